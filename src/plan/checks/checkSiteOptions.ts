import { basePathFault, siteAddressFault } from '../../schema/siteAddress.ts';
import { formNames } from '../formNames.ts';
import type { SiteOptions } from '../planInformation.ts';
import { problem, type Problem } from '../problem.ts';

/** Checks what a build says in place of plan.yaml as strictly as plan.yaml; the variable's name stands for the file. */
export function checkSiteOptions({ siteAddress, basePath }: SiteOptions): Problem[] {
  const variables = [
    { name: 'HIRAKU_SITE_ADDRESS', value: siteAddress, faultOf: siteAddressFault, allowed: formNames['address'] },
    { name: 'HIRAKU_BASE_PATH', value: basePath, faultOf: basePathFault, allowed: formNames['base'] },
  ];
  return variables.flatMap(({ name, value, faultOf, allowed = '' }) => {
    const fault = value === undefined ? undefined : faultOf(value);
    return fault ? [problem(fault.code, { file: name, line: 1, column: fault.index + 1 }, value === '' ? '空の文字' : (value ?? ''), { allowed })] : [];
  });
}
