import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { publishedTables } from '../../../src/tables/publishedTables.ts';
import { specifications } from '../../setup/csvwTriples.ts';
import { packageFaults, packageSchema } from '../../setup/packageChecker.ts';
import { filesOfEveryShape } from '../../setup/publishedFiles.ts';

const editable = z.looseObject({
  licenses: z.unknown(),
  contributors: z.unknown(),
  resources: z.array(z.looseObject({ name: z.string() })),
});

describe.each(await filesOfEveryShape())('the Data Package of $name', ({ plan, json, file }) => {
  const description = json('datapackage.json');
  const { resources } = packageSchema.parse(description);
  const bytes = (name: string) => file(name).content;

  it('describes each table as CSV and as JSON, the plan and its transcriptions', () => {
    expect(resources.map(({ name }) => name).sort()).toEqual(
      [
        ...[...publishedTables(plan).map(({ name }) => name), 'machine_readability'].flatMap((name) => [name, `${name}-json`]),
        'opendata_list',
        'plan',
        ...plan.sourceTexts.map(() => 'source'),
      ].sort(),
    );
  });

  it('has the right sizes, hashes, fields, types and keys for every file', () => {
    expect(packageFaults(description, bytes)).toEqual([]);
  });

  it('finds a byte that has changed', () => {
    const altered = (name: string) => (/^\d{6}_items\.csv$/.test(name) ? Uint8Array.from([...bytes(name), 32]) : bytes(name));
    expect(packageFaults(description, altered).filter((fault) => /bytes instead of|another hash/.test(fault))).toHaveLength(2);
  });

  it('says who publishes it under which licence, from which source, and how its CSVs are written', () => {
    const { information } = plan;
    expect(description).toMatchObject({
      version: information.editionDate,
      licenses: [{ name: information.licenceId, path: information.licenceUrl, title: information.licenceName }],
      contributors: [{ title: information.publisherName, roles: ['publisher'] }],
    });
    expect(z.looseObject({ sources: z.unknown().optional() }).parse(description).sources).toEqual(
      information.sources.length === 0
        ? undefined
        : information.sources.map(({ title, file: source, url }) => ({ title, ...((source ?? url) && { path: source ?? url }) })),
    );
    for (const each of resources.filter(({ format, type }) => type === 'table' && format === 'csv')) {
      expect(each).toMatchObject({
        encoding: 'utf-8',
        mediatype: 'text/csv',
        dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
        schema: { missingValues: [''] },
      });
    }
  });

  describe.skipIf(specifications === undefined)('judged by the profile of Data Package 2.0', () => {
    const validate = () => {
      const ajv = new Ajv({ strict: false, allErrors: true });
      addFormats(ajv);
      ajv.addFormat('textarea', true);
      return ajv.compile(
        JSON.parse(readFileSync(path.join(specifications ?? '', 'datapackage-2.0', 'datapackage.json'), 'utf8')) as object,
      );
    };

    it('is valid', () => {
      const check = validate();
      check(description);
      expect(check.errors ?? []).toEqual([]);
    });

    it.each<[string, (broken: z.output<typeof editable>) => void]>([
      [
        'a field of an unknown type',
        ({ resources: [first] }) => first && Object.assign(first, { schema: { fields: [{ name: 'a', type: 'text' }] } }),
      ],
      ['a resource without a path', ({ resources: [first] }) => first && delete first['path']],
      ['a hash that is none', ({ resources: [first] }) => first && (first['hash'] = 'sha256:xyz')],
      ['an empty list of licences', (broken) => (broken.licenses = [])],
    ])('is not valid with %s', (_, breakIt) => {
      const broken = editable.parse(structuredClone(description));
      breakIt(broken);
      expect(validate()(broken)).toBe(false);
    });
  });
});
