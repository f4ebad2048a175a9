import { sourceFileAddress } from '../../addresses/fileAddress.ts';
import { dataFile, type DataFileMaker } from '../dataFile.ts';

/** The transcriptions, byte for byte; a plan may have none. */
export const sourceFiles: DataFileMaker = (plan) =>
  plan.sourceTexts.map((source) => dataFile(sourceFileAddress(source), 'TXT', source.text));
