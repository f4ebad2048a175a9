import type { AlteredFile } from '../../fixtures/broken/breakContent.ts';

/** The folders of a person's computer in which an attack happens. */
export interface Place {
  /** What holds everything else: `content`, `web`, `office` and what an attack adds. */
  readonly folder: string;
  readonly content: string;
  /** The absolute path of something in the folder. */
  readonly at: (name: string) => string;
}

/** A command of the project as somebody runs it. */
export interface Run {
  readonly script: 'build' | 'check' | 'edition' | 'ledger' | 'verify';
  readonly options?: readonly string[];
  readonly settings?: Readonly<Record<string, string>>;
}

/** One attempt to lose a file, to publish one that is not the city's, or to come to an error that says nothing. */
export interface Attack {
  readonly name: string;
  readonly alter?: readonly AlteredFile[];
  /** Prepares what stands beside the content. */
  readonly arrange?: (place: Place) => void | Promise<void>;
  readonly run: (place: Place) => Run;
  /** What the command must come to: `sound`, or a code that its words hold in brackets; for `verify` a word of the fault. */
  readonly comesTo: string;
  /** What the command may change, by the beginnings of names in the folder. */
  readonly mayChange?: readonly string[];
}

/** A text that stands in no content; wherever it comes to light, a foreign file was read. */
export const secret = `id: kagi-7d1f\npassword: ひみつ-5521\n${'x'.repeat(3000)}\n`;

/** Runs `check` on the content. */
export const check = ({ content }: Place): Run => ({ script: 'check', options: ['--content', content] });

/** Builds the content into a folder, named from the place. */
export const buildTo =
  (output: string, settings: Readonly<Record<string, string>> = {}) =>
  ({ content, at }: Place): Run => ({ script: 'build', settings: { HIRAKU_CONTENT: content, HIRAKU_OUTPUT: at(output), ...settings } });
