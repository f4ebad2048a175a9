import { z } from 'zod';
import { derived } from '../derived.ts';

/** The column that tells the plans of one municipality apart; empty where a plan has no id of its own. */
export const planId = { row: derived(z.string().nullable()) } as const;
