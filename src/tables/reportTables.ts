import { openDataListDefinition } from './catalog/openDataListDefinition.ts';
import { machineReadabilityDefinition } from './readability/machineReadabilityDefinition.ts';
import type { TableDefinition } from './table.ts';

/** The tables that tell of the published files, and so are made after them. */
export const reportTables: readonly TableDefinition[] = [machineReadabilityDefinition, openDataListDefinition];
