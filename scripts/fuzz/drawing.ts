import type { KpiContent } from '../../src/schema/entity/kpi.ts';
import { Draw } from '../synthetic/draw.ts';
import { ExtremeIds } from './extremeTexts.ts';

/** What a content is drawn with: one source, whose lines grow with what is quoted from them. */
export class Drawing {
  readonly draw: Draw;
  readonly lines: string[] = ['表'];
  readonly kpiIds: ExtremeIds;
  readonly kpis: KpiContent[] = [];

  constructor(seed: number) {
    this.draw = new Draw(seed);
    this.kpiIds = new ExtremeIds(this.draw);
  }

  /** Writes a line of quoted cells; returns its number. */
  line(...cells: readonly (string | undefined)[]): number {
    return this.lines.push(cells.filter((cell) => cell !== undefined).join('\t'));
  }

  maybe<Value>(probability: number, make: () => Value): Value | undefined {
    return this.draw.chance(probability) ? make() : undefined;
  }

  times<Item>(counts: readonly number[], make: (index: number) => Item): Item[] {
    return Array.from({ length: this.draw.pick(counts) }, (_, index) => make(index));
  }
}
