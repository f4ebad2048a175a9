import { stratMlAddress } from '../../addresses/catalogAddress.ts';
import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { pageAddress } from '../../addresses/pageAddress.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { stratMlText } from '#words/files/stratMl.ts';
import { dataFile, type DataFileMaker } from '../dataFile.ts';
import { dataSpan } from '../dataSpan.ts';
import { departmentElement, goalElement, wholePlanElement } from '../stratml/goalElement.ts';
import { stratMlId } from '../stratml/stratMlId.ts';
import { xmlElement, type XmlElement, xmlText } from '../xmlText.ts';

const namespace = 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport';

/** The plan as StratML Part 2 (ANSI/AIIM 22): goals, objectives and indicators as systems for plans exchange them. */
export const stratMlFile: DataFileMaker = (plan) => [dataFile(stratMlAddress(plan), 'XML', xmlText(planElement(plan)))];

function planElement(plan: PlanModel): XmlElement {
  const { title, cityName, cityCode, prefecture, editionDate } = plan.information;
  const hasResults = plan.kpis.some(({ values }) => values.some(({ kind }) => kind === 'result'));
  const span = dataSpan(plan);
  return xmlElement(
    'PerformancePlanOrReport',
    [
      xmlElement('Name', title),
      xmlElement('Description', stratMlText.description(plan.information)),
      xmlElement('OtherInformation', stratMlText.about(plan)),
      xmlElement('StrategicPlanCore', [
        xmlElement('Organization', [
          xmlElement('Name', `${prefecture}${cityName}`),
          xmlElement('Identifier', stratMlId('organization', cityCode)),
          ...plan.departments.map(({ name }) => departmentElement(name)),
        ]),
        wholePlanElement(plan),
        ...planIndex(plan).tops.map((top) => goalElement(plan, top)),
      ]),
      xmlElement('AdministrativeInformation', [
        xmlElement('Identifier', stratMlId('plan', cityCode)),
        ...(span ? [xmlElement('StartDate', span.start), xmlElement('EndDate', span.end)] : []),
        xmlElement('PublicationDate', editionDate),
        xmlElement('Source', absoluteAddress(plan, pageAddress.home)),
      ]),
    ],
    { xmlns: namespace, Type: hasResults ? 'Performance_Report' : 'Performance_Plan' },
  );
}
