import path from 'node:path';

/** The layers from left to right; those of one row stand beside each other. */
const rows: readonly (readonly string[])[] = [
  ['schema'],
  ['words'],
  ['plan'],
  ['wording', 'addresses'],
  ['charts', 'tables', 'search'],
  ['explorer'],
  ['site'],
  ['components'],
  ['layouts'],
  ['pages'],
  ['scripts'],
];

/** What a page is made with and has no layer of its own: stylesheets belong to whoever renders. */
const stylesOf = ['site', 'layouts', 'pages'];

/** The rooms of a layer from left to right; what stands in the layer itself belongs to no room. */
const roomsOf: Readonly<Record<string, readonly string[]>> = {
  plan: ['problem', 'yaml', 'migrate', 'read', 'editor', 'link', 'check'],
  search: ['match', 'index', 'page'],
};

/** Packages that only some layers may use. */
const packageLayers: Readonly<Record<string, readonly string[]>> = {
  'astro:content': ['site'],
  astro: ['site', 'pages'],
  d3: ['charts'],
  budoux: ['wording'],
  pagefind: ['search', 'scripts'],
};

/** The wiring that Astro wants at this place: it may do what the layer `site` may. */
const wiring = 'src/content.config.ts';

/** Says what is wrong with an import; nothing where it is allowed. `file` is seen from the project's folder. */
export function layerFault(file: string, specifier: string): string | undefined {
  const from = layerOf(file);
  const target = targetOf(file, specifier);
  if (target === undefined) return packageFault(from, specifier);
  if (target.startsWith('src/styles/')) return stylesOf.includes(from) ? undefined : `${from} may not import a stylesheet`;
  if (from === 'components' && target === 'src/site/plan.ts') return 'components get what they show, and do not ask for the plan';
  const to = layerOf(target);
  if (from === to) return roomFault(from, file, target);
  const [own, other] = [rowOf(from), rowOf(to)];
  if (own < 0) return `${file} is in no layer`;
  if (other < 0) return `${target} is in no layer`;
  if (other === own) return `${from} may not import ${to}, which stands beside it`;
  return other < own ? undefined : `${from} may not import ${to}, which stands to its right`;
}

/** The file that an import of ours names; `#words/` is the folder of the language that is built, as package.json says. */
function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('#words/')) return specifier.replace('#words/', 'src/wording/ja/');
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, '')) : undefined;
}

function roomFault(layer: string, file: string, target: string): string | undefined {
  const rooms = roomsOf[layer] ?? [];
  const [own, other] = [file, target].map((each) => each.split('/').at(-2) ?? '');
  if (own === undefined || other === undefined || !rooms.includes(own) || !rooms.includes(other)) return undefined;
  return rooms.indexOf(other) <= rooms.indexOf(own)
    ? undefined
    : `${layer}/${own} may not import ${layer}/${other}, which stands to its right`;
}

function packageFault(from: string, specifier: string): string | undefined {
  if (from === 'schema') return specifier === 'zod' ? undefined : `schema may import zod only, not ${specifier}`;
  const name = specifier.startsWith('astro/') ? 'astro' : specifier;
  const allowed = packageLayers[name];
  return allowed === undefined || allowed.includes(from) ? undefined : `only ${allowed.join(' and ')} may import ${specifier}, not ${from}`;
}

/** Words that stand below the plan, which says its problems in them: they know codes, fields and names, and nothing of a plan. */
const words = /^src\/wording\/ja\/(?:(?:codes|fields|problems|ruleCases|systemErrors|tables)\.ts|(?:fields|problems)\/)/;

function layerOf(file: string): string {
  if (file === wiring) return 'site';
  if (words.test(file)) return 'words';
  return /^(?:src\/)?([^/]+)\//.exec(file)?.[1] ?? '';
}

function rowOf(layer: string): number {
  return rows.findIndex((row) => row.includes(layer));
}
