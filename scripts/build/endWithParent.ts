/** Ends a process when the one that started it is gone: pages of a killed build must not be made beside the next build. */
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
