import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ContentCopy, readContentFiles } from './contentFiles.ts';
import type { FuzzResult } from './fuzzResult.ts';
import { mutateContent } from './mutateContent.ts';
import { tryContent } from './tryContent.ts';

// A process of its own, so that whoever asks can end one that hangs. It tries the seeds that it is sent, one at a time.
const [content = '', parent = await mkdtemp(path.join(tmpdir(), 'hiraku-fuzz-'))] = process.argv.slice(2);
const original = await readContentFiles(content);
const copy = await ContentCopy.make(content, path.join(parent, String(process.pid), 'content'));

process.on('message', (seed: number) => void answer(seed));
process.on('disconnect', () => void rm(path.dirname(copy.folder), { recursive: true, force: true }).then(() => process.exit()));

async function answer(seed: number): Promise<void> {
  const { changes, files } = mutateContent(original, seed);
  await copy.change(files);
  const result: FuzzResult = { seed, changes, outcome: await tryContent(copy.folder, files) };
  await copy.restore(files);
  process.send?.(result);
}
process.send?.('ready');
