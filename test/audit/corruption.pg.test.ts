/*
 * Whoever changes a table of value behind the product's back is found out: the audit names each corruption.
 * Each happens in a transaction of its own that is rolled back.
 */
import type { PoolClient } from 'pg';
import { keepFigures } from '../../cloudfunctions/core/settlement/work/keep-figures';
import type { Difference } from '../../cloudfunctions/core/views/audit/audit.types';
import { CHECK_NAMES, runChecks } from '../../cloudfunctions/core/views/audit/run-checks';
import { asDb, openPool, withSnapshot, type Database } from '../../cloudfunctions/platform/db';
import { createTestDatabase, type TestDatabase } from '../support/database';
import type { Corruption } from './corruption';
import { OF_COMMUNITY } from './corruptions-of-community';
import { OF_COUPONS } from './corruptions-of-coupons';
import { OF_EVENTS } from './corruptions-of-events';
import { OF_FIGURES } from './corruptions-of-figures';
import { OF_GIFTS } from './corruptions-of-gifts';
import { OF_GROUPS } from './corruptions-of-groups';
import { OF_HABITS } from './corruptions-of-habits';
import { OF_INVOICES } from './corruptions-of-invoices';
import { OF_KEYS } from './corruptions-of-keys';
import { OF_LEDGER } from './corruptions-of-ledger';
import { OF_LOG } from './corruptions-of-log';
import { OF_MALL } from './corruptions-of-mall';
import { OF_MEMBERS } from './corruptions-of-members';
import { OF_MERGES } from './corruptions-of-merges';
import { OF_ORDERS } from './corruptions-of-orders';
import { OF_PARTNERS } from './corruptions-of-partners';
import { OF_REFERRALS } from './corruptions-of-referrals';
import { OF_TEAMS } from './corruptions-of-teams';
import { OF_TILLS } from './corruptions-of-tills';
import { OF_WITHDRAWALS } from './corruptions-of-withdrawals';
import { tellCommunity } from '../worlds/audit-community-story';
import { tellCoupons } from '../worlds/audit-coupon-story';
import { tellGroups } from '../worlds/audit-group-story';
import { tellInvoices } from '../worlds/audit-invoice-story';
import { tellMall } from '../worlds/audit-mall-story';
import { tellMerge } from '../worlds/audit-merge-story';
import { tellOrders } from '../worlds/audit-order-story';
import { tellReferrals } from '../worlds/audit-referral-story';
import { tellOffline } from '../worlds/audit-offline-story';
import { tellStory, TOLD_UNTIL, type Shop } from '../worlds/audit-story';
import { tellTeam } from '../worlds/audit-team-story';
import { tellTill } from '../worlds/audit-till-story';
import { tellWithdrawals } from '../worlds/audit-withdrawal-story';

const CORRUPTIONS = [
  ...OF_MEMBERS,
  ...OF_KEYS,
  ...OF_LOG,
  ...OF_LEDGER,
  ...OF_EVENTS,
  ...OF_FIGURES,
  ...OF_HABITS,
  ...OF_GIFTS,
  ...OF_TILLS,
  ...OF_ORDERS,
  ...OF_COUPONS,
  ...OF_INVOICES,
  ...OF_MALL,
  ...OF_GROUPS,
  ...OF_COMMUNITY,
  ...OF_REFERRALS,
  ...OF_WITHDRAWALS,
  ...OF_PARTNERS,
  ...OF_TEAMS,
  ...OF_MERGES,
];

/**
 * Tables without value of their own: names, catalogue, who somebody is elsewhere, what they agreed to and
 * did; how far the telling of gifts has come, and when anything ran last; how staff sign in, and tills; what
 * is sold, in which campaign, and how much of it is left; material for partners, whom teams have invited,
 * links and who opened them, who is whose second account; codes that are worth a coupon, versions that wait
 * for a second operator, lists as they were told, guesses; what guests wrote, and which messages they
 * allowed.
 */
