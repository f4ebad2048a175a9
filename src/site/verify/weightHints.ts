import path from 'node:path';
import { pageOfFile } from '../../addresses/targetOfLink.ts';
import type { Level } from '../../schema/entity/level.ts';
import { reportText } from '#words/commands/report.ts';
import type { BuiltSite } from './builtSite.ts';

/** What pages should weigh, in bytes without compression: our own budget, which the tests hold for our own plans. */
const budgets = { item: 40_000, home: 100_000, css: 45_000, script: 15_000 } as const;

/** How many hints are told one by one. */
const most = 20;

/**
 * Weighs home, the pages of the last level that has any, stylesheets, and the scripts that a page loads before anything
 * is done; a sentence for each that is heavier
 * than we want our own to be.
 *
 * It is a hint and no fault: whoever edits the content can do nothing about it, and a plan with many values is as right
 * as one with few.
 */
export function weightHints({ files, sizes, pages }: BuiltSite, levels: readonly Pick<Level, 'plural' | 'hasPage'>[]): string[] {
  const last = levels.filter(({ hasPage }) => hasPage).at(-1);
  const size = (file: string) => sizes.get(file) ?? 0;
  const heavy = (file: string, what: string, weight: number, budget: number) =>
    weight > budget ? [reportText.heavy(file, what, weight, budget)] : [];
  const css = files.filter((file) => file.endsWith('.css'));
  const hints = [
    ...heavy('index.html', 'HTML', size('index.html'), budgets.home),
    ...css.slice(0, 1).flatMap((file) =>
      heavy(
        file,
        'CSS',
        css.reduce((sum, each) => sum + size(each), 0),
        budgets.css,
      ),
    ),
    ...[...pages.values()].flatMap((page) => {
      const scripts = page.scripts.reduce(
        (sum, script) => sum + size(path.posix.join(pageOfFile(page.file), script.replace(/[?#].*$/, ''))),
        0,
      );
      const html = last && isItemPage(last, page.file) ? heavy(page.file, 'HTML', size(page.file), budgets.item) : [];
      return [...html, ...heavy(page.file, 'JavaScript', scripts, budgets.script)];
    }),
  ];
  return hints.length > most ? [...hints.slice(0, most), reportText.heavyOthers(hints.length - most)] : hints;
}

/** Whether a file is the page of an item of a level. */
function isItemPage({ plural }: Pick<Level, 'plural'>, file: string): boolean {
  const [folder, , name, ...more] = file.split('/');
  return folder === plural && name === 'index.html' && more.length === 0;
}
