import { dayText } from '../sentences/day.ts';
import { fiscalYearText } from '../sentences/fiscalYear.ts';
import { numberText } from '../sentences/number.ts';
import { planWords, type WordedPlan } from '../planWords.ts';

/** Texts of the pages of results. */
export const resultsText = {
  title: (plan: WordedPlan) => planWords(plan).result,
  description: (plan: WordedPlan) => `${plan.information.title}の${planWords(plan).kpi}の${planWords(plan).result}と、判定ごとの数です。`,
  lead: (plan: WordedPlan, years: number, results: number) => {
    const { result } = planWords(plan);
    return [`${numberText(years)}年度分の${result}、${numberText(results)}件を載せています。`, '下の表は、年度ごとの件数です。'];
  },
  yearsHeading: '年度ごとに見る',
  columns: (plan: WordedPlan) => ({
    year: '年度',
    count: `${planWords(plan).result}の件数`,
    missing: '値がないもの',
    late: '期限のあとに公表',
    file: '表',
  }),
  csv: (year: number) => `${year}年度のCSV`,
  allCsv: (plan: WordedPlan) => `すべての${planWords(plan).result}のCSV`,
  totalsCsv: '判定ごとの数のCSV',
  /** The page of a plan without results. */
  none: {
    lead: (plan: WordedPlan) => `${planWords(plan).result}は、まだ載せていません。`,
    heading: `なぜ、ないのか`,
    reasons: (plan: WordedPlan) => {
      const { kpi, result } = planWords(plan);
      const { cityName, official, municipalityKind } = plan.information;
      return [
        official
          ? `${kpi}の${result}は、${cityName}がまだ公表していません。`
          : `${kpi}の${result}を公表するのは、計画をつくった${cityName}です。このサイトは${cityName}の公式サイトではなく、${result}を測ることも、公表を代わりに行うこともできません。`,
        official
          ? '公表したときは、年度ごとのページと表がここに加わります。'
          : `公表されたかどうかも、原資料からは分かりません。${municipalityKind}が公表した表があれば、年度ごとのページと表がここに加わります。`,
      ];
    },
    blank: (plan: WordedPlan) => `見出しだけの、空の${result(plan)}のCSV`,
    due: (plan: WordedPlan) => `${planWords(plan).department}ごとの、公表の予定`,
  },
  year: {
    title: (plan: WordedPlan, year: number) => `${fiscalYearText(year)}の${planWords(plan).result}`,
    description: (plan: WordedPlan, year: number) =>
      `${plan.information.title}の、${fiscalYearText(year)}の${planWords(plan).result}のすべてです。`,
    lead: (plan: WordedPlan, count: number, missing: number) => {
      const { kpi, result } = planWords(plan);
      return missing === 0
        ? `${numberText(count)}の${kpi}の${result}です。`
        : `${numberText(count)}の${kpi}の${result}です。うち${numberText(missing)}は、値がない理由だけが公表されています。`;
    },
    thenHeading: (year: number) => `${year}年度までの集計`,
    thenNote: (plan: WordedPlan, year: number) =>
      `${year}年度までの${planWords(plan).result}だけで数えたものです。${planWords(plan).target}と削除は、今の計画によります。`,
    tableHeading: (plan: WordedPlan) => `すべての${planWords(plan).result}`,
    columns: (plan: WordedPlan) => {
      const { kpi, result, target } = planWords(plan);
      return { kpi, result, target, published: '公表日', source: '出典と説明' };
    },
    late: (days: number) => `期限の${numberText(days)}日後`,
    day: (day: string) => dayText(day),
    noDay: '記載なし',
    lateHeading: '期限のあとに公表されたもの',
    lateNote: (late: number, count: number) => `${numberText(count)}件のうち${numberText(late)}件は、期限のあとに公表されました。`,
    inTime: '期限のあとに公表されたものは、ありません。',
    lackingHeading: (plan: WordedPlan, official: boolean) =>
      official ? `まだ公表されていない${result(plan)}` : `載せていない${result(plan)}`,
    earlier: (year: number) => `前の年度（${year}年度）`,
    later: (year: number) => `後の年度（${year}年度）`,
  },
} as const;

function result(plan: WordedPlan): string {
  return planWords(plan).result;
}
