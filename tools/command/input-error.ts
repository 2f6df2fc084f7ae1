/*
 * What every command shares at its edge: mistakes of the person who called it end with one sentence and exit
 * code 2.
 */

/** A mistake in arguments or files, as one sentence for a person. */
export class InputError extends Error {
  override name = 'InputError';
}

/** Exit code of a mistake in arguments or files. */
const EXIT_INPUT = 2;

/** Runs a command and sets the exit code that it answers; prints what went wrong. */
export function runCommand(main: () => Promise<number>): void {
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = isInput(error) ? EXIT_INPUT : 1;
    },
  );
}

const isInput = (error: unknown): boolean =>
  error instanceof InputError || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
