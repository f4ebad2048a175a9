import { isNumeric, targetsOf } from '../../plan/kpiValues.ts';
import { valueKind, valueStatus } from '#words/codes.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { promiseText } from '#words/sentences/promise.ts';
import { stratMlText } from '#words/files/stratMl.ts';
import { decimalText } from '../cellText.ts';
import { xmlElement, type XmlElement } from '../xmlText.ts';
import { stratMlId } from './stratMlId.ts';

/**
 * A KPI as a PerformanceIndicator: its targets first and then its baseline and results, as the schema orders them. What the plan
 * expects, or mentions only, is neither: it is told in words.
 */
export function indicatorElement(plan: PlanModel, kpi: Kpi, position: number): XmlElement {
  const targets = targetsOf(kpi);
  const results = kpi.values.filter(({ kind }) => kind === 'baseline' || kind === 'result');
  const instance = [...targets, ...results].map(resultElement);
  return xmlElement(
    'PerformanceIndicator',
    [
      xmlElement('SequenceIndicator', String(position)),
      xmlElement('MeasurementDimension', kpi.label),
      xmlElement('UnitOfMeasurement', stratMlText.unit(kpi)),
      xmlElement('Identifier', stratMlId('kpi', kpi.id)),
      xmlElement('MeasurementInstance', instance),
      xmlElement('OtherInformation', stratMlText.kpi(kpi, promiseText(kpi, plan))),
    ],
    { PerformanceIndicatorType: kpi.values.some(isNumeric) ? 'Quantitative' : 'Qualitative' },
  );
}

/** A value; one that is missing has no number, and says why. */
function resultElement(value: KpiValue): XmlElement {
  const words = value.text ?? (value.value === null ? valueStatus[value.status].label : undefined);
  return xmlElement(value.kind === 'target' ? 'TargetResult' : 'ActualResult', [
    value.startDate === null ? undefined : xmlElement('StartDate', value.startDate),
    value.endDate === null ? undefined : xmlElement('EndDate', value.endDate),
    value.value === null ? undefined : xmlElement('NumberOfUnits', decimalText(value.value)),
    xmlElement('Descriptor', [
      xmlElement('DescriptorName', valueKind[value.kind].label),
      words === undefined ? undefined : xmlElement('DescriptorValue', words),
    ]),
    xmlElement('Description', stratMlText.value(value)),
  ]);
}
