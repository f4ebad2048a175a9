import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** What a JSON Schema (2020-12) has against a value, in strict mode; nothing where the value fits. */
export function jsonFaults(schema: object, value: unknown): readonly ErrorObject[] {
  return jsonValidator(schema)(value);
}

/** The same for many values, with a schema that is compiled once. */
export function jsonValidator(schema: object): (value: unknown) => readonly ErrorObject[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats(ajv);
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}
