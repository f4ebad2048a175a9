import { createHash } from 'node:crypto';
import path from 'node:path';
import { build, transform } from 'esbuild';
import { bundledPackages } from './bundledPackages.ts';

/** A classic script as a page loads it. */
export interface BrowserScript {
  /** The address from the site's root. */
  readonly address: string;
  readonly code: string;
}

const moduleId = 'virtual:browser-scripts';

/**
 * Bundles each entry into one classic script and offers them to pages as `virtual:browser-scripts`.
 *
 * Classic, because a browser refuses module scripts of a page that was opened from a folder.
 */
export function browserScriptsPlugin(entries: Readonly<Record<string, string>>) {
  return {
    name: 'hiraku-browser-scripts',
    resolveId(id: string) {
      return id === moduleId ? `\0${moduleId}` : undefined;
    },
    async load(this: { addWatchFile(file: string): void }, id: string) {
      if (id !== `\0${moduleId}`) return undefined;
      const scripts: Record<string, BrowserScript> = {};
      for (const [name, entry] of Object.entries(entries)) {
        const options = { target: 'es2022', charset: 'utf8', logLevel: 'silent' } as const;
        const bundle = await build({ ...options, entryPoints: [entry], bundle: true, format: 'iife', write: false, metafile: true });
        // Made small in a step of its own, since in one step the short names depend on the paths of the modules.
        const { code } = await transform(bundle.outputFiles[0]?.text ?? '', { ...options, minify: true });
        for (const input of Object.keys(bundle.metafile.inputs)) this.addWatchFile(path.resolve(input));
        for (const { inputs } of Object.values(bundle.metafile.outputs)) {
          for (const [input, { bytesInOutput }] of Object.entries(inputs)) if (bytesInOutput > 0) bundledPackages.add(input);
        }
        const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
        scripts[name] = { address: `assets/${name}.${hash}.js`, code };
      }
      return `export const browserScripts = ${JSON.stringify(scripts)};`;
    },
  };
}
