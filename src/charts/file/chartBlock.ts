import { textLines } from '../textLines.ts';
import { textWidth } from '../textWidth.ts';
import { chartColours } from './chartPaint.ts';
import { escapeXml } from '../../wording/escapeXml.ts';
import { svgElement, type SvgAttributes } from './svgElement.ts';

/** A part of a chart's file; parts stand one below the other. */
export interface ChartBlock {
  /** In pixels. */
  readonly height: number;
  readonly svg: string;
}

/** What a line of text looks like. */
export interface TextStyle {
  readonly size?: number;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly keepTogether?: readonly string[];
}

/** One line of text with its baseline at `y`. */
export function chartLine(text: string, x: number, y: number, { size = 14, fill = chartColours.ink, bold = false }: TextStyle = {}, more: SvgAttributes = {}): string {
  return svgElement('text', { x, y, 'font-size': size, 'font-weight': bold ? 700 : undefined, fill, ...more }, escapeXml(text));
}

/** Text over the width of a block, in as many lines as it takes. */
export function textBlock(text: string, width: number, style: TextStyle = {}): ChartBlock {
  const { size = 14, keepTogether = [] } = style;
  const lineHeight = Math.round(size * 1.5);
  const lines = textLines(text, { width, size, keepTogether });
  return { height: lines.length * lineHeight, svg: lines.map((line, index) => chartLine(line, 0, index * lineHeight + size * 1.1, style)).join('') };
}

/** Room between blocks. */
export function spaceBlock(height: number): ChartBlock {
  return { height, svg: '' };
}

/** A rule across a block. */
export function ruleBlock(width: number, stroke: string = chartColours.rule): ChartBlock {
  return { height: 1, svg: svgElement('line', { x1: 0, x2: width, y1: 0.5, y2: 0.5, stroke }) };
}

/** A sign and what it means; the sign is drawn into a box of 16 pixels. */
export interface LegendEntry {
  readonly sign: string;
  readonly text: string;
}

/** The words to a chart's signs, in as many lines as they take. */
export function legendBlock(entries: readonly LegendEntry[], width: number): ChartBlock {
  const [size, lineHeight, gap] = [14, 24, 24];
  let [x, y] = [0, 0];
  const drawn = entries.map(({ sign, text }) => {
    const own = 22 + textWidth(text, size);
    if (x > 0 && x + own > width) [x, y] = [0, y + lineHeight];
    const svg = svgElement('g', { transform: `translate(${Math.round(x)} ${y})` }, sign, chartLine(text, 22, 13, { fill: chartColours.ink2 }));
    x += own + gap;
    return svg;
  });
  return { height: entries.length === 0 ? 0 : y + lineHeight, svg: drawn.join('') };
}

/** Blocks one below the other as one block. */
export function stackBlocks(blocks: readonly ChartBlock[]): ChartBlock {
  let top = 0;
  const placed = blocks.map(({ height, svg }) => {
    const own = svg === '' ? '' : svgElement('g', { transform: `translate(0 ${Math.round(top)})` }, svg);
    top += height;
    return own;
  });
  return { height: top, svg: placed.filter((svg) => svg !== '').join('\n') };
}
