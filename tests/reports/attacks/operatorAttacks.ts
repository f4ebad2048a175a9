import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildTo, check, secret, type Attack } from './attack.ts';
import { checksum, siteWith } from './spoiltSite.ts';

const lockBy = (host: string) => JSON.stringify({ pid: 4711, born: '', host, since: '2026-11-01T00:00:00.000Z' });

/** Locks, folders, options and copies that a command must not fall over. */
export const operatorAttacks: readonly Attack[] = [
  {
    name: 'lock: a letter of that name',
    arrange: ({ at }) => writeFileSync(at('site.lock'), 'my own notes'),
    run: buildTo('site'),
    comesTo: 'lock-foreign',
  },
  {
    name: 'lock: of another computer',
    arrange: ({ at }) => writeFileSync(at('site.lock'), lockBy('other-host')),
    run: buildTo('site'),
    comesTo: '別のパソコン（other-host',
  },
  {
    name: 'lock: a link to a letter',
    arrange: ({ at }) => symlinkSync(at('office/letter.docx'), at('site.lock')),
    run: buildTo('site'),
    comesTo: 'lock-foreign',
  },
  { name: 'lock: a folder', arrange: ({ at }) => mkdirSync(at('site.lock')), run: buildTo('site'), comesTo: '[E' },
  {
    name: 'lock: JSON of another program',
    arrange: ({ at }) => writeFileSync(at('site.lock'), '{"pid":"rm -rf"}'),
    run: buildTo('site'),
    comesTo: 'lock-foreign',
  },
  {
    name: 'content: a file',
    run: ({ at }) => ({ script: 'build', settings: { HIRAKU_CONTENT: at('office/letter.docx'), HIRAKU_OUTPUT: at('site') } }),
    comesTo: 'file-missing',
  },
  {
    name: 'content: nothing of that name',
    run: ({ at }) => ({ script: 'check', options: ['--content', at('contentt')] }),
    comesTo: 'file-missing',
  },
  { name: 'content: a device', run: () => ({ script: 'check', options: ['--content', '/dev/null'] }), comesTo: 'file-missing' },
  { name: 'content: a home folder', run: ({ at }) => ({ script: 'check', options: ['--content', at('office')] }), comesTo: 'file-missing' },
  { name: 'option: without its value', run: () => ({ script: 'check', options: ['--content'] }), comesTo: 'option-unknown' },
  {
    name: 'option: one too many',
    run: (place) => ({ script: 'check', options: [...(check(place).options ?? []), 'dist'] }),
    comesTo: 'option-unknown',
  },
  {
    name: 'option: a build with an output by hand',
    run: ({ at }) => ({ script: 'build', options: ['--output', at('web')] }),
    comesTo: 'option-unknown',
  },
  ...(
    [
      ['two slashes, which name another host', { HIRAKU_BASE_PATH: '//evil.example/' }],
      ['dots that climb', { HIRAKU_BASE_PATH: '/a/../../b/' }],
      ['dots that climb, encoded', { HIRAKU_BASE_PATH: '/%2e%2e/' }],
      ['a mark of direction', { HIRAKU_BASE_PATH: '/pl\u202Ean/' }],
      ['a line break', { HIRAKU_BASE_PATH: '/plan/\nX-Evil: 1/' }],
      ['a script', { HIRAKU_SITE_ADDRESS: 'javascript:alert(1)' }],
      ['a user before another host', { HIRAKU_SITE_ADDRESS: 'https://www.city.example@evil.example' }],
      ['a zero-width space in the host', { HIRAKU_SITE_ADDRESS: 'https://www.ci\u200Bty.example' }],
      ['a folder', { HIRAKU_SITE_ADDRESS: 'https://www.city.example/plan/' }],
    ] as const
  ).map(([what, settings]): Attack => ({ name: `address: ${what}`, run: buildTo('site', settings), comesTo: 'HIRAKU_' })),
  { name: 'commit: a command', run: buildTo('site', { HIRAKU_COMMIT: '$(touch owned)' }), comesTo: 'HIRAKU_COMMIT' },
  { name: 'verify: a folder that is none of ours', run: ({ at }) => ({ script: 'verify', options: [at('web')] }), comesTo: 'SHA256SUMS' },
  {
    name: 'verify: checksums that climb out',
    arrange: siteWith((site) => writeFileSync(path.join(site, 'SHA256SUMS'), `${checksum(secret)}  ../office/secret.txt\n`)),
    run: ({ at }) => ({ script: 'verify', options: [at('site')] }),
    comesTo: 'SHA256SUMS',
  },
  {
    name: 'verify: checksums with an absolute path',
    arrange: siteWith((site) => writeFileSync(path.join(site, 'SHA256SUMS'), `${checksum('')}  /etc/passwd\n`)),
    run: ({ at }) => ({ script: 'verify', options: [at('site')] }),
    comesTo: 'SHA256SUMS',
  },
  {
    name: 'verify: a page that is a link to a secret',
    arrange: siteWith((site, { at }) => {
      rmSync(path.join(site, 'index.html'));
      symlinkSync(at('office/secret.txt'), path.join(site, 'index.html'));
    }),
    run: ({ at }) => ({ script: 'verify', options: [at('site')] }),
    comesTo: 'index.html',
  },
  {
    name: 'verify: a page that is a pipe',
    arrange: siteWith((site) => {
      rmSync(path.join(site, 'index.html'));
      execFileSync('mkfifo', [path.join(site, 'index.html')]);
    }),
    run: ({ at }) => ({ script: 'verify', options: [at('site')] }),
    comesTo: 'index.html',
  },
  {
    name: 'verify: a copy without its checksums',
    arrange: siteWith((site) => rmSync(path.join(site, 'SHA256SUMS'))),
    run: ({ at }) => ({ script: 'verify', options: [at('site')] }),
    comesTo: 'SHA256SUMS',
  },
  {
    name: 'verify: checksums named twice',
    arrange: siteWith((site) =>
      writeFileSync(path.join(site, 'SHA256SUMS'), readFileSync(path.join(site, 'SHA256SUMS'), 'utf8').repeat(2)),
    ),
    run: ({ at }) => ({ script: 'verify', options: [at('site')] }),
    comesTo: 'SHA256SUMS',
  },
];
