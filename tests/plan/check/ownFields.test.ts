import { describe, expect, it } from 'vitest';
import { checkLevels } from '../../../src/plan/check/checkLevels.ts';
import { linkOwnFields } from '../../../src/plan/link/linkParts.ts';
import { readPlan } from '../../../src/plan/readPlan.ts';
import type { OwnField } from '../../../src/schema/entity/ownField.ts';
import { withAlteredBase } from '../../fixtures/broken/breakContent.ts';

const declared = 'official: false\nfields:\n  - { key: leaflet, name: ちらし, on: [initiative], type: url }';

function problemsOf(address: string, key = 'leaflet'): Promise<readonly string[]> {
  return withAlteredBase(
    [
      { file: 'plan.yaml', alter: { replace: 'official: false', with: declared } },
      { file: 'initiatives/start-shop.md', alter: { replace: 'line: 10\n', with: `line: 10\nfields: { ${key}: "${address}" }\n` } },
    ],
    async (folder) => (await readPlan(folder)).problems.map(({ code, found }) => `${code} ${found}`),
  );
}

describe(checkLevels, () => {
  it('holds an address in a field of the plan’s own to what every address of the plan is held to', async () => {
    expect(await problemsOf('https://www.city.example/chirashi/')).toEqual([]);
    expect(await problemsOf('chirashi.pdf')).toEqual(['form-wrong chirashi.pdf']);
    expect(await problemsOf('javascript:alert(1)')).toEqual(['form-wrong javascript:alert(1)']);
    expect(await problemsOf('https://www.city.example@evil.example/')).toEqual(['address-user https://www.city.example@evil.example/']);
    expect(await problemsOf('https://www.city.example/%0d%0aX:1')).toEqual(['address-percent https://www.city.example/%0d%0aX:1']);
    expect(await problemsOf('https://www.city.example/<b>')).toEqual(['address-character https://www.city.example/<b>']);
  });

  it('tells of a key that is none of the plan’s own, the prototype too', async () => {
    expect(await problemsOf('a', 'flyer')).toEqual(['key-unknown flyer']);
    expect(await problemsOf('a', '__proto__')).toEqual(['key-unknown __proto__']);
  });
});

describe(linkOwnFields, () => {
  it('gives an address the form in which it is published, and leaves every other value as it is', () => {
    const fields: OwnField[] = [
      { key: 'leaflet', name: 'ちらし', on: ['kpi'], type: 'url' },
      { key: 'memo', name: '覚書', on: ['kpi'], type: 'text' },
    ];
    const written = { leaflet: 'https://www.city.example/ちらし', memo: 'https://www.city.example/ちらし', count: 3, marks: ['あ'] };
    expect(linkOwnFields(written, fields)).toEqual({
      ...written,
      leaflet: 'https://www.city.example/%E3%81%A1%E3%82%89%E3%81%97',
    });
    expect(linkOwnFields(undefined, undefined)).toEqual({});
  });
});
