import { createHash } from 'node:crypto';
import { isFormulaCell } from '../../schema/text.ts';
import { type Place, problem, type Problem } from '../problem/problem.ts';
import { JsonForm } from './jsonForm.ts';
import { editionText, fileFoundText } from '#words/problems/reading.ts';

/** What no text of an edition holds: marks that a terminal or a page would obey, and what stands for no character. */
const dangerous = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\p{Noncharacter_Code_Point}]/u;

/** A cell that might be a formula, before it is looked at closely. */
const likeFormula = /(?:^|,)"?[=+\-@＝＋－＠\t]/;

/** How many characters a line of a frozen CSV may have; a record of a real plan has a hundredth of it. */
const maximumLineLength = 1_000_000;

/**
 * Looks at a file of an edition while it is hashed, part after part, and never holds it whole: whether it is a text, and
 * the JSON or the CSV without formulas that its name says.
 */
export class FrozenForm {
  readonly #place: Place;
  readonly #kind: 'csv' | 'json' | 'txt';
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  readonly #json = new JsonForm();
  #problem: Problem | undefined;
  #line = 1;
  /** The beginning of a line whose end is yet to come. */
  #rest = '';
  /** The beginning of the file, by which browsers judge what it is. */
  #head = '';

  constructor(place: Place) {
    this.#place = place;
    const extension = /\.(csv|json)$/.exec(place.file)?.[1];
    this.#kind = extension === 'csv' || extension === 'json' ? extension : 'txt';
  }

  /** Takes the next bytes of the file. */
  take(bytes: Uint8Array): void {
    if (this.#problem) return;
    const text = this.#decoded(bytes);
    if (text !== undefined) this.#look(text);
  }

  /** What is wrong with the file, once all of it was taken. */
  end(): Problem | undefined {
    if (!this.#problem && this.#decoded() === '') {
      if (looksLikeMarkup(this.#head)) this.#refuse(this.#head, editionText.noMarkup, 1);
      if (this.#kind === 'csv') this.#lookAtLine(this.#rest);
      if (this.#kind === 'json' && !this.#json.end()) this.#refuse(editionText.noJson, editionText.json);
    }
    return this.#problem;
  }

  #decoded(bytes?: Uint8Array): string | undefined {
    try {
      return bytes ? this.#decoder.decode(bytes, { stream: true }) : this.#decoder.decode();
    } catch {
      this.#refuse(fileFoundText.noUtf8, editionText.text);
      return undefined;
    }
  }

  #look(text: string): void {
    if (this.#head.length < sniffedLength) this.#head += text.slice(0, sniffedLength);
    const bad = dangerous.exec(text);
    if (bad) this.#refuse(bad[0], editionText.noControls);
    else if (this.#kind === 'json') this.#json.take(text);
    else if (this.#kind === 'csv') this.#lookAtLines(text);
  }

  #lookAtLines(text: string): void {
    const lines = `${this.#rest}${text}`.split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#lookAtLine(line);
    if (this.#rest.length > maximumLineLength) this.#refuse(this.#rest, editionText.shortLines(maximumLineLength));
  }

  #lookAtLine(line: string): void {
    if (line.slice(0, -1).includes('\r')) this.#refuse(line, editionText.plainLineEnds);
    const formula = formulaIn(line, this.#line === 1);
    if (formula !== undefined) this.#refuse(formula, editionText.noFormulas);
    this.#line += 1;
  }

  #refuse(found: string, allowed: string, line = this.#line): void {
    this.#problem ??= problem('edition-form', { ...this.#place, line }, found, { allowed });
  }
}

/** A cell of a line of CSV that a spreadsheet would run, or a first line by which it would divide cells at other places. */
function formulaIn(line: string, isFirst: boolean): string | undefined {
  if (isFirst && /^"?sep=/i.test(line)) return line;
  if (!likeFormula.test(line)) return undefined;
  const cells = line.replace(/\r$/, '').matchAll(/(?:^|,)(?:"(?<quoted>(?:[^"]|"")*)"|(?<bare>[^,]*))/g);
  for (const { groups } of cells) {
    const cell = groups?.['quoted'] ?? groups?.['bare'] ?? '';
    if (isFormulaCell(cell)) return cell;
  }
  return undefined;
}

/** The beginnings by which browsers take a text for a page where a host does not say what it is (WHATWG MIME Sniffing). */
const markup =
  /^[\s\uFEFF]*<(?:!doctype html|!--|\?xml|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|svg)(?:[\s>/?-]|$)/i;

/** How much of a text browsers look at, in characters. */
const sniffedLength = 1500;

/** Whether a text begins as an HTML, XML or SVG file does, so that a browser could show it as a page. */
export function looksLikeMarkup(text: string): boolean {
  return markup.test(text.slice(0, sniffedLength));
}

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
