import type { Draw } from '../synthetic/draw.ts';
import { strangeTexts, wrongValues } from './strangeTexts.ts';

/** Writes some results of the year before last into a results file, as a city does, and spoils a cell of every second. */
export function resultRows(files: Map<string, Buffer>, _: string, draw: Draw): void {
  const names = [...files.keys()].filter((name) => name.startsWith('results/'));
  const texts = [...files].filter(([name]) => /^(?:goals|initiatives)\//.test(name)).map(([, bytes]) => bytes.toString('utf8'));
  const ids = texts.flatMap((text) => text.match(/(?<=^\s*- id: )kpi-[a-z0-9-]+$/gm) ?? []);
  if (names.length === 0 || ids.length === 0) return;
  const name = draw.pick(names);
  const rows = Array.from({ length: draw.integer(1, 4) }, () => {
    const cells = [
      draw.pick(ids),
      ...draw.pick([
        [String(draw.integer(-5, 9999)), '', ''],
        ['', '実施済み', ''],
        ['', '', 'not-measured'],
      ]),
      draw.pick(['', '速報値です。']),
      draw.pick(['', '2026-11-22']),
    ];
    if (draw.chance(0.5)) cells[draw.integer(0, cells.length - 1)] = draw.pick([...strangeTexts, ...wrongValues]);
    return `${cells.join(',')}\n`;
  });
  files.set(name, Buffer.concat([files.get(name) ?? Buffer.alloc(0), Buffer.from(rows.join(''))]));
}
