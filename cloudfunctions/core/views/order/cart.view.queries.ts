/** Types generated for queries found in "cloudfunctions/core/views/order/cart.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type stringArray = (string)[];

/** 'FindCartFacts' parameters type */
export interface IFindCartFactsParams {
  at: string;
  brandId: number;
  memberId: bigint;
  productIds: stringArray;
  storeId: string;
}

/** 'FindCartFacts' return type */
export interface IFindCartFactsResult {
  at_store: unknown | null;
  balances: string;
  brand_id: number;
  clock_ms: bigint | null;
  coupons: unknown | null;
  due_ms: bigint | null;
  gift_days: unknown;
  joined_ms: bigint | null;
  last_journal_no: number;
  last_lot_no: number;
  last_step_no: number;
  latest_prices: number;
  latest_programme: number;
  member_id: bigint;
  menu_revision: bigint;
  merged_into: bigint | null;
  most_paid_sales: number;
  paid_sales: number;
  programme_version: number | null;
  settled_seq: bigint;
  tier: string | null;
  until_ms: bigint | null;
  window_from: string | null;
  window_sum: bigint;
}

/** 'FindCartFacts' query type */
export interface IFindCartFactsQuery {
  params: IFindCartFactsParams;
  result: IFindCartFactsResult;
}

const findCartFactsIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"productIds":true,"memberId":true,"at":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1094,"b":1102}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1121,"b":1129}]},{"name":"productIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":1158,"b":1169}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1512,"b":1521},{"a":1736,"b":1745}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":1610,"b":1613}]}],"statement":"-- Everything of a cart's price that may change from one moment to the next, and the versions of all that\n-- changes seldom.\nselect m.member_id, m.brand_id, huigan.ms(m.joined_at) as joined_ms, huigan.ms(m.clock_at) as clock_ms,\n  m.settled_seq, m.programme_version, m.tier, huigan.ms(m.tier_until) as until_ms,\n  m.balances::text as \"balances!\", m.window_sum, m.window_from, huigan.ms(m.next_due_at) as due_ms,\n  m.last_journal_no, m.last_lot_no, m.last_step_no, m.gift_days, m.paid_sales, m.most_paid_sales,\n  m.merged_into,\n  coalesce((select max(v.version) from huigan.programme_versions v where v.brand_id = m.brand_id),\n    0) as \"latest_programme!\",\n  coalesce((select max(b.version) from huigan.price_books b where b.brand_id = m.brand_id),\n    0) as \"latest_prices!\",\n  coalesce((select r.revision from huigan.menu_revisions r where r.brand_id = m.brand_id),\n    0) as \"menu_revision!\",\n  (select jsonb_agg(jsonb_build_object('productId', s.product_id, 'priceFen', s.price_fen::text,\n    'available', s.available, 'soldOut', s.sold_out))\n  from huigan.store_items s where s.brand_id = :brandId! and s.store_id = :storeId!\n    and s.product_id = any(:productIds!::text[])) as \"at_store?\",\n  (select jsonb_agg(jsonb_build_object('couponId', c.coupon_id::text, 'templateId', c.template_id,\n    'version', c.version, 'isHeld', c.state = 'held', 'startsAt', huigan.ms(c.usable_from),\n    'endsAt', huigan.ms(c.expires_at), 'usesLeft', c.uses_left))\n  from (select * from huigan.coupons c where c.member_id = :memberId! and c.member_id = m.member_id\n    and c.state in ('usable', 'held') and c.expires_at > :at!::timestamptz\n    order by c.expires_at, c.coupon_id limit 50) c) as \"coupons?\"\nfrom huigan.members m where m.member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * -- Everything of a cart's price that may change from one moment to the next, and the versions of all that
 * -- changes seldom.
 * select m.member_id, m.brand_id, huigan.ms(m.joined_at) as joined_ms, huigan.ms(m.clock_at) as clock_ms,
 *   m.settled_seq, m.programme_version, m.tier, huigan.ms(m.tier_until) as until_ms,
 *   m.balances::text as "balances!", m.window_sum, m.window_from, huigan.ms(m.next_due_at) as due_ms,
 *   m.last_journal_no, m.last_lot_no, m.last_step_no, m.gift_days, m.paid_sales, m.most_paid_sales,
 *   m.merged_into,
 *   coalesce((select max(v.version) from huigan.programme_versions v where v.brand_id = m.brand_id),
 *     0) as "latest_programme!",
 *   coalesce((select max(b.version) from huigan.price_books b where b.brand_id = m.brand_id),
 *     0) as "latest_prices!",
 *   coalesce((select r.revision from huigan.menu_revisions r where r.brand_id = m.brand_id),
 *     0) as "menu_revision!",
 *   (select jsonb_agg(jsonb_build_object('productId', s.product_id, 'priceFen', s.price_fen::text,
 *     'available', s.available, 'soldOut', s.sold_out))
 *   from huigan.store_items s where s.brand_id = :brandId! and s.store_id = :storeId!
 *     and s.product_id = any(:productIds!::text[])) as "at_store?",
 *   (select jsonb_agg(jsonb_build_object('couponId', c.coupon_id::text, 'templateId', c.template_id,
 *     'version', c.version, 'isHeld', c.state = 'held', 'startsAt', huigan.ms(c.usable_from),
 *     'endsAt', huigan.ms(c.expires_at), 'usesLeft', c.uses_left))
 *   from (select * from huigan.coupons c where c.member_id = :memberId! and c.member_id = m.member_id
 *     and c.state in ('usable', 'held') and c.expires_at > :at!::timestamptz
 *     order by c.expires_at, c.coupon_id limit 50) c) as "coupons?"
 * from huigan.members m where m.member_id = :memberId!
 * ```
 */
export const findCartFacts = new PreparedQuery<IFindCartFactsParams,IFindCartFactsResult>(findCartFactsIR);


/** 'HoldCartFacts' parameters type */
export interface IHoldCartFactsParams {
  at: string;
  brandId: number;
  memberId: bigint;
  productIds: stringArray;
  requestId: string;
  storeId: string;
}

/** 'HoldCartFacts' return type */
export interface IHoldCartFactsResult {
  at_store: unknown | null;
  attributed: boolean;
  balances: string;
  brand_id: number;
  clock_ms: bigint | null;
  closed: boolean;
  coupons: unknown | null;
  due_ms: bigint | null;
  gift_days: unknown;
  joined_ms: bigint | null;
  last_journal_no: number;
  last_lot_no: number;
  last_step_no: number;
  latest_prices: number;
  latest_programme: number;
  latest_referral: number;
  member_id: bigint;
  menu_revision: bigint;
  merged_into: bigint | null;
  most_paid_sales: number;
  paid_sales: number;
  programme_version: number | null;
  same_request: string | null;
  settled_seq: bigint;
  tier: string | null;
  unpaid: number;
  until_ms: bigint | null;
  window_from: string | null;
  window_sum: bigint;
}

/** 'HoldCartFacts' query type */
export interface IHoldCartFactsQuery {
  params: IHoldCartFactsParams;
  result: IHoldCartFactsResult;
}

const holdCartFactsIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"productIds":true,"memberId":true,"at":true,"requestId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1157,"b":1165}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1184,"b":1192}]},{"name":"productIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":1221,"b":1232}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1575,"b":1584},{"a":1826,"b":1835},{"a":1914,"b":1923},{"a":2041,"b":2050},{"a":2248,"b":2257},{"a":2486,"b":2495}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":1673,"b":1676},{"a":2278,"b":2281}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1948,"b":1958}]}],"statement":"-- The same, the member's row held, with what may stand in the way of an order. What waited for the row sees\n-- the row as it is, and all else as it was before: `insertOrder` looks again.\nselect m.member_id, m.brand_id, huigan.ms(m.joined_at) as joined_ms, huigan.ms(m.clock_at) as clock_ms,\n  m.settled_seq, m.programme_version, m.tier, huigan.ms(m.tier_until) as until_ms,\n  m.balances::text as \"balances!\", m.window_sum, m.window_from, huigan.ms(m.next_due_at) as due_ms,\n  m.last_journal_no, m.last_lot_no, m.last_step_no, m.gift_days, m.paid_sales, m.most_paid_sales,\n  m.merged_into,\n  coalesce((select max(v.version) from huigan.programme_versions v where v.brand_id = m.brand_id),\n    0) as \"latest_programme!\",\n  coalesce((select max(b.version) from huigan.price_books b where b.brand_id = m.brand_id),\n    0) as \"latest_prices!\",\n  coalesce((select r.revision from huigan.menu_revisions r where r.brand_id = m.brand_id),\n    0) as \"menu_revision!\",\n  (select jsonb_agg(jsonb_build_object('productId', s.product_id, 'priceFen', s.price_fen::text,\n    'available', s.available, 'soldOut', s.sold_out))\n  from huigan.store_items s where s.brand_id = :brandId! and s.store_id = :storeId!\n    and s.product_id = any(:productIds!::text[])) as \"at_store?\",\n  (select jsonb_agg(jsonb_build_object('couponId', c.coupon_id::text, 'templateId', c.template_id,\n    'version', c.version, 'isHeld', c.state = 'held', 'startsAt', huigan.ms(c.usable_from),\n    'endsAt', huigan.ms(c.expires_at), 'usesLeft', c.uses_left))\n  from (select * from huigan.coupons c where c.member_id = :memberId! and c.member_id = m.member_id\n    and c.state in ('usable', 'held') and c.expires_at > :at!::timestamptz\n    order by c.expires_at, c.coupon_id limit 50) c) as \"coupons?\",\n  exists (select 1 from huigan.closed_members c where c.member_id = :memberId!) as \"closed!\",\n  (select o.order_id from huigan.orders o where o.member_id = :memberId!\n    and o.request_id = :requestId!) as \"same_request?\",\n  (select count(*) from huigan.orders o where o.member_id = :memberId! and o.member_id = m.member_id\n    and o.state = 'created')::int as \"unpaid!\",\n  -- Whether it would be somebody's recommendation.\n  exists (select 1 from huigan.attributions a where a.member_id = :memberId!\n    and a.until >= :at!::timestamptz) as \"attributed!\",\n  coalesce((select max(r.version) from huigan.referral_programmes r where r.brand_id = m.brand_id),\n    0) as \"latest_referral!\"\nfrom huigan.members m where m.member_id = :memberId! for no key update of m"};

/**
 * Query generated from SQL:
 * ```
 * -- The same, the member's row held, with what may stand in the way of an order. What waited for the row sees
 * -- the row as it is, and all else as it was before: `insertOrder` looks again.
 * select m.member_id, m.brand_id, huigan.ms(m.joined_at) as joined_ms, huigan.ms(m.clock_at) as clock_ms,
 *   m.settled_seq, m.programme_version, m.tier, huigan.ms(m.tier_until) as until_ms,
 *   m.balances::text as "balances!", m.window_sum, m.window_from, huigan.ms(m.next_due_at) as due_ms,
 *   m.last_journal_no, m.last_lot_no, m.last_step_no, m.gift_days, m.paid_sales, m.most_paid_sales,
 *   m.merged_into,
 *   coalesce((select max(v.version) from huigan.programme_versions v where v.brand_id = m.brand_id),
 *     0) as "latest_programme!",
 *   coalesce((select max(b.version) from huigan.price_books b where b.brand_id = m.brand_id),
 *     0) as "latest_prices!",
 *   coalesce((select r.revision from huigan.menu_revisions r where r.brand_id = m.brand_id),
 *     0) as "menu_revision!",
 *   (select jsonb_agg(jsonb_build_object('productId', s.product_id, 'priceFen', s.price_fen::text,
 *     'available', s.available, 'soldOut', s.sold_out))
 *   from huigan.store_items s where s.brand_id = :brandId! and s.store_id = :storeId!
 *     and s.product_id = any(:productIds!::text[])) as "at_store?",
 *   (select jsonb_agg(jsonb_build_object('couponId', c.coupon_id::text, 'templateId', c.template_id,
 *     'version', c.version, 'isHeld', c.state = 'held', 'startsAt', huigan.ms(c.usable_from),
 *     'endsAt', huigan.ms(c.expires_at), 'usesLeft', c.uses_left))
 *   from (select * from huigan.coupons c where c.member_id = :memberId! and c.member_id = m.member_id
 *     and c.state in ('usable', 'held') and c.expires_at > :at!::timestamptz
 *     order by c.expires_at, c.coupon_id limit 50) c) as "coupons?",
 *   exists (select 1 from huigan.closed_members c where c.member_id = :memberId!) as "closed!",
 *   (select o.order_id from huigan.orders o where o.member_id = :memberId!
 *     and o.request_id = :requestId!) as "same_request?",
 *   (select count(*) from huigan.orders o where o.member_id = :memberId! and o.member_id = m.member_id
 *     and o.state = 'created')::int as "unpaid!",
 *   -- Whether it would be somebody's recommendation.
 *   exists (select 1 from huigan.attributions a where a.member_id = :memberId!
 *     and a.until >= :at!::timestamptz) as "attributed!",
 *   coalesce((select max(r.version) from huigan.referral_programmes r where r.brand_id = m.brand_id),
 *     0) as "latest_referral!"
 * from huigan.members m where m.member_id = :memberId! for no key update of m
 * ```
 */
export const holdCartFacts = new PreparedQuery<IHoldCartFactsParams,IHoldCartFactsResult>(holdCartFactsIR);


