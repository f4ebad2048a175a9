import { describe, expect, it } from 'vitest';
import { everyTargetOf, targetOf, valueId } from '../../../src/plan/kpiValues.ts';
import { readPlan } from '../../../src/plan/readPlan.ts';
import { withAlteredBase } from '../../fixtures/broken/breakContent.ts';

type Alterations = Parameters<typeof withAlteredBase>[0];

const item = 'initiatives/start-shop.md';

/** Two decisions as a file of content has them. */
const two = `- id: first
  title: 最初の改定
  decided_on: 2024-03-25
  reason: 実績の検証による。
- id: second
  title: 2度目の改定
  decided_on: 2027-03-25
`;

const target = `      - kind: target
        fiscalYear: R6
        value: 10
        raw: "10件"
`;

/** Where the second decision can be read. */
const decisionSource: Alterations[number] = {
  file: 'plan.yaml',
  alter: { replace: 'sources:\n', with: 'sources:\n  - { id: decision, kind: document, title: 改定の決定 }\n' },
};

const decisions = (text = two): Alterations[number] => ({ file: 'revisions.yaml', alter: { text } });
const targets = (text: string): Alterations[number] => ({ file: item, alter: { replace: target, with: text } });
/** Each change of the base names the first decision. */
const named: Alterations = [
  { file: item, alter: { replace: '  - type: renamed\n', with: '  - type: renamed\n    revision: first\n' } },
  { file: 'initiatives/morning-market.md', alter: { replace: '  - type: added\n', with: '  - type: added\n    revision: first\n' } },
];

const read = (...alterations: Alterations) => withAlteredBase(alterations, (folder) => readPlan(folder));
const problemsOf = async (...alterations: Alterations) =>
  (await read(...alterations)).problems.map(({ code, found }) => `${code} ${found}`);

/** A plan that was read without a problem. */
async function soundPlan(...alterations: Alterations) {
  const { plan, problems } = await read(...alterations);
  expect(problems).toEqual([]);
  if (!plan) throw new Error('The content is not sound');
  return plan;
}

const lowered = targets(`      - kind: target
        fiscalYear: R6
        value: 10
        raw: "10件"
        until: second
      - kind: target
        fiscalYear: R6
        value: 8
        since: second
        source: { id: decision, page: 3 }
`);

describe('decisions', () => {
  it('are those of the file, and a change is of the one that it names', async () => {
    const plan = await soundPlan(decisions(), ...named);
    expect(plan.revisions.map(({ id, decidedOn }) => [id, decidedOn])).toEqual([
      ['first', '2024-03-25'],
      ['second', '2027-03-25'],
    ]);
    expect(new Set(plan.changes.map(({ revisionId }) => revisionId))).toEqual(new Set(['first']));
  });

  it('are one without a day where no file names any', async () => {
    const plan = await soundPlan();
    expect(plan.revisions.map(({ id, title, decidedOn }) => [id, title, decidedOn])).toEqual([['revision', '改定', null]]);
    expect(new Set(plan.changes.map(({ revisionId }) => revisionId))).toEqual(new Set(['revision']));
  });

  it.each<[string, Alterations, string]>([
    ['has no day and no word why', [decisions('- id: first\n  title: 改定\n')], 'key-missing 「undated_note」がない'],
    ['comes before the one above it', [decisions(two.replace('2027-03-25', '2023-03-25')), ...named], 'revision-order 2023-03-25'],
    ['has the id of another', [decisions(two.replace('id: second', 'id: first')), ...named], 'id-duplicate first'],
  ])('are refused where one %s', async (_, alterations, told) => {
    expect(await problemsOf(...alterations)).toEqual([told]);
  });
});

describe('a change', () => {
  it('says of which of several decisions it is', async () => {
    expect(await problemsOf(decisions())).toEqual(['key-missing 「revision」がない', 'key-missing 「revision」がない']);
  });

  it('is of a decision that is there', async () => {
    const alterations = named.map(({ file, alter }) => ({
      file,
      alter: 'with' in alter ? { ...alter, with: alter.with.replace('first', 'third') } : alter,
    }));
    expect(await problemsOf(decisions(), ...alterations)).toEqual(['reference-unknown third', 'reference-unknown third']);
  });

  it('has a reason, or says that none is stated, not both', async () => {
    const both: Alterations[number] = {
      file: item,
      alter: {
        replace: '  - type: renamed\n',
        with: '  - type: renamed\n    revision: first\n    reason: まとめた\n    reasonStated: false\n',
      },
    };
    expect(await problemsOf(decisions(), both, ...named.slice(1))).toEqual(['reason-contradiction まとめた']);
  });
});

