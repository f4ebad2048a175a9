import { createHash } from 'node:crypto';
import type { Plan } from '../plan/plan.ts';
import { tableFacts, type Table, type TableFacts } from './table.ts';

/** The formats of open data, each with its media type (IANA). */
export const dataFormats = {
  CSV: { mediaType: 'text/csv', charset: true },
  JSON: { mediaType: 'application/json', charset: false },
  SVG: { mediaType: 'image/svg+xml', charset: false },
  XLSX: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', charset: false },
  ZIP: { mediaType: 'application/zip', charset: false },
  TXT: { mediaType: 'text/plain', charset: true },
  'JSON-LD': { mediaType: 'application/ld+json', charset: false },
  Turtle: { mediaType: 'text/turtle', charset: true },
  XML: { mediaType: 'application/xml', charset: false },
} as const;

/** A format of open data. */
export type DataFormat = keyof typeof dataFormats;

/** A file of open data as it is published. */
export interface DataFile {
  /** The address from the site's root. */
  readonly address: string;
  readonly format: DataFormat;
  /** The table that the file holds, if it holds one. */
  readonly table: Table | undefined;
  readonly content: Uint8Array<ArrayBuffer>;
  readonly bytes: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
}

/**
 * What pages and catalogues tell of a file: everything but its content and its table's rows, so that it can be told from
 * one process to another.
 */
export interface FileFacts extends Omit<DataFile, 'content' | 'table'> {
  readonly table: TableFacts | undefined;
}

/** Makes some files of a plan; a maker that describes files gets those made before it. */
export type DataFileMaker = (plan: Plan, made: readonly DataFile[]) => readonly DataFile[] | Promise<readonly DataFile[]>;

/** A file of open data from its text (written as UTF-8) or its bytes. */
export function dataFile(address: string, format: DataFormat, body: string | Uint8Array, table?: Table): DataFile {
  const content = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);
  return { address, format, table, content, bytes: content.byteLength, sha256: createHash('sha256').update(content).digest('hex') };
}

/** What is told of a file. */
export function fileFacts({ address, format, table, bytes, sha256 }: DataFile): FileFacts {
  return { address, format, bytes, sha256, table: table && tableFacts(table) };
}

/** The text of a file, its byte order mark included. */
export function dataFileText({ content }: DataFile): string {
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(content);
}
