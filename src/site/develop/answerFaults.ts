import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DevelopmentContent, DevelopmentReading } from './developmentContent.ts';
import { faultAnswer, type Fault, type FaultAnswer } from './faultPage.ts';
import { keepProgramErrors, type KeptError } from './programErrors.ts';
import type { DevelopmentServer } from './watchContent.ts';

/** Addresses of what the server itself hands out: its client, and sources as they stand. */
const ofServer = /^\/(@|__|src\/|node_modules\/)/;

/** Answers every address of the site with the fault, as long as there is one: of the content, or of the program at that address. */
export function answerFaults(server: DevelopmentServer, content: DevelopmentContent): void {
  const errors = keepProgramErrors(server);
  const answer = async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const { url = '/' } = request;
    if (ofServer.test(url)) {
      next();
      return;
    }
    const fault = faultOf(await content.latest()) ?? errors.ofParts();
    if (fault) {
      send(response, faultAnswer(fault, url));
      return;
    }
    const kept: KeptError = {};
    holdBack(response, () => kept.error && faultAnswer(kept, url));
    errors.during(kept, next);
  };
  server.middlewares.use((request, response, next) => void answer(request, response, next).catch(next));
}

function faultOf(reading: DevelopmentReading): Fault | undefined {
  if (reading.plan) return undefined;
  return 'error' in reading ? { error: reading.error } : { problems: reading.problems };
}

/** Holds what is written back until the end, where it gives way to a fault: by then half a page may have been written. */
function holdBack(response: ServerResponse, fault: () => FaultAnswer | undefined): void {
  const original = { writeHead: response.writeHead.bind(response), write: response.write.bind(response), end: response.end.bind(response) };
  const held: (() => unknown)[] = [];
  const hold =
    (method: (...values: never[]) => unknown, result: unknown) =>
    (...values: unknown[]) => {
      held.push(() => Reflect.apply(method, response, values));
      return result;
    };
  Object.assign(response, {
    writeHead: hold(original.writeHead, response),
    write: hold(original.write, true),
    end: (...values: unknown[]) => {
      Object.assign(response, original);
      const answer = fault();
      if (answer) send(response, answer);
      else {
        for (const each of held) each();
        Reflect.apply(original.end, response, values);
      }
      return response;
    },
  });
}

function send(response: ServerResponse, { mediaType, body }: FaultAnswer): void {
  response.writeHead(500, { 'Content-Type': `${mediaType}; charset=utf-8`, 'Cache-Control': 'no-store' });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
