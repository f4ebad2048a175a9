import { z } from 'zod';
import { type LevelContent, levelContent } from '../../schema/entity/level.ts';
import { contentForm, planContent } from '../../schema/entity/plan.ts';
import { problem } from '../problem/problem.ts';
import type { Content } from './content.ts';
import type { ContentFolder } from './contentFolder.ts';
import { isOldForm } from './contentForm.ts';
import { readYamlEntry } from './readYamlEntry.ts';
import { fileFoundText } from '#words/problems/reading.ts';

/** What plan.yaml holds. */
export interface PlanYaml {
  readonly entry: Content['plan'];
  readonly levels: readonly LevelContent[];
  /** Whether it has indicators of the whole plan, as far as that can be told. */
  readonly mayHaveKpis: boolean;
  readonly isOld: boolean;
}

/**
 * Reads plan.yaml, and its levels also where something else in it is wrong, so that everything that hangs on them is
 * looked at in the same run.
 */
export function readPlanYaml(folder: ContentFolder): PlanYaml {
  const text = folder.text('plan.yaml');
  const nothing = { entry: undefined, levels: [], mayHaveKpis: true, isOld: false };
  if (text === undefined) return nothing;
  const file = folder.shown('plan.yaml');
  const { entry, data, problems } = readYamlEntry('plan.yaml', { text, file }, planContent, 'map');
  if (isOldForm(data)) {
    folder.problems.push(
      problem('content-form-old', folder.start('plan.yaml'), fileFoundText.oldForm, { allowed: `form: ${contentForm}` }),
    );
    return { ...nothing, isOld: true };
  }
  folder.report(problems);
  const levels = entry?.value.levels ?? z.looseObject({ levels: z.array(levelContent).min(1).max(6) }).safeParse(data).data?.levels ?? [];
  return { entry, levels, mayHaveKpis: !isMapWithout(data, 'kpis'), isOld: false };
}

function isMapWithout(data: unknown, key: string): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data) && !(key in data);
}
