import { describe, expect, it } from 'vitest';
import { phraseBreaks } from '../../../src/wording/ja/phraseBreaks.ts';
import { minamoPlan, realPlan } from '../../setup/samplePlan.ts';

const plans = [await realPlan(), await minamoPlan()] as const;

/** Every title and text that a page may break, with the words of its plan that must stay whole. */
const texts = plans.flatMap(({ items, kpis, departments, keepTogether }) =>
  [
    ...items.map(({ title }) => title),
    ...items.flatMap(({ overview }) => overview ?? []),
    ...kpis.map(({ label }) => label),
    ...departments.map(({ name }) => name),
  ].map((text): [string, readonly string[]] => [text, keepTogether]),
);

describe(phraseBreaks, () => {
  it.each(texts)('joins back to %s', (text, keepTogether) => {
    expect(phraseBreaks(text, keepTogether).join('')).toBe(text);
    expect(phraseBreaks(text).join('')).toBe(text);
  });

  it.each(texts)('gives no empty phrase and cuts no character of %s', (text, keepTogether) => {
    for (const phrase of phraseBreaks(text, keepTogether)) {
      expect(phrase).not.toBe('');
      expect(phrase.isWellFormed()).toBe(true);
    }
  });

  it.each(['辻\u{E0100}水𠮷田水', '👩\u200D🚒の𠮷水👩\u200D🚒', 'か\u3099の水か\u3099'])('cuts no sign of several units in %s', (text) => {
    const whole = new Set([...new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment));
    for (const phrase of phraseBreaks(text))
      for (const { segment } of new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(phrase)) expect(whole).toContain(segment);
  });

  it.each(plans.flatMap(({ keepTogether }) => keepTogether))('never cuts inside %s, wherever in the plan it stands', (word) => {
    const standing = texts.filter(([text]) => text.includes(word));
    for (const [text, keepTogether] of standing) {
      expect(phraseBreaks(text, keepTogether).join('|').split(word)).toHaveLength(text.split(word).length);
    }
    expect(phraseBreaks(`これからの${word}をみんなで考える`, [word]).join('|')).toContain(word);
  });

  it('cuts a title into phrases that a reader would make', () => {
    expect(phraseBreaks('魅力ある新たな雇用をつくる')).toEqual(['魅力ある', '新たな', '雇用を', 'つくる']);
  });

  it('cuts inside a word that it is not told to keep, and not when it is', () => {
    const title = '今日は天気です';
    expect(phraseBreaks(title)).toEqual(['今日は', '天気です']);
    expect(phraseBreaks(title, ['は天'])).toEqual([title]);
  });

  it.each([
    ['a word that stands twice', '今日は天気です。今日は天気です', ['今日は天気です'], ['今日は天気です。', '今日は天気です']],
    ['a word at the very start', '今日は天気です', ['今日'], ['今日は', '天気です']],
    ['a word that ends where a phrase does, which still ends there', '今日は天気です', ['今日は'], ['今日は', '天気です']],
    ['a word that begins where a phrase does', '今日は天気です', ['天気です'], ['今日は', '天気です']],
    ['a word at the very end', '今日は天気です', ['気です'], ['今日は', '天気です']],
    ['a word that is not there', '今日は天気です', ['明日'], ['今日は', '天気です']],
    ['an empty word', '今日は天気です', [''], ['今日は', '天気です']],
    ['two words that overlap', '今日は天気です', ['日は', 'は天気'], ['今日は天気です']],
    ['a word that overlaps itself', 'ははははは', ['はは'], ['ははははは']],
  ])('keeps %s', (_, text, words, phrases) => {
    expect(phraseBreaks(text, words)).toEqual(phrases);
  });

  it('leaves a text of more than 200 characters whole', () => {
    const text = 'これは長い文です。'.repeat(23);
    expect(text.length).toBe(207);
    expect(phraseBreaks(text)).toEqual([text]);
    expect(phraseBreaks(text.slice(0, 200)).length).toBeGreaterThan(10);
  });

  it('gives nothing for an empty text', () => {
    expect(phraseBreaks('')).toEqual([]);
  });
});
