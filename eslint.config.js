import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layerRule } from './scripts/lint/layerRule.ts';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing has one name everywhere. Only files that a tool loads need a default export.',
};

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', '.astro/', 'coverage/', 'tests/golden/', 'tests/fixtures/']),
  {
    rules: {
      eqeqeq: 'error',
      'no-param-reassign': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Keys of index signatures are written as such, so that a misspelt one stands out.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A text is spread into its characters on purpose; where a reader sees graphemes, the code says so.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      // A function that is asked for a promise gives one, whether or not it waits for anything.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Node's file functions reject with an ErrnoException, whose code is what is asked for.
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-syntax': ['error', noDefaultExport],
    },
  },
  {
    // A declared module cannot import a type above itself without becoming another kind of file.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }] },
  },
  {
    files: ['src/**', 'scripts/**'],
    plugins: { hiraku: { rules: { layers: layerRule } } },
    rules: { 'hiraku/layers': 'error', 'no-console': 'error', 'no-template-curly-in-string': 'error' },
  },
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic, astro.configs['flat/recommended']],
  },
  {
    files: ['*.config.ts', '*.config.js', '*.config.mjs', 'tests/mutants/vitest.config.ts', 'tests/setup/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
