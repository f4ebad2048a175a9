import { describe, expect, it } from 'vitest';
import { aggregation, aggregationOrder } from '../../src/schema/codes.ts';

describe('the order of the spans over which a KPI counts', () => {
  it('is that of their meanings', () => {
    expect(Object.keys(aggregation)).toEqual(aggregationOrder);
  });
});
