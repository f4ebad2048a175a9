import type { Content } from '../content.ts';
import { eachKpi } from '../eachKpi.ts';
import type { ContentPath, LocatedContent } from '../parseYaml.ts';
import { problem, type Problem } from '../problem.ts';

/** A published text that must stand verbatim in its line of the source. */
interface Quotation {
  readonly text: string | undefined;
  readonly line: number;
  readonly located: LocatedContent;
  readonly path: ContentPath;
}

/** Checks that everything quoted from the source stands there, character by character, in the line it names. */
export function checkSourceText(content: Content): Problem[] {
  const { sourceText } = content;
  if (!sourceText) return [];
  return quotations(content).flatMap(({ text, line, located, path }) => {
    if (text === undefined) return [];
    const sourceLine = sourceText.lines[line - 1];
    if (sourceLine === undefined) {
      return [problem('source-line-outside', located.placeOfValue(path), `${line}行`, { allowed: `1〜${sourceText.lines.length}行` })];
    }
    return sourceLine.includes(text) ? [] : [problem('source-text-absent', located.placeOfValue(path), text, { line: String(line) })];
  });
}

function quotations(content: Content): Quotation[] {
  const goals = content.goals.flatMap(({ value, located }): Quotation[] => [
    { text: value.title, line: value.line, located, path: ['title'] },
    ...value.directions.map(({ text, line }, index): Quotation => ({ text, line, located, path: ['directions', index, 'text'] })),
    ...value.policies.flatMap((policy, policyIndex): Quotation[] => [
      { text: policy.label, line: policy.line, located, path: ['policies', policyIndex, 'label'] },
      { text: policy.title, line: policy.line, located, path: ['policies', policyIndex, 'title'] },
      ...policy.measures.flatMap((measure, index): Quotation[] => {
        const path: ContentPath = ['policies', policyIndex, 'measures', index];
        return [
          { text: measure.label, line: measure.line, located, path: [...path, 'label'] },
          { text: measure.title, line: measure.line, located, path: [...path, 'title'] },
          { text: measure.formerTitle, line: measure.line, located, path: [...path, 'formerTitle'] },
        ];
      }),
    ]),
  ]);
  const initiatives = content.initiatives.flatMap(({ value, located }): Quotation[] => [
    { text: value.title, line: value.line, located, path: ['title'] },
    { text: value.formerTitle, line: value.line, located, path: ['formerTitle'] },
    { text: value.overview, line: value.line, located, path: ['overview'] },
    { text: value.formerOverview, line: value.line, located, path: ['formerOverview'] },
    {
      text: content.departments?.value.find(({ id }) => id === value.department)?.name,
      line: value.line,
      located,
      path: ['department'],
    },
  ]);
  const kpis = eachKpi(content).flatMap(({ kpi, ownerLine, located, path }): Quotation[] => {
    const line = kpi.line ?? ownerLine;
    return [
      { text: kpi.label, line, located, path: [...path, 'label'] },
      { text: kpi.formerLabel, line, located, path: [...path, 'formerLabel'] },
      ...kpi.values.map((value, index): Quotation => ({
        text: value.raw,
        line: value.line ?? line,
        located,
        path: [...path, 'values', index, 'raw'],
      })),
    ];
  });
  return [...goals, ...initiatives, ...kpis];
}
