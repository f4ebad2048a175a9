import { planJsonAddress, sourceFileAddress } from '../../addresses/fileAddress.ts';
import type { PlanInformation, PlanModel } from '../../schema/entity/plan.ts';
import { dataPackageText } from '#words/files/catalog.ts';
import { type DataFile, dataFormats } from '../dataFile.ts';
import { codeLabels, codesOf, type Column, primaryKey, type Table } from '../table.ts';
import { transcriptionsOf } from '../transcriptions.ts';

/**
 * The Data Package 2.0 of the tables (as CSV and as JSON), the plan as JSON and the transcription.
 *
 * `files` are the published files; those that a package does not describe are passed over. A path is seen from the
 * folder of the package, so that a copy of the folder is a package too.
 */
export function dataPackage(model: PlanModel, files: readonly DataFile[]): object {
  const { information } = model;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${information.cityCode}_plan`,
    title: dataPackageText.title(model),
    description: dataPackageText.description(model),
    homepage: information.siteUrl,
    version: information.editionDate,
    created: `${information.editionDate}T00:00:00+09:00`,
    keywords: [information.cityName, ...dataPackageText.keywords(model)],
    licenses: [licence(information)],
    contributors: [
      {
        title: information.publisherName,
        ...(information.publisherUrl === null ? {} : { path: information.publisherUrl }),
        roles: ['publisher'],
      },
    ],
    ...sourcesOf(information),
    resources: files.flatMap((file) => resourceOf(file, model) ?? []),
  };
}

function licence({ licenceId, licenceName, licenceUrl }: PlanInformation): object {
  return { ...(/^[-a-zA-Z0-9._]+$/.test(licenceId) ? { name: licenceId } : {}), path: licenceUrl, title: licenceName };
}

function resourceOf(file: DataFile, model: PlanModel): object | undefined {
  const { format, address, table } = file;
  if (table && format === 'CSV') return { ...facts(file, table.name, table), type: 'table', dialect: csvDialect, schema: csvSchema(table) };
  if (table && format === 'JSON') return { ...facts(file, jsonName(table.name), table), type: 'table', schema: jsonSchema(table) };
  if (address === planJsonAddress(model)) return facts(file, 'plan', dataPackageText.plan(model));
  const source = transcriptionAt(model, address);
  return source && facts(file, source.name, dataPackageText.source);
}

/** What the plan was read from: the file in the package, or else its address elsewhere; a list of none may not stand. */
function sourcesOf({ sources }: PlanInformation): object {
  const listed = sources.map(({ kind, title, file, url }) => {
    const path = kind === 'verbatim' ? file : url;
    return { title, ...(path === null ? {} : { path }) };
  });
  return listed.length === 0 ? {} : { sources: listed };
}

/** The transcription that is published at an address, by its name in the package; nothing where there is none. */
function transcriptionAt({ information }: PlanModel, address: string): { readonly name: string } | undefined {
  const published = transcriptionsOf(information);
  const source = published.find((each) => sourceFileAddress(each) === address);
  return source && { name: source === published[0] ? 'source' : `source-${source.id}` };
}

function facts(
  { address, format, bytes, sha256 }: DataFile,
  name: string,
  { title, description }: { title: string; description: string },
): object {
  return {
    name,
    path: address.slice('data/'.length),
    title,
    description,
    format: format.toLowerCase(),
    mediatype: dataFormats[format].mediaType,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
  };
}

const csvDialect = {
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
} as const;

/** The columns under their headers, since readers look for the fields by these; codes are labels. */
function csvSchema(table: Table): object {
  const title = (name: string) => table.columns.find((column) => column.name === name)?.title ?? name;
  return {
    fields: table.columns.map((column) =>
      field(table, column, column.title, column.type === 'codes' ? undefined : codeLabels(column), 'string'),
    ),
    primaryKey: [title(table.key)],
    ...foreignKeys(table, title, title(primaryKey), (name) => name),
    missingValues: [''],
  };
}

/** The columns under their keys; codes are codes, lists are lists. */
function jsonSchema(table: Table): object {
  return {
    fields: table.columns.map((column) =>
      field(table, column, column.name, column.type === 'codes' ? undefined : codesOf(column), 'array'),
    ),
    primaryKey: [table.key],
    ...foreignKeys(table, (name) => name, primaryKey, jsonName),
    missingValues: [],
  };
}

function jsonName(table: string): string {
  return `${table}-json`;
}

function field({ key }: Table, column: Column, name: string, codes: readonly string[] | undefined, list: 'string' | 'array'): object {
  const { title, description, type, required, unit } = column;
  const constraints = {
    ...(required ? { required } : {}),
    ...(column.name === key ? { unique: true } : {}),
    ...(codes ? { enum: codes } : {}),
  };
  return {
    name,
    title,
    description,
    physicalName: column.name,
    ...(unit === undefined ? {} : { unit }),
    ...fieldType(type, list),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function fieldType(type: Column['type'], list: 'string' | 'array'): object {
  switch (type) {
    case 'integer':
    case 'number':
    case 'date':
      return { type };
    case 'boolean':
      return list === 'array' ? { type } : { type, trueValues: ['1'], falseValues: ['0'] };
    case 'uri':
      return { type: 'string', format: 'uri' };
    case 'codes':
    case 'list':
      return { type: list };
    default:
      return { type: 'string' };
  }
}

function foreignKeys(table: Table, nameOf: (column: string) => string, key: string, resourceOfTable: (table: string) => string): object {
  if (table.foreignKeys.length === 0) return {};
  return {
    foreignKeys: table.foreignKeys.map(({ column, table: other }) => ({
      fields: [nameOf(column)],
      // A table that refers to itself names none (Table Schema 2.0).
      reference: { ...(other === table.name ? {} : { resource: resourceOfTable(other) }), fields: [key] },
    })),
  };
}
