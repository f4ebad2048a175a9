import { setFlagsFromString } from 'node:v8';

/**
 * How the processes of a build keep their memory.
 *
 * Bytes outside the heap (of files, of archives) are counted with it, by how much it may grow, instead of by a fixed
 * 64 MB: with that, packing many files searches the whole heap for waste several times a second, a tenth of the time of
 * a large plan.
 */
export const heapFlags = ['--external-memory-accounted-in-global-limit'];

/** Keeps the memory of this process so. */
export function setHeapFlags(): void {
  for (const flag of heapFlags) setFlagsFromString(flag);
}
