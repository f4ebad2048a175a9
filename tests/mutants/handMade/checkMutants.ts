import type { WrittenMutants } from '../mutant.ts';

/** Mistakes in the checks of the content as a whole. */
export const checkMutants: WrittenMutants = {
  'src/plan/check/checkChanges.ts': [
    ["change.certainty !== 'stated'", "change.certainty === 'inferred'", 'an unassigned change needs no note'],
    [
      "for (const type of ['renamed', 'revised'] as const)",
      "for (const type of ['renamed'] as const)",
      'a former overview needs no change',
    ],
    ['if (index < 0 && wording?.text !== undefined)', 'if (index < -1)', 'a former wording without a change passes'],
  ],
  'src/plan/check/checkValues.ts': [
    ['year <= baseline.year', 'year < baseline.year', 'a target in the year of the baseline passes'],
    ['.sort((a, b) => a.year - b.year)', '', 'the last target that is written counts, not the latest'],
    ['if (differs && kpi.directionDiffers === undefined)', 'if (differs)', 'a direction that is declared to differ is refused'],
    ['if (!differs && kpi.directionDiffers !== undefined)', 'if (false)', 'a direction that does not differ is declared to'],
    ['to < from)', 'to <= from)', 'a target that equals the baseline is refused'],
    ['year > years.last', 'year >= years.last', 'values of the last year are refused'],
    ['value.qualifier !== undefined && value.value === undefined', 'value.qualifier === value.value', 'a bound without a number passes'],
    ["for (const kind of ['baseline', 'target'] as const)", "for (const kind of ['baseline'] as const)", 'a KPI has no target'],
    ['const key = `${value.kind} ${year}`;', 'const key = `${value.kind} ${String(value.fiscalYear)}`;', 'one year in two writings passes'],
  ],
  'src/plan/check/checkIds.ts': [
    ['id === `goal-${value.number}`', 'value.number > 0', 'the file of a goal has another number'],
    [
      "const folded = id.normalize('NFKC').toLowerCase();",
      'const folded = id;',
      'ids that differ only in capitals pass',
      'every id that comes here has the form of an id, in which there are no capitals',
    ],
    ['kpis, departments, notes].flatMap', 'kpis, departments].flatMap', 'two notes have one id'],
  ],
  'src/plan/check/checkPlanInformation.ts': [
    ['value.targetYear <= last', 'value.targetYear < last', 'targets for the last year are refused'],
    ['(11 - (sum % 11)) % 10', '11 - (sum % 11)', 'a check digit has two digits'],
    ['(6 - index)', '(7 - index)', 'the weights of the check digit are shifted'],
    ['value === undefined ? undefined', '!value ? undefined', 'an empty address passes'],
  ],
  'src/plan/read/checkProse.ts': [
    ["(node.type === 'link' || node.type === 'definition')", "node.type === 'link'", 'a definition leads to a script'],
    [' || seen.has(`${refused.code} ${line}`)', '', 'one mistake is told many times'],
    ["  'linkReference',\n", "  'linkReference',\n  'image',\n", 'images pass'],
    [
      'const place = (line: number, column: number): Place => ({ file, line: line + firstLine - 1, column });',
      'const place = (line: number, column: number): Place => ({ file, line, column });',
      'places in prose are wrong',
    ],
    ['if (reference) return reference;', '', 'prose names a mark of direction'],
    ["? { code: 'prose-empty' }", '? undefined', 'a heading has no text'],
    ['body.length > fileBudget.proseCharacters', 'body.length >= fileBudget.proseCharacters', 'prose of the greatest length is refused'],
    ['if (deep) return', "if (deep?.[0] === '') return", 'quotations stand in each other without end'],
    [
      'alternations.length > maximumAlternations',
      'alternations.length > 1000',
      'elements with expressions in each other take the parser hours',
    ],
  ],
  'src/plan/check/checkPublished.ts': [
    [' || gone.has(`${type} ${id}`)', '', 'a tombstone does not help'],
    ['successor !== id && ', '', 'a thing follows itself'],
    [
      "if (!published || content.incomplete.has('tombstones')) return [];",
      'if (!published) return [];',
      'unreadable tombstones cause more problems',
    ],
  ],
  'src/plan/check/checkRaw.ts': [
    ['wanted !== plainDecimal(String(value))', 'Math.trunc(Number(wanted)) !== Math.trunc(value)', 'decimals that differ pass'],
    ['value.readAs === undefined ?', 'value.readAs === undefined && value.note === undefined ?', 'a note switches the comparison off'],
    ["converted !== undefined && parsed.unit !== '' && !differs", 'false', 'a factor explains any slip'],
    ['numbers.length === 0 || ', 'numbers.length < 2 || ', 'a number that a raw text has not is read out of it'],
    ['if (!raw.includes(label))', 'if (false)', 'a bound is made up'],
    ["value.status === 'withdrawn' && !removed", "value.status === 'withdrawn' && removed", 'a value is withdrawn from what stands'],
    ["found.normalize('NFKC') !== unit.normalize('NFKC')", 'found !== unit', 'a unit in full width is refused'],
    [".replace(/^約/, '')", '', 'a number with 約 counts as not measured'],
  ],
  'src/plan/check/checkReferences.ts': [
    [
      'value.department === null && value.departmentNote === undefined',
      'value.department === undefined',
      'a department is missing without a reason',
    ],
    [
      "return !content.incomplete.has('goals') && !content",
      "return !content.incomplete.has('goals') || !content",
      'an unreadable initiative causes more problems',
    ],
    ["if (content.incomplete.has('initiatives')) return [];", '', 'departments of unreadable initiatives are called unused'],
    [
      '...content.results.map(({ value, fiscalYear })',
      '...content.results.slice(1).map(({ value, fiscalYear })',
      'a note cannot be about a result',
    ],
    ['[...form].length < 2', '[...form].length < 1', 'a single character is a synonym'],
    [".normalize('NFKC')\n", '\n', 'spellings that search does not tell apart pass'],
  ],
  'src/plan/check/checkResults.ts': [
    ['fiscalYear < years.first ||', 'fiscalYear <= years.first ||', 'results of the first year are refused'],
    ['if (forms.length !== 1)', 'if (forms.length > 1)', 'a result without a value passes'],
    ['else seen.set(id, place);', '', 'two results of one KPI and year pass'],
    [' && !outside.has(fiscalYear)', '', 'a year outside the plan is told for every row'],
  ],
  'src/plan/check/checkSourceText.ts': [
    [
      'alone ? standsAlone(sourceLine, text) : sourceLine.includes(text)',
      'sourceLine.includes(text)',
      'part of a longer number stands as a value',
    ],
    ['sourceText.lines[line - 1]', 'sourceText.lines[line]', 'texts are looked for one line below'],
    [
      "ofItem('label', item.value.label), ofItem('title', item.value.title), ofItem('formerTitle', item.value.formerTitle)]",
      "ofItem('label', item.value.label), ofItem('title', item.value.title)]",
      'the former title of a measure is not looked for',
    ],
    ['if (outside.has(seen)) return [];', '', 'one wrong line is told for every text'],
    ['value.line ?? line', 'line', 'a value of another line is looked for in the line of its KPI'],
  ],
  'src/plan/yaml/validate.ts': [
    ['if (schema instanceof z.ZodTuple) return keysAt(schema.def.items[Number(step)], rest);', '', 'the keys of a source are not named'],
    ["lastKey(issue.path) !== 'raw'", "lastKey(issue.path) === 'raw'", 'an empty field is told as another kind of fault'],
    ['if (!isProblemCode(name))', 'if (isProblemCode(name))', 'faults of texts are told as wrong forms'],
  ],
};
