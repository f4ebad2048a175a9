import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { JsonForm } from '../../../src/plan/read/jsonForm.ts';

/** Takes a text in parts of a length. */
function isJson(text: string, length = text.length): boolean {
  const form = new JsonForm();
  for (let start = 0; start < text.length; start += Math.max(1, length)) form.take(text.slice(start, start + Math.max(1, length)));
  return form.end();
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const pieces = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '"a"',
  '"\\',
  '\\"',
  '\\u00',
  '1',
  '-',
  '0',
  '.5',
  'e+2',
  'true',
  'nul',
  'null',
  ' ',
  '\n',
  '\t',
  'あ',
  '{}',
  '[]',
  '"k":1',
];

describe(JsonForm, () => {
  it.each([
    '',
    ' ',
    '{',
    '[1,]',
    '[,1]',
    '{"a":}',
    '{"a":1,}',
    '{a:1}',
    "{'a':1}",
    '01',
    '1.',
    '.5',
    '+1',
    '1e',
    'nul',
    'tru e',
    '"\\x"',
    '"\\u12g4"',
    '"a\nb"',
    '"a',
    '[1}',
    '{]',
    '{"a"}',
    '{"a":1 "b":2}',
    '1 2',
    '[] []',
    'NaN',
    '// x\n1',
    '<html>',
    '"a"b',
    '\uFEFF[]',
    '[1"a"]',
    '{"a":1"b":2}',
    '-',
    '{1:2}',
  ])('refuses 「%s」, as JSON.parse does', (text) => {
    expect([isJson(text), isJson(text, 1), parses(text)]).toEqual([false, false, false]);
  });

  it.each([
    '{}',
    '[]',
    ' [ ] ',
    '"\\u00e9\\n\\"\\/"',
    '-0.5e-3',
    '0',
    'true',
    '{"a":[1,{"b":null}],"c":"あ"}\n',
    '[[],[[]],{}]',
    '\t\r\n[1 , 2]',
  ])('takes 「%s」', (text) => {
    expect([isJson(text), isJson(text, 1)]).toEqual([true, true]);
  });

  it('says of any text what JSON.parse says, however it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 9 }), fc.integer({ min: 1, max: 4 }), (parts, length) => {
        const text = parts.join('');
        expect(isJson(text, length)).toBe(parses(text));
      }),
      { numRuns: 20_000, seed: 1 },
    );
  });

  it('takes any JSON that is written for publishing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.integer({ min: 1, max: 7 }), (value, length) => {
        expect(isJson(JSON.stringify(value, null, 2), length)).toBe(true);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it('refuses what lies deeper than anything that is published', () => {
    expect([isJson(`${'['.repeat(64)}${']'.repeat(64)}`), isJson(`${'['.repeat(65)}${']'.repeat(65)}`)]).toEqual([true, false]);
  });

  it('refuses a number of 401 digits', () => {
    expect([isJson('1'.repeat(400)), isJson('1'.repeat(401))]).toEqual([true, false]);
  });
});
