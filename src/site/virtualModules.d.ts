declare module 'virtual:browser-scripts' {
  /** The scripts of `astro.config.mjs`, by name. */
  export const browserScripts: Readonly<Record<string, import('./bundle/browserScriptsPlugin.ts').BrowserScript>>;
}
