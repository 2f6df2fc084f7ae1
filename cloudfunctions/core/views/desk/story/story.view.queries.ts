/** Types generated for queries found in "cloudfunctions/core/views/desk/story/story.view.sql" */
import { PreparedQuery } from '../../../../platform/prepared-query';

export type asset = 'CNY' | 'POINT' | 'QUALIFYING';

export type event_kind = 'clock' | 'commission' | 'completion' | 'gift' | 'join' | 'merged-away' | 'merged-in' | 'merged-out' | 'opening' | 'redemption' | 'refund' | 'release' | 'return' | 'sale';

export type lot_kind = 'commission' | 'gift' | 'merged' | 'opening' | 'return' | 'sale' | 'welcome';

export type stringArray = (string)[];

/** 'FindStoryHead' parameters type */
export interface IFindStoryHeadParams {
  brandId: number;
  memberId: bigint;
}

/** 'FindStoryHead' return type */
export interface IFindStoryHeadResult {
  class: string | null;
  class_since: Date | null;
  class_why: string | null;
  household: string | null;
  joined_at: Date | null;
  member_key: string;
  name: string | null;
  phone: Buffer | null;
  stage: string | null;
  stage_since: Date | null;
  stage_why: string | null;
  tier: string | null;
}

/** 'FindStoryHead' query type */
export interface IFindStoryHeadQuery {
  params: IFindStoryHeadParams;
  result: IFindStoryHeadResult;
}

const findStoryHeadIR: any = {"usedParamSet":{"memberId":true,"brandId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":485,"b":494},{"a":546,"b":555},{"a":606,"b":615},{"a":713,"b":722},{"a":898,"b":907},{"a":1009,"b":1018},{"a":1123,"b":1132}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1037,"b":1045}]}],"statement":"-- Who it is, and their class and stage with the last move into each. A member whom nobody has counted yet has\n-- neither.\nselect m.member_key, m.joined_at, m.tier, p.display_name as \"name?\", p.household as \"household?\",\n  f.phone as \"phone?\",\n  huigan.rfm_class(h.rfm) as \"class?\", h.stage as \"stage?\",\n  c.moved_at as \"class_since?\", c.why as \"class_why?\", s.moved_at as \"stage_since?\", s.why as \"stage_why?\"\nfrom huigan.members m\nleft join huigan.member_profiles p on p.member_id = :memberId!\nleft join huigan.member_phones f on f.member_id = :memberId!\nleft join huigan.member_facts h on h.member_id = :memberId!\nleft join lateral (\n  select v.moved_at, v.why from huigan.member_moves v\n  where v.member_id = :memberId! and v.what = 'class' order by v.move_no desc limit 1\n) c on h.rfm is not null\nleft join lateral (\n  select v.moved_at, v.why from huigan.member_moves v\n  where v.member_id = :memberId! and v.what = 'stage' order by v.move_no desc limit 1\n) s on h.stage is not null\nwhere m.member_id = :memberId! and m.brand_id = :brandId!\n  and not exists (select 1 from huigan.closed_members g where g.member_id = :memberId!)"};

/**
 * Query generated from SQL:
 * ```
 * -- Who it is, and their class and stage with the last move into each. A member whom nobody has counted yet has
 * -- neither.
 * select m.member_key, m.joined_at, m.tier, p.display_name as "name?", p.household as "household?",
 *   f.phone as "phone?",
 *   huigan.rfm_class(h.rfm) as "class?", h.stage as "stage?",
 *   c.moved_at as "class_since?", c.why as "class_why?", s.moved_at as "stage_since?", s.why as "stage_why?"
 * from huigan.members m
 * left join huigan.member_profiles p on p.member_id = :memberId!
 * left join huigan.member_phones f on f.member_id = :memberId!
 * left join huigan.member_facts h on h.member_id = :memberId!
 * left join lateral (
 *   select v.moved_at, v.why from huigan.member_moves v
 *   where v.member_id = :memberId! and v.what = 'class' order by v.move_no desc limit 1
 * ) c on h.rfm is not null
 * left join lateral (
 *   select v.moved_at, v.why from huigan.member_moves v
 *   where v.member_id = :memberId! and v.what = 'stage' order by v.move_no desc limit 1
 * ) s on h.stage is not null
 * where m.member_id = :memberId! and m.brand_id = :brandId!
 *   and not exists (select 1 from huigan.closed_members g where g.member_id = :memberId!)
 * ```
 */
export const findStoryHead = new PreparedQuery<IFindStoryHeadParams,IFindStoryHeadResult>(findStoryHeadIR);


/** 'FindAgreed' parameters type */
export interface IFindAgreedParams {
  memberId: bigint;
}

/** 'FindAgreed' return type */
export interface IFindAgreedResult {
  given_at: Date;
  granted: boolean;
  purpose: string;
}

/** 'FindAgreed' query type */
export interface IFindAgreedQuery {
  params: IFindAgreedParams;
  result: IFindAgreedResult;
}

const findAgreedIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":153,"b":162}]}],"statement":"-- The answer that counts, by purpose.\nselect distinct on (c.purpose) c.purpose, c.granted, c.given_at from huigan.member_consents c\nwhere c.member_id = :memberId! order by c.purpose, c.given_at desc limit 3"};

/**
 * Query generated from SQL:
 * ```
 * -- The answer that counts, by purpose.
 * select distinct on (c.purpose) c.purpose, c.granted, c.given_at from huigan.member_consents c
 * where c.member_id = :memberId! order by c.purpose, c.given_at desc limit 3
 * ```
 */
export const findAgreed = new PreparedQuery<IFindAgreedParams,IFindAgreedResult>(findAgreedIR);


