import { writeSync } from 'node:fs';
import { constants } from 'node:os';
import { environmentValue } from '../src/site/environment.ts';
import { ContentError } from '../src/plan/problem/problem.ts';
import { systemErrorCode } from '../src/schema/systemErrorCodes.ts';
import { failureText } from '#words/commands/refusal.ts';
import { PartFailure } from './build/partFailure.ts';
import { Refusal } from './refusal.ts';
import { shownPath } from './settings.ts';
import { undoAll } from './stopping.ts';

let interruption: string = failureText.interrupted;

/**
 * Lets a command end in plain words, whatever happens: to be called before it does anything.
 *
 * An error that nobody caught becomes a sentence with a code and exit code 1, its stack told only where HIRAKU_DEBUG is 1.
 * Ctrl-C, a request to end and a closed terminal undo what was begun and end with 128 and the signal's number. Whoever
 * stops to read what is printed, as `head` does, stops nothing else.
 */
export function guardCommand(): void {
  process.on('uncaughtException', (error) => {
    undoAll((failure) => say(describeFailure(failure)));
    say(describeFailure(error));
    process.exit(1);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupt(signal));
  watchShell();
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || stream === process.stderr) return;
      throw error;
    });
  }
}

function interrupt(signal: NodeJS.Signals): never {
  undoAll((failure) => say(describeFailure(failure)));
  say(interruption);
  process.exit(128 + constants.signals[signal]);
}

/** Ends with the shell that npm runs a command in: a signal for npm alone is passed on to the shell, and by that to nobody. */
function watchShell(): void {
  if (environmentValue('npm_lifecycle_event') === undefined) return;
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) interrupt('SIGTERM');
  }, 200).unref();
}

/** Sets the sentence that is said where the command is interrupted. */
export function sayWhenInterrupted(text: string): void {
  interruption = text;
}

/** An error in words for the person who runs a command, with its stack where HIRAKU_DEBUG is 1. */
export function describeFailure(error: unknown): string {
  const text = failureWords(error);
  return environmentValue('HIRAKU_DEBUG') === '1' && error instanceof Error ? `${text}\n\n${stackOf(error)}` : text;
}

function failureWords(error: unknown): string {
  if (error instanceof Refusal || error instanceof ContentError) return error.message;
  if (error instanceof PartFailure && error.signal !== undefined) return failureText.killed(error.signal);
  const code = systemErrorCode(error);
  if (code === undefined && error instanceof PartFailure) return failureText.unexpected(error.summary);
  if (code === undefined) return failureText.unexpected(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  return failureText.system(code, pathsOf(error));
}

/** The files that an error of the system names. */
function pathsOf(error: unknown): string[] {
  const { path, dest } = error as { readonly path?: unknown; readonly dest?: unknown };
  return [path, dest].filter((each) => typeof each === 'string').map(shownPath);
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\n${stackOf(error.cause)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}

/** Says something at once, also where the terminal is gone. */
function say(text: string): void {
  try {
    writeSync(2, `${text}\n`);
  } catch {
    // Nobody is there to read it.
  }
}
