import { describe, expect, it } from 'vitest';
import { citationHeadings, citationText, processedCitationText } from '../../../../src/wording/ja/sentences/citation.ts';
import { lineOf, makePlan } from '../../../setup/samplePlan.ts';

const { information: plan } = makePlan();
const cited = { title: '空き家情報バンク', url: 'https://example.org/plan/initiatives/akiya-bank/' };

describe(citationText, () => {
  it('names plan, title, publisher, address, line, date and licence', () => {
    expect(citationText(plan, { ...cited, source: lineOf('plan', 38) })).toBe(
      '出典：みなと市の総合戦略「空き家情報バンク」（このサイトの運営者）、https://example.org/plan/initiatives/akiya-bank/、原資料38行、2026-11-22更新、CC BY 4.0（https://creativecommons.org/licenses/by/4.0/deed.ja）',
    );
  });

  it.each([
    ['is left out', cited],
    ['is undefined', { ...cited, source: undefined }],
  ])('says nothing of a line that %s', (_, each) => {
    expect(citationText(plan, each)).toBe(
      '出典：みなと市の総合戦略「空き家情報バンク」（このサイトの運営者）、https://example.org/plan/initiatives/akiya-bank/、2026-11-22更新、CC BY 4.0（https://creativecommons.org/licenses/by/4.0/deed.ja）',
    );
  });
});

describe(processedCitationText, () => {
  it('says that the work was made from the data, without a line', () => {
    expect(processedCitationText(plan, { ...cited, source: lineOf('plan', 38) })).toBe(
      'みなと市の総合戦略「空き家情報バンク」（このサイトの運営者）、https://example.org/plan/initiatives/akiya-bank/、2026-11-22更新、CC BY 4.0（https://creativecommons.org/licenses/by/4.0/deed.ja）を加工して作成',
    );
  });
});

describe('citationHeadings.ids', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['no KPI', [], ['ID akiya-bank']],
    ['one KPI', ['kpi-a'], ['ID akiya-bank', 'KPIのID kpi-a']],
    ['two KPIs', ['kpi-a', 'kpi-b'], ['ID akiya-bank', 'KPIのID kpi-a、kpi-b']],
  ])('lists the ids of an initiative with %s', (_, kpiIds, texts) => {
    expect(citationHeadings.ids({}, 'akiya-bank', kpiIds)).toEqual(texts);
  });
});
