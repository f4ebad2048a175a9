import type { InitiativeContent } from '../../src/schema/entity/initiative.ts';
import { spans } from './vocabulary/measurements.ts';

/** The source of a synthetic plan, written line by line in the form of a table whose cells are cut by tabs. */
export class SourceLines {
  readonly #lines: string[] = [];

  /** Writes a line and returns its number, counted from 1. */
  add(...cells: readonly string[]): number {
    this.#lines.push(cells.join('\t'));
    return this.#lines.length;
  }

  /** The whole text so far. */
  text(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}

/** The cells of an initiative behind those of its policy and measure, with the marks and old wordings that a red pen left. */
export function initiativeCells(initiative: Omit<InitiativeContent, 'line'>, department: string): readonly string[] {
  const { title, formerTitle = '', overview, formerOverview = '', kpis, changes = [] } = initiative;
  const marks = changes.flatMap(({ type }) => (type === 'added' ? [' 追加'] : type === 'removed' ? [' 削除'] : []));
  const labels = kpis.map(({ label, aggregation }) => {
    const span = spans.find((each) => each.aggregation === aggregation)?.text ?? '';
    return span === '' ? label : `${label} (${span})`;
  });
  const raws = (kind: 'baseline' | 'target') =>
    kpis.flatMap(({ values }) => values.filter((value) => value.kind === kind).map(({ raw }) => raw));
  return [
    `${formerTitle}${title}${marks.join('')}`,
    `${formerOverview}${overview}`,
    labels.join(' '),
    raws('baseline').join(' '),
    raws('target').join(' '),
    department,
  ];
}
