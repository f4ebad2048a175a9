import { stratMlAddress } from '../../addresses/catalogAddress.ts';
import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { pageAddress } from '../../addresses/pageAddress.ts';
import { fiscalYearDays } from '../../plan/fiscalYear.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { stratMlText } from '#words/stratMl.ts';
import { dataFile, type DataFileMaker } from '../dataFile.ts';
import { departmentElement, goalElement } from '../stratml/goalElement.ts';
import { stratMlId } from '../stratml/stratMlId.ts';
import { xmlElement, type XmlElement, xmlText } from '../xmlText.ts';

const namespace = 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport';

/** The plan as StratML Part 2 (ANSI/AIIM 22): goals, objectives and indicators as systems for plans exchange them. */
export const stratMlFile: DataFileMaker = (plan) => [dataFile(stratMlAddress(plan), 'XML', xmlText(planElement(plan)))];

function planElement(plan: PlanModel): XmlElement {
  const { title, cityName, cityCode, prefecture, editionDate, firstFiscalYear, lastFiscalYear } = plan.information;
  const hasResults = plan.kpis.some(({ values }) => values.some(({ kind }) => kind === 'result'));
  return xmlElement(
    'PerformancePlanOrReport',
    [
      xmlElement('Name', title),
      xmlElement('Description', stratMlText.description(plan.information)),
      xmlElement('OtherInformation', stratMlText.about(plan.information)),
      xmlElement('StrategicPlanCore', [
        xmlElement('Organization', [
          xmlElement('Name', `${prefecture}${cityName}`),
          xmlElement('Identifier', stratMlId('organization', cityCode)),
          ...plan.departments.map(({ name }) => departmentElement(name)),
        ]),
        ...plan.goals.map((goal) => goalElement(plan, goal)),
      ]),
      xmlElement('AdministrativeInformation', [
        xmlElement('Identifier', stratMlId('plan', cityCode)),
        xmlElement('StartDate', fiscalYearDays(firstFiscalYear).start),
        xmlElement('EndDate', fiscalYearDays(lastFiscalYear).end),
        xmlElement('PublicationDate', editionDate),
        xmlElement('Source', absoluteAddress(plan, pageAddress.home)),
      ]),
    ],
    { xmlns: namespace, Type: hasResults ? 'Performance_Report' : 'Performance_Plan' },
  );
}
