/** The errors of the operating system that a command can meet while it reads and writes, and that have a text of their own. */
export const systemErrorCodes = [
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EEXIST',
  'ENOTEMPTY',
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
  'EMFILE',
  'ENFILE',
  'EBUSY',
  'ETXTBSY',
  'EXDEV',
  'ELOOP',
  'ENAMETOOLONG',
  'EIO',
  'ESTALE',
  'ENOMEM',
  'EAGAIN',
  'EADDRINUSE',
] as const;

export type SystemErrorCode = (typeof systemErrorCodes)[number];

/** The code that the operating system gave an error, such as `ENOSPC`; nothing for any other error. */
export function systemErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}
