/** What is too large or too long, and how much there may be of it. */
export const sizeText = {
  bytes: (count: number) => `${count}バイト`,
  maximumBytes: (count: number) => `${count}バイトまで`,
  characters: (count: number) => `${count}文字`,
  maximumCharacters: (count: number) => `${count}文字まで`,
  moreLines: (maximum: number) => `${maximum}行より多い`,
  maximumLines: (maximum: number) => `${maximum}行まで`,
  moreFiles: (maximum: number) => `${maximum}個より多いファイル`,
  moreFilesInAll: (maximum: string) => `内容のフォルダー全体で${maximum}個より多いファイル`,
  moreOfCharacter: (character: string, maximum: number) => `${maximum}個より多い「${character}」`,
  maximumOfCharacter: (character: string, maximum: number) => `「${character}」は${maximum}個まで`,
} as const;

/** What is counted over a whole folder of content, and in what. */
export const countedParts = {
  bytes: { what: '版（editions）のほかのファイル', unit: 'バイト' },
  editionBytes: { what: '版（editions）', unit: 'バイト' },
  resultRows: { what: '実績値（results）', unit: '行' },
  frontMatterParts: { what: '先頭の --- の間の行とコンマ', unit: '個' },
  proseCharacters: { what: '本文', unit: '文字' },
} as const;

/** What is counted over a whole folder. */
export type CountedPart = keyof typeof countedParts;

/** What a whole folder has too much of; amounts are written out already. */
export const folderSizeText = {
  found: (part: CountedPart, amount: string) => `${countedParts[part].what}が、全体で${amount}${countedParts[part].unit}`,
  allowed: (part: CountedPart, maximum: string) => `${countedParts[part].what}は、全体で${maximum}${countedParts[part].unit}まで`,
  most: (part: CountedPart, file: string, amount: string) => `いちばん多いのは ${file} の${amount}${countedParts[part].unit}です。`,
} as const;
