import path from 'node:path';
import { defineConfig } from 'vitest/config';

const sites = process.env['HIRAKU_MUTANT_SITES'] ?? '';
const checkout = path.resolve(import.meta.dirname, '..', '..');

/**
 * The tests of both projects in one, as fast as can be: with sites that were built before, all in one thread, and without
 * those of commands, which call what the other tests call.
 */
export default defineConfig({
  root: checkout,
  cacheDir: path.join(checkout, 'cache'),
  test: {
    testTimeout: 120_000,
    include: ['tests/**/*.test.ts'],
    provide: { realSite: path.join(sites, 'real'), minamoSite: path.join(sites, 'minamo') },
    testNamePattern: /^(?!scripts\/)/,
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
  },
});
