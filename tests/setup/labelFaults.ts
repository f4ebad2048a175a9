import { boxesMeet, labelBox, labelsOf, markBox } from '../../src/charts/layout/markBoxes.ts';
import type { LabelMark, Mark } from '../../src/charts/marks/mark.ts';

/** From which width on every year is named, in pixels. */
const wide = 440;

/** What covers what in a drawing of some width, a line each: labels over the marks of values, and labels over labels. */
export function labelFaults(marks: readonly Mark[], width: number): string[] {
  const labels = labelsOf(marks).filter(({ role }) => width >= wide || !role.startsWith('wide-'));
  const drawn = marks.flatMap((mark) => {
    const box = markBox(mark, width);
    return box ? [{ mark, box }] : [];
  });
  return labels.flatMap((label, place) => {
    const box = labelBox(label, width);
    return [
      ...drawn.filter((other) => boxesMeet(box, other.box)).map(({ mark }) => `「${label.text}」 over a ${nameOf(mark)}`),
      ...labels
        .slice(place + 1)
        .filter((other) => boxesMeet(box, labelBox(other, width)))
        .map((other: LabelMark) => `「${label.text}」 over 「${other.text}」`),
    ];
  });
}

function nameOf(mark: Mark): string {
  return 'role' in mark ? `${mark.kind} (${mark.role})` : mark.kind;
}
