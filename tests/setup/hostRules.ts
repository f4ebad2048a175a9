import { xmlTree } from './xmlTree.ts';

/** The headers that a host sends with an address, which begins with a slash and carries no query. */
export type HostRules = (address: string) => Readonly<Record<string, string>>;

interface HeaderRule {
  readonly path: string;
  readonly lines: readonly string[];
}

function headerRules(file: string): HeaderRule[] {
  const rules: { path: string; lines: string[] }[] = [];
  for (const line of file.split('\n').map((each) => each.trim())) {
    if (line.startsWith('/')) rules.push({ path: line, lines: [] });
    else if (line !== '') rules.at(-1)?.lines.push(line);
  }
  return rules;
}

/** What several rules come to: values of one header are joined by a comma. */
function joined(rules: readonly HeaderRule[], forgets: boolean): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of rules.flatMap(({ lines }) => lines)) {
    const [name = '', ...rest] = line.split(':');
    const value = rest.join(':').trim();
    if (name.startsWith('!') && forgets) headers[name.slice(1).trim()] = '';
    else if (rest.length > 0) headers[name] = headers[name] ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Cloudflare Pages by its `_headers`: every rule that fits counts, a star is any run of characters, `!` forgets a header. */
function cloudflareRules(file: string): HostRules {
  const rules = headerRules(file);
  return (address) =>
    joined(
      rules.filter(({ path }) => new RegExp(`^${path.split('*').map(escaped).join('.*')}$`).test(address)),
      true,
    );
}

/** Netlify by its `_headers`, as its own parser reads the paths: a part with a star is taken for a regular expression, case and a slash at the end do not count. */
function netlifyRules(file: string): HostRules {
  const part = (text: string) => (text === '*' ? '?(.*)' : text.includes('*') ? text.replaceAll('*', '(.*)') : escaped(text));
  const rules = headerRules(file).map((rule) => ({
    rule,
    pattern: new RegExp(
      `^/${rule.path
        .split('/')
        .filter((each) => each !== '')
        .map(part)
        .join('/')}/?$`,
      'iu',
    ),
  }));
  return (address) =>
    joined(
      rules.filter(({ pattern }) => pattern.test(address)).map(({ rule }) => rule),
      false,
    );
}

/** Azure Static Web Apps by its configuration: of the routes the first that fits, over what is sent with everything. */
function azureRules(file: string): HostRules {
  const { routes, globalHeaders } = JSON.parse(file) as {
    routes: readonly { route: string; headers: Record<string, string> }[];
    globalHeaders: Record<string, string>;
  };
  const pattern = (route: string) => {
    const [, start = route, ends] = /^(.*)\*\.\{?([\w,]+)\}?$/.exec(route) ?? [];
    return new RegExp(ends === undefined ? `^${escaped(route)}$` : `^${escaped(start)}.*\\.(${ends.replaceAll(',', '|')})$`);
  };
  return (address) => ({ ...globalHeaders, ...routes.find(({ route }) => pattern(route).test(address))?.headers });
}

/** IIS by its `web.config`, which sends the same headers with everything, and others with the folders that it names. */
function iisRules(file: string): HostRules {
  const root = xmlTree(file);
  const headersOf = (node: typeof root | undefined) =>
    Object.fromEntries(
      (node?.at('system.webServer', 'httpProtocol', 'customHeaders')?.children ?? []).flatMap(({ name, attributes }) =>
        name === 'add' ? [[attributes['name'] ?? '', attributes['value'] ?? '']] : [],
      ),
    );
  const folders = root.all('location').map((node) => [`/${node.attributes['path'] ?? ''}/`, headersOf(node)] as const);
  const everywhere = headersOf(root);
  return (address) =>
    folders
      .filter(([folder]) => address.startsWith(folder))
      .reduce<Record<string, string>>((all, [, sent]) => ({ ...all, ...sent }), everywhere);
}

/** Whether a file of a site is published as data, or as a list of what is published: it is opened by itself only to be looked at or saved. */
export function isData(file: string): boolean {
  return (
    /^(data|schema)\/.*(\.(csv|json|jsonld|svg|ttl|txt|xlsx|xml|zip)|\/SHA256SUMS)$/.test(file) ||
    /^(SHA256SUMS|provenance\.json|sbom\.cdx\.json|sitemap\.xml|THIRD-PARTY-NOTICES\.txt)$/.test(file)
  );
}

/** What each host whose settings are a file of the site sends. */
export const hostRules: readonly (readonly [host: string, file: string, read: (file: string) => HostRules])[] = [
  ['Cloudflare Pages', '_headers', cloudflareRules],
  ['Netlify', '_headers', netlifyRules],
  ['Azure Static Web Apps', 'staticwebapp.config.json', azureRules],
  ['IIS', 'web.config', iisRules],
];
