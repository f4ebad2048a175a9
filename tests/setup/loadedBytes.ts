import type { Page, Response } from 'playwright-core';

/** What a page loaded, in bytes without compression. */
export interface LoadedBytes {
  readonly scripts: number;
  readonly everything: number;
}

/** Counts what a page loads by itself; ask when it has come to rest. */
export function watchBytes(page: Page): { taken: () => Promise<LoadedBytes> } {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return {
    taken: async () => {
      const sizes = await Promise.all(
        responses.map(async (response) => ({
          isScript: response.request().resourceType() === 'script',
          size: (await response.body()).byteLength,
        })),
      );
      const sum = (some: typeof sizes) => some.reduce((total, { size }) => total + size, 0);
      return { scripts: sum(sizes.filter(({ isScript }) => isScript)), everything: sum(sizes) };
    },
  };
}
