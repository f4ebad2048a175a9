/** Every element that a page of ours may be made of; one that a hostile text opened is not among them. */
export const ownElements: ReadonlySet<string> = new Set(
  [
    ...['html', 'head', 'meta', 'title', 'link', 'script', 'style', 'body', 'header', 'nav', 'main', 'section', 'footer', 'div', 'span', 'br', 'wbr'],
    ...['h1', 'h2', 'h3', 'h4', 'p', 'pre', 'a', 'b', 'strong', 'em', 'small', 'code', 'abbr', 'time', 'ins', 'del', 'blockquote', 'figure', 'figcaption'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'form', 'label', 'input', 'select', 'option', 'button', 'details', 'summary'],
    ...['svg', 'g', 'defs', 'desc', 'symbol', 'use', 'path', 'circle', 'rect', 'line', 'text'],
  ],
);
