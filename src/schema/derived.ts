import { z } from 'zod';

/**
 * Marks a column as computed from what stands elsewhere: names of other rows, counts, sentences, places in an order.
 *
 * Where two editions are compared it is passed over, since what it was computed from is told already.
 */
export function derived<Form extends z.ZodType>(form: Form): Form {
  return form.meta({ ...z.globalRegistry.get(form), derived: true });
}

/** Whether a column is marked so. */
export function isDerived(form: z.core.$ZodType): boolean {
  return z.globalRegistry.get(form)?.['derived'] === true;
}
