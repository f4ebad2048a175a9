import { z } from 'zod';

/** The column that tells the plans of one municipality apart; empty where a plan has no id of its own. */
export const planId = { row: z.string().nullable() } as const;
