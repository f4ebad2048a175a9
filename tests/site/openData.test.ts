import { assessmentsJson } from '../../src/tables/plan/assessmentJson.ts';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { splitFrontMatter } from '../../src/plan/read/readMarkdown.ts';
import { planIndex } from '../../src/plan/planIndex.ts';
import { codeLists, levelCodes } from '#words/codes.ts';
import type { CodeMeaning } from '../../src/schema/codes.ts';
import type { Item } from '../../src/schema/entity/item.ts';
import { allGonePlaces } from '../../src/site/pages/gonePlaces.ts';
import { type LevelItem, publishedPlan, type PublishedPlan } from '../../src/tables/plan/publishedPlan.ts';
import { publishedTables } from '../../src/tables/publishedTables.ts';
import type { Cell, Column } from '../../src/tables/table.ts';
import { builtSites } from '../setup/builtSites.ts';
import { Comparison } from '../setup/comparison.ts';
import { byAttribute, byClass, byName, type HtmlElement, htmlFiles, only, readHtml, textOf } from '../setup/htmlPage.ts';
import { type CsvRecord, publishedTable, readJson } from '../setup/publishedData.ts';
import { itemsOf } from '../setup/samplePlan.ts';

describe.each(await builtSites())('the open data of $name', async ({ name, folder, content, plan }) => {
  const index = planIndex(plan);
  const code = plan.information.cityCode;
  const table = async (tableName: string) => publishedTable(folder, plan, tableName);
  const initiatives = await table('initiatives');
  const kpis = await table('kpis');
  const values = await table('kpi_values');
  const goals = itemsOf(plan, 'goal');
  const ofInitiatives = itemsOf(plan, 'initiative');
  const readWhole = async () => publishedPlan(plan).parse(await readJson(path.join(folder, 'data', `${code}_plan.json`))) as PublishedPlan;
  /** A list of the published plan, by the plural of its level. */
  const listOf = (whole: PublishedPlan, plural: string) => (whole[plural] ?? []) as readonly LevelItem[];
  const page = (file: string) => readHtml(folder, file);
  /** What follows a target that is set for another year than the plan's. */
  const otherYear = (target: CsvRecord | undefined) =>
    target && target['値の状態'] !== '記載なし' && Number(target['年度']) !== plan.information.targetYear
      ? `（${target['年度'] ?? ''}年度）`
      : '';
  const finish = (comparison: Comparison, what: string, least: number) => {
    console.info(`${name}: ${comparison.count} ${what} compared, ${comparison.differences.length} differences`);
    expect(comparison.differences).toEqual([]);
    expect(comparison.count).toBeGreaterThanOrEqual(least);
  };

  it('has in every CSV and JSON the rows, columns and cells of the model', async () => {
    const comparison = new Comparison();
    const labels = labelsOf((await table('codes')).records);
    for (const { name: tableName, columns, rows } of publishedTables(plan)) {
      const published = await table(tableName);
      expect(published.headers).toEqual(columns.map(({ title }) => title));
      expect(published.records, tableName).toHaveLength(rows.length);
      expect(published.rows, tableName).toHaveLength(rows.length);
      rows.forEach((row, place) => {
        const record = published.records[place];
        const json = published.rows[place];
        expect(Object.keys(json ?? {}), `${tableName} ${place}`).toEqual(columns.map(({ name: physical }) => physical));
        for (const column of columns) {
          const where = `${tableName} ${String(row['id'])} ${column.title}`;
          comparison.compare(`${where} in CSV`, record?.[column.title], writtenCell(row[column.name], column, labels));
          comparison.compare(`${where} in JSON`, JSON.stringify(json?.[column.name]), JSON.stringify(row[column.name]));
        }
      });
    }
    finish(comparison, 'cells of CSV and JSON', 2000);
  });

  it('tells codes and their labels as they are defined', async () => {
    const kpiKinds = Object.fromEntries(
      plan.information.kpiKinds.map(({ key, name: label }) => [key, { label, description: expect.stringMatching(/\S/) as string }]),
    );
    const defined = Object.entries<Record<string, CodeMeaning>>({ ...codeLists, ...levelCodes(plan.levels), kpi_kind: kpiKinds });
    const published = (await table('codes')).records;
    const used = new Set(published.map((record) => record['コード表']));
    // Whoever has no budgets needs no kinds of budgets; every other list is whole.
    expect(defined.map(([list]) => list).filter((list) => !used.has(list))).toEqual(['budget_kind']);
    expect(used.size).toBe(defined.length - 1);
    for (const [list, meanings] of defined.filter(([each]) => used.has(each)))
      expect(
        published
          .filter((record) => record['コード表'] === list)
          .map((record) => ({ code: record['コード'], label: record['名称'], description: record['説明'] })),
        list,
      ).toEqual(Object.entries(meanings).map(([each, { label, description }]) => ({ code: each, label, description })));
  });

  it('has every value of the model, each with its year, unit, status, original wording and line', () => {
    const comparison = new Comparison();
    const expected = plan.kpis.flatMap((kpi) => kpi.values.map((value) => ({ kpi, value })));
    expect(values.rows).toHaveLength(expected.length);
    expected.forEach(({ kpi, value }, place) => {
      const row = values.rows[place];
      const { kind, value: number, text, unit, qualifier, status, raw, upper, source } = value;
      // Both plans write fiscal years alone; other times stand in plans of other shapes.
      const fiscalYear = value.fiscalYear ?? Number.NaN;
      const facts = {
        id: `${kpi.id}-${kind}-${fiscalYear}`,
        kpi_id: kpi.id,
        kpi_label: kpi.label,
        kind,
        fiscal_year: fiscalYear,
        value: number,
        text,
        unit,
        qualifier,
        status,
        raw: raw === '' ? null : raw,
        start_date: `${fiscalYear}-04-01`,
        end_date: `${fiscalYear + 1}-03-31`,
        owner_type: kpi.ownerType,
        owner_id: kpi.ownerId,
        time_kind: 'fiscal-year',
        year: null,
        upper,
        compared_with: value.comparedWith,
        aggregation: value.aggregation ?? kpi.aggregation,
        conversion_factor: value.conversionFactor,
        conversion_note: value.conversionNote,
        reading_note: value.readingNote,
        source_document: source?.document,
        source_page: null,
        source_place: null,
        plan_id: plan.information.planId,
      };
      for (const [key, fact] of Object.entries(facts))
        comparison.compare(`${facts.id} ${key}`, JSON.stringify(row?.[key]), JSON.stringify(fact));
      const fromSource = plan.sourceTexts.some(({ document }) => document === source?.document);
      comparison.compare(`${facts.id} line`, values.records[place]?.['原資料_行'], fromSource ? String(source?.line) : '');
      comparison.compare(`${facts.id} number in CSV`, values.records[place]?.['値'], number === null ? '' : String(number));
      if (value.note !== null)
        comparison.compare(`${facts.id} note`, String(values.records[place]?.['備考']?.includes(value.note)), 'true');
    });
    finish(comparison, 'facts of values', expected.length * 29);
  });

  it('has every fact of the initiatives, goals, KPIs, departments, notes and changes of the model', async () => {
    const comparison = new Comparison();
    const compareRows = async (tableName: string, expected: readonly Readonly<Record<string, unknown>>[]) => {
      const { rows } = await table(tableName);
      expect(rows).toHaveLength(expected.length);
      expected.forEach((facts, place) => {
        for (const [key, fact] of Object.entries(facts))
          comparison.compare(`${tableName} ${place} ${key}`, JSON.stringify(rows[place]?.[key]), JSON.stringify(fact));
      });
    };
    const url = (address: string) => `${plan.information.siteUrl}${address}`;
    const mainOf = ({ departments: [main] }: Pick<Item, 'departments'>) => main?.departmentId ?? null;
    const nameOf = (departmentId: string | null) => plan.departments.find(({ id }) => id === departmentId)?.name ?? null;
    await compareRows(
      'goals',
      goals.map((goal) => ({
        id: goal.id,
        number: goal.number,
        title: goal.title,
        short_title: goal.shortTitle,
        directions: goal.directions.map(({ text }) => text),
        source_line: goal.source?.line,
        url: url(`goals/${goal.id}/`),
      })),
    );
    await compareRows(
      'initiatives',
      ofInitiatives.map((each) => ({
        id: each.id,
        goal_id: each.topId,
        goal: index.item(each.topId).title,
        policy: index.ancestorOf(each, 'policy')?.title,
        measure: index.ancestorOf(each, 'measure')?.title,
        title: each.title,
        overview: each.overview,
        department_id: mainOf(each),
        department: nameOf(mainOf(each)),
        change_types: each.changes.map(({ type }) => type),
        change_certainties: each.changes.map(({ certainty }) => certainty),
        previous_title: each.previousTitle,
        previous_overview: each.previousOverview,
        source_line: each.source?.line,
        url: url(`initiatives/${each.id}/`),
      })),
    );
    await compareRows(
      'kpis',
      plan.kpis.map((kpi) => ({
        id: kpi.id,
        owner_type: kpi.ownerType,
        owner_id: kpi.ownerId,
        label: kpi.label,
        previous_label: kpi.previousLabel,
        aggregation: kpi.aggregation,
        unit: kpi.unit,
        direction: kpi.direction,
        change_types: kpi.changes.map(({ type }) => type),
        source_line: kpi.source?.line,
        owner: index.item(kpi.ownerId).title,
        goal_id: index.item(kpi.ownerId).topId,
        top_id: index.item(kpi.ownerId).topId,
        department: kpi.ownerType === 'goal' ? null : nameOf(mainOf(index.item(kpi.ownerId))),
        department_note: index.item(kpi.ownerId).departmentsNote,
        kpi_kind: kpi.kind,
        definition: kpi.definition,
        method: kpi.method,
        statistic_name: kpi.statistic?.name ?? null,
        statistic_url: kpi.statistic?.url ?? null,
        direction_note: kpi.directionNote,
        promise_authored: kpi.promise !== null,
        decimals: kpi.decimals,
        source_document: kpi.source?.document,
        url: url(`${kpi.ownerType}s/${kpi.ownerId}/#${kpi.id}`),
      })),
    );
    await compareRows(
      'departments',
      plan.departments.map(({ id, name: department }) => {
        const own = ofInitiatives.filter((each) => each.departments.some(({ departmentId }) => departmentId === id));
        return {
          id,
          name: department,
          initiative_count: own.length,
          kpi_count: own.flatMap(({ kpiIds }) => kpiIds).length,
          item_count: own.length,
          url: url(`departments/${id}/`),
        };
      }),
    );
    await compareRows(
      'notes',
      plan.notes.map((note) => ({
        id: note.id,
        kind: note.kind,
        title: note.title,
        text: note.text,
        target_types: note.about.map(({ type }) => type),
        target_ids: note.about.map(({ id }) => id),
        url: url(`notes/#note-${note.id}`),
      })),
    );
    await compareRows(
      'changes',
      plan.changes.map((change) => ({
        id: change.id,
        target_type: change.target.type,
        target_id: change.target.id,
        goal_id: change.goalId,
        type: change.type,
        basis: change.basis,
        certainty: change.certainty,
        before: change.before,
        after: change.after,
        evidence_line: change.evidenceLine,
        source_line: change.source?.line,
        note: change.note,
        top_id: change.topId,
        source_document: change.source?.document,
        url: url(`changes/#change-${change.id}`),
      })),
    );
    finish(comparison, 'facts of things', 200);
  });

  it('shows in the table of KPIs what the CSVs say: values, aggregation, direction, department', async () => {
    const comparison = new Comparison();
    const document = await page('kpis/index.html');
    expect(byAttribute(document, 'data-kpi-id')).toHaveLength(kpis.records.length);
    for (const record of kpis.records) {
      const id = record['ID'] ?? '';
      const row = only(byAttribute(document, 'data-kpi-id', id), id);
      const [label] = byName(row, 'a');
      const cells = byName(row, 'td').map(textOf);
      const own = valuesOf(values.records, id);
      const target = own.targets.at(-1);
      const result = own.results.at(-1);
      comparison.compare(`${id} label`, textOf(label), fold(record['KPI名']));
      comparison.compare(`${id} aggregation`, cells[0], record['集計方法']);
      comparison.compare(`${id} unit`, cells[1], record['単位'] === '' ? 'なし' : record['単位']);
      comparison.compare(`${id} baseline`, cells[2], shownValue(own.baseline));
      comparison.compare(`${id} target`, cells[3], `${shownValue(target)}${otherYear(target)}`);
      if (result) comparison.compare(`${id} result`, cells[5], `${shownValue(result)}（${result['年度'] ?? ''}年度）`);
      else comparison.compare(`${id} result`, cells[5], '原資料になし');
      // A plan with results tells after them what they say.
      const judged = plan.kpis.some((kpi) => kpi.values.some(({ kind }) => kind === 'result')) ? 1 : 0;
      if (judged === 1) comparison.compare(`${id} status`, cells[6]?.replace(/^\S+ /, ''), record['判定']);
      comparison.compare(`${id} direction`, cells[6 + judged], record['方向']);
      comparison.compare(
        `${id} owner`,
        cells[7 + judged],
        record['所属区分'] === '取組' ? fold(record['所属']) : `基本目標${index.item(record['所属_ID'] ?? '').number}の数値目標`,
      );
      comparison.compare(
        `${id} department`,
        cells[8 + judged],
        fold(record['担当課']) || (record['所属区分'] === '取組' ? '記載なし' : '欄なし'),
      );
      comparison.compare(`${id} line`, cells[10 + judged], record['原資料_行']);
    }
    finish(comparison, 'cells of the table of KPIs', kpis.records.length * 10);
  });

  it('shows in the table of values of every KPI of an initiative what the CSV says', async () => {
    const comparison = new Comparison();
    for (const { id: initiativeId, kpiIds } of ofInitiatives) {
      const document = await page(`initiatives/${initiativeId}/index.html`);
      for (const id of kpiIds) {
        const block = only(byAttribute(document, 'data-kpi-id', id), id);
        const rows = byName(only(byClass(block, 'vals-t'), `table of ${id}`), 'tr').filter((row) => byName(row, 'td').length > 0);
        const own = values.records.filter((record) => record['KPI_ID'] === id);
        const withoutResult = !own.some((record) => record['区分'] === '実績値');
        comparison.compare(`${id} rows`, String(rows.length), String(own.length + (withoutResult ? 1 : 0)));
        for (const record of own) {
          const year = `${record['年度'] ?? ''}年度（${shortYear(record['年度_和暦'] ?? '')}）`;
          const row = rows.find((each) => textOf(byName(each, 'th')[0]) === record['区分'] && textOf(byName(each, 'td')[0]) === year);
          const [, value, raw, line] = row ? byName(row, 'td') : [];
          comparison.compare(`${id} ${year} value`, textOf(value), shownValue(record));
          comparison.compare(
            `${id} ${year} raw`,
            record['原文表記'] === '' && hasClass(raw, 'lack') ? '' : textOf(raw),
            fold(record['原文表記']),
          );
          comparison.compare(`${id} ${year} line`, record['原資料_行'] === '' ? '' : textOf(line), record['原資料_行']);
        }
      }
    }
    finish(comparison, 'cells of tables of values', 30);
  });

  it('shows the numeric targets of every goal as the CSV says them', async () => {
    const comparison = new Comparison();
    const kinds = { 現状値: '現状', 目標値: '目標', 実績値: '実績' } as const;
    for (const { id: goalId, kpiIds } of goals) {
      const document = await page(`goals/${goalId}/index.html`);
      for (const id of kpiIds) {
        const block = only(byAttribute(document, 'data-kpi-id', id), id);
        const rows = byName(only(byClass(block, 'tl'), id), 'tr');
        const own = values.records.filter((record) => record['KPI_ID'] === id);
        comparison.compare(`${id} rows`, String(rows.length), String(own.length));
        for (const record of own) {
          const header = `${record['年度'] ?? ''}年度${kinds[(record['区分'] ?? '') as keyof typeof kinds]}`;
          const row = rows.find((each) => textOf(byName(each, 'th')[0]) === header);
          comparison.compare(`${id} ${header}`, row && textOf(byName(row, 'td').at(-1)), shownValue(record));
        }
        const head = byClass(block, 'big').map(textOf)[0]?.replace('→', '').replace(/ /g, '');
        const { baseline, targets } = valuesOf(values.records, id);
        comparison.compare(
          `${id} in large letters`,
          head,
          `${shownValue(baseline)}から${shownValue(targets.at(-1))}${otherYear(targets.at(-1))}`.replace(/ /g, ''),
        );
      }
    }
    finish(comparison, 'values of numeric targets', 10);
  });

  it('shows the facts of every initiative on its page and in its goal as the CSV says them', async () => {
    const comparison = new Comparison();
    for (const record of initiatives.records) {
      const id = record['ID'] ?? '';
      const document = await page(`initiatives/${id}/index.html`);
      const facts = new Map(
        byName(only(byClass(document, 'facts'), id), 'div').map((pair) => [textOf(byName(pair, 'dt')[0]), textOf(byName(pair, 'dd')[0])]),
      );
      const main = textOf(only(byName(document, 'main'), id));
      comparison.compare(`${id} title`, textOf(only(byName(document, 'h1'), id)), fold(record['主な取組']));
      comparison.compare(`${id} department`, facts.get('担当課'), fold(record['担当課']) || '記載なし');
      comparison.compare(`${id} policy`, String(facts.get('施策')?.endsWith(fold(record['施策']))), 'true');
      comparison.compare(`${id} measure`, String(facts.get('具体的な施策')?.endsWith(fold(record['具体的な施策']))), 'true');
      comparison.compare(`${id} line`, facts.get('原資料'), `${record['原資料_行'] ?? ''}行`);
      for (const header of ['取組の概要', '改定前の名称', '改定前の概要'].filter((each) => record[each] !== ''))
        comparison.compare(`${id} ${header}`, String(main.includes(fold(record[header]))), 'true');
      const row = only(
        byAttribute(await page(`goals/${record['基本目標_ID'] ?? ''}/index.html`), 'data-initiative-id', id),
        `row of ${id}`,
      );
      const cells = byName(row, 'td').map(textOf);
      comparison.compare(`${id} title in goal`, textOf(byName(row, 'a')[0]), fold(record['主な取組']));
      comparison.compare(`${id} overview in goal`, cells[0], fold(record['取組の概要']));
      comparison.compare(`${id} department in goal`, cells[2], fold(record['担当課']) || '記載なし');
      comparison.compare(`${id} line in goal`, cells[4], record['原資料_行']);
    }
    finish(comparison, 'facts of initiatives', initiatives.records.length * 10);
  });

  it('shows every change, doubt and department as the CSVs say them', async () => {
    const comparison = new Comparison();
    const changesPage = await page('changes/index.html');
    for (const record of (await table('changes')).records) {
      const id = record['ID'] ?? '';
      const row = only(byAttribute(changesPage, 'id', `change-${id}`), id);
      const [wording, basis, line] = byName(row, 'td').map(textOf);
      comparison.compare(`${id} target`, String(textOf(byName(row, 'th')[0]).includes(fold(record['対象']))), 'true');
      const reason = `${record['改定の確かさ'] ?? ''}（${record['根拠'] ?? ''}、原資料${record['根拠_行'] ?? ''}行）`;
      comparison.compare(`${id} basis`, basis?.slice(0, reason.length), reason);
      comparison.compare(`${id} line`, line, record['原資料_行']);
      const wordings = byName(row, 'p').map(textOf);
      if (record['改定区分'] === '改称') {
        comparison.compare(`${id} before`, wordings[0], `旧名称 ${fold(record['改定前'])}`);
        comparison.compare(`${id} after`, String(textOf(byName(row, 'a')[0]).endsWith(fold(record['改定後']))), 'true');
      } else if (record['改定前'] !== '' && record['改定後'] !== '') {
        comparison.compare(`${id} after`, wordings[0], `改定後：${fold(record['改定後'])}`);
        comparison.compare(`${id} before`, wordings[1], `改定前：${fold(record['改定前'])}`);
      }
      if (record['備考'] !== '')
        comparison.compare(`${id} note`, String(`${wording ?? ''} ${basis ?? ''}`.includes(fold(record['備考']))), 'true');
    }
    const notesPage = await page('notes/index.html');
    for (const record of (await table('notes')).records) {
      const id = record['ID'] ?? '';
      const item = only(byAttribute(notesPage, 'id', `note-${id}`), id);
      comparison.compare(`${id} title`, textOf(byName(item, 'h3')[0]), fold(record['題']));
      comparison.compare(`${id} text`, textOf(byName(item, 'p')[0]), fold(record['内容']));
      comparison.compare(
        `${id} targets`,
        String(byName(only(byClass(item, 'about-l'), id), 'a').length),
        String(record['対象_ID']?.split(';').length),
      );
    }
    const departmentsPage = await page('departments/index.html');
    const rows = byName(only(byClass(departmentsPage, 'dep-t'), 'departments'), 'tr').slice(1);
    const departments = (await table('departments')).records;
    comparison.compare('departments', String(rows.length), String(departments.length));
    for (const [place, record] of departments.entries()) {
      const id = record['ID'] ?? '';
      const [row] = rows.slice(place);
      comparison.compare(`${id} name`, row && textOf(byName(row, 'th')[0]), fold(record['担当課']));
      comparison.compare(`${id} initiatives`, row && textOf(byName(row, 'td')[0]), record['取組数']);
      comparison.compare(`${id} KPIs`, row && textOf(byName(row, 'td')[1]), record['KPI数']);
      const listed = byAttribute(await page(`departments/${id}/index.html`), 'data-initiative-id').map(
        ({ attribs }) => attribs['data-initiative-id'],
      );
      const own = initiatives.records.filter((each) => each['担当課_ID'] === id).map((each) => each['ID']);
      comparison.compare(`${id} page`, listed.join(), own.join());
    }
    finish(comparison, 'facts of changes, doubts and departments', 50);
  });

  it('publishes the whole plan as one JSON that fits its schema and is the model', async () => {
    const published = await readWhole();
    const { information, items, levels, departments, changes, notes } = plan;
    const expectedIn = (level: string) =>
      itemsOf(plan, level).map((item) => ({
        ...item,
        ...Object.fromEntries(
          levels
            .filter(({ position }) => position < index.level(level).position)
            .map(({ key }) => [`${key}Id`, index.ancestorOf(item, key)?.id]),
        ),
        departmentId: item.departments[0]?.departmentId ?? null,
        departmentNote: item.departmentsNote,
      }));
    expect(published).toEqual({
      plan: information,
      goals: expectedIn('goal'),
      policies: expectedIn('policy'),
      measures: expectedIn('measure'),
      departments,
      changes,
      notes,
      initiatives: expectedIn('initiative'),
      kpis: plan.kpis.map((kpi, place) => ({ ...kpi, promise: kpis.rows[place]?.['promise'] })),
      assessments: assessmentsJson(plan),
      items,
      levels,
      revisions: plan.revisions,
    });
    expect(published.kpis.map(({ promise }) => promise)).toEqual(published.kpis.map((): unknown => expect.stringMatching(/\S/)));
  });

  it('gives every goal and initiative a JSON whose parts are those of the whole', async () => {
    const whole = await readWhole();
    const [wholeGoals, wholePolicies] = [listOf(whole, 'goals'), listOf(whole, 'policies')];
    for (const initiative of listOf(whole, 'initiatives')) {
      const own = await readJson(path.join(folder, 'data', 'initiatives', `${initiative.id}.json`));
      expect(own).toMatchObject({
        initiative,
        url: `${plan.information.siteUrl}initiatives/${initiative.id}/`,
        goal: wholeGoals.find(({ id }) => id === initiative['goalId']),
        policy: wholePolicies.find(({ id }) => id === initiative['policyId']),
        measure: listOf(whole, 'measures').find(({ id }) => id === initiative['measureId']),
        department: whole.departments.find(({ id }) => id === initiative['departmentId']) ?? null,
        kpis: whole.kpis.filter(({ ownerId }) => ownerId === initiative.id),
      });
    }
    for (const goal of wholeGoals) {
      const own = await readJson(path.join(folder, 'data', 'goals', `${goal.id}.json`));
      const ofGoal = listOf(whole, 'initiatives').filter((initiative) => initiative['goalId'] === goal.id);
      expect(own).toMatchObject({
        goal,
        initiatives: ofGoal,
        policies: wholePolicies.filter((policy) => policy['goalId'] === goal.id),
        measures: listOf(whole, 'measures').filter((measure) => measure['goalId'] === goal.id),
      });
      const kpiIds = [...goal.kpiIds, ...ofGoal.flatMap((initiative) => initiative.kpiIds)];
      expect(own).toMatchObject({ kpis: kpiIds.map((id) => whole.kpis.find((kpi) => kpi.id === id)) });
    }
  });

  it('publishes the transcription byte for byte', async () => {
    const [source] = plan.information.sources;
    const original = await readFile(path.join(content, 'sources', source?.file ?? ''));
    expect(await readFile(path.join(folder, 'data', source?.file ?? ''))).toEqual(original);
  });

  it('explains every column of every CSV at the place that its CSVW names', async () => {
    const dictionary = new Set(
      byAttribute(await page('data/dictionary/index.html'), 'id').map(
        ({ attribs }) => `${plan.information.siteUrl}data/dictionary/#${attribs['id'] ?? ''}`,
      ),
    );
    const files = (await readdir(path.join(folder, 'data'))).filter(
      (file) => file.endsWith('-metadata.json') || file.endsWith('-schema.json'),
    );
    const places = (
      await Promise.all(
        files.map(async (file) =>
          [...(await readFile(path.join(folder, 'data', file), 'utf8')).matchAll(/"propertyUrl": "([^"]+)"/g)].map(
            ([, place]) => place ?? '',
          ),
        ),
      )
    ).flat();
    expect(places.filter((place) => !dictionary.has(place))).toEqual([]);
    expect(new Set(places).size).toBe((await table('dictionary')).records.length);
  });

  it('publishes every file of every edition byte for byte, and lists each on the data page', async () => {
    const editions = await readdir(path.join(content, 'editions')).catch(() => []);
    expect(plan.editions.map(({ date }) => date)).toEqual(editions.sort().reverse());
    const dataPage = await page('data/index.html');
    for (const date of editions) {
      const names = await readdir(path.join(content, 'editions', date));
      expect((await readdir(path.join(folder, 'data', 'editions', date))).sort()).toEqual([...names, 'index.html'].sort());
      for (const file of names)
        expect(await readFile(path.join(folder, 'data', 'editions', date, file))).toEqual(
          await readFile(path.join(content, 'editions', date, file)),
        );
      const listed = only(byAttribute(dataPage, 'id', `edition-${date}`), date);
      expect(
        byName(listed, 'a')
          .map(({ attribs }) => attribs['href'])
          .sort(),
      ).toEqual(names.map((file) => `editions/${date}/${file}`).sort());
      expect(textOf(only(byClass(listed, 'cite'), date))).toContain(`${plan.information.siteUrl}data/#edition-${date}`);
    }
  });

  it('loses nothing and adds nothing on the way from the content to files and pages', async () => {
    const files = await htmlFiles(folder);
    const pagesIn = (place: string) => files.filter((file) => new RegExp(`^${place}/[^/]+/index\\.html$`).test(file)).length;
    const heads = await frontMatters(path.join(content, 'initiatives'));
    const goalHeads = await frontMatters(path.join(content, 'goals'));
    const list = async (file: string) => parseYaml(await readFile(path.join(content, file), 'utf8')) as unknown[];
    const kpiHeads = [...goalHeads, ...heads].flatMap((head) => head.kpis ?? []);
    const policies = goalHeads.flatMap((head) => head.policies ?? []);
    const measures = policies.flatMap((policy) => policy.measures ?? []);
    const results = (
      await Promise.all(
        (await readdir(path.join(content, 'results'))).map(async (file) => {
          const rows = parse<Readonly<Record<string, string>>>(await readFile(path.join(content, 'results', file), 'utf8'), {
            bom: true,
            columns: true,
          });
          // A value may have been published more than once, and a row that says nothing yet is none.
          return new Set(rows.flatMap((row) => (row['value'] || row['text'] || row['status'] ? [row['kpi_id']] : []))).size;
        }),
      )
    ).reduce((a, b) => a + b, 0);
    const written = {
      goals: goalHeads.length,
      policies: policies.length,
      measures: measures.length,
      initiatives: heads.length,
      kpis: kpiHeads.length,
      values: kpiHeads.flatMap((kpi) => kpi.values ?? []).length + results,
      readings: kpiHeads.flatMap((kpi) => kpi.values ?? []).filter(({ readAs }) => readAs).length,
      conversions: kpiHeads.flatMap((kpi) => kpi.values ?? []).filter(({ converted }) => converted).length,
      departments: (await list('departments.yaml')).length,
      changes: [...goalHeads, ...measures, ...heads, ...kpiHeads].flatMap(({ changes }) => changes ?? []).length,
      notes: (await list('notes.yaml')).length,
    };
    console.info(`${name}: ${JSON.stringify(written)}`);
    const whole = await readWhole();
    expect({
      goals: listOf(whole, 'goals').length,
      policies: listOf(whole, 'policies').length,
      measures: listOf(whole, 'measures').length,
      initiatives: listOf(whole, 'initiatives').length,
      kpis: whole.kpis.length,
      values: whole.kpis.flatMap((kpi) => kpi.values).length,
      readings: whole.kpis.flatMap((kpi) => kpi.values).filter(({ readingNote }) => readingNote !== null).length,
      conversions: whole.kpis.flatMap((kpi) => kpi.values).filter(({ conversionFactor }) => conversionFactor !== null).length,
      departments: whole.departments.length,
      changes: whole.changes.length,
      notes: whole.notes.length,
    }).toEqual(written);

    const rowsIn = async (tableName: string) => {
      const { records, rows } = await table(tableName);
      return [records.length, rows.length];
    };
    const items = written.goals + written.policies + written.measures + written.initiatives;
    expect(whole.items).toHaveLength(items);
    const tabled = {
      goals: written.goals,
      policies: written.policies,
      measures: written.measures,
      initiatives: written.initiatives,
      items,
      item_parents: items - written.goals,
      kpi_items: written.kpis,
      item_departments: heads.flatMap((head) => head.departments ?? []).length,
      levels: (parseYaml(await readFile(path.join(content, 'plan.yaml'), 'utf8')) as { levels: unknown[] }).levels.length,
      kpis: written.kpis,
      kpi_values: written.values,
      departments: written.departments,
      changes: written.changes,
      notes: written.notes,
    };
    for (const [tableName, count] of Object.entries(tabled)) expect(await rowsIn(tableName), tableName).toEqual([count, count]);

    const gone = (kind: string) => plan.tombstones.filter(({ type }) => type === kind).length;
    const goneAt = (kind: string) => allGonePlaces(plan).filter(({ type }) => type === kind).length;
    const elements = async (file: string, prefix: string) =>
      byAttribute(await page(file), 'id').filter(({ attribs }) => attribs['id']?.startsWith(prefix)).length;
    expect({ goals: pagesIn('goals'), initiatives: pagesIn('initiatives'), departments: pagesIn('departments') }).toEqual({
      goals: written.goals + gone('goal'),
      initiatives: written.initiatives + gone('initiative'),
      departments: written.departments + gone('department'),
    });
    expect(byAttribute(await page('kpis/index.html'), 'data-kpi-id')).toHaveLength(written.kpis);
    expect(await elements('changes/index.html', 'change-')).toBe(written.changes);
    expect(await elements('notes/index.html', 'note-')).toBe(written.notes + goneAt('note'));
    expect((await Promise.all(goals.map(({ id }) => elements(`goals/${id}/index.html`, 'measure-')))).reduce((a, b) => a + b, 0)).toBe(
      written.measures + goneAt('measure'),
    );
    expect((await Promise.all(goals.map(({ id }) => elements(`goals/${id}/index.html`, 'policy-')))).reduce((a, b) => a + b, 0)).toBe(
      written.policies + goneAt('policy'),
    );
    const ledger = new Set(byAttribute(await page('index.html'), 'data-initiative-id').map(({ attribs }) => attribs['data-initiative-id']));
    expect([...ledger].sort()).toEqual(ofInitiatives.map(({ id }) => id).sort());
  });
});

