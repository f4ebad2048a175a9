import { shortFiscalYear } from '../../plan/fiscalYear.ts';
import { chartText } from '#words/chart.ts';
import { numberText } from '#words/number.ts';
import { type LabelMark, levelLine, type Mark, share, uprightLine } from '../marks/mark.ts';
import { valueMark, type ValueRole } from '../marks/valueMark.ts';
import type { YearLayout, YearMark } from './yearLayout.ts';

/** The marks of a KPI over the years, those behind first. */
export function yearMarks(layout: YearLayout, unit: string | null): Mark[] {
  const { axisY, empty, years, marks } = layout;
  return [
    ...scaleMarks(layout, unit),
    ...years.flatMap(({ year, x, labelled }) => [
      uprightLine('axis', share(x), axisY, axisY + 5),
      ...(labelled ? [centred('year', String(year), x, axisY + 22), centred('era', shortFiscalYear(year), x, axisY + 42)] : []),
    ]),
    ...(empty ? [centred('remark', chartText.noResults(empty.from, empty.to), 0.49, empty.y)] : []),
    ...joiningLines(layout),
    ...marks.map((mark): Mark => ({ ...valueMark(yearSign(mark), share(mark.x), mark.y, 'years'), label: valueLabel(mark) })),
  ];
}

/** What a mark shows, for its sign and the legend. */
export function yearSign({ form, role }: YearMark): ValueRole {
  return form === 'number' ? role : form;
}

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
