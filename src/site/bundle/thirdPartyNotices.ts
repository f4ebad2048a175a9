import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { noticesText } from '#words/files/readme.ts';

const packageFile = z.object({ name: z.string(), version: z.string(), license: z.string().optional() });

/** How packages call what must go with every copy of them; some have a folder of such files. */
const noticeName = /^(licen[cs]e|copying|notice|copyright)s?([.-].*)?$/i;

interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly texts: readonly string[];
}

/**
 * The names, versions and licences of some packages by their folders, each with the texts that must go with a copy of
 * it: the same bytes wherever and in whatever order the folders are given.
 *
 * @throws {Error} where a package brings no such text.
 */
export function thirdPartyNotices(folders: Iterable<string>): string {
  const notices = [...new Set(folders)].map(readNotice).sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const different = [...new Map(notices.map((notice) => [key(notice), notice])).values()];
  return `${[noticesText.head, ...different.map(noticeText)].join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}

function key({ name, version }: Notice): string {
  return `${name}@${version}`;
}

function noticeText({ name, version, licence, texts }: Notice): string {
  return [`${name} ${version}${licence === '' ? '' : ` (${licence})`}`, ...texts].join('\n\n');
}

function readNotice(folder: string): Notice {
  const { name, version, license = '' } = packageFile.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')));
  const texts = noticeFiles(folder).map((file) =>
    readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
      .trim(),
  );
  if (texts.every((text) => text === '')) throw new Error(noticesText.missing(name, version));
  return { name, version, licence: license, texts };
}

/** Every file with a notice in a package's folder, sorted by name, so that no order of the file system shows. */
function noticeFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => noticeName.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory()
      ? readdirSync(full)
          .sort()
          .map((name) => path.join(full, name))
      : [full];
  });
}
