import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { lockText } from '../../../scripts/build/lockText.ts';

const since = '2026-11-22T06:00:00.000Z';
const at = (minutes: number) => Date.parse(since) + minutes * 60_000;
const holder = { pid: 7, born: '', since };

describe(lockText, () => {
  it('says of a lock of another computer how old it is and how to take it over', () => {
    expect(lockText({ ...holder, host: 'server-2' }, 'dist.lock', at(195)).replace(/（[^（]*から）/, '（…から）')).toMatchInlineSnapshot(
      `"別のパソコン（server-2、プロセス7）のビルドのロックがあります。3時間15分前に取られたものです（…から）。公開用のフォルダーは変えていません。そのパソコンでビルドが動いているなら、終わるのを待ってください。動いていないと確かめたら、dist.lock を消し、もう一度実行すると引きつげます。"`,
    );
  });

  it.each([
    [-5, 'たった今取られた'],
    [0, 'たった今取られた'],
    [1, '1分前に取られた'],
    [59, '59分前に取られた'],
    [60, '1時間0分前に取られた'],
    [47 * 60 + 59, '47時間59分前に取られた'],
    [48 * 60, '2日前に取られた'],
  ])('tells %d minutes as %s', (minutes, told) => {
    expect(lockText({ ...holder, host: 'server-2' }, 'dist.lock', at(minutes))).toContain(told);
  });

  it('says so where the lock does not tell when it was taken', () => {
    expect(lockText({ ...holder, host: 'server-2', since: 'きのう' }, 'dist.lock')).toContain('いつか分からないときに取られた');
  });

  it('says of a lock of this computer which process holds it', () => {
    expect(lockText({ ...holder, host: hostname() }, 'dist.lock')).toMatch(/^別のビルドが動いています（プロセス7、/);
  });
});
