import { itemJsonAddress, planJsonAddress } from '../../addresses/fileAddress.ts';
import { planIndex } from '../../plan/planIndex.ts';
import { dataFile, type DataFileMaker } from '../dataFile.ts';
import { jsonText } from '../jsonText.ts';
import { itemJson } from '../plan/itemJson.ts';
import { planJson } from '../plan/planJson.ts';

/** The plan as a whole, and each item of the levels with pages, as JSON. */
export const planFiles: DataFileMaker = (plan) => {
  const index = planIndex(plan);
  return [
    dataFile(planJsonAddress(plan), 'JSON', jsonText(planJson(plan))),
    ...plan.levels
      .filter(({ hasPage }) => hasPage)
      .flatMap((level) =>
        index.itemsOfLevel(level.key).map(({ id }) => dataFile(itemJsonAddress(level, id), 'JSON', jsonText(itemJson(plan, id)))),
      ),
  ];
};
