import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { billFile, billOfMaterials, hasNpm } from '../../../scripts/release/billOfMaterials.ts';
import { projectFolder } from '../../../scripts/settings.ts';

const npm = hasNpm();
if (!npm) console.warn('SKIPPED: the comparison of the bill of materials with the lock file, because npm is not installed here');

const names = z.record(z.string(), z.string());
const packageFile = z.object({ dependencies: names, devDependencies: names, allowScripts: z.record(z.string(), z.boolean()) });
const bill = z
  .object({
    bomFormat: z.string(),
    metadata: z.object({ component: z.object({ name: z.string() }) }).catchall(z.unknown()),
    components: z.array(z.object({ name: z.string(), version: z.string(), hashes: z.array(z.unknown()).min(1) })),
  })
  .catchall(z.unknown());

describe('the bill of materials', async () => {
  const kept = await readFile(billFile, 'utf8');
  const { dependencies, devDependencies, allowScripts } = packageFile.parse(
    JSON.parse(await readFile(path.join(projectFolder, 'package.json'), 'utf8')),
  );

  it.skipIf(!npm)('is what npm makes of the lock file now, and the same when it is made again (if not: npm run sbom)', () => {
    const made = billOfMaterials();
    expect(kept === made).toBe(true);
    expect(billOfMaterials()).toBe(made);
  });

  it('names every package that the program needs, with its checksum, in the version that is pinned', () => {
    const { components } = bill.parse(JSON.parse(kept));
    for (const [name, version] of Object.entries(dependencies))
      expect(components).toContainEqual(expect.objectContaining({ name, version }));
  });

  it('says nothing of the moment or the place where it was made', () => {
    const { metadata, ...head } = bill.parse(JSON.parse(kept));
    expect(metadata.component.name).toBe('hiraku');
    expect(head).not.toHaveProperty('serialNumber');
    expect(metadata).not.toHaveProperty('timestamp');
    expect(kept).not.toMatch(/https?:\/\/(?!cyclonedx\.org\/)/);
  });

  it('counts packages that are pinned exactly, and few that may run a script when they are installed', () => {
    const versions = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(['node']);
    console.info(
      `direct dependencies: ${Object.keys(dependencies).length}, packages in the bill of materials: ${bill.parse(JSON.parse(kept)).components.length}`,
    );
  });
});