/** 'FindSaleMoments' parameters type */
export interface IFindSaleMomentsParams {
  beforeId: string;
  beforeMs: bigint;
  brandId: number;
  limit: number;
  memberId: bigint;
}

/** 'FindSaleMoments' return type */
export interface IFindSaleMomentsResult {
  at_ms: bigint;
  earlier: unknown | null;
  id: string;
  kind: event_kind;
  left_fen: bigint | null;
  payload: unknown;
  sale_lines: unknown | null;
  source: string;
  store: string | null;
  whole_fen: bigint | null;
}

/** 'FindSaleMoments' query type */
export interface IFindSaleMomentsQuery {
  params: IFindSaleMomentsParams;
  result: IFindSaleMomentsResult;
}

const findSaleMomentsIR: any = {"usedParamSet":{"memberId":true,"beforeMs":true,"beforeId":true,"limit":true,"brandId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":515,"b":524},{"a":1533,"b":1542},{"a":1874,"b":1883},{"a":2115,"b":2124},{"a":2515,"b":2524}]},{"name":"beforeMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":734,"b":743}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":754,"b":763}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":932,"b":938}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1241,"b":1249}]}],"statement":"-- Sales and refunds that settled, and points that were taken or came back elsewhere than at a till or in an\n-- order. Of a refund also the lines of its sale and what was told of that before, to say what went back.\nwith told as (\n  select e.seq, e.kind, e.source, e.at_ms, e.id, e.payload from (\n    select e.member_id, e.seq, e.kind, e.source, huigan.ms(e.occurred_at) as at_ms,\n      lpad(e.seq::text, 18, '0') collate \"C\" as id, huigan.readable(e.payload) as payload\n    from huigan.events e where e.member_id = :memberId!\n  ) e\n  where (e.kind in ('sale', 'refund') or e.kind in ('redemption', 'return')\n      and e.source not in ('till', 'order') and coalesce(e.payload ->> 'asset', 'POINT') <> 'CNY')\n    and (e.at_ms, e.id) < (:beforeMs!::bigint, :beforeId!::text collate \"C\")\n    and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)\n  order by e.at_ms desc, e.id desc limit :limit!::int\n)\nselect t.at_ms as \"at_ms!\", t.id as \"id!\", t.kind as \"kind!\", t.source as \"source!\",\n  t.payload as \"payload!\", s.name as \"store?\", l.whole_fen as \"whole_fen?\", l.left_fen as \"left_fen?\",\n  o.lines as \"sale_lines?\", o.earlier as \"earlier?\"\nfrom told t\nleft join huigan.stores s on s.brand_id = :brandId! and s.store_id = t.payload ->> 'store'\nleft join lateral (\n  select sum(w.fen)::bigint as whole_fen, greatest(sum(w.fen - div(w.fen * coalesce(r.quantity, 0),\n      nullif(w.quantity, 0)))\n    - coalesce((select a.amount_fen from huigan.refunded_amounts a\n      where a.member_id = :memberId! and a.sale_seq = t.seq), 0), 0)::bigint as left_fen\n  from (select j.line ->> 'line' as line, huigan.whole_of(j.line ->> 'amountFen') as fen,\n      huigan.whole_of(j.line ->> 'quantity') as quantity\n    from json_array_elements(huigan.list_of(t.payload -> 'lines')) j(line)) w\n  left join huigan.refunded_lines r on r.member_id = :memberId! and r.sale_seq = t.seq and r.line = w.line\n) l on t.kind = 'sale'\nleft join lateral (\n  select x.payload -> 'lines' as lines, (\n    select json_agg(y.payload -> 'units' order by y.seq) from huigan.events y\n    where y.member_id = :memberId! and y.kind = 'refund' and y.seq > x.seq and y.seq < t.seq\n      and y.payload ->> 'store' = t.payload ->> 'store' and y.payload ->> 'day' = t.payload ->> 'day'\n      and y.payload ->> 'receipt' = t.payload ->> 'receipt'\n      and not exists (select 1 from huigan.dead_letters d where d.member_id = y.member_id and d.seq = y.seq)\n  ) as earlier\n  from huigan.events x\n  where x.member_id = :memberId! and x.kind = 'sale'\n    and x.business_day = huigan.day_of(t.payload ->> 'day')\n    and x.payload ->> 'store' = t.payload ->> 'store'\n    and x.payload ->> 'receipt' = t.payload ->> 'receipt'\n  limit 1\n) o on t.kind = 'refund'\norder by t.at_ms desc, t.id desc"};

