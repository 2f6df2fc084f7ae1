/*
 * The floor of settlement: the rows that a run has written, written again in sets of the same size by bare
 * SQL, into tables with the same columns, keys and indexes, on the same server. Nothing is decided, and
 * nothing travels: what is faster than this is a question of the tables, not of the code.
 */
import { Client } from 'pg';
import { sql, type Ground } from './ground';

const SCHEMA = 'floor';
/** What an event leaves behind, and by which column its member is named. */
const TABLES = ['event_keys', 'sale_keys', 'events', 'journals', 'transfers', 'lots'] as const;
const CONNECTIONS = 2;

interface Run {
  /** The first event of the run, and how many there were. */
  since: number;
  events: number;
  /** Events a set. */
  batch: number;
}

/** Orders a second of the bare rows. */
export async function measureFloor(ground: Ground, { events, batch }: Run): Promise<number> {
  const { ownerUrl } = ground;
  await sql(ownerUrl, `drop schema if exists ${SCHEMA} cascade`);
  await sql(ownerUrl, `create schema ${SCHEMA}`);
  for (const table of [...TABLES, 'members', 'inbox'])
    await sql(ownerUrl, `create table ${SCHEMA}.${table} (like huigan.${table} including all)`);
  await sql(ownerUrl, `insert into ${SCHEMA}.members overriding system value select * from huigan.members`);
  await sql(
    ownerUrl,
    `create table ${SCHEMA}.sets as
     select member_id, seq, (row_number() over (order by hashint8(member_id), seq) - 1) / ${batch} as set_no
     from (select member_id, seq from huigan.events order by seq desc limit ${events}) e`,
  );
  await sql(ownerUrl, `create index on ${SCHEMA}.sets (set_no)`);
  await sql(ownerUrl, `create index on huigan.journals (member_id, event_seq)`);
  await sql(ownerUrl, 'vacuum analyze');
  const sets = Math.ceil(events / batch);
  const began = performance.now();
  let next = 0;
  const worker = async (): Promise<void> => {
    const client = new Client({ connectionString: ownerUrl });
    await client.connect();
    try {
      for (let set = next++; set < sets; set = next++) await writeSet(client, set);
    } finally {
      await client.end();
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: CONNECTIONS }, worker));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  const seconds = (performance.now() - began) / 1000;
  await sql(ownerUrl, `drop schema ${SCHEMA} cascade`);
  return Math.round(events / seconds);
}

const OF_SET = `select s.member_id, s.seq from ${SCHEMA}.sets s where s.set_no = $1`;

/** One transaction to receive, one to settle, as the product does. */
async function writeSet(client: Client, set: number): Promise<void> {
  const run = (text: string) =>
    client.query({ name: `${text.length}${text.slice(0, 30)}`, text, values: [set] });
  await client.query('begin');
  for (const keys of ['event_keys', 'sale_keys'])
    await run(
      `insert into ${SCHEMA}.${keys} select k.* from huigan.events e join (${OF_SET}) s using (member_id, seq)
       join huigan.${keys} k on ${
         keys === 'event_keys'
           ? 'k.brand_id = e.brand_id and k.source = e.source and k.external_id = e.external_id'
           : `e.kind = 'sale' and k.brand_id = e.brand_id and k.store_id = e.payload ->> 'store'
              and k.business_day = e.business_day and k.receipt_no = e.payload ->> 'receipt'`
       }`,
    );
  await run(
    `insert into ${SCHEMA}.inbox select e.* from huigan.events e join (${OF_SET}) s using (member_id, seq)`,
  );
  await client.query('commit');
  await client.query('begin');
  await run(
    `with taken as (delete from ${SCHEMA}.inbox i using (${OF_SET}) s
       where i.member_id = s.member_id and i.seq = s.seq returning i.*)
     insert into ${SCHEMA}.events select * from taken`,
  );
  await run(
    `with j as (insert into ${SCHEMA}.journals select j.* from huigan.journals j join (${OF_SET}) s
       on s.member_id = j.member_id and s.seq = j.event_seq returning *),
     t as (insert into ${SCHEMA}.transfers select t.* from j join huigan.transfers t
       on t.member_id = j.member_id and t.business_day = j.business_day and t.journal_no = j.journal_no)
     insert into ${SCHEMA}.lots select l.* from j join huigan.lots l
       on l.member_id = j.member_id and l.earned_day = j.business_day and l.journal_no = j.journal_no`,
  );
  await run(
    `update ${SCHEMA}.members m set settled_seq = s.seq, clock_at = now(), balances = m.balances
     from (${OF_SET}) s where m.member_id = s.member_id`,
  );
  await client.query('commit');
}