interface FrontMatter {
  readonly changes?: readonly unknown[];
  readonly kpis?: readonly KpiHead[];
  readonly departments?: readonly unknown[];
  readonly policies?: readonly { measures?: readonly { changes?: readonly unknown[] }[] }[];
}

interface KpiHead {
  readonly changes?: readonly unknown[];
  readonly values?: readonly { readonly readAs?: unknown; readonly converted?: unknown }[];
}

/** The front matter of every file of a folder, as YAML has it. */
async function frontMatters(folder: string): Promise<FrontMatter[]> {
  const files = await readdir(folder);
  return Promise.all(
    files.map(async (file): Promise<FrontMatter> => {
      const { parts } = splitFrontMatter(await readFile(path.join(folder, file), 'utf8'), file);
      return parseYaml(parts?.yaml ?? '') as FrontMatter;
    }),
  );
}

/** The labels of codes as the published table of codes has them. */
function labelsOf(records: readonly CsvRecord[]): ReadonlyMap<string, string> {
  return new Map(records.map((record) => [`${record['コード表'] ?? ''} ${record['コード'] ?? ''}`, record['名称'] ?? '']));
}

/** How a cell of the model is to be written in CSV; on purpose not the function that writes it. */
function writtenCell(cell: Cell | undefined, column: Column, labels: ReadonlyMap<string, string>): string {
  const label = (text: string) => (column.codeList ? (labels.get(`${column.codeList} ${text}`) ?? `no label for ${text}`) : text);
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  if (typeof cell === 'number') return new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 }).format(cell);
  return typeof cell === 'string' ? label(cell) : cell.map(label).join(';');
}