/**
 * Query generated from SQL:
 * ```
 * -- Sales and refunds that settled, and points that were taken or came back elsewhere than at a till or in an
 * -- order. Of a refund also the lines of its sale and what was told of that before, to say what went back.
 * with told as (
 *   select e.seq, e.kind, e.source, e.at_ms, e.id, e.payload from (
 *     select e.member_id, e.seq, e.kind, e.source, huigan.ms(e.occurred_at) as at_ms,
 *       lpad(e.seq::text, 18, '0') collate "C" as id, huigan.readable(e.payload) as payload
 *     from huigan.events e where e.member_id = :memberId!
 *   ) e
 *   where (e.kind in ('sale', 'refund') or e.kind in ('redemption', 'return')
 *       and e.source not in ('till', 'order') and coalesce(e.payload ->> 'asset', 'POINT') <> 'CNY')
 *     and (e.at_ms, e.id) < (:beforeMs!::bigint, :beforeId!::text collate "C")
 *     and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
 *   order by e.at_ms desc, e.id desc limit :limit!::int
 * )
 * select t.at_ms as "at_ms!", t.id as "id!", t.kind as "kind!", t.source as "source!",
 *   t.payload as "payload!", s.name as "store?", l.whole_fen as "whole_fen?", l.left_fen as "left_fen?",
 *   o.lines as "sale_lines?", o.earlier as "earlier?"
 * from told t
 * left join huigan.stores s on s.brand_id = :brandId! and s.store_id = t.payload ->> 'store'
 * left join lateral (
 *   select sum(w.fen)::bigint as whole_fen, greatest(sum(w.fen - div(w.fen * coalesce(r.quantity, 0),
 *       nullif(w.quantity, 0)))
 *     - coalesce((select a.amount_fen from huigan.refunded_amounts a
 *       where a.member_id = :memberId! and a.sale_seq = t.seq), 0), 0)::bigint as left_fen
 *   from (select j.line ->> 'line' as line, huigan.whole_of(j.line ->> 'amountFen') as fen,
 *       huigan.whole_of(j.line ->> 'quantity') as quantity
 *     from json_array_elements(huigan.list_of(t.payload -> 'lines')) j(line)) w
 *   left join huigan.refunded_lines r on r.member_id = :memberId! and r.sale_seq = t.seq and r.line = w.line
 * ) l on t.kind = 'sale'
 * left join lateral (
 *   select x.payload -> 'lines' as lines, (
 *     select json_agg(y.payload -> 'units' order by y.seq) from huigan.events y
 *     where y.member_id = :memberId! and y.kind = 'refund' and y.seq > x.seq and y.seq < t.seq
 *       and y.payload ->> 'store' = t.payload ->> 'store' and y.payload ->> 'day' = t.payload ->> 'day'
 *       and y.payload ->> 'receipt' = t.payload ->> 'receipt'
 *       and not exists (select 1 from huigan.dead_letters d where d.member_id = y.member_id and d.seq = y.seq)
 *   ) as earlier
 *   from huigan.events x
 *   where x.member_id = :memberId! and x.kind = 'sale'
 *     and x.business_day = huigan.day_of(t.payload ->> 'day')
 *     and x.payload ->> 'store' = t.payload ->> 'store'
 *     and x.payload ->> 'receipt' = t.payload ->> 'receipt'
 *   limit 1
 * ) o on t.kind = 'refund'
 * order by t.at_ms desc, t.id desc
 * ```
 */
export const findSaleMoments = new PreparedQuery<IFindSaleMomentsParams,IFindSaleMomentsResult>(findSaleMomentsIR);


/** 'FindGiftMoments' parameters type */
export interface IFindGiftMomentsParams {
  beforeId: string;
  beforeMs: bigint;
  limit: number;
  memberId: bigint;
}

/** 'FindGiftMoments' return type */
export interface IFindGiftMomentsResult {
  at_ms: bigint;
  benefit: string | null;
  granted: bigint;
  id: string;
  kind: lot_kind;
  tier: string;
}

/** 'FindGiftMoments' query type */
export interface IFindGiftMomentsQuery {
  params: IFindGiftMomentsParams;
  result: IFindGiftMomentsResult;
}

const findGiftMomentsIR: any = {"usedParamSet":{"memberId":true,"beforeMs":true,"beforeId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":456,"b":465}]},{"name":"beforeMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":585,"b":594}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":605,"b":614}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":674,"b":680}]}],"statement":"-- Points that were given, by their lots: a welcome, a birthday, a level, and what a list brought along.\nselect l.at_ms as \"at_ms!\", l.id as \"id!\", l.kind, l.benefit, l.tier, l.granted from (\n  select huigan.ms(j.effective_at) as at_ms, lpad(g.lot_no::text, 10, '0') collate \"C\" as id, g.kind,\n    g.benefit, g.tier, g.granted\n  from huigan.lots g\n  join huigan.journals j on j.member_id = g.member_id and j.journal_no = g.journal_no\n  where g.member_id = :memberId! and g.kind in ('gift', 'welcome', 'opening') and g.asset = 'POINT'\n    and g.granted > 0\n) l\nwhere (l.at_ms, l.id) < (:beforeMs!::bigint, :beforeId!::text collate \"C\")\norder by l.at_ms desc, l.id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Points that were given, by their lots: a welcome, a birthday, a level, and what a list brought along.
 * select l.at_ms as "at_ms!", l.id as "id!", l.kind, l.benefit, l.tier, l.granted from (
 *   select huigan.ms(j.effective_at) as at_ms, lpad(g.lot_no::text, 10, '0') collate "C" as id, g.kind,
 *     g.benefit, g.tier, g.granted
 *   from huigan.lots g
 *   join huigan.journals j on j.member_id = g.member_id and j.journal_no = g.journal_no
 *   where g.member_id = :memberId! and g.kind in ('gift', 'welcome', 'opening') and g.asset = 'POINT'
 *     and g.granted > 0
 * ) l
 * where (l.at_ms, l.id) < (:beforeMs!::bigint, :beforeId!::text collate "C")
 * order by l.at_ms desc, l.id desc limit :limit!::int
 * ```
 */
export const findGiftMoments = new PreparedQuery<IFindGiftMomentsParams,IFindGiftMomentsResult>(findGiftMomentsIR);


/** 'FindTillMoments' parameters type */
export interface IFindTillMomentsParams {
  beforeId: string;
  beforeMs: bigint;
  limit: number;
  memberId: bigint;
}

/** 'FindTillMoments' return type */
export interface IFindTillMomentsResult {
  at_ms: bigint;
  benefit: string | null;
  id: string;
  kind: string;
  points: bigint | null;
  reversal_reason: string | null;
  store: string | null;
  what: string;
}

/** 'FindTillMoments' query type */
export interface IFindTillMomentsQuery {
  params: IFindTillMomentsParams;
  result: IFindTillMomentsResult;
}

const findTillMomentsIR: any = {"usedParamSet":{"memberId":true,"beforeMs":true,"beforeId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":566,"b":575}]},{"name":"beforeMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":744,"b":753}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":764,"b":773}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":833,"b":839}]}],"statement":"-- Benefits and points that were taken at a till, and what of it was given back. Coupons tell it themselves.\nselect t.at_ms as \"at_ms!\", t.id as \"id!\", t.what as \"what!\", t.kind, t.benefit, t.points,\n  t.reversal_reason, s.name as \"store?\"\nfrom (\n  select huigan.ms(v.at) as at_ms, (md5(r.redemption_id) || '/' || v.what) collate \"C\" as id, v.what, r.kind,\n    r.benefit, r.points, r.reversal_reason, r.brand_id, r.store_id\n  from huigan.redemptions r\n  cross join lateral (values (r.redeemed_at, 'taken'), (r.reversed_at, 'back')) v(at, what)\n  where r.member_id = :memberId! and r.kind in ('benefit', 'points') and v.at is not null\n) t\nleft join huigan.stores s on s.brand_id = t.brand_id and s.store_id = t.store_id\nwhere (t.at_ms, t.id) < (:beforeMs!::bigint, :beforeId!::text collate \"C\")\norder by t.at_ms desc, t.id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Benefits and points that were taken at a till, and what of it was given back. Coupons tell it themselves.
 * select t.at_ms as "at_ms!", t.id as "id!", t.what as "what!", t.kind, t.benefit, t.points,
 *   t.reversal_reason, s.name as "store?"
 * from (
 *   select huigan.ms(v.at) as at_ms, (md5(r.redemption_id) || '/' || v.what) collate "C" as id, v.what, r.kind,
 *     r.benefit, r.points, r.reversal_reason, r.brand_id, r.store_id
 *   from huigan.redemptions r
 *   cross join lateral (values (r.redeemed_at, 'taken'), (r.reversed_at, 'back')) v(at, what)
 *   where r.member_id = :memberId! and r.kind in ('benefit', 'points') and v.at is not null
 * ) t
 * left join huigan.stores s on s.brand_id = t.brand_id and s.store_id = t.store_id
 * where (t.at_ms, t.id) < (:beforeMs!::bigint, :beforeId!::text collate "C")
 * order by t.at_ms desc, t.id desc limit :limit!::int
 * ```
 */
