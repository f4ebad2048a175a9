/** Tries nothing: never answers for seed 2, ends at seed 3, and calls everything else sound. */
process.on('message', (seed) => {
  if (seed === 3) process.exit(7);
  if (seed !== 2) process.send?.({ seed, changes: [], outcome: { kind: 'sound', differences: [] } });
});
process.send?.('ready');
