import type { z } from 'zod';
import type { Entry } from './content.ts';
import { parseYaml } from '../yaml/parseYaml.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { validate } from '../yaml/validate.ts';
import { yamlFormText } from '#words/problems/yaml.ts';

/** A YAML text with its file, and the line at which it begins there. */
export interface YamlText {
  readonly text: string;
  readonly file: string;
  readonly firstLine?: number;
  /** How many words and signs it may have, where that is not what other files may. */
  readonly maximumMarks?: number | undefined;
}

/**
 * Parses and validates a YAML text that holds a map or a list; `form` says which of them in messages. What was parsed is
 * given also where it is not valid.
 */
export function readYamlEntry<Schema extends z.ZodType>(
  id: string,
  { text, file, firstLine, maximumMarks }: YamlText,
  schema: Schema,
  form: 'map' | 'list',
): { entry: Entry<z.output<Schema>> | undefined; data: unknown; problems: readonly Problem[] } {
  const { content, problems } = parseYaml(text, file, firstLine, maximumMarks);
  const { data } = content;
  if (problems.length > 0 && data === undefined) return { entry: undefined, data, problems };
  if (typeof data !== 'object' || data === null || (form === 'map' && Array.isArray(data))) {
    return {
      entry: undefined,
      data,
      problems: [
        ...problems,
        problem('yaml-root', content.placeOfValue([]), rootText(data), {
          allowed: yamlFormText[form],
        }),
      ],
    };
  }
  const checked = validate(schema, content);
  return {
    entry: checked.value === undefined ? undefined : { id, value: checked.value, located: content },
    data,
    problems: [...problems, ...checked.problems],
  };
}

function rootText(data: unknown): string {
  if (data === undefined || data === null) return yamlFormText.empty;
  return Array.isArray(data) ? yamlFormText.list : typeof data === 'string' ? data : JSON.stringify(data);
}
