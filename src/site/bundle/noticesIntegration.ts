import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { noticesAddress } from '../../addresses/fileAddress.ts';
import { placeInFolder } from '../../plan/read/fileNames.ts';
import { indexPackage } from '../../search/index/searchFiles.ts';
import { bundledPackages } from './bundledPackages.ts';
import { thirdPartyNotices } from './thirdPartyNotices.ts';

interface Chunk {
  readonly type: string;
  /** The modules of a script by their files; a stylesheet or picture has none. */
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/**
 * Writes the notices of every package of which browsers load something, once all is bundled: scripts and the stylesheet
 * tell what they have taken, and the search index is made of files of its package.
 */
export function noticesIntegration(project: string): AstroIntegration {
  return {
    name: 'hiraku-notices',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [{ name: 'hiraku-bundled-modules', generateBundle: noteModules }] } });
      },
      'astro:build:done': ({ dir }) => {
        const notices = thirdPartyNotices([...bundledPackages.folders, path.join(project, 'node_modules', indexPackage)]);
        writeFileSync(placeInFolder(fileURLToPath(dir), noticesAddress), notices);
      },
    },
  };
}

/** Notes the modules of scripts that Astro bundles for browsers itself; what renders the pages stays with the builder. */
function noteModules(
  this: { readonly environment?: { readonly name: string } },
  _: unknown,
  bundle: Readonly<Record<string, Chunk>>,
): void {
  if (this.environment?.name !== 'client') return;
  for (const { modules = {} } of Object.values(bundle)) {
    for (const [file, { renderedLength }] of Object.entries(modules)) if (renderedLength > 0) bundledPackages.add(file);
  }
}
