import type { WrittenMutants } from '../mutant.ts';

/** Mistakes in what reads the files of the content. */
export const readerMutants: WrittenMutants = {
  'src/plan/read/decodeText.ts': [
    ['bytes.byteLength > maximum', 'bytes.byteLength >= maximum', 'a file of the greatest size is refused'],
    [
      "new TextDecoder('utf-8', { fatal: true }).decode(bytes);",
      "new TextDecoder('utf-8').decode(bytes);",
      'another encoding is read as garbage',
    ],
    ["decoded.replaceAll('\\r\\n', '\\n')", 'decoded', 'line ends of Windows are refused'],
    ["text.trim() === '' && !hasFaults", "text === '' && !hasFaults", 'a file of nothing but spaces passes'],
    ['characterProblems(text, file, declared)', 'characterProblems(text, file)', 'what a source declares is refused'],
    ['told = new Set();\n    }', '}', 'only the first line is told'],
    ['index - lineStart + 1', 'index + 1', 'the column counts from the start of the file'],
    ['line += 1;', '', 'every fault is told in the first line'],
  ],
  'src/plan/yaml/parseYaml.ts': [
    ['...(second\n', '...(second && !second\n', 'a second document is dropped without a word'],
    ['line: Math.max(1, line) + firstLine - 1', 'line: Math.max(1, line)', 'places in front matter are one line off'],
  ],
  'src/plan/yaml/yamlLosses.ts': [
    ['seen.add(key.value);', '', 'a key stands twice'],
    ["escape !== '\\\\\"' && ", '', 'a quotation mark in quotation marks is refused'],
    ['if (node.anchor !== undefined)', "if (node.anchor === '')", 'anchors pass'],
    ['(rest === undefined ? []', "(rest?.[0] !== '' ? []", 'a text that a comment cuts off passes'],
    ['String(Number(source)) !== source || ', '', 'numbers that change their form pass'],
    ['/^0[xo][0-9a-f]+$/i', '/^0x[0-9a-f]+$/i', 'octal numbers pass'],
    ["if (source.trimEnd().includes('\\n'))", "if (source.includes('\\r'))", 'values over several lines pass'],
  ],
  'src/plan/yaml/yamlDocuments.ts': [
    ['if (indent !== undefined)', 'if (indent === -1)', 'deep nesting is not refused'],
    ['if (marks > maximum)', 'if (marks > 100 * maximum)', 'a text of millions of words is parsed'],
    ['return this.#depth > maximumDepth;', 'return this.#depth >= maximumDepth;', '20 brackets are refused'],
    ['this.#depth = Math.max(0, this.#depth - 1)', 'this.#depth += 0', 'brackets that are closed count on'],
    ['{${maximumDepth + 1}}', '{${maximumDepth + 2}}', '21 dashes in a line pass'],
    ['while ((indents.at(-1) ?? -1) > indent) indents.pop();', '', 'indents that have ended count on'],
  ],
  'src/plan/read/readMarkdown.ts': [
    ["line.trimEnd() === '---'", "line === '---'", 'a closing line with a space is not seen'],
    ['bodyFirstLine: bodyStart + 1', 'bodyFirstLine: bodyStart', 'places in prose are one line off'],
    ["id.normalize('NFKC').toLowerCase()", 'id', 'two files whose names differ only in capitals pass'],
  ],
  'src/plan/read/readResults.ts': [
    ['cells.length !== columns.length', 'cells.length < columns.length', 'a row with too many cells passes'],
    [
      "cells.every((cell) => cell.trim() === '')",
      "cells.some((cell) => cell.trim() === '')",
      'rows with an empty cell are dropped without a word',
    ],
    ["const textColumns = ['text', 'note', 'time'", "const textColumns = ['text', 'time'", 'a formula in a note passes'],
    ['columns.indexOf(name) + 1', 'columns.indexOf(name)', 'a problem names the column to the left'],
    ["lines - cells.join('').split('\\n').length + 1", 'lines', 'a row with a line break has the wrong line'],
    ['skip_empty_lines: true', 'skip_empty_lines: false', 'an empty line is a problem'],
  ],
  'src/plan/read/readResultHeader.ts': [
    ["if (!known.includes('kpi_id'))", 'if (known.length === 0)', 'a file without KPIs is read'],
    ['cells.indexOf(cell) === index', 'cells.indexOf(cell) >= 0', 'a column may stand twice'],
  ],
  'src/plan/read/resultCells.ts': [
    ["name === 'text' || name === 'status') && onlyDashes", "name === 'text') && onlyDashes", 'a dash stands as a status'],
    ["if (name === 'text' && written !== undefined)", "if (name === 'note' && written !== undefined)", 'a number stands as a text'],
    ['30 + Number(plain)', '31 + Number(plain)', 'the day of a spreadsheet is one off'],
  ],
  'src/plan/read/plainFile.ts': [
    ['if (information.isSymbolicLink())', 'if (index < 0)', 'a link that leads nowhere is taken for a file yet to be made'],
    ["if (parts.includes('..'))", 'if (parts.length === 0)', 'a way leads out of the folder'],
    ['parts.slice(0, index + 1))', 'parts.slice(0, index))', 'the last part of the way is not looked at'],
    ['if (!information.isFile())', 'if (information.isDirectory())', 'a pipe is opened and never ends'],
  ],
  'src/plan/read/fileNames.ts': [
    ["name.startsWith('#') && name.endsWith('#')", "name.startsWith('#')", 'a file whose name begins with # is passed over'],
    ['(?:~|\\.(?:bak', '(?:\\.(?:bak', 'what an editor keeps beside a file is a problem'],
    ['return !settingsName.test(leftover)', 'return settingsName.test(leftover)', 'left-overs are passed over without a word'],
    ['hiddenNames.has(name) ||', "name.startsWith('.') ||", 'an address leads out of the folder'],
    ["(name.split('.')[0] ?? '').toLowerCase()", "name.split('.')[0] ?? ''", 'a device in capitals passes'],
    ['{0,118}[A-Za-z0-9_-])?$/', '{0,118}[A-Za-z0-9_.-])?$/', 'a name ends with a point'],
  ],
  'src/plan/read/jsonForm.ts': [
    ['return this.#isRight && !this.#inString && ', 'return this.#isRight && ', 'a JSON that ends within a string passes'],
    ['this.#open.length === maximumDepth', 'this.#open.length > maximumDepth', 'a JSON that is one part deeper passes'],
    [
      "this.#wanted = inside === '{' ? 'key' : 'value';",
      "this.#wanted = inside === '{' ? 'keyOrEnd' : 'valueOrEnd';",
      'a comma before the end of a list passes',
    ],
  ],
  'src/plan/read/frozenForm.ts': [
    ["if (!this.#problem && this.#decoded() === '')", 'if (!this.#problem)', 'a text that is cut within a letter passes'],
    ["if (this.#kind === 'csv') this.#lookAtLine(this.#rest);", '', 'a formula on a last line without its end passes'],
    ['if (isFirst && /^"?sep=/i.test(line)) return line;', '', 'a first line divides the cells at other places'],
    ["line.slice(0, -1).includes('\\r')", "line.includes('\\n')", 'a formula behind the line end of an old Macintosh passes'],
    ["this.#heldReturn = text.endsWith('\\r');", 'this.#heldReturn = false;', 'a line end that two parts share is doubled'],
  ],
  'src/schema/dataName.ts': [
    ['fixedNames.has(name.toLowerCase()) || ', '', 'a source takes the place of the catalogue'],
    ['(?:\\.\\d+)*\\.txt$', '(?:\\.[a-z0-9]+)*\\.txt$', 'a host runs a text whose name has a second ending'],
    ['name.length <= longestName', 'name.length > 0', 'a name is longer than hosts take'],
  ],
  'src/plan/sourceLines.ts': [
    ['|[.,．，][\\d０-９])/u', ')/u', 'the beginning of a longer number stands as a value'],
    ['!(beginsWithNumber && continuesBefore.test(before)) && ', '', 'the end of a longer number stands as a value'],
    ['index + raw.length + 2)', 'index + raw.length + 1)', 'what follows a comma is not looked at'],
  ],
  'src/plan/rawNumber.ts': [
    ['/^[－−‐–▲△]/', '/^[－−]/', 'triangles do not make a number negative'],
    ['(-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)', '(-?(?:\\d{1,3}(?:,\\d*)+|\\d+)', 'commas stand anywhere in a number'],
  ],
  'src/plan/proseLink.ts': [
    ['return webAddressFault(address);', 'return undefined;', 'a link leads to another host than it seems'],
    ['?.toLowerCase()', '', 'a scheme in capitals is not known'],
    [" || address.startsWith('/')", '', 'an address from the root of the host passes'],
  ],
  'src/plan/read/readEditions.ts': [
    [' || names.has(name)', '', 'a file is listed twice'],
    ['found.sha256 === sha256 ? form.end()', 'found.sha256.length === sha256.length ? form.end()', 'an altered edition passes'],
    ['if (!isEditionName(name))', "if (name === '')", 'a script in an edition is published'],
    ['if (exact !== text)', 'if (exact.length < text.length)', 'a list of checksums with other line ends passes'],
    [
      'for (const name of names.filter((each) => !known.has(each)))',
      'for (const name of names.filter((each) => known.size === 0))',
      'a file that is not in the list passes',
    ],
  ],
  'src/plan/read/contentFolder.ts': [
    ['names.filter((each) => !isLeftover(each))', 'names', 'the lock file of an office program is a problem'],
    ['if (this.isLinked(name)) return [];', '', 'a folder is read through a link'],
    ["if (code === 'ENOENT') return [];", '', 'a folder that is missing is called a file in its place'],
  ],
  'src/plan/read/overBudget.ts': [
    [
      "name.startsWith('editions/') ? sums.editionBytes : sums.bytes",
      "name.startsWith('editions/') ? sums.bytes : sums.bytes",
      'editions count as texts',
    ],
    ['this.total += amount;', 'this.total = amount;', 'only the last file counts'],
    ["'results', rows, 'resultRows'", "'results', rows, 'bytes'", 'rows of results are not bounded'],
    ['charactersIn(bytes.subarray(front))', 'charactersIn(bytes.subarray(0, front))', 'front matter counts as prose'],
  ],
  'src/plan/read/contentRecord.ts': [
    ['if (added !== undefined)', "if (added === '')", 'a file that came is not noticed'],
    ['modified !== read.modified || ', '', 'a file that was put back is not noticed'],
    [' || now.fingerprint(relative)?.sha256 !== read.sha256', '', 'a file whose time was put back is not noticed'],
  ],
  'src/plan/read/readSources.ts': [
    [
      'failed ||= read === undefined || read.problems.length > 0;',
      'failed ||= read === undefined;',
      'faulty results cause more problems elsewhere',
    ],
    ['/^(\\d{4})\\.csv$/', '/^(\\d{4}).*\\.csv$/', 'a file of results has any name'],
  ],
  'src/plan/read/readContent.ts': [["'accessibility', 'terms'];", "'accessibility'];", 'the page of terms may be missing']],
};
