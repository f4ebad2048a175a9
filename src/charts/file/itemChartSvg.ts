import { itemAddress } from '../../addresses/pageAddress.ts';
import { isPromising } from '../../plan/comparison.ts';
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
          kpis.flatMap((kpi) => dumbbellSigns(dumbbellLayout(kpi, isPromising(plan, kpi)))),
          plan,
          legendWords(plan),
        ),
        width,
      ),
      textBlock('note', chartText.legend.smallNote, width, keepTogether),
      ...groups.flatMap(({ item: below, kpis: own }) => [
        spaceBlock(16),
        textBlock('section', itemName(plan, below), width, keepTogether),
        spaceBlock(4),
        ruleBlock(width, 'below-heading'),
        ...own.flatMap((kpi, place) => [...(place === 0 ? [] : [ruleBlock(width, 'between-rows')]), rowBlock(plan, kpi)]),
      ]),
    ],
    source: chartSource(plan, { title: name, address: itemAddress(plan, item.id), source: item.source }),
    keepTogether,
  });
}

/** One KPI: its name, its values in words, its marks on a scale of its own, and where it stands in the source. */
function rowBlock(plan: Plan, kpi: Kpi): ChartBlock {
  const { baselineYear, targetYear } = plan.information;
  const labels = textLines(chartFileText.heading(kpi), { width: labelWidth, size: wordSizes.words, keepTogether: plan.keepTogether });
  const [from, to] = [datedText(kpi, baselineOf(kpi), baselineYear), datedText(kpi, targetOf(kpi), targetYear)];
  const values = valueLines(from, to);
  const remarks = remarksOf(plan, kpi);
  const height = Math.max(labels.length, values.length + remarks.length) * lineHeight + 2 * padding;
  const y = (line: number) => padding + 15 + line * lineHeight;
  return {
    height,
    marks: [
      ...labels.map((line, place) => wordsMark('words', line, 0, y(place))),
      ...values.map((line, place) => wordsMark('figure', line, valuesX, y(place))),
      ...remarks.map((line, place) => wordsMark('note', line, valuesX, y(values.length + place))),
      { kind: 'plot', ...plot, marks: dumbbellMarks(dumbbellLayout(kpi, isPromising(plan, kpi)), height / 2) },
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

/** Both values on one line, or each on lines of its own; the one where the KPI has only one. */
function valueLines(from: string | undefined, to: string | undefined): string[] {
  const both = [from, to].filter((text) => text !== undefined).join(' → ');
  if (textWidth(both, wordSizes.figure) <= valuesWidth) return both === '' ? [] : [both];
  const ends = from === undefined || to === undefined ? [both] : [`${from} →`, to];
  return ends.flatMap((text) => textLines(text, { width: valuesWidth, size: wordSizes.figure }));
}

function remarksOf(plan: Plan, kpi: Kpi): string[] {
  const owner = planIndex(plan).ownerOf(kpi);
  if (owner && isRemoved(owner)) return [chartFileText.removedItem(shortNounOf(plan, owner))];
  if (!isPromising(plan, kpi)) return [chartFileText.noPromise(chartFileText.kindName(plan, kpi))];
  const [baseline, target] = [baselineOf(kpi), targetOf(kpi)];
  const isKept = isNumeric(baseline) && isNumeric(target) && baseline.value === target.value && target.upper === null;
  return isKept && dumbbellLayout(kpi).kind === 'keep' ? [chartText.legend.keep] : [];
}
