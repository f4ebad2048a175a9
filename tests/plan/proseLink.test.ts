import { describe, expect, it } from 'vitest';
import { isProseLink } from '../../src/plan/proseLink.ts';

describe(isProseLink, () => {
  it.each(['https://www.city.example/', 'HTTPS://www.city.example/', '../goals/', '#L20', '?q=a', 'mailto:a@city.example', 'MailTo:a@city.example', 'tel:0865000000', 'a/b:c'])('follows %s', (address) => {
    expect(isProseLink(address)).toBe(true);
  });

  it.each(['', '/', '/goals/', '//other.example/', '\\\\other.example\\', '..\\goals', 'https:\\\\other.example', 'javascript:x()', 'JavaScript:x()', 'java\tscript:x()', 'data:text/html,x', 'https:', 'https:///x', 'mailto:', 'a b', 'a\u200Bb'])(
    'does not follow %j',
    (address) => {
      expect(isProseLink(address)).toBe(false);
    },
  );
});
