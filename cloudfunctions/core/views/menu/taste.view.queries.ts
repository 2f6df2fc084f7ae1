/** Types generated for queries found in "cloudfunctions/core/views/menu/taste.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindTaste' parameters type */
export interface IFindTasteParams {
  from: string;
  memberId: bigint;
}

/** 'FindTaste' return type */
export interface IFindTasteResult {
  granted: boolean;
  product: string | null;
  times: number | null;
}

/** 'FindTaste' query type */
export interface IFindTasteQuery {
  params: IFindTasteParams;
  result: IFindTasteResult;
}

const findTasteIR: any = {"usedParamSet":{"memberId":true,"from":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":333,"b":342},{"a":699,"b":708},{"a":799,"b":808},{"a":1180,"b":1189}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":852,"b":857}]}],"statement":"-- Whether a member agreed to personalisation, and then what their last sales had, the most often first;\n-- nothing that went back. Bounded: a dozen sales.\nselect coalesce(a.granted, false) as \"granted!\", u.product as \"product?\", u.times as \"times?\"\nfrom (select (select c.granted from huigan.member_consents c\n  where c.member_id = :memberId! and c.purpose = 'personalisation'\n  order by c.given_at desc limit 1) as granted) a\nleft join lateral (\n  select l.product, count(*)::int as times, max(e.seq) as last_seq from (\n    select e.seq, huigan.list_of(huigan.readable(e.payload) -> 'lines') as lines,\n      coalesce((select f.amount_fen from huigan.refunded_amounts f\n        where f.member_id = :memberId! and f.sale_seq = e.seq), 0) as back_fen\n    from huigan.events e\n    where e.member_id = :memberId! and e.kind = 'sale' and e.business_day >= :from!::date\n    order by e.business_day desc, e.seq desc limit 12\n  ) e cross join lateral (\n    select distinct t.line ->> 'product' as product\n    from json_array_elements(e.lines) t(line)\n    where huigan.whole_of(t.line ->> 'quantity') > coalesce((select r.quantity from huigan.refunded_lines r\n        where r.member_id = :memberId! and r.sale_seq = e.seq and r.line = t.line ->> 'line'), 0)\n      and e.back_fen < (select sum(huigan.whole_of(w.line ->> 'amountFen'))\n        from json_array_elements(e.lines) w(line))\n  ) l\n  group by l.product order by count(*) desc, max(e.seq) desc, l.product limit 12\n) u on a.granted\norder by u.times desc nulls last, u.last_seq desc, u.product"};

/**
 * Query generated from SQL:
 * ```
 * -- Whether a member agreed to personalisation, and then what their last sales had, the most often first;
 * -- nothing that went back. Bounded: a dozen sales.
 * select coalesce(a.granted, false) as "granted!", u.product as "product?", u.times as "times?"
 * from (select (select c.granted from huigan.member_consents c
 *   where c.member_id = :memberId! and c.purpose = 'personalisation'
 *   order by c.given_at desc limit 1) as granted) a
 * left join lateral (
 *   select l.product, count(*)::int as times, max(e.seq) as last_seq from (
 *     select e.seq, huigan.list_of(huigan.readable(e.payload) -> 'lines') as lines,
 *       coalesce((select f.amount_fen from huigan.refunded_amounts f
 *         where f.member_id = :memberId! and f.sale_seq = e.seq), 0) as back_fen
 *     from huigan.events e
 *     where e.member_id = :memberId! and e.kind = 'sale' and e.business_day >= :from!::date
 *     order by e.business_day desc, e.seq desc limit 12
 *   ) e cross join lateral (
 *     select distinct t.line ->> 'product' as product
 *     from json_array_elements(e.lines) t(line)
 *     where huigan.whole_of(t.line ->> 'quantity') > coalesce((select r.quantity from huigan.refunded_lines r
 *         where r.member_id = :memberId! and r.sale_seq = e.seq and r.line = t.line ->> 'line'), 0)
 *       and e.back_fen < (select sum(huigan.whole_of(w.line ->> 'amountFen'))
 *         from json_array_elements(e.lines) w(line))
 *   ) l
 *   group by l.product order by count(*) desc, max(e.seq) desc, l.product limit 12
 * ) u on a.granted
 * order by u.times desc nulls last, u.last_seq desc, u.product
 * ```
 */
export const findTaste = new PreparedQuery<IFindTasteParams,IFindTasteResult>(findTasteIR);


