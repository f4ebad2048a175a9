import { deflateSync } from 'fflate';

/** Packs data into ASCII: JSON in DEFLATE (RFC 1951) in Base64, the same on every machine. */
export function packedData(data: unknown): string {
  return Buffer.from(deflateSync(new TextEncoder().encode(JSON.stringify(data)), { level: 9 })).toString('base64');
}
