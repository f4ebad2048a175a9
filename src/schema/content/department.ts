import { z } from 'zod';
import { id, plainText } from '../text.ts';

/** `content/departments.yaml`: the departments in charge, in the order they are to be listed. */
export const departmentsContent = z.array(z.strictObject({ id, name: plainText }));

export type DepartmentsContent = z.output<typeof departmentsContent>;