const WITHOUT_VALUE = [
  'second_accounts',
  'coupon_claim_codes',
  'coupon_template_requests',
  'coupon_run_parts',
  'brands',
  'stores',
  'products',
  'member_profiles',
  'member_accounts',
  'member_phones',
  'lost_phones',
  'member_consents',
  'session_generations',
  'ended_sessions',
  'behaviour_events',
  'welcome_claims',
  'closed_members',
  'gift_runs',
  'staff_identities',
  'last_runs',
  // Counted again at any time, or what somebody keeps about members: no value.
  'allies',
  'audiences',
  'districts',
  'basket_days',
  'basket_sums',
  'pair_days',
  'product_pairs',
  'seller_days',
  'store_sellers',
  'cohort_months',
  'month_ends',
  'newcomer_days',
  'effort_days',
  'figure_counts',
  'control_groups',
  'trials',
  'trial_members',
  'flows',
  'flow_versions',
  'flow_members',
  'flow_signals',
  'flow_gone',
  'staff_tasks',
  'habit_days',
  'member_tags',
  'member_touches',
  'rfm_versions',
  'tags',
  'pos_secrets',
  'pos_messages',
  'code_misses',
  'guesses',
  'sale_limits',
  'withdrawn_programmes',
  'uploaded_pictures',
  'picture_files',
  'till_sessions',
  'menu_categories',
  'menu_revisions',
  'menu_items',
  'store_details',
  'store_items',
  'campaigns',
  'partner_materials',
  'team_invites',
  'shares',
  'touches',
  'order_words',
  'after_sale_words',
  'message_consents',
  'message_consent_requests',
  'message_settings',
  'message_limits',
  'message_mutes',
  'messages',
  'wecom_friends',
  'wecom_sends',
  'wecom_tasks',
];

/** Columns of what only publishing writes, through its schema: programmes, price books, terms. */
const PUBLISHED = ['document', 'terms'];
/** Documents that nobody would write. */
const JUNK = [
  '7',
  '["half"]',
  '{"lines": 7, "units": 7, "points": "x", "day": "soon"}',
  '{"lines": [{"quantity": 0, "amountFen": "x", "netFen": "x", "adjustments": 7}], "adjustments": {}}',
  '[{"line": "1", "quantity": "0", "fen": "x", "points": {}, "rateBp": "x"}]',
];

