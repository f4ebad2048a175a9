import type { WrittenMutants } from '../mutant.ts';

/** Mistakes in the forms that fields of the content must have. */
export const schemaMutants: WrittenMutants = {
  'src/schema/text.ts': [
    ["if (text === '') return 'text-empty';", '', 'an empty text passes'],
    ["if (/\\p{Co}/u.test(text)) return 'text-gaiji';", '', 'private-use characters pass'],
    ['if (text.trim() !== text)', 'if (text.trimEnd() !== text)', 'a space before a text passes'],
    ['/^[=+\\-@＝＋－＠]/', '/^[=+\\-@]/', 'formulas in full width pass'],
    [' && !numberLike.test(text)', '', 'a negative number is refused as a formula'],
    ['°・]{0,8}$/u', '°・]{0,8}/u', 'a formula that begins like a number passes'],
    [" || text.includes('\\uFFFD')", '', 'the replacement character passes'],
    [' || !text.isWellFormed()', '', 'half a surrogate pair passes'],
    ["if (hasLooseMark(text)) return 'text-normalization';", '', 'loose combining marks pass'],
    ["text.replace(/\\P{M}/gu, (character) => character.normalize('NFC'))", 'text', 'a compatibility ideograph is refused'],
    ["!text.includes(';')", "!text.endsWith(';')", 'a semicolon inside an entry of a list passes'],
    ['—―ーｰ]+$/u', '—―ーｰ]+/u', 'a raw text that begins with a dash passes unchecked'],
    ['z.int().min(1);', 'z.int().min(0);', 'there is a line 0'],
    ['/^[a-z0-9][a-z0-9-]{0,63}$/', '/^[a-z0-9][a-z0-9-]{0,64}$/', 'an id has 65 characters'],
    ['/^[a-z0-9][a-z0-9-]{0,63}$/', '/^[a-z0-9-]{1,64}$/', 'an id begins with a hyphen'],
    [' && !reservedNames.has(text)', '', 'an id is the name of a device'],
    ['(_, n) => `lpt${n + 1}`', '(_, n) => `lpt${n}`', 'the device lpt9 is forgotten'],
    ["text.startsWith('kpi-') || !isId(text)", "text.includes('kpi') || !isId(text)", 'the id of a KPI begins with something else'],
  ],
  'src/schema/exactNumber.ts': [
    ['Number.isSafeInteger(value)', 'true', 'an integer beyond 2 to the 53rd passes'],
    ['toPrecision(15)', 'toPrecision(17)', 'a number of 17 digits passes'],
    ["text.includes('.') ? text.replace(/\\.?0+$/, '') : text", 'text', 'a zero behind the decimals is refused'],
  ],
  'src/schema/siteAddress.ts': [
    ['[^\\s/?#@\\\\]+\\/?$/', '[^\\s/?#\\\\]+\\/?$/', 'an address has a user and a password'],
    [' && URL.canParse(text)', '', 'an address that is none passes'],
    ["part === '.' || part === '..'", "part === '..'", 'a folder has the part .'],
    ['([^\\s/?#\\\\]+\\/)*$/', '([^\\s/?#\\\\]*\\/)*$/', 'a folder has two slashes in a row'],
  ],
  'src/schema/entity/result.ts': [
    [' && isExactNumber(text)', '', 'a result with too many digits passes'],
    ["exclude(['given', 'not-numeric'])", "exclude(['given'])", 'a result without a value is said to be no number'],
  ],
  'src/schema/entity/plan.ts': [
    ['.regex(/^\\d{6}$/)', '.regex(/^\\d{5,6}$/)', 'a municipal code has 5 digits'],
    ['z.url({ protocol: /^https?$/ })', 'z.url()', 'the address of a licence is a script'],
    ["!name.endsWith('.') && ", '', 'the name of a source ends with a point'],
  ],
  'src/schema/entity/published.ts': [["[a-z0-9-]*/)+';", "[a-z0-9-]*/)*';", 'the ledger has an empty address']],
  'src/schema/entity/policy.ts': [['z.array(measureContent).min(1)', 'z.array(measureContent)', 'a policy has no measure']],
  'src/schema/entity/goal.ts': [
    ['z.int().min(1).max(99)', 'z.int().min(0).max(99)', 'a goal has the number 0'],
  ],
  'src/schema/entity/note.ts': [['z.array(contentSchema(targetFields)).min(1)', 'z.array(contentSchema(targetFields))', 'a note is about nothing']],
};
