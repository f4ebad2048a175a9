/** The bytes of every character of an encoding of Japanese, turned round from what the platform decodes. */
function bytesByCharacter(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, readonly number[]>();
  const note = (each: readonly number[]) => {
    const text = decoder.decode(Uint8Array.from(each));
    if ([...text].length === 1 && text !== '\uFFFD' && !bytes.has(text)) bytes.set(text, each);
  };
  for (let first = 0; first < 256; first += 1) note([first]);
  for (let first = 0x81; first < 256; first += 1) for (let second = 0x40; second < 256; second += 1) note([first, second]);
  return bytes;
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Writes a text as Shift_JIS or EUC-JP; a character that it lacks becomes `?`, as editors do. */
export function encodeJapanese(text: string, encoding: 'shift_jis' | 'euc-jp'): Buffer {
  const table = tables.get(encoding) ?? bytesByCharacter(encoding);
  tables.set(encoding, table);
  return Buffer.from([...text].flatMap((character) => table.get(character) ?? [0x3f]));
}

/** Writes a text as UTF-16 with its byte order mark. */
export function encodeUtf16(text: string, order: 'little' | 'big'): Buffer {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}
