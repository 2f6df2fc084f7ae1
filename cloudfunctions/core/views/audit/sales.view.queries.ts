/** Types generated for queries found in "cloudfunctions/core/views/audit/sales.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindSaleKeyDifferences' parameters type */
export interface IFindSaleKeyDifferencesParams {
  brandId: number;
}

/** 'FindSaleKeyDifferences' return type */
export interface IFindSaleKeyDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindSaleKeyDifferences' query type */
export interface IFindSaleKeyDifferencesQuery {
  params: IFindSaleKeyDifferencesParams;
  result: IFindSaleKeyDifferencesResult;
}

const findSaleKeyDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":183,"b":191},{"a":340,"b":348},{"a":666,"b":674},{"a":1157,"b":1165},{"a":1516,"b":1524},{"a":1959,"b":1967},{"a":2257,"b":2265}]}],"statement":"with keys as materialized (\n  select k.store_id, k.business_day, k.receipt_no, k.content_hash, k.member_id, k.seq, k.guest, k.joined_away\n  from huigan.sale_keys k where k.brand_id = :brandId!\n), event_keys as materialized (\n  select k.source, k.external_id, k.member_id, k.seq, k.content_hash from huigan.event_keys k\n  where k.brand_id = :brandId!\n), parked as materialized (\n  select p.source, p.external_id, p.store_id, p.sale_day, p.receipt_no,\n    (w.said ->> 'store') || '/' || (w.said ->> 'day') || '/' || (w.said ->> 'receipt') as said_sale\n  from huigan.parked_events p cross join lateral (select huigan.readable(p.payload) as said) w\n  where p.brand_id = :brandId!\n), held as materialized (\n  select h.member_id, h.store_id, h.sale_day, h.receipt_no, h.source, h.external_id, h.state, h.amount_fen,\n    (w.said ->> 'store') || '/' || (w.said ->> 'day') || '/' || (w.said ->> 'receipt') as said_sale,\n    (select sum(huigan.whole_of(l ->> 'amountFen'))\n      from json_array_elements(huigan.list_of(w.said -> 'lines')) l) as said_fen\n  from huigan.held_sales h cross join lateral (select huigan.readable(h.payload) as said) w\n  where h.brand_id = :brandId! and h.state <> 'settling'\n), told as (\n  select e.member_id, e.seq, e.source, e.external_id, e.business_day, w.said ->> 'store' as payload_store,\n    huigan.day_of(w.said ->> 'day') as payload_day, w.said ->> 'receipt' as payload_receipt\n  from huigan.events e cross join lateral (select huigan.readable(e.payload) as said) w\n    where e.brand_id = :brandId! and e.kind = 'sale'\n    and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq\n      and d.retried_seq is not null)\n  union all\n  select i.member_id, i.seq, i.source, i.external_id, i.business_day, w.said ->> 'store',\n    huigan.day_of(w.said ->> 'day'), w.said ->> 'receipt'\n  from huigan.inbox i cross join lateral (select huigan.readable(i.payload) as said) w\n    where i.brand_id = :brandId! and i.kind = 'sale'\n  union all\n  select null, null, g.source, g.external_id, g.business_day, w.said ->> 'store',\n    huigan.day_of(w.said ->> 'day'), w.said ->> 'receipt'\n  from huigan.guest_sales g cross join lateral (select huigan.readable(g.payload) as said) w\n    where g.brand_id = :brandId!\n), named as (\n  select t.*, k.receipt_no is not null as has_key, k.member_id as key_member, k.seq as key_seq, k.guest,\n    k.content_hash as sale_hash, e.content_hash as event_hash\n  from told t\n  left join keys k on k.store_id = t.payload_store and k.business_day = t.payload_day\n    and k.receipt_no = t.payload_receipt\n  left join event_keys e on e.source = t.source and e.external_id = t.external_id\n), found as (\n  select n.member_id, 'sale ' || n.source || '/' || n.external_id || ': ' || v.what as what, v.expected,\n    v.found\n  from named n\n  cross join lateral (values\n    ('its key', 'true', n.has_key::text),\n    ('number by its sale key', n.seq::text, n.key_seq::text),\n    ('member by its sale key', n.member_id::text, n.key_member::text),\n    ('guest by its sale key', (n.member_id is null)::text, n.guest::text),\n    ('content by its sale key', encode(n.event_hash, 'hex'), encode(n.sale_hash, 'hex')),\n    ('day of the receipt', n.payload_day::text, n.business_day::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found and (n.has_key or v.what = 'its key')\n  union all\n  select min(n.member_id), 'sale key ' || n.payload_store || '/' || n.payload_day || '/' || n.payload_receipt\n    || ': sales', '1', count(*)::text\n  from named n where (n.payload_store, n.payload_day, n.payload_receipt) is not null\n  group by n.payload_store, n.payload_day, n.payload_receipt having count(*) > 1\n  union all\n  select k.member_id, 'sale key ' || k.store_id || '/' || k.business_day || '/' || k.receipt_no || ': ' ||\n    case when k.seq is null and not k.guest then 'what waits for it' else 'its sale' end, 'something',\n      'nothing'\n  from keys k\n  left join named n on n.payload_store = k.store_id and n.payload_day = k.business_day\n    and n.payload_receipt = k.receipt_no\n    and n.member_id is not distinct from k.member_id\n  left join (select distinct p.store_id, p.sale_day, p.receipt_no from parked p) p\n    on p.store_id = k.store_id and p.sale_day = k.business_day and p.receipt_no = k.receipt_no\n  where case when k.seq is null and not k.guest then p.receipt_no is null and not k.joined_away\n    else n.payload_receipt is null end\n  union all\n  select null, 'parked event ' || p.source || '/' || p.external_id || ': ' || v.what, v.expected, v.found\n  from parked p\n  left join keys k on k.store_id = p.store_id and k.business_day = p.sale_day and k.receipt_no = p.receipt_no\n  cross join lateral (values\n    ('its sale is awaited', 'true', (k.receipt_no is not null and k.seq is null and not k.guest)::text),\n    ('its sale', p.said_sale, p.store_id || '/' || p.sale_day || '/' || p.receipt_no)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  -- Held: received once it was let settle, and not before.\n  select h.member_id, 'held sale ' || h.store_id || '/' || h.sale_day || '/' || h.receipt_no || ': ' || v.what,\n    v.expected, v.found\n  from held h\n  left join event_keys e on e.source = h.source and e.external_id = h.external_id\n  cross join lateral (values\n    ('received', (h.state = 'settled')::text, (e.seq is not null)::text),\n    ('member', case when e.seq is not null then h.member_id end::text, e.member_id::text),\n    ('its receipt', h.store_id || '/' || h.sale_day || '/' || h.receipt_no, h.said_sale),\n    ('amount', h.amount_fen::text, h.said_fen::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with keys as materialized (
 *   select k.store_id, k.business_day, k.receipt_no, k.content_hash, k.member_id, k.seq, k.guest, k.joined_away
 *   from huigan.sale_keys k where k.brand_id = :brandId!
 * ), event_keys as materialized (
 *   select k.source, k.external_id, k.member_id, k.seq, k.content_hash from huigan.event_keys k
 *   where k.brand_id = :brandId!
 * ), parked as materialized (
 *   select p.source, p.external_id, p.store_id, p.sale_day, p.receipt_no,
 *     (w.said ->> 'store') || '/' || (w.said ->> 'day') || '/' || (w.said ->> 'receipt') as said_sale
 *   from huigan.parked_events p cross join lateral (select huigan.readable(p.payload) as said) w
 *   where p.brand_id = :brandId!
 * ), held as materialized (
 *   select h.member_id, h.store_id, h.sale_day, h.receipt_no, h.source, h.external_id, h.state, h.amount_fen,
 *     (w.said ->> 'store') || '/' || (w.said ->> 'day') || '/' || (w.said ->> 'receipt') as said_sale,
 *     (select sum(huigan.whole_of(l ->> 'amountFen'))
 *       from json_array_elements(huigan.list_of(w.said -> 'lines')) l) as said_fen
 *   from huigan.held_sales h cross join lateral (select huigan.readable(h.payload) as said) w
 *   where h.brand_id = :brandId! and h.state <> 'settling'
 * ), told as (
 *   select e.member_id, e.seq, e.source, e.external_id, e.business_day, w.said ->> 'store' as payload_store,
 *     huigan.day_of(w.said ->> 'day') as payload_day, w.said ->> 'receipt' as payload_receipt
 *   from huigan.events e cross join lateral (select huigan.readable(e.payload) as said) w
 *     where e.brand_id = :brandId! and e.kind = 'sale'
 *     and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq
 *       and d.retried_seq is not null)
 *   union all
 *   select i.member_id, i.seq, i.source, i.external_id, i.business_day, w.said ->> 'store',
 *     huigan.day_of(w.said ->> 'day'), w.said ->> 'receipt'
 *   from huigan.inbox i cross join lateral (select huigan.readable(i.payload) as said) w
 *     where i.brand_id = :brandId! and i.kind = 'sale'
 *   union all
 *   select null, null, g.source, g.external_id, g.business_day, w.said ->> 'store',
 *     huigan.day_of(w.said ->> 'day'), w.said ->> 'receipt'
 *   from huigan.guest_sales g cross join lateral (select huigan.readable(g.payload) as said) w
 *     where g.brand_id = :brandId!
 * ), named as (
 *   select t.*, k.receipt_no is not null as has_key, k.member_id as key_member, k.seq as key_seq, k.guest,
 *     k.content_hash as sale_hash, e.content_hash as event_hash
 *   from told t
 *   left join keys k on k.store_id = t.payload_store and k.business_day = t.payload_day
 *     and k.receipt_no = t.payload_receipt
 *   left join event_keys e on e.source = t.source and e.external_id = t.external_id
 * ), found as (
 *   select n.member_id, 'sale ' || n.source || '/' || n.external_id || ': ' || v.what as what, v.expected,
 *     v.found
 *   from named n
 *   cross join lateral (values
 *     ('its key', 'true', n.has_key::text),
 *     ('number by its sale key', n.seq::text, n.key_seq::text),
 *     ('member by its sale key', n.member_id::text, n.key_member::text),
 *     ('guest by its sale key', (n.member_id is null)::text, n.guest::text),
 *     ('content by its sale key', encode(n.event_hash, 'hex'), encode(n.sale_hash, 'hex')),
 *     ('day of the receipt', n.payload_day::text, n.business_day::text)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found and (n.has_key or v.what = 'its key')
 *   union all
 *   select min(n.member_id), 'sale key ' || n.payload_store || '/' || n.payload_day || '/' || n.payload_receipt
 *     || ': sales', '1', count(*)::text
 *   from named n where (n.payload_store, n.payload_day, n.payload_receipt) is not null
 *   group by n.payload_store, n.payload_day, n.payload_receipt having count(*) > 1
 *   union all
 *   select k.member_id, 'sale key ' || k.store_id || '/' || k.business_day || '/' || k.receipt_no || ': ' ||
 *     case when k.seq is null and not k.guest then 'what waits for it' else 'its sale' end, 'something',
 *       'nothing'
 *   from keys k
 *   left join named n on n.payload_store = k.store_id and n.payload_day = k.business_day
 *     and n.payload_receipt = k.receipt_no
 *     and n.member_id is not distinct from k.member_id
 *   left join (select distinct p.store_id, p.sale_day, p.receipt_no from parked p) p
 *     on p.store_id = k.store_id and p.sale_day = k.business_day and p.receipt_no = k.receipt_no
 *   where case when k.seq is null and not k.guest then p.receipt_no is null and not k.joined_away
 *     else n.payload_receipt is null end
 *   union all
 *   select null, 'parked event ' || p.source || '/' || p.external_id || ': ' || v.what, v.expected, v.found
 *   from parked p
 *   left join keys k on k.store_id = p.store_id and k.business_day = p.sale_day and k.receipt_no = p.receipt_no
 *   cross join lateral (values
 *     ('its sale is awaited', 'true', (k.receipt_no is not null and k.seq is null and not k.guest)::text),
 *     ('its sale', p.said_sale, p.store_id || '/' || p.sale_day || '/' || p.receipt_no)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   -- Held: received once it was let settle, and not before.
 *   select h.member_id, 'held sale ' || h.store_id || '/' || h.sale_day || '/' || h.receipt_no || ': ' || v.what,
 *     v.expected, v.found
 *   from held h
 *   left join event_keys e on e.source = h.source and e.external_id = h.external_id
 *   cross join lateral (values
 *     ('received', (h.state = 'settled')::text, (e.seq is not null)::text),
 *     ('member', case when e.seq is not null then h.member_id end::text, e.member_id::text),
 *     ('its receipt', h.store_id || '/' || h.sale_day || '/' || h.receipt_no, h.said_sale),
 *     ('amount', h.amount_fen::text, h.said_fen::text)
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
export const findSaleKeyDifferences = new PreparedQuery<IFindSaleKeyDifferencesParams,IFindSaleKeyDifferencesResult>(findSaleKeyDifferencesIR);


/** 'FindGuestSaleDifferences' parameters type */
export interface IFindGuestSaleDifferencesParams {
  brandId: number;
}

/** 'FindGuestSaleDifferences' return type */
export interface IFindGuestSaleDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string | null;
  total: bigint;
  what: string;
}

/** 'FindGuestSaleDifferences' query type */
export interface IFindGuestSaleDifferencesQuery {
  params: IFindGuestSaleDifferencesParams;
  result: IFindGuestSaleDifferencesResult;
}

const findGuestSaleDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":597,"b":605},{"a":1487,"b":1495}]}],"statement":"with lines as (\n  select g.business_day, g.store_id, g.receipt_no, sum(huigan.whole_of(l ->> 'amountFen')) as amount,\n    sum(div(huigan.whole_of(l ->> 'amountFen')\n      * coalesce(huigan.whole_of(g.refunded_units ->> (l ->> 'line')), 0),\n      nullif(huigan.whole_of(l ->> 'quantity'), 0))) as refunded,\n    bool_and(coalesce(huigan.whole_of(g.refunded_units ->> (l ->> 'line')), 0) between 0\n      and huigan.whole_of(l ->> 'quantity')) as within\n  from huigan.guest_sales g\n  cross join lateral json_array_elements(huigan.list_of(huigan.readable(g.payload) -> 'lines')) l\n  where g.brand_id = :brandId! group by g.business_day, g.store_id, g.receipt_no\n)\nselect null::text as \"member\", 'guest sale ' || g.sale || ': ' || v.what as \"what!\",\n  v.expected as \"expected\", v.found as \"found\", count(*) over () as \"total!\"\nfrom (\n  select g.*, huigan.readable(g.payload) as said,\n    g.store_id || '/' || g.business_day || '/' || g.receipt_no as sale\n  from huigan.guest_sales g\n) g\nleft join lines n on n.business_day = g.business_day and n.store_id = g.store_id\n  and n.receipt_no = g.receipt_no\ncross join lateral (values\n  ('amount', n.amount::text, g.amount_fen::text),\n  ('refunded', least(n.refunded + g.refunded_by_amount_fen, n.amount)::text, g.refunded_fen::text),\n  ('no more refunded than sold', 'true', n.within::text),\n  ('its receipt', (g.said ->> 'store') || '/' || (g.said ->> 'day') || '/' || (g.said ->> 'receipt'), g.sale)\n) v(what, expected, found)\nwhere g.brand_id = :brandId! and v.expected is distinct from v.found\norder by g.store_id, g.business_day, g.receipt_no, v.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with lines as (
 *   select g.business_day, g.store_id, g.receipt_no, sum(huigan.whole_of(l ->> 'amountFen')) as amount,
 *     sum(div(huigan.whole_of(l ->> 'amountFen')
 *       * coalesce(huigan.whole_of(g.refunded_units ->> (l ->> 'line')), 0),
 *       nullif(huigan.whole_of(l ->> 'quantity'), 0))) as refunded,
 *     bool_and(coalesce(huigan.whole_of(g.refunded_units ->> (l ->> 'line')), 0) between 0
 *       and huigan.whole_of(l ->> 'quantity')) as within
 *   from huigan.guest_sales g
 *   cross join lateral json_array_elements(huigan.list_of(huigan.readable(g.payload) -> 'lines')) l
 *   where g.brand_id = :brandId! group by g.business_day, g.store_id, g.receipt_no
 * )
 * select null::text as "member", 'guest sale ' || g.sale || ': ' || v.what as "what!",
 *   v.expected as "expected", v.found as "found", count(*) over () as "total!"
 * from (
 *   select g.*, huigan.readable(g.payload) as said,
 *     g.store_id || '/' || g.business_day || '/' || g.receipt_no as sale
 *   from huigan.guest_sales g
 * ) g
 * left join lines n on n.business_day = g.business_day and n.store_id = g.store_id
 *   and n.receipt_no = g.receipt_no
 * cross join lateral (values
 *   ('amount', n.amount::text, g.amount_fen::text),
 *   ('refunded', least(n.refunded + g.refunded_by_amount_fen, n.amount)::text, g.refunded_fen::text),
 *   ('no more refunded than sold', 'true', n.within::text),
 *   ('its receipt', (g.said ->> 'store') || '/' || (g.said ->> 'day') || '/' || (g.said ->> 'receipt'), g.sale)
 * ) v(what, expected, found)
 * where g.brand_id = :brandId! and v.expected is distinct from v.found
 * order by g.store_id, g.business_day, g.receipt_no, v.what limit 1000
 * ```
 */
export const findGuestSaleDifferences = new PreparedQuery<IFindGuestSaleDifferencesParams,IFindGuestSaleDifferencesResult>(findGuestSaleDifferencesIR);


