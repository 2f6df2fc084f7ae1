/** Types generated for queries found in "cloudfunctions/core/views/desk/overview.view.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

/** 'CountWaiting' parameters type */
export interface ICountWaitingParams {
  brandId: number;
  closingSince: string;
  limit: number;
}

/** 'CountWaiting' return type */
export interface ICountWaitingResult {
  after_sales: number;
  after_sales_at: string | null;
  dead_letters: number;
  held_commissions: number;
  partners: number;
  statements: number;
  stuck_effects: number;
  stuck_groups: number;
  template_requests: number;
}

/** 'CountWaiting' query type */
export interface ICountWaitingQuery {
  params: ICountWaitingParams;
  result: ICountWaitingResult;
}

const countWaitingIR: any = {"usedParamSet":{"brandId":true,"limit":true,"closingSince":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":171,"b":179},{"a":358,"b":366},{"a":525,"b":533},{"a":688,"b":696},{"a":842,"b":850},{"a":990,"b":998},{"a":1155,"b":1163},{"a":1363,"b":1371},{"a":1527,"b":1535},{"a":1688,"b":1696}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":213,"b":219},{"a":571,"b":577},{"a":720,"b":726},{"a":1034,"b":1040},{"a":1225,"b":1231},{"a":1404,"b":1410},{"a":1571,"b":1577},{"a":1756,"b":1762}]},{"name":"closingSince","required":true,"transform":{"type":"scalar"},"locs":[{"a":899,"b":912}]}],"statement":"-- What waits for an operator, each counted up to a limit by an index of what waits.\nselect\n  (select count(*) from (select 1 from huigan.after_sales a where a.brand_id = :brandId! and a.state = 'asked'\n    limit :limit!::int) x)::int as \"after_sales!\",\n  -- Where whoever asked first waits.\n  (select a.store_id from huigan.after_sales a where a.brand_id = :brandId! and a.state = 'asked'\n    order by a.asked_at limit 1) as \"after_sales_at?\",\n  (select count(*) from (select 1 from huigan.dead_letters d where d.brand_id = :brandId!\n    and d.retried_seq is null limit :limit!::int) x)::int as \"dead_letters!\",\n  (select count(*) from (select 1 from huigan.effects e where e.brand_id = :brandId! and e.stuck\n    limit :limit!::int) x)::int as \"stuck_effects!\",\n  (select count(*) from (\n    select 1 from huigan.groups g where g.brand_id = :brandId! and g.state = 'closing'\n      and g.deadline < :closingSince!::timestamptz\n    union all select 1 from huigan.groups g where g.brand_id = :brandId! and g.state = 'failing'\n    limit :limit!::int) x)::int as \"stuck_groups!\",\n  (select count(*) from (select 1 from huigan.commissions c where c.brand_id = :brandId!\n    and c.hold_reasons <> '{}' and c.decision is null limit :limit!::int) x)::int as \"held_commissions!\",\n  (select count(*) from (select 1 from huigan.coupon_template_requests r where r.brand_id = :brandId!\n    and r.state = 'open' limit :limit!::int) x)::int as \"template_requests!\",\n  (select count(*) from (select 1 from huigan.partners p where p.brand_id = :brandId!\n    and p.state = 'applied' limit :limit!::int) x)::int as \"partners!\",\n  (select count(*) from (select 1 from huigan.withdrawals w where w.brand_id = :brandId!\n    and w.kind = 'invoice' and w.state = 'invoiced' limit :limit!::int) x)::int as \"statements!\""};

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


