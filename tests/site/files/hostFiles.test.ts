import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../../scripts/settings.ts';
import { contentSecurityPolicy, dataSecurityPolicy } from '../../../src/site/files/contentSecurityPolicy.ts';
import { hostFiles, hostHeaders, nginxLocation, openOrigin } from '../../../src/site/files/hostFiles.ts';
import { mediaTypes } from '../../../src/site/files/mediaTypes.ts';
import { siteFiles } from '../../../src/site/files/siteFiles.ts';
import { builtSite, builtSites } from '../../setup/builtSites.ts';
import { hostRules, isData } from '../../setup/hostRules.ts';
import { xmlTree } from '../../setup/xmlTree.ts';

describe(hostFiles, async () => {
  const { plan } = await builtSite('minamo');
  const texts = new Map(hostFiles(plan).map(({ address, content }) => [address, content]));

  it.each(['.htaccess', '_headers', 'web.config', 'staticwebapp.config.json'])('tells the host of %s what it needs', (address) => {
    expect(texts.get(address)).toMatchSnapshot();
  });

  it.each(['.htaccess', '_headers', 'web.config', 'staticwebapp.config.json'])(
    'sends with %s the same policy that the pages state',
    (address) => {
      expect(texts.get(address)?.replaceAll('&apos;', "'").replaceAll('&#39;', "'")).toContain(contentSecurityPolicy);
    },
  );

  it('sets each type once in web.config, after it has removed what the host knows', () => {
    const types = xmlTree(texts.get('web.config') ?? '').at('system.webServer', 'staticContent')?.children ?? [];
    expect(types.map(({ name }) => name)).toEqual([...Object.keys(mediaTypes), ''].flatMap(() => ['remove', 'mimeMap']));
    expect(new Set(types.map(({ attributes }) => attributes['fileExtension'])).size).toBe(types.length / 2);
  });

  it('sets each header once in web.config, after it has removed what the host sends', () => {
    const headers = xmlTree(texts.get('web.config') ?? '').at('system.webServer', 'httpProtocol', 'customHeaders')?.children ?? [];
    expect(headers.map(({ name, attributes }) => `${name} ${attributes['name'] ?? ''}`)).toEqual(
      Object.keys(hostHeaders).flatMap((header) => [`remove ${header}`, `add ${header}`]),
    );
  });

  it('tells Azure the type of every extension, and the page for missing addresses', () => {
    const { mimeTypes, responseOverrides } = JSON.parse(texts.get('staticwebapp.config.json') ?? '') as {
      mimeTypes: Record<string, string>;
      responseOverrides: unknown;
    };
    expect(Object.keys(mimeTypes)).toEqual(Object.keys(mediaTypes).map((extension) => `.${extension}`));
    expect(responseOverrides).toEqual({ 404: { rewrite: '/404.html' } });
  });

  it('names the page for missing addresses by the folder that the site is published in', () => {
    expect(texts.get('.htaccess')).toContain('ErrorDocument 404 /keikaku/404.html\n');
  });
});

describe.each(await builtSites())('the host files of $name', ({ folder, plan }) => {
  it('tell IIS the type of every extension that the site has', async () => {
    const config = await readFile(path.join(folder, 'web.config'), 'utf8');
    const extensions = new Set((await siteFiles(folder)).map((file) => path.posix.extname(file)));
    for (const extension of extensions)
      if (extension !== '.config') expect(config).toContain(`<mimeMap fileExtension="${extension || '.'}" `);
  });

  it('lie in the site as they are made', async () => {
    for (const { address, content } of hostFiles(plan)) expect(await readFile(path.join(folder, address), 'utf8'), address).toBe(content);
  });
});

describe.each(await builtSites())('the policies of $name', ({ folder }) => {
  const policies: Readonly<Record<string, string>> = {
    'Cloudflare Pages': dataSecurityPolicy,
    Netlify: `${contentSecurityPolicy}, ${dataSecurityPolicy}`,
    'Azure Static Web Apps': dataSecurityPolicy,
    IIS: contentSecurityPolicy,
  };
  // Azure can choose by extension only, and the lists of checksums in editions have none.
  const unchosen: Readonly<Record<string, RegExp>> = { 'Azure Static Web Apps': /^data\/editions\/.*\/SHA256SUMS$/ };

  it.each(hostRules)('reach with %s every page as its own, and every data file as one, where it can choose', async (host, file, read) => {
    const rules = read(await readFile(path.join(folder, file), 'utf8'));
    const files = (await siteFiles(folder)).filter((each) => !unchosen[host]?.test(each));
    const pages = files.filter((each) => each.endsWith('.html'));
    const addresses = [...pages, ...pages.filter((each) => each.endsWith('index.html')).map((each) => each.slice(0, -'index.html'.length))];
    const data = files.filter(isData);
    expect(pages.some((each) => each.startsWith('data/'))).toBe(true);
    expect(data.length).toBeGreaterThan(50);
    for (const address of [...addresses, ...files.filter((each) => /\.(js|css|pagefind|pf_\w+)$/.test(each))]) {
      const { 'Access-Control-Allow-Origin': origin, ...headers } = rules(`/${address}`);
      expect(headers, address).toEqual(hostHeaders);
      expect(origin === undefined || (host === 'IIS' && address.startsWith('data/')), address).toBe(true);
    }
    for (const address of data)
      expect(rules(`/${address}`), address).toEqual({
        ...hostHeaders,
        'Content-Security-Policy': policies[host],
        ...(host !== 'IIS' || /^(data|schema)\//.test(address) ? openOrigin : {}),
      });
  });

  it.each(hostRules)('leave with %s a page alone whose id ends like the extension of a data file', async (_, file, read) => {
    const rules = read(await readFile(path.join(folder, file), 'utf8'));
    const ids = ['opendata-csv', 'xcsv', 'csv', 'a-json', 'svg', 'zip', 'my-txt'];
    for (const address of [...ids, 'sha256sums']
      .flatMap((id) => [`/initiatives/${id}/`, `/initiatives/${id}`, `/initiatives/${id}/index.html`])
      .concat(ids.map((id) => `/${id}/`)))
      expect(rules(address), address).toEqual(hostHeaders);
  });
});

describe(nginxLocation, () => {
  it('is the sample that the README shows', async () => {
    expect(await readFile(path.join(projectFolder, 'README.md'), 'utf8')).toContain(nginxLocation('/plan/', '/srv/plan/'));
  });
});
