import { formOneText } from '#words/problems/formOne.ts';
import { type Edit, edited, linesAfter, linesBefore, renamed, writtenMap } from './yamlEdits.ts';

/** plan.yaml in the second form: the levels that the first form had for every plan are written out; every comment stays. */
export function migratePlanYaml(text: string): string {
  const map = writtenMap(text);
  const [firstPair] = map?.pairs ?? [];
  if (!map || !firstPair) return text;
  const edits: Edit[] = [];
  const title = map.pair('title');
  const city = map.pair('city');
  const name = map.map('city')?.pair('name');
  const form = map.pair('form');
  const head = form ? [] : ['form: 2'];
  if (form) edits.push({ start: form.valueStart, end: form.valueEnd, text: '2' });
  if (!map.pair('kind')) head.push(`kind: ${formOneText.kindOf(typeof title?.value === 'string' ? title.value : '')}`);
  if (head.length > 0) edits.push(linesBefore(firstPair, head));
  if (city) edits.push(renamed(city, 'municipality'));
  if (name)
    edits.push(linesAfter(name, [`kind: ${formOneText.municipalityKindOf(typeof name.value === 'string' ? name.value : '')}`], text));
  if (title && !map.pair('levels')) edits.push(linesAfter(title, formOneText.levels, text));
  for (const source of map.maps('sources')) {
    const id = source.pair('id');
    if (id && !source.pair('kind')) edits.push(linesAfter(id, ['kind: verbatim'], text));
  }
  return edited(text, edits);
}
