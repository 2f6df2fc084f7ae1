/** Types generated for queries found in "cloudfunctions/core/views/audit/withdrawals.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindWithdrawalDifferences' parameters type */
export interface IFindWithdrawalDifferencesParams {
  asOf: string;
  brandId: number;
}

/** 'FindWithdrawalDifferences' return type */
export interface IFindWithdrawalDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindWithdrawalDifferences' query type */
export interface IFindWithdrawalDifferencesQuery {
  params: IFindWithdrawalDifferencesParams;
  result: IFindWithdrawalDifferencesResult;
}

const findWithdrawalDifferencesIR: any = {"usedParamSet":{"brandId":true,"asOf":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":376,"b":384},{"a":581,"b":589},{"a":2382,"b":2390},{"a":7689,"b":7697},{"a":7989,"b":7997},{"a":8268,"b":8276}]},{"name":"asOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":2410,"b":2415}]}],"statement":"-- Withdrawals against the redemptions and returns that they are, the tax of their month computed anew, what\n-- they were paid as, and what is still under way to pay them; of companies, against their statements.\nwith zone as materialized (\n  select make_interval(mins => (v.document ->> 'utcOffsetMinutes')::int) as shift\n  from huigan.programme_versions v where v.brand_id = :brandId! order by v.effective_from limit 1\n), settled as materialized (\n  select e.member_id, e.seq, e.kind, e.external_id, huigan.readable(e.payload) as payload from huigan.events e\n  where e.brand_id = :brandId! and e.source = 'withdrawal'\n    and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)\n), keys as materialized (\n  select k.withdrawal_id, k.member_id from huigan.withdrawal_keys k\n), taken as materialized (\n  select w.*, r.seq, r.payload ->> 'points' as redeemed, r.payload ->> 'asset' as redeemed_asset,\n    exists (select 1 from settled s where s.member_id = w.member_id and s.kind = 'return'\n      and s.payload #>> '{redemption,source}' = 'withdrawal'\n      and s.payload #>> '{redemption,id}' = w.withdrawal_id and s.payload ->> 'points' is null) as came_back,\n    exists (select 1 from huigan.coupons c where c.member_id = w.member_id and c.source = 'rebate'\n      and c.cause = 'rebate:' || w.withdrawal_id || ':' || w.coupon_template || ':1') as has_coupon,\n    exists (select 1 from huigan.effects e where e.member_id = w.member_id\n      and e.owner_kind = 'withdrawal' and e.owner_id = w.withdrawal_id\n      and (e.kind, e.subject) in (('send-transfer', w.withdrawal_id), ('pay-points', w.withdrawal_id),\n        ('give-coupons', 'rebate:' || w.withdrawal_id))) as under_way,\n    exists (select 1 from huigan.effects e where e.member_id = w.member_id\n      and e.kind = 'strange-transfer' and e.subject = w.withdrawal_id) as is_strange,\n    exists (select 1 from huigan.partners c where c.member_id = w.member_id and c.kind = 'company'\n      and c.decided_at <= w.asked_at) as of_company,\n    p.member_id is not null as has_statement, p.invoices, p.bank_reference\n  from huigan.withdrawals w\n  left join huigan.payout_statements p on p.member_id = w.member_id and p.withdrawal_id = w.withdrawal_id\n  left join settled r on r.member_id = w.member_id and r.kind = 'redemption' and r.external_id = w.withdrawal_id\n  where w.brand_id = :brandId! and w.asked_at <= :asOf!\n), months as (\n  -- One is open at a time: those before it in the member's book had ended when it was asked for.\n  select t.*, coalesce(b.gross, 0) as gross_before, coalesce(b.withheld, 0) as withheld_before\n  from taken t\n  left join lateral (\n    select sum(o.gross_fen) as gross, sum(o.withheld_fen) as withheld from taken o\n    where o.member_id = t.member_id and o.kind = 'wechat' and o.tax_month = t.tax_month and o.seq < t.seq\n      and o.state <> 'returned'\n  ) b on t.kind = 'wechat'\n), taxable as (\n  select m.*, case when m.gross_before + m.gross_fen <= 80000 then 0\n    when m.gross_before + m.gross_fen <= 400000 then m.gross_before + m.gross_fen - 80000\n    else (m.gross_before + m.gross_fen) * 0.8 end as taxable\n  from months m\n), taxed as (\n  select x.*, case when x.tax_method = 'monthly' then greatest(0, floor(0.5 + case\n      when x.taxable <= 2000000 then x.taxable * 0.2\n      when x.taxable <= 5000000 then x.taxable * 0.3 - 200000\n      else x.taxable * 0.4 - 700000 end) - x.withheld_before) else 0 end as tax\n  from taxable x\n), judged as (\n  select x.*,\n    case when x.kind = 'points' and exists (select 1 from settled s where s.member_id = x.member_id\n        and s.kind = 'commission' and s.external_id = x.withdrawal_id || ':points'\n        and s.payload ->> 'asset' = 'POINT' and s.payload ->> 'fixed' = x.points::text)\n      or x.kind = 'coupon' and x.has_coupon then 'paid'\n    when x.under_way then 'under way' else 'nothing' end as means\n  from taxed x\n), known as materialized (\n  select s.member_id, s.seq from settled s join huigan.withdrawals w on w.member_id = s.member_id\n    and w.withdrawal_id = case when s.kind = 'return' then s.payload #>> '{redemption,id}'\n      else split_part(s.external_id, ':', 1) end\n    and (s.kind not in ('commission', 'release') or w.kind = 'points')\n), found as (\n  select j.member_id, 'withdrawal ' || j.withdrawal_id || ': ' || v.what as what, v.expected, v.found\n  from judged j cross join zone z\n  left join keys k on k.withdrawal_id = j.withdrawal_id\n  left join lateral (select count(*) as others from taken o where o.member_id = j.member_id\n    and o.withdrawal_id <> j.withdrawal_id and o.state not in ('paid', 'returned')) one on true\n  cross join lateral (values\n    ('its key', j.member_id::text, k.member_id::text),\n    ('redeemed', j.gross_fen::text, j.redeemed),\n    ('asset', 'CNY', j.redeemed_asset),\n    ('came back', (j.state = 'returned')::text, j.came_back::text),\n    ('net and withheld', j.gross_fen::text, (j.net_fen + j.withheld_fen)::text),\n    ('month', case when j.kind = 'wechat' then to_char((j.asked_at at time zone 'UTC') + z.shift, 'YYYY-MM') end,\n      j.tax_month),\n    ('gross of the month before', case when j.kind = 'wechat' then j.gross_before end::text,\n      j.month_gross_fen::text),\n    ('withheld in the month before', case when j.kind = 'wechat' then j.withheld_before end::text,\n      j.month_withheld_fen::text),\n    ('withheld', j.tax::text, j.withheld_fen::text),\n    ('others that are open', case when j.state in ('paid', 'returned') then one.others else 0 end::text,\n      one.others::text),\n    ('its bill', case when j.state = 'returned' then (j.bill is not null) else j.kind = 'wechat' end::text,\n      (j.bill is not null)::text),\n    ('what pays it', case when j.kind = 'invoice' then j.means when j.kind <> 'wechat' and j.means = 'nothing' then 'paid or under way'\n      when j.state in ('requested', 'sending') then 'under way' else j.means end, j.means),\n    ('asked about', case when j.state = 'requested' then 'false'\n      when j.kind <> 'wechat' or j.state in ('paid', 'returned') then 'false'\n      when j.is_strange then (j.ask_at is not null)::text\n      else 'true' end, (j.ask_at is not null)::text),\n    ('ended after it was asked for', 'true', (coalesce(j.ended_at, j.asked_at)\n      >= j.asked_at - interval '1 hour')::text),\n    ('no reason unless it came back', case when j.state = 'returned' then 'true' else 'false' end,\n      (j.why is not null)::text),\n    ('its statement', (j.kind = 'invoice')::text, j.has_statement::text),\n    ('invoices', case when j.state in ('invoiced', 'paid') then (j.kind = 'invoice')::text\n      when j.state = 'returned' then coalesce(j.invoices <> '{}', false)::text else 'false' end,\n      coalesce(j.invoices <> '{}', false)::text),\n    ('paid by a bank', (j.kind = 'invoice' and j.state = 'paid')::text,\n      (j.bank_reference is not null)::text),\n    ('a company''s', (j.kind = 'invoice')::text, (j.kind = 'invoice' and j.of_company)::text),\n    ('invoices of another statement', 'false', exists (select 1 from taken o\n      where o.member_id = j.member_id and o.withdrawal_id <> j.withdrawal_id and o.state <> 'returned'\n        and j.state <> 'returned' and o.invoices && j.invoices)::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select s.member_id, s.kind || ' withdrawal/' || s.external_id || ': its withdrawal', 'a row', 'none'\n  from settled s where not exists (select 1 from known k where k.member_id = s.member_id and k.seq = s.seq)\n  union all\n  select k.member_id, 'key of withdrawal ' || k.withdrawal_id || ': its withdrawal', 'a row', 'none'\n  from keys k join huigan.members b on b.member_id = k.member_id and b.brand_id = :brandId!\n  where not exists (select 1 from huigan.withdrawals w where w.member_id = b.member_id\n    and w.withdrawal_id = k.withdrawal_id)\n  union all\n  select p.member_id, 'statement ' || p.withdrawal_id || ': its withdrawal', 'a row', 'none'\n  from huigan.payout_statements p\n  where p.brand_id = :brandId! and not exists (select 1 from huigan.withdrawals w\n    where w.member_id = p.member_id and w.withdrawal_id = p.withdrawal_id)\n  union all\n  select c.member_id, 'coupon ' || c.coupon_id || ': its withdrawal', 'a row', 'none'\n  from huigan.coupons c\n  where c.brand_id = :brandId! and c.source = 'rebate' and not exists (select 1 from huigan.withdrawals w\n    where w.member_id = c.member_id and w.withdrawal_id = split_part(c.cause, ':', 2) and w.kind = 'coupon')\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Withdrawals against the redemptions and returns that they are, the tax of their month computed anew, what
 * -- they were paid as, and what is still under way to pay them; of companies, against their statements.
 * with zone as materialized (
 *   select make_interval(mins => (v.document ->> 'utcOffsetMinutes')::int) as shift
 *   from huigan.programme_versions v where v.brand_id = :brandId! order by v.effective_from limit 1
 * ), settled as materialized (
 *   select e.member_id, e.seq, e.kind, e.external_id, huigan.readable(e.payload) as payload from huigan.events e
 *   where e.brand_id = :brandId! and e.source = 'withdrawal'
 *     and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
 * ), keys as materialized (
 *   select k.withdrawal_id, k.member_id from huigan.withdrawal_keys k
 * ), taken as materialized (
 *   select w.*, r.seq, r.payload ->> 'points' as redeemed, r.payload ->> 'asset' as redeemed_asset,
 *     exists (select 1 from settled s where s.member_id = w.member_id and s.kind = 'return'
 *       and s.payload #>> '{redemption,source}' = 'withdrawal'
 *       and s.payload #>> '{redemption,id}' = w.withdrawal_id and s.payload ->> 'points' is null) as came_back,
 *     exists (select 1 from huigan.coupons c where c.member_id = w.member_id and c.source = 'rebate'
 *       and c.cause = 'rebate:' || w.withdrawal_id || ':' || w.coupon_template || ':1') as has_coupon,
 *     exists (select 1 from huigan.effects e where e.member_id = w.member_id
 *       and e.owner_kind = 'withdrawal' and e.owner_id = w.withdrawal_id
 *       and (e.kind, e.subject) in (('send-transfer', w.withdrawal_id), ('pay-points', w.withdrawal_id),
 *         ('give-coupons', 'rebate:' || w.withdrawal_id))) as under_way,
 *     exists (select 1 from huigan.effects e where e.member_id = w.member_id
 *       and e.kind = 'strange-transfer' and e.subject = w.withdrawal_id) as is_strange,
 *     exists (select 1 from huigan.partners c where c.member_id = w.member_id and c.kind = 'company'
 *       and c.decided_at <= w.asked_at) as of_company,
 *     p.member_id is not null as has_statement, p.invoices, p.bank_reference
 *   from huigan.withdrawals w
 *   left join huigan.payout_statements p on p.member_id = w.member_id and p.withdrawal_id = w.withdrawal_id
 *   left join settled r on r.member_id = w.member_id and r.kind = 'redemption' and r.external_id = w.withdrawal_id
 *   where w.brand_id = :brandId! and w.asked_at <= :asOf!
 * ), months as (
 *   -- One is open at a time: those before it in the member's book had ended when it was asked for.
 *   select t.*, coalesce(b.gross, 0) as gross_before, coalesce(b.withheld, 0) as withheld_before
 *   from taken t
 *   left join lateral (
 *     select sum(o.gross_fen) as gross, sum(o.withheld_fen) as withheld from taken o
 *     where o.member_id = t.member_id and o.kind = 'wechat' and o.tax_month = t.tax_month and o.seq < t.seq
 *       and o.state <> 'returned'
 *   ) b on t.kind = 'wechat'
 * ), taxable as (
 *   select m.*, case when m.gross_before + m.gross_fen <= 80000 then 0
 *     when m.gross_before + m.gross_fen <= 400000 then m.gross_before + m.gross_fen - 80000
 *     else (m.gross_before + m.gross_fen) * 0.8 end as taxable
 *   from months m
 * ), taxed as (
 *   select x.*, case when x.tax_method = 'monthly' then greatest(0, floor(0.5 + case
 *       when x.taxable <= 2000000 then x.taxable * 0.2
 *       when x.taxable <= 5000000 then x.taxable * 0.3 - 200000
 *       else x.taxable * 0.4 - 700000 end) - x.withheld_before) else 0 end as tax
 *   from taxable x
 * ), judged as (
 *   select x.*,
 *     case when x.kind = 'points' and exists (select 1 from settled s where s.member_id = x.member_id
 *         and s.kind = 'commission' and s.external_id = x.withdrawal_id || ':points'
 *         and s.payload ->> 'asset' = 'POINT' and s.payload ->> 'fixed' = x.points::text)
 *       or x.kind = 'coupon' and x.has_coupon then 'paid'
 *     when x.under_way then 'under way' else 'nothing' end as means
 *   from taxed x
 * ), known as materialized (
 *   select s.member_id, s.seq from settled s join huigan.withdrawals w on w.member_id = s.member_id
 *     and w.withdrawal_id = case when s.kind = 'return' then s.payload #>> '{redemption,id}'
 *       else split_part(s.external_id, ':', 1) end
 *     and (s.kind not in ('commission', 'release') or w.kind = 'points')
 * ), found as (
 *   select j.member_id, 'withdrawal ' || j.withdrawal_id || ': ' || v.what as what, v.expected, v.found
 *   from judged j cross join zone z
 *   left join keys k on k.withdrawal_id = j.withdrawal_id
 *   left join lateral (select count(*) as others from taken o where o.member_id = j.member_id
 *     and o.withdrawal_id <> j.withdrawal_id and o.state not in ('paid', 'returned')) one on true
 *   cross join lateral (values
 *     ('its key', j.member_id::text, k.member_id::text),
 *     ('redeemed', j.gross_fen::text, j.redeemed),
 *     ('asset', 'CNY', j.redeemed_asset),
 *     ('came back', (j.state = 'returned')::text, j.came_back::text),
 *     ('net and withheld', j.gross_fen::text, (j.net_fen + j.withheld_fen)::text),
 *     ('month', case when j.kind = 'wechat' then to_char((j.asked_at at time zone 'UTC') + z.shift, 'YYYY-MM') end,
 *       j.tax_month),
 *     ('gross of the month before', case when j.kind = 'wechat' then j.gross_before end::text,
 *       j.month_gross_fen::text),
 *     ('withheld in the month before', case when j.kind = 'wechat' then j.withheld_before end::text,
 *       j.month_withheld_fen::text),
 *     ('withheld', j.tax::text, j.withheld_fen::text),
 *     ('others that are open', case when j.state in ('paid', 'returned') then one.others else 0 end::text,
 *       one.others::text),
 *     ('its bill', case when j.state = 'returned' then (j.bill is not null) else j.kind = 'wechat' end::text,
 *       (j.bill is not null)::text),
 *     ('what pays it', case when j.kind = 'invoice' then j.means when j.kind <> 'wechat' and j.means = 'nothing' then 'paid or under way'
 *       when j.state in ('requested', 'sending') then 'under way' else j.means end, j.means),
 *     ('asked about', case when j.state = 'requested' then 'false'
 *       when j.kind <> 'wechat' or j.state in ('paid', 'returned') then 'false'
 *       when j.is_strange then (j.ask_at is not null)::text
 *       else 'true' end, (j.ask_at is not null)::text),
 *     ('ended after it was asked for', 'true', (coalesce(j.ended_at, j.asked_at)
 *       >= j.asked_at - interval '1 hour')::text),
 *     ('no reason unless it came back', case when j.state = 'returned' then 'true' else 'false' end,
 *       (j.why is not null)::text),
 *     ('its statement', (j.kind = 'invoice')::text, j.has_statement::text),
 *     ('invoices', case when j.state in ('invoiced', 'paid') then (j.kind = 'invoice')::text
 *       when j.state = 'returned' then coalesce(j.invoices <> '{}', false)::text else 'false' end,
 *       coalesce(j.invoices <> '{}', false)::text),
 *     ('paid by a bank', (j.kind = 'invoice' and j.state = 'paid')::text,
 *       (j.bank_reference is not null)::text),
 *     ('a company''s', (j.kind = 'invoice')::text, (j.kind = 'invoice' and j.of_company)::text),
 *     ('invoices of another statement', 'false', exists (select 1 from taken o
 *       where o.member_id = j.member_id and o.withdrawal_id <> j.withdrawal_id and o.state <> 'returned'
 *         and j.state <> 'returned' and o.invoices && j.invoices)::text)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select s.member_id, s.kind || ' withdrawal/' || s.external_id || ': its withdrawal', 'a row', 'none'
 *   from settled s where not exists (select 1 from known k where k.member_id = s.member_id and k.seq = s.seq)
 *   union all
 *   select k.member_id, 'key of withdrawal ' || k.withdrawal_id || ': its withdrawal', 'a row', 'none'
 *   from keys k join huigan.members b on b.member_id = k.member_id and b.brand_id = :brandId!
 *   where not exists (select 1 from huigan.withdrawals w where w.member_id = b.member_id
 *     and w.withdrawal_id = k.withdrawal_id)
 *   union all
 *   select p.member_id, 'statement ' || p.withdrawal_id || ': its withdrawal', 'a row', 'none'
 *   from huigan.payout_statements p
 *   where p.brand_id = :brandId! and not exists (select 1 from huigan.withdrawals w
 *     where w.member_id = p.member_id and w.withdrawal_id = p.withdrawal_id)
 *   union all
 *   select c.member_id, 'coupon ' || c.coupon_id || ': its withdrawal', 'a row', 'none'
 *   from huigan.coupons c
 *   where c.brand_id = :brandId! and c.source = 'rebate' and not exists (select 1 from huigan.withdrawals w
 *     where w.member_id = c.member_id and w.withdrawal_id = split_part(c.cause, ':', 2) and w.kind = 'coupon')
 * )
 * select m.member_key as "member", f.what as "what!", f.expected as "expected", f.found as "found",
 *   count(*) over () as "total!"
 * from found f left join (
 *   select m.member_id, m.member_key from huigan.members m
 *   where m.member_id in (select f.member_id from found f)
 * ) m on m.member_id = f.member_id
 * order by m.member_key, f.what limit 1000
 * ```
 */
export const findWithdrawalDifferences = new PreparedQuery<IFindWithdrawalDifferencesParams,IFindWithdrawalDifferencesResult>(findWithdrawalDifferencesIR);


