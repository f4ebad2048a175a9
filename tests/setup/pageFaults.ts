import type { Page } from 'playwright-core';

/**
 * Everything that goes wrong in a page while it opens: words on the console, exceptions, failed requests, requests to
 * another origin. What a content security policy refuses is written to the console by the browser.
 */
export function watchFaults(page: Page, origin: string): { take: () => string[] } {
  let faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !(url.protocol === 'blob:' && url.href.startsWith(`blob:${origin}/`)))
      faults.push(`request to another origin: ${request.url()}`);
  });
  page.on('requestfailed', (request) => faults.push(`failed request: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`);
  });
  return {
    take: () => {
      const taken = faults;
      faults = [];
      return taken;
    },
  };
}
