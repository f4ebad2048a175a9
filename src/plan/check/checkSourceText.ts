import type { SourceDeclaration } from '../../schema/entity/plan.ts';
import type { Content, SourceText } from '../read/content.ts';
import { type Citation, Citations, citedItem, citedKpi, type CitedAt } from '../link/citation.ts';
import { linkResponsible } from '../link/linkParts.ts';
import { eachKpi, type LocatedItem, type LocatedKpi, walkPlan } from '../link/walkPlan.ts';
import type { ContentPath, LocatedContent } from '../yaml/parseYaml.ts';
import { firstDifference } from '../problem/firstDifference.ts';
import { missingKey } from '../problem/missingKey.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { standsAlone, surroundingNumber } from '../sourceLines.ts';
import { contentAllowedText, contentFoundText } from '#words/problems/content.ts';
import { differenceText, tellingText } from '#words/problems/telling.ts';

/** A published text that must stand verbatim in its line of a transcription. */
interface Quotation {
  readonly text: string | undefined;
  /** Other texts any of which may stand there instead, such as an earlier name. */
  readonly others?: readonly string[];
  /** What says where it stands, the nearest first. */
  readonly cited: readonly CitedAt[];
  readonly located: LocatedContent;
  readonly path: ContentPath;
  /** True for a value's cell, which must not be a part of a longer number. */
  readonly alone?: true;
}

/**
 * Checks that everything quoted from a transcription stands there, character by character, in the line it names, and that
 * every place that is named is one of a source of the plan.
 *
 * Where all sources are transcriptions, everything is proven; what comes from a document or a spreadsheet is only cited.
 */
export function checkSourceText(content: Content): Problem[] {
  const { plan, incomplete } = content;
  if (!plan) return [];
  const citations = new Citations(plan.value);
  const sources = plan.value.sources ?? [];
  const isProven = sources.length > 0 && sources.every(({ kind }) => kind === 'verbatim');
  const texts = new Map(content.sourceTexts.map((text) => [text.document, text]));
  const told = new Set<string>();
  /** The same wrong place is told once, though many texts hang on it. */
  const once = (found: Problem): Problem[] => {
    const place = `${found.file}:${found.line}:${found.column} ${found.code}`;
    if (told.has(place)) return [];
    told.add(place);
    return [found];
  };
  return quotations(content).flatMap((quotation): Problem[] => {
    const { cited, located } = quotation;
    const citation = citations.of(cited);
    if (!citation) {
      const lineWithout = cited.find((each) => each.cited.line !== undefined);
      if (lineWithout)
        return once(unknownSource('line', located.placeOfValue([...lineWithout.path, lineWithout.lineKey ?? 'line']), sources));
      return isProven ? once(problem('source-missing', located.placeOfValue(cited.at(-1)?.path ?? []), tellingText.nothing)) : [];
    }
    const source = sources.find(({ id }) => id === citation.source.id);
    if (!source) return once(unknownSource(citation.source.id, located.placeOfValue([...sourcePath(citation), 'id']), sources));
    const misplaced = misplacedProblem(citation, source, located);
    if (misplaced) return once(misplaced);
    const text = texts.get(source.id);
    if (source.kind !== 'verbatim' || !text || (incomplete.has('source') && content.sourceTexts.length === 0)) return [];
    return quotedProblems(quotation, citation, text).flatMap((found) => (found.code === 'source-line-outside' ? once(found) : [found]));
  });
}

function unknownSource(
  found: string,
  at: Problem | ReturnType<LocatedContent['placeOfValue']>,
  sources: readonly SourceDeclaration[],
): Problem {
  return problem('source-unknown', at, found, { allowed: contentAllowedText.sources(tellingText.list(sources.map(({ id }) => id))) });
}

/** Where the source is written that a citation names. */
function sourcePath({ path }: Citation): ContentPath {
  return path.at(-1) === 'source' ? path : path.slice(0, -1);
}

/** A line belongs to a transcription, a page to a document, a cell to a spreadsheet. */
function misplacedProblem({ source, path }: Citation, { kind }: SourceDeclaration, located: LocatedContent): Problem | undefined {
  const { line, page, place, sheet, cell } = source;
  const isRight =
    kind === 'verbatim'
      ? line !== undefined && page === undefined && sheet === undefined && cell === undefined
      : kind === 'document'
        ? line === undefined && sheet === undefined && cell === undefined
        : line === undefined && page === undefined;
  if (isRight) return undefined;
  const found = Object.keys({ line, page, place, sheet, cell }).filter((key) => source[key as keyof typeof source] !== undefined);
  return problem('source-place', located.placeOfValue(path), found.length === 0 ? tellingText.nothing : tellingText.list(found), {
    allowed: contentAllowedText.sourcePlaces[kind],
  });
}

