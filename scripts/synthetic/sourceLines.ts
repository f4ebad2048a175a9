import type { SyntheticInitiativeContent } from './syntheticContent.ts';
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
export function initiativeCells(initiative: Omit<SyntheticInitiativeContent, 'line'>, department: string): readonly string[] {
  const { title, overview, kpis, changes = [], history = [] } = initiative;
  const former = (field: 'title' | 'overview') => history.find((entry) => entry.field === field)?.text ?? '';
  const marks = changes.flatMap(({ type }) => (type === 'added' ? [' 追加'] : type === 'removed' ? [' 削除'] : []));
  const labels = kpis.map(({ label, aggregation }) => {
    const span = spans.find((each) => each.aggregation === aggregation)?.text ?? '';
    return span === '' ? label : `${label} (${span})`;
  });
  const raws = (kind: 'baseline' | 'target') =>
    kpis.flatMap(({ values = [] }) => values.filter((value) => value.kind === kind).map(({ raw = '' }) => raw));
  return [
    `${former('title')}${title}${marks.join('')}`,
    `${former('overview')}${overview}`,
    labels.join(' '),
    raws('baseline').join(' '),
    raws('target').join(' '),
    department,
  ];
}
