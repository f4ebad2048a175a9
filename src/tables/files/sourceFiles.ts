import { sourceFileAddress } from '../../addresses/fileAddress.ts';
import { dataFile, type DataFileMaker } from '../dataFile.ts';

/** The transcription, byte for byte. */
export const sourceFiles: DataFileMaker = (plan) => [dataFile(sourceFileAddress(plan), 'TXT', plan.sourceText.text)];
