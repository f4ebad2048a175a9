import { describe, expect, it } from 'vitest';
import { collectChanges } from '../../../src/plan/link/collectChanges.ts';
import type { HistoryEntry } from '../../../src/schema/entity/history.ts';
import {
  lineOf,
  nothingDecided,
  sampleChange,
  sampleGoal,
  sampleInitiative,
  sampleItem,
  sampleKpi,
  sampleLevels,
  sampleMeasure,
  samplePlan,
  samplePolicy,
} from '../../setup/samplePlan.ts';

const past = (field: HistoryEntry['field'], text: string, until: string | null = null): HistoryEntry => ({
  field,
  text,
  id: null,
  until,
  source: null,
});

describe(collectChanges, () => {
  it('finds nothing in a plan without changes', () => {
    expect(collectChanges(samplePlan({ initiatives: [sampleInitiative('a', 4)] }))).toEqual([]);
  });

  it('keeps basis, certainty, note and source of a change', () => {
    const changes = [sampleChange('added', { basis: 'measure-mark', certainty: 'inferred', note: '印は上の欄にあります。' })];
    expect(collectChanges(samplePlan({ initiatives: [sampleInitiative('a', 4, { changes })] }))).toEqual([
      {
        id: 'a-added',
        target: { type: 'initiative', id: 'a' },
        goalId: 'goal-1',
        type: 'added',
        basis: 'measure-mark',
        certainty: 'inferred',
        evidenceLine: 1,
        note: '印は上の欄にあります。',
        before: null,
        after: 'aの名称',
        ...nothingDecided,
        field: 'title',
        source: lineOf('sample', 4),
        topId: 'goal-1',
      },
    ]);
  });

  it.each([
    ['added', null, '今の名称'],
    ['removed', '今の名称', null],
    ['renamed', '前の名称', '今の名称'],
    ['revised', '前の概要', '今の概要'],
    ['possibly-ended', null, null],
  ] as const)('gives the wording before and after for an initiative that is %s', (type, before, after) => {
    const initiative = sampleInitiative('a', 4, {
      title: '今の名称',
      overview: '今の概要',
      history: [past('title', '前の名称'), past('overview', '前の概要')],
      changes: [sampleChange(type)],
    });
    expect(collectChanges(samplePlan({ initiatives: [initiative] }))).toMatchObject([{ type, before, after }]);
  });

  it.each([
    ['added', null, '今の名称'],
    ['removed', '今の名称', null],
    ['renamed', '前の名称', '今の名称'],
  ] as const)('gives the wording before and after for a measure that is %s', (type, before, after) => {
    const measure = sampleMeasure('measure', 'policy', 3, {
      title: '今の名称',
      history: [past('title', '前の名称')],
      changes: [sampleChange(type)],
    });
    expect(collectChanges(samplePlan({ measures: [measure] }))).toMatchObject([
      { target: { type: 'measure', id: 'measure' }, goalId: 'goal-1', before, after },
    ]);
  });

  it.each([
    ['added', null, '今の名前'],
    ['removed', '今の名前', null],
    ['renamed', '前の名前', '今の名前'],
  ] as const)('gives the wording before and after for a KPI that is %s', (type, before, after) => {
    const kpi = sampleKpi('kpi-a', 'a', 4, { label: '今の名前', history: [past('label', '前の名前')], changes: [sampleChange(type)] });
    expect(collectChanges(samplePlan({ initiatives: [sampleInitiative('a', 4)], kpis: [kpi] }))).toMatchObject([
      { target: { type: 'kpi', id: 'kpi-a' }, goalId: 'goal-1', before, after },
    ]);
  });

  it('gives the wording of a goal that is added', () => {
    expect(collectChanges(samplePlan({ goals: [sampleGoal('goal-1', 1, { changes: [sampleChange('added')] })] }))).toMatchObject([
      { id: 'goal-1-added', target: { type: 'goal', id: 'goal-1' }, goalId: 'goal-1', before: null, after: 'goal-1の文' },
    ]);
  });

  it('gives the wording before and after for a goal that is renamed', () => {
    expect(
      collectChanges(
        samplePlan({
          goals: [sampleGoal('goal-1', 1, { title: '今の文', history: [past('title', '前の文')], changes: [sampleChange('renamed')] })],
        }),
      ),
    ).toMatchObject([{ id: 'goal-1-renamed', before: '前の文', after: '今の文' }]);
  });

  it.each(['added', 'removed'] as const)('leaves the wording open where a mark %s is assigned to nothing', (type) => {
    const measure = sampleMeasure('measure', 'policy', 3, { changes: [sampleChange(type, { certainty: 'unassigned' })] });
    expect(collectChanges(samplePlan({ measures: [measure] }))).toMatchObject([{ before: null, after: null }]);
  });

  it('lists several changes of one thing, each with an id of its own', () => {
    const measure = sampleMeasure('measure', 'policy', 3, {
      changes: [sampleChange('renamed'), sampleChange('added'), sampleChange('added')],
    });
    expect(collectChanges(samplePlan({ measures: [measure] })).map(({ id }) => id)).toEqual([
      'measure-renamed',
      'measure-added',
      'measure-added-2',
    ]);
  });

  it('follows the lines of the source, whatever kind of thing changed', () => {
    const changes = [sampleChange('added')];
    const plan = samplePlan({
      goals: [sampleGoal('goal-1', 30, { changes })],
      measures: [sampleMeasure('measure', 'policy', 20, { changes })],
      initiatives: [sampleInitiative('b', 12, { changes }), sampleInitiative('a', 10, { changes })],
      kpis: [sampleKpi('kpi-b', 'b', 11, { changes })],
    });
    expect(collectChanges(plan).map(({ source }) => source?.line)).toEqual([10, 11, 12, 20, 30]);
  });

  it('names the goal of the thing that changed', () => {
    const changes = [sampleChange('added')];
    const plan = samplePlan({
      goals: [sampleGoal('goal-1', 1), sampleGoal('goal-2', 2)],
      policies: [samplePolicy('policy', 'goal-1', 3), samplePolicy('other', 'goal-2', 4)],
      measures: [sampleMeasure('measure', 'policy', 5), sampleMeasure('m-2', 'other', 6, { topId: 'goal-2', changes })],
      initiatives: [sampleInitiative('a', 7, { topId: 'goal-2', changes })],
      kpis: [sampleKpi('kpi-a', 'a', 8, { changes }), sampleKpi('kpi-goal', 'goal-2', 9, { ownerType: 'goal', changes })],
    });
    expect(collectChanges(plan).map(({ goalId, topId }) => [goalId, topId])).toEqual(Array.from({ length: 4 }, () => ['goal-2', 'goal-2']));
  });

  it('names no goal where the first level is another, but its item all the same', () => {
    const changes = [sampleChange('added')];
    const [goal, ...levels] = sampleLevels;
    const plan = {
      ...samplePlan({ goals: [], policies: [], measures: [] }),
      levels: goal ? [{ ...goal, key: 'pillar' }, ...levels] : [],
      items: [sampleItem('a', 'pillar', 1, { changes })],
    };
    expect(collectChanges(plan)).toMatchObject([{ goalId: null, topId: 'a' }]);
  });
});
