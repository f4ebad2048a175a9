import { describe, expect, it } from 'vitest';
import { layerFault } from '../../scripts/lint/layerFault.ts';
import { codeOf, importsOf, sourceFiles, type SourceFile } from './sourceFiles.ts';

const files = sourceFiles('src', 'scripts');

function importFaults(source: SourceFile): string[] {
  return importsOf(source).flatMap((specifier) => layerFault(source.file, specifier) ?? []);
}

describe(layerFault, () => {
  it.each([
    ['src/plan/a.ts', '../schema/model/plan.ts'],
    ['src/plan/checks/a.ts', '../../schema/text.ts'],
    ['src/plan/a.ts', './b.ts'],
    ['src/plan/a.ts', '#words/problems.ts'],
    ['src/charts/a.ts', '#words/sentences/number.ts'],
    ['src/plan/a.ts', './check/b.ts'],
    ['src/plan/check/a.ts', '../read/b.ts'],
    ['src/plan/read/a.ts', '../b.ts'],
    ['src/plan/a.ts', '../wording/ja/problems/values.ts'],
    ['src/plan/a.ts', '../wording/ja/systemErrors.ts'],
    ['src/wording/ja/tables.ts', '../../schema/tableNames.ts'],
    ['src/wording/ja/refusal.ts', './systemErrors.ts'],
    ['src/plan/checks/a.ts', '../problem.ts'],
    ['src/wording/ja/pages/home.ts', '../number.ts'],
    ['src/wording/a.ts', '../plan/kpiValues.ts'],
    ['src/wording/a.ts', 'budoux'],
    ['src/charts/AChart.astro', '../wording/chart.ts'],
    ['src/charts/AChart.astro', '../addresses/pageAddress.ts'],
    ['src/charts/aLayout.ts', 'd3'],
    ['src/tables/a.ts', '../addresses/fileAddress.ts'],
    ['src/search/a.ts', '../wording/search.ts'],
    ['src/explorer/a.ts', '../search/searchTokens.ts'],
    ['src/explorer/a.ts', '../charts/aLayout.ts'],
    ['src/components/A.astro', '../explorer/a.ts'],
    ['src/site/a.ts', '../tables/dataFiles.ts'],
    ['src/site/a.ts', 'astro:content'],
    ['src/site/a.ts', '../styles/site.css?url'],
    ['src/components/A.astro', '../site/pages/kpis.ts'],
    ['src/layouts/A.astro', '../site/plan.ts'],
    ['src/components/A.astro', './B.astro'],
    ['src/layouts/A.astro', '../components/B.astro'],
    ['src/pages/goals/[id].astro', '../../layouts/PageLayout.astro'],
    ['src/pages/data/[...file].ts', 'astro'],
    ['src/content.config.ts', 'astro:content'],
    ['src/content.config.ts', 'astro/zod'],
    ['src/content.config.ts', './site/proseLoader.ts'],
    ['src/schema/model/a.ts', 'zod'],
    ['src/schema/model/a.ts', '../text.ts'],
    ['scripts/build.ts', '../src/site/verify/verifyCopy.ts'],
    ['scripts/build.ts', 'node:path'],
  ])('lets %s import %s', (file, specifier) => {
    expect(layerFault(file, specifier)).toBeUndefined();
  });

  it.each([
    ['src/plan/problem/a.ts', '../read/b.ts', 'plan/problem may not import plan/read, which stands to its right'],
    ['src/search/match/a.ts', '../page/b.ts', 'search/match may not import search/page, which stands to its right'],
    ['src/schema/a.ts', '../plan/readPlan.ts', 'schema may not import plan, which stands to its right'],
    ['src/schema/a.ts', 'node:path', 'schema may import zod only, not node:path'],
    ['src/schema/a.ts', 'zod/mini', 'schema may import zod only, not zod/mini'],
    ['src/wording/ja/problems/values.ts', '../../../plan/plan.ts', 'words may not import plan, which stands to its right'],
    ['src/wording/ja/tables.ts', './number.ts', 'words may not import wording, which stands to its right'],
    ['src/plan/a.ts', '#words/sentences/number.ts', 'plan may not import wording, which stands to its right'],
    ['src/plan/a.ts', '../wording/number.ts', 'plan may not import wording, which stands to its right'],
    ['src/plan/checks/a.ts', '../../site/plan.ts', 'plan may not import site, which stands to its right'],
    ['src/wording/a.ts', '../addresses/pageAddress.ts', 'wording may not import addresses, which stands beside it'],
    ['src/addresses/a.ts', '../wording/number.ts', 'addresses may not import wording, which stands beside it'],
    ['src/addresses/a.ts', '../charts/percent.ts', 'addresses may not import charts, which stands to its right'],
    ['src/charts/aLayout.ts', '../tables/table.ts', 'charts may not import tables, which stands beside it'],
    ['src/search/a.ts', '../charts/percent.ts', 'search may not import charts, which stands beside it'],
    ['src/charts/aLayout.ts', '../explorer/a.ts', 'charts may not import explorer, which stands to its right'],
    ['src/explorer/a.ts', '../site/plan.ts', 'explorer may not import site, which stands to its right'],
    ['src/tables/a.ts', '../site/plan.ts', 'tables may not import site, which stands to its right'],
    ['src/charts/AChart.astro', '../components/B.astro', 'charts may not import components, which stands to its right'],
    ['src/site/a.ts', '../components/B.astro', 'site may not import components, which stands to its right'],
    ['src/components/kpi/A.astro', '../../site/plan.ts', 'components get what they show, and do not ask for the plan'],
    ['src/components/A.astro', '../layouts/PageLayout.astro', 'components may not import layouts, which stands to its right'],
    ['src/components/A.astro', '../styles/site.css', 'components may not import a stylesheet'],
    ['src/layouts/A.astro', '../pages/index.astro', 'layouts may not import pages, which stands to its right'],
    ['src/pages/index.astro', '../../scripts/settings.ts', 'pages may not import scripts, which stands to its right'],
    ['src/pages/index.astro', '../../tests/setup/samplePlan.ts', 'tests/setup/samplePlan.ts is in no layer'],
    ['src/helpers/a.ts', '../plan/plan.ts', 'src/helpers/a.ts is in no layer'],
    ['src/pages/index.astro', 'astro:content', 'only site may import astro:content, not pages'],
    ['src/tables/a.ts', 'astro:content', 'only site may import astro:content, not tables'],
    ['src/tables/a.ts', 'd3', 'only charts may import d3, not tables'],
    ['src/plan/a.ts', 'astro/loaders', 'only site and pages may import astro/loaders, not plan'],
  ])('keeps %s from importing %s', (file, specifier, fault) => {
    expect(layerFault(file, specifier)).toBe(fault);
  });
});

