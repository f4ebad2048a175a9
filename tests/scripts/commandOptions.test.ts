import { describe, expect, it } from 'vitest';
import { commandOptions } from '../../scripts/commandOptions.ts';

const read = (...words: readonly string[]) =>
  commandOptions({ json: { type: 'boolean', default: false }, content: { type: 'string' } }, ['folder'], words);
const refusal = (...words: readonly string[]) => {
  try {
    read(...words);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe(commandOptions, () => {
  it('reads options and what stands besides', () => {
    const { values, positionals } = read('--content', 'a', 'b');
    expect([values.json, values.content, positionals]).toEqual([false, 'a', ['b']]);
  });

  it('names what is not known, and what is', () => {
    expect(refusal('--contnt', 'x').replace(/^\S+/, '…')).toMatchInlineSnapshot(`
      "…  その指定はありません  [option-unknown]
        見つけたもの  指定「--contnt」
        書けるもの    --json --content <…> <folder>
        直し方        書き間違いがないかを確かめて、もう一度実行してください。"
    `);
  });

  it.each([
    [['-x'], '指定「-x」'],
    [['a', 'b'], '指定「b」'],
    [['--content'], '指定「--content」の値がないか、要らない値がある'],
    [['--content='], '指定「--content」の値がないか、要らない値がある'],
    [['--content', '--json'], '指定「--content」の値がないか、要らない値がある'],
    [['--json=1'], '指定「--json」の値がないか、要らない値がある'],
    [[''], '指定「folder」の値がないか、要らない値がある'],
    [['--\u001b[2J'], '指定「--〔U+001B〕[2J」'],
  ])('refuses %j', (words, found) => {
    expect(refusal(...words)).toContain(`見つけたもの  ${found}\n`);
  });
});
