import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { browserScriptsPlugin } from './src/site/bundle/browserScriptsPlugin.ts';
import { buildsOfOurs } from './src/site/bundle/buildsOfOurs.ts';
import { developmentSite } from './src/site/develop/developmentSite.ts';
import { bundledStyles } from './src/site/bundle/bundledPackages.ts';
import { noticesIntegration } from './src/site/bundle/noticesIntegration.ts';
import { proseLinks } from './src/site/prose/proseLinks.ts';
import { readProse } from './src/site/prose/readProse.ts';
import { unusedProperties } from './src/site/bundle/unusedProperties.ts';

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
        search: file('./src/search/page/searchPage.ts'),
        'search-engine': file('./src/search/page/searchEngineScript.ts'),
        explorer: file('./src/explorer/explorerPage.ts'),
      }),
    ],
  },
});
