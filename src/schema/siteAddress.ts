/** Whether a text is the address of a host and nothing else: `https://www.example.jp`, with or without a slash behind it. */
export function isSiteAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#@\\]+\/?$/.test(text) && URL.canParse(text);
}

/** Whether a text is a folder on a host: `/`, or `/plan/` with a slash at both ends and nothing that a browser would resolve or cut off. */
export function isBasePath(text: string): boolean {
  return /^\/([^\s/?#\\]+\/)*$/.test(text) && !text.split('/').some((part) => part === '.' || part === '..');
}
