import type { Page } from 'playwright-core';

/** The marks of all pictures of a page, and those that have the colour of the ground alone, so that nobody sees them. */
export function paintedElements(page: Page): Promise<{ painted: number; invisible: string[] }> {
  return page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const marks = [...document.querySelectorAll('svg :is(path, circle, rect, line, text, use)')].filter(
      (mark) => mark.closest('symbol, defs') === null && mark.checkVisibility(),
    );
    const isSeen = (mark: Element): boolean => {
      // What is repeated by reference has its colours where it stands, unless it is a symbol, which takes those of the place.
      const repeated = mark instanceof SVGUseElement ? document.querySelector(`defs ${mark.getAttribute('href') ?? ''}`) : null;
      if (repeated !== null) return [...repeated.querySelectorAll('path, circle, rect, line')].every(isSeen);
      const { fill, stroke, strokeWidth } = getComputedStyle(mark);
      const differs = (paint: string) => paint !== 'none' && paint !== ground && paint !== 'rgba(0, 0, 0, 0)';
      return (mark.localName !== 'line' && differs(fill)) || (differs(stroke) && parseFloat(strokeWidth) > 0);
    };
    return { painted: marks.length, invisible: marks.filter((mark) => !isSeen(mark)).map(({ outerHTML }) => outerHTML.slice(0, 120)) };
  });
}

/** Focuses the first of each kind of thing that can have the focus, and returns those that do not show it. */
export function focusFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const kinds = ['.nav a', 'main a', '.q', 'button', 'input', 'select', 'summary', '[tabindex="0"]', '.p-leaf'];
    return kinds.flatMap((kind) => {
      const element = [...document.querySelectorAll<HTMLElement | SVGElement>(kind)].find((each) => each.checkVisibility());
      if (!element) return [];
      element.focus({ focusVisible: true });
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const { stroke, strokeWidth } = getComputedStyle(element.querySelector('rect') ?? element);
      const hasOutline = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== ground;
      const hasStroke = kind === '.p-leaf' && parseFloat(strokeWidth) >= 2 && stroke !== ground;
      return hasOutline || hasStroke ? [] : [`no focus on ${element.outerHTML.slice(0, 120)}`];
    });
  });
}

/** Everything in a page that moves by itself, slowly, or when one follows a link within the page. */
export function movingElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isLong = (durations: string) => durations.split(',').some((duration) => parseFloat(duration) > 0);
    const moving = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
      return isLong(transitionDuration) || (animationName !== 'none' && isLong(animationDuration)) || scrollBehavior === 'smooth';
    });
    return [...moving.map(({ localName }) => localName), ...document.getAnimations().map(() => 'animation')];
  });
}

/** How many colours a picture inside its frame has: text that cannot be told from its ground leaves one. `page` is any open page. */
export function coloursOf(page: Page, picture: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('The browser draws no pictures');
    context.drawImage(bitmap, 0, 0);
    // The middle third of its height and the inner nine tenths of its width: the text without the frame around it.
    const { data } = context.getImageData(
      Math.round(bitmap.width * 0.05),
      Math.round(bitmap.height / 3),
      Math.round(bitmap.width * 0.9),
      Math.ceil(bitmap.height / 3),
    );
    return new Set(Array.from({ length: data.length / 4 }, (_, place) => data.slice(place * 4, place * 4 + 3).join())).size;
  }, picture.toString('base64'));
}
