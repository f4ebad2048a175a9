import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLines } from '../../../src/charts/file/textLines.ts';
import { textWidth } from '../../../src/charts/layout/textWidth.ts';

describe(textLines, () => {
  it.each([
    ['leaves a text alone that fits', '創業者数', 100, ['創業者数']],
    ['makes no line of nothing', '', 100, []],
    ['breaks between phrases', '子育ての希望をかなえる', 60, ['子育ての', '希望を', 'かなえる']],
    ['breaks a phrase that is wider than a line', 'あああああああ', 30, ['あああ', 'あああ', 'あ']],
    ['begins no line with a full stop', 'ああああ。', 40, ['ああああ。']],
    [
      'keeps an address whole where a line has room for it',
      '出典：計画、https://example.org/a/、1行',
      160,
      ['出典：計画、', 'https://example.org/a/、', '1行'],
    ],
    [
      'cuts an address behind its slashes where no line has room',
      'https://example.org/initiatives/x/#kpi',
      140,
      ['https://example.org/', 'initiatives/x/#kpi'],
    ],
    ['keeps an address with its bracket', 'あああああ（https://example.org/）', 150, ['あああああ', '（https://example.org/）']],
  ])('%s', (_, text, width, lines) => {
    expect(textLines(text, { width, size: 10 })).toEqual(lines);
  });

  it('breaks no word that is to be kept together', () => {
    const [text, word] = ['湖のまちあさくちブランド', 'まちあさくちブランド'];
    expect(textLines(text, { width: 110, size: 10, keepTogether: [word] })).toEqual(['湖の', word]);
  });

  it('says every text whole, in lines that fit but for signs that may begin none', () => {
    const text = fc.string({
      unit: fc.constantFrom('あ', '市', 'W', '1', '、', '。', '（', '）', ' ', 'https://', '/', '#', 'ー', '𠮷', '👩‍🚒'),
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 200 }), (written, width) => {
        const lines = textLines(written, { width, size: 10 });
        expect(lines.join('').replaceAll(' ', '')).toBe(written.replaceAll(' ', ''));
        for (const line of lines) {
          const end = line.replace(/[\s、。）ー]+$/u, '');
          expect(textWidth(end, 10) <= width || [...new Intl.Segmenter('ja').segment(end)].length === 1, line).toBe(true);
        }
      }),
    );
  });
});
