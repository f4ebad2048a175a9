import fs, { type Dirent } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Lists folders in another order each time: a file system promises none. */
function shuffled<Entry extends string | Buffer | Dirent>(entries: readonly Entry[]): Entry[] {
  return entries
    .map((entry) => ({ entry, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry);
}

const { readdirSync, readdir, promises } = fs;
const readdirPromise = promises.readdir;

fs.readdirSync = new Proxy(readdirSync, {
  apply: (target, self, parameters) => shuffled(Reflect.apply(target, self, parameters) as string[]),
});
promises.readdir = new Proxy(readdirPromise, {
  apply: async (target, self, parameters) => shuffled((await Reflect.apply(target, self, parameters)) as string[]),
});
fs.readdir = new Proxy(readdir, {
  apply(target, self, parameters: unknown[]) {
    const done = parameters.at(-1) as (error: unknown, entries?: string[]) => void;
    const passOn = (error: unknown, entries?: string[]) => done(error, entries && shuffled(entries));
    Reflect.apply(target, self, [...parameters.slice(0, -1), passOn]);
  },
});
syncBuiltinESMExports();
