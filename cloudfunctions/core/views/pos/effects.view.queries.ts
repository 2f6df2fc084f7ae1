/** Types generated for queries found in "cloudfunctions/core/views/pos/effects.view.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type account = 'brand.points.expired' | 'brand.points.issued' | 'brand.points.redeemed' | 'brand.points.waived' | 'brand.qualifying.issued' | 'member.points.active' | 'member.points.debt' | 'member.points.pending' | 'member.qualifying';

export type transfer_code = 'accrue' | 'activate' | 'expire' | 'gift' | 'net-debt' | 'qualify' | 'redeem' | 'return' | 'take-back' | 'take-back-debt' | 'take-back-expired' | 'take-back-other' | 'take-back-qualifying' | 'waive';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'FindEffects' parameters type */
export interface IFindEffectsParams {
  brandId: number;
  eventIds: stringArray;
  memberIds: bigintArray;
  seqs: bigintArray;
  source: string;
}

/** 'FindEffects' return type */
export interface IFindEffectsResult {
  amount: bigint | null;
  code: transfer_code | null;
  credit: account | null;
  debit: account | null;
  event_id: string;
  explanation: unknown | null;
  latest_version: number;
  member_id: bigint;
  refused: string | null;
}

/** 'FindEffects' query type */
export interface IFindEffectsQuery {
  params: IFindEffectsParams;
  result: IFindEffectsResult;
}

const findEffectsIR: any = {"usedParamSet":{"brandId":true,"memberIds":true,"seqs":true,"eventIds":true,"source":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":172,"b":180}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":351,"b":361}]},{"name":"seqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":374,"b":379}]},{"name":"eventIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":392,"b":401}]},{"name":"source","required":true,"transform":{"type":"scalar"},"locs":[{"a":606,"b":613}]}],"statement":"select told.member_id as \"member_id!\", told.event_id as \"event_id!\", d.code as \"refused?\",\n  (select max(v.version) from huigan.programme_versions v\n    where v.brand_id = :brandId!::smallint) as \"latest_version!\",\n  t.code as \"code?\", t.debit as \"debit?\", t.credit as \"credit?\", t.amount as \"amount?\",\n    t.explanation as \"explanation?\"\nfrom unnest(:memberIds!::bigint[], :seqs!::bigint[], :eventIds!::text[]) as told(member_id, seq, event_id)\nleft join huigan.dead_letters d on d.member_id = told.member_id and d.seq = told.seq\nleft join huigan.journals j on j.member_id = told.member_id and j.source = :source!\n  and j.event_id = told.event_id\nleft join huigan.transfers t on t.member_id = j.member_id and t.business_day = j.business_day\n  and t.journal_no = j.journal_no\norder by told.member_id, j.journal_no, t.leg limit 100000"};

/**
 * Query generated from SQL:
 * ```
 * select told.member_id as "member_id!", told.event_id as "event_id!", d.code as "refused?",
 *   (select max(v.version) from huigan.programme_versions v
 *     where v.brand_id = :brandId!::smallint) as "latest_version!",
 *   t.code as "code?", t.debit as "debit?", t.credit as "credit?", t.amount as "amount?",
 *     t.explanation as "explanation?"
 * from unnest(:memberIds!::bigint[], :seqs!::bigint[], :eventIds!::text[]) as told(member_id, seq, event_id)
 * left join huigan.dead_letters d on d.member_id = told.member_id and d.seq = told.seq
 * left join huigan.journals j on j.member_id = told.member_id and j.source = :source!
 *   and j.event_id = told.event_id
 * left join huigan.transfers t on t.member_id = j.member_id and t.business_day = j.business_day
 *   and t.journal_no = j.journal_no
 * order by told.member_id, j.journal_no, t.leg limit 100000
 * ```
 */
export const findEffects = new PreparedQuery<IFindEffectsParams,IFindEffectsResult>(findEffectsIR);


/** 'FindToldEvents' parameters type */
export interface IFindToldEventsParams {
  brandId: number;
  days: stringArray;
  externalIds: stringArray;
  keptSeconds: number;
  messageId: string;
  receipts: stringArray;
  source: string;
  storeId: string;
}

/** 'FindToldEvents' return type */
export interface IFindToldEventsResult {
  external_id: string;
  is_of_this_message: boolean;
  member_id: bigint | null;
  refused: string | null;
  seq: bigint | null;
  waits: boolean;
}

/** 'FindToldEvents' query type */
export interface IFindToldEventsQuery {
  params: IFindToldEventsParams;
  result: IFindToldEventsResult;
}

const findToldEventsIR: any = {"usedParamSet":{"messageId":true,"keptSeconds":true,"externalIds":true,"days":true,"receipts":true,"brandId":true,"source":true,"storeId":true},"params":[{"name":"messageId","required":true,"transform":{"type":"scalar"},"locs":[{"a":111,"b":121}]},{"name":"keptSeconds","required":true,"transform":{"type":"scalar"},"locs":[{"a":169,"b":181}]},{"name":"externalIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":275,"b":287}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":298,"b":303}]},{"name":"receipts","required":true,"transform":{"type":"scalar"},"locs":[{"a":314,"b":323}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":420,"b":428}]},{"name":"source","required":true,"transform":{"type":"scalar"},"locs":[{"a":445,"b":452}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":675,"b":683}]}],"statement":"select k.external_id, k.member_id, k.seq, coalesce(d.code, k.refused) as \"refused?\",\n  coalesce(k.message_id = :messageId! and k.told_at > now() - make_interval(secs => :keptSeconds!::int),\n    false) as \"is_of_this_message!\", p.parked_id is not null as \"waits!\"\nfrom unnest(:externalIds!::text[], :days!::date[], :receipts!::text[]) as told(external_id, sale_day,\n  receipt_no)\njoin huigan.event_keys k on k.brand_id = :brandId! and k.source = :source!\n  and k.external_id = told.external_id\nleft join huigan.dead_letters d on d.member_id = k.member_id and d.seq = k.seq and d.retried_seq is null\nleft join huigan.parked_events p on p.brand_id = k.brand_id and p.store_id = :storeId!\n  and p.sale_day = told.sale_day\n  and p.receipt_no = told.receipt_no and p.source = k.source and p.external_id = k.external_id\norder by k.external_id limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select k.external_id, k.member_id, k.seq, coalesce(d.code, k.refused) as "refused?",
 *   coalesce(k.message_id = :messageId! and k.told_at > now() - make_interval(secs => :keptSeconds!::int),
 *     false) as "is_of_this_message!", p.parked_id is not null as "waits!"
 * from unnest(:externalIds!::text[], :days!::date[], :receipts!::text[]) as told(external_id, sale_day,
 *   receipt_no)
 * join huigan.event_keys k on k.brand_id = :brandId! and k.source = :source!
 *   and k.external_id = told.external_id
 * left join huigan.dead_letters d on d.member_id = k.member_id and d.seq = k.seq and d.retried_seq is null
 * left join huigan.parked_events p on p.brand_id = k.brand_id and p.store_id = :storeId!
 *   and p.sale_day = told.sale_day
 *   and p.receipt_no = told.receipt_no and p.source = k.source and p.external_id = k.external_id
 * order by k.external_id limit 1000
 * ```
 */
export const findToldEvents = new PreparedQuery<IFindToldEventsParams,IFindToldEventsResult>(findToldEventsIR);


