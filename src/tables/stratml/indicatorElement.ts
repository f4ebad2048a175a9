import { fiscalYearDays } from '../../plan/fiscalYear.ts';
import { isNumeric } from '../../plan/kpiValues.ts';
import { valueKind, valueStatus } from '#words/codes.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { promiseText } from '#words/promise.ts';
import { stratMlText } from '#words/stratMl.ts';
import { decimalText } from '../cellText.ts';
import { xmlElement, type XmlElement } from '../xmlText.ts';
import { stratMlId } from './stratMlId.ts';

/** A KPI as a PerformanceIndicator: its targets first and then its baseline and results, as the schema orders them. */
export function indicatorElement(plan: PlanModel, kpi: Kpi, position: number): XmlElement {
  const results = (target: boolean) => kpi.values.filter(({ kind }) => (kind === 'target') === target).map(resultElement);
  return xmlElement(
    'PerformanceIndicator',
    [
      xmlElement('SequenceIndicator', String(position)),
      xmlElement('MeasurementDimension', kpi.label),
      xmlElement('UnitOfMeasurement', stratMlText.unit(kpi)),
      xmlElement('Identifier', stratMlId('kpi', kpi.id)),
      xmlElement('MeasurementInstance', [...results(true), ...results(false)]),
      xmlElement('OtherInformation', stratMlText.kpi(kpi, promiseText(kpi, plan.information.targetYear))),
    ],
    { PerformanceIndicatorType: kpi.values.some(isNumeric) ? 'Quantitative' : 'Qualitative' },
  );
}

/** A value; one that is missing has no number, and says why. */
function resultElement(value: KpiValue): XmlElement {
  const { start, end } = fiscalYearDays(value.fiscalYear);
  const words = value.text ?? (value.value === null ? valueStatus[value.status].label : undefined);
  return xmlElement(value.kind === 'target' ? 'TargetResult' : 'ActualResult', [
    xmlElement('StartDate', start),
    xmlElement('EndDate', end),
    value.value === null ? undefined : xmlElement('NumberOfUnits', decimalText(value.value)),
    xmlElement('Descriptor', [
      xmlElement('DescriptorName', valueKind[value.kind].label),
      words === undefined ? undefined : xmlElement('DescriptorValue', words),
    ]),
    xmlElement('Description', stratMlText.value(value)),
  ]);
}
