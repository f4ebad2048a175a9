import path from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { foundText } from '#words/commands/refusal.ts';
import { Refusal } from './refusal.ts';

/**
 * Reads the options of a command, and what may stand besides, such as a folder, by their names.
 *
 * @throws {Refusal} where an option is not known or lacks its value, or where there are more words than the command takes.
 */
export function commandOptions<const Options extends ParseArgsOptionsConfig>(
  options: Options,
  besides: readonly string[] = [],
  words: readonly string[] = process.argv.slice(2),
) {
  const refuse = (found: string): never => {
    throw new Refusal('option-unknown', path.basename(process.argv[1] ?? ''), [found], { allowed: formText(options, besides) });
  };
  const read = parsed(options, words, refuse);
  const given = [
    ...Object.entries<unknown>(read.values).map(([name, value]) => [`--${name}`, value] as const),
    ...read.positionals.map((word, index) => [besides[index] ?? '', word] as const),
  ];
  for (const [name, value] of given) if (typeof value === 'string' && value.trim() === '') refuse(foundText.noValue(name));
  const [extra] = read.positionals.slice(besides.length);
  return extra === undefined ? read : refuse(foundText.option(extra));
}

function parsed<const Options extends ParseArgsOptionsConfig>(
  options: Options,
  words: readonly string[],
  refuse: (found: string) => never,
) {
  try {
    return parseArgs({ options, args: [...words], allowPositionals: true });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('ERR_PARSE_ARGS_')) throw error;
    const [, name = ''] = /'(-[^' ]*)/.exec(error.message) ?? [];
    return refuse(error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? foundText.option(name) : foundText.noValue(name));
  }
}

/** How a command is written: `--json --content <…> <folder>`. */
function formText(options: ParseArgsOptionsConfig, besides: readonly string[]): string {
  return (
    [
      ...Object.entries(options).map(([name, { type }]) => (type === 'string' ? `--${name} <…>` : `--${name}`)),
      ...besides.map((name) => `<${name}>`),
    ].join(' ') || foundText.nothing
  );
}
