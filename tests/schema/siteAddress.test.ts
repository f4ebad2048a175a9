import { describe, expect, it } from 'vitest';
import { basePathFault, siteAddressFault } from '../../src/schema/siteAddress.ts';

describe(siteAddressFault, () => {
  it.each([
    'https://example.org',
    'https://example.org/',
    'http://localhost:4321',
    'https://www.city.asakuchi.okayama.jp',
    'https://浅口市.jp',
    'https://[::1]:8080',
  ])('takes %s', (text) => {
    expect(siteAddressFault(text)).toBeUndefined();
  });

  it.each([
    ['nothing', '', 'form-wrong'],
    ['no scheme', 'example.org', 'form-wrong'],
    ['another scheme', 'ftp://example.org', 'form-wrong'],
    ['a script', 'javascript:alert(1)', 'form-wrong'],
    ['no host', 'https://', 'form-wrong'],
    ['no host before the slash', 'https:///plan', 'form-wrong'],
    ['a folder', 'https://example.org/plan', 'form-wrong'],
    ['a folder with a slash', 'https://example.org/plan/', 'form-wrong'],
    ['two slashes behind it', 'https://example.org//', 'form-wrong'],
    ['a query', 'https://example.org?a=1', 'form-wrong'],
    ['an empty query', 'https://example.org/?', 'form-wrong'],
    ['a fragment', 'https://example.org#top', 'form-wrong'],
    ['a user', 'https://user@example.org', 'address-user'],
    ['a user with a password', 'https://user:secret@example.org', 'address-user'],
    ['no user before the sign of one', 'https://@example.org', 'address-user'],
    ['a space', 'https://example .org', 'address-character'],
    ['a line break behind it', 'https://example.org\n', 'address-character'],
    ['a tab that a browser leaves out', 'https://exa\tmple.org', 'address-character'],
    ['a backslash', 'https://example.org\\plan', 'address-character'],
    ['a mark of direction', 'https://example.org\u200F', 'address-character'],
    ['a port that does not exist', 'https://example.org:99999', 'form-wrong'],
  ])('refuses an address with %s', (_, text, code) => {
    expect(siteAddressFault(text)).toMatchObject({ code });
  });
});

describe(basePathFault, () => {
  it.each([
    '/',
    '/plan/',
    '/a/b/',
    '/plan-2.0/',
    '/.well-known/',
    '/a..b/',
    '/計画/',
    '/葛\u{E0100}城/',
    '/%E8%A8%88%e7%94%bb/',
    '/~user/',
  ])('takes %s', (text) => {
    expect(basePathFault(text)).toBeUndefined();
  });

  it.each([
    ...[
      '',
      'plan',
      'plan/',
      '/plan',
      '//',
      '/a//b/',
      '/a b/',
      '/a　b/',
      '/a?/',
      '/a/?b/',
      '/a#b/',
      '/a\\b/',
      '/a/\n',
      '/a"b/',
      "/a'b/",
      '/$a/',
      '/<b>/',
      '/a;b/',
      '/a@b/',
    ].map((text): [string, string] => [text, 'form-wrong']),
    ['/./', 'address-dots'],
    ['/../', 'address-dots'],
    ['/a/../b/', 'address-dots'],
    ['/a/./', 'address-dots'],
    ['/%2e%2E/', 'address-dots'],
    ['/.%2e/', 'address-dots'],
    ['/a%2f..%2fb/', 'address-dots'],
    ['/%0d%0a/', 'address-percent'],
    ['/%41/', 'address-percent'],
    ['/a%2fb/', 'address-percent'],
    ['/%/', 'address-percent'],
    ['/%8e%73/', 'address-percent'],
    ['/%E2%80%AE/', 'address-percent'],
    ['/a\u200Bb/', 'address-character'],
    ['/\u202E/', 'address-character'],
  ])('refuses %j as %s', (text, code) => {
    expect(basePathFault(text)).toMatchObject({ code });
  });
});