describe('a target that was moved', () => {
  it('stays beside the new one, which alone counts, and is told as a change', async () => {
    const plan = await soundPlan(decisions(), decisionSource, lowered, ...named);
    const kpi = plan.kpis.find(({ id }) => id === 'kpi-start-shop');
    if (!kpi) throw new Error('The KPI is gone');
    expect(everyTargetOf(kpi).map((value) => [valueId(kpi.id, value), value.value])).toEqual([
      ['kpi-start-shop-target-2024', 10],
      ['kpi-start-shop-target-2024-second', 8],
    ]);
    expect(targetOf(kpi)?.value).toBe(8);
    expect(plan.changes.filter(({ type }) => type === 'target-revised')).toMatchObject([
      {
        id: 'kpi-start-shop-target-revised',
        revisionId: 'second',
        basis: 'decision',
        certainty: 'stated',
        field: 'target',
        beforeValue: 10,
        afterValue: 8,
        fiscalYear: 2024,
        unit: '件',
      },
    ]);
  });

  it.each<[string, Alterations[number], string]>([
    [
      'two are in force',
      targets(`${target}${target.replace('"10件"', '"10件"\n        since: second')}`),
      'target-twice 今の目標値が2つ（あとの1つは since: second）',
    ],
    ['it ends with no decision', targets(target.replace('"10件"', '"10件"\n        until: third')), 'reference-unknown third'],
    [
      'it ends before it begins',
      targets(target.replace('"10件"', '"10件"\n        since: second\n        until: first')),
      'revision-order first',
    ],
    [
      'another value is said to be of a decision',
      { file: item, alter: { replace: '        raw: "3件"\n', with: '        raw: "3件"\n        until: first\n' } },
      'revised-kind baseline',
    ],
  ])('is refused where %s', async (_, alteration, told) => {
    expect(await problemsOf(decisions(), alteration, ...named)).toEqual([told]);
  });
});

describe('an earlier wording', () => {
  const former = (text: string): Alterations[number] => ({
    file: item,
    alter: { replace: '  - field: title\n    text: 空き店舗補助金\n', with: text },
  });

  it('that ended with a decision is a change of it, though nobody wrote one', async () => {
    const plan = await soundPlan(
      decisions(),
      former('  - field: title\n    text: 空き店舗補助金\n  - field: overview\n    text: 前の概要\n    until: second\n'),
      ...named,
    );
    expect(plan.changes.filter(({ revisionId }) => revisionId === 'second')).toMatchObject([
      { type: 'revised', field: 'overview', before: '前の概要', after: '店を開く人に、費用の一部を補助する。' },
    ]);
  });

  it('ends on a day or with a decision', async () => {
    const until = former('  - field: title\n    text: 空き店舗補助金\n  - field: overview\n    text: 前の概要\n    until: last-year\n');
    expect(await problemsOf(decisions(), until, ...named)).toEqual(['until-unknown last-year']);
  });

  it('of each of several decisions is followed by that of the next', async () => {
    const plan = await soundPlan(
      decisions(),
      former('  - field: title\n    text: 空き店舗補助金\n    until: first\n  - field: title\n    text: 開業補助金\n    until: second\n'),
      ...named,
    );
    expect(
      plan.changes.filter(({ type }) => type === 'renamed').map(({ revisionId, before, after }) => [revisionId, before, after]),
    ).toEqual([
      ['first', '空き店舗補助金', '開業補助金'],
      ['second', '開業補助金', '開業支援補助金'],
    ]);
  });
});

describe('a department with another name before', () => {
  it('is found in the source under either, and says until when', async () => {
    const plan = await soundPlan({
      file: 'departments.yaml',
      alter: { replace: '  name: 商工課\n', with: '  name: 産業課\n  formerNames: [{ name: 商工課, until: 2027-03-31 }]\n' },
    });
    expect(plan.departments[0]).toEqual({ id: 'commerce', name: '産業課', formerNames: [{ name: '商工課', until: '2027-03-31' }] });
  });
});
