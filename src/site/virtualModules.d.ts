declare module 'virtual:browser-scripts' {
  import type { BrowserScript } from './browserScriptsPlugin.ts';

  /** The scripts of `astro.config.mjs`, by name. */
  export const browserScripts: Readonly<Record<string, BrowserScript>>;
}
