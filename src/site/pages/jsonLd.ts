import { catalogUri, planUri, sourceUri } from '../../addresses/catalogAddress.ts';
import { absoluteAddress, sourceFileAddress } from '../../addresses/fileAddress.ts';
import { pageAddress } from '../../addresses/pageAddress.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanInformation, PlanModel } from '../../schema/entity/plan.ts';
import { type CatalogDataset, catalogDatasets, isLicensed } from '../../tables/catalog/catalogDatasets.ts';
import { dataFormats } from '../../tables/dataFile.ts';
import { dataSpan } from '../../tables/dataSpan.ts';
import type { Column } from '../../tables/table.ts';
import { catalogText } from '#words/files/catalog.ts';
import { citationText } from '#words/sentences/citation.ts';
import { dataText } from '#words/pages/data.ts';
import { publishedFiles } from '../files/publishedFile.ts';
import type { Crumb } from './crumb.ts';

/** JSON-LD as it may stand inside a script element: no text of it can end the element. */
export function jsonLdText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** The way to a page, as search engines read it. */
export function breadcrumbJsonLd(crumbs: readonly Crumb[], plan: PlanModel): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteAddress(plan, address),
    })),
  };
}

/** The data page as schema.org: the whole plan as a Dataset, with one Dataset for each table under the name of its place on the page. */
export async function datasetJsonLd(model: Plan): Promise<object> {
  const { information: plan } = model;
  const datasets = catalogDatasets(model, await publishedFiles(model));
  const whole = datasets.filter(({ uri }) => uri === planUri(model));
  const parts = datasets.filter(({ table }) => table !== undefined);
  const source = datasets.filter(({ uri }) => uri === sourceUri(model));
  const page = absoluteAddress(model, pageAddress.data);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': planUri(model),
    identifier: `${plan.cityCode}_plan`,
    name: dataText.datasetName(model),
    alternateName: plan.title,
    description: dataText.description(model, parts.length),
    url: page,
    ...common(model),
    variableMeasured: dataText.variables(model),
    ...basedOn(model),
    citation: citationText(plan, { title: dataText.datasetName(model), url: page }),
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': catalogUri(model), name: catalogText.title(plan), url: page },
    distribution: whole.flatMap((dataset) => downloads(model, dataset)),
    hasPart: [...parts, ...source].map((dataset) => part(model, dataset)),
  };
}

/** A data set that belongs to the whole; what the whole says of itself holds for it too, but search engines read each for itself. */
function part(model: Plan, dataset: CatalogDataset): object {
  const { information: plan } = model;
  const columns = dataset.table?.columns.filter(({ name }) => !leading.has(name));
  return {
    '@type': 'Dataset',
    '@id': dataset.uri,
    identifier: dataset.identifier,
    name: dataset.title,
    description: dataset.description,
    url: dataset.uri,
    ...common(model),
    ...(dataset.files.some((file) => !isLicensed(model, file)) && { license: absoluteAddress(model, pageAddress.terms) }),
    ...(columns && { variableMeasured: columns.map(variable), ...basedOn(model) }),
    citation: citationText(plan, { title: dataset.title, url: dataset.uri }),
    isPartOf: { '@id': planUri(model) },
    includedInDataCatalog: { '@id': catalogUri(model) },
    distribution: downloads(model, dataset),
  };
}

const leading: ReadonlySet<string> = new Set(['municipal_code', 'area_code', 'municipality']);

function variable({ name, title, description, unit }: Column): object {
  return { '@type': 'PropertyValue', name: title, propertyID: name, description, ...(unit !== undefined && { unitText: unit }) };
}

function common(model: Plan) {
  const { information: plan } = model;
  const organization = publisher(plan);
  return {
    keywords: [plan.cityName, ...dataText.keywords(model)],
    inLanguage: 'ja',
    isAccessibleForFree: true,
    license: plan.licenceUrl,
    usageInfo: absoluteAddress(model, pageAddress.terms),
    creator: organization,
    publisher: organization,
    version: plan.editionDate,
    datePublished: plan.editionDate,
    dateModified: plan.editionDate,
    ...temporalCoverage(model),
    spatialCoverage: { '@type': 'AdministrativeArea', name: catalogText.area(plan), identifier: plan.areaCode },
  };
}

/** The transcriptions that the data were read from, as files of the site, or the addresses of documents that are only cited. */
function basedOn(model: Plan): { readonly isBasedOn?: string | readonly string[] } {
  const sources = model.information.sources.flatMap(({ kind, file, url }) => {
    if (kind !== 'document' && file !== null) return [absoluteAddress(model, sourceFileAddress({ file }))];
    return url === null ? [] : [url];
  });
  const [first, ...others] = sources;
  if (first === undefined) return {};
  return { isBasedOn: others.length === 0 ? first : sources };
}

/** The days that the data speak of, as far as they are known. */
function temporalCoverage(plan: Plan): { readonly temporalCoverage?: string } {
  const span = dataSpan(plan);
  return span ? { temporalCoverage: `${span.start}/${span.end}` } : {};
}

function downloads(model: Plan, { title, files }: CatalogDataset): object[] {
  return files.map(({ address, format, bytes, sha256 }) => ({
    '@type': 'DataDownload',
    name: catalogText.distribution(title, format),
    contentUrl: absoluteAddress(model, address),
    encodingFormat: dataFormats[format].mediaType,
    ...(bytes !== undefined && { contentSize: `${bytes} B` }),
    ...(sha256 !== undefined && { sha256 }),
  }));
}

function publisher({ publisherName, publisherUrl }: PlanInformation): object {
  return { '@type': 'Organization', name: publisherName, ...(publisherUrl === null ? {} : { url: publisherUrl }) };
}