describe(importsOf, () => {
  it.each<[string, SourceFile, readonly string[]]>([
    [
      'a module',
      {
        file: 'src/a.ts',
        text: "import { a } from './a.ts';\nimport type { B } from './b.ts';\nexport { c } from './c.ts';\nimport './d.css';\nconst e = import('./e.ts');\ntype F = import('./f.ts').F;\n// import './g.ts'\nconst h = \"import './h.ts'\";\n",
      },
      ['./a.ts', './b.ts', './c.ts', './d.css', './e.ts', './f.ts'],
    ],
    [
      'a component',
      {
        file: 'src/a.astro',
        text: "---\nimport A from './A.astro';\n---\n<A />\n<p>import './no.ts'</p>\n<script>\nimport './b.ts';\n</script>\n<p>import './no.ts'</p>\n<script src=\"x\">import './c.ts';</script>\n",
      },
      ['./A.astro', './b.ts', './c.ts'],
    ],
    [
      'a component without front matter',
      { file: 'src/a.astro', text: "<p>import './no.ts'</p>\n<script>import './b.ts';</script>" },
      ['./b.ts'],
    ],
    ['a component of markup alone', { file: 'src/a.astro', text: "<p>import './no.ts'</p>" }, []],
  ])('finds the imports of %s', (_, source, imports) => {
    expect(importsOf(source)).toEqual(imports);
  });

  it.each(files.filter(({ file }) => file.endsWith('.astro')))('keeps the line numbers of $file', (source) => {
    expect(codeOf(source).split('\n').length).toBe(source.text.split('\n').length);
  });
});

describe('the layers', () => {
  it('are all read', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(500);
  });

  it('are kept by a made-up file only if each of its imports keeps them', () => {
    const text =
      "---\nimport { plan } from '../plan/plan.ts';\nimport { getEntry } from 'astro:content';\n---\n<script>import '../pages/data/a.ts';</script>\n";
    expect(importFaults({ file: 'src/charts/Made.astro', text })).toEqual([
      'only site may import astro:content, not charts',
      'charts may not import pages, which stands to its right',
    ]);
  });

  it.each(files)('are kept by $file', (source) => {
    expect(importFaults(source)).toEqual([]);
  });
});
