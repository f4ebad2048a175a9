/** How pages name municipalities and say whose site they are. */
export const proseNamesText = {
  /** A name of letters that names of municipalities have, which ends as one and is followed by what follows a name. */
  municipality:
    /(?<![\p{Script=Han}\p{Script=Katakana}ヶ])[\p{Script=Han}ヶ]{1,5}[市町村](?=[のがはにをと、。」）]|公式|役所|役場|長|民|議会|$)/gu,
  /** Words that end alike and name no place. */
  commonWords:
    /^(?:(?:本|当|各|他|全|同|両|近隣|周辺|関係|構成|県内|市内|町内|全国|政令|中核|指定|特例|合併|旧|城下|港|門前|都|市|町|村|区|道府県)*(?:都市|市町村|市町|町村|市|町|村)|農山漁村|農村|漁村|山村)$/u,
  unofficial: /公式(?:の|な)?(?:サイト|ページ|もの|ウェブサイト|ホームページ)?(?:では|でも)(?:ない|ありません)/u,
  known: (names: readonly string[]) => names.join('、'),
} as const;
