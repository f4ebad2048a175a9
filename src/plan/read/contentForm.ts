/** Whether plan.yaml is of the first form of content, which had one shape for all plans and did not say which form it was. */
export function isOldForm(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return 'form' in data ? data.form === 1 : 'city' in data;
}
