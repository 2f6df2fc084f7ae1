/** Types generated for queries found in "cloudfunctions/core/views/desk/overview.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'CountWaiting' parameters type */
export interface ICountWaitingParams {
  brandId: number;
  closingSince: string;
  limit: number;
  parkedBefore: string;
}

/** 'CountWaiting' return type */
export interface ICountWaitingResult {
  after_sales: number;
  after_sales_at: string | null;
  dead_letters: number;
  held_commissions: number;
  held_sales: number;
  partners: number;
  statements: number;
  stuck_effects: number;
  stuck_groups: number;
  template_requests: number;
  waiting_refunds: number;
}

/** 'CountWaiting' query type */
export interface ICountWaitingQuery {
  params: ICountWaitingParams;
  result: ICountWaitingResult;
}

const countWaitingIR: any = {"usedParamSet":{"brandId":true,"limit":true,"parkedBefore":true,"closingSince":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":171,"b":179},{"a":358,"b":366},{"a":525,"b":533},{"a":691,"b":699},{"a":868,"b":876},{"a":1056,"b":1064},{"a":1210,"b":1218},{"a":1358,"b":1366},{"a":1523,"b":1531},{"a":1731,"b":1739},{"a":1895,"b":1903},{"a":2056,"b":2064}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":213,"b":219},{"a":571,"b":577},{"a":747,"b":753},{"a":936,"b":942},{"a":1088,"b":1094},{"a":1402,"b":1408},{"a":1593,"b":1599},{"a":1772,"b":1778},{"a":1939,"b":1945},{"a":2124,"b":2130}]},{"name":"parkedBefore","required":true,"transform":{"type":"scalar"},"locs":[{"a":902,"b":915}]},{"name":"closingSince","required":true,"transform":{"type":"scalar"},"locs":[{"a":1267,"b":1280}]}],"statement":"-- What waits for an operator, each counted up to a limit by an index of what waits.\nselect\n  (select count(*) from (select 1 from huigan.after_sales a where a.brand_id = :brandId! and a.state = 'asked'\n    limit :limit!::int) x)::int as \"after_sales!\",\n  -- Where whoever asked first waits.\n  (select a.store_id from huigan.after_sales a where a.brand_id = :brandId! and a.state = 'asked'\n    order by a.asked_at limit 1) as \"after_sales_at?\",\n  (select count(*) from (select 1 from huigan.dead_letters d where d.brand_id = :brandId!\n    and d.retried_seq is null limit :limit!::int) x)::int as \"dead_letters!\",\n  (select count(*) from (select 1 from huigan.held_sales h where h.brand_id = :brandId!\n    and h.state in ('open', 'settling') limit :limit!::int) x)::int as \"held_sales!\",\n  (select count(*) from (select 1 from huigan.parked_events p where p.brand_id = :brandId!\n    and p.received_at < :parkedBefore!::timestamptz limit :limit!::int) x)::int as \"waiting_refunds!\",\n  (select count(*) from (select 1 from huigan.effects e where e.brand_id = :brandId! and e.stuck\n    limit :limit!::int) x)::int as \"stuck_effects!\",\n  (select count(*) from (\n    select 1 from huigan.groups g where g.brand_id = :brandId! and g.state = 'closing'\n      and g.deadline < :closingSince!::timestamptz\n    union all select 1 from huigan.groups g where g.brand_id = :brandId! and g.state = 'failing'\n    limit :limit!::int) x)::int as \"stuck_groups!\",\n  (select count(*) from (select 1 from huigan.commissions c where c.brand_id = :brandId!\n    and c.hold_reasons <> '{}' and c.decision is null limit :limit!::int) x)::int as \"held_commissions!\",\n  (select count(*) from (select 1 from huigan.coupon_template_requests r where r.brand_id = :brandId!\n    and r.state = 'open' limit :limit!::int) x)::int as \"template_requests!\",\n  (select count(*) from (select 1 from huigan.partners p where p.brand_id = :brandId!\n    and p.state = 'applied' limit :limit!::int) x)::int as \"partners!\",\n  (select count(*) from (select 1 from huigan.withdrawals w where w.brand_id = :brandId!\n    and w.kind = 'invoice' and w.state = 'invoiced' limit :limit!::int) x)::int as \"statements!\""};

/**
 * Query generated from SQL:
 * ```
 * -- What waits for an operator, each counted up to a limit by an index of what waits.
 * select
 *   (select count(*) from (select 1 from huigan.after_sales a where a.brand_id = :brandId! and a.state = 'asked'
 *     limit :limit!::int) x)::int as "after_sales!",
 *   -- Where whoever asked first waits.
 *   (select a.store_id from huigan.after_sales a where a.brand_id = :brandId! and a.state = 'asked'
 *     order by a.asked_at limit 1) as "after_sales_at?",
 *   (select count(*) from (select 1 from huigan.dead_letters d where d.brand_id = :brandId!
 *     and d.retried_seq is null limit :limit!::int) x)::int as "dead_letters!",
 *   (select count(*) from (select 1 from huigan.held_sales h where h.brand_id = :brandId!
 *     and h.state in ('open', 'settling') limit :limit!::int) x)::int as "held_sales!",
 *   (select count(*) from (select 1 from huigan.parked_events p where p.brand_id = :brandId!
 *     and p.received_at < :parkedBefore!::timestamptz limit :limit!::int) x)::int as "waiting_refunds!",
 *   (select count(*) from (select 1 from huigan.effects e where e.brand_id = :brandId! and e.stuck
 *     limit :limit!::int) x)::int as "stuck_effects!",
 *   (select count(*) from (
 *     select 1 from huigan.groups g where g.brand_id = :brandId! and g.state = 'closing'
 *       and g.deadline < :closingSince!::timestamptz
 *     union all select 1 from huigan.groups g where g.brand_id = :brandId! and g.state = 'failing'
 *     limit :limit!::int) x)::int as "stuck_groups!",
 *   (select count(*) from (select 1 from huigan.commissions c where c.brand_id = :brandId!
 *     and c.hold_reasons <> '{}' and c.decision is null limit :limit!::int) x)::int as "held_commissions!",
 *   (select count(*) from (select 1 from huigan.coupon_template_requests r where r.brand_id = :brandId!
 *     and r.state = 'open' limit :limit!::int) x)::int as "template_requests!",
 *   (select count(*) from (select 1 from huigan.partners p where p.brand_id = :brandId!
 *     and p.state = 'applied' limit :limit!::int) x)::int as "partners!",
 *   (select count(*) from (select 1 from huigan.withdrawals w where w.brand_id = :brandId!
 *     and w.kind = 'invoice' and w.state = 'invoiced' limit :limit!::int) x)::int as "statements!"
 * ```
 */
export const countWaiting = new PreparedQuery<ICountWaitingParams,ICountWaitingResult>(countWaitingIR);


