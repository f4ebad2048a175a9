import { dataPackageAddress } from '../../addresses/openDataAddress.ts';
import { dataFile, type DataFileMaker } from '../dataFile.ts';
import { dataPackage } from '../metadata/dataPackage.ts';
import { jsonText } from '../jsonText.ts';

/** The Data Package of the files made before. */
export const dataPackageFiles: DataFileMaker = (plan, made) => [dataFile(dataPackageAddress, 'JSON', jsonText(dataPackage(plan, made)))];
