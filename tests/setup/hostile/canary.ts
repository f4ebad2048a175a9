import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The variable of the environment that must never reach a site. */
export const canaryVariable = 'HIRAKU_CANARY';

/** Prose that the lint lets pass and that would tell the secret if anything of it were run. */
const samples: Readonly<Record<string, string>> = {
  'canary.mdx': `---\ntitle: 見本の頁\ndescription: 命令に見える文の見本です。\n---\n\n\\{process.env.${canaryVariable}\\} と \`{process.env.${canaryVariable}}\` と $\\{process.env.${canaryVariable}\\}\n\n\`\`\`js\nimport secret from '../../canary.txt?raw';\nexport const a = process.env.${canaryVariable};\n\`\`\`\n\n\\import secret from '../../canary.txt?raw' と \\<%= process.env.${canaryVariable} %> と \\{\\{ env.${canaryVariable} \\}\\}\n`,
  'canary-text.md': `---\ntitle: 見本の頁その2\ndescription: Markdownでは文字でしかない命令の見本です。\n---\n\nimport secret from '../../canary.txt?raw'\n\nexport const a = process.env.${canaryVariable}\n\n{process.env.${canaryVariable}} と {{ env.${canaryVariable} }} と $\{process.env.${canaryVariable}} と #{process.env.${canaryVariable}} と %${canaryVariable}%\n\n{await import('../../canary.txt')}\n`,
};

/** Puts a secret into a file beside the content and samples into its pages. */
export async function plantCanary(content: string, secret: string): Promise<void> {
  await writeFile(path.join(content, '..', 'canary.txt'), secret);
  for (const [name, text] of Object.entries(samples)) await writeFile(path.join(content, 'pages', name), text);
}
