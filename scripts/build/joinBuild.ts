import { openBuildLink } from '../../src/site/prose/buildLink.ts';

/**
 * Ties the process that makes the pages to the build: it takes what the build tells, and ends with it, since pages of a
 * killed build must not be made beside the next one.
 */
openBuildLink();
process.on('disconnect', () => process.exit(1));
