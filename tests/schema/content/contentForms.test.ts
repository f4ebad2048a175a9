import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { itemContent } from '../../../src/schema/entity/item.ts';
import { levelContent } from '../../../src/schema/entity/level.ts';
import { notesContent } from '../../../src/schema/entity/note.ts';
import { planContent } from '../../../src/schema/entity/plan.ts';
import { publishedContent } from '../../../src/schema/entity/published.ts';

const licence = (url: string) => ({ id: 'CC-BY-4.0', name: 'CC BY 4.0', url });
const source = (file: string) => [{ id: 'source', kind: 'verbatim', file, title: '原資料', description: '書き起こし' }];
const note = (about: readonly { type: string; id: string }[]) => [{ id: 'note', kind: 'omission', about, title: '題', text: '文' }];

describe('a field of the content', () => {
  it.each<[string, z.ZodType, unknown]>([
    ['the address of a licence', planContent.shape.licence, licence('https://example.org/')],
    ['the file of a source', planContent.shape.sources, source('aoba-strategy.1.txt')],
    ['the number of the first item', itemContent.shape.number, 1],
    ['the number of the last item', itemContent.shape.number, 9999],
    ['a level whose name has two words', levelContent.shape.key, 'basic-policy'],
    ['addresses of the ledger', publishedContent.shape.addresses, ['goals/', 'goals/goal-1/']],
    ['a note about a thing', notesContent, note([{ type: 'goal', id: 'goal-1' }])],
  ])('takes %s', (_, schema, value) => {
    expect(schema.safeParse(value).success).toBe(true);
  });

  it.each<[string, z.ZodType, unknown]>([
    ['a script as the address of a licence', planContent.shape.licence, licence('javascript:alert(1)')],
    ['a host of another kind as the address of a licence', planContent.shape.licence, licence('ftp://example.org/')],
    ['a file of a source that ends with a point', planContent.shape.sources, source('aoba.')],
    ['a device as the file of a source', planContent.shape.sources, source('con.txt')],
    ['the item 0', itemContent.shape.number, 0],
    ['the item 10000', itemContent.shape.number, 10_000],
    ['a level of which the name begins with a digit', levelContent.shape.key, '1st'],
    ['a level with a name of Japanese letters', levelContent.shape.key, '施策'],
    ['the address of home in the ledger', publishedContent.shape.addresses, ['']],
    ['an address without its slash in the ledger', publishedContent.shape.addresses, ['goals']],
    ['a note about nothing', notesContent, note([])],
  ])('refuses %s', (_, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});
