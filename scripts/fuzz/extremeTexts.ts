import type { Draw } from '../synthetic/draw.ts';
import { textFault } from '../../src/schema/text.ts';

const pieces = [
  '水',
  '空き家',
  'の',
  'ー',
  '・',
  '（',
  '）',
  '「',
  '」',
  'A',
  'b',
  '1',
  '０',
  '&',
  '<',
  '>',
  '"',
  "'",
  '\\',
  '{',
  '}',
  '|',
  '%',
  '#',
  ':',
  '~',
  '*',
  '_',
  '`',
  '[',
  ']',
  '!',
  '$',
  'https://a.example/?a=b&c=d',
  '</script>',
  '&lt;',
  '_x0041_',
  '👩‍🚒',
  '𠮷',
  '㎡',
  '①',
  'é',
  '-',
  'ｱ',
  ' ',
  '　',
  '。',
  '、',
  '\\n',
  `$\{a}`,
  '-->',
  ']]>',
];
const lengths = [1, 1, 2, 7, 30, 79, 80, 81, 199, 200, 201, 1000];

/** A clean line of text of some length, of whatever marks mean something somewhere: one character as well as thousands. */
export function extremeText(draw: Draw, longest: number): string {
  const wanted = Math.min(longest, draw.chance(0.05) ? longest : draw.pick(lengths));
  let text = '';
  while (text.length < wanted) text += draw.pick(pieces);
  const clean = text
    .slice(0, wanted)
    .toWellFormed()
    .replace(/\uFFFD|\u200D/gu, '')
    .replaceAll(';', '；')
    .trim()
    .normalize('NFC');
  return textFault(clean) === undefined ? clean : draw.pick(['文', 'a', '1', '・', '👍']);
}

/** Ids that are as short or long as can be, or that mean something elsewhere on the site. */
export class ExtremeIds {
  readonly #taken = new Set<string>();
  readonly #draw: Draw;

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  /** An id that was not drawn before. */
  next(prefix = ''): string {
    for (let turn = 0; ; turn += 1) {
      const names = [
        'a',
        '1',
        'index',
        'data',
        '404',
        'goals',
        'assets',
        'search',
        'pagefind',
        'plan',
        'codes',
        'main',
        'h-kpi',
        'constructor',
        '__',
        'table',
        'con1',
        'x'.repeat(64),
        `${'y'.repeat(61)}${turn}`,
        `id-${turn}`,
      ];
      const id = `${prefix}${this.#draw.pick(names)}`.replaceAll('_', 'z').slice(0, 64);
      if (this.#taken.has(id)) continue;
      this.#taken.add(id);
      return id;
    }
  }
}

/** Numbers at the ends of what can be published exactly. */
export const extremeNumbers = [
  '0',
  '1',
  '-1',
  '0.000001',
  '-0.5',
  '999999999999999',
  '99999999999999.9',
  '-999999999999999',
  '0.1',
  '1234567.89',
  '1.23456789012345',
  '100',
] as const;

export const extremeUnits = ['人', '%', '件', '㎡', 'km²', '千円', '人/年', 'ポイント（対前年）', '°C', '<b>'] as const;
