import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'htmlparser2';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { dumbbellLayout } from '../../src/charts/layout/dumbbellLayout.ts';
import { planIndex } from '../../src/plan/planIndex.ts';
import { builtSites } from '../setup/builtSites.ts';
import { unspaced } from '../setup/chartFile.ts';
import { fileMarks, pageMarks, type DrawnMark, type DrawnSpace } from '../setup/drawnMarks.ts';
import { byAttribute, byClass, byName, only, readHtml, textOf, type HtmlElement, type HtmlNode } from '../setup/htmlPage.ts';
import { itemsOf } from '../setup/samplePlan.ts';
import { topPlace } from '../../src/charts/marks/topColour.ts';

/** Where in a file's width the drawings of pages are, in pixels. */
const years = { from: 0, to: 736 };
const targetRow = { from: 136, to: 528 };
const dumbbell = { from: 612, to: 832 };
const picture = { from: 0, to: 1136 };

/** Groups of a file that hold the marks of one drawing: each has a scale or the place of a missing value. */
function drawingsOf(file: HtmlNode, goalNumber: number): HtmlElement[] {
  const scales = ['track', 'axis', 'lack'];
  const isScale = ({ shape, roles }: DrawnMark) => shape === 'line' && roles.some((role) => scales.includes(role));
  return byName(file, 'g').filter((group) => fileMarks(group, goalNumber).some(isScale));
}

/** Percent of a width are written in two decimals, and so are pixels. */
const near = 0.06;

function differences(page: readonly DrawnMark[], file: readonly DrawnMark[], tolerance = near): string[] {
  if (page.length !== file.length) return [`${page.length} marks on the page, ${file.length} in the file`];
  return page.flatMap((mark, place) => {
    const other = file[place];
    const same =
      other?.shape === mark.shape &&
      other.text === mark.text &&
      other.roles.some((role) => mark.roles.includes(role)) &&
      other.places.length === mark.places.length &&
      other.places.every((each, index) => Math.abs(each - (mark.places[index] ?? Number.NaN)) <= tolerance);
    return [
      ...(same ? [] : [`${JSON.stringify(mark)} / ${JSON.stringify(other)}`]),
      ...differences(mark.marks, other?.marks ?? [], tolerance),
    ];
  });
}

/** Files paint the labels of values last, above everything; pages after each value. */
function labelsLast(marks: readonly DrawnMark[]): DrawnMark[] {
  const isLast = ({ shape, roles }: DrawnMark) => shape === 'label' && roles.some((role) => role.endsWith('value') || role === 'name');
  return [...marks.filter((mark) => !isLast(mark)), ...marks.filter(isLast)];
}

/** Marks as they would stand if the line of their row were at 0; the words of rows stand outside of a page's drawing. */
function onOneLine(marks: readonly DrawnMark[]): DrawnMark[] {
  const drawn = marks.filter(({ shape }) => shape !== 'label');
  const line = drawn.find(({ shape }) => shape === 'line')?.places[2] ?? 0;
  const upright: Partial<Record<DrawnMark['shape'], readonly number[]>> = { line: [2, 3], circle: [1], cross: [1] };
  const moved = (place: number, isUpright: boolean | undefined) => (isUpright ? place - line : place);
  return drawn.map((mark) => ({ ...mark, places: mark.places.map((place, index) => moved(place, upright[mark.shape]?.includes(index))) }));
}

/** A drawing that has words of its own is one; what is drawn inside it, such as a cross, is a part of it. */
function isDrawing({ attribs }: HtmlElement): boolean {
  return attribs['role'] === 'img';
}

function wordsOf(elements: readonly HtmlElement[]): string {
  return unspaced(elements.map(textOf).join(''));
}

