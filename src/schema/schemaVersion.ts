/**
 * The version of the form of the published data, as it stands in the addresses of the JSON Schemas.
 *
 * The second number rises with a compatible addition (a table, a column, a code), the first with a break.
 */
export const schemaVersion = '1.3';
