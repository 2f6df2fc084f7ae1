/*
 * The one door to a database for every command: the PostgreSQL that DATABASE_URL names, or an embedded server
 * that is started for whoever comes first and stopped by whoever leaves last.
 *
 * Only the choice between the two lives here. Schema and migrations do not: see migrate.ts.
 */
import { joinDataFolder } from './data-folder-users';
import { useExistingDatabase } from './existing-database';
import type { OpenDatabaseOptions, OpenedDatabase } from './opened-database';

export type { OpenDatabaseOptions, OpenedDatabase };

/**
 * Opens the database of this process. With DATABASE_URL (PostgreSQL 15 or newer) it must exist already; the
 * schema's owner is DATABASE_OWNER_URL, or DATABASE_URL itself, and the application then steps down to
 * `huigan_app` at connect. The caller must `release()` on every way out that it can.
 */
export async function openDatabase(options: OpenDatabaseOptions = {}): Promise<OpenedDatabase> {
  const { DATABASE_URL, DATABASE_OWNER_URL } = process.env;
  if (DATABASE_URL) return useExistingDatabase(DATABASE_URL, DATABASE_OWNER_URL);
  return joinDataFolder(options);
}
