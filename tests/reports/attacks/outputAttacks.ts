import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { projectFolder } from '../../../scripts/settings.ts';
import { buildTo, type Attack } from './attack.ts';
import { checksum, siteWith } from './spoiltSite.ts';

const forged = (site: string, sums: string) => {
  mkdirSync(site);
  writeFileSync(path.join(site, 'photo.jpg'), 'a photo');
  writeFileSync(path.join(site, 'provenance.json'), JSON.stringify({ versions: { hiraku: '0.1.0' } }));
  writeFileSync(path.join(site, 'SHA256SUMS'), sums);
};

/** Outputs that a build must not replace. */
export const outputAttacks: readonly Attack[] = [
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
    arrange: ({ at }) => symlinkSync(at('office/letter.docx'), at('site')),
    run: buildTo('site'),
    comesTo: 'output-file',
  },
  {
    name: 'output: a link to itself',
    arrange: ({ at }) => symlinkSync('site', at('site')),
    run: buildTo('site'),
    comesTo: 'output-link-chain',
  },
  { name: 'output: below a file', run: buildTo('office/letter.docx/site'), comesTo: 'output-parent' },
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
    name: 'output: the pages of the program',
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
      settings: { HIRAKU_CONTENT: content, HIRAKU_OUTPUT: `${at('office')}/../office`, HOME: at('office') },
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
    arrange: ({ at }) => forged(at('site'), `${checksum('a letter')}  ../office/letter.docx\n`),
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
];
