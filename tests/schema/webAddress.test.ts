import { describe, expect, it } from 'vitest';
import { normalAddress, webAddress, webAddressFault } from '../../src/schema/webAddress.ts';

describe(webAddressFault, () => {
  it.each([
    'https://www.city.example/',
    'https://www.city.example/?a=1&b=2',
    'HTTPS://WWW.City.Example',
    'https://www.city.example:8443/a/b.html#c',
    'https://creativecommons.org/licenses/by/4.0/deed.ja',
    'https://www.city.example/%E8%A8%88%E7%94%BB/計画/?q=空き家',
    'https://www.city.example/?q=%8b%f3%82%ab%89%c6',
    'https://www.city.example/?back=../a/../b',
    'https://www.city.example/a..b/.../~c/',
    'https://www.city.example/100%25',
    'https://www.city.example/a@b',
    'https://浅口市.jp/',
    'https://xn--6or88u3wm.jp/',
    'http://192.0.2.1/',
    'http://[::1]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://localhost:4321/',
  ])('takes %s', (text) => {
    expect(webAddressFault(text)).toBeUndefined();
  });

  it.each([
    ['ftp://a.example/', 'form-wrong', 0],
    ['javascript:alert(1)', 'form-wrong', 0],
    ['https:a.example', 'form-wrong', 0],
    ['https:/a.example', 'form-wrong', 0],
    ['https:///a.example', 'form-wrong', 0],
    ['//a.example/', 'form-wrong', 0],
    ['https://a.example:99999/', 'form-wrong', 0],
    ['https://www.city.example@evil.example/', 'address-user', 24],
    ['https://user:secret@a.example/', 'address-user', 19],
    ['https://@a.example/', 'address-user', 8],
    ['https://a.example\u202E/', 'address-character', 17],
    ['https://a.example/\u200B', 'address-character', 18],
    ['https://a.example/\u3164', 'address-character', 18],
    ['https://a.example/\uE000', 'address-character', 18],
    ['https://a.exa\nmple/', 'address-character', 13],
    [' https://a.example/', 'address-character', 0],
    ['https://a.example/　', 'address-character', 18],
    ['https://a.example\\@evil.example/', 'address-character', 17],
    ['https://a.example/<b>', 'address-character', 18],
    ['https://a.example/?{x}', 'address-character', 19],
    ['https://a.example/#"', 'address-character', 19],
    ['https://%65vil.example/', 'address-host', 8],
    ['https://a.example%2f.evil.example/', 'address-host', 8],
    ['https://a.example%00.evil.example/', 'address-host', 8],
    ['https://ａ.example/', 'address-host', 8],
    ['https://a。example/', 'address-host', 8],
    ['https://a.example／.evil.example/', 'form-wrong', 0],
    ['https://a.example＠evil.example/', 'form-wrong', 0],
    ['http://2130706433/', 'address-host', 7],
    ['http://0x7f.1/', 'address-host', 7],
    ['http://127.1/', 'address-host', 7],
    ['https://葛\u{E0100}城.example/', 'address-host', 8],
    ['https://a..example/', 'address-host', 8],
    ['https://a.example./', 'address-host', 8],
    ['https://a.example/../b', 'address-dots', 18],
    ['https://a.example/x/./y', 'address-dots', 20],
    ['https://a.example/x/..', 'address-dots', 20],
    ['https://a.example/%2e%2e/b', 'address-dots', 18],
    ['https://a.example/.%2E/b', 'address-dots', 18],
    ['https://a.example/x%2f..%2fb', 'address-dots', 22],
    ['https://a.example/x%5c..%5Cb', 'address-dots', 22],
    ['https://a.example/%0d%0aSet-Cookie:x', 'address-percent', 18],
    ['https://a.example/?a=%00', 'address-percent', 21],
    ['https://a.example/#%7F', 'address-percent', 19],
    ['https://a.example/%E2%80%AE', 'address-percent', 18],
    ['https://a.example/%c2%85', 'address-percent', 18],
    ['https://a.example/%', 'address-percent', 18],
    ['https://a.example/%2', 'address-percent', 18],
    ['https://a.example/%u3042', 'address-percent', 18],
  ])('says of %j: %s at %i', (text, code, index) => {
    expect(webAddressFault(text)).toEqual({ code, index });
  });
});

describe(normalAddress, () => {
  it.each([
    ['HTTPS://WWW.City.Example:443', 'https://www.city.example/'],
    [
      'https://浅口市.jp/計画/?q=空き家#目次',
      'https://xn--6or88u3wm.jp/%E8%A8%88%E7%94%BB/?q=%E7%A9%BA%E3%81%8D%E5%AE%B6#%E7%9B%AE%E6%AC%A1',
    ],
    ['https://www.city.example/?a=1&b=2', 'https://www.city.example/?a=1&b=2'],
    ['no address', 'no address'],
  ])('makes of %s: %s', (text, normal) => {
    expect(normalAddress(text)).toBe(normal);
    expect(normalAddress(normal)).toBe(normal);
  });

  it('is what a field gives', () => {
    expect(webAddress.parse('https://WWW.city.example')).toBe('https://www.city.example/');
  });
});
