import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Plan } from '../../src/plan/plan.ts';
import { editionDifferences, isSame } from '../../src/tables/editionDifferences.ts';
import { editionFiles } from '../../src/tables/editionFiles.ts';
import { minamoPlan } from '../setup/samplePlan.ts';

const plan = await minamoPlan();
const records = z.array(z.record(z.string(), z.unknown()));

function bytes(rows: z.output<typeof records>): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(rows));
}

describe(editionDifferences, () => {
  /** An edition of today's bytes, some of them altered, or left out where the alteration gives none. */
  async function edition(date: string, alter: (name: string, content: Uint8Array) => Uint8Array | undefined = (_, same) => same) {
    const frozen = new Map<string, Uint8Array>();
    for (const { name, content } of await editionFiles(plan, date)) {
      const altered = alter(name, content);
      if (altered) frozen.set(name, altered);
    }
    return { date, frozen };
  }
  type Frozen = Awaited<ReturnType<typeof edition>>;
  const compare = (...editions: readonly Frozen[]) => {
    const past: Plan = {
      ...plan,
      editions: editions.map(({ date, frozen }) => ({
        date,
        files: [...frozen].map(([name, each]) => ({ name, bytes: each.byteLength, sha256: '' })),
        checksums: '',
      })),
    };
    return editionDifferences(past, ({ date, name }) => {
      const found = editions.find((each) => each.date === date)?.frozen.get(name);
      return found ? Promise.resolve(found) : Promise.reject(new Error(`${date} has no ${name}`));
    });
  };
  const withoutFirstDepartment = (name: string, same: Uint8Array) =>
    /^\d{6}_departments\.json$/.test(name) ? bytes(records.parse(JSON.parse(new TextDecoder().decode(same))).slice(1)) : same;

  it('is empty where there is no edition', async () => {
    expect(await compare()).toEqual([]);
  });

  it('finds the same edition the same', async () => {
    const differences = await compare(await edition('2024-06-01'));
    expect(differences).toEqual([{ date: '2024-06-01', tables: [], lostTables: [] }]);
    expect(differences.map(isSame)).toEqual([true]);
  });

  it('compares with the newest edition and no older one where it differs', async () => {
    const differences = await compare(await edition('2024-06-01', withoutFirstDepartment), await edition('2023-07-01'));
    expect(differences.map(({ date, tables }) => [date, tables.map((each) => each.table.name)])).toEqual([['2024-06-01', ['departments']]]);
    expect(differences[0]?.tables[0]?.added).toEqual([{ id: plan.departments[0]?.id, name: plan.departments[0]?.name }]);
  });

  it('goes on to the older edition where today is the newest', async () => {
    const differences = await compare(
      await edition('2024-06-01'),
      await edition('2023-07-01', withoutFirstDepartment),
      await edition('2022-07-01'),
    );
    expect(differences.map((each) => [each.date, isSame(each)])).toEqual([
      ['2024-06-01', true],
      ['2023-07-01', false],
    ]);
  });

  it('names a table that is new, and one that is gone', async () => {
    const older = await edition('2023-07-01', (name, same) => (/^\d{6}_notes\.json$/.test(name) ? undefined : same));
    older.frozen.set(`${plan.information.cityCode}_budget.csv`, bytes([]));
    const [difference] = await compare(older);
    expect(difference?.tables.map((each) => [each.table.name, each.isNew])).toEqual([['notes', true]]);
    expect(difference?.lostTables).toEqual(['budget']);
  });
});
