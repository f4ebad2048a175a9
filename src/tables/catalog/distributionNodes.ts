import { planSchemaAddress, tableSchemaAddress } from '../../addresses/catalogAddress.ts';
import { absoluteAddress, planJsonAddress } from '../../addresses/fileAddress.ts';
import type { PlanModel } from '../../schema/model/plan.ts';
import { catalogText } from '../../wording/catalog.ts';
import { dataFormats, type DataFile } from '../dataFile.ts';
import type { CatalogDataset } from './catalogDatasets.ts';
import { checksumAlgorithmUri, fileType, languageUri, rightsUri } from './catalogTerms.ts';
import { japanese, rdfDate, rdfLink, type RdfNode } from './rdfNode.ts';

/** A file's name as a distribution, kept from edition to edition. */
export function distributionUri(plan: PlanModel, { address }: DataFile): string {
  return `${absoluteAddress(plan, address)}#distribution`;
}

/** A file of a data set with its size, checksum, format and terms. */
export function distributionNodes(plan: PlanModel, dataset: CatalogDataset, file: DataFile): RdfNode[] {
  const { editionDate, licenceUrl, official } = plan.plan;
  const url = absoluteAddress(plan, file.address);
  const uri = distributionUri(plan, file);
  const { mediaType } = dataFormats[file.format];
  const media = `https://www.iana.org/assignments/media-types/${mediaType}`;
  const format = fileType(mediaType);
  const schema = schemaOf(plan, dataset, file);
  const ownTerms = dataset.table !== undefined || dataset.identifier.endsWith('_plan') || official;
  return [
    {
      '@id': uri,
      '@type': 'dcat:Distribution',
      'dct:title': japanese(catalogText.distribution(dataset.title, file.format)),
      'dct:description': japanese(file.format === 'CSV' ? catalogText.encoding.csv : catalogText.encoding.other),
      'dct:identifier': file.address.slice('data/'.length),
      'dcat:accessURL': rdfLink(dataset.page),
      'dcat:downloadURL': rdfLink(url),
      'dcat:mediaType': rdfLink(media),
      ...(format && { 'dct:format': rdfLink(format) }),
      'dcat:byteSize': { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' },
      'spdx:checksum': rdfLink(`${url}#checksum`),
      ...(ownTerms && { 'dct:license': rdfLink(licenceUrl) }),
      'dct:rights': rdfLink(rightsUri(plan)),
      'dct:language': rdfLink(languageUri),
      ...(schema && { 'dct:conformsTo': rdfLink(schema) }),
      'dct:modified': rdfDate(editionDate),
    },
    { '@id': `${url}#checksum`, '@type': 'spdx:Checksum', 'spdx:algorithm': rdfLink(checksumAlgorithmUri), 'spdx:checksumValue': { '@value': file.sha256, '@type': 'xsd:hexBinary' } },
    { '@id': media, '@type': 'dct:MediaType', 'rdfs:label': mediaType },
    ...(format ? [{ '@id': format, '@type': 'dct:MediaTypeOrExtent' } satisfies RdfNode] : []),
    ...(schema ? [{ '@id': schema, '@type': 'dct:Standard', 'dct:title': 'JSON Schema' } satisfies RdfNode] : []),
  ];
}

/** The JSON Schema that a JSON file fits. */
function schemaOf(plan: PlanModel, { table }: CatalogDataset, { address, format }: DataFile): string | undefined {
  if (format !== 'JSON') return undefined;
  if (table) return absoluteAddress(plan, tableSchemaAddress(table.name));
  return address === planJsonAddress(plan) ? absoluteAddress(plan, planSchemaAddress) : undefined;
}
