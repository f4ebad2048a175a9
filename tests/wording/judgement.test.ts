import { expect, it } from 'vitest';
import { ruleCases } from '../../src/plan/progress/ruleCases.ts';
import { ruleCaseTexts } from '#words/ruleCases.ts';
import { progressStatus } from '#words/codes.ts';
import { judgementRemarks, judgementText } from '#words/sentences/judgement.ts';
import { arithmeticLines } from '#words/sentences/judgementArithmetic.ts';

it('tells every worked case in plain sentences, with its arithmetic', async () => {
  const told = ruleCases().map(({ id, judged }) =>
    [
      `# ${id} ${ruleCaseTexts[id].name}`,
      `${progressStatus[judged.status].label}：${judgementText(judged)}`,
      ...judgementRemarks(judged).map((remark) => `（${remark}）`),
      ...arithmeticLines(judged).map(({ name, text }) => `  ${name}：${text}`),
    ].join('\n'),
  );
  await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('judgement.txt');
});
