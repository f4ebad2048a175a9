/** A part of the validators, with the tests that must notice a mistake in it. */
export interface Room {
  readonly name: string;
  /** The files or folders that it takes in, from the project's folder. */
  readonly files: readonly string[];
  /** Tests by file or folder. */
  readonly tests: readonly string[];
  /** Quick ones among them, which are asked first. */
  readonly first?: readonly string[];
}

/** All parts of the validators. */
export const rooms: readonly Room[] = [
  { name: 'forms of fields', files: ['src/schema/text.ts', 'src/schema/exactNumber.ts', 'src/schema/siteAddress.ts', 'src/schema/content/'], tests: ['tests/schema/', 'tests/plan/readResults.test.ts', 'tests/plan/brokenContent.test.ts'] },
  {
    name: 'readers of the content',
    files: [
      'decodeText', 'parseYaml', 'yamlDepth', 'yamlDocuments', 'duplicateKeys', 'yamlLosses', 'yamlSyntaxFaults', 'frontMatter', 'readResults', 'readMarkdown', 'placeInFolder', 'sourceOccurrence',
      'rawNumber', 'proseLink', 'readEditions', 'contentFolder', 'readContent', 'validate', 'readYamlEntry',
    ].map((name) => `src/plan/${name}.ts`),
    tests: ['tests/plan/parseYaml.test.ts', 'tests/plan/locatedContent.test.ts', 'tests/plan/yamlSyntaxFaults.test.ts', 'tests/plan/checkProse.test.ts', 'tests/plan/readPlan.test.ts', 'tests/plan/editions.test.ts', 'tests/plan/brokenContent.test.ts', 'tests/plan/resourceBombs.test.ts', 'tests/plan/foreignFiles.test.ts', 'tests/plan/frozenFiles.test.ts'],
    first: ['tests/plan/alteredContent.test.ts', 'tests/plan/contentFolder.test.ts', 'tests/plan/yamlDepth.test.ts'],
  },
  {
    name: 'what may lie in content',
    files: ['src/schema/dataName.ts', ...['linkFree', 'plainFile', 'leftover', 'jsonForm', 'frozenForm', 'lineEnds', 'markupStart', 'visibleText'].map((name) => `src/plan/${name}.ts`)],
    tests: ['tests/plan/foreignFiles.test.ts', 'tests/plan/frozenFiles.test.ts'],
    first: ['tests/schema/dataName.test.ts', 'tests/plan/linkFree.test.ts', 'tests/plan/plainFile.test.ts', 'tests/plan/leftover.test.ts', 'tests/plan/jsonForm.test.ts', 'tests/plan/visibleText.test.ts'],
  },
  { name: 'checks of the content', files: ['src/plan/checks/'], tests: ['tests/plan/editions.test.ts', 'tests/plan/brokenContent.test.ts'], first: ['tests/plan/checkProse.test.ts', 'tests/plan/checkPlanInformation.test.ts', 'tests/plan/alteredContent.test.ts', 'tests/plan/resourceBombs.test.ts'] },
  { name: 'checks of the tables', files: ['src/tables/tableFaults.ts', 'src/tables/readability/'], tests: ['tests/tables/tableFaults.test.ts', 'tests/tables/readability/'] },
  {
    name: 'what search finds',
    files: ['searchForm', 'searchTerms', 'findPages', 'rankPages', 'filterPages', 'spellings', 'searchTokens', 'searchRecord', 'kanaRuns'].map((name) => `src/search/${name}.ts`),
    tests: ['tests/search/'],
  },
  { name: 'links of prose', files: ['src/site/proseLinkProblems.ts', 'src/addresses/targetOfLink.ts'], tests: ['tests/site/proseLinkProblems.test.ts', 'tests/addresses/targetOfLink.test.ts'] },
  { name: 'checks of a built site', files: ['src/site/verify/'], tests: ['tests/site/verifyCopy.test.ts', 'tests/site/links.test.ts'], first: ['tests/site/verify/'] },
];

/** The part that a file belongs to. */
export function roomOf(file: string): Room {
  const room = rooms.find(({ files }) => files.some((each) => (each.endsWith('/') ? file.startsWith(each) : file === each)));
  if (!room) throw new Error(`No tests are named for ${file}`);
  return room;
}