function valuesOf(
  records: readonly CsvRecord[],
  kpiId: string,
): { baseline: CsvRecord | undefined; targets: CsvRecord[]; results: CsvRecord[] } {
  const own = records.filter((record) => record['KPI_ID'] === kpiId).sort((a, b) => Number(a['年度']) - Number(b['年度']));
  const of = (kind: string) => own.filter((record) => record['区分'] === kind);
  return { baseline: of('現状値')[0], targets: of('目標値'), results: of('実績値') };
}

/** How a value of the CSV is to be shown to a reader; on purpose not the function that shows it. */
function shownValue(record: CsvRecord | undefined): string {
  if (record === undefined) return 'no such value';
  const { 値: value = '', 単位: unit = '', 限定: bound = '', 文字値: text = '', 値の状態: status = '' } = record;
  if (value === '') return fold(text || status);
  const [whole = '', fraction] = value.split('.');
  const number = `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction === undefined ? '' : `.${fraction}`}`;
  return bound === '約' ? `約${number}${unit}` : `${number}${unit}${bound}`;
}

/** 令和6年度 as R6. */
function shortYear(japanese: string): string {
  const letters: Readonly<Record<string, string>> = { 平成: 'H', 令和: 'R' };
  return japanese.replace(
    /^(平成|令和)(元|\d+)年度$/,
    (_, era: string, year: string) => `${letters[era] ?? ''}${year === '元' ? '1' : year}`,
  );
}

function fold(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function hasClass(element: HtmlElement | undefined, name: string): boolean {
  return element?.attribs['class']?.split(' ').includes(name) ?? false;
}
