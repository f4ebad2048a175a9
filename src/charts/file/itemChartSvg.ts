import { itemAddress } from '../../addresses/pageAddress.ts';
import { isPromising, latestResultOf } from '../../plan/comparison.ts';
import { shortFiscalYear } from '../../plan/fiscalYear.ts';
import { baselineOf, isNumeric, isPresent, targetOf } from '../../plan/kpiValues.ts';
import type { Plan } from '../../plan/plan.ts';
import { isRemoved } from '../../plan/isRemoved.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { Item } from '../../schema/entity/item.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import { chartFileText, chartText } from '#words/chart.ts';
import { commonText } from '#words/common.ts';
import { plainTimeText } from '#words/sentences/fiscalYear.ts';
import { itemName, nounsText, shortNounOf } from '#words/nouns.ts';
import { sourcePlace } from '#words/sentences/sourcePlace.ts';
import { dumbbellLayout, dumbbellMarks, dumbbellSigns } from '../layout/dumbbellLayout.ts';
import { courseFacts } from '../layout/course/courseFacts.ts';
import { isDated } from '../layout/timeAxis.ts';
import { yearDrawing, hasCourse } from '../layout/yearDrawing.ts';
import type { FileMark, PlotMark } from './fileMark.ts';
import { kpisBelow } from '../layout/kpisBelow.ts';
import { textWidth } from '../layout/textWidth.ts';
import { topPlace } from '../marks/topColour.ts';
import type { ValueRole } from '../marks/valueMark.ts';
import { type ChartBlock, legendBlock, ruleBlock, spaceBlock, textBlock, wordsMark } from './chartBlock.ts';
import { chartLegend } from './chartLegend.ts';
import { wordSizes } from './chartPaint.ts';
import { chartSource } from './chartSource.ts';
import { chartSvg } from './chartSvg.ts';
import { textLines } from './textLines.ts';

const width = 936;
const labelWidth = 320;
const valuesX = 344;
const valuesWidth = 240;
const plot = { from: 612, to: 832 };
const lineHeight = 21;
const padding = 9;

/** The KPIs of everything below an item as a file, a row each, under what stands right below the item. */
export function itemChartSvg(plan: Plan, item: Item): string {
  const index = planIndex(plan);
  const { keepTogether } = plan;
  const name = itemName(plan, item);
  const groups = kpisBelow(plan, item);
  const kpis = groups.flatMap((group) => group.kpis);
  const haveCourse = kpis.some(hasCourse);
  const owners = nounsText(
    plan,
    kpis.flatMap((kpi) => index.ownerOf(kpi) ?? []),
  );
  const kinds = new Set(kpis.map((kpi) => chartFileText.kindName(plan, kpi)));
  const kind = [...kinds].join('・');
  const title = chartFileText.itemTitle(name, owners, kind, plan);
  return chartSvg({
    width,
    top: topPlace(plan, item),
    title,
    description: [
      chartFileText.itemDescription(name, owners, kind, kpis.length, plan),
      ...kpis.map((kpi) => `${kpi.label}：${chartText.valuesDescription(kpi, plan)}`),
    ].join(''),
    heading: title,
    blocks: [
      spaceBlock(4),
      legendBlock(
        chartLegend(
          kpis.flatMap((kpi) => plotOf(plan, kpi, haveCourse).signs),
          plan,
          legendWords(plan),
        ),
        width,
      ),
      textBlock('note', haveCourse ? chartText.legend.courseNote : chartText.legend.smallNote, width, keepTogether),
      ...groups.flatMap(({ item: below, kpis: own }) => [
        spaceBlock(16),
        textBlock('section', itemName(plan, below), width, keepTogether),
        spaceBlock(4),
        ruleBlock(width, 'below-heading'),
        ...own.flatMap((kpi, place) => [...(place === 0 ? [] : [ruleBlock(width, 'between-rows')]), rowBlock(plan, kpi, haveCourse)]),
      ]),
    ],
    source: chartSource(plan, { title: name, address: itemAddress(plan, item.id), source: item.source }),
    keepTogether,
  });
}

