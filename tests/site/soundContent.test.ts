import { spawnSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runBuild } from '../../scripts/bench/runBuild.ts';
import { projectFolder } from '../../scripts/settings.ts';
import { readSitePlan } from '../../src/site/check/readSitePlan.ts';
import { temporaryFolder } from '../setup/temporaryFolder.ts';

const minamo = path.join(projectFolder, 'tests', 'fixtures', 'minamo', 'content');
const resultsHeader = 'kpi_id,value,text,status,note,published_on\n';

describe('content that check calls sound', () => {
  let folder: string;
  let content: string;
  beforeEach(() => {
    folder = temporaryFolder();
    content = path.join(folder, 'content');
  });

  const edit = async (file: string, ...changes: readonly (readonly [from: string, to: string])[]) => {
    let text = await readFile(path.join(content, file), 'utf8');
    for (const [from, to] of changes) {
      expect(text.split(from)).toHaveLength(2);
      text = text.replace(from, () => to);
    }
    await writeFile(path.join(content, file), text);
  };

  /** Checks, builds and verifies the content; returns the folder of the site and what the build said. */
  const published = async () => {
    const { problems } = await readSitePlan(content);
    expect(problems).toEqual([]);
    const site = path.join(folder, 'site');
    const { status, stdout, stderr } = runBuild(content, site);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const verified = spawnSync(process.execPath, [path.join(projectFolder, 'scripts', 'verify.ts'), site], { encoding: 'utf8' });
    expect({ status: verified.status, stderr: verified.stderr }).toEqual({ status: 0, stderr: '' });
    return { site, stdout, verified: verified.stdout };
  };

  it('is published with a hint for developers where an initiative has five KPIs and six results of each', async () => {
    await cp(path.join(projectFolder, 'content'), content, { recursive: true });
    const extra = [
      ['職業紹介の相談をした人の数', '人', '120', '180'],
      ['説明会に参加した事業所の数', '社', '14', '30'],
      ['就職した人の割合', '%', '31.5', '45'],
    ] as const;
    const kpis = extra.map(([label, unit, from, to], index) =>
      [
        `  - id: kpi-extra-${index}`,
        `    label: ${label}`,
        '    aggregation: annual',
        `    unit: "${unit}"`,
        '    direction: increase',
        `    values:\n      - { kind: baseline, fiscalYear: H30, value: ${from}, raw: "${from}${unit}" }\n      - { kind: target, fiscalYear: R6, value: ${to}, raw: "${to}${unit}" }`,
      ].join('\n'),
    );
    const file = path.join(content, 'initiatives', 'job-information.md');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/---\n$/, `${kpis.join('\n')}\n---\n`));
    const sources = path.join(content, 'sources', 'asakuchi-strategy.txt');
    const lines = (await readFile(sources, 'utf8')).split('\n');
    lines[18] = (lines[18] ?? '') + extra.map(([label, unit, from, to]) => `\t${label}\t${from}${unit}\t${to}${unit}`).join('');
    await writeFile(sources, lines.join('\n'));
    const ids = ['kpi-job-information-access', 'kpi-job-information-updates', ...extra.map((_, index) => `kpi-extra-${index}`)];
    for (let year = 2019; year <= 2024; year += 1)
      await writeFile(
        path.join(content, 'results', `${year}.csv`),
        resultsHeader + ids.map((id) => `${id},100,,,,${year + 1}-07-01\n`).join(''),
      );
    const hint =
      /^参考：initiatives\/job-information\/index\.html のHTMLは[4-6]\d{4}バイトで、開発者の目安（40000バイト）より重くなりました。このまま公開できます。内容を直す必要はありません。$/m;
    const { stdout, verified } = await published();
    expect(stdout).toMatch(hint);
    expect(verified).toMatch(hint);
  });

  it('is published where prose, the ledger and the address of the site are written in unusual ways', async () => {
    await cp(minamo, content, { recursive: true });
    const overview = '湖'.repeat(14_000);
    await edit('initiatives/hana.md', ['overview: 湖畔に花を植える。', `overview: ${overview}`]);
    const source = path.join(content, 'sources', 'minamo-plan.txt');
    await writeFile(source, (await readFile(source, 'utf8')).replace('湖畔に花を植える。', overview));
    const prose = [
      ['## kpi-hana-planted', '## main', '## main', '## 🎉', '## Footnote label', '## 見出し「その1」', '## user-content-fn-1'],
      [
        '[見出し](#見出しその1) [同じ見出し](#text-main-1) [計画](../../goals/goal-1/) [表](../../data/#table-goals) [図](../../data/charts/plan.svg) [この](https://www.city.minamo.example/計画.v2~_-/goals/index.html)',
      ],
      ['[手紙](MAILTO:a@b.jp) [外](HTTPS://example.org/) [電話](Tel:0865)'],
      ['文[^注]と文[^1]。もう一度[^注]。', '[^注]: 注です。', '[^1]: もう1つの注です。'],
      ['| 左 | 中 | 右 |\n|:--|:-:|--:|\n| 1 | 2 | 3 |', '- [ ] する\n- [x] した'],
    ];
    const file = path.join(content, 'initiatives', 'hana.md');
    await writeFile(file, `${await readFile(file, 'utf8')}\n${prose.flat().join('\n\n')}\n`);
    await edit('published.yaml', [
      '  - "goals/goal-2/#policy-lakeside"\n',
      '  - "goals/goal-2/#policy-lakeside"\n  - "goals/goal-2/#policy-lakeside"\n',
    ]);
    await edit('plan.yaml', ['base: /keikaku/', 'base: /計画.v2~_-/']);
    const { site } = await published();
    const page = await readFile(path.join(site, 'initiatives', 'hana', 'index.html'), 'utf8');
    expect(page).toContain('<h2 id="text-kpi-hana-planted">');
    expect([...page.matchAll(/<h2 id="(text[^"]*)"/g)].map(([, id]) => id)).toEqual([
      'text-kpi-hana-planted',
      'text-main',
      'text-main-1',
      'text',
      'text-footnote-label',
      'text-user-content-fn-1',
    ]);
    expect(page).toContain('<h2 id="見出しその1">');
    expect(page).toContain('<td>2</td>\n<td class="r">3</td>');
  });
});
