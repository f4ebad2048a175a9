import { absoluteAddress } from '../../addresses/fileAddress.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { dataFormats } from '../dataFile.ts';
import { type CatalogDataset, type CatalogFile, fileNote, fileSchema, fileTitle, isLicensed } from './catalogDatasets.ts';
import { checksumAlgorithmUri, fileType, languageUri, rightsUri } from './catalogTerms.ts';
import { japanese, rdfDate, rdfLink, type RdfNode } from './rdfNode.ts';

/** A file's name as a distribution, kept from edition to edition. */
export function distributionUri(plan: PlanModel, { address }: CatalogFile): string {
  return `${absoluteAddress(plan, address)}#distribution`;
}

/** A file of a data set with its format and terms, and with its size and checksum where they are known. */
export function distributionNodes(plan: PlanModel, dataset: CatalogDataset, file: CatalogFile): RdfNode[] {
  const { editionDate, licenceUrl } = plan.information;
  const url = absoluteAddress(plan, file.address);
  const uri = distributionUri(plan, file);
  const { mediaType } = dataFormats[file.format];
  const media = `https://www.iana.org/assignments/media-types/${mediaType}`;
  const format = fileType(mediaType);
  const schema = fileSchema(plan, file);
  return [
    {
      '@id': uri,
      '@type': 'dcat:Distribution',
      'dct:title': japanese(fileTitle(dataset, file)),
      'dct:description': japanese(fileNote(file)),
      'dct:identifier': file.address.slice('data/'.length),
      'dcat:accessURL': rdfLink(dataset.page),
      'dcat:downloadURL': rdfLink(url),
      'dcat:mediaType': rdfLink(media),
      ...(format && { 'dct:format': rdfLink(format) }),
      ...(file.bytes !== undefined && { 'dcat:byteSize': { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' } }),
      ...(file.sha256 !== undefined && { 'spdx:checksum': rdfLink(`${url}#checksum`) }),
      ...(isLicensed(plan, file) && { 'dct:license': rdfLink(licenceUrl) }),
      'dct:rights': rdfLink(rightsUri(plan)),
      'dct:language': rdfLink(languageUri),
      ...(schema && { 'dct:conformsTo': rdfLink(schema) }),
      'dct:modified': rdfDate(editionDate),
    },
    ...(file.sha256 === undefined
      ? []
      : [
          {
            '@id': `${url}#checksum`,
            '@type': 'spdx:Checksum',
            'spdx:algorithm': rdfLink(checksumAlgorithmUri),
            'spdx:checksumValue': { '@value': file.sha256, '@type': 'xsd:hexBinary' },
          } satisfies RdfNode,
        ]),
    { '@id': media, '@type': 'dct:MediaType', 'rdfs:label': mediaType },
    ...(format ? [{ '@id': format, '@type': 'dct:MediaTypeOrExtent' } satisfies RdfNode] : []),
    ...(schema ? [{ '@id': schema, '@type': 'dct:Standard', 'dct:title': 'JSON Schema' } satisfies RdfNode] : []),
  ];
}
