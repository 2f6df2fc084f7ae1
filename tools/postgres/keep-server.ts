/*
 * Looks after an embedded server while a long-lived command uses it: one that has gone is started again, and
 * it is said. Which server, and how it is started, is the caller's.
 */
import { messageOf } from '../../cloudfunctions/platform/log';
import { startLoop, type Running } from '../../cloudfunctions/platform/worker';

/** Between two looks at its process. Milliseconds. */
const LOOK_MS = 1000;

export interface Keeping {
  isGone: () => boolean;
  /** Starts it where it was. */
  revive: () => Promise<void>;
  log: (line: string) => void;
}

/** Keeps it running until `stop`; a start that fails is tried again, after pauses that grow to a minute. */
export const keepServer = ({ isGone, revive, log }: Keeping): Running =>
  startLoop({
    work: async () => {
      if (!isGone()) return LOOK_MS;
      log('PostgreSQL has gone; starting it again …');
      await revive();
      log('PostgreSQL runs again.');
      return LOOK_MS;
    },
    onTrouble: (error, pauseMs) => {
      log(`PostgreSQL did not start, trying again in ${pauseMs / 1000} s: ${messageOf(error)}`);
    },
  });
