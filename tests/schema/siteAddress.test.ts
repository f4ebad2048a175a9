import { describe, expect, it } from 'vitest';
import { isBasePath, isSiteAddress } from '../../src/schema/siteAddress.ts';

describe(isSiteAddress, () => {
  it.each(['https://example.org', 'https://example.org/', 'http://localhost:4321', 'https://www.city.asakuchi.okayama.jp', 'https://浅口市.jp', 'https://[::1]:8080'])('takes %s', (text) => {
    expect(isSiteAddress(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['no scheme', 'example.org'],
    ['another scheme', 'ftp://example.org'],
    ['a script', 'javascript:alert(1)'],
    ['no host', 'https://'],
    ['no host before the slash', 'https:///plan'],
    ['a folder', 'https://example.org/plan'],
    ['a folder with a slash', 'https://example.org/plan/'],
    ['two slashes behind it', 'https://example.org//'],
    ['a query', 'https://example.org?a=1'],
    ['an empty query', 'https://example.org/?'],
    ['a fragment', 'https://example.org#top'],
    ['a user', 'https://user@example.org'],
    ['a user with a password', 'https://user:secret@example.org'],
    ['a space', 'https://example .org'],
    ['a line break behind it', 'https://example.org\n'],
    ['a backslash', 'https://example.org\\plan'],
    ['a port that does not exist', 'https://example.org:99999'],
  ])('refuses an address with %s', (_, text) => {
    expect(isSiteAddress(text)).toBe(false);
  });
});

describe(isBasePath, () => {
  it.each(['/', '/plan/', '/a/b/', '/plan-2.0/', '/.well-known/', '/a..b/', '/計画/', '/~user/'])('takes %s', (text) => {
    expect(isBasePath(text)).toBe(true);
  });

  it.each(['', 'plan', 'plan/', '/plan', '//', '/a//b/', '/./', '/../', '/a/../b/', '/a/./', '/a b/', '/a　b/', '/a?/', '/a/?b/', '/a#b/', '/a\\b/', '/a/\n'])('refuses %j', (text) => {
    expect(isBasePath(text)).toBe(false);
  });
});
