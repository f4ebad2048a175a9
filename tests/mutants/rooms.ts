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
  {
    name: 'forms of fields',
    files: [
      'src/schema/text.ts',
      'src/schema/valueForms.ts',
      'src/schema/siteAddress.ts',
      'src/schema/webAddress.ts',
      'src/schema/characters.ts',
      'src/schema/entity/',
    ],
    tests: ['tests/schema/', 'tests/plan/read/readResults.test.ts', 'tests/plan/brokenContent.test.ts'],
  },
  {
    name: 'readers of the content',
    files: ['src/plan/read/', 'src/plan/yaml/', 'src/plan/sourceLines.ts', 'src/plan/rawNumber.ts', 'src/plan/proseLink.ts'],
    tests: [
      'tests/plan/characterPolicy.test.ts',
      'tests/plan/yaml/',
      'tests/plan/read/',
      'tests/plan/locatedContent.test.ts',
      'tests/plan/check/',
      'tests/plan/readPlan.test.ts',
      'tests/plan/editions.test.ts',
      'tests/plan/brokenContent.test.ts',
      'tests/plan/resourceBombs.test.ts',
    ],
    first: [
      'tests/plan/alteredContent.test.ts',
      'tests/plan/read/contentFolder.test.ts',
      'tests/plan/read/contentChange.test.ts',
      'tests/plan/yaml/yamlDepth.test.ts',
    ],
  },
  {
    name: 'checks of the content',
    files: ['src/plan/check/'],
    tests: ['tests/plan/editions.test.ts', 'tests/plan/brokenContent.test.ts'],
    first: ['tests/plan/check/', 'tests/plan/alteredContent.test.ts', 'tests/plan/resourceBombs.test.ts'],
  },
  {
    name: 'checks of the tables',
    files: ['src/tables/tableFaults.ts', 'src/tables/readability/'],
    tests: ['tests/tables/tableFaults.test.ts', 'tests/tables/readability/'],
  },
  {
    name: 'what search finds',
    files: ['src/search/match/', 'src/search/index/searchRecord.ts', 'src/search/match/searchForm.ts'],
    tests: ['tests/search/'],
  },
  {
    name: 'links of prose',
    files: ['src/site/check/proseLinkProblems.ts', 'src/addresses/targetOfLink.ts'],
    tests: ['tests/site/check/proseLinkProblems.test.ts', 'tests/addresses/targetOfLink.test.ts'],
  },
  {
    name: 'checks of a built site',
    files: ['src/site/verify/'],
    tests: ['tests/site/verifyCopy.test.ts', 'tests/site/links.test.ts'],
    first: ['tests/site/verify/'],
  },
];

/** The part that a file belongs to. */
export function roomOf(file: string): Room {
  const room = rooms.find(({ files }) => files.some((each) => (each.endsWith('/') ? file.startsWith(each) : file === each)));
  if (!room) throw new Error(`No tests are named for ${file}`);
  return room;
}
