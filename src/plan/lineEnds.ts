import { createHash } from 'node:crypto';

/** The checksums that a file would have with other line ends, found part after part. */
export class LineEnds {
  readonly #withLf = createHash('sha256');
  readonly #withCrlf = createHash('sha256');
  /** Whether the last part ended with a carriage return, whose line feed may come with the next. */
  #heldReturn = false;

  /** Takes the next bytes of the file. */
  take(bytes: Uint8Array): void {
    const text = `${this.#heldReturn ? '\r' : ''}${Buffer.from(bytes).toString('latin1')}`;
    this.#heldReturn = text.endsWith('\r');
    this.#add(this.#heldReturn ? text.slice(0, -1) : text);
  }

  /** The line ends with which the file would have a checksum; nothing where it would have it with neither. */
  endsFor(sha256: string): 'LF' | 'CRLF' | undefined {
    if (this.#heldReturn) this.#add('\r');
    const sums = [this.#withLf.digest('hex'), this.#withCrlf.digest('hex')];
    return ([undefined, 'LF', 'CRLF'] as const)[sums.indexOf(sha256) + 1];
  }

  #add(text: string): void {
    const lf = text.replaceAll('\r\n', '\n');
    this.#withLf.update(lf, 'latin1');
    this.#withCrlf.update(lf.replaceAll('\n', '\r\n'), 'latin1');
  }
}
