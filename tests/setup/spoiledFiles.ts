import { dataFile, dataFileText, type DataFile } from '../../src/tables/dataFile.ts';

/** What a test does to the text of one published file. */
export type Spoil = (text: string) => string;

/** Published files with one of them changed, everything else as it was; a change that changes nothing throws. */
export function spoiledFiles(files: readonly DataFile[], address: string, spoil: Spoil): DataFile[] {
  return files.map((file) => {
    if (file.address !== address) return file;
    const text = dataFileText(file);
    const spoiled = spoil(text);
    if (spoiled === text) throw new Error(`Nothing in ${address} is spoiled`);
    return dataFile(file.address, file.format, spoiled, file.table);
  });
}

/** Replaces the first occurrence of a text that must be there. */
export function replacing(from: string | RegExp, to: string): Spoil {
  return (text) => {
    if (typeof from === 'string' ? !text.includes(from) : !from.test(text)) throw new Error(`${String(from)} is not there`);
    return text.replace(from, to);
  };
}
