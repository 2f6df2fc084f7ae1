/** What a function works with: the surroundings of a process, and those of one call. Types, and the opening of the first. */
import type { Clock } from './clock';
import { wallClock } from './clock';
import type { Config } from './config';
import { openPool, type Database } from './db';
import { openSessions, type Identity, type NotIdentified, type Sessions } from './identity';
import { openLog, type Log } from './log';

/** The surroundings of a process. */
export interface Platform {
  database: Database;
  sessions: Sessions;
  now: Clock;
  log: Log;
  /** Demo mode: members are looked at without being them. */
  demo: boolean;
}

/** One call of a function. */
export interface Context {
  /** Who asks, or why that is not known. */
  caller: Identity | NotIdentified;
  database: Database;
  sessions: Sessions;
  /** The instant of this call, the same throughout. */
  now: number;
  log: Log;
  demo: boolean;
}

/** Opens what the configuration names. `poolMax`: 1–2 in an event function, 5–10 in a server. */
export const openPlatform = (config: Config, poolMax: number): Platform => ({
  database: openPool(config.databaseUrl, poolMax),
  sessions: openSessions(config.sessionSecret),
  now: wallClock,
  log: openLog(config.logLevel),
  demo: config.demo,
});
