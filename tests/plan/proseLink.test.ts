import { describe, expect, it } from 'vitest';
import { proseLinkFault } from '../../src/plan/proseLink.ts';

describe(proseLinkFault, () => {
  it.each([
    'https://www.city.example/',
    'HTTPS://www.city.example/',
    '../goals/',
    '../../x/',
    '#L20',
    '?q=a',
    '../search?q=%E7%A9%BA%E3%81%8D%E5%AE%B6',
    'mailto:a@city.example',
    'MailTo:a+b@city.example',
    'tel:0865000000',
    'tel:+81-(0)865-00-0000',
    'a/b:c',
  ])('follows %s', (address) => {
    expect(proseLinkFault(address)).toBeUndefined();
  });

  it.each([
    '',
    '/',
    '/goals/',
    '//other.example/',
    '\\\\other.example\\:',
    'javascript:x()',
    'JavaScript:x()',
    'java\tscript:x()',
    'data:text/html,x',
    'https:',
    'https:///x',
    'https:x',
    'mailto:',
    'mailto:a@b.example,c@d.example',
    'mailto:a@b.example?bcc=c@d.example',
    'mailto:a@b.example?subject=x',
    'tel:',
    'tel:+',
    'tel:090;ext=1',
    'tel:090*',
    'ftp://a.example/',
  ])('does not follow %j', (address) => {
    expect(proseLinkFault(address)).toEqual({ code: 'prose-link', index: 0 });
  });

  it.each([
    ['..\\goals', 'address-character', 2],
    ['https:\\\\other.example', 'address-character', 6],
    ['a b', 'address-character', 1],
    ['a\u200Bb', 'address-character', 1],
    ['#\u202E', 'address-character', 1],
    ['mailto:a@b.example\u2066', 'address-character', 18],
    ['tel:09\u200B0', 'address-character', 6],
    ['mailto:a@b.example%0d%0abcc:c@d.example', 'address-percent', 18],
    ['../x/%00', 'address-percent', 5],
    ['../x/%zz', 'address-percent', 5],
    ['%2e%2e/x/', 'address-dots', 0],
    ['../x%2F..%2f', 'address-dots', 4],
    ['https://www.city.example@evil.example/', 'address-user', 24],
    ['http://0x7f.1/', 'address-host', 7],
    ['https://a.example/../b', 'address-dots', 18],
  ])('says of %j: %s at %i', (address, code, index) => {
    expect(proseLinkFault(address)).toEqual({ code, index });
  });
});
