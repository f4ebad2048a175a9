import { parse } from 'csv-parse/sync';
import type { Quad } from 'n3';
import { planIndex } from '../../src/plan/planIndex.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Item } from '../../src/schema/entity/item.ts';
import { qualifier, valueKind, valueStatus } from '#words/codes.ts';
import { cellText } from '../../src/tables/cellText.ts';
import { planJson } from '../../src/tables/plan/planJson.ts';
import type { PublishedPlan } from '../../src/tables/plan/publishedPlan.ts';
import { publishedTables } from '../../src/tables/publishedTables.ts';
import { type DataFile, dataFileText, dataFormats } from '../../src/tables/dataFile.ts';
import { Comparison } from './comparison.ts';
import { canonicalText, jsonLdQuads, turtleQuads } from './linkedData.ts';
import type { CsvRecord } from './publishedData.ts';
import { xmlTree } from './xmlTree.ts';

/** The first and last day that a plan's data are about: of its fiscal years, its period, or else its values; empty where nothing says it. */
function spanOf({ information, kpis }: Plan): readonly [begin: string | undefined, end: string | undefined] {
  const { firstFiscalYear, lastFiscalYear, period } = information;
  const [first, last] =
    firstFiscalYear === null || lastFiscalYear === null ? [period?.from, period?.to] : [firstFiscalYear, lastFiscalYear];
  if (first !== undefined && last !== undefined) return [`${first}-04-01`, `${last + 1}-03-31`];
  const values = kpis.flatMap((kpi) => kpi.values);
  return [
    values.flatMap(({ startDate }) => startDate ?? []).sort()[0],
    values
      .flatMap(({ endDate }) => endDate ?? [])
      .sort()
      .at(-1),
  ];
}

/** The text of a published file. */
export function publishedText(files: readonly DataFile[], address: string): string {
  const file = files.find((each) => each.address === address);
  if (!file) throw new Error(`${address} is not published`);
  return dataFileText(file);
}

/** The files that catalogues list: those of a table (but the list itself), of the whole plan and of its transcriptions. */
export function listedFiles(plan: Plan, files: readonly DataFile[]): readonly DataFile[] {
  const code = plan.information.cityCode;
  const whole = [
    `data/${code}_plan.json`,
    `data/${code}_plan.stratml.xml`,
    `data/${code}_plan.xlsx`,
    `data/${code}_plan.zip`,
    ...plan.sourceTexts.map((source) => `data/${source.file}`),
  ];
  return files.filter(
    ({ address, table }) =>
      /^data\/results\/\d{4}\.csv$/.test(address) ||
      (!address.slice('data/'.length).includes('/') && table?.name !== 'opendata_list' && (table !== undefined || whole.includes(address))),
  );
}

/** The name of the data set that a file is of. */
function dataSetOf({ address, table, format }: DataFile): string {
  return address.startsWith('data/results/') ? 'results' : (table?.name ?? (format === 'TXT' ? 'source' : 'plan'));
}

/** Whether a catalogue can tell a file's size and hash: the archive holds the catalogues themselves. */
function isKnowable({ format }: DataFile): boolean {
  return format !== 'ZIP';
}

