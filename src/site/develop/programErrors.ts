import { AsyncLocalStorage } from 'node:async_hooks';
import type { DevelopmentServer } from './watchContent.ts';

/** Where the error of a request is kept, if it comes to one. */
export interface KeptError {
  error?: Error;
}

/** The errors of the program while it is developed, of which Astro and Vite tell nobody but the terminal and an overlay. */
export interface ProgramErrors {
  /** Runs a request, and keeps the error that it comes to. */
  during(kept: KeptError, run: () => void): void;
  /** The last error in what a page loads, such as a style; nothing once any file has changed. */
  ofParts(): Required<KeptError> | undefined;
}

/** Keeps the errors that the server hears of. */
export function keepProgramErrors(server: DevelopmentServer): ProgramErrors {
  return { during: keepErrorsOfRequests(server), ofParts: keepErrorsOfParts(server) };
}

/** Astro answers a request that fails with nothing but a script, and hands the error to this one function of the server. */
function keepErrorsOfRequests(server: DevelopmentServer): ProgramErrors['during'] {
  const current = new AsyncLocalStorage<KeptError>();
  const fix = server.ssrFixStacktrace.bind(server);
  Object.assign(server, {
    ssrFixStacktrace: (error: Error) => {
      const kept = current.getStore();
      if (kept) kept.error = error;
      fix(error);
    },
  });
  return (kept, run) => current.run(kept, run);
}

/**
 * Vite writes an error in a style or script into the terminal, and asks open pages for an overlay that they cannot show:
 * they load again instead, and find it.
 */
function keepErrorsOfParts(server: DevelopmentServer): ProgramErrors['ofParts'] {
  const { logger } = server.config;
  const write = logger.error.bind(logger);
  const reload = () => server.environments.client.hot.send({ type: 'full-reload', path: '*' });
  let last: Error | undefined;
  let isTold = true;
  Object.assign(logger, {
    error: (...values: Parameters<typeof write>) => {
      write(...values);
      const [message, options] = values;
      if (!message.includes('Internal server error') || !(options?.error instanceof Error)) return;
      last = options.error;
      isTold = false;
      reload();
    },
  });
  server.watcher.on('all', () => {
    if (!last) return;
    last = undefined;
    isTold = true;
    reload();
  });
  // A page whose style fails while it loads does not listen yet.
  server.environments.client.hot.on('vite:client:connect', () => {
    if (!isTold) reload();
  });
  return () => {
    isTold = true;
    return last && { error: last };
  };
}
