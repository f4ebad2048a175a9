import { siteFaultText } from '#words/commands/fault.ts';
import { contentSecurityPolicy } from '../files/contentSecurityPolicy.ts';
import type { BuiltSite } from './builtSite.ts';
import type { SiteFault } from './siteFault.ts';

/**
 * Finds pages whose policy is not the one of the site, right behind the charset, and whatever stands inline.
 *
 * The page for lost addresses cannot load a stylesheet: it has a style of its own, which its policy names by its hash.
 */
export function policyFaults(site: BuiltSite): SiteFault[] {
  return [...site.pages.values()].flatMap((page) => {
    const isLost = page.file === '404.html';
    const wanted = isLost
      ? `default-src 'none'; style-src ${page.styleHashes.map((hash) => `'sha256-${hash}'`).join(' ')}; base-uri 'none'; form-action 'none'`
      : contentSecurityPolicy;
    const faults: string[] = [];
    if (page.policies.length !== 1 || page.policies[0] !== wanted) faults.push(siteFaultText.policy);
    if (page.firstInHead.join() !== 'charset,Content-Security-Policy') faults.push(siteFaultText.policyPlace);
    for (const inline of page.inline) if (!isLost || inline !== '<style>') faults.push(siteFaultText.inline(inline));
    return faults.map((fault) => ({ file: page.file, fault }));
  });
}
