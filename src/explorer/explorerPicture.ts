import { percent } from '../charts/marks/percent.ts';
import { relativeChangeLayout, type RelativeChangeLayout, type RelativeChangeRow } from '../charts/layout/relativeChangeLayout.ts';
import { changeTickText, explorerText } from '#words/explorer.ts';
import type { KpiItem } from './explorerFields.ts';
import { explorerPortion, type ExplorerPortion } from './explorerPortion.ts';
import { partOf } from './partOf.ts';

/** The picture of the page as the explorer redraws it. */
export interface ExplorerPicture {
  /** Draws a selection, which comes in the order of the plan. */
  readonly show: (selected: readonly KpiItem[]) => void;
  /** How many entries a group shows at first: one of dumbbells, and one of names alone. */
  readonly limit: (dumbbells: number, names: number) => void;
}

interface Group {
  readonly name: string;
  readonly section: HTMLElement;
  readonly list: HTMLElement;
  readonly count: HTMLElement;
  readonly portion: ExplorerPortion;
}

const svg = 'http://www.w3.org/2000/svg';

/** Takes hold of the picture; its entries are moved and their marks placed anew, none is made. */
export function explorerPicture(picture: HTMLElement): ExplorerPicture {
  const entries = new Map(
    [...picture.querySelectorAll<HTMLElement>('[data-picture-id]')].map((entry) => [entry.dataset['pictureId'] ?? '', entry]),
  );
  const grid = partOf(picture, '[data-picture-grid]', SVGGElement);
  const ticks = partOf(picture, '[data-picture-ticks]', SVGGElement);
  let selected: readonly KpiItem[] = [];
  const draw = () => {
    const layout = relativeChangeLayout(selected);
    drawAxis(layout, grid, ticks, picture.dataset['pictureBaseline']);
    for (const { name, section, list, count, portion } of groups) {
      const all = idsOf(layout, name);
      section.hidden = all.length === 0;
      count.textContent = explorerText.count(all.length);
      const shown = portion.take(all).flatMap((id) => entries.get(id) ?? []);
      if (shown.length !== list.children.length || shown.some((entry, place) => list.children[place] !== entry))
        list.replaceChildren(...shown);
    }
    for (const row of [...layout.larger, ...layout.smaller]) {
      const entry = entries.get(row.id);
      if (entry?.isConnected) drawMarks(entry, layout.zero, row);
    }
  };
  const groups = [...picture.querySelectorAll<HTMLElement>('[data-picture-group]')].map((section): Group => {
    const list = partOf(section, '.rel', HTMLElement);
    return {
      name: section.dataset['pictureGroup'] ?? '',
      section,
      list,
      count: partOf(section, '[data-picture-count]', HTMLElement),
      portion: explorerPortion(partOf(section, '[data-picture-more]', HTMLElement), draw, (place) =>
        list.children[place]?.querySelector('a'),
      ),
    };
  });
  quietOnEscape(picture);
  return {
    show: (next) => {
      selected = next;
      draw();
    },
    limit: (dumbbells, names) => {
      for (const { name, portion } of groups) portion.reset(name === 'larger' || name === 'smaller' ? dumbbells : names);
    },
  };
}

function idsOf(layout: RelativeChangeLayout, group: string): readonly string[] {
  if (group === 'larger' || group === 'smaller') return layout[group].map(({ id }) => id);
  return group === 'same' ? layout.same : (layout.incomparable.find(({ reason }) => reason === group)?.ids ?? []);
}

/** `baseline` is the plan's word for where all changes begin. */
function drawAxis({ ticks }: RelativeChangeLayout, grid: SVGGElement, labels: SVGGElement, baseline: string | undefined): void {
  const places = ticks.map(({ change, at }) => ({ change, x: percent(at) }));
  if (
    places.length === labels.children.length &&
    places.every(
      ({ change, x }, place) =>
        labels.children[place]?.getAttribute('x') === x && labels.children[place].textContent === changeTickText(change, baseline),
    )
  )
    return;
  grid.replaceChildren(
    ...places.map(({ change, x }) => svgPart('line', { class: change === 0 ? 'c-zero' : 'c-grid', x1: x, x2: x, y1: '0', y2: '100%' })),
  );
  labels.replaceChildren(
    ...places.map(({ change, x }) => {
      const label = svgPart('text', { class: 'c-t', x, y: '18', 'text-anchor': 'middle' });
      label.textContent = changeTickText(change, baseline);
      return label;
    }),
  );
}

function svgPart(name: 'line' | 'text', attributes: Readonly<Record<string, string>>): SVGElement {
  const part = document.createElementNS(svg, name);
  for (const [attribute, value] of Object.entries(attributes)) part.setAttribute(attribute, value);
  return part;
}

function drawMarks(entry: HTMLElement, zero: number, { at, close }: RelativeChangeRow): void {
  const line = partOf(entry, '.c-seg', SVGLineElement);
  const [ring, dot] = entry.querySelectorAll('circle');
  line.setAttribute('x1', percent(zero));
  line.setAttribute('x2', percent(at));
  ring?.setAttribute('class', close ? 'c-ring-o' : 'c-ring');
  ring?.setAttribute('cx', percent(at));
  dot?.setAttribute('cx', percent(zero));
}

/** Lets Escape put away the sentence of the entry that is pointed at, until another one is. */
function quietOnEscape(picture: HTMLElement): void {
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') picture.querySelector('li:is(:hover, :focus-within)')?.classList.add('quiet');
  });
  for (const event of ['pointerover', 'focusin']) {
    picture.addEventListener(event, ({ target }) => {
      for (const quiet of picture.querySelectorAll('.quiet'))
        if (target instanceof Node && !quiet.contains(target)) quiet.classList.remove('quiet');
    });
  }
}
