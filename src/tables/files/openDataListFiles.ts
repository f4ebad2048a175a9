import { openDataListAddress } from '../../addresses/catalogAddress.ts';
import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { csvMetadataAddress } from '../../addresses/openDataAddress.ts';
import { pageAddress } from '../../addresses/pageAddress.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import type { OpenDataListRow } from '../../schema/entity/rows/openDataFile.ts';
import { catalogText } from '#words/files/catalog.ts';
import {
  type CatalogDataset,
  catalogDatasets,
  type CatalogFile,
  fileNote,
  fileSchema,
  fileTitle,
  isLicensed,
} from '../catalog/catalogDatasets.ts';
import { openDataListDefinition } from '../catalog/openDataListDefinition.ts';
import { csvText } from '../csvText.ts';
import { csvwMetadata } from '../metadata/csvwMetadata.ts';
import { dataFile, type DataFileMaker, fileFacts } from '../dataFile.ts';
import { dataSpan } from '../dataSpan.ts';
import { jsonText } from '../jsonText.ts';
import { makeTable } from '../table.ts';

/** The list of open data (オープンデータ一覧): the files made before it, one a row, as municipal systems harvest them, with its CSVW description. */
export const openDataListFiles: DataFileMaker = (plan, made) => {
  const rows = () =>
    catalogDatasets(plan, made.map(fileFacts)).flatMap((dataset) => dataset.files.map((file) => listRow(plan, dataset, file)));
  const table = makeTable({ ...openDataListDefinition, rows }, plan);
  const csv = openDataListAddress(plan);
  return [dataFile(csv, 'CSV', csvText(table), table), dataFile(csvMetadataAddress(csv), 'JSON', jsonText(csvwMetadata(table, [], plan)))];
};

function listRow(plan: PlanModel, dataset: CatalogDataset, file: CatalogFile): OpenDataListRow {
  const { cityCode, cityName, editionDate, publisherName, contactName, contactEmail, contactUrl, licenceName, titleNote } =
    plan.information;
  const span = dataSpan(plan);
  return {
    municipal_code: cityCode,
    municipality: cityName,
    dataset_id: dataset.identifier,
    dataset_title: dataset.title,
    dataset_description: dataset.description,
    dataset_keywords: catalogText.keywords(plan),
    dataset_category: catalogText.theme,
    dataset_url: dataset.uri,
    dataset_frequency: catalogText.updates,
    dataset_issued: editionDate,
    dataset_modified: editionDate,
    dataset_standard: null,
    dataset_document: absoluteAddress(plan, pageAddress.dictionary),
    dataset_period: span ? `${span.start}/${span.end}` : null,
    dataset_creator: publisherName,
    contact_name: contactName,
    contact_email: contactEmail,
    contact_phone: null,
    contact_extension: null,
    contact_form: contactUrl,
    contact_note: null,
    dataset_note: titleNote,
    file_id: file.address.slice('data/'.length),
    file_title: fileTitle(dataset, file),
    file_description: fileNote(file),
    file_format: file.format,
    file_access_url: dataset.page,
    file_download_url: absoluteAddress(plan, file.address),
    file_issued: editionDate,
    file_modified: editionDate,
    file_licence: isLicensed(plan, file) ? licenceName : null,
    file_terms: absoluteAddress(plan, pageAddress.terms),
    file_document: fileSchema(plan, file) ?? null,
    file_standard: null,
    file_copyright: catalogText.copyright(plan.information),
    file_size: file.bytes ?? null,
  };
}
