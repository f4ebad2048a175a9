import { Parser } from 'htmlparser2';
import type { PageTextPart } from '../match/pageText.ts';

/** What search knows of one page. */
export interface SearchRecord {
  /** The page's address from the site's root. */
  readonly address: string;
  readonly title: string;
  /** The key of a level, `department` or `page`. */
  readonly kind: string;
  /** Where the page stands in the plan, from the first level down. */
  readonly place: string;
  /** A warning that a hit must carry, such as that it was removed. */
  readonly warning: string;
  readonly parts: readonly PageTextPart[];
}

/** Elements whose text a browser does not show. */
const unread = new Set(['script', 'style', 'template', 'title', 'desc']);

/** Elements between whose texts a browser shows no break. */
const inline = new Set(['a', 'abbr', 'b', 'code', 'del', 'em', 'i', 'ins', 'mark', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'wbr']);

/** What marks an element whose `id` a hit may lead to: a KPI, and an item that has no page of its own. */
const places = ['data-kpi-id', 'data-item-place'] as const;

interface OpenElement {
  readonly name: string;
  /** Whether it shows nothing of itself but its summary, as a closed `<details>` does. */
  readonly folds: boolean;
  readonly prose: boolean;
  readonly anchor: string | undefined;
}

/**
 * Reads a page's searchable text: all text inside its one `data-pagefind-body`, as a browser shows it.
 *
 * A page without such an element is no hit of a search and gives nothing.
 */
export function searchRecord(html: string, address: string): SearchRecord | undefined {
  const open: OpenElement[] = [];
  const parts: { text: string; title: boolean; prose: boolean; anchor: string | undefined }[] = [];
  let body: Record<string, string> | undefined;
  let bodyDepth = 0;
  let title = '';
  let broken = true;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!body && 'data-pagefind-body' in attributes) {
        body = { ...attributes };
        bodyDepth = open.length + 1;
      }
      const around = open.at(-1);
      open.push({
        name,
        folds: name === 'details' && !('open' in attributes),
        prose: 'data-search-prose' in attributes || (around?.prose ?? false),
        anchor:
          attributes['data-search-anchor'] ?? (places.some((name) => name in attributes) ? attributes['id'] : undefined) ?? around?.anchor,
      });
      if (!inline.has(name)) broken = true;
    },
    ontext(text) {
      if (
        !body ||
        bodyDepth === 0 ||
        open.length < bodyDepth ||
        open.some(({ name, folds }, depth) => unread.has(name) || (folds && open[depth + 1]?.name !== 'summary'))
      )
        return;
      const inTitle = open.some(({ name }) => name === 'h1');
      if (inTitle) title += text;
      const { prose = false, anchor } = open.at(-1) ?? {};
      const last = parts.at(-1);
      if (last && !broken && last.title === inTitle && last.prose === prose && last.anchor === anchor) last.text += text;
      else if (text.trim() !== '') parts.push({ text, title: inTitle, prose, anchor });
      else return;
      broken = false;
    },
    onclosetag(name) {
      open.pop();
      if (!inline.has(name)) broken = true;
      if (open.length < bodyDepth) bodyDepth = 0;
    },
  });
  parser.end(html);
  if (!body) return undefined;
  return {
    address,
    title: title.trim(),
    kind: body['data-search-kind'] ?? 'page',
    place: body['data-search-place'] ?? '',
    warning: body['data-search-warning'] ?? '',
    parts,
  };
}
