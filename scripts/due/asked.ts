import { parseFiscalYear } from '../../src/plan/fiscalYear.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { dueListText } from '#words/commands/dueList.ts';
import { Refusal } from '../refusal.ts';

/**
 * The fiscal year that a command was asked for, in any usual writing.
 *
 * @throws {Refusal} where it is no year, or none that the plan's values may have.
 */
export function askedYear({ information }: Plan, place: string, written: string): number {
  const { firstFiscalYear: first, lastFiscalYear: last } = information;
  const year = parseFiscalYear(written);
  if (year === undefined || (first !== null && year < first) || (last !== null && year > last))
    throw new Refusal('due-year', place, [written === '' ? dueListText.noYear : written], { allowed: dueListText.years(first, last) });
  return year;
}

/**
 * The department that a command was asked for, by its id; nothing where none was.
 *
 * @throws {Refusal} where the plan has no such department.
 */
export function askedDepartment({ departments }: Plan, place: string, id: string | undefined): string | undefined {
  if (id !== undefined && !departments.some((department) => department.id === id))
    throw new Refusal('due-department', place, [id], {
      allowed: departments.map((department) => `${department.id}（${department.name}）`).join('、'),
    });
  return id;
}
