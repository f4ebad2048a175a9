import { absoluteAddress } from '../addresses/fileAddress.ts';
import { pageAddress } from '../addresses/pageAddress.ts';
import { fiscalYearDays } from '../plan/fiscalYear.ts';
import type { Plan } from '../plan/plan.ts';
import { dataFiles } from '../tables/dataFiles.ts';
import { dataText } from '../wording/pages/data.ts';

const mediaTypes = { CSV: 'text/csv', JSON: 'application/json', TXT: 'text/plain' } as const;

/** The data page as a schema.org Dataset. */
export function datasetJsonLd(model: Plan): object {
  const { plan } = model;
  const tables = dataFiles(model).filter(({ table }) => table !== undefined);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${absoluteAddress(model, pageAddress.data)}#dataset`,
    name: plan.title,
    description: dataText.description(plan, tables.length / 2),
    url: absoluteAddress(model, pageAddress.data),
    inLanguage: 'ja',
    isAccessibleForFree: true,
    license: plan.licenceUrl,
    creator: { '@type': 'Organization', name: plan.publisherName, ...(plan.publisherUrl === null ? {} : { url: plan.publisherUrl }) },
    dateModified: plan.editionDate,
    temporalCoverage: `${fiscalYearDays(plan.firstFiscalYear).start}/${fiscalYearDays(plan.lastFiscalYear).end}`,
    spatialCoverage: { '@type': 'AdministrativeArea', name: `${plan.prefecture}${plan.cityName}`, identifier: plan.areaCode },
    distribution: tables.map(({ address, format, table, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name: table?.title,
      contentUrl: absoluteAddress(model, address),
      encodingFormat: mediaTypes[format],
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}
