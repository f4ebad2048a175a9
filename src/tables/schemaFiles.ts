import { z } from 'zod';
import { planSchemaAddress, tableSchemaAddress } from '../addresses/catalogAddress.ts';
import { absoluteAddress } from '../addresses/fileAddress.ts';
import { parsedName } from '../schema/entity.ts';
import { fieldText } from '../wording/fieldText.ts';
import { tableText } from '#words/table.ts';
import type { Plan } from '../plan/plan.ts';
import { dataFile, type DataFile } from './dataFile.ts';
import { jsonText } from './jsonText.ts';
import { publishedPlan } from './plan/publishedPlan.ts';
import { type CodeLists, planCodeLists } from './planCodeLists.ts';
import { tableDefinitions } from './publishedTables.ts';
import { machineReadabilityDefinition } from './readability/machineReadabilityDefinition.ts';

/** The JSON Schemas (2020-12) of the whole plan and of each table's JSON, made from the schemas that the data is made by. */
export function schemaFiles(plan: Plan): DataFile[] {
  return [
    schemaFile(plan, planSchemaAddress, publishedPlan(plan).meta(tableText.wholePlan)),
    ...[...tableDefinitions(plan), machineReadabilityDefinition].map(({ name, title, description, schema }) =>
      schemaFile(plan, tableSchemaAddress(name), z.array(schema).meta({ title, description })),
    ),
  ];
}

function schemaFile(plan: Plan, address: string, schema: z.ZodType): DataFile {
  const lists = planCodeLists(plan);
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => onlyKeywords(jsonSchema, lists),
  });
  return dataFile(address, 'JSON', jsonText({ $schema, $id: absoluteAddress(plan, address), ...rest }));
}

/**
 * Our own marks on a field are no keywords of JSON Schema: its name becomes its title and description where it has none, the
 * others its comment. The limits of an exact integer are no limits of the data. The codes of a list that is the plan's own are told.
 */
function onlyKeywords(jsonSchema: Record<string, unknown>, lists: CodeLists): void {
  const { name, format, codeList, unit: ownUnit, unitColumn, ...form } = jsonSchema;
  const field = parsedName(name);
  const text = field && fieldText(field);
  const unit = text?.unit ?? ownUnit;
  const codes = typeof codeList === 'string' && form['type'] === 'string' && form['enum'] === undefined ? lists[codeList] : undefined;
  if (form['minimum'] === Number.MIN_SAFE_INTEGER) delete form['minimum'];
  if (form['maximum'] === Number.MAX_SAFE_INTEGER) delete form['maximum'];
  for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
  Object.assign(
    jsonSchema,
    form,
    codes && { enum: Object.keys(codes) },
    text && { title: form['title'] ?? text.label, description: form['description'] ?? text.description },
    format !== undefined && { format },
    typeof codeList === 'string' && { $comment: `code list: ${codeList}` },
    typeof unit === 'string' && { $comment: `unit: ${unit}` },
    typeof unitColumn === 'string' && { $comment: `unit: in ${unitColumn}` },
  );
}
