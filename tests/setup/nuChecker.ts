import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import { projectFolder } from '../../scripts/settings.ts';
import { hasTool } from './hasTool.ts';
import { checkable } from './specifications.ts';

const jar = path.join(projectFolder, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');

const reportSchema = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      url: z.string(),
      lastLine: z.number().optional(),
      lastColumn: z.number().optional(),
      message: z.string(),
      extract: z.string().optional(),
    }),
  ),
});

/** What the checker says without being right about our pages. */
const mistaken = [
  // It takes files for pages of no host, on which 'self' is nothing, and JSON-LD for a script. Browsers judge the policy in tests/browser.
  /violates Content Security Policy/,
  // A property of CSS from SVG 2, which every browser knows and the checker's list of properties does not.
  /“paint-order”/,
];

/** Whether the checker can run: it is a Java program. */
export const hasNuChecker = checkable(hasTool('java', '-version'), 'the Nu HTML checker, since Java is not installed');

/** Every error and warning of the Nu HTML checker about the pages, pictures and stylesheets of a folder, with its place. */
export function nuFaults(folder: string): string[] {
  const { stderr } = spawnSync(
    'java',
    [
      '-jar',
      jar,
      '--skip-non-html',
      '--also-check-svg',
      '--also-check-css',
      '--no-langdetect',
      '--exit-zero-always',
      '--format',
      'json',
      folder,
    ],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  const { messages } = reportSchema.parse(JSON.parse(stderr));
  return messages
    .filter(({ message }) => !mistaken.some((pattern) => pattern.test(message)))
    .map(
      ({ type, url, lastLine, lastColumn, message, extract }) =>
        `${path.relative(folder, new URL(url).pathname)}:${lastLine ?? 0}:${lastColumn ?? 0} ${type}: ${message} ${extract ?? ''}`,
    );
}
