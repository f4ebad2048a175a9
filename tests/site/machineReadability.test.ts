import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { machineReadabilityAddress } from '../../src/addresses/catalogAddress.ts';
import { pageAddress } from '../../src/addresses/pageAddress.ts';
import { conformity } from '#words/codes.ts';
import type { MachineReadabilityRow } from '../../src/schema/entity/rows/machineReadabilityRule.ts';
import { builtSites } from '../setup/builtSites.ts';
import { byAttribute, byName, only, readHtml, textOf } from '../setup/htmlPage.ts';
import { readJson } from '../setup/publishedData.ts';

describe.each(await builtSites())('the page of the self-check of $name', async ({ folder, plan }) => {
  const page = await readHtml(folder, `${pageAddress.machineReadability}index.html`);
  const rows = (await readJson(path.join(folder, machineReadabilityAddress(plan, 'json')))) as readonly MachineReadabilityRow[];

  it('shows every rule as it is published, each where its address leads', () => {
    expect(rows).toHaveLength(30);
    for (const row of rows) {
      expect(row.url).toBe(`${plan.information.siteUrl}${pageAddress.machineReadability}#${row.rule}`);
      const shown = textOf(only(byAttribute(page, 'id', row.rule), row.rule));
      for (const text of [row.rule, row.title, conformity[row.result].label, row.check, row.evidence]) expect(shown).toContain(text);
    }
  });

  it('counts them', () => {
    const count = (result: MachineReadabilityRow['result']) => rows.filter((row) => row.result === result).length;
    expect(textOf(only(byName(page, 'main'), 'main'))).toContain(
      `適合${count('conforms')}件、対象外${count('not-applicable')}件、不適合${count('violates')}件。`,
    );
  });
});
