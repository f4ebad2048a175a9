import type { AlteredFile } from '../../fixtures/broken/breakContent.ts';
import { buildTo, check, type Attack } from './attack.ts';

const shop = 'initiatives/start-shop.md';
const lastLevel = '{ key: initiative, plural: initiatives, name: 主な取組, shortName: 取組, page: true }';
const level = (written: string): AlteredFile => ({ file: 'plan.yaml', alter: { replace: lastLevel, with: written } });
const plan = (written: string): AlteredFile => ({
  file: 'plan.yaml',
  alter: { replace: 'official: false', with: `official: false\n${written}` },
});
const own = (type: string, value: string): readonly AlteredFile[] => [
  plan(`fields: [ { key: leaflet, name: ちらし, on: [initiative], type: ${type} } ]`),
  { file: shop, alter: { replace: 'line: 10\n', with: `line: 10\nfields: { leaflet: ${value} }\n` } },
];
const attack = (name: string, alter: readonly AlteredFile[], comesTo: string): Attack => ({ name, alter, run: check, comesTo });

/** Levels, words, own fields and sources of a plan that would take a place, run as code or lead to another host. */
export const shapeAttacks: readonly Attack[] = [
  attack('level: the key of the departments', [level(lastLevel.replace('key: initiative', 'key: department'))], 'level-word-taken'),
  attack(
    'level: the plural of the search’s folder',
    [level(lastLevel.replace('plural: initiatives', 'plural: pagefind'))],
    'level-word-taken',
  ),
  attack('level: a plural that climbs', [level(lastLevel.replace('plural: initiatives', 'plural: ../web'))], 'form-wrong'),
  attack('level: the prototype as a key', [level(lastLevel.replace('key: initiative', 'key: __proto__'))], 'form-wrong'),
  attack('level: two with one key', [level(lastLevel.replace('key: initiative', 'key: goal'))], 'level-word-taken'),
  attack('level: a key that begins with another', [level(lastLevel.replace('key: initiative', 'key: goal-part'))], 'level-key-begins'),
  attack('level: a formula for a name', [level(lastLevel.replace('name: 主な取組', 'name: "=cmd|calc!A1"'))], 'text-formula'),
  attack('level: a mark of direction in a name', [level(lastLevel.replace('主な取組', '主な\u202E取組'))], 'file-control'),
  attack('level: a name that divides a list', [level(lastLevel.replace('name: 主な取組', 'name: 主な;取組'))], 'text-semicolon'),
  {
    name: 'level: a name that ends every element',
    alter: [level(lastLevel.replace('name: 主な取組', `name: '</title></script><script>alert("1")</script>]]>'`))],
    run: buildTo('site'),
    comesTo: 'sound',
  },
  attack(
    'level: seven of them',
    [level(`${lastLevel}\n${'abc'.replace(/./g, '  - { key: deep-$&, plural: deeps-$&, name: 深い段 }\n')}`)],
    'list-',
  ),
  attack(
    'level: an item above itself',
    [{ file: shop, alter: { replace: 'parent: opening-support', with: 'parent: start-shop' } }],
    'parent-level',
  ),
  attack('own field: a script for an address', own('url', '"javascript:alert(1)"'), 'form-wrong'),
  attack('own field: a user before another host', own('url', 'https://www.city.example@evil.example/'), 'address-user'),
  attack('own field: a formula', own('text', '"=cmd|calc!A1"'), 'text-formula'),
  attack('own field: a formula in a list', own('codes', '[ "@SUM(A1)" ]'), 'text-formula'),
  attack('own field: infinity', own('number', '.inf'), 'yaml-'),
  attack(
    'own field: the prototype as a key',
    [...own('text', 'a'), { file: shop, alter: { replace: 'leaflet: a', with: '__proto__: a' } }],
    'key-unknown',
  ),
  attack(
    'own field: a thing for every level and none',
    [plan('fields: [ { key: memo, name: 覚書, on: [constructor], type: text } ]')],
    'code-unknown',
  ),
  attack('words: a formula for the name of the site', [plan('words: { siteName: "=cmd|calc!A1" }')], 'text-formula'),
  attack('words: a word that there is none of', [plan('words: { __proto__: { official: true } }')], 'key-unknown'),
  {
    name: 'words: a script in every one of them',
    alter: [
      plan(
        `words: { ${['siteName', 'tagline', 'department', 'kpi', 'revision', 'baseline', 'target', 'result'].map((word) => `${word}: '</script><script>alert(1)</script>'`).join(', ')} }`,
      ),
    ],
    run: buildTo('site'),
    comesTo: 'sound',
  },
  attack(
    'source: an address of a script',
    [
      {
        file: 'plan.yaml',
        alter: {
          replace: '    title: あおば市の総合戦略の書き起こし',
          with: '    title: あおば市の総合戦略の書き起こし\n    url: javascript:alert(1)',
        },
      },
    ],
    'form-wrong',
  ),
  attack(
    'source: a file that climbs',
    [{ file: 'plan.yaml', alter: { replace: 'file: aoba-strategy.txt', with: 'file: ../../office/secret.txt' } }],
    'form-wrong',
  ),
  attack(
    'source: a cell that is a formula',
    [{ file: shop, alter: { replace: 'line: 10\n', with: 'source: { id: aoba-strategy, cell: "=A1" }\n' } }],
    'form-wrong',
  ),
];
