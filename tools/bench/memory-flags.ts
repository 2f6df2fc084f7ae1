/* The memory that a command was given, for the processes that it starts itself. */

/** V8's flags about memory among those of this process, e.g. `--max-semi-space-size=64`. */
export const memoryFlags = (): string[] => process.execArgv.filter((flag) => /^--(max|initial)-/.test(flag));
