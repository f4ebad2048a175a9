import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../siteSettings.ts';
import { answerFaults } from './answerFaults.ts';
import { watchContent } from './watchContent.ts';

/** The folders of files that a build writes beside the pages, and that development shows at the same addresses. */
const fileFolders = ['data', 'schema'] as const;

let source = '';
let root = '';

/** What development does besides showing pages: it shows data files, which a build writes itself, and every fault as a page. */
export const developmentSite: AstroIntegration = {
  name: 'hiraku-development-site',
  hooks: {
    'astro:config:setup': ({ command, config, injectRoute, updateConfig }) => {
      if (command !== 'dev') return;
      root = fileURLToPath(config.root);
      source = fileURLToPath(config.srcDir);
      for (const folder of fileFolders)
        injectRoute({ pattern: `/${folder}/[...file]`, entrypoint: new URL('./developmentFile.ts', import.meta.url) });
      // The pages' own policy hides Vite's overlay; a fault is a page of its own instead.
      updateConfig({ vite: { server: { hmr: { overlay: false } } } });
    },
    'astro:server:setup': ({ server }) => answerFaults(server, watchContent(server, contentFolder(root), source)),
  },
};