export const findTillMoments = new PreparedQuery<IFindTillMomentsParams,IFindTillMomentsResult>(findTillMomentsIR);


/** 'FindCouponMoments' parameters type */
export interface IFindCouponMomentsParams {
  beforeId: string;
  beforeMs: bigint;
  limit: number;
  memberId: bigint;
}

/** 'FindCouponMoments' return type */
export interface IFindCouponMomentsResult {
  at_ms: bigint;
  ended_why: string | null;
  id: string;
  name: string | null;
  off_fen: bigint | null;
  order_id: string | null;
  source: string | null;
  store: string | null;
  what: string;
}

/** 'FindCouponMoments' query type */
export interface IFindCouponMomentsQuery {
  params: IFindCouponMomentsParams;
  result: IFindCouponMomentsResult;
}

const findCouponMomentsIR: any = {"usedParamSet":{"memberId":true,"beforeMs":true,"beforeId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":453,"b":462},{"a":918,"b":927}]},{"name":"beforeMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":983,"b":992}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1003,"b":1012}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":1074,"b":1080}]}],"statement":"-- Received, used, given back, over.\nwith moments as (\n  select m.* from (\n    select huigan.ms(v.at) as at_ms, (c.coupon_id || '/' || v.what) collate \"C\" as id, v.what, c.brand_id,\n      c.template_id, c.version, c.source, c.ended_why, null::text as store_id, null::text as order_id,\n      null::bigint as off_fen\n    from huigan.coupons c\n    cross join lateral (values (c.issued_at, 'got'), (c.ended_at, c.state)) v(at, what)\n    where c.member_id = :memberId! and v.at is not null and v.what in ('got', 'expired', 'revoked')\n    union all\n    select huigan.ms(v.at), (u.coupon_id || '/' || u.use_no || '/' || v.what) collate \"C\", v.what,\n      u.brand_id, u.template_id, u.version, null, null, u.store_id, u.order_id, u.off_fen\n    from huigan.coupon_uses u\n    cross join lateral (values (u.used_at, 'used'),\n      (case when u.state = 'returned' then u.ended_at end, 'back')) v(at, what)\n    where u.member_id = :memberId! and v.at is not null\n  ) m\n  where (m.at_ms, m.id) < (:beforeMs!::bigint, :beforeId!::text collate \"C\")\n  order by m.at_ms desc, m.id desc limit :limit!::int\n)\nselect m.at_ms as \"at_ms!\", m.id as \"id!\", m.what as \"what!\", d.document #>> '{terms,name}' as \"name?\",\n  m.source as \"source?\", m.ended_why as \"ended_why?\", s.name as \"store?\", m.order_id as \"order_id?\",\n  m.off_fen as \"off_fen?\"\nfrom moments m\nleft join huigan.coupon_template_versions d on d.brand_id = m.brand_id and d.template_id = m.template_id\n  and d.version = m.version\nleft join huigan.stores s on s.brand_id = m.brand_id and s.store_id = m.store_id\norder by m.at_ms desc, m.id desc"};

/**
 * Query generated from SQL:
 * ```
 * -- Received, used, given back, over.
 * with moments as (
 *   select m.* from (
 *     select huigan.ms(v.at) as at_ms, (c.coupon_id || '/' || v.what) collate "C" as id, v.what, c.brand_id,
 *       c.template_id, c.version, c.source, c.ended_why, null::text as store_id, null::text as order_id,
 *       null::bigint as off_fen
 *     from huigan.coupons c
 *     cross join lateral (values (c.issued_at, 'got'), (c.ended_at, c.state)) v(at, what)
 *     where c.member_id = :memberId! and v.at is not null and v.what in ('got', 'expired', 'revoked')
 *     union all
 *     select huigan.ms(v.at), (u.coupon_id || '/' || u.use_no || '/' || v.what) collate "C", v.what,
 *       u.brand_id, u.template_id, u.version, null, null, u.store_id, u.order_id, u.off_fen
 *     from huigan.coupon_uses u
 *     cross join lateral (values (u.used_at, 'used'),
 *       (case when u.state = 'returned' then u.ended_at end, 'back')) v(at, what)
 *     where u.member_id = :memberId! and v.at is not null
 *   ) m
 *   where (m.at_ms, m.id) < (:beforeMs!::bigint, :beforeId!::text collate "C")
 *   order by m.at_ms desc, m.id desc limit :limit!::int
 * )
 * select m.at_ms as "at_ms!", m.id as "id!", m.what as "what!", d.document #>> '{terms,name}' as "name?",
 *   m.source as "source?", m.ended_why as "ended_why?", s.name as "store?", m.order_id as "order_id?",
 *   m.off_fen as "off_fen?"
 * from moments m
 * left join huigan.coupon_template_versions d on d.brand_id = m.brand_id and d.template_id = m.template_id
 *   and d.version = m.version
 * left join huigan.stores s on s.brand_id = m.brand_id and s.store_id = m.store_id
 * order by m.at_ms desc, m.id desc
 * ```
 */
export const findCouponMoments = new PreparedQuery<IFindCouponMomentsParams,IFindCouponMomentsResult>(findCouponMomentsIR);


/** 'FindGroupMoments' parameters type */
export interface IFindGroupMomentsParams {
  beforeId: string;
  beforeMs: bigint;
  limit: number;
  memberId: bigint;
}

/** 'FindGroupMoments' return type */
export interface IFindGroupMomentsResult {
  at_ms: bigint;
  id: string;
  kind: string;
  name: string;
  opened: boolean;
  order_id: string;
  payable_fen: bigint;
  what: string;
}

/** 'FindGroupMoments' query type */
export interface IFindGroupMomentsQuery {
  params: IFindGroupMomentsParams;
  result: IFindGroupMomentsResult;
}

const findGroupMomentsIR: any = {"usedParamSet":{"memberId":true,"beforeMs":true,"beforeId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":173,"b":182},{"a":502,"b":511},{"a":675,"b":684}]},{"name":"beforeMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":1165,"b":1174}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1185,"b":1194}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":1254,"b":1260}]}],"statement":"-- A seat that was paid, and what became of its group.\nwith mine as materialized (\n  select o.order_id, o.group_id, o.payable_fen from huigan.orders o\n  where o.member_id = :memberId! and o.group_id is not null\n)\nselect t.at_ms as \"at_ms!\", t.id as \"id!\", t.what as \"what!\", t.name, t.kind, t.order_id, t.opened as \"opened!\",\n  t.payable_fen\nfrom (\n  select huigan.ms(v.at) as at_ms, (o.order_id || '/' || v.place || v.what) collate \"C\" as id, v.what, g.name,\n    g.kind,\n    o.order_id, g.opened_by = :memberId! as opened, o.payable_fen\n  from mine o\n  join huigan.groups g on g.group_id = o.group_id\n  join huigan.group_seats s on s.group_id = g.group_id and s.member_id = :memberId!\n    and s.order_id = o.order_id\n  cross join lateral (values (s.paid_at, 'joined', 1),\n    (case when g.state = 'filled' and s.state <> 'released' then g.decided_at end, 'filled', 2),\n    (case when g.state in ('failing', 'failed') and s.paid_at is not null then g.decided_at end, 'failed', 2),\n    (case when g.state in ('forming', 'closing') and s.paid_at is not null then s.ended_at end, 'left', 2)\n  ) v(at, what, place)\n  where v.at is not null\n) t\nwhere (t.at_ms, t.id) < (:beforeMs!::bigint, :beforeId!::text collate \"C\")\norder by t.at_ms desc, t.id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- A seat that was paid, and what became of its group.
 * with mine as materialized (
 *   select o.order_id, o.group_id, o.payable_fen from huigan.orders o
 *   where o.member_id = :memberId! and o.group_id is not null
 * )
 * select t.at_ms as "at_ms!", t.id as "id!", t.what as "what!", t.name, t.kind, t.order_id, t.opened as "opened!",
 *   t.payable_fen
 * from (
 *   select huigan.ms(v.at) as at_ms, (o.order_id || '/' || v.place || v.what) collate "C" as id, v.what, g.name,
 *     g.kind,
 *     o.order_id, g.opened_by = :memberId! as opened, o.payable_fen
 *   from mine o
 *   join huigan.groups g on g.group_id = o.group_id
 *   join huigan.group_seats s on s.group_id = g.group_id and s.member_id = :memberId!
 *     and s.order_id = o.order_id
 *   cross join lateral (values (s.paid_at, 'joined', 1),
 *     (case when g.state = 'filled' and s.state <> 'released' then g.decided_at end, 'filled', 2),
 *     (case when g.state in ('failing', 'failed') and s.paid_at is not null then g.decided_at end, 'failed', 2),
 *     (case when g.state in ('forming', 'closing') and s.paid_at is not null then s.ended_at end, 'left', 2)
 *   ) v(at, what, place)
 *   where v.at is not null
 * ) t
 * where (t.at_ms, t.id) < (:beforeMs!::bigint, :beforeId!::text collate "C")
 * order by t.at_ms desc, t.id desc limit :limit!::int
 * ```
 */
export const findGroupMoments = new PreparedQuery<IFindGroupMomentsParams,IFindGroupMomentsResult>(findGroupMomentsIR);


/** 'FindShareMoments' parameters type */
export interface IFindShareMomentsParams {
  beforeId: string;
  beforeMs: bigint;
  limit: number;
  memberId: bigint;
}

/** 'FindShareMoments' return type */
export interface IFindShareMomentsResult {
  asset: asset | null;
  at_ms: bigint;
  base_fen: bigint | null;
  channel: string | null;
  content_kind: string | null;
  entitled: bigint | null;
  friend_id: bigint | null;
  id: string;
  state: string | null;
  what: string;
}

/** 'FindShareMoments' query type */
export interface IFindShareMomentsQuery {
  params: IFindShareMomentsParams;
  result: IFindShareMomentsResult;
}

const findShareMomentsIR: any = {"usedParamSet":{"memberId":true,"beforeMs":true,"beforeId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":647,"b":656},{"a":840,"b":849},{"a":1131,"b":1140}]},{"name":"beforeMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":1171,"b":1180}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1191,"b":1200}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":1260,"b":1266}]}],"statement":"-- Links that were made, friends who came by them, and what they bought or brought in.\nselect t.at_ms as \"at_ms!\", t.id as \"id!\", t.what as \"what!\", t.content_kind as \"content_kind?\",\n  t.channel as \"channel?\", t.friend_id as \"friend_id?\", t.base_fen as \"base_fen?\", t.asset as \"asset?\",\n  t.entitled as \"entitled?\", t.state as \"state?\"\nfrom (\n  select huigan.ms(s.made_at) as at_ms,\n    ('s/' || s.token) collate \"C\" as id,\n    'link' as what, s.content_kind, s.channel, null::bigint as friend_id, null::bigint as base_fen,\n    null::huigan.asset as asset, null::bigint as entitled, null::text as state\n  from huigan.shares s where s.member_id = :memberId!\n  union all\n  select huigan.ms(f.since), ('f/' || f.friend_id) collate \"C\", 'friend', null, null, f.friend_id, null, null,\n    null, null\n  from huigan.friends f where f.member_id = :memberId!\n  union all\n  select huigan.ms(c.arose_at), ('c/' || c.kind || '/' || left(c.cause, 60)) collate \"C\",\n    case c.kind when 'order' then 'bought' else c.kind end, null, null, c.friend_id, c.base_fen, c.asset,\n    c.entitled, c.state\n  from huigan.commissions c where c.member_id = :memberId!\n) t\nwhere (t.at_ms, t.id) < (:beforeMs!::bigint, :beforeId!::text collate \"C\")\norder by t.at_ms desc, t.id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Links that were made, friends who came by them, and what they bought or brought in.
 * select t.at_ms as "at_ms!", t.id as "id!", t.what as "what!", t.content_kind as "content_kind?",
 *   t.channel as "channel?", t.friend_id as "friend_id?", t.base_fen as "base_fen?", t.asset as "asset?",
 *   t.entitled as "entitled?", t.state as "state?"
 * from (
 *   select huigan.ms(s.made_at) as at_ms,
 *     ('s/' || s.token) collate "C" as id,
 *     'link' as what, s.content_kind, s.channel, null::bigint as friend_id, null::bigint as base_fen,
 *     null::huigan.asset as asset, null::bigint as entitled, null::text as state
 *   from huigan.shares s where s.member_id = :memberId!
 *   union all
 *   select huigan.ms(f.since), ('f/' || f.friend_id) collate "C", 'friend', null, null, f.friend_id, null, null,
 *     null, null
 *   from huigan.friends f where f.member_id = :memberId!
 *   union all
 *   select huigan.ms(c.arose_at), ('c/' || c.kind || '/' || left(c.cause, 60)) collate "C",
 *     case c.kind when 'order' then 'bought' else c.kind end, null, null, c.friend_id, c.base_fen, c.asset,
 *     c.entitled, c.state
 *   from huigan.commissions c where c.member_id = :memberId!
 * ) t
 * where (t.at_ms, t.id) < (:beforeMs!::bigint, :beforeId!::text collate "C")
 * order by t.at_ms desc, t.id desc limit :limit!::int
 * ```
 */
