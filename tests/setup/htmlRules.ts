import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const checker = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // All files are of the site itself; a checksum would say nothing more, and browsers refuse it for pages opened from a folder.
      'require-sri': ['error', { target: 'crossorigin' }],
      // Headings of prose give ids their own words, which may begin with a digit; HTML allows it, and no selector names them.
      'valid-id': ['error', { relaxed: true }],
      // A title says the official name of a thing, however long a city made it.
      'long-title': 'off',
      // The explorer's form filters while one types and chooses; there is nothing to send and no server to send it to.
      'wcag/h32': 'off',
    },
  }),
);

/** Every fault that html-validate finds in some pages of a built site, with its place. */
export async function htmlFaults(folder: string, files: readonly string[]): Promise<string[]> {
  const faults = await Promise.all(
    files.map(async (file) => {
      const { results } = await checker.validateString(await readFile(path.join(folder, file), 'utf8'), file);
      return results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message, selector }) => `${file}:${line}:${column} ${ruleId}: ${message} ${selector ?? ''}`),
      );
    }),
  );
  return faults.flat();
}
