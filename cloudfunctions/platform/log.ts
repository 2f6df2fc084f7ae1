/**
 * Log lines as JSON, one a line, for machines. Never personal data: no names, no bodies, no sessions, and of
 * an error what it is and where, not the values of a row.
 */
import { pino, type Logger } from 'pino';
import type { LogLevel } from './config';

export type Log = Pick<Logger, 'info' | 'warn' | 'error' | 'debug'>;

/** The log of a process, on standard output. */
export const openLog = (level: LogLevel): Log =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });

/** What an error says, in one sentence. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** An error for the log. PostgreSQL's `detail` quotes rows, so it stays out. */
export function describeError(error: unknown): {
  type: string;
  code?: string;
  message: string;
  stack?: string;
} {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    message: error.message,
    ...(error.stack === undefined ? {} : { stack: error.stack }),
  };
}
