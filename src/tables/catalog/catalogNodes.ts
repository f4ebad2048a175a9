import { catalogUri, planUri, sourceUri } from '../../addresses/catalogAddress.ts';
import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { pageAddress } from '../../addresses/pageAddress.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { catalogText } from '#words/files/catalog.ts';
import { dataText } from '#words/pages/data.ts';
import { dataSpan } from '../dataSpan.ts';
import type { FileFacts } from '../dataFile.ts';
import { type CatalogDataset, catalogDatasets } from './catalogDatasets.ts';
import {
  areaUri,
  checksumAlgorithmUri,
  contactUri,
  frequencyUri,
  languageUri,
  periodUri,
  publisherUri,
  rightsUri,
  themeUri,
} from './catalogTerms.ts';
import { distributionNodes, distributionUri } from './distributionNodes.ts';
import { iri, japanese, rdfDate, rdfLink, type RdfNode } from './rdfNode.ts';

/** The catalogue of a plan's files (DCAT-AP 3.0.1): each thing once, with all that is said about it. */
export function catalogNodes(plan: PlanModel, files: readonly FileFacts[]): RdfNode[] {
  const datasets = catalogDatasets(plan, files);
  const nodes = [
    catalogNode(plan, datasets),
    ...datasets.map((dataset) =>
      datasetNode(
        plan,
        dataset,
        datasets.some(({ uri }) => uri === sourceUri(plan)),
      ),
    ),
    ...datasets.flatMap((dataset) => dataset.files.flatMap((file) => distributionNodes(plan, dataset, file))),
    ...sharedNodes(plan),
  ];
  return [...new Map(nodes.map((node) => [node['@id'], { ...node, '@id': iri(node['@id']) }])).values()];
}

function catalogNode(plan: PlanModel, datasets: readonly CatalogDataset[]): RdfNode {
  const { licenceUrl } = plan.information;
  return {
    '@id': catalogUri(plan),
    '@type': 'dcat:Catalog',
    'dct:title': japanese(catalogText.title(plan.information)),
    'dct:description': japanese(catalogText.description(plan)),
    'dct:license': rdfLink(licenceUrl),
    'foaf:homepage': rdfLink(absoluteAddress(plan, pageAddress.data)),
    'dcat:dataset': datasets.map(({ uri }) => rdfLink(uri)),
    ...common(plan),
  };
}

function datasetNode(plan: PlanModel, dataset: CatalogDataset, hasSource: boolean): RdfNode {
  const { cityName, editionDate } = plan.information;
  return {
    '@id': dataset.uri,
    '@type': 'dcat:Dataset',
    'dct:identifier': dataset.identifier,
    'dct:title': japanese(dataset.title),
    'dct:description': japanese(dataset.description),
    'dcat:keyword': [cityName, ...catalogText.keywords(plan)].map(japanese),
    'dcat:theme': rdfLink(themeUri),
    'dcat:contactPoint': rdfLink(contactUri(plan)),
    'dcat:landingPage': rdfLink(dataset.page),
    ...(dataSpan(plan) && { 'dct:temporal': rdfLink(periodUri(plan)) }),
    'dct:accrualPeriodicity': rdfLink(frequencyUri),
    'dcat:version': editionDate,
    ...(dataset.table && { 'dct:isPartOf': rdfLink(planUri(plan)) }),
    ...(hasSource && dataset.uri !== sourceUri(plan) && { 'dct:source': rdfLink(sourceUri(plan)) }),
    'dcat:distribution': dataset.files.map((file) => rdfLink(distributionUri(plan, file))),
    ...common(plan),
  };
}

/** What catalogue and data sets have in common. */
function common(plan: PlanModel) {
  const { editionDate } = plan.information;
  return {
    'dct:publisher': rdfLink(publisherUri(plan)),
    'dct:language': rdfLink(languageUri),
    'dct:spatial': rdfLink(areaUri(plan)),
    'dct:modified': rdfDate(editionDate),
  };
}

function sharedNodes(plan: PlanModel): RdfNode[] {
  const { publisherName, publisherUrl, contactName, contactEmail, contactUrl, licenceId, licenceName, licenceUrl, areaCode, cityCode } =
    plan.information;
  const span = dataSpan(plan);
  return [
    {
      '@id': publisherUri(plan),
      '@type': 'foaf:Agent',
      'foaf:name': japanese(publisherName),
      ...(publisherUrl !== null && { 'foaf:homepage': rdfLink(publisherUrl) }),
    },
    ...(publisherUrl === null ? [] : [document(publisherUrl)]),
    {
      '@id': contactUri(plan),
      '@type': 'vcard:Kind',
      'vcard:fn': japanese(contactName),
      ...(contactEmail !== null && { 'vcard:hasEmail': rdfLink(`mailto:${encodeURI(contactEmail)}`) }),
      ...(contactUrl !== null && { 'vcard:hasURL': rdfLink(contactUrl) }),
    },
    document(absoluteAddress(plan, pageAddress.data)),
    { '@id': licenceUrl, '@type': 'dct:LicenseDocument', 'dct:title': japanese(licenceName), 'dct:identifier': licenceId },
    { '@id': rightsUri(plan), '@type': 'dct:RightsStatement', 'rdfs:label': japanese(dataText.licence(plan.information)) },
    {
      '@id': areaUri(plan),
      '@type': 'dct:Location',
      'skos:prefLabel': japanese(catalogText.area(plan.information)),
      'dct:identifier': [areaCode, cityCode],
    },
    ...(span
      ? [
          {
            '@id': periodUri(plan),
            '@type': 'dct:PeriodOfTime',
            'dcat:startDate': rdfDate(span.start),
            'dcat:endDate': rdfDate(span.end),
          } satisfies RdfNode,
        ]
      : []),
    { '@id': languageUri, '@type': 'dct:LinguisticSystem', 'skos:prefLabel': japanese(catalogText.language) },
    { '@id': frequencyUri, '@type': 'dct:Frequency', 'rdfs:label': japanese(catalogText.updates) },
    { '@id': checksumAlgorithmUri, '@type': 'spdx:ChecksumAlgorithm' },
    { '@id': themeUri, '@type': 'skos:Concept', 'skos:prefLabel': japanese(catalogText.theme) },
  ];
}

function document(address: string): RdfNode {
  return { '@id': address, '@type': 'foaf:Document' };
}
