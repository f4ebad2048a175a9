import type { ResultColumn } from '../../../schema/entity/results/result.ts';
import { linkResponsible } from '../../link/linkParts.ts';
import type { LocatedKpi } from '../../link/walkPlan.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import type { Content, ResultRow } from '../../read/content.ts';
import { resultCell } from './resultCell.ts';
import { resultCellText } from '#words/problems/results.ts';
import { tellingText } from '#words/problems/telling.ts';

/**
 * Compares the columns by which an officer knows a row (name, department, unit, target) with the plan: a row that has
 * slipped is noticed.
 */
export function checkResultLabels(content: Content, row: ResultRow, located: LocatedKpi): Problem[] {
  const allowed: readonly (readonly [ResultColumn, readonly string[] | undefined])[] = [
    ['kpi_label', [located.kpi.label]],
    ['unit', [located.kpi.unit ?? '']],
    ['department', departmentNames(content, located)],
    ['target', targetTexts(located)],
  ];
  return allowed.flatMap(([name, texts]) => {
    const written = row.value[name];
    if (written === '' || !texts || texts.some((text) => plain(text) === plain(written))) return [];
    const right = texts.filter((text) => text !== '');
    return [
      problem('result-plan-differs', resultCell(row, name), written, {
        allowed: right.length === 0 ? resultCellText.noValue : tellingText.list([...new Set(right)]),
      }),
    ];
  });
}

/** The names and ids of the departments that report a KPI; nothing where the departments could not be read. */
function departmentNames({ departments, incomplete }: Content, { kpi, owner }: LocatedKpi): string[] | undefined {
  if (incomplete.has('departments')) return undefined;
  const own = linkResponsible(kpi.departments);
  const ids = (own.length > 0 ? own : linkResponsible(owner?.value.departments)).map(({ departmentId }) => departmentId);
  const names = ids.flatMap((id) => departments?.value.find((department) => department.id === id)?.name ?? []);
  return [names.join('、'), ...names, ...ids];
}

/** A KPI's targets as an officer may write them: the number, with its unit, as the source has it, or the words. */
function targetTexts({ kpi }: LocatedKpi): string[] {
  return (kpi.values ?? [])
    .filter(({ kind }) => kind === 'target')
    .flatMap(({ value, text, raw }) => [
      ...(value === undefined ? [] : [String(value), `${value}${kpi.unit ?? ''}`]),
      ...(text === undefined ? [] : [text]),
      ...(raw === undefined ? [] : [raw]),
    ]);
}

/** A text without what spreadsheets and people write differently: widths, spaces, separators of thousands. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s|,/gu, '');
}
