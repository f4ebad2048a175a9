import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/schema/entity/note.ts';
import { noteRemark, remark } from '../../../src/tables/definitions/cells/remark.ts';

function note(id: string): Note {
  return { id, kind: 'omission', about: [], title: '目標値がない', text: '欄が空いています。' };
}

describe(remark, () => {
  it.each<[string, readonly (string | null | undefined)[], string | null]>([
    ['nothing', [], null],
    ['only gaps', [null, undefined, ''], null],
    ['one sentence', ['一。'], '一。'],
    ['sentences and gaps', [null, '一。', undefined, '二。', ''], '一。 二。'],
    ['a sentence twice', ['一。', '二。', '一。'], '一。 二。'],
  ])('joins %s', (_, parts, text) => {
    expect(remark(...parts)).toBe(text);
  });
});

describe(noteRemark, () => {
  it.each<[string, readonly Note[], string | null]>([
    ['no note', [], null],
    ['one note', [note('a')], '書かれていない点：目標値がない。欄が空いています。（疑義 a）'],
    [
      'two notes',
      [note('a'), note('b')],
      '書かれていない点：目標値がない。欄が空いています。（疑義 a） 書かれていない点：目標値がない。欄が空いています。（疑義 b）',
    ],
    ['one note twice', [note('a'), note('a')], '書かれていない点：目標値がない。欄が空いています。（疑義 a）'],
  ])('tells the doubts of %s', (_, notes, text) => {
    expect(noteRemark(notes)).toBe(text);
  });
});
