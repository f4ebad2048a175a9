import { describe, expect, it } from 'vitest';
import { siteFooter } from '../../../../src/site/pages/parts/siteFooter.ts';
import { makePlan, minamoPlan } from '../../../setup/samplePlan.ts';

describe(siteFooter, () => {
  it('says whose plan it is and that the site is not the city’s own', () => {
    const footer = siteFooter(makePlan());
    expect(footer).toMatchObject({ city: 'みなと市（海県）', standing: 'このサイトはみなと市の公式サイトではありません。', email: null });
    expect(footer.contact).toBeUndefined();
    expect(footer.source).toMatchObject({ term: '原資料', texts: [{ text: '計画の書き起こし、0行', url: null }] });
  });

  it('says where it is', async () => {
    expect((await minamoPlan()).information.official).toBe(true);
    expect(siteFooter(await minamoPlan()).standing).toMatch(/が公開しています。$/);
  });
});
