import type { PlanInformation } from '../../../schema/entity/plan.ts';

/** What the first sheet of the workbook says. */
export const legendText = {
  sheet: '凡例',
  columns: { kind: '種類', group: '表・コード表', title: '名称', name: '物理名・コード', type: '型', unit: '単位', description: '説明' },
  kinds: { fact: 'このファイル', table: '表', column: '項目', code: 'コード' },
  facts: (plan: PlanInformation): { name: string; text: string }[] => [
    { name: '題', text: plan.title },
    ...(plan.titleNote === null ? [] : [{ name: '題の注', text: plan.titleNote }]),
    { name: '地方公共団体名', text: `${plan.prefecture}${plan.cityName}` },
    { name: '更新日', text: plan.editionDate },
    { name: '利用条件', text: `${plan.licenceName}（${plan.licenceUrl}）` },
    { name: '公開者', text: plan.publisherName },
    {
      name: `${plan.municipalityKind}による公開`,
      text: plan.official ? `${plan.cityName}が公開しています。` : `${plan.cityName}の公式データではありません。`,
    },
    { name: '公開している場所', text: plan.siteUrl },
    ...(plan.sources.length === 0
      ? []
      : [
          {
            name: plan.sources.some(({ kind }) => kind === 'verbatim') ? '原資料' : '出典',
            text: plan.sources.map(({ title, description }) => (description === null ? title : `${title}（${description}）`)).join('、'),
          },
        ]),
    { name: 'シート', text: '1枚に1つの表です。1行目は見出しです。' },
    { name: '空のセル', text: '0ではありません。値がない理由は、シート「KPIの値」の「値の状態」にあります。' },
    { name: 'コード', text: 'セルには名称が入っています。記号との対応は、種類が「コード」の行にあります。' },
  ],
} as const;
