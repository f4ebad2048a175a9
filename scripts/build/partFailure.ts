import { constants } from 'node:os';

/** A process of the build that ended without what it was asked for. */
export class PartFailure extends Error {
  override readonly name = 'PartFailure';
  /** The code of the system's error that its words tell of, such as `ENOSPC`. */
  readonly code: string | undefined;
  /** The file that the system's error names. */
  readonly path: string | undefined;
  /** What ended the process, where it did not end by itself. */
  readonly signal: string | undefined;
  /** The line of its words that says most. */
  readonly summary: string;

  constructor(message: string, words: string, signal: string | null = null) {
    super(`${message}\n${words}`);
    const [, code, path] = /\b(E[A-Z0-9]{3,}): [^\n']*(?:'([^'\n]+)')?/.exec(words) ?? [];
    this.code = code !== undefined && code in constants.errno ? code : numberedCode(words);
    this.path = this.code === undefined ? undefined : path;
    this.signal = signal ?? undefined;
    this.summary =
      words
        .split('\n')
        .find((line) => /(?:Error\b.*:|\[ERROR\])/.test(line))
        ?.trim() ?? message;
  }
}

/** The code of an error that a program in Rust tells: `No space left on device (os error 28)`. */
function numberedCode(words: string): string | undefined {
  const number = Number(/\(os error (\d+)\)/.exec(words)?.[1]);
  return Object.entries(constants.errno).find(([, each]) => each === number)?.[0];
}
