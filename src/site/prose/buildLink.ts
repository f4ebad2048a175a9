import type { SoundReading } from '../../plan/readPlan.ts';
import type { FileFacts } from '../../tables/dataFile.ts';

/** A content folder that was read and found right. */
export type ValidReading = Pick<SoundReading, 'plan' | 'prose'>;

/**
 * What the build tells the process that makes the pages: first what it read, then the files that it has written, and
 * when all are written.
 */
export type BuildMessage = { readonly reading: ValidReading } | { readonly files: readonly FileFacts[] } | { readonly complete: true };

/** The end of that process's link to the build. */
export interface BuildLink {
  /** What the build read. */
  readonly reading: Promise<ValidReading>;
  /** What was told of a file, once it is written; nothing where all are written and it is not among them. */
  file(address: string): Promise<FileFacts | undefined>;
  /** What was told of every file, once all are written, in their order. */
  files(): Promise<readonly FileFacts[]>;
}

const place = Symbol.for('hiraku.buildLink');
const shared: typeof globalThis & { [place]?: BuildLink } = globalThis;

/** The link to the build; nothing where no build started this process, as in development. */
export function buildLink(): BuildLink | undefined {
  return shared[place];
}

/** Begins to take what the build tells, which must be done before anything asks for it; the process stays alive until all is told. */
export function openBuildLink(): void {
  const facts = new Map<string, FileFacts>();
  const waiting = new Map<string, PromiseWithResolvers<FileFacts | undefined>>();
  const reading = Promise.withResolvers<ValidReading>();
  const complete = Promise.withResolvers<readonly FileFacts[]>();
  let isComplete = false;
  const take = (message: BuildMessage) => {
    if ('reading' in message) reading.resolve(message.reading);
    else if ('files' in message) {
      for (const file of message.files) {
        facts.set(file.address, file);
        waiting.get(file.address)?.resolve(file);
        waiting.delete(file.address);
      }
    } else {
      isComplete = true;
      for (const { resolve } of waiting.values()) resolve(undefined);
      complete.resolve([...facts.values()]);
      process.channel?.unref();
    }
  };
  process.on('message', take);
  shared[place] = {
    reading: reading.promise,
    file: async (address) => {
      const known = facts.get(address);
      if (known || isComplete) return known;
      const wait = waiting.get(address) ?? Promise.withResolvers<FileFacts | undefined>();
      waiting.set(address, wait);
      return wait.promise;
    },
    files: () => complete.promise,
  };
}
