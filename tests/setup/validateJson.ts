import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** What a JSON Schema (2020-12) has against a value, in strict mode; nothing where the value fits. */
export function jsonFaults(schema: object, value: unknown): readonly ErrorObject[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  return validate(value) ? [] : (validate.errors ?? []);
}