/** One KPI: its name, its values in words, its marks on a scale of its own, and where it stands in the source. */
function rowBlock(plan: Plan, kpi: Kpi, haveCourse: boolean): ChartBlock {
  const { baselineYear, targetYear } = plan.information;
  const labels = textLines(chartFileText.heading(kpi), { width: labelWidth, size: wordSizes.words, keepTogether: plan.keepTogether });
  const [from, to] = [datedText(kpi, baselineOf(kpi), baselineYear), datedText(kpi, targetOf(kpi), targetYear)];
  const values = valueLines([from, resultOf(kpi), to]);
  const drawing = plotOf(plan, kpi, haveCourse);
  const remarks = remarksOf(plan, kpi);
  const height = Math.max(Math.max(labels.length, values.length + remarks.length) * lineHeight, drawing.height) + 2 * padding;
  const y = (line: number) => padding + 15 + line * lineHeight;
  return {
    height,
    marks: [
      ...labels.map((line, place) => wordsMark('words', line, 0, y(place))),
      ...values.map((line, place) => wordsMark('figure', line, valuesX, y(place))),
      ...remarks.map((line, place) => wordsMark('note', line, valuesX, y(values.length + place))),
      ...drawing.marks(height / 2),
      ...(kpi.source ? [wordsMark('note', placeText(plan, kpi.source), width, y(0), 'end')] : []),
    ],
  };
}

/** In a narrow column: the line of a transcription in full, and of every other source the place alone. */
function placeText({ information }: Plan, source: NonNullable<Kpi['source']>): string {
  const { text, short } = sourcePlace(information, source);
  return source.line === null ? short : text;
}

function legendWords(plan: Plan): Partial<Record<ValueRole, string>> {
  const { baselineYear, targetYear } = plan.information;
  const { baseline, target } = chartText.legend;
  return {
    ...(baselineYear === null ? {} : { baseline: baseline(baselineYear, shortFiscalYear(baselineYear), plan) }),
    ...(targetYear === null ? {} : { target: target(targetYear, shortFiscalYear(targetYear), plan) }),
  };
}

/** A value in words, with its time where that is not the year of the legend; nothing for one that the KPI does not have. */
function datedText(kpi: Kpi, value: KpiValue | undefined, year: number | null): string | undefined {
  if (!value) return undefined;
  const isTold = isPresent(value) || value.status === 'compared';
  const time = isTold && value.fiscalYear !== (year ?? undefined) ? commonText.ofTime(plainTimeText(value)) : '';
  return `${chartText.value(kpi, value)}${time}`;
}

/** The latest result with its year. */
function resultOf(kpi: Kpi): string | undefined {
  const result = latestResultOf(kpi);
  return isPresent(result) ? `${chartText.value(kpi, result)}${commonText.ofTime(plainTimeText(result))}` : undefined;
}

/** A small chart as its page shows it: over the years where one of them has results, otherwise both ends on a scale. */
function plotOf(
  plan: Plan,
  kpi: Kpi,
  haveCourse: boolean,
): { height: number; signs: readonly ValueRole[]; marks: (middle: number) => FileMark[] } {
  const promises = isPromising(plan, kpi);
  if (!haveCourse || !kpi.values.some(isDated)) {
    const layout = dumbbellLayout(kpi, promises);
    return { height: 0, signs: dumbbellSigns(layout), marks: (y) => [{ kind: 'plot', ...plot, marks: dumbbellMarks(layout, y) }] };
  }
  const { firstFiscalYear: firstYear, lastFiscalYear: lastYear } = plan.information;
  const told = { firstYear, lastYear, promises, words: plan.words, facts: courseFacts(plan, kpi), size: 'multiple' } as const;
  const { height, signs, marks } = yearDrawing(kpi, told);
  const drawing: PlotMark = { kind: 'plot', ...plot, marks };
  const at = (middle: number) => Math.round(middle - height / 2);
  return { height, signs, marks: (y) => [{ kind: 'placed', x: 0, y: at(y), apart: false, top: undefined, marks: [drawing] }] };
}

/** The values on one line, or each on lines of its own; the one where the KPI has only one. */
function valueLines(values: readonly (string | undefined)[]): string[] {
  const told = values.filter((text) => text !== undefined);
  const all = told.join(' → ');
  if (textWidth(all, wordSizes.figure) <= valuesWidth) return all === '' ? [] : [all];
  const lines = told.map((text, place) => (place === told.length - 1 ? text : `${text} →`));
  return lines.flatMap((text) => textLines(text, { width: valuesWidth, size: wordSizes.figure }));
}

function remarksOf(plan: Plan, kpi: Kpi): string[] {
  const owner = planIndex(plan).ownerOf(kpi);
  if (owner && isRemoved(owner)) return [chartFileText.removedItem(shortNounOf(plan, owner))];
  if (!isPromising(plan, kpi)) return [chartFileText.noPromise(chartFileText.kindName(plan, kpi))];
  const [baseline, target] = [baselineOf(kpi), targetOf(kpi)];
  const isKept = isNumeric(baseline) && isNumeric(target) && baseline.value === target.value && target.upper === null;
  return isKept && dumbbellLayout(kpi).kind === 'keep' ? [chartText.legend.keep] : [];
}
