/*
 * Replays every brand, or one: one transaction sees one snapshot, holds the scratch schema, and is rolled
 * back whatever happens, so that nothing of it stays behind even when the process is killed.
 */
import type { PoolClient } from 'pg';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { readBrands, readRuleSets, type Brand } from '../../cloudfunctions/core/programme/programme.store';
import type { RuleSet } from '../../cloudfunctions/core/programme/programme.types';
import {
  findMembersToReplay,
  readSettledEvents,
} from '../../cloudfunctions/core/views/audit/replay.view.queries';
import { asDb, withClient, type Database } from '../../cloudfunctions/platform/db';
import { InputError } from '../command/input-error';
import { compareLedgers, LISTED, type ReplayDifference } from './compare-ledgers';
import { replayMember, type StoredEvent } from './replay-member';
import { makeScratch, writeBooks } from './scratch-schema';

/** Members a page: their events and books fit in memory. */
const PAGE = 500;

export interface ReplayReport {
  members: number;
  events: number;
  transfers: number;
  /** How many rows differ, listed or not. */
  count: number;
  differences: ReplayDifference[];
}

/** Derives the ledger from the events and compares. */
export async function replayLedger(
  pool: Database,
  brandKey: string | undefined,
  log: (line: string) => void = () => {},
): Promise<ReplayReport> {
  return withClient(pool, async (client) => {
    await client.query('begin isolation level repeatable read');
    const report = await replayBrands(client, brandKey, log);
    await client.query('rollback');
    return report;
  });
}

async function replayBrands(
  client: PoolClient,
  brandKey: string | undefined,
  log: (line: string) => void,
): Promise<ReplayReport> {
  const brands = await readBrands(asDb(client), brandKey ?? null);
  if (brands.length === 0 && brandKey !== undefined) throw new InputError(`There is no brand ${brandKey}.`);
  const ids = brands.map((brand) => brand.brandId);
  const ruleSets = await readRuleSets(asDb(client), ids);
  const scratch = await makeScratch(client);
  const report: ReplayReport = { members: 0, events: 0, transfers: 0, count: 0, differences: [] };
  for (const brand of brands) {
    const rules = ruleSets.get(brand.brandId);
    if (rules !== undefined) await replayBrand({ client, scratch, report, log }, brand, rules);
  }
  const found = await compareLedgers(client, scratch, ids);
  report.count += found.count;
  report.differences = [...report.differences, ...found.differences].slice(0, LISTED);
  return report;
}

interface Work {
  client: PoolClient;
  scratch: string;
  report: ReplayReport;
  log: (line: string) => void;
}

async function replayBrand(
  { client, scratch, report, log }: Work,
  brand: Brand,
  rules: RuleSet,
): Promise<void> {
  const db = asDb(client);
  for (let after = 0n; ;) {
    const page = await findMembersToReplay.run({ brandId: brand.brandId, after, limit: PAGE }, db);
    const last = page[page.length - 1];
    if (last === undefined) return;
    after = last.member_id;
    const keys = new Map(page.map((member) => [member.member_id, member.member_key]));
    const events = await readSettledEvents.run({ memberIds: [...keys.keys()] }, db);
    const byMember = new Map<bigint, StoredEvent[]>([...keys.keys()].map((memberId) => [memberId, []]));
    for (const event of events)
      present(byMember.get(event.member_id), 'the member of an event').push(event as StoredEvent);
    const replayed = [...byMember].map(([memberId, mine]) =>
      replayMember({ memberId, brandId: brand.brandId, rules }, mine),
    );
    await writeBooks(client, scratch, keys, replayed);
    for (const { book, refused } of replayed) {
      report.transfers += book.journals.reduce((sum, journal) => sum + journal.transfers.length, 0);
      report.count += refused.length;
      for (const reason of refused)
        report.differences.push({
          in: 'events',
          side: 'replay',
          member: keys.get(book.memberId) ?? null,
          row: reason,
        });
    }
    report.members += page.length;
    report.events += events.length;
    log(`${brand.key}: ${report.members} members, ${report.events} events, ${report.transfers} transfers`);
  }
}