export const findShareMoments = new PreparedQuery<IFindShareMomentsParams,IFindShareMomentsResult>(findShareMomentsIR);


/** 'FindLevelMoments' parameters type */
export interface IFindLevelMomentsParams {
  beforeId: string;
  beforeMs: bigint;
  limit: number;
  memberId: bigint;
}

/** 'FindLevelMoments' return type */
export interface IFindLevelMomentsResult {
  at_ms: bigint;
  became: string | null;
  id: string;
  kind: string;
  over: boolean;
  until: Date | null;
  was: string | null;
  what: string;
}

/** 'FindLevelMoments' query type */
export interface IFindLevelMomentsQuery {
  params: IFindLevelMomentsParams;
  result: IFindLevelMomentsResult;
}

const findLevelMomentsIR: any = {"usedParamSet":{"memberId":true,"beforeMs":true,"beforeId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":518,"b":527},{"a":768,"b":777},{"a":970,"b":979},{"a":1232,"b":1241},{"a":1351,"b":1360}]},{"name":"beforeMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":1490,"b":1499}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1510,"b":1519}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":1579,"b":1585}]}],"statement":"-- Levels that were taken, with the one held before, and levels that were lost without another one taken at\n-- once. Of several lost at once the highest tells it.\nselect t.at_ms as \"at_ms!\", t.id as \"id!\", t.what as \"what!\", t.was as \"was?\", t.became as \"became?\",\n  t.kind as \"kind!\", t.until, t.over as \"over!\"\nfrom (\n  select huigan.ms(s.taken_at) as at_ms, (lpad(s.step_no::text, 6, '0') || '/taken') collate \"C\" as id,\n    'taken' as what, (\n      select p.tier from huigan.tier_steps p\n      where p.member_id = :memberId! and p.step_no < s.step_no\n        and (p.removed_at is null or p.removed_at >= s.taken_at)\n      order by p.step_no desc limit 1\n    ) as was, s.tier as became, s.kind, s.until, false as over\n  from huigan.tier_steps s where s.member_id = :memberId!\n  union all\n  select huigan.ms(s.removed_at), (lpad(s.step_no::text, 6, '0') || '/lost') collate \"C\", 'lost', s.tier, (\n      select p.tier from huigan.tier_steps p\n      where p.member_id = :memberId! and p.step_no < s.step_no\n        and (p.removed_at is null or p.removed_at > s.removed_at)\n      order by p.step_no desc limit 1\n    ), s.kind, s.until, s.until is not null and s.until <= s.removed_at\n  from huigan.tier_steps s\n  where s.member_id = :memberId! and s.removed_at is not null and not exists (\n    select 1 from huigan.tier_steps p\n    where p.member_id = :memberId! and p.step_no > s.step_no\n      and (p.taken_at = s.removed_at or p.removed_at = s.removed_at)\n  )\n) t\nwhere (t.at_ms, t.id) < (:beforeMs!::bigint, :beforeId!::text collate \"C\")\norder by t.at_ms desc, t.id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Levels that were taken, with the one held before, and levels that were lost without another one taken at
 * -- once. Of several lost at once the highest tells it.
 * select t.at_ms as "at_ms!", t.id as "id!", t.what as "what!", t.was as "was?", t.became as "became?",
 *   t.kind as "kind!", t.until, t.over as "over!"
 * from (
 *   select huigan.ms(s.taken_at) as at_ms, (lpad(s.step_no::text, 6, '0') || '/taken') collate "C" as id,
 *     'taken' as what, (
 *       select p.tier from huigan.tier_steps p
 *       where p.member_id = :memberId! and p.step_no < s.step_no
 *         and (p.removed_at is null or p.removed_at >= s.taken_at)
 *       order by p.step_no desc limit 1
 *     ) as was, s.tier as became, s.kind, s.until, false as over
 *   from huigan.tier_steps s where s.member_id = :memberId!
 *   union all
 *   select huigan.ms(s.removed_at), (lpad(s.step_no::text, 6, '0') || '/lost') collate "C", 'lost', s.tier, (
 *       select p.tier from huigan.tier_steps p
 *       where p.member_id = :memberId! and p.step_no < s.step_no
 *         and (p.removed_at is null or p.removed_at > s.removed_at)
 *       order by p.step_no desc limit 1
 *     ), s.kind, s.until, s.until is not null and s.until <= s.removed_at
 *   from huigan.tier_steps s
 *   where s.member_id = :memberId! and s.removed_at is not null and not exists (
 *     select 1 from huigan.tier_steps p
 *     where p.member_id = :memberId! and p.step_no > s.step_no
 *       and (p.taken_at = s.removed_at or p.removed_at = s.removed_at)
 *   )
 * ) t
 * where (t.at_ms, t.id) < (:beforeMs!::bigint, :beforeId!::text collate "C")
 * order by t.at_ms desc, t.id desc limit :limit!::int
 * ```
 */
export const findLevelMoments = new PreparedQuery<IFindLevelMomentsParams,IFindLevelMomentsResult>(findLevelMomentsIR);


/** 'FindAccountMoments' parameters type */
export interface IFindAccountMomentsParams {
  beforeId: string;
  beforeMs: bigint;
  kinds: stringArray;
  limit: number;
  memberId: bigint;
}

/** 'FindAccountMoments' return type */
export interface IFindAccountMomentsResult {
  at_ms: bigint;
  became: string | null;
  id: string;
  kind: string;
  was: string | null;
  what: string | null;
  who: string | null;
  why: string | null;
}

/** 'FindAccountMoments' query type */
export interface IFindAccountMomentsQuery {
  params: IFindAccountMomentsParams;
  result: IFindAccountMomentsResult;
}

const findAccountMomentsIR: any = {"usedParamSet":{"memberId":true,"kinds":true,"beforeMs":true,"beforeId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":524,"b":533},{"a":845,"b":854},{"a":1270,"b":1279},{"a":1514,"b":1523}]},{"name":"kinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":1548,"b":1554}]},{"name":"beforeMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":1590,"b":1599}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1610,"b":1619}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":1679,"b":1685}]}],"statement":"-- Consents, tags, accounts that were merged, moves between classes and stages; of the kinds asked for.\nselect t.at_ms as \"at_ms!\", t.id as \"id!\", t.kind as \"kind!\", t.what as \"what?\", t.was as \"was?\",\n  t.became as \"became?\", t.why as \"why?\", t.who as \"who?\"\nfrom (\n  select huigan.ms(c.given_at) as at_ms, ('c/' || c.purpose) collate \"C\" as id, 'consent' as kind,\n    c.purpose as what, null::text as was, c.granted::text as became, null::text as why, null::text as who\n  from huigan.member_consents c where c.member_id = :memberId!\n  union all\n  select huigan.ms(m.since), ('t/' || m.tag_id) collate \"C\", 'tag', t.name, m.source, m.until::text, m.reason,\n    s.name\n  from huigan.member_tags m\n  join huigan.tags t on t.brand_id = m.brand_id and t.tag_id = m.tag_id\n  left join huigan.staff s on s.staff_id = m.staff_id\n  where m.member_id = :memberId!\n  union all\n  select huigan.ms(v.at), ('m/' || a.member_id || '/' || a.merge_no || '/' || v.what) collate \"C\", 'merge',\n    v.what, k.member_key, null, null, s.name\n  from huigan.account_merges a\n  join huigan.members k on k.member_id = a.member_id\n  left join huigan.staff s on s.staff_id = a.staff_id\n  cross join lateral (values (a.merged_at, 'merged'), (a.undone_at, 'undone')) v(at, what)\n  where a.kept_id = :memberId! and v.at is not null\n  union all\n  select huigan.ms(o.moved_at), ('v/' || o.what || '/' || lpad(o.move_no::text, 8, '0')) collate \"C\", 'move',\n    o.what, o.was, o.became, o.why, null\n  from huigan.member_moves o where o.member_id = :memberId!\n) t\nwhere t.kind = any(:kinds!::text[])\n  and (t.at_ms, t.id) < (:beforeMs!::bigint, :beforeId!::text collate \"C\")\norder by t.at_ms desc, t.id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Consents, tags, accounts that were merged, moves between classes and stages; of the kinds asked for.
 * select t.at_ms as "at_ms!", t.id as "id!", t.kind as "kind!", t.what as "what?", t.was as "was?",
 *   t.became as "became?", t.why as "why?", t.who as "who?"
 * from (
 *   select huigan.ms(c.given_at) as at_ms, ('c/' || c.purpose) collate "C" as id, 'consent' as kind,
 *     c.purpose as what, null::text as was, c.granted::text as became, null::text as why, null::text as who
 *   from huigan.member_consents c where c.member_id = :memberId!
 *   union all
 *   select huigan.ms(m.since), ('t/' || m.tag_id) collate "C", 'tag', t.name, m.source, m.until::text, m.reason,
 *     s.name
 *   from huigan.member_tags m
 *   join huigan.tags t on t.brand_id = m.brand_id and t.tag_id = m.tag_id
 *   left join huigan.staff s on s.staff_id = m.staff_id
 *   where m.member_id = :memberId!
 *   union all
 *   select huigan.ms(v.at), ('m/' || a.member_id || '/' || a.merge_no || '/' || v.what) collate "C", 'merge',
 *     v.what, k.member_key, null, null, s.name
 *   from huigan.account_merges a
 *   join huigan.members k on k.member_id = a.member_id
 *   left join huigan.staff s on s.staff_id = a.staff_id
 *   cross join lateral (values (a.merged_at, 'merged'), (a.undone_at, 'undone')) v(at, what)
 *   where a.kept_id = :memberId! and v.at is not null
 *   union all
 *   select huigan.ms(o.moved_at), ('v/' || o.what || '/' || lpad(o.move_no::text, 8, '0')) collate "C", 'move',
 *     o.what, o.was, o.became, o.why, null
 *   from huigan.member_moves o where o.member_id = :memberId!
 * ) t
 * where t.kind = any(:kinds!::text[])
 *   and (t.at_ms, t.id) < (:beforeMs!::bigint, :beforeId!::text collate "C")
 * order by t.at_ms desc, t.id desc limit :limit!::int
 * ```
 */
