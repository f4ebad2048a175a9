import path from 'node:path';
import { siteFaultText } from '../../wording/siteFault.ts';
import { pageOfFile } from '../../addresses/pageOfFile.ts';
import type { BuiltSite } from './builtSite.ts';
import type { SiteFault } from './siteFault.ts';

/** What pages may weigh, in bytes without compression. */
const limits = { initiative: 40_000, home: 100_000, css: 45_000, script: 15_000 } as const;

/** Weighs pages, stylesheets, and the scripts that a page loads before anything is done. */
export function weightFaults({ files, sizes, pages }: BuiltSite): SiteFault[] {
  const size = (file: string) => sizes.get(file) ?? 0;
  const heavy = (file: string, what: string, weight: number, limit: number) => (weight > limit ? [{ file, fault: siteFaultText.heavy(what, weight, limit) }] : []);
  const css = files.filter((file) => file.endsWith('.css'));
  return [
    ...heavy('index.html', 'HTML', size('index.html'), limits.home),
    ...css.slice(0, 1).flatMap((file) => heavy(file, 'CSS', css.reduce((sum, each) => sum + size(each), 0), limits.css)),
    ...[...pages.values()].flatMap((page) => {
      const scripts = page.scripts.reduce((sum, script) => sum + size(path.posix.join(pageOfFile(page.file), script.replace(/[?#].*$/, ''))), 0);
      const html = /^initiatives\/[^/]+\/index\.html$/.test(page.file) ? heavy(page.file, 'HTML', size(page.file), limits.initiative) : [];
      return [...html, ...heavy(page.file, 'JavaScript', scripts, limits.script)];
    }),
  ];
}
