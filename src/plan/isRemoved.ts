/** Whether the plan itself ends a thing: one of its changes is a removal. What is removed keeps its page and its rows. */
export function isRemoved({ changes = [] }: { readonly changes?: readonly { readonly type: string }[] | undefined }): boolean {
  return changes.some(({ type }) => type === 'removed');
}
