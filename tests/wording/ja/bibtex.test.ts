import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtexText } from '../../../src/wording/ja/sentences/citation.ts';
import { makePlan } from '../../setup/samplePlan.ts';
import { readBibtex } from '../../setup/readBibtex.ts';

const { information: plan } = makePlan();
const cited = { title: 'KPIの値', url: 'https://example.org/plan/data/' };

describe(bibtexText, () => {
  it('is an entry with title, author, date, address and licence', () => {
    expect(bibtexText(plan, cited)).toMatchInlineSnapshot(`
      "@misc{plan992011-2026-11-22,
        title   = {{みなと市の総合戦略「KPIの値」}},
        author  = {{このサイトの運営者}},
        year    = {2026},
        month   = nov,
        version = {2026-11-22},
        url     = {https://example.org/plan/data/},
        note    = {2026-11-22更新、CC BY 4.0},
        langid  = {japanese},
      }"
    `);
  });

  it.each([
    ['2026-01-05', '2026', 'jan'],
    ['2031-12-31', '2031', 'dec'],
  ])('takes year and month from the edition of %s', (editionDate, year, month) => {
    const { fields } = readBibtex(bibtexText({ ...plan, editionDate }, cited));
    expect(fields).toMatchObject({ year, month, version: editionDate });
  });

  it.each([
    ['100% & more', '100\\% \\& more'],
    ['a_b #1 $2', 'a\\_b \\#1 \\$2'],
    ['{x}', '\\textbraceleft{}x\\textbraceright{}'],
    ['~^\\', '\\textasciitilde{}\\textasciicircum{}\\textbackslash{}'],
  ])('escapes %s', (title, written) => {
    expect(bibtexText(plan, { ...cited, title })).toContain(`「${written}」`);
  });

  it('leaves an address as it is but for what would end the field', () => {
    expect(readBibtex(bibtexText(plan, { ...cited, url: 'https://example.org/a_b/%20#x' })).fields['url']).toBe(
      'https://example.org/a_b/%20#x',
    );
    expect(readBibtex(bibtexText(plan, { ...cited, url: 'https://example.org/{a}' })).fields['url']).toBe('https://example.org/%7Ba%7D');
  });

  it('gives every title and every publisher back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('値', 'a', ' ', '{', '}', '\\', '%', '&', '$', '#', '_', '^', '~', '"', '@', ',', '=', '「') }),
        fc.string({ minLength: 1 }),
        (title, publisherName) => {
          const { fields } = readBibtex(bibtexText({ ...plan, publisherName }, { ...cited, title }));
          expect(fields['title']).toBe(`${plan.title}「${title}」`);
          expect(fields['author']).toBe(publisherName);
        },
      ),
    );
  });
});
