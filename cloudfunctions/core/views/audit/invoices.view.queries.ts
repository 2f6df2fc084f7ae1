/** Types generated for queries found in "cloudfunctions/core/views/audit/invoices.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindInvoiceDifferences' parameters type */
export interface IFindInvoiceDifferencesParams {
  asOf: string;
  brandId: number;
}

/** 'FindInvoiceDifferences' return type */
export interface IFindInvoiceDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindInvoiceDifferences' query type */
export interface IFindInvoiceDifferencesQuery {
  params: IFindInvoiceDifferencesParams;
  result: IFindInvoiceDifferencesResult;
}

const findInvoiceDifferencesIR: any = {"usedParamSet":{"brandId":true,"asOf":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":232,"b":240},{"a":430,"b":438},{"a":670,"b":678}]},{"name":"asOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":260,"b":265}]}],"statement":"-- Invoices that count against the money that is left of their orders, and against what stands on them.\nwith invoices as (\n  select i.*, i.state not in ('reversed', 'withdrawn') as counts from huigan.invoices i\n  where i.brand_id = :brandId! and i.asked_at <= :asOf!\n), left_over as (\n  select l.member_id, l.order_id, sum(l.net_fen - l.refunded_fen - l.shared_fen)::bigint as fen\n  from huigan.order_lines l\n  where l.brand_id = :brandId! and (l.member_id, l.order_id) in (\n    select i.member_id, i.order_id from invoices i)\n  group by l.member_id, l.order_id\n), paid as (\n  select p.member_id, p.order_id, p.transaction_id from huigan.payments p\n  where p.brand_id = :brandId! and p.state = 'paid'\n), found as (\n  select i.member_id, 'invoice ' || i.invoice_id || ': ' || v.what as what, v.expected, v.found\n  from invoices i\n  left join left_over l on l.member_id = i.member_id and l.order_id = i.order_id\n  left join paid p on p.member_id = i.member_id and p.order_id = i.order_id\n  cross join lateral (values\n    ('money that is left of its order', case when i.counts and i.state <> 'reversing'\n      then coalesce(l.fen, 0)::text end, case when i.counts and i.state <> 'reversing'\n      then i.amount_fen::text end),\n    ('what stands on it', i.amount_fen::text, (select coalesce(sum(huigan.whole_of(s ->> 'fen')), 0)::text\n      from jsonb_array_elements(huigan.list_of(i.items)) as s)),\n    ('its payment', p.transaction_id, i.transaction_id),\n    ('its number', case when i.state in ('issued', 'reversed') then 'a number' end,\n      case when i.state in ('issued', 'reversed') and i.number is not null then 'a number' end)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Invoices that count against the money that is left of their orders, and against what stands on them.
 * with invoices as (
 *   select i.*, i.state not in ('reversed', 'withdrawn') as counts from huigan.invoices i
 *   where i.brand_id = :brandId! and i.asked_at <= :asOf!
 * ), left_over as (
 *   select l.member_id, l.order_id, sum(l.net_fen - l.refunded_fen - l.shared_fen)::bigint as fen
 *   from huigan.order_lines l
 *   where l.brand_id = :brandId! and (l.member_id, l.order_id) in (
 *     select i.member_id, i.order_id from invoices i)
 *   group by l.member_id, l.order_id
 * ), paid as (
 *   select p.member_id, p.order_id, p.transaction_id from huigan.payments p
 *   where p.brand_id = :brandId! and p.state = 'paid'
 * ), found as (
 *   select i.member_id, 'invoice ' || i.invoice_id || ': ' || v.what as what, v.expected, v.found
 *   from invoices i
 *   left join left_over l on l.member_id = i.member_id and l.order_id = i.order_id
 *   left join paid p on p.member_id = i.member_id and p.order_id = i.order_id
 *   cross join lateral (values
 *     ('money that is left of its order', case when i.counts and i.state <> 'reversing'
 *       then coalesce(l.fen, 0)::text end, case when i.counts and i.state <> 'reversing'
 *       then i.amount_fen::text end),
 *     ('what stands on it', i.amount_fen::text, (select coalesce(sum(huigan.whole_of(s ->> 'fen')), 0)::text
 *       from jsonb_array_elements(huigan.list_of(i.items)) as s)),
 *     ('its payment', p.transaction_id, i.transaction_id),
 *     ('its number', case when i.state in ('issued', 'reversed') then 'a number' end,
 *       case when i.state in ('issued', 'reversed') and i.number is not null then 'a number' end)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
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
export const findInvoiceDifferences = new PreparedQuery<IFindInvoiceDifferencesParams,IFindInvoiceDifferencesResult>(findInvoiceDifferencesIR);


