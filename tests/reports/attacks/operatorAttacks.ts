import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { projectFolder } from '../../../scripts/settings.ts';
import { smallSite } from '../../setup/smallSite.ts';
import { buildTo, check, secret, type Attack, type Place } from './attack.ts';

const checksum = (text: string) => createHash('sha256').update(text).digest('hex');

/** A site as a build leaves it, then something done to it. */
const siteWith =
  (spoil: (site: string, place: Place) => void) =>
  async (place: Place): Promise<void> => {
    await smallSite(place.at('site'));
    spoil(place.at('site'), place);
  };

const forged = (site: string, sums: string) => {
  mkdirSync(site);
  writeFileSync(path.join(site, 'photo.jpg'), 'a photo');
  writeFileSync(path.join(site, 'provenance.json'), JSON.stringify({ versions: { hiraku: '0.1.0' } }));
  writeFileSync(path.join(site, 'SHA256SUMS'), sums);
};

const lockBy = (host: string) => JSON.stringify({ pid: 4711, born: '', host, since: '2026-11-01T00:00:00.000Z' });

/** Outputs that a build must not replace, and surroundings that it must not fall over. */
export const operatorAttacks: readonly Attack[] = [
  { name: 'output: a web root by a path with a slash at its end', run: buildTo('web/'), comesTo: 'output-not-ours' },
  { name: 'output: a web root by a path that goes round', run: buildTo('city/../web/./'), comesTo: 'output-not-ours' },
  {
    name: 'output: the content, through a folder that is a link',
    arrange: ({ folder, at }) => symlinkSync(folder, at('alias')),
    run: buildTo('alias/content'),
    comesTo: 'output-content',
  },
  {
    name: 'output: within the content, through a link to it',
    arrange: ({ content, at }) => symlinkSync(content, at('alias')),
    run: buildTo('alias/pages'),
    comesTo: 'output-in-content',
  },
  {
    name: 'output: a link to the content',
    arrange: ({ content, at }) => symlinkSync(content, at('site')),
    run: buildTo('site'),
    comesTo: 'output-content',
  },
  {
    name: 'output: a link to a file',
    arrange: ({ at }) => symlinkSync(at('home/letter.docx'), at('site')),
    run: buildTo('site'),
    comesTo: 'output-file',
  },
  {
    name: 'output: a link to itself',
    arrange: ({ at }) => symlinkSync('site', at('site')),
    run: buildTo('site'),
    comesTo: 'output-link-chain',
  },
  { name: 'output: below a file', run: buildTo('home/letter.docx/site'), comesTo: 'output-parent' },
  {
    name: 'output: a named pipe',
    arrange: ({ at }) => void execFileSync('mkfifo', [at('site')]),
    run: buildTo('site'),
    comesTo: 'output-file',
  },
  {
    name: 'output: a socket',
    arrange: ({ at }) =>
      new Promise((resolve) => {
        const server = createServer().listen(at('site'), () => {
          server.unref();
          resolve();
        });
      }),
    run: buildTo('site'),
    comesTo: 'output-file',
  },
  {
    name: 'output: a device',
    run: ({ content }) => ({ script: 'build', settings: { HIRAKU_CONTENT: content, HIRAKU_OUTPUT: '/dev/null' } }),
    comesTo: 'output-file',
  },
  {
    name: 'output: the root, with too many slashes',
    run: ({ content }) => ({ script: 'build', settings: { HIRAKU_CONTENT: content, HIRAKU_OUTPUT: '///' } }),
    comesTo: 'output-root',
  },
  {
    name: 'output: the folder of packages',
    run: ({ content }) => ({
      script: 'build',
      settings: { HIRAKU_CONTENT: content, HIRAKU_OUTPUT: path.join(projectFolder, 'src', 'pages') },
    }),
    comesTo: 'output-in-project',
  },
  {
    name: 'output: a home folder, written in another way',
    run: ({ content, at }) => ({
      script: 'build',
      settings: { HIRAKU_CONTENT: content, HIRAKU_OUTPUT: `${at('home')}/../home`, HOME: at('home') },
    }),
    comesTo: 'output-home',
  },
  {
    name: 'output: a folder with a provenance of ours and checksums of nothing',
    arrange: ({ at }) => forged(at('site'), ''),
    run: buildTo('site'),
    comesTo: 'output-not-ours',
  },
  {
    name: 'output: checksums that vouch for a file outside',
    arrange: ({ at }) => forged(at('site'), `${checksum('a letter')}  ../home/letter.docx\n`),
    run: buildTo('site'),
    comesTo: 'output-not-ours',
  },
  {
    name: 'output: checksums that vouch for another text',
    arrange: ({ at }) => forged(at('site'), `${checksum('another photo')}  photo.jpg\n`),
    run: buildTo('site'),
    comesTo: 'output-',
  },
  {
    name: 'output: a provenance that is a list',
    arrange: siteWith((site) => writeFileSync(path.join(site, 'provenance.json'), '[]')),
    run: buildTo('site'),
    comesTo: 'output-not-ours',
  },
  {
    name: 'output: a provenance that is a link',
    arrange: siteWith((site, { at }) => {
      cpSync(path.join(site, 'provenance.json'), at('provenance.json'));
      rmSync(path.join(site, 'provenance.json'));
      symlinkSync(at('provenance.json'), path.join(site, 'provenance.json'));
    }),
    run: buildTo('site'),
    comesTo: 'output-',
  },
  {
    name: 'output: a site with a repository in it',
    arrange: siteWith((site) => {
      mkdirSync(path.join(site, '.git'));
      writeFileSync(path.join(site, '.git', 'HEAD'), 'ref');
    }),
    run: buildTo('site'),
    comesTo: 'output-foreign',
  },
  {
    name: 'output: a site with a password file of the host',
    arrange: siteWith((site) => writeFileSync(path.join(site, '.htpasswd'), 'admin:x')),
    run: buildTo('site'),
    comesTo: 'output-foreign',
  },
  {
    name: 'output: a site with an empty folder of somebody',
    arrange: siteWith((site) => mkdirSync(path.join(site, 'uploads'))),
    run: buildTo('site'),
    comesTo: 'output-foreign',
  },
  {
    name: 'output: a site with a link to a folder of photos',
    arrange: siteWith((site, { at }) => symlinkSync(at('web'), path.join(site, 'photos'))),
    run: buildTo('site'),
    comesTo: 'output-foreign',
  },
  {
    name: 'output: a site in which a page was written by hand',
    arrange: siteWith((site) => writeFileSync(path.join(site, 'index.html'), 'by hand')),
    run: buildTo('site'),
    comesTo: 'output-altered',
  },
  {
    name: 'output: a site with a file of a name that no terminal should print',
    arrange: siteWith((site) => writeFileSync(path.join(site, 'a\u001B[2J\u202Etxt.exe'), 'x')),
    run: buildTo('site'),
    comesTo: 'output-foreign',
  },
  {
    name: 'output: a site with a pipe in it',
    arrange: siteWith((site) => void execFileSync('mkfifo', [path.join(site, 'pipe')])),
    run: buildTo('site'),
    comesTo: 'output-foreign',
  },
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
    arrange: ({ at }) => symlinkSync(at('home/letter.docx'), at('site.lock')),
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
    run: ({ at }) => ({ script: 'build', settings: { HIRAKU_CONTENT: at('home/letter.docx'), HIRAKU_OUTPUT: at('site') } }),
    comesTo: 'file-missing',
  },
  {
    name: 'content: nothing of that name',
    run: ({ at }) => ({ script: 'check', options: ['--content', at('contentt')] }),
    comesTo: 'file-missing',
  },
  { name: 'content: a device', run: () => ({ script: 'check', options: ['--content', '/dev/null'] }), comesTo: 'file-missing' },
  { name: 'content: a home folder', run: ({ at }) => ({ script: 'check', options: ['--content', at('home')] }), comesTo: 'file-missing' },
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
    arrange: siteWith((site) => writeFileSync(path.join(site, 'SHA256SUMS'), `${checksum(secret)}  ../home/secret.txt\n`)),
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
      symlinkSync(at('home/secret.txt'), path.join(site, 'index.html'));
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
