import { countedText } from '#words/sentences/number.ts';
import { filterCounts, type FilterName, filterNames, type Filters, noFilters } from '../match/filterPages.ts';
import type { RegisteredPage } from '../match/pageRegister.ts';

/** The filters as a page shows them: one list of choices each, with the number of pages that a choice leaves. */
export class SearchFilters {
  readonly #box: HTMLDetailsElement;
  readonly #lists: ReadonlyMap<FilterName, HTMLSelectElement>;
  readonly #clear: HTMLButtonElement | null;

  constructor(box: HTMLDetailsElement, onChange: () => void) {
    this.#box = box;
    this.#lists = new Map(
      filterNames.flatMap((name) =>
        [...box.querySelectorAll<HTMLSelectElement>(`select[name=${name}]`)].map((list) => [name, list] as const),
      ),
    );
    this.#clear = box.querySelector('[data-search-clear]');
    for (const list of this.#lists.values()) list.addEventListener('change', onChange);
    this.#clear?.addEventListener('click', () => {
      this.choose(noFilters);
      onChange();
      this.#lists.get('kind')?.focus();
    });
  }

  /** What is chosen. */
  get chosen(): Filters {
    return Object.fromEntries(filterNames.map((name) => [name, this.#lists.get(name)?.value ?? ''])) as Record<FilterName, string>;
  }

  /** Chooses; a value that a list does not have chooses nothing. */
  choose(filters: Filters): void {
    for (const [name, list] of this.#lists)
      list.value = [...list.options].some(({ value }) => value === filters[name]) ? filters[name] : '';
  }

  /** Shows the filters, open where there is room or something is chosen. */
  show(): void {
    this.#box.hidden = false;
    this.#box.open ||= matchMedia('(min-width: 48rem)').matches || filterNames.some((name) => this.chosen[name] !== '');
  }

  /** Shows the numbers for the pages that were found. */
  count(pages: readonly RegisteredPage[]): void {
    const chosen = this.chosen;
    for (const [name, list] of this.#lists) {
      const counts = filterCounts(pages, chosen, name);
      for (const option of list.options) {
        const count = counts.get(option.value) ?? 0;
        option.textContent = countedText(option.dataset['label'] ?? '', count);
        option.disabled = count === 0 && !option.selected && option.value !== '';
      }
    }
    if (this.#clear) this.#clear.hidden = filterNames.every((name) => chosen[name] === '');
  }
}
