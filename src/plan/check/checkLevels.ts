import { reservedKeys } from '../../schema/reservedKeys.ts';
import type { OwnField } from '../../schema/entity/ownField.ts';
import { type AddressFaultCode, webAddressFault } from '../../schema/webAddress.ts';
import { kpiKindOf, kpiKinds } from '../link/kpiKinds.ts';
import { eachKpi, walkPlan } from '../link/walkPlan.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Content } from '../read/content.ts';
import type { ContentPath, LocatedContent } from '../yaml/parseYaml.ts';
import { levelAllowedText, levelFoundText } from '#words/problems/levels.ts';
import { tellingText } from '#words/problems/telling.ts';

const reserved: ReadonlySet<string> = new Set(reservedKeys);

/** Checks the levels of plan.yaml, its kinds of indicators and its own fields, and what the content says of them. */
export function checkLevels(content: Content): Problem[] {
  return [...levelProblems(content), ...kindProblems(content), ...ownFieldProblems(content)];
}

function levelProblems({ plan, levels }: Content): Problem[] {
  if (!plan) return [];
  const { located } = plan;
  const seen = new Map<string, number>();
  const problems = levels.flatMap((level, index) => {
    const at = (key: string) => located.placeOfValue(['levels', index, key]);
    return (['key', 'plural'] as const).flatMap((name) => {
      const word = level[name];
      const other = seen.get(word);
      seen.set(word, index);
      if (reserved.has(word)) return [problem('level-word-taken', at(name), word, { allowed: levelAllowedText.free(reservedKeys) })];
      return other === undefined || other === index
        ? []
        : [problem('level-word-taken', at(name), word, { allowed: levelAllowedText.otherWord })];
    });
  });
  const begun = levels.flatMap(({ key }, index) =>
    levels
      .filter((other) => key.startsWith(`${other.key}-`))
      .map((other) =>
        problem('level-key-begins', located.placeOfValue(['levels', index, 'key']), key, {
          allowed: levelAllowedText.notBegunWith(other.key),
        }),
      ),
  );
  const withoutPage =
    levels[0]?.page === false ? [problem('level-first-page', located.placeOfValue(['levels', 0, 'page']), 'page: false')] : [];
  return [...problems, ...begun, ...withoutPage];
}

function kindProblems(content: Content): Problem[] {
  const { plan } = content;
  if (!plan) return [];
  const kinds = kpiKinds(plan.value);
  const twice = kinds.flatMap(({ key }, index) =>
    kinds.findIndex((other) => other.key === key) === index
      ? []
      : [problem('id-duplicate', plan.located.placeOfValue(['kpiKinds', index, 'key']), key, { other: levelFoundText.sameList })],
  );
  const allowed = tellingText.list(kinds.map(({ key, name }) => tellingText.explained(key, name)));
  const unknown = eachKpi(content).flatMap(({ kpi, located, path }) =>
    kpiKindOf(kpi, plan.value)
      ? []
      : [
          kpi.kind === undefined
            ? problem('kpi-kind-missing', located.placeOfValue([...path, 'id']), kpi.id, { allowed })
            : problem('code-unknown', located.placeOfValue([...path, 'kind']), kpi.kind, { allowed }),
        ],
  );
  return [...twice, ...unknown];
}

/** A thing with fields of the plan's own, what of the plan it is, and where they stand. */
interface WithFields {
  readonly on: string;
  readonly fields: Readonly<Record<string, unknown>> | undefined;
  readonly located: LocatedContent;
  readonly path: ContentPath;
}

function ownFieldProblems(content: Content): Problem[] {
  const { plan, levels } = content;
  if (!plan) return [];
  const { located } = plan;
  const declared = plan.value.fields ?? [];
  const owners = [...levels.map(({ key }) => key), 'kpi', 'value'];
  const problems = declared.flatMap(({ key, on }, index) => [
    ...(declared.findIndex((other) => other.key === key) === index
      ? []
      : [problem('id-duplicate', located.placeOfValue(['fields', index, 'key']), key, { other: levelFoundText.sameList })]),
    ...on.flatMap((owner, place) =>
      owners.includes(owner)
        ? []
        : [problem('code-unknown', located.placeOfValue(['fields', index, 'on', place]), owner, { allowed: tellingText.list(owners) })],
    ),
  ]);
  return [...problems, ...thingsWithFields(content).flatMap((thing) => fieldsProblems(thing, declared))];
}

function fieldsProblems(
  { on, fields = {}, located, path }: WithFields,
  declared: NonNullable<NonNullable<Content['plan']>['value']['fields']>,
): Problem[] {
  const allowed = declared.filter((field) => field.on.includes(on));
  // A record of values leaves this one key out unseen.
  const unseen = Object.hasOwn(writtenFields(located, path), '__proto__') ? [['__proto__', undefined] as const] : [];
  return [...Object.entries(fields), ...unseen].flatMap(([key, value]) => {
    const place = located.placeOfValue([...path, key]);
    const field = allowed.find((each) => each.key === key);
    if (!field)
      return [
        problem('key-unknown', place, key, {
          allowed: allowed.length === 0 ? levelAllowedText.noOwnFields : tellingText.list(allowed.map((each) => each.key)),
        }),
      ];
    const fault = typeFault(value, field.type);
    if (fault === undefined) return [];
    return [problem(fault, place, String(value), { allowed: levelAllowedText.ownField[field.type] })];
  });
}

/** The fields as they were parsed, before any schema read them. */
function writtenFields({ data }: LocatedContent, path: ContentPath): object {
  const found = path.reduce(
    (value: unknown, key): unknown => (isObject(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined),
    data,
  );
  return isObject(found) ? found : {};
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** What is wrong with a value of a type; an address must be as sound as every other of the plan. */
function typeFault(value: unknown, type: OwnField['type']): AddressFaultCode | undefined {
  const isSound = type === 'number' ? typeof value === 'number' : type === 'codes' ? Array.isArray(value) : typeof value === 'string';
  if (!isSound) return 'form-wrong';
  return type === 'url' ? webAddressFault(String(value))?.code : undefined;
}

function thingsWithFields(content: Content): WithFields[] {
  return [
    ...walkPlan(content).map(({ level, value, located, path }): WithFields => ({
      ...{ on: level.key, fields: value.fields },
      ...{ located, path: [...path, 'fields'] },
    })),
    ...eachKpi(content).flatMap(({ kpi, located, path }): WithFields[] => [
      { on: 'kpi', fields: kpi.fields, located, path: [...path, 'fields'] },
      ...(kpi.values ?? []).map((value, index): WithFields => ({
        ...{ on: 'value', fields: value.fields },
        ...{ located, path: [...path, 'values', index, 'fields'] },
      })),
    ]),
  ];
}
