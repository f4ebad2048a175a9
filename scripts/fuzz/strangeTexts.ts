/** What stray keys, programs and pasted texts leave behind. */
export const strangeTexts: readonly string[] = [
  ...['\u0000', '\u0001', '\u0008', '\u000B', '\u000C', '\u001B', '\u007F', '\u0085', '\u00A0', '\u00AD', '\u200B', '\u200D', '\u200E', '\u2028', '\u2029', '\u202E', '\u2060', '\u3000', '\u3099'],
  ...['\uE000', '\uFEFF', '\uFFFD', '\uFFFE', '\uFFFF', '\u{1F469}\u200D', '\u{E0100}', '\u{10FFFF}', '𠮷', '①'],
  ...['"', "'", ':', ': ', ' #', '#', '{', '}', '[', ']', ',', '|', '>', '&a', '*a', '!!js/function', '%', '@', '`', '\\', '\\u0000', '---', '...', '- ', '? ', '<<: *a', '~', ';', '\t', '\r', '\n', '\n\n', '\n---\n'],
  ...['<script>', '<b>', '{1}', `$\{a}`, '<!--', '](javascript:a)', '![a](b)', 'import a from "b"', '=1+1', '-1', '：', '，', '“'],
];

/** What may stand where a value is wanted, and hardly ever fits. */
export const wrongValues: readonly string[] = [
  ...['null', '~', '', '[]', '{}', 'true', 'yes', '0', '-1', '1.5', '1e309', '-1e309', '.nan', '.inf', '0x1F', '0o17', '012', '1_000', '9007199254740993', '999999999999999999999', '1e-400', '-0'],
  ...['2024-02-30', '2024-01-01T00:00:00Z', '[a, b]', '{ a: b }', '{ __proto__: 1 }', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'goal-1', 'kpi-', 'kpi-constructor', 'CON', '../../etc/passwd', 'https://', 'javascript:alert(1)'],
  ...['"\\ud800"', '"\\x00"', '"\\n"', '"a\\', '&a b', '*a', '!!binary aGk=', '! a', '| ', '>-', '"', "'", '"unclosed', '100', '4000', 'R99', 'H0', '平成31年度', '令和', '１５人', '-5人', '約10', '—'],
];