function quotedProblems({ text, others = [], located, path, alone }: Quotation, citation: Citation, source: SourceText): Problem[] {
  const { line = 0 } = citation.source;
  // Where the source has a character of private use, what is quoted has the sign that stands for it in print.
  const sourceLine = source.lines[line - 1]?.replace(/\p{Co}/gu, '〓');
  if (sourceLine === undefined)
    return [
      problem('source-line-outside', located.placeOfValue(citation.path), contentFoundText.line(line), {
        allowed: contentAllowedText.lines(source.lines.length),
      }),
    ];
  if (text === undefined) return alone ? [missingKey('raw', located.placeOfValue(path.slice(0, -1)))] : [];
  if (alone ? standsAlone(sourceLine, text) : [text, ...others].some((each) => sourceLine.includes(each))) return [];
  return [problem('source-text-absent', located.placeOfValue(path), text, { line: String(line), hint: hint(sourceLine, text) })];
}

/** What the source has instead of a text, where that can be told. */
function hint(line: string, text: string): string {
  const longer = surroundingNumber(line, text);
  return longer === undefined ? firstDifference(line, text) : differenceText.partOfNumber(longer);
}

function quotations(content: Content): Quotation[] {
  // Of two departments with one id, which is a problem of its own, the first counts.
  const names = new Map(
    content.departments?.value
      .toReversed()
      .map(({ id, name, formerNames = [] }) => [id, [name, ...formerNames.map((former) => former.name)]]),
  );
  return [
    ...walkPlan(content).flatMap((item) => itemQuotations(item, names)),
    ...eachKpi(content).flatMap((kpi) => kpiQuotations(kpi)),
    ...evidence(content),
  ].filter(({ text, alone = false }) => text !== undefined || alone);
}

/** What an item says of itself in the words of the source. */
function itemQuotations(item: LocatedItem, departments: ReadonlyMap<string, readonly string[]>): Quotation[] {
  const { value, located, path } = item;
  const cited = citedItem(item);
  const quoted = (text: string | undefined, ...keys: ContentPath): Quotation => ({ text, cited, located, path: [...path, ...keys] });
  const revised = revisedFields(value.history);
  // Whoever was in charge before may be named in the line of today, which an earlier plan wrote.
  const before = (value.history ?? []).flatMap(({ field, id }) =>
    field === 'department' && id !== undefined ? (departments.get(id) ?? []) : [],
  );
  return [
    quoted(revised.has('title') ? undefined : value.title, 'title'),
    quoted(value.label, 'label'),
    quoted(revised.has('overview') ? undefined : value.overview, 'overview'),
    ...linkResponsible(value.departments).map(({ departmentId }, index): Quotation => {
      const [name, ...former] = departments.get(departmentId) ?? [];
      return { ...quoted(name, 'departments', index), others: [...former, ...before] };
    }),
    ...(value.directions ?? []).map((direction, index): Quotation => ({
      text: direction.text,
      cited: [{ cited: direction, path: [...path, 'directions', index] }, ...cited],
      located,
      path: [...path, 'directions', index, 'text'],
    })),
    ...historyQuotations(value.history, { cited, located, path }),
  ];
}

/** The fields whose wording of today came with a later decision, and so does not stand where the thing was first read. */
function revisedFields(history: LocatedItem['value']['history']): ReadonlySet<string> {
  return new Set(history?.flatMap(({ field, until }) => (until === undefined ? [] : [field])));
}

function kpiQuotations(item: LocatedKpi): Quotation[] {
  const { kpi, located, path } = item;
  const cited = citedKpi(item);
  return [
    { text: revisedFields(kpi.history).has('label') ? undefined : kpi.label, cited, located, path: [...path, 'label'] },
    ...historyQuotations(kpi.history, { cited, located, path }),
    ...(kpi.values ?? []).map((value, index): Quotation => ({
      text: value.raw,
      cited: [{ cited: value, path: [...path, 'values', index] }, ...cited],
      located,
      path: [...path, 'values', index, 'raw'],
      alone: true,
    })),
  ];
}

/** Earlier wordings stand where they say, or else where the thing does; those with an end of their own stood in an earlier source. */
function historyQuotations(
  history: LocatedItem['value']['history'],
  { cited, located, path }: Pick<Quotation, 'cited' | 'located' | 'path'>,
): Quotation[] {
  return (history ?? []).flatMap((entry, index): Quotation[] => {
    if (entry.text === undefined || (entry.until !== undefined && !entry.source && entry.line === undefined)) return [];
    const at = [...path, 'history', index];
    return [{ text: entry.text, cited: [{ cited: entry, path: at }, ...cited], located, path: [...at, 'text'] }];
  });
}

/** The lines that changes name as their evidence: an empty text stands in every line that exists. */
function evidence(content: Content): Quotation[] {
  const changed = [
    ...walkPlan(content).map(({ value, located, path }) => ({ changes: value.changes, located, path })),
    ...eachKpi(content).map(({ kpi, located, path }) => ({ changes: kpi.changes, located, path })),
  ];
  return changed.flatMap(({ changes = [], located, path }) =>
    changes.flatMap(({ evidenceLine }, index): Quotation[] => {
      if (evidenceLine === undefined) return [];
      const at: ContentPath = [...path, 'changes', index];
      return [
        { text: '', cited: [{ cited: { line: evidenceLine }, path: at, lineKey: 'evidenceLine' }], located, path: [...at, 'evidenceLine'] },
      ];
    }),
  );
}
