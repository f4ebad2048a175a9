import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { vi } from 'vitest';
import type { SearchDataName } from '../../src/search/index/searchFiles.ts';

/** The elements of the search page that its script looks for. */
const markup = `<!doctype html><html><head><title>検索</title></head><body>
<form><input id="q"></form>
<details data-search-filters hidden><summary>絞り込み</summary>
<select name="kind"><option value="" data-label="すべて">すべて</option><option value="initiative" data-label="取組">取組</option><option value="department" data-label="担当課">担当課</option></select>
<select name="numeric"><option value="" data-label="すべて">すべて</option><option value="yes" data-label="あり">あり</option><option value="no" data-label="なし">なし</option></select>
<button type="button" data-search-clear hidden></button></details>
<p data-search-status></p>
<div data-search-help hidden><p data-search-near hidden></p></div>
<ol data-search-results data-search-engine="../assets/engine.js" data-search-version="v1"></ol>
<button type="button" data-search-more hidden></button>
</body></html>`;

/** A search page without a browser: a document of its own, and what else of a browser the script of search uses. */
export interface SearchDocument {
  readonly document: Document;
  /** The addresses that the page had, the present one last, and the state that it keeps. */
  readonly history: { readonly addresses: string[]; state: unknown };
  /** How often the page was loaded again. */
  readonly reloads: { count: number };
  /** Where the page was last scrolled to. */
  readonly scrolled: number[];
  /** The one element for a selector. */
  one(selector: string): HTMLElement;
  /** Chooses in a list, as a reader does. */
  choose(list: string, value: string): void;
  /** Types into the box. */
  type(text: string): void;
  /** Sends the form of the box. */
  submit(): void;
  /** Presses a key on an element. */
  press(element: EventTarget, key: string, more?: Readonly<Record<string, unknown>>): Event;
  /** Lets something happen to the window. */
  happen(name: string): void;
}

/** What the document of Node lacks of a browser's lists, boxes and focus. */
function completeElements(window: ReturnType<typeof parseHTML>): void {
  const chosen = new WeakMap<object, string>();
  Object.defineProperty(window.HTMLSelectElement.prototype, 'value', {
    configurable: true,
    get(this: object) {
      return chosen.get(this) ?? '';
    },
    set(this: object, value: string) {
      chosen.set(this, value);
    },
  });
  Object.defineProperty(window.HTMLOptionElement.prototype, 'selected', {
    configurable: true,
    get(this: HTMLOptionElement) {
      return this.closest('select')?.value === this.value;
    },
  });
  Object.defineProperty(window.HTMLInputElement.prototype, 'form', {
    configurable: true,
    get(this: HTMLInputElement) {
      return this.closest('form');
    },
  });
  Object.defineProperty(window.HTMLElement.prototype, 'focus', {
    configurable: true,
    value(this: HTMLElement) {
      Object.defineProperty(window.document, 'activeElement', { configurable: true, value: this });
      this.dispatchEvent(new window.Event('focus'));
    },
  });
}

/**
 * Opens the search page at an address.
 *
 * @param data What a data script leaves, by its name; one that is missing fails to load. Without it, scripts are read from their files.
 */
export function openSearchDocument(
  address = 'https://city.example/plan/search/',
  data?: Readonly<Partial<Record<SearchDataName, unknown>>>,
  wide = false,
): SearchDocument {
  const window = parseHTML(markup);
  const { document } = window;
  completeElements(window);
  const listeners = new window.EventTarget();
  const reloads = { count: 0 };
  const location = Object.assign(new URL(address), {
    reload: () => {
      reloads.count += 1;
    },
  });
  const history = { addresses: [address], state: null as unknown };
  const scrolled: number[] = [];
  const go = (state: unknown, _: string, to?: string) => {
    history.state = state;
    if (to === undefined) return;
    location.href = new URL(to, location).href;
    history.addresses.push(location.href);
  };
  const globals = {
    document,
    location,
    matchMedia: () => ({ matches: wide }),
    scrollY: 40,
    hirakuData: undefined,
    self: globalThis,
    history: {
      get state() {
        return history.state;
      },
      pushState: go,
      replaceState: go,
    },
    fetch: () => Promise.reject(new Error('There is no host')),
    addEventListener: listeners.addEventListener.bind(listeners),
    scrollTo: ({ top }: { top: number }) => scrolled.push(top),
    HTMLElement: window.HTMLElement,
    HTMLScriptElement: window.HTMLScriptElement,
    InputEvent: window.InputEvent,
  };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  document.head.append = (...scripts) => {
    for (const script of scripts) void runScript(script as HTMLScriptElement, data);
  };
  const one = (selector: string) => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`The page has no ${selector}`);
    return element;
  };
  const press = (element: EventTarget, key: string, more: Readonly<Record<string, unknown>> = {}) => {
    const event = Object.assign(new window.Event('keydown', { bubbles: true, cancelable: true }), { key, ...more });
    element.dispatchEvent(event);
    return event;
  };
  return {
    document,
    history,
    reloads,
    scrolled,
    one,
    press,
    choose(name, value) {
      const list = one(`select[name=${name}]`) as HTMLSelectElement;
      list.value = value;
      list.dispatchEvent(new window.Event('change'));
    },
    type(text) {
      const input = one('#q') as HTMLInputElement;
      input.value = text;
      input.dispatchEvent(new window.Event('input'));
    },
    submit() {
      one('form').dispatchEvent(new window.Event('submit', { cancelable: true }));
    },
    happen(name) {
      listeners.dispatchEvent(new window.Event(name));
    },
  };
}

async function runScript(script: HTMLScriptElement, data: Readonly<Partial<Record<SearchDataName, unknown>>> | undefined): Promise<void> {
  const run = data
    ? () => {
        globalThis.hirakuData = { ...data };
      }
    : await readFile(fileURLToPath(script.src.replace(/\?.*$/, '')), 'utf8').then(
        (text) => () => void runInThisContext(text),
        () => undefined,
      );
  await Promise.resolve();
  if (run) {
    run();
    script.onload?.(new Event('load'));
  } else script.onerror?.(new Event('error'));
}
