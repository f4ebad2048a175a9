/** What is said of links in prose. */
export const proseLinkText = {
  /** An example of a page of an item, and the lines of the transcription, where the plan has one. */
  allowed: (
    item: { readonly name: string; readonly address: string } | undefined,
    source: { readonly first: string; readonly lines: number } | undefined,
  ) => {
    const examples = [
      ...(item ? [`${item.name}は ${item.address}`] : []),
      ...(source ? [`原資料の行は ${source.first}〜#L${source.lines}`] : []),
    ];
    return `このサイトにあるページの住所${examples.length === 0 ? '' : `（${examples.join('、')}）`}`;
  },
} as const;
