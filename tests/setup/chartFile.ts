import { parseDocument } from 'htmlparser2';
import { allElements, byName, only, textOf, type HtmlElement } from './htmlPage.ts';

/** A chart's file as a program reads it. */
export interface ChartFile {
  readonly root: HtmlElement;
  readonly elements: readonly HtmlElement[];
  readonly title: string;
  readonly description: string;
  /** Every word that is drawn, without spaces, since a line may break at any. */
  readonly words: string;
}

/** Reads the text of a chart's file. */
export function readChartFile(svg: string): ChartFile {
  const document = parseDocument(svg, { xmlMode: true });
  const root = only(byName(document, 'svg'), 'svg');
  return {
    root,
    elements: allElements(document),
    title: textOf(byName(root, 'title')[0]),
    description: textOf(only(byName(root, 'desc'), 'desc')),
    words: unspaced(byName(root, 'text').map(textOf).join('')),
  };
}

/** A text as it can be found in the words of a chart's file. */
export function unspaced(text: string): string {
  return text.replace(/\s/g, '');
}
