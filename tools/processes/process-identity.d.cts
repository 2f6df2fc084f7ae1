/**
 * Start of a living process as an opaque word, or undefined when no such process lives (a zombie does not).
 */
export function startTimeOf(pid: number): string | undefined;
/** This process as a word that fits a file name: `<pid>.<start time>`. */
export function ownIdentity(): string;
/** Whether the process that `ownIdentity` once named still lives. */
export function isAlive(identity: string): boolean;
