import { describe, expect, it } from 'vitest';
import { topColours } from '../../src/charts/marks/topColour.ts';
import { contrastOf, distanceOf, visions } from '../setup/colourVision.ts';
import { type Scheme, valueOf } from '../setup/siteColours.ts';

/** The colours of items of the first level on a ground. */
function coloursOf(scheme: Scheme): string[] {
  return Array.from({ length: topColours }, (_, place) => valueOf(`--goal-${place + 1}`, scheme));
}

/** Every two of some colours, with their places. */
function pairsOf(colours: readonly string[]): { colours: [string, string]; places: [number, number] }[] {
  return colours.flatMap((one, place) =>
    colours
      .slice(place + 1)
      .map((other, after) => ({ colours: [one, other] as [string, string], places: [place, place + after + 1] as [number, number] })),
  );
}

/** The first four are as old as the site; those behind them were chosen to stay apart from each other and from these. */
const oldest = 4;
const least = 7;

describe.each<Scheme>(['light', 'dark'])('the colours of items of the first level on %s', (scheme) => {
  const colours = coloursOf(scheme);

  it('are twelve at least, each another', () => {
    expect(colours.length).toBeGreaterThanOrEqual(12);
    for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(new Set(colours).size).toBe(colours.length);
  });

  it('can be read on their ground, also as text', () => {
    const ground = valueOf('--ground', scheme);
    for (const colour of colours) expect(contrastOf(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.keys(visions))('stay apart for eyes with %s', (vision) => {
    const matrix = visions[vision];
    if (!matrix) throw new Error(vision);
    for (const {
      colours: [one, other],
      places,
    } of pairsOf(colours)) {
      if (places.every((place) => place < oldest)) continue;
      expect(distanceOf(one, other, matrix), `${one} and ${other}`).toBeGreaterThanOrEqual(least);
    }
  });
});
