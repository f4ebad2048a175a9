import { planIndex } from '../plan/planIndex.ts';
import type { Target } from '../schema/entity/note.ts';
import type { PlanModel } from '../schema/entity/plan.ts';
import { targetName } from '#words/sentences/targetName.ts';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Whatever is not written as it is; most texts have none of it. */
const special = /[^\t\n\x20-\x25\x27-\x3B\x3D\x3F-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const specialInAttribute = /["\t\n]/;

/**
 * A text as XML and HTML may hold it between tags.
 *
 * A carriage return would be read as a line feed, so it becomes a reference. A character that XML 1.0 forbids throws,
 * since no writing of it would be well-formed.
 */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  const forbidden = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(text);
  if (forbidden)
    throw new RangeError(`XML cannot hold U+${(forbidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return text.replace(/[&<>\r]/g, (character) => references[character] ?? character);
}

/** A text as an attribute may hold it, where a tab or a line break would be read as a space. */
export function escapeAttribute(text: string): string {
  const escaped = escapeXml(text);
  return specialInAttribute.test(escaped) ? escaped.replace(/["\t\n]/g, (character) => references[character] ?? character) : escaped;
}

/** A piece of a sentence; a line must not break inside one that is kept together. */
export interface Phrase {
  readonly text: string;
  readonly together?: boolean;
  readonly strong?: boolean;
}

/** The plain text of a sentence. */
export function phrasesText(phrases: readonly Phrase[]): string {
  return phrases.map(({ text }) => text).join('');
}

/** A thing's name without the plan's own mark, so that it can be joined with other tables. */
export function plainName(plan: PlanModel, target: Target): string {
  const item = plan.levels.some(({ key }) => key === target.type) ? planIndex(plan).item(target.id) : undefined;
  return item ? item.title : targetName(plan, target);
}
