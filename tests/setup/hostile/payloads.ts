/** A text that breaks out of one of the places where a text of a plan may end up, if it is not written there as data. */
export interface Payload {
  readonly text: string;
  /** The place that it breaks out of. */
  readonly breaks: string;
}

/** Ten texts that a field may hold; between them they end every context that a page or file writes a text into. */
export const payloads: readonly Payload[] = [
  { text: '<script>alert(1)</script>', breaks: 'text of a page that is not escaped at all' },
  { text: '"><img src=https://evil.example/x onerror=alert(1)>', breaks: 'an attribute in double quotation marks, and asks another host' },
  { text: "'><svg onload=alert(1)>", breaks: 'an attribute in single quotation marks' },
  { text: '</script><script>alert(1)</script>', breaks: 'JSON-LD or data in a script element' },
  { text: 'javascript:alert(1)', breaks: 'the address of a link' },
  { text: '{alert(1)}${alert(1)}{{alert(1)}}`', breaks: 'an expression of MDX, a template of JavaScript or of a template engine' },
  { text: ']]></text><script>alert(1)</script>', breaks: 'a CDATA section or an element of XML and SVG' },
  { text: '<!--<script>', breaks: 'the rest of a page, by a comment and the doubly escaped state of a script' },
  { text: '</title></style></textarea><svg/onload=alert(1)>', breaks: 'elements whose text is not parsed' },
  { text: '&#60;img src=x onerror=alert(1)&#62;&lt;script&gt;\\u003cscript>', breaks: 'texts that are unescaped once too often' },
];

/** Texts that no text field may hold, each with the code of the problem. */
export const refusedPayloads: readonly (Payload & { readonly codes: readonly string[] })[] = [
  { text: '=HYPERLINK("http://evil.example")', breaks: 'a cell of a spreadsheet', codes: ['text-formula'] },
  { text: '+cmd', breaks: 'a cell of a spreadsheet', codes: ['text-formula'] },
  { text: '-1+PI()', breaks: 'a cell of a spreadsheet', codes: ['text-formula'] },
  { text: '@SUM(A1)', breaks: 'a cell of a spreadsheet', codes: ['text-formula'] },
  { text: '＝1+1', breaks: 'a cell of a spreadsheet that reads full-width signs', codes: ['text-formula'] },
  { text: '＋A1', breaks: 'a cell of a spreadsheet that reads full-width signs', codes: ['text-formula'] },
  { text: '－A1', breaks: 'a cell of a spreadsheet that reads full-width signs', codes: ['text-formula'] },
  { text: '＠A1', breaks: 'a cell of a spreadsheet that reads full-width signs', codes: ['text-formula'] },
  { text: '\t=1+1', breaks: 'a cell of a spreadsheet that skips a tab', codes: ['text-control'] },
  { text: 'a\u2028alert(1)', breaks: 'a line of JavaScript', codes: ['file-control'] },
];

const harmlessOf: Readonly<Record<string, string>> = { '<': '(', '>': ')', '[': '(', ']': ')', '{': '(', '}': ')', '\\': '/' };

/** A text of equal length and kind in which nothing can break out of anything. */
export function harmless(text: string): string {
  return text.replace(/[<>[\]{}\\"'`&#$!=]/g, (sign) => harmlessOf[sign] ?? '_');
}
