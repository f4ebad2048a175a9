import { absoluteAddress, planJsonAddress, sourceFileAddress } from '../addresses/fileAddress.ts';
import { pageAddress } from '../addresses/pageAddress.ts';
import { fiscalYearDays } from '../plan/fiscalYear.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanInformation } from '../schema/model/plan.ts';
import { dataFormats } from '../tables/dataFile.ts';
import { dataFiles } from '../tables/dataFiles.ts';
import { dataText } from '../wording/pages/data.ts';

/** The data page as a schema.org Dataset. */
export async function datasetJsonLd(model: Plan): Promise<object> {
  const { plan } = model;
  const files = (await dataFiles(model)).filter(({ table, address }) => table !== undefined || address === planJsonAddress(model));
  const tables = files.filter(({ table }) => table !== undefined);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${absoluteAddress(model, pageAddress.data)}#dataset`,
    identifier: `${plan.cityCode}_plan`,
    name: dataText.datasetName(plan),
    alternateName: plan.title,
    keywords: [plan.cityName, ...dataText.keywords],
    variableMeasured: dataText.variables,
    isBasedOn: absoluteAddress(model, sourceFileAddress(model)),
    version: plan.editionDate,
    datePublished: plan.editionDate,
    usageInfo: absoluteAddress(model, pageAddress.terms),
    publisher: organization(plan),
    description: dataText.description(plan, tables.length / 2),
    url: absoluteAddress(model, pageAddress.data),
    inLanguage: 'ja',
    isAccessibleForFree: true,
    license: plan.licenceUrl,
    creator: organization(plan),
    dateModified: plan.editionDate,
    temporalCoverage: `${fiscalYearDays(plan.firstFiscalYear).start}/${fiscalYearDays(plan.lastFiscalYear).end}`,
    spatialCoverage: { '@type': 'AdministrativeArea', name: `${plan.prefecture}${plan.cityName}`, identifier: plan.areaCode },
    distribution: files.map(({ address, format, table, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name: `${table?.title ?? plan.title}（${format}）`,
      contentUrl: absoluteAddress(model, address),
      encodingFormat: dataFormats[format].mediaType,
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}

function organization({ publisherName, publisherUrl }: PlanInformation): object {
  return { '@type': 'Organization', name: publisherName, ...(publisherUrl === null ? {} : { url: publisherUrl }) };
}
