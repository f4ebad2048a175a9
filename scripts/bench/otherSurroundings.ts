import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The folder of Linux that lies in memory, so that no file can be moved there from a disk. */
const memory = '/dev/shm';

/** A command that runs another without any network, and a command of the shell that ends well where that is allowed. */
export const withoutNetwork = ['unshare', '--map-root-user', '--net'] as const;
export const withoutNetworkPossible = `${withoutNetwork.join(' ')} true`;

/** A command of the shell that ends well where there is a folder on another device than the one it is called in. */
export const otherDevicePossible = `test -w ${memory} && test "$(stat -c %d ${memory})" != "$(stat -c %d .)"`;

/** A new folder on another device than the project's, where there is one; otherwise one for temporary files. */
export async function otherDevice(): Promise<string> {
  const name = 'hiraku-elsewhere-';
  return mkdtemp(path.join(memory, name)).catch(() => mkdtemp(path.join(tmpdir(), name)));
}
