import { defineConfig } from 'vitest/config';

const tests = ['tests/**/*.test.ts'];
/** What looks at built sites; the other rooms of `tests/site` look at functions. */
const ofSites = ['tests/site/*.test.ts', 'tests/site/{bundle,files,verify}/**/*.test.ts', 'tests/browser/**/*.test.ts'];
/** What runs commands, or reads many or very large content folders. */
const ofCommands = [
  'tests/scripts/**/*.test.ts',
  ...['badIds', 'brokenContent', 'characterPolicy', 'editions', 'foreignFiles', 'frozenFiles', 'resourceBombs', 'read/overBudget'].map(
    (name) => `tests/plan/${name}.test.ts`,
  ),
  'tests/tables/seededFaults.test.ts',
  'tests/wording/secondLanguage.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      { extends: true, test: { name: 'unit', include: tests, exclude: [...ofSites, ...ofCommands], isolate: false } },
      { extends: true, test: { name: 'commands', include: ofCommands, exclude: ofSites } },
      {
        extends: true,
        test: {
          name: 'site',
          include: ofSites,
          globalSetup: ['tests/setup/buildSites.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});
