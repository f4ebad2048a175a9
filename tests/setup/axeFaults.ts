import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

interface Findings {
  readonly violations: AxeResults['violations'];
  /** How many rules had something to look at. */
  readonly applied: number;
}

/** What axe says about a page as it stands. */
export interface AxeFindings {
  readonly rules: number;
  readonly faults: readonly string[];
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The colour schemes that a page must be sound in. */
export const colourSchemes = ['light', 'dark'] as const;

/** What axe finds wrong with an open page in both colour schemes, everything that can be folded away unfolded. */
export async function axeFaults(page: Page): Promise<AxeFindings> {
  await page.evaluate(axe.source);
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  const options = JSON.stringify({ runOnly: tags, resultTypes: ['violations'] });
  let rules = 0;
  const faults: string[] = [];
  for (const colorScheme of colourSchemes) {
    await page.emulateMedia({ colorScheme });
    const { violations, applied } = await page.evaluate<Findings>(
      `axe.run(document, ${options}).then(({ violations, passes }) => ({ violations, applied: violations.length + passes.length }))`,
    );
    rules += applied;
    faults.push(
      ...violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${colorScheme} ${id} (${help}): ${html.slice(0, 200)} ${failureSummary ?? ''}`),
      ),
    );
  }
  return { rules, faults };
}
