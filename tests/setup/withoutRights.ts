import { userInfo } from 'node:os';
import { hasTool } from './hasTool.ts';

const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--inh-caps=-all', '--bounding-set=-all'] as const;

/** A command that runs another as someone to whom the rights of files mean something; nothing where there is no such way here. */
export function withoutRights(): readonly string[] | undefined {
  if (process.platform === 'win32') return undefined;
  if (userInfo().uid !== 0) return [];
  const [command, ...options] = nobody;
  return hasTool(command, ...options, 'true') ? nobody : undefined;
}
