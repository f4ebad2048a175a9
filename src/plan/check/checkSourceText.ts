import type { Content } from '../read/content.ts';
import { eachKpi, type LocatedItem, walkPlan } from '../link/walkPlan.ts';
import type { ContentPath, LocatedContent } from '../yaml/parseYaml.ts';
import { firstDifference } from '../problem/firstDifference.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { standsAlone, surroundingNumber } from '../sourceLines.ts';
import { contentAllowedText, contentFoundText } from '#words/problems/content.ts';
import { differenceText } from '#words/problems/telling.ts';

/** A published text that must stand verbatim in its line of the source. */
interface Quotation {
  readonly text: string | undefined;
  readonly line: number;
  readonly located: LocatedContent;
  readonly path: ContentPath;
  /** Where the line's number is written. */
  readonly linePath: ContentPath;
  /** True for a value's cell, which must not be a part of a longer number. */
  readonly alone?: true;
}

/** Checks that everything quoted from the source stands there, character by character, in the line it names. */
export function checkSourceText(content: Content): Problem[] {
  const { sourceText } = content;
  if (!sourceText) return [];
  const outside = new Set<string>();
  return quotations(content).flatMap(({ text, line, located, path, linePath, alone }) => {
    if (text === undefined) return [];
    // Where the source has a character of private use, what is quoted has the sign that stands for it in print.
    const sourceLine = sourceText.lines[line - 1]?.replace(/\p{Co}/gu, '〓');
    if (sourceLine === undefined) {
      const place = located.placeOfValue(linePath);
      const seen = `${place.file}:${place.line}:${place.column}`;
      if (outside.has(seen)) return [];
      outside.add(seen);
      return [
        problem('source-line-outside', place, contentFoundText.line(line), { allowed: contentAllowedText.lines(sourceText.lines.length) }),
      ];
    }
    if (alone ? standsAlone(sourceLine, text) : sourceLine.includes(text)) return [];
    return [problem('source-text-absent', located.placeOfValue(path), text, { line: String(line), hint: hint(sourceLine, text) })];
  });
}

/** What the source has instead of a text, where that can be told. */
function hint(line: string, text: string): string {
  const longer = surroundingNumber(line, text);
  return longer === undefined ? firstDifference(line, text) : differenceText.partOfNumber(longer);
}

function quotations(content: Content): Quotation[] {
  const items = walkPlan(content).flatMap((item) => itemQuotations(item, content));
  const kpis = eachKpi(content).flatMap(({ kpi, owner, located, path }): Quotation[] => {
    const line = kpi.line ?? owner.value.line;
    const linePath = kpi.line === undefined ? ['line'] : [...path, 'line'];
    return [
      { text: kpi.label, line, located, path: [...path, 'label'], linePath },
      { text: kpi.formerLabel, line, located, path: [...path, 'formerLabel'], linePath },
      ...kpi.values.map((value, index): Quotation => ({
        text: value.raw,
        line: value.line ?? line,
        located,
        path: [...path, 'values', index, 'raw'],
        linePath: value.line === undefined ? linePath : [...path, 'values', index, 'line'],
        alone: true,
      })),
    ];
  });
  return [...items, ...kpis, ...evidence(content)];
}

/** What an item says of itself in the words of the source: each text with the line that the item names. */
function itemQuotations(item: LocatedItem, { departments }: Content): Quotation[] {
  const { located, path } = item;
  const ofItem = (key: string, text: string | undefined): Quotation => ({
    text,
    line: item.value.line,
    located,
    path: [...path, key],
    linePath: [...path, 'line'],
  });
  switch (item.type) {
    case 'goal':
      return [
        ofItem('title', item.value.title),
        ofItem('formerTitle', item.value.formerTitle),
        ...item.value.directions.map(({ text, line }, index): Quotation => ({
          text,
          line,
          located,
          path: ['directions', index, 'text'],
          linePath: ['directions', index, 'line'],
        })),
      ];
    case 'policy':
      return [ofItem('label', item.value.label), ofItem('title', item.value.title)];
    case 'measure':
      return [ofItem('label', item.value.label), ofItem('title', item.value.title), ofItem('formerTitle', item.value.formerTitle)];
    case 'initiative': {
      const { title, formerTitle, overview, formerOverview, department } = item.value;
      const name = departments?.value.find(({ id }) => id === department)?.name;
      return [
        ofItem('title', title),
        ofItem('formerTitle', formerTitle),
        ofItem('overview', overview),
        ofItem('formerOverview', formerOverview),
        ofItem('department', name),
      ];
    }
  }
}

/** The lines that changes name as their evidence: an empty text stands in every line that exists. */
function evidence(content: Content): Quotation[] {
  const changed = [
    ...walkPlan(content).flatMap(({ type, value, located, path }) =>
      type === 'policy' ? [] : [{ changes: value.changes, located, path }],
    ),
    ...eachKpi(content).map(({ kpi, located, path }) => ({ changes: kpi.changes, located, path })),
  ];
  return changed.flatMap(({ changes = [], located, path }) =>
    changes.flatMap(({ evidenceLine }, index): Quotation[] => {
      const linePath: ContentPath = [...path, 'changes', index, 'evidenceLine'];
      return evidenceLine === undefined ? [] : [{ text: '', line: evidenceLine, located, path: linePath, linePath }];
    }),
  );
}
