import { stripVTControlCharacters } from 'node:util';
import { formatProblems, type Problem } from '../../plan/problem/problem.ts';
import { tellingText } from '#words/problems/telling.ts';
import { escapeXml } from '../../wording/text.ts';
import { faultText } from '#words/commands/fault.ts';
import { contentSecurityPolicy } from '../files/contentSecurityPolicy.ts';

/** What keeps development from showing a page. */
export interface Fault {
  readonly problems?: readonly Problem[];
  readonly error?: Error;
}

/** What is answered in place of a page or a file. */
export interface FaultAnswer {
  readonly mediaType: 'text/html' | 'text/plain';
  readonly body: string;
}

/** A page with the fault for the address of a page; its text for that of a file. */
export function faultAnswer(fault: Fault, url: string): FaultAnswer {
  const [address = ''] = url.split('?');
  const isPage = /(^|\/)[^./]*$|\.html$/.test(address);
  return isPage ? { mediaType: 'text/html', body: faultPage(fault) } : { mediaType: 'text/plain', body: `${textOf(fault)}\n` };
}

/** The page: every problem with file, line, column, what was found, what is allowed and how to mend it; or the error with its stack. */
export function faultPage(fault: Fault): string {
  const { problems = [], error } = fault;
  const title = error ? faultText.programTitle : faultText.contentTitle(problems.length);
  return `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escape(contentSecurityPolicy)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title)}</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/src/styles/fault.css" />
    <script type="module" src="/@vite/client"></script>
  </head>
  <body>
    <main>
      <h1>${escape(title)}</h1>
      <p>${escape(error ? faultText.programLead : faultText.contentLead)}</p>
${error ? `      <pre tabindex="0">${escape(errorText(error))}</pre>` : problems.map(problemSection).join('\n')}
    </main>
  </body>
</html>
`;
}

function problemSection(problem: Problem): string {
  const rows = (['found', 'allowed', 'mend'] as const).map(
    (field) => `<dt>${tellingText.labels[field]}</dt><dd>${escape(problem[field])}</dd>`,
  );
  return `      <section>
        <p class="place">${escape(`${problem.file}:${problem.line}:${problem.column}`)}</p>
        <h2>${escape(problem.title)} <code>${problem.code}</code></h2>
        <dl>${rows.join('')}</dl>
      </section>`;
}

function textOf({ problems, error }: Fault): string {
  return error ? errorText(error) : formatProblems(problems ?? []);
}

/** The error as a developer reads it; what Astro and Vite know of the place besides stands first. */
function errorText(error: Error & { loc?: { file?: string; line?: number; column?: number }; frame?: string; hint?: string }): string {
  const { loc, frame, hint, stack } = error;
  const place = loc?.file === undefined ? undefined : [loc.file, loc.line, loc.column].filter((part) => part !== undefined).join(':');
  const told = stack?.includes(error.message) ? stack : `${error.name}: ${error.message}\n${stack ?? ''}`;
  return [place, told, frame, hint].filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** Whatever XML cannot hold becomes a sign for it: names of files and messages of tools may hold anything. */
function escape(text: string): string {
  return escapeXml(
    stripVTControlCharacters(text)
      .toWellFormed()
      .replace(/[^\t\n\r\x20-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD'),
  );
}