describe('the audit names each corruption', () => {
  let database: TestDatabase;
  let pool: Database;
  let owner: Database;
  let shop: Shop;
  beforeAll(async () => {
    database = await createTestDatabase();
    pool = openPool(database.appUrl, 2);
    owner = openPool(database.ownerUrl, 1);
    shop = await tellStory(pool);
    // Of the first story added to its days; what follows waits.
    await keepFigures(pool, Date.parse('2019-04-30T12:00:00+08:00'));
    await tellTill(pool, shop);
    await tellOrders(pool, shop);
    await tellCoupons(pool, shop);
    await tellOffline(pool, shop);
    await tellMall(pool, shop);
    await tellInvoices(pool, shop);
    await tellGroups(pool, shop);
    await tellCommunity(pool, shop);
    await tellReferrals(pool, shop);
    await tellTeam(pool, shop);
    await tellWithdrawals(pool, shop);
    await tellMerge(pool, shop);
    await owner.query(`insert into huigan.brands (key, name) values ('other', 'Other')`);
    await dropConstraints(owner);
  });
  afterAll(async () => {
    await pool.end();
    await owner.end();
    await database.drop();
  });

  const scope = () => ({ brandId: shop.brandId, asOf: TOLD_UNTIL });

  test('and nothing where nothing is corrupt', async () => {
    const results = await withSnapshot(owner, (db) => runChecks(db, scope()));
    expect(results.flatMap((result) => result.differences)).toEqual([]);
  });

  test.each(CORRUPTIONS.map((corruption) => [corruption.table, corruption.what, corruption] as const))(
    'in %s: %s',
    async (_table, _what, corruption) => {
      const client = await owner.connect();
      try {
        await client.query('begin');
        await corrupt(client, corruption, shop);
        const [result] = await runChecks(asDb(client), scope(), [corruption.check]);
        const named = new Set(result?.differences.map((difference) => difference.member));
        const { member } = corruption;
        expect([...named]).toContain(member === null || member.startsWith('#') ? member : `test:${member}`);
      } finally {
        await client.query('rollback');
        client.release();
      }
    },
  );

  /** Runs every check in a transaction of its own, after this was done; what threw. */
  const thrownAfter = async (sql: string): Promise<string[]> => {
    const client = await owner.connect();
    try {
      await client.query('begin');
      await client.query('set local session_replication_role = replica');
      await client.query(sql);
      const results = await runChecks(asDb(client), scope());
      expect(results.map(({ check }) => check)).toEqual(CHECK_NAMES);
      const threw = ({ what }: Difference): boolean => what === 'the check itself';
      return results.flatMap(({ check, differences }) =>
        differences.filter(threw).map(({ found }) => `${check}: ${found}`),
      );
    } finally {
      await client.query('rollback');
      client.release();
    }
  };

  test('a check that throws is a difference of its own, and the others go on', async () => {
    const threw = await thrownAfter(`update huigan.programme_versions
      set document = jsonb_set(document, '{earn,perFen}', '"a cup"')`);
    expect(threw).toEqual([
      expect.stringMatching(/^accrual: invalid input syntax/),
      expect.stringMatching(/^refunds: invalid input syntax/),
    ]);
  });

  test('no malformed document of a row makes a check throw', async () => {
    const { rows } = await owner.query<{ table: string; column: string; type: string }>(
      `select c.table_name as table, c.column_name as column, c.data_type as type
       from information_schema.columns c join pg_class t on t.relname = c.table_name
         and t.relnamespace = 'huigan'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition
       where c.table_schema = 'huigan' and c.data_type in ('json', 'jsonb') order by 1, 2`,
    );
    const threw: string[] = [];
    for (const junk of JUNK) {
      const places = rows.filter(({ column }) => !PUBLISHED.includes(column));
      const changes = places.map(({ table, column, type }) => {
        const value = type === 'json' ? junk.replace('half', '\\ud800') : junk;
        return `update huigan.${table} set ${column} = '${value}'`;
      });
      threw.push(...(await thrownAfter(changes.join('; '))).map((what) => `${junk}: ${what}`));
    }
    expect(threw).toEqual([]);
  });

  test('and every table of value has its corruptions', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = 'huigan'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition`,
    );
    const tables = rows.map((row) => row.name).filter((name) => !WITHOUT_VALUE.includes(name));
    expect([...new Set(CORRUPTIONS.map((corruption) => corruption.table))].sort()).toEqual(tables.sort());
  });
});

/** Somebody who may do everything takes the constraints away first. */
async function dropConstraints(owner: Database): Promise<void> {
  await owner.query(`do $$ declare c record; begin
    for c in select conrelid::regclass as place, conname from pg_constraint
      where connamespace = 'huigan'::regnamespace and contype in ('c', 'p', 'u') and coninhcount = 0 and conparentid = 0
        and conrelid::regclass::text not in ('huigan.brands', 'huigan.members')
    loop execute format('alter table %s drop constraint %I cascade', c.place, c.conname); end loop;
  end $$`);
  await owner.query('drop index huigan.redemptions_slot_once, huigan.withdrawals_one_open');
}

async function corrupt(client: PoolClient, { sql }: Corruption, { ids }: Shop): Promise<void> {
  await client.query('set local session_replication_role = replica');
  const text = sql
    .replace(/\bm\((\w+)\)/g, (_, name: string) => String(ids.get(name)))
    .replace(/seq\('?([\w-]+)'?\)/g, `(select seq from huigan.events where external_id = '$1')`)
    .replace(
      /journal\(([\w-]+)\)/g,
      `(select member_id, journal_no from huigan.journals where event_id = '$1')`,
    );
  const { rowCount } = await client.query(text);
  if (rowCount === 0) throw new Error(`nothing was corrupted by ${text}`);
}
