import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { pageAddress } from '../../addresses/pageAddress.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';

/** The terms that catalogues in Europe share; harvesters everywhere know them. */
const authority = 'http://publications.europa.eu/resource/authority/';

/** Japanese. */
export const languageUri = `${authority}language/JPN`;

/** Public sector. */
export const themeUri = `${authority}data-theme/GOVE`;

/** At no fixed interval. */
export const frequencyUri = `${authority}frequency/IRREG`;

/** SHA-256. */
export const checksumAlgorithmUri = 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256';

const fileTypes: Readonly<Record<string, string>> = {
  'text/csv': 'CSV',
  'application/json': 'JSON',
  'text/plain': 'TXT',
  'application/ld+json': 'JSON_LD',
  'text/turtle': 'RDF_TURTLE',
  'application/xml': 'XML',
  'application/zip': 'ZIP',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
};

/** The term for a media type; nothing for one that has none. */
export function fileType(mediaType: string): string | undefined {
  const type = fileTypes[mediaType];
  return type && `${authority}file-type/${type}`;
}

/** The municipality, as the national statistics name it: `…/lod/sac/C33216`. */
export function areaUri({ information }: PlanModel): string {
  return `http://data.e-stat.go.jp/lod/sac/C${information.areaCode}`;
}

/** Who publishes the site. */
export function publisherUri(plan: PlanModel): string {
  return `${absoluteAddress(plan, pageAddress.data)}#publisher`;
}

/** Whom to ask. */
export function contactUri(plan: PlanModel): string {
  return `${absoluteAddress(plan, pageAddress.data)}#contact`;
}

/** The span of years that has values. */
export function periodUri(plan: PlanModel): string {
  return `${absoluteAddress(plan, pageAddress.data)}#period`;
}

/** What belongs to whom. */
export function rightsUri(plan: PlanModel): string {
  return `${absoluteAddress(plan, pageAddress.terms)}#rights`;
}
