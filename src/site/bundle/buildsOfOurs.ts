import type { AstroIntegration } from 'astro';
import { refusalText } from '#words/commands/refusal.ts';
import { buildLink } from '../prose/buildLink.ts';

/**
 * Lets Astro build for nobody but our own build: it empties its output folder first, whatever stands there, and neither
 * checks nor verifies.
 */
export const buildsOfOurs: AstroIntegration = {
  name: 'hiraku-builds-of-ours',
  hooks: {
    'astro:config:setup': ({ command }) => {
      if (command !== 'build' || buildLink()) return;
      process.stderr.write(`${refusalText('astro-direct', 'astro build', ['astro build'], {})}\n`);
      process.exit(1);
    },
  },
};
