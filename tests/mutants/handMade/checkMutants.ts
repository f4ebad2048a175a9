import type { WrittenMutants } from '../mutant.ts';

/** Mistakes in the checks of the content as a whole. */
export const checkMutants: WrittenMutants = {
  'src/plan/check/checkChanges.ts': [
    ["certainty !== 'stated' && note", "certainty === 'inferred' && note", 'an unassigned change needs no note'],
    ["return (['renamed', 'revised'] as const).flatMap", "return (['renamed'] as const).flatMap", 'a former overview needs no change'],
    ['former >= 0 && !changes', 'former > 99 && !changes', 'a former wording without a change passes'],
  ],
  'src/plan/check/checkValues.ts': [
    ['compareTimes(time, baseline.time) > 0', 'compareTimes(time, baseline.time) >= 0', 'a target in the year of the baseline passes'],
    ['.sort((a, b) => compareTimes(a.time, b.time))', '', 'the last target that is written counts, not the latest'],
    ['if (differs && kpi.directionDiffers === undefined)', 'if (differs)', 'a direction that is declared to differ is refused'],
    ['if (!differs && kpi.directionDiffers !== undefined)', 'if (false)', 'a direction that does not differ is declared to'],
    ['to < from)', 'to <= from)', 'a target that equals the baseline is refused'],
    ['year > years.last', 'year >= years.last', 'values of the last year are refused'],
    ['value.qualifier !== undefined && value.value === undefined', 'value.qualifier === value.value', 'a bound without a number passes'],
    [
      'const id = valueId(kpi.id, { ...time, kind: value.kind, since: value.since });',
      'const id = `${kpi.id}-${value.kind}-${written}`;',
      'one year in two writings passes',
    ],
  ],
  'src/plan/check/checkIds.ts': [
    [
      "const folded = id.normalize('NFKC').toLowerCase();",
      'const folded = id;',
      'ids that differ only in capitals pass',
      'every id that comes here has the form of an id, in which there are no capitals',
    ],
    ['...duplicates(listed(notes)),', '', 'two notes have one id'],
  ],
  'src/plan/check/checkPlanInformation.ts': [
    ['(written[index - 1]?.[1] ?? 0) <= year', '(written[index - 1]?.[1] ?? 0) < year', 'targets for the last year are refused'],
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
    ['ids.has(id) || isGone ||', 'ids.has(id) ||', 'a tombstone does not help'],
    ['next !== id && ', '', 'a thing follows itself'],
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
    ["written.status === 'withdrawn' && !removed", "written.status === 'withdrawn' && removed", 'a value is withdrawn from what stands'],
    ["found.normalize('NFKC') !== (unit ?? '').normalize('NFKC')", 'found !== unit', 'a unit in full width is refused'],
    [".replace(/^約/, '')", '', 'a number with 約 counts as not measured'],
  ],
  'src/plan/check/checkReferences.ts': [
    [
      "return !incomplete.has('items') && !incomplete.has('kpis');",
      "return !incomplete.has('items') || !incomplete.has('kpis');",
      'an unreadable initiative causes more problems',
    ],
    ['if (!allKpisKnown(content)) return dangling;', '', 'departments of unreadable initiatives are called unused'],
    [
      '...content.results.filter(({ value }) => isReported(value))',
      '...content.results.slice(1).filter(({ value }) => isReported(value))',
      'a note cannot be about a result',
    ],
  ],
  'src/plan/check/checkSynonyms.ts': [
    ['[...form].length < 2', '[...form].length < 1', 'a single character is a synonym'],
    [".normalize('NFKC')\n", '\n', 'spellings that search does not tell apart pass'],
  ],
  'src/plan/check/checkItems.ts': [
    ['if (content.levels.indexOf(above.level) < depth) return [];', 'return [];', 'an item stands under one of its own level'],
    ['if (above.has(id) || isRepeated)', 'if (isRepeated)', 'an item stands also where it stands anyway'],
    ['value.title === undefined && value.label === undefined', 'false', 'an item has no name'],
    ['(parseFiscalYear(period.from) ?? 0) > (parseFiscalYear(period.to) ?? 9999)', 'false', 'a period ends before it begins'],
  ],
  'src/plan/check/checkLevels.ts': [
    ['if (reserved.has(word))', 'if (false)', 'a level takes the name of a page of the site'],
    ['key.startsWith(`${other.key}-`)', 'key.startsWith(`${other.key}_`)', 'the key of a level begins with another'],
    ['levels[0]?.page === false', 'levels[1]?.page === false', 'the first level has no pages'],
    ['kpiKindOf(kpi, plan.value)\n', 'true\n', 'an indicator is of no kind'],
  ],
  'src/plan/check/checkOrder.ts': [['unsure.length > 1', 'unsure.length > 9', 'nobody is asked about an order that nothing says']],
  'src/plan/check/results/checkResults.ts': [
    ['fiscalYear < years.first ||', 'fiscalYear <= years.first ||', 'results of the first year are refused'],
    ['forms.length > 1 ?', 'forms.length > 2 ?', 'a number and a reason for its absence pass'],
    ["each.day === day || each.day === '' || day === ''", "each.day === '' || day === ''", 'two results of one KPI, year and day pass'],
    ["each.day === day || each.day === '' || day === ''", 'each.day === day', 'a result without a day stands beside another'],
    ['outside.has(row.fiscalYear) ? [] :', '', 'a year outside the plan is told for every row'],
    ['day > edition', 'day >= edition', 'a result of the day of the edition is refused'],
    ['if (day < first)', 'if (day <= first)', 'a result of the first day of its year is refused'],
    [
      "value.stage === 'corrected' && value.comment === ''",
      "value.stage === 'corrected' && value.comment !== ''",
      'a correction needs no reason',
    ],
    ['yearOf(time) === row.fiscalYear', 'yearOf(time) !== undefined', 'a result stands in the file of another year'],
  ],
  'src/plan/check/results/checkRatio.ts': [
    ['Number(denominator) === 0', 'Number(denominator) < 0', 'a result is divided by nothing'],
    ['(isPercent(kpi) ? 100 : 1)', '(isPercent(kpi) ? 1 : 1)', 'every right percentage is refused'],
    ['0.5 * 10 ** -decimals', '10 ** -decimals', 'a percentage that was cut passes'],
  ],
  'src/plan/check/results/checkRating.ts': [
    ["if (rating === '' && named === '') return [];", "if (rating === '') return [];", 'a scale without a grade passes'],
    ['code === rating', 'code !== rating', 'every grade of a scale is refused'],
  ],
  'src/plan/check/results/checkResultLabels.ts': [
    ["['kpi_label', [located.kpi.label]],", '', 'a row that has slipped is not noticed by its label'],
    ["['target', targetTexts(located)],", '', 'a row that has slipped is not noticed by its target'],
  ],
  'src/plan/check/results/checkPlausibility.ts': [
    ["filter(({ value }) => value.comment === '')", 'filter(() => true)', 'a comment answers nothing'],
    ['size > 10 * Math.max', 'size > 1000 * Math.max', 'a hundred times too many is not asked about'],
    ['Number(row.value.value) < before.value', 'Number(row.value.value) > before.value', 'a total that falls is not asked about'],
    ['day <= end', 'day < end', 'a result of the last day of its year is not asked about'],
    ['other > 1 && other <= 100', 'other > 1000', 'a lost percent is not asked about'],
  ],
  'src/plan/check/checkSourceText.ts': [
    ['alone ? standsAlone(sourceLine, text) : [text', 'sourceLine.includes(text)', 'part of a longer number stands as a value'],
    ['source.lines[line - 1]', 'source.lines[line]', 'texts are looked for one line below'],
    ['...historyQuotations(value.history, { cited, located, path }),', '', 'the former title of a measure is not looked for'],
    ['if (told.has(place)) return [];', '', 'one wrong line is told for every text'],
    [
      "cited: [{ cited: value, path: [...path, 'values', index] }, ...cited],",
      'cited,',
      'a value of another line is looked for in the line of its KPI',
    ],
  ],
  'src/plan/yaml/placeholders.ts': [["typeof value === 'string'", "typeof value === 'number'", 'a sample that is not filled in passes']],
  'src/plan/yaml/validate.ts': [
    ['!places.has(placeName(each))', 'true', 'a sample is told as a wrong id too'],
    ['if (schema instanceof z.ZodTuple) return keysAt(schema.def.items[Number(step)], rest);', '', 'the keys of a source are not named'],
    ["lastKey(issue.path) !== 'raw'", "lastKey(issue.path) === 'raw'", 'an empty field is told as another kind of fault'],
    ['if (!isProblemCode(name))', 'if (isProblemCode(name))', 'faults of texts are told as wrong forms'],
  ],
};
