import { describe, expect, it } from 'vitest';
import { xmlElement, xmlText } from '../../src/tables/xmlText.ts';

describe(xmlText, () => {
  it('indents elements and leaves out what is undefined, but adds nothing to a text', () => {
    const root = xmlElement(
      'plan',
      [
        xmlElement('name', ' A & B '),
        undefined,
        xmlElement('empty', ''),
        xmlElement('goal', [xmlElement('name', '目標')], { type: '"1"' }),
      ],
      { xmlns: 'urn:x' },
    );
    expect(xmlText(root)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<plan xmlns="urn:x">
  <name> A &amp; B </name>
  <empty/>
  <goal type="&quot;1&quot;">
    <name>目標</name>
  </goal>
</plan>
`);
  });
});
