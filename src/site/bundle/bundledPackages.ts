import path from 'node:path';

/** The folders of packages of which something has come into what browsers load. */
export class BundledPackages {
  readonly #folders = new Set<string>();

  /** Notes a file of which something was taken; one that belongs to no package is the site's own. */
  add(file: string): void {
    const folder = packageFolder(file);
    if (folder !== undefined) this.#folders.add(folder);
  }

  /** The folders, in no order. */
  get folders(): readonly string[] {
    return [...this.#folders];
  }
}

/** What the site's own scripts and stylesheet have taken from packages in this build. */
export const bundledPackages = new BundledPackages();

/** The folder of the package that a file belongs to: `…/node_modules/@scope/name`. */
export function packageFolder(file: string): string | undefined {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/@.][^/]*)\//.exec(path.resolve(file).split(path.sep).join('/'))?.[1];
}

/** A stylesheet whose declarations still say in which file they stood, as PostCSS gives it. */
interface SourcedStylesheet {
  readonly walkDecls: (
    visit: (declaration: { readonly source?: { readonly input: { readonly file?: string | undefined } } | undefined }) => void,
  ) => void;
}

/** A PostCSS plugin that notes the packages whose declarations are left in a stylesheet; it comes after whatever leaves some out. */
export const bundledStyles = {
  postcssPlugin: 'hiraku-bundled-styles',
  OnceExit: (stylesheet: SourcedStylesheet): void => {
    stylesheet.walkDecls(({ source }) => {
      if (source?.input.file !== undefined) bundledPackages.add(source.input.file);
    });
  },
};
