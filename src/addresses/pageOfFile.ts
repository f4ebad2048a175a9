/** The address of the page that an HTML file holds: `goals/index.html` is `goals/`. */
export function pageOfFile(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
