import { shortFiscalYear } from '../../plan/fiscalYear.ts';
import { type ChartWords, chartText } from '#words/chart.ts';
import { numberText } from '#words/sentences/number.ts';
import { type LabelMark, levelLine, type Mark, share, uprightLine } from '../marks/mark.ts';
import { valueMark, type ValueRole } from '../marks/valueMark.ts';
import type { YearLayout, YearMark } from './yearLayout.ts';

/** The marks of a KPI over the years, those behind first. */
export function yearMarks(layout: YearLayout, unit: string | null, plan: ChartWords = {}): Mark[] {
  const { axisY, empty, years, marks, remarks } = layout;
  return [
    ...scaleMarks(layout, unit),
    ...years.flatMap(({ year, x, labelled }) => [
      uprightLine('axis', share(x), axisY, axisY + 5),
      ...(labelled ? [centred('year', String(year), x, axisY + 22), centred('era', shortFiscalYear(year), x, axisY + 42)] : []),
    ]),
    ...(empty ? [centred('remark', chartText.noResults(empty, plan), 0.49, empty.y)] : []),
    ...remarks.map(({ text, y }) => centred('remark', text, 0.49, y)),
    ...joiningLines(layout),
    ...boundMarks(layout),
    ...marks.flatMap(extentMarks),
    ...marks.map((mark): Mark => ({ ...valueMark(yearSign(mark), share(mark.x), mark.y, 'years'), label: valueLabel(mark) })),
  ];
}

/** What a mark shows, for its sign and the legend. */
export function yearSign({ form, role }: YearMark): ValueRole {
  return form === 'number' ? role : form;
}

/** The span of years that a value is of, and the range that it may lie in, up to a second mark. */
function extentMarks(mark: YearMark): Mark[] {
  const { x, y, since, upperY } = mark;
  return [
    ...(since === undefined ? [] : [levelLine('span', y, share(since), share(x))]),
    ...(upperY === undefined ? [] : [uprightLine('range', share(x), y, upperY), valueMark(yearSign(mark), share(x), upperY, 'years')]),
  ];
}

/** The open line of a target that is only bounded by the baseline: teeth stand on the side that is promised. */
function boundMarks({ bound }: YearLayout): Mark[] {
  if (!bound) return [];
  const { from, to, y, side } = bound;
  const tip = side === 'above' ? y - 7 : y + 7;
  const teeth = Array.from({ length: teethCount }, (_, place) => from + ((to - from) * (place + 1)) / (teethCount + 1));
  return [levelLine('bound', y, share(from), share(to)), ...teeth.map((x) => uprightLine('bound', share(x), y, tip))];
}

/** How many teeth such a line has. */
const teethCount = 6;

function centred(role: LabelMark['role'], text: string, x: number, y: number): LabelMark {
  return { kind: 'label', role, text, x: share(x), y, anchor: 'middle' };
}

/** The lines of the scale with their numbers, and the axis where none of them is it. */
function scaleMarks({ grid, axisY }: YearLayout, unit: string | null): Mark[] {
  const last = grid.at(-1);
  const lines = grid.flatMap((each): Mark[] => [
    levelLine(each.tick === 0 ? 'zero' : 'grid', each.y),
    { kind: 'label', role: 'scale', text: `${numberText(each.tick)}${each === last ? (unit ?? '') : ''}`, x: 0, y: each.y - 5 },
  ]);
  return grid.some(({ tick, y }) => tick === 0 && y === axisY) ? lines : [...lines, levelLine('axis', axisY)];
}

function joiningLines({ path, joins }: YearLayout): Mark[] {
  const role = ({ promise: 'path', texts: 'texts', missing: 'lack' } as const)[joins];
  return path.slice(1).map((to, place): Mark => {
    const from = path[place] ?? to;
    return { kind: 'line', role, x1: share(from.x), x2: share(to.x), y1: from.y, y2: to.y };
  });
}

function valueLabel({ label, role, form }: YearMark): LabelMark | undefined {
  if (!label) return undefined;
  const said = form === 'missing' ? 'missing-value' : role === 'target' ? 'target-value' : 'value';
  return { kind: 'label', role: said, ...label, x: share(label.x) };
}
