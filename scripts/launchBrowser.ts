import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';
import { environmentValue } from '../src/site/environment.ts';

/** Our own flags: those that the npm package suggests switch off the very security that the tests rely on. */
export const browserFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium at `CHROME_PATH`, or else the one that npm brings. */
export async function browserPath(): Promise<string> {
  return environmentValue('CHROME_PATH') ?? chromium.executablePath();
}

/** Starts that Chromium. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: await browserPath(), args: [...browserFlags] });
}
