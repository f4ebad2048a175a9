import { bundledPackages } from './bundledPackages.ts';

/** A stylesheet whose declarations still say in which file they stood, as PostCSS gives it. */
interface SourcedStylesheet {
  readonly walkDecls: (visit: (declaration: { readonly source?: { readonly input: { readonly file?: string | undefined } } | undefined }) => void) => void;
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