/** Compares the catalogue in Turtle and in JSON-LD with the files and with each other. */
export async function compareCatalog(comparison: Comparison, plan: Plan, files: readonly DataFile[]): Promise<void> {
  const quads = turtleQuads(publishedText(files, 'data/catalog.ttl'));
  comparison.compare(
    'the triples of JSON-LD',
    await canonicalText(await jsonLdQuads(publishedText(files, 'data/catalog.jsonld'))),
    await canonicalText(quads),
  );
  const values = (subject: string | undefined, property: string) =>
    quads.filter((quad) => quad.subject.value === subject && quad.predicate.value === property).map(({ object }) => object.value);
  const value = (subject: string | undefined, property: string) => values(subject, property)[0];
  const listed = listedFiles(plan, files);
  const { siteUrl, editionDate, licenceUrl, areaCode, cityCode, cityName, publisherName, official } = plan.information;
  const span = spanOf(plan);
  const catalog = `${siteUrl}data/#catalog`;
  const datasets = subjectsOf(quads, `${dcat}Dataset`);
  comparison.compare('the data sets of the catalogue', [...values(catalog, `${dcat}dataset`)].sort().join(' '), datasets.join(' '));
  comparison.compare('the distributions', String(subjectsOf(quads, `${dcat}Distribution`).length), String(listed.length));
  for (const file of listed) {
    const url = `${siteUrl}${file.address}`;
    const distribution = quads.find(({ predicate, object }) => predicate.value === `${dcat}downloadURL` && object.value === url)?.subject
      .value;
    const dataset = quads.find(({ predicate, object }) => predicate.value === `${dcat}distribution` && object.value === distribution)
      ?.subject.value;
    const name = dataSetOf(file);
    const knowable = isKnowable(file);
    const facts: Record<string, [string | undefined, string | undefined]> = {
      distribution: [distribution, `${url}#distribution`],
      size: [value(distribution, `${dcat}byteSize`) ?? 'none', knowable ? String(file.bytes) : 'none'],
      hash: [
        value(value(distribution, 'http://spdx.org/rdf/terms#checksum'), 'http://spdx.org/rdf/terms#checksumValue') ?? 'none',
        knowable ? file.sha256 : 'none',
      ],
      'media type': [
        value(distribution, `${dcat}mediaType`),
        `https://www.iana.org/assignments/media-types/${dataFormats[file.format].mediaType}`,
      ],
      licence: [value(distribution, `${dct}license`) ?? 'none', name === 'source' && !official ? 'none' : licenceUrl],
      'date of the file': [value(distribution, `${dct}modified`), editionDate],
      identifier: [value(dataset, `${dct}identifier`), `${cityCode}_${name}`],
      'date of the data set': [value(dataset, `${dct}modified`), editionDate],
      area: [value(dataset, `${dct}spatial`), `http://data.e-stat.go.jp/lod/sac/C${areaCode}`],
      publisher: [value(value(dataset, `${dct}publisher`), 'http://xmlns.com/foaf/0.1/name'), publisherName],
      city: [values(dataset, `${dcat}keyword`).find((keyword) => keyword === cityName), cityName],
      begin: [value(value(dataset, `${dct}temporal`), `${dcat}startDate`), span[0]],
      end: [value(value(dataset, `${dct}temporal`), `${dcat}endDate`), span[1]],
    };
    for (const [what, [found, expected]] of Object.entries(facts))
      comparison.compare(`${file.address} ${what} in the catalogue`, found, expected);
    if (file.table)
      comparison.compare(
        `${file.address} rows in the catalogue`,
        String(value(dataset, `${dct}description`)?.includes(`の表で、${file.table.rows.length.toLocaleString('ja-JP')}行あります。`)),
        'true',
      );
  }
}

/** Compares the list of open data (オープンデータ一覧) with the files. */
export function compareOpenDataList(comparison: Comparison, plan: Plan, files: readonly DataFile[]): void {
  const { siteUrl, cityCode, cityName, editionDate, licenceName, official } = plan.information;
  const records = parse<CsvRecord>(publishedText(files, `data/${cityCode}_opendata_list.csv`), { bom: true, columns: true });
  const listed = listedFiles(plan, files);
  comparison.compare('the rows of the list', String(records.length), String(listed.length));
  for (const file of listed) {
    const record = records.find((each) => each['ファイル_ダウンロードURL'] === `${siteUrl}${file.address}`);
    const name = dataSetOf(file);
    const facts: Record<string, string> = {
      全国地方公共団体コード: cityCode,
      地方公共団体名: cityName,
      データセット_ID: `${cityCode}_${name}`,
      データセット_公開日: editionDate,
      データセット_最終更新日: editionDate,
      ファイル_ID: file.address.slice('data/'.length),
      ファイル_形式: file.format,
      ファイル_サイズ: isKnowable(file) ? String(file.bytes) : '',
      ファイル_公開日: editionDate,
      ファイル_最終更新日: editionDate,
      ファイル_ライセンス: name === 'source' && !official ? '' : licenceName,
    };
    for (const [title, expected] of Object.entries(facts))
      comparison.compare(`${file.address} ${title} in the list`, record?.[title], expected);
  }
}

