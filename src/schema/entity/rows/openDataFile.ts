import { z } from 'zod';
import { rowSchema, type Entity } from '../../entity.ts';

const text = z.string();
const optional = z.string().nullable();
const uri = z.string().meta({ format: 'uri' });
const optionalUri = z.string().nullable().meta({ format: 'uri' });
const date = z.string().meta({ format: 'date' });

/**
 * A file in the list of open data (オープンデータ一覧), with the data set that it belongs to.
 *
 * The systems of Japanese municipalities read the list by its headers, so a header is the standard's own word.
 */
export const openDataListFields = {
  municipalCode: { row: text },
  municipality: { row: text },
  datasetId: { row: text },
  datasetTitle: { row: text },
  datasetDescription: { row: text },
  datasetKeywords: { row: z.array(text) },
  datasetCategory: { row: text },
  datasetUrl: { row: uri },
  datasetFrequency: { row: text },
  datasetIssued: { row: date },
  datasetModified: { row: date },
  datasetStandard: { row: optional },
  datasetDocument: { row: uri },
  datasetPeriod: { row: optional },
  datasetCreator: { row: text },
  contactName: { row: text },
  contactEmail: { row: optional },
  contactPhone: { row: optional },
  contactExtension: { row: optional },
  contactForm: { row: optionalUri },
  contactNote: { row: optional },
  datasetNote: { row: optional },
  fileId: { row: text },
  fileTitle: { row: text },
  fileDescription: { row: text },
  fileFormat: { row: text },
  fileAccessUrl: { row: uri },
  fileDownloadUrl: { row: uri },
  fileIssued: { row: date },
  fileModified: { row: date },
  fileLicence: { row: optional },
  fileTerms: { row: uri },
  fileDocument: { row: optionalUri },
  fileStandard: { row: optional },
  fileCopyright: { row: text },
  fileSize: { row: z.int().nullable().meta({ unit: 'B' }) },
} as const satisfies Entity;

export const openDataListRow = rowSchema('openDataFile', openDataListFields, {}, []);

export type OpenDataListRow = z.output<typeof openDataListRow>;