describe.each(await builtSites())('the charts of $name', async ({ name, folder, plan }) => {
  const index = planIndex(plan);
  const chartFile = async (id: string) => {
    const svg = await readFile(path.join(folder, 'data', 'charts', `${id}.svg`), 'utf8');
    return parseDocument(svg, { xmlMode: true });
  };
  const pageOf = (file: string) => readHtml(folder, file);
  let [compared, all] = [0, 0];
  afterEach(() => {
    expect(compared).toBeGreaterThan(0);
    [compared, all] = [0, all + compared];
  });
  afterAll(() => console.info(`${name}: ${all} marks are the same on pages and in files`));
  const expectSame = (page: readonly DrawnMark[], file: readonly DrawnMark[], what: string, tolerance?: number) => {
    expect(differences(page, file, tolerance), what).toEqual([]);
    expect(page.length, what).toBeGreaterThan(0);
    expect(
      [...page, ...file].filter(({ roles }) => roles.length === 0),
      what,
    ).toEqual([]);
    compared += page.length;
  };
  const rowMarks = (drawing: HtmlElement, space: DrawnSpace) => onOneLine(pageMarks(drawing, space));

  it('show over the years the same marks on the page of an initiative and in the file', async () => {
    for (const initiative of itemsOf(plan, 'initiative')) {
      const page = await pageOf(`initiatives/${initiative.id}/index.html`);
      for (const kpi of index.kpisOfOwner(initiative.id)) {
        const top = topPlace(plan, initiative);
        const drawing = only(byClass(byAttribute(page, 'data-kpi-id', kpi.id), 'year'), kpi.id);
        const group = only(drawingsOf(await chartFile(kpi.id), top), kpi.id);
        expectSame(labelsLast(pageMarks(drawing, years)), fileMarks(group, top), kpi.id);
      }
    }
  });

  it('show of each year of a goal’s target the same marks and words on its page and in the file', async () => {
    for (const goal of itemsOf(plan, 'goal')) {
      const page = await pageOf(`goals/${goal.id}/index.html`);
      for (const kpi of index.kpisOfOwner(goal.id)) {
        // The table of values stands there too, where results say more than a number.
        const charted = byName(byAttribute(page, 'data-kpi-id', kpi.id), 'tr').filter((row) => byName(row, 'svg').some(isDrawing));
        const rows = charted.map((row) => ({
          words: wordsOf(byName(row, 'th', 'td').filter((cell) => byName(cell, 'svg').length === 0)),
          marks: rowMarks(only(byName(row, 'svg').filter(isDrawing), kpi.id), targetRow),
        }));
        const drawings = drawingsOf(await chartFile(kpi.id), topPlace(plan, goal));
        const drawn = rows.filter(({ marks }) => marks.length > 0);
        expect(
          drawings.map((group) => wordsOf(byName(group, 'text'))),
          kpi.id,
        ).toEqual(drawn.map(({ words }) => words));
        for (const [place, group] of drawings.entries()) {
          const [onPage, inFile] = [drawn[place]?.marks ?? [], onOneLine(fileMarks(group, topPlace(plan, goal)))];
          // Files have room for a missing value's cross beside the scale, so there it stands 8 pixels further left.
          const missing = onPage.some(({ roles }) => roles.includes('missing'));
          expectSame(onPage, inFile, kpi.id, missing ? 0.05 * (targetRow.to - targetRow.from) : near);
        }
      }
    }
  });

  it('show of each KPI the same marks in the list of a goal’s page and in the goal’s file', async () => {
    for (const goal of itemsOf(plan, 'goal')) {
      const kpis = index.descendants(goal.id).flatMap(({ id }) => index.kpisOfOwner(id));
      if (kpis.length === 0) continue;
      const list = byClass(await pageOf(`goals/${goal.id}/index.html`), 'sm');
      const drawings = byName(byClass(list, 'plot'), 'svg').filter(isDrawing);
      const groups = drawingsOf(await chartFile(goal.id), topPlace(plan, goal));
      expect(drawings).toHaveLength(kpis.filter((kpi) => dumbbellLayout(kpi).kind !== 'none').length);
      expect(groups).toHaveLength(drawings.length);
      for (const [place, drawing] of drawings.entries()) {
        const group = groups[place];
        if (group) expectSame(rowMarks(drawing, dumbbell), onOneLine(fileMarks(group, topPlace(plan, goal))), `${goal.id} ${place}`);
      }
    }
  });

  it('show the same initiatives, measures and policies on the home page and in the picture’s file', async () => {
    const rows = byClass(await pageOf('index.html'), 'plan-picture');
    const file = await chartFile('plan');
    expect(rows).toHaveLength(itemsOf(plan, 'goal').length);
    const isItem = (node: HtmlElement['children'][number]) =>
      'attribs' in node && node.name === 'g' && node.attribs['transform'] === undefined;
    const places = byName(file, 'g').filter((group) => group.children.some(isItem));
    for (const [place, goal] of itemsOf(plan, 'goal').entries()) {
      const [row, group] = [rows[place], places[place]];
      if (!row || !group) throw new Error(`No row of ${goal.id}`);
      const [page, drawn] = [pageMarks(row, picture), fileMarks(group, topPlace(plan, goal))];
      const part = (marks: readonly DrawnMark[], role: string) => marks.filter(({ roles }) => roles.includes(role));
      // Gaps between squares are shares of the width on pages and pixels in files, where a frame also stands inside its box.
      for (const role of ['item', 'inner-group', 'group']) expectSame(part(page, role), part(drawn, role), `${goal.id} ${role}`, 4);
      const said = (marks: readonly DrawnMark[]) => marks.filter(({ shape }) => shape === 'label').map(({ text }) => text);
      const names = said(page);
      for (const [at, text] of said(drawn).entries()) expect(names[at]?.startsWith(text), `${goal.id} ${text}`).toBe(true);
    }
  });
});
