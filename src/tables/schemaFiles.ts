import { z } from 'zod';
import { planSchemaAddress, tableSchemaAddress } from '../addresses/catalogAddress.ts';
import { absoluteAddress } from '../addresses/fileAddress.ts';
import { plan as planSchema } from '../schema/model/plan.ts';
import type { Plan } from '../plan/plan.ts';
import { dataFile, type DataFile } from './dataFile.ts';
import { jsonText } from './jsonText.ts';
import { tableDefinitions } from './publishedTables.ts';
import { machineReadabilityDefinition } from './readability/machineReadabilityDefinition.ts';

/** The JSON Schemas (2020-12) of the whole plan and of each table's JSON, made from the schemas that the data is made by. */
export function schemaFiles(plan: Plan): DataFile[] {
  return [
    schemaFile(plan, planSchemaAddress, planSchema),
    ...[...tableDefinitions, machineReadabilityDefinition].map(({ name, title, description, schema }) => schemaFile(plan, tableSchemaAddress(name), z.array(schema).meta({ title, description }))),
  ];
}

function schemaFile(plan: Plan, address: string, schema: z.ZodType): DataFile {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', override: ({ jsonSchema }) => onlyKeywords(jsonSchema) });
  return dataFile(address, 'JSON', jsonText({ $schema, $id: absoluteAddress(plan, address), ...rest }));
}

/** Our own marks on a field are no keywords of JSON Schema, so they become its comment; the limits of an exact integer are no limits of the data. */
function onlyKeywords(jsonSchema: Record<string, unknown>): void {
  const { codeList, unit, unitColumn } = jsonSchema;
  delete jsonSchema['codeList'];
  delete jsonSchema['unit'];
  delete jsonSchema['unitColumn'];
  if (typeof codeList === 'string') jsonSchema['$comment'] = `code list: ${codeList}`;
  if (typeof unit === 'string') jsonSchema['$comment'] = `unit: ${unit}`;
  if (typeof unitColumn === 'string') jsonSchema['$comment'] = `unit: in ${unitColumn}`;
  if (jsonSchema['minimum'] === Number.MIN_SAFE_INTEGER) delete jsonSchema['minimum'];
  if (jsonSchema['maximum'] === Number.MAX_SAFE_INTEGER) delete jsonSchema['maximum'];
}
