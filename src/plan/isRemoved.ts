/** Whether the plan itself ends a thing: one of its changes is a removal. What is removed keeps its page and its rows. */
export function isRemoved({ changes = [] }: { readonly changes?: readonly { readonly type: string }[] | undefined }): boolean {
  return changes.some(({ type }) => type === 'removed');
}

/** Whether a KPI counts for the plan no more: it was removed, or another stands in its place. Only the other is to be reached then. */
export function hasEnded(kpi: { readonly changes?: readonly { readonly type: string }[] | undefined }): boolean {
  return isRemoved(kpi) || (kpi.changes ?? []).some(({ type }) => type === 'replaced');
}
