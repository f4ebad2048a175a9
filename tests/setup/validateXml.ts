import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { specificationsFolder } from './specifications.ts';

/** Whether this computer has xmllint. */
export const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

/** What the schema of StratML Part 2 has against a document, by xmllint and without a network; nothing where it is valid. */
export function stratMlFaults(xml: string): string[] {
  try {
    execFileSync(
      'xmllint',
      ['--nonet', '--noout', '--schema', path.join(specificationsFolder(), 'stratml', 'stratml-part2-2016.xsd'), '-'],
      { input: xml, stdio: ['pipe', 'ignore', 'pipe'] },
    );
    return [];
  } catch (error) {
    const { stderr } = error as { stderr: Buffer };
    return stderr
      .toString('utf8')
      .split('\n')
      .filter((line) => line.includes('error'));
  }
}
