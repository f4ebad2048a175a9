import { launchBrowser } from '../scripts/launchBrowser.ts';
const [site, out, ...pages] = process.argv.slice(2);
const browser = await launchBrowser();
for (const width of (process.env.W ?? '360,1280').split(',').map(Number))
  for (const scheme of (process.env.S ?? 'light').split(',') as ('light' | 'dark')[]) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      ...(process.env.FORCED ? { forcedColors: 'active' as const } : {}),
    });
    const page = await context.newPage();
    if (process.env.PRINT) await page.emulateMedia({ media: 'print' });
    for (const each of pages) {
      const [address = '', selector] = each.split('@');
      await page.goto(`file://${site}/${address}`);
      if (process.env.ZOOM) await page.addStyleTag({ content: 'html{font-size:200%}' });
      const name = `${out}/${address.replaceAll('/', '_')}-${width}-${scheme}${process.env.TAG ?? ''}.png`;
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (selector) await page.locator(selector).first().screenshot({ path: name });
      else await page.screenshot({ path: name, fullPage: true });
      console.log(name, scroll);
    }
    await context.close();
  }
await browser.close();
