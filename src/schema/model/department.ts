import { z } from 'zod';
import { id } from '../text.ts';

/** 担当課. */
export const department = z.strictObject({
  id: id.meta({ title: 'ID', description: '担当課のID。' }),
  name: z.string().meta({ title: '担当課', description: '担当課の名前。' }),
});

export type Department = z.output<typeof department>;
