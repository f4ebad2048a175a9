import path from 'node:path';
import type { Rule } from 'eslint';
import { projectFolder } from '../settings.ts';
import { layerFault } from './layerFault.ts';

/** The rule by which ESLint, and so an editor, shows an import that goes against the arrows between the layers. */
export const layerRule: Rule.RuleModule = {
  meta: { type: 'problem', docs: { description: 'Layers import one way' }, schema: [] },
  create: (context) => {
    const file = path.relative(projectFolder, context.filename).split(path.sep).join('/');
    return {
      ImportDeclaration: ({ source }) => {
        const fault = typeof source.value === 'string' ? layerFault(file, source.value) : undefined;
        if (fault !== undefined) context.report({ node: source, message: fault });
      },
    };
  },
};