/** Compares the StratML document with the plan, value by value. */
export function compareStratMl(comparison: Comparison, plan: Plan, files: readonly DataFile[]): void {
  const index = planIndex(plan);
  const root = xmlTree(publishedText(files, `data/${plan.information.cityCode}_plan.stratml.xml`));
  const ids = root.below('Identifier').map(({ text }) => text);
  comparison.compare('the ids of StratML that are there twice', ids.filter((id, place) => ids.indexOf(id) !== place).join(' '), '');
  comparison.compare(
    'the departments of StratML',
    root
      .at('StrategicPlanCore', 'Organization')
      ?.all('Stakeholder')
      .map((each) => each.textAt('Name'))
      .join(' '),
    plan.departments.map(({ name }) => name).join(' '),
  );
  comparison.compare('the date of StratML', root.textAt('AdministrativeInformation', 'PublicationDate'), plan.information.editionDate);
  const goals = root.at('StrategicPlanCore')?.all('Goal') ?? [];
  const wholePlan = index.kpisOfPlan.length > 0 ? 1 : 0;
  comparison.compare('the goals of StratML', String(goals.length), String(index.tops.length + wholePlan));
  const byId = (name: string, id: string) => root.below(name).find((each) => each.textAt('Identifier') === id);
  const isObjective = ({ id }: Item) => index.children(id).length === 0 || index.kpisOfOwner(id).length > 0;
  for (const goal of index.tops) {
    const found = byId('Goal', `${goal.level}_${goal.id}`);
    comparison.compare(`${goal.id} Name`, found?.textAt('Name'), goal.title);
    comparison.compare(`${goal.id} SequenceIndicator`, found?.textAt('SequenceIndicator'), String(goal.number));
    comparison.compare(
      `${goal.id} objectives`,
      found
        ?.all('Objective')
        .map((each) => each.textAt('Identifier'))
        .filter((id) => !id?.startsWith('targets_'))
        .join(' '),
      index
        .descendants(goal.id)
        .filter(isObjective)
        .map(({ level, id }) => `${level}_${id}`)
        .join(' '),
    );
  }
  for (const item of plan.items.filter((each) => !index.isTop(each) && isObjective(each))) {
    const found = byId('Objective', `${item.level}_${item.id}`);
    const said = [item.overview, ...item.directions.map(({ text }) => text)].filter((text) => text !== null);
    comparison.compare(`${item.id} Name`, found?.textAt('Name'), item.title);
    comparison.compare(`${item.id} Description`, found?.textAt('Description'), said.length === 0 ? item.title : said.join('\n'));
    comparison.compare(
      `${item.id} Stakeholder`,
      found
        ?.all('Stakeholder')
        .map((each) => each.textAt('Name'))
        .join(' '),
      item.departments.map(({ departmentId }) => index.department(departmentId).name).join(' '),
    );
  }
  for (const kpi of plan.kpis) {
    const item = index.ownerOf(kpi);
    const holder = !item ? `targets-of-plan_${plan.information.cityCode}` : `${index.isTop(item) ? 'targets' : item.level}_${item.id}`;
    const owner = byId('Objective', holder);
    const found = owner?.all('PerformanceIndicator').find((each) => each.textAt('Identifier') === `kpi_${kpi.id}`);
    comparison.compare(`${kpi.id} MeasurementDimension`, found?.textAt('MeasurementDimension'), kpi.label);
    comparison.compare(
      `${kpi.id} UnitOfMeasurement`,
      found?.textAt('UnitOfMeasurement'),
      kpi.unit ?? (kpi.values.some(({ value }) => value !== null) ? '無名数' : '単位なし'),
    );
    const results = found?.at('MeasurementInstance')?.children ?? [];
    const told = kpi.values.filter(({ kind }) => kind !== 'forecast' && kind !== 'reference');
    comparison.compare(`${kpi.id} values`, String(results.length), String(told.length));
    for (const value of told) {
      const where = `${kpi.id} ${value.kind} ${value.startDate}`;
      const result = results.find(
        (each) =>
          each.textAt('Descriptor', 'DescriptorName') === valueKind[value.kind].label &&
          (each.textAt('StartDate') ?? null) === value.startDate,
      );
      comparison.compare(`${where} element`, result?.name, value.kind === 'target' ? 'TargetResult' : 'ActualResult');
      comparison.compare(`${where} EndDate`, result?.textAt('EndDate') ?? 'none', value.endDate ?? 'none');
      comparison.compare(
        `${where} NumberOfUnits`,
        result?.textAt('NumberOfUnits') ?? 'none',
        value.value === null ? 'none' : String(value.value),
      );
      comparison.compare(
        `${where} DescriptorValue`,
        result?.textAt('Descriptor', 'DescriptorValue') ?? 'none',
        value.text ?? (value.value === null ? valueStatus[value.status].label : 'none'),
      );
      const description = result?.textAt('Description') ?? '';
      comparison.compare(`${where} status`, String(description.includes(`値の状態：${valueStatus[value.status].label}。`)), 'true');
      comparison.compare(
        `${where} raw`,
        String((value.raw ?? '') === '' ? !description.includes('原文表記') : description.includes(`原文表記：${value.raw}。`)),
        'true',
      );
      comparison.compare(
        `${where} qualifier`,
        String(
          value.qualifier === null ? !description.includes('限定：') : description.includes(`限定：${qualifier[value.qualifier].label}。`),
        ),
        'true',
      );
    }
  }
}

