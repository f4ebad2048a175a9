import path from 'node:path';
import type { SiteOptions } from '../plan/planInformation.ts';

/** The content folder that pages are made of: `HIRAKU_CONTENT`, or `content/` of the project. */
export function contentFolder(root: string): string {
  return path.resolve(root, process.env['HIRAKU_CONTENT'] ?? 'content');
}

/** What a person sets instead of plan.yaml for where the site stands. */
export function siteOptions(): SiteOptions {
  return { siteAddress: process.env['HIRAKU_SITE_ADDRESS'], basePath: process.env['HIRAKU_BASE_PATH'] };
}
