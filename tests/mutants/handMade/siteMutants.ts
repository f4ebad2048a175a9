import type { WrittenMutants } from '../mutant.ts';

/** Mistakes in the checks of a built site. */
export const siteMutants: WrittenMutants = {
  'src/site/ledger/contentWriter.ts': [
    ['if (link !== undefined) refuse(', "if (link === '') refuse(", 'a command writes through a link'],
    ['?.isDirectory() === false) refuse(', '?.isDirectory() === true) refuse(', 'a command takes a file for a folder'],
  ],
  'src/addresses/targetOfLink.ts': [
    [' || !target.pathname.startsWith(root)', '', 'a link climbs out of the site'],
    ["'-'.repeat(link.length + 1)", "'-'", 'a link climbs out and comes back by name'],
  ],
  'src/site/check/proseLinkProblems.ts': [
    [" || body.includes(']:')", '', 'the address of a link stands further below'],
    ['if (!target || !places.hasFile(target))', 'if (!target)', 'a link leads to no page'],
    ['if (known.has(target.fragment) ||', 'if (known.size > 0 ||', 'a link leads to no place of its page'],
    ['if (own !== undefined) return', 'if (own === undefined) return', 'a full link to the site itself leads nowhere'],
    ['text.place.line + line - 1', 'line', 'a problem has its line in the body'],
  ],
  'src/site/verify/checksumFaults.ts': [
    ["if (lines.pop() !== '')", "if (lines.pop() === 'x')", 'a list that was cut off passes'],
    [' || listed.has(file)', '', 'a file is listed twice'],
    [
      'for (const file of files) if (!listed.has(file))',
      "for (const file of files) if (file === '')",
      'a file that is there besides passes',
    ],
  ],
  'src/site/verify/countFaults.ts': [
    [' && !isTombstone', '', 'the page of a tombstone is a fault'],
    ['[...listed].sort().join() !== [...ids].sort().join()', 'listed.length !== ids.length', 'the explorer has another KPI'],
    ['!page.ids.has(fragment)', 'page.ids.size === 0', 'a KPI or an item has no place on its page'],
    ['.filter(({ hasPage }) => hasPage)', '.slice(0, 0)', 'a page of no item'],
  ],
  'src/site/verify/csvJsonFaults.ts': [
    ['if (cells.length !== rows.length)', 'if (cells.length < rows.length)', 'a CSV has a row more than its JSON'],
    ['place >= 0 || extra', 'place >= 0', 'a JSON has a key more than its CSV'],
    ["if (header.join('\\n') !== own", 'if (header.length === 0 && own', 'headers differ'],
    ["cell ? '1' : '0'", "cell ? '0' : '1'", 'yes and no are swapped'],
  ],
  'src/site/verify/linkFaults.ts': [
    ['...page.duplicates.map((id)', '...page.duplicates.slice(1).map((id)', 'an id stands twice on a page'],
    ['linked.ids.has(target.fragment)', 'linked.ids.size > 0', 'a link leads to no place of its page'],
    ["|| (/^[a-z]+:/i.test(own) && !own.startsWith('#'))", '', 'a link of another scheme is called broken'],
    ["file === '404.html' && link", 'link', 'any page begins its links at the root of the host'],
  ],
  'src/site/verify/nameFaults.ts': [
    ['entry.name.length > longestName', 'entry.name.length > longestName + 1', 'a name has 91 characters'],
    ['if (twin !== undefined)', "if (twin === '')", 'names differ only in capitals'],
    ["...modeFaults(folder, '.', true)", '', 'the folder of the site cannot be read by others'],
    ['if (!entry.isFile() && !entry.isDirectory())', "if (entry.name === '')", 'a link of the file system passes'],
  ],
  'src/site/verify/policyFaults.ts': [
    ['page.policies.length !== 1 || ', '', 'a page has two policies'],
    ["if (!isLost || inline !== '<style>')", 'if (!isLost)', 'the page for lost addresses has a script'],
  ],
  'src/site/verify/searchFaults.ts': [
    ['page.searchable && !known.has(address)', 'page.searchable && known.size === 0', 'a page is not found'],
    ['.filter((file) => !site.sizes.has(file)).map', '.slice(0, 0).map', 'the text of a page is missing'],
    ['`${files.index}${indexScript}`, ', '', 'the index of search is missing'],
  ],
  'src/site/verify/sitemapFaults.ts': [
    ['listed.indexOf(address) !== place', 'listed.indexOf(address) < 0', 'a page stands twice in the sitemap'],
    ['page.canonical !== address', 'page.canonical === undefined', 'a page gives itself another address'],
    ['unescaped(address)', 'address', 'an address with & is not known'],
  ],
  'src/site/verify/weightHints.ts': [
    ['home: 100_000', 'home: 1_000_000', 'home is ten times too heavy'],
    ['css: 45_000', 'css: 450_000', 'the stylesheets are ten times too heavy'],
    ['weight > budget', 'weight >= budget', 'a page within the budget is called heavy'],
  ],
  'src/site/verify/readPage.ts': [
    ['/^on/i.test(attribute)', "attribute === 'onclick'", 'other event attributes pass'],
    ['/^\\s*javascript:/i', '/^javascript:/', 'a script as a link in capitals passes'],
    [
      '[href, src, action]) if (link !== undefined) page',
      '[href, src]) if (link !== undefined) page',
      'the address of a form is not followed',
    ],
  ],
  'src/site/verify/planFaults.ts': [
    ['[...publishedEditionFiles(plan)]\n', '[...publishedEditionFiles(plan)].slice(0, 0)\n', 'a file of an edition is altered'],
    ['hashes.get(address) !== wanted', "wanted === ''", 'a data file says something else than the plan'],
  ],
  'src/site/verify/publishedTable.ts': [['sizes.has(json) ?', 'sizes.has(csv) ?', 'a CSV without its JSON is a table']],
};
