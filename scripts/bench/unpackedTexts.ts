import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { siteFiles } from '../../src/site/files/siteFiles.ts';

/** A file of a site with all that stands in it as text, whatever it is packed in. */
export interface UnpackedFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Every file of a site with its text: archives, workbooks, the search index and the packed data of scripts are unpacked,
 * and what is in them.
 */
export async function unpackedTexts(folder: string): Promise<UnpackedFile[]> {
  return Promise.all((await siteFiles(folder)).map(async (file) => ({ file, text: unpacked(await readFile(path.join(folder, file))) })));
}

/** The files of a site in which a word stands, in their names too; capitals and small letters are the same. */
export function filesWith(files: readonly UnpackedFile[], word: string): string[] {
  return files.filter(({ file, text }) => `${file}\n${text}`.toLowerCase().includes(word.toLowerCase())).map(({ file }) => file);
}

function unpacked(bytes: Uint8Array): string {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return unpacked(gunzipSync(bytes));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return Object.entries(unzipSync(bytes))
      .map(([name, content]) => `${name}\n${unpacked(content)}`)
      .join('\n');
  const text = Buffer.from(bytes).toString('utf8');
  return `${text}${[...text.matchAll(/"([A-Za-z0-9+/]{80,}={0,2})"/g)].map(([, packed = '']) => inflated(packed)).join('\n')}`;
}

/** Data that a script carries in DEFLATE and Base64; nothing where a long word is none. */
function inflated(packed: string): string {
  try {
    return inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8');
  } catch {
    return '';
  }
}
