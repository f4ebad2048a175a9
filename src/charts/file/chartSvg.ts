import { escapeXml } from '../../wording/text.ts';
import { type ChartBlock, ruleBlock, spaceBlock, stackBlocks, textBlock } from './chartBlock.ts';
import { chartColours } from './chartPaint.ts';
import { paintMarks } from './paintMarks.ts';
import { svgElement } from './svgElement.ts';

/** A chart as it stands in a file of its own. */
export interface ChartFrame {
  /** Of what is drawn, without the margins, in pixels. */
  readonly width: number;
  /** The place on the first level of the item whose colour it has; what is of the whole plan has none of its own. */
  readonly top?: number | undefined;
  /** What a program names the picture by, and what it reads aloud. */
  readonly title: string;
  readonly description: string;
  /** What a reader sees above and around the drawing. */
  readonly heading: string;
  readonly blocks: readonly ChartBlock[];
  /** Where the chart is from; each in lines of its own. */
  readonly source: readonly string[];
  readonly keepTogether: readonly string[];
}

const margin = 32;
/** The site's faces by name, and whatever sans-serif the reader's computer has; no font is fetched. */
const fonts = "'Hiragino Sans', 'Yu Gothic UI', 'Noto Sans JP', 'Noto Sans CJK JP', 'BIZ UDPGothic', Meiryo, sans-serif";

/** A whole SVG file: white ground, heading, drawing and source line, without style, script or anything to fetch. */
export function chartSvg({ width, top, title, description, heading, blocks, source, keepTogether }: ChartFrame): string {
  const body = stackBlocks([
    textBlock('heading', heading, width, keepTogether),
    spaceBlock(4),
    ...blocks,
    spaceBlock(20),
    ruleBlock(width, 'below-heading'),
    spaceBlock(8),
    ...source.map((line) => textBlock('note', line, width, keepTogether)),
  ]);
  const [fullWidth, fullHeight] = [width + 2 * margin, Math.ceil(body.height) + 2 * margin];
  const svg = svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: fullWidth,
      height: fullHeight,
      viewBox: `0 0 ${fullWidth} ${fullHeight}`,
      role: 'img',
      lang: 'ja',
      'aria-labelledby': 'title description',
    },
    '\n',
    svgElement('title', { id: 'title' }, escapeXml(title)),
    '\n',
    svgElement('desc', { id: 'description' }, escapeXml(description)),
    '\n',
    svgElement('rect', { width: fullWidth, height: fullHeight, fill: chartColours.ground }),
    '\n',
    svgElement('g', { transform: `translate(${margin} ${margin})`, 'font-family': fonts }, paintMarks(body.marks, { top, apart: true })),
    '\n',
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
