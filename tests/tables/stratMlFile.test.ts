import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { dataFileText } from '../../src/tables/dataFile.ts';
import { stratMlFile } from '../../src/tables/files/stratMlFile.ts';
import { minamoPlan, realPlan } from '../setup/samplePlan.ts';
import { deepPlan, pillarsPlan } from '../setup/shapedPlans.ts';
import { checkable, hasSpecifications } from '../setup/specifications.ts';
import { replacing, type Spoil } from '../setup/spoiledFiles.ts';
import { hasXmllint, stratMlFaults } from '../setup/validateXml.ts';
import { xmlTree } from '../setup/xmlTree.ts';

const real = await realPlan();
const minamo = await minamoPlan();
const plans: readonly [string, Plan][] = [
  ['the real plan', real],
  ['the invented plan', minamo],
  ['the plan of one level', pillarsPlan()],
  ['the plan of six levels', deepPlan()],
];

async function documentOf(plan: Plan): Promise<string> {
  const [file] = await stratMlFile(plan, []);
  return file ? dataFileText(file) : '';
}

describe(stratMlFile, () => {
  it.each(plans)('hangs every KPI of %s on an objective, a goal’s targets on one of their own', async (_, plan) => {
    const indicators = xmlTree(await documentOf(plan)).below('PerformanceIndicator');
    expect(indicators.map((each) => each.textAt('Identifier')?.replace('kpi_', '')).sort()).toEqual(plan.kpis.map(({ id }) => id).sort());
  });

  it.each(plans)('gives every id of %s once, and none that begins with a digit', async (_, plan) => {
    const ids = xmlTree(await documentOf(plan))
      .below('Identifier')
      .map(({ text }) => text);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z-]+_[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it.each(plans)('leaves no value of %s without a number, a text or a reason', async (_, plan) => {
    const root = xmlTree(await documentOf(plan));
    const results = [...root.below('TargetResult'), ...root.below('ActualResult')];
    const told = plan.kpis.flatMap(({ values }) => values).filter(({ kind }) => kind !== 'forecast' && kind !== 'reference');
    expect(results).toHaveLength(told.length);
    expect(results.filter((each) => (each.textAt('NumberOfUnits') ?? each.textAt('Descriptor', 'DescriptorValue') ?? '') === '')).toEqual(
      [],
    );
  });

  it('makes an objective of what has no item below it, or has KPIs, and tells what stands between', async () => {
    const root = xmlTree(await documentOf(deepPlan()));
    const goals = root.at('StrategicPlanCore')?.all('Goal') ?? [];
    expect(goals.map((goal) => goal.textAt('Identifier'))).toEqual(['whole-plan_992020', 'basic-goal_safety']);
    expect(goals.flatMap((goal) => goal.all('Objective').map((each) => each.textAt('Identifier')))).toEqual([
      ...['targets-of-plan_992020', 'targets_safety', 'policy_prepare', 'project_warehouse', 'project_drill'],
    ]);
    const other = (id: string) =>
      root
        .below('Objective')
        .find((each) => each.textAt('Identifier') === id)
        ?.textAt('OtherInformation');
    expect(other('project_warehouse')).toBe(
      '分野：A disasterの名称。 政策：prepareの名称。 横断的な基本施策：stockの名称。 施策：storeの名称。',
    );
    expect(other('project_drill')).toBe('分野：A disasterの名称。 政策：prepareの名称。 担当は決まっていない。');
    const stakeholders = root
      .below('Objective')
      .find((each) => each.textAt('Identifier') === 'project_warehouse')
      ?.all('Stakeholder');
    expect(stakeholders?.map((each) => `${each.textAt('Name')} ${each.textAt('Role', 'Name')}`)).toEqual([
      '企画課 主担当',
      '消防本部 協力',
    ]);
  });

  it('tells in words what is neither a promise nor a fact, and dates a value by its own time', async () => {
    const root = xmlTree(await documentOf(deepPlan()));
    const indicator = (id: string) => root.below('PerformanceIndicator').find((each) => each.textAt('Identifier') === `kpi_${id}`);
    expect(indicator('kpi-population')?.textAt('OtherInformation')).toMatch(/見込（2030-01-01から2030-12-31まで）：4,000人。/);
    expect(indicator('kpi-population')?.at('MeasurementInstance')?.children).toHaveLength(1);
    const first = indicator('kpi-prepare')?.at('MeasurementInstance')?.children[0];
    expect([first?.textAt('StartDate'), first?.textAt('EndDate')]).toEqual(['2021-01-01', '2025-12-31']);
  });

  it('says of a plan what its levels are, and dates it by its own period', async () => {
    const [deep, pillars] = await Promise.all([deepPlan(), pillarsPlan()].map(async (plan) => xmlTree(await documentOf(plan))));
    expect(deep?.textAt('OtherInformation')).toContain(
      '政策の大綱をGoal、事務事業 "主要"をObjectiveとし、分野と政策と基本施策と施策の枠組みはOtherInformationに書いています。',
    );
    expect(pillars?.textAt('OtherInformation')).toContain('柱をGoalとしています。');
    expect(deep?.textAt('AdministrativeInformation', 'StartDate')).toBe('2021-04-01');
    expect(pillars?.textAt('AdministrativeInformation', 'StartDate')).toBe('2020-01-01');
    expect(pillars?.below('UnitOfMeasurement').map(({ text }) => text)).toEqual(['無名数', '人']);
  });

  it('is a report only where there are results', async () => {
    const types = await Promise.all([real, minamo].map(async (plan) => xmlTree(await documentOf(plan)).attributes['Type']));
    expect(types).toEqual(['Performance_Plan', 'Performance_Report']);
  });

  it('says who publishes what is not the city’s', async () => {
    expect(xmlTree(await documentOf(real)).textAt('Description')).toMatchInlineSnapshot(
      `"岡山県浅口市の計画。公開者はこのサイトの運営者で、市の公式データではありません。"`,
    );
    expect(xmlTree(await documentOf(minamo)).textAt('Description')).toMatchInlineSnapshot(`"北湖県水面市の計画。"`);
  });
});

describe.skipIf(
  !checkable(hasSpecifications && hasXmllint, 'StratML against its schema, since HIRAKU_SPECS is not set or xmllint is not installed'),
)('the schema of StratML Part 2', () => {
  it.each(plans)('has nothing against %s', async (_, plan) => {
    expect(stratMlFaults(await documentOf(plan))).toEqual([]);
  });

  it.each<[string, Spoil, RegExp]>([
    ['a KPI without a unit', replacing(/<UnitOfMeasurement>[^<]*<\/UnitOfMeasurement>\s*/, ''), /UnitOfMeasurement/],
    ['an id that begins with a digit', replacing('<Identifier>goal_', '<Identifier>1_'), /Identifier/],
    ['a number with its unit', replacing(/<NumberOfUnits>(\d+)</, '<NumberOfUnits>$1人<'), /NumberOfUnits/],
    ['a day that is none', replacing(/<StartDate>(\d{4})-04-01</, '<StartDate>$1-04-31<'), /StartDate/],
    ['a goal without a description', replacing(/(<Goal>\s*<Name>[^<]*<\/Name>)\s*<Description>[^<]*<\/Description>/, '$1'), /Description/],
    [
      'a KPI on a goal',
      replacing(/(<SequenceIndicator>1<\/SequenceIndicator>)\s*<Objective>/, '$1<PerformanceIndicator/><Objective>'),
      /PerformanceIndicator/,
    ],
    ['a role that nobody has', replacing('<RoleType>Performer<', '<RoleType>担当課<'), /RoleType/],
  ])('finds %s', async (_, spoil, message) => {
    expect(stratMlFaults(spoil(await documentOf(real))).join('\n')).toMatch(message);
  });
});
