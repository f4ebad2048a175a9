import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { browserScriptsPlugin } from './src/site/browserScriptsPlugin.ts';
import { buildsOfOurs } from './src/site/buildsOfOurs.ts';
import { developmentSite } from './src/site/develop/developmentSite.ts';
import { bundledStyles } from './src/site/bundledStyles.ts';
import { noticesIntegration } from './src/site/noticesIntegration.ts';
import { proseLinks } from './src/site/proseLinks.ts';
import { readProse } from './src/site/readProse.ts';
import { unusedProperties } from './src/site/unusedProperties.ts';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  outDir: process.env.HIRAKU_ASTRO_OUTPUT || './dist',
  ...(process.env.HIRAKU_ASTRO_CACHE ? { cacheDir: process.env.HIRAKU_ASTRO_CACHE } : {}),
  integrations: [buildsOfOurs, developmentSite, proseLinks, mdx(), noticesIntegration(file('.'))],
  trailingSlash: 'ignore',
  prerenderConflictBehavior: 'error',
  build: { assets: 'assets', inlineStylesheets: 'never', concurrency: 4 },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    // The build's own output is a new folder, in which it writes data files meanwhile.
    build: { emptyOutDir: !process.env.HIRAKU_ASTRO_OUTPUT, assetsInlineLimit: 0, rolldownOptions: { output: { hashCharacters: 'hex' } } },
    css: { postcss: { plugins: [unusedProperties, bundledStyles] } },
    plugins: [
      readProse,
      browserScriptsPlugin({
        search: file('./src/search/searchPage.ts'),
        'search-engine': file('./src/search/searchEngineScript.ts'),
        explorer: file('./src/explorer/explorerPage.ts'),
      }),
    ],
  },
});
