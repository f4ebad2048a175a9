import { compoundName, katakanaName, placeName } from '../bench/coinedName.ts';
import type { Draw } from './draw.ts';
import { actions, facilities, partners, tools, verbs } from './vocabulary/phrases.ts';
import type { Theme } from './vocabulary/themes.ts';

type Pattern = (draw: Draw, theme: Theme) => string;

const subject: Pattern = (draw, theme) => draw.common(theme.subjects);
const action: Pattern = (draw) => draw.common(actions);
const verb: Pattern = (draw) => draw.common(verbs);

const titles: readonly Pattern[] = [
  (draw, theme) => `${subject(draw, theme)}の${action(draw, theme)}`,
  (draw, theme) => `${placeName(draw)}地区${subject(draw, theme)}${action(draw, theme)}事業`,
  (draw) => compoundName(draw),
  (draw, theme) => `${subject(draw, theme)}${action(draw, theme)}（${compoundName(draw)}）`,
  (draw, theme) => `${katakanaName(draw)}による${subject(draw, theme)}の${action(draw, theme)}`,
  (draw, theme) => `${draw.pick(theme.aims)}に向けた${subject(draw, theme)}の${action(draw, theme)}`,
  (draw) => `${placeName(draw)}${draw.pick(facilities)}の${draw.pick(['改修', '整備', '建てかえ', '長寿命化', '統合', '利活用'])}`,
  (draw, theme) => `${draw.pick(tools)}を活用した${subject(draw, theme)}の${action(draw, theme)}`,
  (draw, theme) => `${draw.common(theme.people)}への${subject(draw, theme)}の${action(draw, theme)}`,
  (draw, theme) => `「${katakanaName(draw)}」の開催と${subject(draw, theme)}の${action(draw, theme)}`,
  (draw, theme) => `第${draw.integer(2, 9)}次${subject(draw, theme)}計画の策定`,
];

const sentences: readonly Pattern[] = [
  (draw, theme) =>
    `${draw.common(theme.people)}を対象に、${draw.pick(tools)}を活用した${subject(draw, theme)}の${action(draw, theme)}を${verb(draw, theme)}。`,
  (draw, theme) => `${draw.common(partners)}と連携し、${placeName(draw)}地区における${subject(draw, theme)}の取組を${verb(draw, theme)}。`,
  (draw, theme) =>
    `${draw.pick(theme.aims)}を図るため、${compoundName(draw)}を設け、${subject(draw, theme)}に関する情報を広く${draw.pick(['発信', '周知', '公開', '共有'])}する。`,
  (draw) => `${yearText(draw)}までに、${placeName(draw)}${draw.pick(facilities)}など${draw.integer(2, 48)}か所の改修を計画的に進める。`,
  (draw, theme) =>
    `${placeName(draw)}や${placeName(draw)}を含む${draw.integer(2, 12)}地区で、${subject(draw, theme)}についての説明会や出前講座を開く。`,
  (draw, theme) =>
    `${draw.common(theme.people)}の声を聞きながら、「${katakanaName(draw)}」を立ち上げ、${draw.pick(theme.aims)}につなげる。`,
  (draw, theme) =>
    `${subject(draw, theme)}の費用の${draw.pick(['一部', '2分の1', '3分の2', '全額'])}（上限${draw.integer(1, 50)}万円）を助成し、${draw.common(theme.people)}の負担を軽くする。`,
  (draw, theme) =>
    `${compoundName(draw)}に基づき、${draw.common(partners)}や${draw.common(partners)}とともに、${subject(draw, theme)}の課題を洗い出し、${draw.pick(theme.aims)}に取り組む。`,
  (draw, theme) =>
    `${yearText(draw)}に始めた${katakanaName(draw)}を続け、${subject(draw, theme)}の${action(draw, theme)}と${draw.pick(theme.aims)}を両立させる。`,
  (draw, theme) =>
    `老朽化した${draw.pick(facilities)}を${draw.common(theme.people)}が使いやすい形に改め、${subject(draw, theme)}の拠点とする。`,
];

const joiners = ['また、', 'あわせて、', 'さらに、', '', '', 'このほか、', '加えて、'];

/** A title of an initiative that is not yet among those taken, and from now on is. */
export function initiativeTitle(draw: Draw, theme: Theme, taken: Set<string>): string {
  for (;;) {
    const title = draw.common(titles)(draw, theme);
    if (taken.has(title)) continue;
    taken.add(title);
    return title;
  }
}

/** An overview of an initiative, mostly of 100 to 250 characters as in real plans. */
export function initiativeOverview(draw: Draw, theme: Theme): string {
  const wanted = draw.integer(70, 200);
  let text = draw.pick(sentences)(draw, theme);
  while (text.length < wanted) text += `${draw.pick(joiners)}${draw.pick(sentences)(draw, theme)}`;
  return text;
}

/** The title of a measure that is not yet among those taken, and from now on is. */
export function measureTitle(draw: Draw, theme: Theme, taken: Set<string>): string {
  for (;;) {
    const title = `${subject(draw, theme)}${draw.pick(['の', '等の', 'に関する'])}${action(draw, theme)}${draw.chance(0.3) ? `と${subject(draw, theme)}の${action(draw, theme)}` : ''}`;
    if (taken.has(title)) continue;
    taken.add(title);
    return title;
  }
}

/** A fiscal year in one of the ways that plans write it. */
function yearText(draw: Draw): string {
  const year = draw.integer(2, 6);
  return draw.pick([`R${year}年度`, `令和${year}年度`, `${2018 + year}年度`, `平成${28 + draw.integer(0, 2)}年度`]);
}
