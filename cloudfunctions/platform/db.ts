/*
 * The database driver: pools, types, transactions. The only place, besides the stores, that knows PostgreSQL;
 * it knows no table. Amounts come back as bigint, days as YYYY-MM-DD, instants as Date.
 */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool, types, type PoolClient, type PoolConfig, type QueryConfig, type QueryResult } from 'pg';
import { arrayTypesOf, encodeArray } from './db-array';
import { checkPooled, poolerOf } from './pooler';
import { hasToShare, isOfStatement, SharedConnections } from './shared-connections';

/** What stores need of a connection. */
export interface Db {
  /** The pool that it belongs to: what is remembered of a database is remembered of this (see `memoryOf`). */
  readonly database: object;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  query(text: string, values: unknown[], planned?: Planned): Promise<{ rows: any[]; rowCount: number }>;
}

/**
 * Whether a statement keeps its plan. `anew`: not even a few times. For tables that are empty one moment and
 * full the next: a plan made for the empty one reads and sorts all of the full one.
 */
export type Planned = 'once' | 'anew';

export type Database = Pool;

const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

const parsers = new Map<number, (text: string) => unknown>([
  [INT8, (text) => BigInt(text)],
  [DATE, (text) => text],
  // Sessions run in UTC, so the text ends with +00: "2019-04-01 12:04:43.5+00".
  [TIMESTAMPTZ, (text) => new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`)],
]);

const customTypes: PoolConfig['types'] = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) ||
    types.getTypeParser(oid, format)) as typeof types.getTypeParser,
};

/** How long a caller waits, in milliseconds. Commands that work for hours have no such limits. */
export interface Patience {
  /** For a connection. */
  poolMs: number;
  /** For a row that somebody else holds. */
  lockMs: number;
  /** For one statement. */
  statementMs: number;
}

/**
 * Of whoever answers people and tills: who waits for a held row gives its connection to others before they
 * wait too long for one.
 */
export const PATIENCE: Patience = { poolMs: 5000, lockMs: 2000, statementMs: 20_000 };

/**
 * How long a connection that nobody needs is kept, where people are answered: a new one costs a process of
 * the database, and all plans anew. Below what networks between them forget. Milliseconds.
 */
const KEPT_MS = 10 * 60_000;

/**
 * A pool of at most `max` connections. In an event function 1–2, in a server 5–10 (total = max × instances).
 */
export function openPool(connectionString: string, max: number, patience: Patience | null = null): Database {
  const pooler = poolerOf(connectionString);
  const pool = new Pool({
    connectionString,
    max,
    // A statement is sent before those that were sent earlier are answered.
    pipeline: true,
    types: customTypes,
    application_name: 'huigan',
    ...(patience === null ? {} : { connectionTimeoutMillis: patience.poolMs, idleTimeoutMillis: KEPT_MS }),
    ...(pooler === 'none' ? ownSession(connectionString, patience) : lentSession(patience !== null)),
  });
  if (pooler === 'transaction') withoutNames.add(pool);
  // A connection that breaks fails the work on it and is replaced. Without a listener, from its first moment
  // to its last, it would end the process: pg-pool takes its own away while a connection is lent.
  pool.on('connect', (client) => client.on('error', () => {}));
  pool.on('error', () => {});
  return pool;
}

/** Settings of a session that is ours. */
const ownSession = (connectionString: string, patience: Patience | null): PoolConfig => ({
  options: optionsOf(connectionString),
  ...(patience === null
    ? {}
    : {
        lock_timeout: patience.lockMs,
        statement_timeout: patience.statementMs,
        idle_in_transaction_session_timeout: patience.statementMs,
      }),
});

/** A session that others use between our transactions: it is taken as it is, once it was looked at. */
const lentSession = (limited: boolean): PoolConfig => ({
  verify: (client, done) => void checkPooled(client, limited).then(() => done(), done),
});

/** UTC, and whatever the URL itself asks for (`options=-c role=…`), which pg would otherwise replace. */
function optionsOf(connectionString: string): string {
  const asked = new URL(connectionString).searchParams.get('options');
  return ['-c TimeZone=UTC', asked].filter(Boolean).join(' ');
}

/** Databases behind a pooler that would prepare a statement on one connection and ask for it on another. */
const withoutNames = new WeakSet<object>();

interface SentStatement {
  /** It is prepared once a connection, under a name made of its text. */
  name: string;
  /** Of what its arrays are, by the place of the parameter. */
  arrayTypes: readonly (string | undefined)[];
}

const statements = new Map<string, SentStatement>();

function statementOf(text: string): SentStatement {
  let statement = statements.get(text);
  if (statement === undefined) {
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 20);
    statement = { name, arrayTypes: arrayTypesOf(text) };
    statements.set(text, statement);
  }
  return statement;
}

/** Where statements go: one connection, or a pool, which lends each of them one. */
type Asked = Pick<PoolClient, 'query'> | Database;

/**
 * A statement on a connection of its own, which goes on to others also where the statement fails: pg's pool
 * would end it, and with it all that is prepared there.
 */
async function queryLent(pool: Database, query: QueryConfig) {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    return await client.query(query);
  } catch (error) {
    if (!isOfStatement(error)) broken = error as Error;
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * A connection as stores see it. Arrays are encoded here; pg's own literals cost five times as much as ours,
 * and ours ten times as much as binary ones.
 */
const dbOver = (database: object, send: (query: QueryConfig) => Promise<QueryResult>): Db => ({
  database,
  query: async (text, values, planned = 'once') => {
    const { name, arrayTypes } = statementOf(text);
    const encoded = values.map((value, place) =>
      Array.isArray(value) ? encodeArray(value, arrayTypes[place]) : value,
    );
    const named = planned === 'anew' || withoutNames.has(database) ? {} : { name };
    const { rows, rowCount } = await send({ ...named, text, values: encoded });
    return { rows, rowCount: rowCount ?? 0 };
  },
});

/** A connection, or a pool, which lends each statement one. */
export const asDb = (client: Asked, database: object = client): Db =>
  dbOver(database, (query) => (client instanceof Pool ? queryLent(client, query) : client.query(query)));

/**
 * A pool, for statements that take a moment and for which people wait: they share connections
 * (shared-connections.ts). Never within a transaction, which what it sends here might be waiting for.
 */
export const asQuickDb = (pool: Database): Db => {
  if (!hasToShare(pool)) return asDb(pool);
  const shared = sharedOf({ database: pool });
  return dbOver(pool, (query) => shared.query(query));
};

/**
 * What a process remembers of a database, for what never changes or is read by its version: made empty for
 * each database on its first use, gone with its pool.
 * @example const versions = memoryOf(() => new Map<number, Programme>()); versions(db).get(3)
 */
export function memoryOf<T extends object>(make: (database: object) => T): (of: Pick<Db, 'database'>) => T {
  const memories = new WeakMap<object, T>();
  return ({ database }) => {
    const known = memories.get(database) ?? make(database);
    memories.set(database, known);
    return known;
  };
}

const sharedOf = memoryOf((pool) => new SharedConnections(pool as Database));

/** SQLSTATE of what the database threw, or the code of what the system did. */
const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;

/** Serialization failure, deadlock, and lock not available: the same work may succeed when done again. */
const TRANSIENT = new Set(['40001', '40P01', '55P03']);
const LOCK_NOT_AVAILABLE = '55P03';
const ATTEMPTS = 6;
/** Where somebody holds a row for long: each attempt has waited for it already. */
const ATTEMPTS_AT_LOCK = 2;

/** Whether somebody else was in the way, so that the same work may succeed when done again. */
export const isConflict = (error: unknown): boolean => TRANSIENT.has(String(codeOf(error)));

/** Whether a value was none that the database can keep or compute with: SQLSTATE class 22, data exception. */
export const isBadValue = (error: unknown): boolean => /^22[0-9A-Z]{3}$/.test(String(codeOf(error)));

/**
 * Whether trouble comes from outside (connection, shutdown, resources, conflict), so that the same work may
 * succeed later.
 */
export function isOutsideTrouble(error: unknown): boolean {
  const code = codeOf(error);
  if (typeof code !== 'string')
    return /Connection terminated|timeout exceeded|Client has encountered/.test(String(error));
  return TRANSIENT.has(code) || /^(08|53|57|58|25)/.test(code) || /^E[A-Z]+$/.test(code);
}

/**
 * Runs work on a connection of its own. Where the connection is lost meanwhile, the work fails and the pool
 * throws the connection away, as it does with one that cannot roll back.
 */
export async function withClient<T>(pool: Database, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    return await work(client);
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * Runs work in one transaction; commits when it returns, rolls back when it throws, and does it again after a
 * conflict with others.
 */
export const withTransaction = <T>(pool: Database, work: (db: Db) => Promise<T>): Promise<T> =>
  againAfterConflict(() =>
    withClient(pool, async (client) => {
      // Sent together with what comes first.
      const begun = client.query('begin');
      begun.catch(() => {});
      const result = await work(asDb(client, pool));
      await begun;
      await client.query('commit');
      return result;
    }),
  );

/**
 * Runs work that is at most one quick statement, and so a transaction of its own; does it again after a
 * conflict with others.
 */
export const withStatement = <T>(pool: Database, work: (db: Db) => Promise<T>): Promise<T> =>
  againAfterConflict(() => work(asQuickDb(pool)));

async function againAfterConflict<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const most = codeOf(error) === LOCK_NOT_AVAILABLE ? ATTEMPTS_AT_LOCK : ATTEMPTS;
      if (attempt >= most || !isConflict(error)) throw error;
    }
    await sleep(5 * 2 ** attempt * (0.5 + Math.random()));
  }
}

/** Runs read-only work on one snapshot, so that its figures agree with each other. */
export async function withSnapshot<T>(pool: Database, work: (db: Db) => Promise<T>): Promise<T> {
  return withTransaction(pool, async (db) => {
    await db.query('set transaction isolation level repeatable read, read only', []);
    return work(db);
  });
}
