/** What must be undone where a command is stopped in the middle, the last first. */
const undoings = new Set<() => void>();

/** Notes what must be undone at once where the command is stopped; returns how to forget it. Nothing in it may wait. */
export function undoWhenStopped(undo: () => void): () => void {
  undoings.add(undo);
  return () => void undoings.delete(undo);
}

/** Undoes what was begun; each by itself, so that one that fails is told and keeps none of the others. */
export function undoAll(failed: (error: unknown) => void): void {
  for (const undo of [...undoings].reverse()) {
    undoings.delete(undo);
    try {
      undo();
    } catch (error) {
      failed(error);
    }
  }
}
