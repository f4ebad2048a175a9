import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { projectFolder } from '../settings.ts';

/** Where the bill of materials stands in the checkout; whatever is in `public/` is published. */
export const billFile = path.join(projectFolder, 'public', 'sbom.cdx.json');

const licence = z.looseObject({});
const component = z.object({
  'bom-ref': z.string(),
  type: z.string(),
  name: z.string(),
  version: z.string(),
  scope: z.string(),
  purl: z.string(),
  hashes: z.array(z.object({ alg: z.string(), content: z.string() })).optional(),
  licenses: z.array(licence).optional(),
});
const written = z.object({
  $schema: z.string(),
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string(),
  version: z.int(),
  metadata: z.object({ lifecycles: z.array(z.object({ phase: z.string() })), component }),
  components: z.array(component).min(1),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

const packageFile = z.object({ dependencies: z.record(z.string(), z.string()) });

/** Whether npm, which reads the lock file for the bill, can be started here. */
export function hasNpm(): boolean {
  return npm('--version').status === 0;
}

/**
 * The packages that a build uses, as the lock file has them (CycloneDX 1.5), the same bytes wherever it is made.
 *
 * What npm adds of the moment and the place is left out: a serial number by chance, the time, its own version, and the
 * name of the folder.
 *
 * @throws {Error} where npm cannot make it.
 */
export function billOfMaterials(): string {
  const { status, stdout, stderr } = npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only');
  if (status !== 0) throw new Error(stderr);
  const { metadata, components, dependencies, ...head } = written.parse(JSON.parse(stdout));
  const root = metadata.component['bom-ref'];
  const named = packageFile.parse(JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8')));
  const direct = Object.entries(named.dependencies).map(([name, version]) => `${name}@${version}`);
  const needs = new Map(dependencies.map(({ ref, dependsOn }) => [ref, ref === root ? direct : dependsOn]));
  const used = reachedFrom(root, needs);
  const bill = {
    ...head,
    metadata: {
      ...metadata,
      tools: [{ vendor: 'npm', name: 'cli' }],
      component: { ...metadata.component, name: root.replace(/@[^@]*$/, '') },
    },
    components: sorted(
      components.filter((each) => used.has(each['bom-ref'])),
      (each) => each['bom-ref'],
    ),
    dependencies: sorted(
      [...needs].filter(([ref]) => used.has(ref)).map(([ref, dependsOn]) => ({ ref, dependsOn: dependsOn.toSorted() })),
      ({ ref }) => ref,
    ),
  };
  return `${JSON.stringify(bill)}\n`;
}

/** Whatever is needed by something, directly or not. npm's own `--omit dev` leaves out what developers need besides. */
function reachedFrom(root: string, needs: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set([root]);
  for (const ref of reached) for (const needed of needs.get(ref) ?? []) reached.add(needed);
  return reached;
}

function sorted<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** npm's command is a script of the shell on Windows. */
function npm(...options: readonly string[]) {
  return spawnSync('npm', options, {
    cwd: projectFolder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
}