export const findAccountMoments = new PreparedQuery<IFindAccountMomentsParams,IFindAccountMomentsResult>(findAccountMomentsIR);


/** 'FindMessageMoments' parameters type */
export interface IFindMessageMomentsParams {
  beforeId: string;
  beforeMs: bigint;
  limit: number;
  memberId: bigint;
}

/** 'FindMessageMoments' return type */
export interface IFindMessageMomentsResult {
  at_ms: bigint;
  channel: string;
  id: string;
  read: boolean;
  source_name: string;
  state: string;
  title: string;
  why: string;
}

/** 'FindMessageMoments' query type */
export interface IFindMessageMomentsQuery {
  params: IFindMessageMomentsParams;
  result: IFindMessageMomentsResult;
}

const findMessageMomentsIR: any = {"usedParamSet":{"memberId":true,"beforeMs":true,"beforeId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":450,"b":459}]},{"name":"beforeMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":490,"b":499}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":510,"b":519}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":579,"b":585}]}],"statement":"-- Messages, by when they were decided.\nselect t.at_ms as \"at_ms!\", t.id as \"id!\", t.channel as \"channel!\", t.title as \"title!\", t.why as \"why!\",\n  t.source_name as \"source_name!\", t.state as \"state!\", t.read as \"read!\"\nfrom (\n  select huigan.ms(m.sent_at) as at_ms, lpad(m.message_no::text, 18, '0') collate \"C\" as id, m.channel,\n    m.title, m.why, m.source_name, m.state, m.read_at is not null as read\n  from huigan.messages m where m.member_id = :memberId!\n) t\nwhere (t.at_ms, t.id) < (:beforeMs!::bigint, :beforeId!::text collate \"C\")\norder by t.at_ms desc, t.id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Messages, by when they were decided.
 * select t.at_ms as "at_ms!", t.id as "id!", t.channel as "channel!", t.title as "title!", t.why as "why!",
 *   t.source_name as "source_name!", t.state as "state!", t.read as "read!"
 * from (
 *   select huigan.ms(m.sent_at) as at_ms, lpad(m.message_no::text, 18, '0') collate "C" as id, m.channel,
 *     m.title, m.why, m.source_name, m.state, m.read_at is not null as read
 *   from huigan.messages m where m.member_id = :memberId!
 * ) t
 * where (t.at_ms, t.id) < (:beforeMs!::bigint, :beforeId!::text collate "C")
 * order by t.at_ms desc, t.id desc limit :limit!::int
 * ```
 */
export const findMessageMoments = new PreparedQuery<IFindMessageMomentsParams,IFindMessageMomentsResult>(findMessageMomentsIR);


