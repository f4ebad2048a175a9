import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

/** What the checks of a site need to know of one page. */
export interface ReadPage {
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  readonly duplicates: readonly string[];
  /** Every `href`, `src` and `action` but that of the canonical link, as written. */
  readonly links: readonly string[];
  readonly canonical: string | undefined;
  /** The policies of the page, as written. */
  readonly policies: readonly string[];
  /** The names of the first two elements in the head, a policy by its `http-equiv`. */
  readonly firstInHead: readonly string[];
  /** Scripts, styles and event attributes that stand in the page itself. */
  readonly inline: readonly string[];
  /** SHA-256 of each style element, in Base64. */
  readonly styleHashes: readonly string[];
  /** The scripts that are loaded before anything is done, as written. */
  readonly scripts: readonly string[];
  readonly indexable: boolean;
  readonly searchable: boolean;
  /** Whether the page tells that what stood here is gone. */
  readonly isTombstone: boolean;
  /** The KPIs of the explorer's rows. */
  readonly explorerKpis: readonly string[];
}

/** Reads a page of a built site. */
export function readPage(file: string, html: string): ReadPage {
  const ids = new Set<string>();
  const page = {
    duplicates: [] as string[],
    links: [] as string[],
    policies: [] as string[],
    firstInHead: [] as string[],
    inline: [] as string[],
    styleHashes: [] as string[],
    scripts: [] as string[],
    explorerKpis: [] as string[],
  };
  let canonical: string | undefined;
  let indexable = true;
  let searchable = false;
  let isTombstone = false;
  let inHead = false;
  let style: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, href, src, action } = attributes;
      if (id !== undefined) {
        if (ids.has(id)) page.duplicates.push(id);
        ids.add(id);
      }
      if (inHead && page.firstInHead.length < 2)
        page.firstInHead.push('charset' in attributes ? 'charset' : (attributes['http-equiv'] ?? name));
      inHead ||= name === 'head';
      const isCanonical = name === 'link' && attributes['rel'] === 'canonical';
      if (isCanonical) canonical = href;
      else for (const link of [href, src, action]) if (link !== undefined) page.links.push(link);
      if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
        page.policies.push(attributes['content'] ?? '');
      if (name === 'meta' && attributes['name'] === 'robots' && attributes['content']?.includes('noindex')) indexable = false;
      if (name === 'script' && src !== undefined) page.scripts.push(src);
      if (name === 'script' && src === undefined && !isDataBlock(attributes['type'])) page.inline.push('<script>');
      if (name === 'style') style = '';
      for (const attribute of Object.keys(attributes))
        if (attribute === 'style' || /^on/i.test(attribute)) page.inline.push(`${attribute}=`);
      for (const link of [href, src, action]) if (link !== undefined && /^\s*javascript:/i.test(link)) page.inline.push('javascript:');
      searchable ||= 'data-pagefind-body' in attributes;
      isTombstone ||= 'data-tombstone' in attributes;
      const kpi = attributes['data-kpi-id'];
      if (name === 'tr' && kpi !== undefined) page.explorerKpis.push(kpi);
    },
    ontext(text) {
      if (style !== undefined) style += text;
    },
    onclosetag(name) {
      if (name !== 'style' || style === undefined) return;
      page.inline.push('<style>');
      page.styleHashes.push(createHash('sha256').update(style).digest('base64'));
      style = undefined;
    },
  });
  parser.end(html);
  return { ...page, file, ids, canonical, indexable, searchable, isTombstone };
}

/** Whether a script element holds data that no browser runs. */
function isDataBlock(type: string | undefined): boolean {
  return type === 'application/ld+json' || type === 'application/json';
}
