/**
 * Whose the rows of each table are: by what they would be spread over machines (docs/adr/0002). The one place
 * that says so; a test holds the migrated schema to it, and to every table being here.
 */
export type Owner =
  /** A member's: `member_id` leads every key. */
  | { of: 'member' }
  /**
   * A key that is unique in a brand, and whose it is: claimed once, in a step before. Spread by the column
   * `by`, which no key of the table lacks.
   */
  | { of: 'key'; by: string }
  /** A store's or a brand's: spread by the column `by`, which no key of the table lacks. */
  | { of: 'place'; by: 'store_id' | 'brand_id' }
  /** Small and seldom written: whole on every machine. `why` it stays small. */
  | { of: 'reference'; why: string };

const member = { of: 'member' } as const;
const key = (by: string) => ({ of: 'key', by }) as const;
const place = (by: 'store_id' | 'brand_id') => ({ of: 'place', by }) as const;
const reference = (why: string) => ({ of: 'reference', why }) as const;

export const TABLE_OWNERS = {
  brands: reference('a row a brand'),
  programme_versions: reference('a few rows a brand and year'),
  withdrawn_programmes: reference('a few rows a brand'),
  stores: reference('a row a store'),
  products: reference('a row a product'),
  gift_runs: reference('two rows a brand and month'),
  last_runs: reference('two rows'),
  staff: reference('a row for everybody who works here'),
  staff_stores: reference('a few rows for everybody who works here'),
  staff_identities: reference('a row for everybody who works here'),
  staff_invites: reference('a row for everybody who was invited'),
  pos_secrets: reference('a few rows a store and year'),
  menu_categories: reference('some ten rows a brand'),
  menu_items: reference('some hundred rows a brand'),
  store_details: reference('a row a store'),
  menu_revisions: reference('a row a brand'),
  price_books: reference('a few rows a brand and month'),
  coupon_templates: reference('some hundred rows a brand'),
  coupon_template_versions: reference('a few rows a template'),
  uploaded_pictures: reference('some hundred rows a brand'),
  picture_files: reference('three rows a picture'),
  mall_items: reference('some hundred rows a brand'),
  group_offers: reference('some hundred rows a brand'),
  campaigns: reference('a few rows a brand and month'),
  referral_programmes: reference('a few rows a brand and year'),
  partner_materials: reference('some hundred rows a brand'),
  teams: reference('some ten rows a brand'),
  team_terms: reference('a few rows a team and year'),
  team_months: reference('a row a team and month'),
  rfm_versions: reference('a few rows a brand and year'),
  habit_days: reference('a row a brand'),
  audiences: reference('some hundred rows a brand'),
  tags: reference('some hundred rows a brand'),
  message_settings: reference('a row a brand'),
  control_groups: reference('a row a brand'),
  trials: reference('some hundred rows a brand'),
  flows: reference('some hundred rows a brand'),
  flow_versions: reference('a few rows a flow and year'),
  flow_gone: reference('a few rows a version of a flow'),
  allies: reference('some ten rows a brand'),
  districts: reference('some ten rows a brand'),

  member_keys: key('member_key'),
  member_identities: key('identity'),
  code_handles: key('code_handle'),
  phone_hashes: key('phone_hash'),
  welcome_claims: key('identity_hash'),
  event_keys: key('external_id'),
  sale_keys: key('receipt_no'),
  redemption_keys: key('redemption_id'),
  pos_messages: key('message_id'),
  order_keys: key('order_id'),
  pickup_codes: key('code'),
  payment_keys: key('out_trade_no'),
  refund_keys: key('refund_id'),
  after_sale_keys: key('after_sale_id'),
  coupon_codes: key('code'),
  coupon_claim_codes: key('code'),
  share_tokens: key('token'),
  withdrawal_keys: key('withdrawal_id'),
  // A visitor's identity or a member: of a visitor nobody knows yet whose it will be.
  touches: key('person'),
  // A member, a store, or somebody's identity elsewhere.
  guesses: key('holder'),
  // A group's row is the lock of its seats: both lie together.
  groups: key('group_id'),
  group_seats: key('group_id'),
  community_groups: key('group_id'),
  community_parcels: key('group_id'),
  community_left: key('group_id'),
  community_fees: key('group_id'),
  community_shares: key('group_id'),

  code_misses: place('store_id'),
  guest_sales: place('store_id'),
  parked_events: place('store_id'),
  staff_tasks: place('store_id'),
  held_sales: place('store_id'),
  // A row a brand.
  sale_limits: place('brand_id'),
  store_items: place('store_id'),
  pickup_counters: place('store_id'),
  // By brand: its lists are a brand's and its stores'. A brand whose log outgrows a machine has it by store.
  action_log: place('brand_id'),
  // A row a template, held by whoever issues it: all of its claims meet there wherever it lies.
  coupon_counters: place('brand_id'),
  coupon_template_requests: place('brand_id'),
  coupon_runs: place('brand_id'),
  offline_coupons: place('store_id'),
  coupon_run_parts: place('brand_id'),
  coupon_run_misses: place('brand_id'),
  // A row an item, like those of coupons.
  mall_counters: place('brand_id'),
  group_offer_counters: place('brand_id'),
  referral_budgets: place('brand_id'),
  // A row a clerk and hour with something to send.
  wecom_tasks: place('brand_id'),
  // A row a store and day.
  day_figures: place('brand_id'),
  basket_days: place('brand_id'),
  pair_days: place('brand_id'),
  seller_days: place('brand_id'),
  basket_sums: place('brand_id'),
  product_pairs: place('brand_id'),
  store_sellers: place('brand_id'),
  channel_days: place('brand_id'),
  // Counted once a day: a row a month, or a few a day.
  cohort_months: place('brand_id'),
  month_ends: place('brand_id'),
  newcomer_days: place('brand_id'),
  effort_days: place('brand_id'),
  figure_counts: place('brand_id'),

  members: member,
  account_merges: member,
  member_profiles: member,
  member_accounts: member,
  identity_changes: member,
  member_phones: member,
  lost_phones: member,
  member_consents: member,
  session_generations: member,
  ended_sessions: member,
  closed_members: member,
  behaviour_events: member,
  inbox: member,
  events: member,
  dead_letters: member,
  // Of member 0: sales of nobody.
  figure_changes: member,
  member_days: member,
  member_touches: member,
  member_facts: member,
  member_moves: member,
  member_tags: member,
  trial_members: member,
  flow_members: member,
  flow_signals: member,
  journals: member,
  transfers: member,
  lots: member,
  tier_steps: member,
  benefit_grants: member,
  refunded_lines: member,
  refunded_amounts: member,
  redemption_allocations: member,
  till_sessions: member,
  redemptions: member,
  orders: member,
  order_words: member,
  order_lines: member,
  payments: member,
  refunds: member,
  after_sales: member,
  after_sale_words: member,
  effects: member,
  coupons: member,
  coupon_uses: member,
  mall_exchanges: member,
  shares: member,
  attributions: member,
  friends: member,
  first_purchases: member,
  won_newcomers: member,
  second_accounts: member,
  promoters: member,
  commissions: member,
  commission_steps: member,
  team_members: member,
  team_invites: member,
  team_parts: member,
  invoices: member,
  withdrawals: member,
  partners: member,
  partner_terms: member,
  payout_statements: member,
  message_consents: member,
  message_limits: member,
  message_mutes: member,
  messages: member,
  wecom_friends: member,
  wecom_sends: member,
  message_consent_requests: member,
} satisfies Record<string, Owner>;

/** Whose the rows of a table are; undefined for a table that is not in the list. */
export const ownerOf = (table: string): Owner | undefined =>
  Object.hasOwn(TABLE_OWNERS, table) ? TABLE_OWNERS[table as keyof typeof TABLE_OWNERS] : undefined;
