import { reservedNames } from './text.ts';

/** The names under `data/` that are the same for every city: what is written there and what may not be taken there come from one list. */
export const dataNames = {
  catalogJsonLd: 'catalog.jsonld',
  catalogTurtle: 'catalog.ttl',
  checksums: 'SHA256SUMS',
  dataPackage: 'datapackage.json',
  folderPage: 'index.html',
  ownerValuesSchema: 'owner_values-schema.json',
} as const;

const fixedNames: ReadonlySet<string> = new Set(Object.values(dataNames).map((name) => name.toLowerCase()));

/** The longest name of a file, in characters: an id of 64 characters with what files add to it. */
export const longestName = 90;

/** Whether the site writes a file of this name under `data/` itself: one of every city, or one that begins with a municipal code. */
export function isGeneratedName(name: string): boolean {
  return fixedNames.has(name.toLowerCase()) || /^\d{6}_/.test(name);
}

/**
 * Whether a source may have this name: a plain text, which no browser runs and no host takes for a program.
 *
 * A source is a transcription that is read line by line and published as it is, so that no other kind is of use. Behind
 * a point before the last only a number may stand, since some hosts look at every ending of a name: `x.php.txt` runs there.
 */
export function isSourceName(name: string): boolean {
  return /^[a-z0-9][a-z0-9-]*(?:\.\d+)*\.txt$/.test(name) && isShortAndFree(name) && !isGeneratedName(name);
}

/**
 * Whether a file of an edition may have this name: a table, its description, the plan, a schema, the package or a
 * source, of this version or of an earlier one.
 */
export function isEditionName(name: string): boolean {
  return (
    (/^(?:\d{6}_[a-z0-9][a-z0-9_-]*\.(?:csv|csv-metadata\.json|json)|[a-z0-9][a-z0-9_-]*\.schema\.json)$/.test(name) &&
      isShortAndFree(name)) ||
    name === dataNames.dataPackage ||
    isFrozenResults(name) ||
    isSourceName(name)
  );
}

/** Whether a file of an edition holds the results of a year as they were read, or describes them. */
function isFrozenResults(name: string): boolean {
  return /^results-\d{4}\.csv(?:-metadata\.json)?$/.test(name);
}

function isShortAndFree(name: string): boolean {
  return name.length <= longestName && !reservedNames.has(name.replace(/\..*/, ''));
}
