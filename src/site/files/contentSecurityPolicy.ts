/**
 * The one policy of every page: nothing inline, nothing from another host.
 *
 * Search compiles WebAssembly and runs it in a worker of its own; forms only lead to the site's own search page.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/**
 * The policy of data files, which only a host can send: a file that is opened by itself runs nothing, loads nothing and
 * stands apart from the site, whatever is in it.
 */
export const dataSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-downloads";
