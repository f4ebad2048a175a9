import { createHash } from 'node:crypto';
import { sourceFiles, syntaxTree } from '../architecture/sourceFiles.ts';
import { equivalentMutants } from './equivalentMutants.ts';
import type { Mutant } from './mutant.ts';
import { rooms } from './rooms.ts';
import { slipsAt } from './slipsAt.ts';

/** Every small slip that a rule can make in the validators is a candidate; the seed draws some of each part, whoever looks. */
export function seededMutants(seed: string, perRoom: number): Mutant[] {
  const sources = sourceFiles('src');
  return rooms.flatMap(({ files }) => {
    const own = sources.filter(({ file }) => files.some((each) => (each.endsWith('/') ? file.startsWith(each) : file === each)));
    return own
      .flatMap((source) =>
        slipsAt(syntaxTree(source)).map(({ from, at, to }): Mutant => {
          const line = source.text.slice(0, at).split('\n').length;
          const statement = (source.text.split('\n')[line - 1] ?? '').trim();
          const known = equivalentMutants.find(
            (each) => each.file === source.file && each.from === from && each.to === to && each.line === statement,
          );
          return { file: source.file, from, at, to, breaks: `line ${line}`, equivalent: known?.reason };
        }),
      )
      .map((mutant) => ({ mutant, draw: createHash('sha256').update(`${seed} ${mutant.file} ${mutant.at} ${mutant.to}`).digest('hex') }))
      .sort((a, b) => (a.draw < b.draw ? -1 : 1))
      .slice(0, perRoom)
      .map(({ mutant }) => mutant);
  });
}
