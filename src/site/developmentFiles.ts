import type { AstroIntegration } from 'astro';

/** The folders of files that a build writes beside the pages, and that development shows at the same addresses. */
export const fileFolders = ['data', 'schema'] as const;

/** Shows data files while pages are developed; a build writes them itself. */
export const developmentFiles: AstroIntegration = {
  name: 'hiraku-development-files',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      for (const folder of fileFolders) injectRoute({ pattern: `/${folder}/[...file]`, entrypoint: new URL('./developmentFile.ts', import.meta.url) });
    },
  },
};
