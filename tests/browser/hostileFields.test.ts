import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { hostileContent, hostileSite, type HostileSite } from '../setup/hostile/hostileSite.ts';
import { harmless, payloads, refusedPayloads } from '../setup/hostile/payloads.ts';
import { schemaFields } from '../setup/hostile/schemaFields.ts';
import { temporaryFolder } from '../setup/temporaryFolder.ts';

/** Fields in which any sentence is well-formed but must name something: a thing of the plan, a kind, a year. */
const references: readonly RegExp[] = [
  /^notes\.yaml: \[\]\.about\[\]\.(?:type|id)$/,
  /^tombstones\.yaml: \[\]\.type$/,
  /^plan\.yaml: (?:municipality\.kind|fields\[\]\.on\[\])$/,
  /^results: (?:kpi_id|kpi_label|department|unit|target|time|rating|rating_scale)$/,
  /[ .](?:fiscalYear|firstMeasured|year|asOf|(?:period|years)\.(?:from|to))$/,
  /[ .](?:kpis|budgets)\[\]\.kind$/,
];
const fields = schemaFields();
const freeFields = new Set(
  fields.filter(({ field, isFree }) => isFree && !references.some((form) => form.test(field))).map(({ field }) => field),
);

describe('a plan whose every text is hostile', () => {
  let browser: Browser;
  let folder: string;
  let site: HostileSite;
  beforeAll(async () => {
    [browser, folder] = await Promise.all([launchBrowser(), mkdtemp(path.join(tmpdir(), 'hiraku-hostile-'))]);
    site = await hostileSite(browser, folder, { rotation: 0, pages: 'types', queries: payloads.slice(0, 3).map(({ text }) => text) });
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('has a payload in every field that takes a sentence, and a place for every field', () => {
    const filled = new Set(site.content.filled.map(({ place }) => place.field));
    const tried = new Set([...filled, ...site.content.refused.map(({ place }) => place.field)]);
    expect(fields.filter(({ field }) => !tried.has(field))).toEqual([]);
    expect([...freeFields].filter((field) => !filled.has(field))).toEqual([]);
    expect(new Set(site.content.filled.map(({ payload }) => payload)).size).toBe(payloads.length);
    console.info(
      `hostile texts: ${site.content.filled.length} places filled, ${site.content.refused.length} writings refused, ${site.browser.pages} pages opened, ${site.compared} compared`,
    );
  });

  it('opens no dialog, is refused nothing by the policy, says nothing on the console and asks no other host', () => {
    expect(site.browser.dialogs).toEqual([]);
    expect(site.browser.faults).toEqual([]);
    expect(site.browser.pages).toBeGreaterThan(30);
  });

  it('adds no element and no attribute, neither in the files nor by scripts', () => {
    expect(site.differing).toEqual([]);
    expect(site.browser.foreign).toEqual([]);
    expect(site.compared).toBeGreaterThan(45);
  });

  it('gives every text back letter for letter in every format', () => {
    expect(site.data.unreadable).toEqual([]);
    expect(site.data.broken).toEqual([]);
    expect(new Set(site.data.lost.map(({ place }) => place.field))).toEqual(
      new Set(['plan.yaml: keepTogether[]', 'plan.yaml: otherMunicipalities[]']),
    );
    for (const format of ['.csv', '.json', '.jsonld', '.ttl', '.xml', '.svg', '.xlsx', '.zip', '.html', '.js', '.txt'])
      expect(site.data.kept.get(format) ?? 0, format).toBeGreaterThan(50);
  });

  it('has no cell that a spreadsheet would run', () => {
    expect(site.data.cells).toBeGreaterThan(5000);
    expect(site.data.formulas).toEqual([]);
  });

  it('tells nothing of the environment nor of files beside the content', () => {
    expect(site.data.leaks).toEqual([]);
  });
});

describe('a text that would run in a spreadsheet or end a line', () => {
  it('is refused at its place in every field that takes a sentence', async () => {
    // A character that no file may hold is told of before anything is read of the file, so it comes by itself.
    const inFiles = refusedPayloads.filter(({ codes }) => codes.includes('file-control'));
    const contents = await Promise.all(
      [inFiles, refusedPayloads.filter((payload) => !inFiles.includes(payload))].map((used) => hostileContent(used, 0, temporaryFolder())),
    );
    const [filled, refused] = [contents.flatMap((each) => each.filled), contents.flatMap((each) => each.refused)];
    const isCell = ({ place }: (typeof filled)[number]) => place.form === 'yaml' || place.form === 'cell';
    expect(
      filled
        .filter(isCell)
        .filter(({ text, payload }) => text.startsWith(payload.text))
        .map(({ text, place }) => `${place.field} ${text}`),
    ).toEqual([]);
    const codes = new Map(refusedPayloads.map(({ text, codes: each }) => [text, each]));
    const inFree = refused.filter(({ place, way, exact }) => freeFields.has(place.field) && way === 0 && exact);
    expect(
      inFree
        // Of the plan's own fields, some are numbers and addresses.
        .filter(({ place, code }) => !/[ .]fields\.\*$/.test(place.field) || code !== 'form-wrong')
        .filter(({ payload, code }) => !(codes.get(payload.text) ?? []).includes(code))
        .map(({ place, payload, code }) => `${place.field} ${JSON.stringify(payload.text)} ${code}`),
    ).toEqual([]);
    expect([...freeFields].filter((field) => !inFree.some(({ place }) => place.field === field))).toEqual([]);
  });
});

describe(harmless, () => {
  it.each(payloads)('leaves nothing of $text that breaks $breaks', ({ text }) => {
    expect(harmless(text)).toHaveLength(text.length);
    expect(harmless(text)).not.toMatch(/[<>"'`&{}[\]\\]/);
  });
});
