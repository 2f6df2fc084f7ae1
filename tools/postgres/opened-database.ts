/*
 * What it means to have a database open. Types only.
 */

import type { Running } from '../../cloudfunctions/platform/worker';

/** A database that is ready for connections until `release` is called. */
export interface OpenedDatabase {
  /** May change the schema: for migrations, imports and audits. */
  ownerUrl: string;
  /** Works under the restricted role `huigan_app`: for everything that serves people. */
  appUrl: string;
  /** Starts an embedded server again whenever its process has gone, until stopped; others are not ours. */
  keepRunning(): Running;
  /** Leaves the database; stops an embedded server that nobody else uses. Calling it again does nothing. */
  release(): Promise<void>;
}

export interface OpenDatabaseOptions {
  /** Folder of the embedded server; ignored when DATABASE_URL is set. */
  dataDir?: string;
  /** Receives what a person may want to know, such as "starting PostgreSQL". */
  log?: (line: string) => void;
  /** Gives up durability for speed. Only for data that is thrown away. */
  forTests?: boolean;
}
