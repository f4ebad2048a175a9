import type { Draw } from './draw.ts';
import { measureTitle } from './initiativeText.ts';
import { syntheticInitiative, type SyntheticInitiative } from './syntheticInitiative.ts';
import { goalsOfPlan, type GoalWords } from './vocabulary/goals.ts';
import { themes, type Theme } from './vocabulary/themes.ts';

/** A goal of a synthetic plan with all that hangs on it, before it has its place in the source. */
export interface ArrangedGoal {
  readonly words: GoalWords;
  readonly policies: readonly ArrangedPolicy[];
}

interface ArrangedPolicy {
  readonly id: string;
  readonly title: string;
  readonly measures: readonly ArrangedMeasure[];
}

interface ArrangedMeasure {
  readonly id: string;
  readonly title: string;
  readonly initiatives: readonly SyntheticInitiative[];
}

/** The fewest initiatives that give each goal something to hold. */
const fewest = 8;

/** How many measures stand under one policy at most. */
const measuresOfPolicy = 8;

/** Makes all things of a synthetic plan: 4 to 6 goals by its size, and measures that hold more in a larger plan. */
export function arrangeGoals(draw: Draw, initiatives: number): readonly ArrangedGoal[] {
  if (initiatives < fewest) throw new RangeError(`A synthetic plan has at least ${fewest} initiatives, not ${initiatives}`);
  const goals = goalsOfPlan(initiatives < 200 ? 4 : initiatives < 5000 ? 5 : 6);
  const perMeasure = initiatives < 200 ? 2 : initiatives < 5000 ? 4 : 8;
  const taken = { titles: new Set<string>(), measures: new Set<string>() };
  const counts = goals.map((_, index) => Math.floor(initiatives / goals.length) + (index < initiatives % goals.length ? 1 : 0));
  return goals.map((words, index) => ({ words, policies: policiesOf(draw, words, counts[index] ?? 0, perMeasure, taken) }));
}

function policiesOf(
  draw: Draw,
  words: GoalWords,
  initiatives: number,
  perMeasure: number,
  taken: { titles: Set<string>; measures: Set<string> },
): readonly ArrangedPolicy[] {
  const used = themes.filter(({ slug }) => words.themes.includes(slug)).slice(0, initiatives);
  return used.flatMap((theme, index) => {
    const ofTheme = Math.floor(initiatives / used.length) + (index < initiatives % used.length ? 1 : 0);
    return policiesOfTheme(theme, measuresOfTheme(draw, theme, ofTheme, perMeasure, taken));
  });
}

function measuresOfTheme(
  draw: Draw,
  theme: Theme,
  initiatives: number,
  perMeasure: number,
  taken: { titles: Set<string>; measures: Set<string> },
): readonly ArrangedMeasure[] {
  return chunks(
    Array.from({ length: initiatives }, (_, index) => index + 1),
    perMeasure,
  ).map((numbers, index) => {
    const id = `${theme.slug}-measure-${index + 1}`;
    return {
      id,
      title: measureTitle(draw, theme, taken.measures),
      initiatives: numbers.map((number) => syntheticInitiative(draw, theme, { id: `${theme.slug}-${number}`, measure: id }, taken.titles)),
    };
  });
}

function policiesOfTheme(theme: Theme, measures: readonly ArrangedMeasure[]): readonly ArrangedPolicy[] {
  return chunks(measures, measuresOfPolicy).map((part, index) => ({
    id: `${theme.slug}-policy-${index + 1}`,
    title: index === 0 ? theme.policy : `${theme.policy}（その${index + 1}）`,
    measures: part,
  }));
}

function chunks<Item>(list: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
}
