import { describe, expect, it } from 'vitest';
import { furtherSourcePage, furtherSources, sourcePage } from '../../../src/site/pages/source.ts';
import { fixturePlan, makePlan, minamoPlan } from '../../setup/samplePlan.ts';

describe(sourcePage, () => {
  it('numbers the lines from 1, the empty ones too', () => {
    const sample = makePlan();
    const text = { document: 'plan', file: 'plan.txt', text: '', lines: ['一行目', ' ', '三行目'] };
    const { shown } = sourcePage({ ...sample, sourceTexts: [text] });
    expect(shown?.lines.map(({ number, place, text }) => [number, place, text])).toEqual([
      [1, 'L1', '一行目'],
      [2, 'L2', undefined],
      [3, 'L3', '三行目'],
    ]);
  });

  it('leads from a line to what was read from it', async () => {
    const { shown } = sourcePage(await minamoPlan());
    const addresses = shown?.lines[7]?.links.map(({ address }) => address);
    expect(addresses).toEqual(expect.arrayContaining(['initiatives/hana/', 'goals/goal-1/#policy-lakeside']));
    expect(shown?.file.label).toContain('minamo-plan.txt');
  });

  it('stays where the plan has no transcription any more', () => {
    expect(sourcePage({ ...makePlan(), sourceTexts: [] }).shown).toBeUndefined();
  });

  it('leads to the pages of the other sources', async () => {
    const { others } = sourcePage(await minamoPlan());
    expect(others.map(({ address }) => address)).toEqual(['source/minamo-2025/', 'source/minamo-2027/']);
  });
});

describe(furtherSourcePage, () => {
  it('shows the lines of another transcription, from 1', async () => {
    const plan = await minamoPlan();
    const [document] = furtherSources(plan);
    const { shown } = furtherSourcePage(plan, document ?? never());
    expect(shown?.lines[0]?.place).toBe('L1');
    expect(shown?.lines.flatMap(({ links }) => links).length).toBeGreaterThan(0);
  });

  it('shows what is known of a document without its text, and what was read from it', async () => {
    const plan = await minamoPlan();
    const document = furtherSources(plan)[1] ?? never();
    const { shown, facts, cited, first } = furtherSourcePage(plan, document);
    expect(shown).toBeUndefined();
    expect(facts.map(({ term }) => term)).toEqual(['資料の名前', '説明', '資料の住所（URL）']);
    expect(cited[0]).toEqual({ kind: '改定の決定', name: '令和9年3月の改定', address: 'changes/r2027/', place: '3–4ページ' });
    expect(first?.address).toBe('source/');
  });

  it('has no page of a transcription to lead to where the plan has none', async () => {
    const plan = await fixturePlan('chidori');
    const pages = furtherSources(plan).map((document) => furtherSourcePage(plan, document));
    expect(pages.length).toBeGreaterThan(0);
    for (const { first, shown } of pages) expect([first, shown]).toEqual([undefined, undefined]);
  });
});

function never(): never {
  throw new Error('The plan lacks a source');
}
