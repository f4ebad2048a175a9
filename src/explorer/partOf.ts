/** The part of a page that a selector names; a page without it is a fault of ours and throws. */
export function partOf<Part extends Element>(root: ParentNode, selector: string, type: new () => Part): Part {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The explorer has no ${selector}`);
  return found;
}
