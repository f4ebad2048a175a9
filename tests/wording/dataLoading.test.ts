import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadingFacts } from '../../src/site/pages/loadingFacts.ts';
import { dataFileText } from '../../src/tables/dataFile.ts';
import { type LoadingWay, loadingWays } from '#words/pages/dataLoading.ts';
import { hasTool } from '../setup/hasTool.ts';
import { publishedFiles } from '../setup/publishedFiles.ts';
import { checkable } from '../setup/specifications.ts';

const run = promisify(execFile);
const tools = {
  python: checkable(hasTool('python3', '--version'), 'the example for Python, since python3 is not installed'),
  pandas: checkable(hasTool('python3', '-c', 'import pandas'), 'the example for pandas, since it is not installed'),
  r: checkable(hasTool('Rscript', '--version'), 'the example for R, since Rscript is not installed'),
  libreoffice: checkable(hasTool('soffice', '--version'), 'the example for LibreOffice, since soffice is not installed'),
};

const marker = '----';

/** The codes of a city whose codes begin with 0, which a tool that takes them for numbers loses. */
const sapporo = { city: '011002', area: '01100' };

describe.each(await publishedFiles())('the examples of loading $name', ({ plan, file }) => {
  const facts = loadingFacts(plan);
  const ways = loadingWays(facts);
  const values = plan.kpis.flatMap((kpi) => kpi.values.map((value) => ({ ...value, label: kpi.label })));
  const numbers = values.flatMap(({ value }) => value ?? []);
  const targets = values.filter(({ kind, value }) => kind === 'target' && value !== null);
  /** What a reader who adds up gets: the rows, the codes with their leading zeros, and the numbers. */
  const expected = {
    rows: values.length,
    code: sapporo.city,
    area: sapporo.area,
    numbers: numbers.length,
    sum: round(numbers.reduce((sum, value) => sum + value, 0)),
  };

  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'hiraku-loading-'));
    const own = `\r\n${plan.information.cityCode},${plan.information.areaCode},`;
    await writeFile(path.join(folder, facts.file), dataFileText(file(facts.file)).replaceAll(own, `\r\n${sapporo.city},${sapporo.area},`));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const code = (id: LoadingWay['id'], address = '') => {
    const text = ways.find((way) => way.id === id)?.code ?? '';
    expect(text).toContain(id === 'libreoffice' ? facts.file : facts.url);
    return text.replaceAll(facts.url, address);
  };
  const runProgram = async (program: string, extension: string, text: string) => {
    const script = path.join(folder, `example.${extension}`);
    await writeFile(script, text);
    const { stdout } = await run(program, [script], {
      cwd: folder,
      env: { ...process.env, PYTHONIOENCODING: 'utf-8', PYTHONUTF8: '1', LC_ALL: 'C.UTF-8' },
    });
    const [shown = '', counted = ''] = stdout.split(`${marker}\n`);
    const [rows, codeText, area, count, sum] = counted.trim().split('\t');
    return { shown, found: { rows: Number(rows), code: codeText, area, numbers: Number(count), sum: round(Number(sum)) } };
  };

  it('name the published file, its columns and the columns that must stay texts', async () => {
    expect({ file: facts.file, texts: facts.texts }).toEqual({
      file: `${plan.information.cityCode}_kpi_values.csv`,
      texts: ['全国地方公共団体コード', '標準地域コード', 'ID', 'KPI_ID', '所属_ID', '計画_ID'],
    });
    expect(facts.url).toBe(`${plan.information.siteUrl}data/${facts.file}`);
    await expect(
      ways
        .map(({ tool, notes, code: example }) => [`# ${tool}`, ...notes, ...(example === undefined ? [] : [example])].join('\n\n'))
        .join('\n\n'),
    ).toMatchFileSnapshot(`snapshots/loading-${plan.information.cityCode}.txt`);
  });

  it.skipIf(!tools.python)('read the table with the csv module of Python', async () => {
    const { shown, found } = await runProgram(
      'python3',
      'py',
      `${code('python', pathToFileURL(path.join(folder, facts.file)).href)}
values = [float(row["値"]) for row in rows if row["値"]]
print("${marker}")
print(len(rows), rows[0]["全国地方公共団体コード"], rows[0]["標準地域コード"], len(values), sum(values), sep="\\t")
`,
    );
    expect(found).toEqual(expected);
    const lines = shown.trimEnd().split('\n');
    expect(lines).toHaveLength(targets.length);
    expect(lines[0]).toMatch(new RegExp(String.raw`^${targets[0]?.label ?? ''} -?\d+\.\d+ `));
  });

  it.skipIf(!tools.pandas)('read the table with pandas', async () => {
    const { found } = await runProgram(
      'python3',
      'py',
      `${code('pandas', path.join(folder, facts.file))}
print("${marker}")
print(len(rows), rows["全国地方公共団体コード"][0], rows["標準地域コード"][0], rows["値"].count(), rows["値"].sum(), sep="\\t")
`,
    );
    expect(found).toEqual(expected);
  });

  it.skipIf(!tools.r)('read the table with R', async () => {
    const { found } = await runProgram(
      'Rscript',
      'R',
      `${code('r', path.join(folder, facts.file))}
cat("${marker}\\n")
cat(nrow(rows), rows[["全国地方公共団体コード"]][1], rows[["標準地域コード"]][1], sum(!is.na(rows[["値"]])), format(sum(rows[["値"]], na.rm = TRUE), digits = 15), sep = "\\t")
`,
    );
    expect(found).toEqual(expected);
  });

  it('read the table with DuckDB, without a network', async () => {
    const database = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
    const connection = await database.connect();
    try {
      const statements = code('duckdb', path.join(folder, facts.file))
        .split(/;\s*/)
        .filter((statement) => statement !== '');
      expect(statements).toHaveLength(2);
      const [create = '', select = ''] = statements;
      await connection.run(create);
      const shown = (await connection.runAndReadAll(select)).getRowsJson();
      expect(shown).toHaveLength(values.filter(({ kind }) => kind === 'target').length);
      const counted = await connection.runAndReadAll(
        'SELECT count(*)::INT, any_value("全国地方公共団体コード"), any_value("標準地域コード"), count("値")::INT, sum("値")::DOUBLE FROM kpi_values',
      );
      const [rows, city, area, count, sum] = counted.getRowsJson()[0] ?? [];
      expect({ rows, code: city, area, numbers: count, sum: round(Number(sum)) }).toEqual(expected);
    } finally {
      connection.closeSync();
      database.closeSync();
    }
  });

  it.skipIf(!tools.libreoffice)('turn the table into a workbook with LibreOffice', async () => {
    await run(
      'sh',
      ['-c', code('libreoffice').replace('soffice ', `soffice -env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href} `)],
      { cwd: folder },
    );
    const { sheets } = await readXlsx(await readFile(path.join(folder, facts.file.replace(/csv$/, 'xlsx'))));
    const [head = [], ...rows] = sheets[0]?.rows ?? [];
    const place = head.indexOf(facts.value);
    const found = rows.flatMap((row) => (typeof row[place] === 'number' ? [row[place]] : []));
    expect({
      rows: rows.length,
      code: rows[0]?.[0],
      area: rows[0]?.[1],
      numbers: found.length,
      sum: round(found.reduce((sum, value) => sum + value, 0)),
    }).toEqual(expected);
  });
});

/** Sums of decimal fractions differ in their last digits with the order of adding. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
