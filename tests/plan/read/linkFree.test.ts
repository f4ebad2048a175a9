import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkOnTheWay } from '../../../src/plan/read/plainFile.ts';
import { temporaryFolder } from '../../setup/temporaryFolder.ts';

/** A folder with a file, a folder, and links to what lies outside and inside. */
function linkedFolder(): string {
  const parent = temporaryFolder();
  const folder = path.join(parent, 'content');
  for (const name of ['outside', 'content/goals', 'content/計画']) mkdirSync(path.join(parent, name), { recursive: true });
  for (const name of ['outside/secret.md', 'content/goals/goal-1.md', 'content/計画/が.md']) writeFileSync(path.join(parent, name), 'x');
  for (const [place, target] of [
    ['pages', '../outside'],
    ['notes.yaml', '../outside/secret.md'],
    ['goals/goal-2.md', 'goal-1.md'],
    ['lost', 'nowhere'],
    ['round', 'round'],
    ['here', '.'],
  ] as const) {
    symlinkSync(target, path.join(folder, place));
  }
  return folder;
}

describe(linkOnTheWay, () => {
  it.each([
    ['a link to a file outside', 'notes.yaml', 'notes.yaml'],
    ['a file behind a link to a folder', 'pages/secret.md', 'pages'],
    ['a file yet to be made behind a link', 'pages/new/other.md', 'pages'],
    ['a link to a file beside it', 'goals/goal-2.md', 'goals/goal-2.md'],
    ['a link that leads nowhere', 'lost', 'lost'],
    ['a link to itself', 'round/x', 'round'],
    ['a link to the folder itself', 'here/goals/goal-1.md', 'here'],
    ['a way out of the folder', 'goals/../../outside/secret.md', 'goals/../../outside/secret.md'],
    ['a way with the slashes of Windows', 'pages\\secret.md', 'pages'],
  ])('finds %s', (_, place, link) => {
    expect(linkOnTheWay(linkedFolder(), place)).toBe(link);
  });

  it.each(['.', '', 'goals', 'goals/goal-1.md', 'goals/goal-9.md', 'new/folder/file.md', '計画/が.md', './goals/goal-1.md'])(
    'finds none on the way to 「%s」',
    (place) => {
      expect(linkOnTheWay(linkedFolder(), place)).toBeUndefined();
    },
  );

  it('lets the folder itself be reached by links', () => {
    const folder = linkedFolder();
    const other = path.join(path.dirname(folder), 'other');
    symlinkSync('content', other);
    const third = path.join(temporaryFolder(), 'third');
    symlinkSync(other, third);
    expect([linkOnTheWay(third, 'goals/goal-1.md'), linkOnTheWay(third, 'pages/secret.md')]).toEqual([undefined, 'pages']);
  });
});