/** Compares the JSON of the plan and of every table with the model and with each other. */
export function compareJson(comparison: Comparison, plan: Plan, files: readonly DataFile[]): void {
  const code = plan.information.cityCode;
  const whole = JSON.parse(publishedText(files, `data/${code}_plan.json`)) as PublishedPlan;
  const expected = planJson(plan);
  for (const [key, part] of Object.entries(expected)) {
    const found = whole[key];
    const items = Array.isArray(part) ? part : [part];
    const foundItems = Array.isArray(found) ? found : [found];
    comparison.compare(`${key} of the plan's JSON`, String(foundItems.length), String(items.length));
    items.forEach((item, place) =>
      comparison.compare(`${key} ${place} of the plan's JSON`, JSON.stringify(foundItems[place]), JSON.stringify(item)),
    );
  }
  for (const { name, rows, columns } of publishedTables(plan)) {
    const found = JSON.parse(publishedText(files, `data/${code}_${name}.json`)) as readonly Record<string, unknown>[];
    const records = parse(publishedText(files, `data/${code}_${name}.csv`), { bom: true, relax_column_count: true });
    comparison.compare(`the rows of ${name} as JSON`, String(found.length), String(rows.length));
    comparison.compare(`the headers of ${name} as CSV`, records[0]?.join(','), columns.map(({ title }) => title).join(','));
    rows.forEach((row, place) => {
      columns.forEach((column, position) => {
        comparison.compare(
          `${name} ${place} ${column.name} as JSON`,
          JSON.stringify(found[place]?.[column.name]),
          JSON.stringify(row[column.name]),
        );
        comparison.compare(`${name} ${place} ${column.name} as CSV`, records[place + 1]?.[position], cellText(row[column.name], column));
      });
    });
  }
  const values = whole.kpis.flatMap((kpi) => kpi.values.map((value) => ({ kpi, value })));
  const rows = publishedTables(plan).find(({ name }) => name === 'kpi_values')?.rows ?? [];
  values.forEach(({ kpi, value }, place) => {
    const row = rows[place];
    for (const [key, fact] of Object.entries({
      kpi_id: kpi.id,
      kind: value.kind,
      fiscal_year: value.fiscalYear,
      value: value.value,
      unit: value.unit,
      status: value.status,
    }))
      comparison.compare(`${kpi.id} ${value.kind} ${key} in plan and table`, JSON.stringify(fact), JSON.stringify(row?.[key]));
  });
}

/** Compares every form of the published data; what differs stands in the result. */
export async function comparePublished(plan: Plan, files: readonly DataFile[]): Promise<Comparison> {
  const comparison = new Comparison();
  await compareCatalog(comparison, plan, files);
  compareOpenDataList(comparison, plan, files);
  compareStratMl(comparison, plan, files);
  compareJson(comparison, plan, files);
  return comparison;
}

const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';

function subjectsOf(quads: readonly Quad[], type: string): string[] {
  return quads
    .filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === type)
    .map(({ subject }) => subject.value)
    .sort();
}
