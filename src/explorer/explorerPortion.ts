import { explorerText } from '#words/explorer.ts';
import { partOf } from './partOf.ts';

/** How many entries one more press shows. */
const step = 50;

/** So few more are shown at once: they take no more room than the button would. */
const slack = 3;

/** A list that shows its first entries and has a button for more. */
export interface ExplorerPortion {
  /** The entries to show of all those that were selected; what is left stands on the button. */
  readonly take: <Entry>(selected: readonly Entry[]) => readonly Entry[];
  /** Shows only the first entries again, or all of them. */
  readonly reset: (limit: number) => void;
}

/**
 * Wires the button in a paragraph that is hidden while there is nothing more.
 *
 * `redraw` shows the list anew; `linkAt` finds the link of an entry by its place, which takes the focus, since the button
 * may be gone then.
 */
export function explorerPortion(
  paragraph: HTMLElement,
  redraw: () => void,
  linkAt: (place: number) => HTMLElement | null | undefined,
): ExplorerPortion {
  const button = partOf(paragraph, 'button', HTMLButtonElement);
  let limit = Infinity;
  button.addEventListener('click', () => {
    const before = limit;
    limit += step;
    redraw();
    linkAt(before)?.focus();
  });
  return {
    take: (selected) => {
      const over = selected.length - limit;
      const rest = over > slack ? over : 0;
      paragraph.hidden = rest === 0;
      if (rest > 0) button.textContent = explorerText.more(Math.min(step, rest), rest);
      return rest > 0 ? selected.slice(0, limit) : selected;
    },
    reset: (first) => {
      limit = first;
    },
  };
}
