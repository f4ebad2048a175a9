import { absoluteAddress } from '../../addresses/fileAddress.ts';
import type { PlanModel } from '../../schema/model/plan.ts';
import { catalogText } from '../../wording/catalog.ts';
import { dataFormats, type DataFile } from '../dataFile.ts';
import { encodingNote, fileSchema, isLicensed, type CatalogDataset } from './catalogDatasets.ts';
import { checksumAlgorithmUri, fileType, languageUri, rightsUri } from './catalogTerms.ts';
import { japanese, rdfDate, rdfLink, type RdfNode } from './rdfNode.ts';

/** A file's name as a distribution, kept from edition to edition. */
export function distributionUri(plan: PlanModel, { address }: DataFile): string {
  return `${absoluteAddress(plan, address)}#distribution`;
}

/** A file of a data set with its size, checksum, format and terms. */
export function distributionNodes(plan: PlanModel, dataset: CatalogDataset, file: DataFile): RdfNode[] {
  const { editionDate, licenceUrl } = plan.plan;
  const url = absoluteAddress(plan, file.address);
  const uri = distributionUri(plan, file);
  const { mediaType } = dataFormats[file.format];
  const media = `https://www.iana.org/assignments/media-types/${mediaType}`;
  const format = fileType(mediaType);
  const schema = fileSchema(plan, file);
  const encoding = encodingNote(file);
  return [
    {
      '@id': uri,
      '@type': 'dcat:Distribution',
      'dct:title': japanese(catalogText.distribution(dataset.title, file.format)),
      ...(encoding !== undefined && { 'dct:description': japanese(encoding) }),
      'dct:identifier': file.address.slice('data/'.length),
      'dcat:accessURL': rdfLink(dataset.page),
      'dcat:downloadURL': rdfLink(url),
      'dcat:mediaType': rdfLink(media),
      ...(format && { 'dct:format': rdfLink(format) }),
      'dcat:byteSize': { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' },
      'spdx:checksum': rdfLink(`${url}#checksum`),
      ...(isLicensed(plan, file) && { 'dct:license': rdfLink(licenceUrl) }),
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
