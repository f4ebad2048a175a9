import { textWidth } from '../layout/textWidth.ts';
import type { Mark } from '../marks/mark.ts';
import { wordSizes } from './chartPaint.ts';
import type { FileMark, PlacedMark, RuleMark, WordsMark, WordsRole } from './fileMark.ts';
import { textLines } from './textLines.ts';

/** A part of a chart's file; parts stand one below the other. */
export interface ChartBlock {
  /** In pixels. */
  readonly height: number;
  readonly marks: readonly FileMark[];
  /** Whether each mark is written on a line of its own. */
  readonly apart?: boolean;
  /** The place on the first level of the item whose colour it has, where that is not the colour of the whole file. */
  readonly top?: number | undefined;
}

/** One line of words with its baseline at `y`. */
export function wordsMark(role: WordsRole, text: string, x: number, y: number, anchor?: 'end'): WordsMark {
  return { kind: 'words', role, text, x, y, ...(anchor ? { anchor } : {}) };
}

/** Words over the width of a block, in as many lines as they take. */
export function textBlock(role: WordsRole, text: string, width: number, keepTogether: readonly string[] = []): ChartBlock {
  const size = wordSizes[role];
  const lineHeight = Math.round(size * 1.5);
  const lines = textLines(text, { width, size, keepTogether });
  const marks = lines.map((line, index) => wordsMark(role, line, 0, index * lineHeight + size * 1.1));
  return { height: lines.length * lineHeight, marks };
}

/** Room between blocks. */
export function spaceBlock(height: number): ChartBlock {
  return { height, marks: [] };
}

/** A rule across a block. */
export function ruleBlock(width: number, role: RuleMark['role']): ChartBlock {
  return { height: 1, marks: [{ kind: 'rule', role, width }] };
}

/** A sign and what it means; the sign is drawn into a box of 16 pixels. */
export interface LegendEntry {
  readonly sign: readonly Mark[];
  readonly text: string;
}

/** The words to a chart's signs, in as many lines as they take. */
export function legendBlock(entries: readonly LegendEntry[], width: number): ChartBlock {
  const [size, lineHeight, gap] = [wordSizes.note, 24, 24];
  let [x, y] = [0, 0];
  const marks = entries.map(({ sign, text }): PlacedMark => {
    const own = 22 + textWidth(text, size);
    if (x > 0 && x + own > width) [x, y] = [0, y + lineHeight];
    const entry = placed(Math.round(x), y, { marks: [...sign, wordsMark('note', text, 22, 13)] });
    x += own + gap;
    return entry;
  });
  return { height: entries.length === 0 ? 0 : y + lineHeight, marks };
}

/** Blocks one below the other as one block. */
export function stackBlocks(blocks: readonly ChartBlock[]): ChartBlock {
  let top = 0;
  const marks = blocks.flatMap((block) => {
    const own = block.marks.length === 0 ? [] : [placed(0, Math.round(top), block)];
    top += block.height;
    return own;
  });
  return { height: top, marks, apart: true };
}

function placed(x: number, y: number, { marks, apart = false, top }: Omit<ChartBlock, 'height'>): PlacedMark {
  return { kind: 'placed', x, y, apart, top, marks };
}
