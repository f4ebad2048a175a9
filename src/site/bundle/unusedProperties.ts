/** A declaration of a stylesheet, as PostCSS gives it. */
interface Declaration {
  readonly prop: string;
  readonly value: string;
  readonly remove: () => void;
}

/** A stylesheet, as PostCSS gives it. */
interface Stylesheet {
  readonly walkDecls: (visit: (declaration: Declaration) => void) => void;
}

/**
 * A PostCSS plugin that leaves out custom properties which nothing uses.
 *
 * The design tokens come as one file with all of them; every reader would load some 6 KB that no rule asks for.
 */
export const unusedProperties = {
  postcssPlugin: 'hiraku-unused-properties',
  OnceExit: (stylesheet: Stylesheet): void => {
    for (let removed = -1; removed !== 0;) {
      const used = new Set<string>();
      stylesheet.walkDecls(({ value }) => {
        for (const [, name] of value.matchAll(/var\(\s*(--[\w-]+)/g)) used.add(name ?? '');
      });
      removed = 0;
      stylesheet.walkDecls((declaration) => {
        if (!declaration.prop.startsWith('--') || used.has(declaration.prop)) return;
        declaration.remove();
        removed += 1;
      });
    }
  },
};
