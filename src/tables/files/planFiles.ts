import { goalJsonAddress, initiativeJsonAddress, planJsonAddress } from '../../addresses/fileAddress.ts';
import { dataFile, type DataFileMaker } from '../dataFile.ts';
import { jsonText } from '../jsonText.ts';
import { goalJson, initiativeJson, planJson } from '../planJson.ts';

/** The plan as a whole, each goal and each initiative, as JSON. */
export const planFiles: DataFileMaker = (plan) => [
  dataFile(planJsonAddress(plan), 'JSON', jsonText(planJson(plan))),
  ...plan.goals.map(({ id }) => dataFile(goalJsonAddress(id), 'JSON', jsonText(goalJson(plan, id)))),
  ...plan.initiatives.map(({ id }) => dataFile(initiativeJsonAddress(id), 'JSON', jsonText(initiativeJson(plan, id)))),
];
