import { kpiAddress } from '../../addresses/pageAddress.ts';
import { isPromising } from '../../plan/comparison.ts';
import type { Plan } from '../../plan/plan.ts';
import { isRemoved } from '../../plan/isRemoved.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import { type ChartWords, chartFileText, chartText, type EmptyYears } from '#words/chart.ts';
import { timeText } from '#words/sentences/fiscalYear.ts';
import { itemName, shortNounOf } from '#words/nouns.ts';
import { valueKindText } from '#words/planWords.ts';
import { promiseText } from '#words/sentences/promise.ts';
import { sourcePlace } from '#words/sentences/sourcePlace.ts';
import { kpiChartForm } from '../layout/kpiChartForm.ts';
import { shownValues } from '../layout/shownValues.ts';
import { textWidth } from '../layout/textWidth.ts';
import { topPlaceOfKpi } from '../marks/topColour.ts';
import { type ChartBlock, legendBlock, type LegendEntry, ruleBlock, spaceBlock, stackBlocks, textBlock, wordsMark } from './chartBlock.ts';
import { wordSizes } from './chartPaint.ts';
import { chartSource } from './chartSource.ts';
import { chartSvg } from './chartSvg.ts';
import { targetRowsBlock } from './targetRowsBlock.ts';
import { textLines } from './textLines.ts';
import { yearBlock } from './yearBlock.ts';

const width = 736;
const timeX = 0;
const leastKindX = 192;
const kindWidth = 72;
const sourceWidth = 200;

/** The chart of a KPI as a file, in the form of its chart on its page. */
export function kpiChartSvg(plan: Plan, kpi: Kpi): string {
  const { keepTogether } = plan;
  const { legend, empty, ...drawing } = drawingOf(plan, kpi);
  return chartSvg({
    width,
    top: topPlaceOfKpi(plan, kpi),
    title: chartText.yearTitle(kpi, plan),
    description: chartText.yearDescription(kpi, empty, plan),
    heading: chartFileText.heading(kpi),
    blocks: [
      ...about(plan, kpi).map((line) => textBlock('note', line, width, keepTogether)),
      spaceBlock(8),
      textBlock('promise', promiseText(kpi, plan), width, keepTogether),
      spaceBlock(12),
      legendBlock(legend, width),
      spaceBlock(8),
      drawing,
      spaceBlock(16),
      valuesBlock(plan, kpi),
    ],
    source: chartSource(plan, { title: kpi.label, address: kpiAddress(plan, kpi), source: kpi.source }),
    keepTogether,
  });
}

function drawingOf(plan: Plan, kpi: Kpi): ChartBlock & { legend: LegendEntry[]; empty?: EmptyYears | undefined } {
  const { words, information } = plan;
  const options = { width, promises: isPromising(plan, kpi), words };
  if (kpiChartForm(plan, kpi) === 'rows') return targetRowsBlock(kpi, options);
  return yearBlock(kpi, { firstYear: information.firstFiscalYear, lastYear: information.lastFiscalYear, ...options });
}

function about(plan: Plan, kpi: Kpi): string[] {
  const index = planIndex(plan);
  const owner = index.ownerOf(kpi);
  const kind = chartFileText.kindName(plan, kpi);
  const doubts = index.notesOfKpi(kpi).filter(({ kind: doubt }) => doubt === 'contradiction' || doubt === 'suspected-misreading');
  return [
    ownerText(plan, kpi, kind),
    kpi.alsoUnder.length === 0 ? '' : chartFileText.shared(kpi.alsoUnder.map((id) => itemName(plan, index.item(id)))),
    chartFileText.unit(kpi.unit),
    isPromising(plan, kpi) ? '' : chartFileText.noPromise(kind),
    owner && !index.isTop(owner) && isRemoved(owner) ? chartFileText.removed(shortNounOf(plan, owner), kind) : '',
    ...doubts.map(chartFileText.doubt),
  ].filter((line) => line !== '');
}

function ownerText(plan: Plan, kpi: Kpi, kind: string): string {
  const index = planIndex(plan);
  const owner = index.ownerOf(kpi);
  if (!owner) return chartFileText.ofPlan(plan.information.kind, kind);
  if (index.isTop(owner)) return chartFileText.ofTop(itemName(plan, owner), kind);
  return chartFileText.ofItem(shortNounOf(plan, owner), owner.title, kind, itemName(plan, index.item(owner.topId)));
}

/** Every value of the chart in words, with where it stands. */
function valuesBlock(plan: Plan, kpi: Kpi): ChartBlock {
  const [lineHeight, padding] = [21, 5];
  const values = shownValues(kpi);
  const kindX = Math.max(leastKindX, ...values.map((value) => Math.ceil(textWidth(timeText(value), wordSizes.words)) + 16));
  const valueX = kindX + Math.max(kindWidth, ...values.map((value) => Math.ceil(textWidth(kindOf(value, plan), wordSizes.words)) + 16));
  const rows = values.map((value): ChartBlock => {
    const lines = textLines(chartText.value(kpi, value), { width: width - valueX - sourceWidth, size: wordSizes.figure });
    const y = padding + 15;
    return {
      height: lines.length * lineHeight + 2 * padding,
      marks: [
        wordsMark('words', timeText(value), timeX, y),
        wordsMark('words', kindOf(value, plan), kindX, y),
        ...lines.map((line, place) => wordsMark('figure', line, valueX, y + place * lineHeight)),
        ...(value.source ? [wordsMark('note', sourcePlace(plan.information, value.source).text, width, y, 'end')] : []),
      ],
    };
  });
  return stackBlocks([
    ruleBlock(width, 'below-heading'),
    ...rows.flatMap((row, place) => (place === 0 ? [row] : [ruleBlock(width, 'between-rows'), row])),
  ]);
}

function kindOf({ kind }: Kpi['values'][number], plan: ChartWords): string {
  return valueKindText(kind, plan);
}
