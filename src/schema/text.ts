import { z } from 'zod';
import { faultyCharacters, isVisible } from './characters.ts';

/** What is wrong with a text that must stay one clean line in every format. */
export type TextFault = 'text-empty' | 'text-edge-space' | 'text-control' | 'text-gaiji' | 'text-formula' | 'text-normalization';

/** A number and perhaps its unit; a unit of operators or brackets would be a formula: `-1+PI()`. */
const numberLike = /^[-+－＋]?[\d０-９][\d０-９,，]*([.．][\d０-９]+)?\s?[\p{L}\p{M}\p{No}\p{So}%％‰°・]{0,8}$/u;

/**
 * Finds the first fault of a text, or nothing.
 *
 * A text that begins with = + - @ would run as a formula in a spreadsheet, so it is refused unless it is a number
 * (`-5人` is a legal value). Line breaks and tabs would break a CSV record; which other characters may not stand in it,
 * nor anywhere in a file, `faultyCharacters` decides. A text of which nothing is seen would be an empty heading.
 */
export function textFault(text: string): TextFault | undefined {
  if (text === '') return 'text-empty';
  if (/[\t\n]/.test(text)) return 'text-control';
  const faults = new Set(faultyCharacters(text).map(({ fault }) => fault));
  if (faults.has('invisible') || faults.has('replacement')) return 'text-control';
  if (faults.size > 0) return 'text-gaiji';
  if (text.trim() !== text) return 'text-edge-space';
  if (!isVisible(text)) return 'text-empty';
  if (/^[=+\-@＝＋－＠]/.test(text) && !numberLike.test(text)) return 'text-formula';
  if (hasLooseMark(text)) return 'text-normalization';
  return undefined;
}

/**
 * Whether a mark stands loose behind its letter, as か and ゛ for が.
 *
 * Characters that NFC replaces one by one, such as the compatibility ideograph 福 (U+FA1B), stay as the source has them.
 */
function hasLooseMark(text: string): boolean {
  const oneByOne = text.replace(/\P{M}/gu, (character) => character.normalize('NFC'));
  return oneByOne.normalize('NFC') !== oneByOne;
}

/** One clean line of text, not empty. */
export const plainText = z.string().superRefine((text, context) => {
  const problem = textFault(text);
  if (problem) context.addIssue({ code: 'custom', params: { problem }, message: problem });
});

/** One clean line of text that is published as an entry of a list, whose entries `;` divides. */
export const listedText = plainText.refine((text) => !text.includes(';'), { params: { problem: 'text-semicolon' }, abort: true });

/** A cell of nothing but dashes, as plans write what was not measured: to a spreadsheet it is a text. */
const onlyDashes = /^[-－−‐‑‒–—―ーｰ]+$/u;

/** One clean line of text as the source has it, which may be empty where the source's cell is. */
export const rawText = z.string().superRefine((text, context) => {
  const problem = text === '' || onlyDashes.test(text) ? undefined : textFault(text);
  if (problem) context.addIssue({ code: 'custom', params: { problem }, message: problem });
});

/** Whether a spreadsheet would run a cell of a published table as a formula: what {@link rawText} lets through, it would not. */
export function isFormulaCell(cell: string): boolean {
  return /^[=+\-@＝＋－＠\t\r]/.test(cell) && !numberLike.test(cell) && !onlyDashes.test(cell);
}

/** A line of the source, counted from 1. */
export const lineNumber = z.int().min(1);

/** How many characters an id may have. */
export const maximumIdLength = 64;

/** The form of an id. */
export const slugPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

/**
 * An id: part of an address, so ASCII, lower case and at most 64 characters, whatever the file system.
 *
 * The pattern is told for JSON Schema, which knows nothing of the check.
 */
export const id = z
  .string()
  .superRefine((text, context) => {
    if (!isId(text)) {
      context.addIssue({ code: 'custom', params: { problem: 'id-form' }, message: 'id-form' });
    }
  })
  .meta({ pattern: slugPattern.source });

/** Names that Windows keeps for devices: a folder of such a name cannot be made there. */
export const reservedNames: ReadonlySet<string> = new Set([
  'con',
  'prn',
  'aux',
  'nul',
  ...Array.from({ length: 9 }, (_, n) => `com${n + 1}`),
  ...Array.from({ length: 9 }, (_, n) => `lpt${n + 1}`),
]);

function isId(text: string): boolean {
  return slugPattern.test(text) && !reservedNames.has(text);
}

/** A KPI's id: starts with `kpi-`, because a spreadsheet turns `1-1` into a date. */
export const kpiId = id
  .refine((text) => text.startsWith('kpi-') || !isId(text), { params: { problem: 'kpi-id-form' }, abort: true })
  .meta({ pattern: '^kpi-[a-z0-9-]{0,60}$' });
