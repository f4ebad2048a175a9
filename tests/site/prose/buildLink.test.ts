import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildLink } from '../../../src/site/prose/buildLink.ts';
import { projectFolder } from '../../../scripts/settings.ts';
import { temporaryFolder } from '../../setup/temporaryFolder.ts';

const link = pathToFileURL(path.join(projectFolder, 'src', 'site', 'prose', 'buildLink.ts')).href;

/** What a process that is linked to a build answers, after it was told some messages. */
async function told(question: string, messages: readonly object[]): Promise<unknown> {
  const script = path.join(temporaryFolder(), 'linked.mts');
  writeFileSync(
    script,
    `import { buildLink, openBuildLink } from '${link}';\nopenBuildLink();\nconst link = buildLink();\n${question}.then((answer) => process.send({ answer: answer ?? null }));\n`,
  );
  const child = fork(script, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  try {
    for (const message of messages) child.send(message);
    return await new Promise((resolve, reject) => {
      child.once('message', ({ answer }: { answer: unknown }) => resolve(answer));
      child.once('exit', (code) => reject(new Error(`ended with ${code} and no answer`)));
    });
  } finally {
    child.kill('SIGKILL');
  }
}

const file = { address: 'data/a.csv', format: 'CSV', bytes: 1, sha256: 'a', table: null };

describe('the link of the pages to the build', () => {
  it('is not there where no build started the process', () => {
    expect(buildLink()).toBeUndefined();
  });

  it.each<[string, string, readonly object[], unknown]>([
    [
      'what was read',
      'link.reading',
      [{ reading: { plan: { title: '計画' }, prose: [], problems: [] } }],
      { plan: { title: '計画' }, prose: [], problems: [] },
    ],
    ['a file once it is written, be it after it was asked for', `link.file('data/a.csv')`, [{ files: [] }, { files: [file] }], file],
    ['nothing of a file that is not written', `link.file('data/b.csv')`, [{ files: [file] }, { complete: true }], null],
    [
      'all files when all are written',
      'link.files()',
      [{ files: [file] }, { files: [{ ...file, address: 'data/b.csv' }] }, { complete: true }],
      [file, { ...file, address: 'data/b.csv' }],
    ],
  ])('tells %s', async (_, question, messages, answer) => {
    expect(await told(question, messages)).toEqual(answer);
  });
});
