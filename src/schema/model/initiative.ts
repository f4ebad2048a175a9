import { z } from 'zod';
import { id, kpiId } from '../text.ts';
import { change } from './change.ts';
import { sourceReference } from './source.ts';

/** 主な取組, linked to everything it belongs to. */
export const initiative = z.strictObject({
  id: id.meta({ title: 'ID', description: '取組のID。住所（URL）になり、改定しても変わらない。' }),
  title: z.string().meta({ title: '主な取組', description: '取組の名称。' }),
  previousTitle: z.string().nullable().meta({ title: '改定前の名称', description: '改定前の名称。' }),
  overview: z.string().meta({ title: '取組の概要', description: '取組の概要。' }),
  previousOverview: z.string().nullable().meta({ title: '改定前の概要', description: '改定前の概要。' }),
  goalId: id.meta({ title: '基本目標_ID', description: '属する基本目標のID。' }),
  policyId: id.meta({ title: '施策_ID', description: '属する施策のID。' }),
  measureId: id.meta({ title: '具体的な施策_ID', description: '属する具体的な施策のID。' }),
  departmentId: id.nullable().meta({ title: '担当課_ID', description: '担当課のID。原資料に記載がないときはnull。' }),
  departmentNote: z.string().nullable().meta({ title: '担当課の備考', description: '担当課がない理由。' }),
  changes: z.array(change).meta({ title: '改定', description: 'この取組の改定。' }),
  kpiIds: z.array(kpiId).meta({ title: 'KPI_ID', description: 'この取組のKPIのID。' }),
  source: sourceReference,
});

export type Initiative = z.output<typeof initiative>;
