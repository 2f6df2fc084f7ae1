/*
 * Databases that are made once on a test server and cloned from then on, whoever comes first: several jests,
 * and several workers of one, may ask for the same at the same moment.
 */
import { Client } from 'pg';
import { withDatabaseName } from './database-name';

/** An advisory lock of the server's first database: one template is made at a time. */
const MAKING = 4_201;

/**
 * Makes the template unless it is there. What somebody left half made, being killed, is made anew.
 * @param from the template that it starts from; an empty database when not given
 */
export async function makeTemplateOnce(
  ownerUrl: string,
  name: string,
  fill: (url: string) => Promise<unknown>,
  from?: string,
): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MAKING]);
    const { rows } = await client.query<{ whole: boolean }>(
      'select not datallowconn as whole from pg_database where datname = $1',
      [name],
    );
    if (rows[0]?.whole === true) return;
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(
      `create database ${name}${from === undefined ? '' : ` template ${from} strategy file_copy`}`,
    );
    await fill(withDatabaseName(ownerUrl, name));
    // Nobody connects to a template by mistake: a clone fails while somebody is connected. And it says that
    // the template is whole.
    await client.query(`alter database ${name} allow_connections false`);
  } finally {
    await client.end();
  }
}
