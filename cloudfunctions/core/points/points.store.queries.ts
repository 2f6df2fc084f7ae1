/** Types generated for queries found in "cloudfunctions/core/points/points.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type lot_kind = 'gift' | 'return' | 'sale' | 'welcome';

export type lot_state = 'active' | 'pending';

export type bigintArray = (bigint)[];

export type lot_kindArray = (lot_kind)[];

export type lot_stateArray = (lot_state)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'FindLots' parameters type */
export interface IFindLotsParams {
  memberIds: bigintArray;
}

/** 'FindLots' return type */
export interface IFindLotsResult {
  activates_at: Date | null;
  benefit: string | null;
  earned_day: string;
  expired: bigint;
  expires_at: Date | null;
  granted: bigint;
  journal_no: number | null;
  kind: lot_kind;
  lot_no: number;
  member_id: bigint;
  multiplier_bp: number;
  programme_version: number;
  qualifying: bigint;
  remaining: bigint;
  reversed: bigint;
  sale_seq: bigint | null;
  state: lot_state;
  step_no: number | null;
  tier: string;
}

/** 'FindLots' query type */
export interface IFindLotsQuery {
  params: IFindLotsParams;
  result: IFindLotsResult;
}

const findLotsIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":250,"b":260}]}],"statement":"select member_id, earned_day, lot_no, kind, journal_no, sale_seq, benefit, step_no, state, activates_at,\n  expires_at, granted, remaining, expired,\n  reversed, qualifying, programme_version, multiplier_bp, tier\nfrom huigan.lots where member_id = any(:memberIds!::bigint[]) order by member_id, lot_no"};

/**
 * Query generated from SQL:
 * ```
 * select member_id, earned_day, lot_no, kind, journal_no, sale_seq, benefit, step_no, state, activates_at,
 *   expires_at, granted, remaining, expired,
 *   reversed, qualifying, programme_version, multiplier_bp, tier
 * from huigan.lots where member_id = any(:memberIds!::bigint[]) order by member_id, lot_no
 * ```
 */
export const findLots = new PreparedQuery<IFindLotsParams,IFindLotsResult>(findLotsIR);


/** 'FindLeavingQualifying' parameters type */
export interface IFindLeavingQualifyingParams {
  earliest: string;
  from: stringArray;
  latest: string;
  memberIds: bigintArray;
  to: stringArray;
}

/** 'FindLeavingQualifying' return type */
export interface IFindLeavingQualifyingResult {
  earned_day: string;
  member_id: bigint;
  qualifying: bigint;
}

/** 'FindLeavingQualifying' query type */
export interface IFindLeavingQualifyingQuery {
  params: IFindLeavingQualifyingParams;
  result: IFindLeavingQualifyingResult;
}

const findLeavingQualifyingIR: any = {"usedParamSet":{"memberIds":true,"from":true,"to":true,"earliest":true,"latest":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":99}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":112,"b":117}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":128,"b":131}]},{"name":"earliest","required":true,"transform":{"type":"scalar"},"locs":[{"a":305,"b":314}]},{"name":"latest","required":true,"transform":{"type":"scalar"},"locs":[{"a":341,"b":348}]}],"statement":"select l.member_id, l.earned_day, sum(l.qualifying)::bigint as \"qualifying!\"\nfrom unnest(:memberIds!::bigint[], :from!::date[], :to!::date[]) as t(member_id, from_day, to_day)\njoin huigan.lots l on l.member_id = t.member_id and l.earned_day >= t.from_day and l.earned_day < t.to_day\nwhere l.earned_day >= :earliest!::date and l.earned_day < :latest!::date\ngroup by l.member_id, l.earned_day"};

/**
 * Query generated from SQL:
 * ```
 * select l.member_id, l.earned_day, sum(l.qualifying)::bigint as "qualifying!"
 * from unnest(:memberIds!::bigint[], :from!::date[], :to!::date[]) as t(member_id, from_day, to_day)
 * join huigan.lots l on l.member_id = t.member_id and l.earned_day >= t.from_day and l.earned_day < t.to_day
 * where l.earned_day >= :earliest!::date and l.earned_day < :latest!::date
 * group by l.member_id, l.earned_day
 * ```
 */
export const findLeavingQualifying = new PreparedQuery<IFindLeavingQualifyingParams,IFindLeavingQualifyingResult>(findLeavingQualifyingIR);


/** 'InsertLots' parameters type */
export interface IInsertLotsParams {
  activatesAt: numberArray;
  benefits: stringArray;
  brandIds: numberArray;
  days: stringArray;
  expired: bigintArray;
  expiresAt: numberArray;
  granted: bigintArray;
  journalNos: numberArray;
  kinds: lot_kindArray;
  lotNos: numberArray;
  memberIds: bigintArray;
  multipliersBp: numberArray;
  qualifying: bigintArray;
  remaining: bigintArray;
  reversed: bigintArray;
  saleSeqs: bigintArray;
  states: lot_stateArray;
  stepNos: numberArray;
  tiers: stringArray;
  versions: numberArray;
}

/** 'InsertLots' return type */
export type IInsertLotsResult = void;

/** 'InsertLots' query type */
export interface IInsertLotsQuery {
  params: IInsertLotsParams;
  result: IInsertLotsResult;
}

const insertLotsIR: any = {"usedParamSet":{"memberIds":true,"days":true,"lotNos":true,"brandIds":true,"kinds":true,"journalNos":true,"saleSeqs":true,"benefits":true,"stepNos":true,"states":true,"activatesAt":true,"expiresAt":true,"granted":true,"remaining":true,"expired":true,"reversed":true,"qualifying":true,"versions":true,"multipliersBp":true,"tiers":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":561,"b":571}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":584,"b":589}]},{"name":"lotNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":600,"b":607}]},{"name":"brandIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":617,"b":626}]},{"name":"kinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":643,"b":649}]},{"name":"journalNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":671,"b":682}]},{"name":"saleSeqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":694,"b":703}]},{"name":"benefits","required":true,"transform":{"type":"scalar"},"locs":[{"a":716,"b":725}]},{"name":"stepNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":736,"b":744}]},{"name":"states","required":true,"transform":{"type":"scalar"},"locs":[{"a":754,"b":761}]},{"name":"activatesAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":788,"b":800}]},{"name":"expiresAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":813,"b":823}]},{"name":"granted","required":true,"transform":{"type":"scalar"},"locs":[{"a":838,"b":846}]},{"name":"remaining","required":true,"transform":{"type":"scalar"},"locs":[{"a":859,"b":869}]},{"name":"expired","required":true,"transform":{"type":"scalar"},"locs":[{"a":882,"b":890}]},{"name":"reversed","required":true,"transform":{"type":"scalar"},"locs":[{"a":903,"b":912}]},{"name":"qualifying","required":true,"transform":{"type":"scalar"},"locs":[{"a":929,"b":940}]},{"name":"versions","required":true,"transform":{"type":"scalar"},"locs":[{"a":953,"b":962}]},{"name":"multipliersBp","required":true,"transform":{"type":"scalar"},"locs":[{"a":974,"b":988}]},{"name":"tiers","required":true,"transform":{"type":"scalar"},"locs":[{"a":998,"b":1004}]}],"statement":"insert into huigan.lots (member_id, earned_day, lot_no, brand_id, kind, journal_no, sale_seq, benefit,\n  step_no, state, activates_at, expires_at,\n  granted, remaining, expired, reversed, qualifying, programme_version, multiplier_bp, tier)\nselect t.member_id, t.earned_day, t.lot_no, t.brand_id, t.kind, t.journal_no, t.sale_seq, t.benefit,\n  t.step_no, t.state,\n  to_timestamp(t.activates_ms / 1000), to_timestamp(t.expires_ms / 1000), t.granted, t.remaining, t.expired,\n    t.reversed, t.qualifying,\n  t.programme_version, t.multiplier_bp, t.tier\nfrom unnest(:memberIds!::bigint[], :days!::date[], :lotNos!::int[], :brandIds!::smallint[],\n  :kinds!::huigan.lot_kind[], :journalNos!::int[],\n  :saleSeqs!::bigint[], :benefits!::text[], :stepNos!::int[], :states!::huigan.lot_state[],\n    :activatesAt!::float8[], :expiresAt!::float8[],\n  :granted!::bigint[], :remaining!::bigint[], :expired!::bigint[], :reversed!::bigint[],\n    :qualifying!::bigint[], :versions!::int[],\n  :multipliersBp!::int[], :tiers!::text[])\n  as t(member_id, earned_day, lot_no, brand_id, kind, journal_no, sale_seq, benefit, step_no, state,\n    activates_ms, expires_ms, granted, remaining,\n    expired, reversed, qualifying, programme_version, multiplier_bp, tier)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.lots (member_id, earned_day, lot_no, brand_id, kind, journal_no, sale_seq, benefit,
 *   step_no, state, activates_at, expires_at,
 *   granted, remaining, expired, reversed, qualifying, programme_version, multiplier_bp, tier)
 * select t.member_id, t.earned_day, t.lot_no, t.brand_id, t.kind, t.journal_no, t.sale_seq, t.benefit,
 *   t.step_no, t.state,
 *   to_timestamp(t.activates_ms / 1000), to_timestamp(t.expires_ms / 1000), t.granted, t.remaining, t.expired,
 *     t.reversed, t.qualifying,
 *   t.programme_version, t.multiplier_bp, t.tier
 * from unnest(:memberIds!::bigint[], :days!::date[], :lotNos!::int[], :brandIds!::smallint[],
 *   :kinds!::huigan.lot_kind[], :journalNos!::int[],
 *   :saleSeqs!::bigint[], :benefits!::text[], :stepNos!::int[], :states!::huigan.lot_state[],
 *     :activatesAt!::float8[], :expiresAt!::float8[],
 *   :granted!::bigint[], :remaining!::bigint[], :expired!::bigint[], :reversed!::bigint[],
 *     :qualifying!::bigint[], :versions!::int[],
 *   :multipliersBp!::int[], :tiers!::text[])
 *   as t(member_id, earned_day, lot_no, brand_id, kind, journal_no, sale_seq, benefit, step_no, state,
 *     activates_ms, expires_ms, granted, remaining,
 *     expired, reversed, qualifying, programme_version, multiplier_bp, tier)
 * ```
 */
export const insertLots = new PreparedQuery<IInsertLotsParams,IInsertLotsResult>(insertLotsIR);


/** 'UpdateLots' parameters type */
export interface IUpdateLotsParams {
  activatesAt: numberArray;
  days: stringArray;
  expired: bigintArray;
  granted: bigintArray;
  lotNos: numberArray;
  memberIds: bigintArray;
  qualifying: bigintArray;
  remaining: bigintArray;
  reversed: bigintArray;
  states: lot_stateArray;
}

/** 'UpdateLots' return type */
export type IUpdateLotsResult = void;

/** 'UpdateLots' query type */
export interface IUpdateLotsQuery {
  params: IUpdateLotsParams;
  result: IUpdateLotsResult;
}

const updateLotsIR: any = {"usedParamSet":{"memberIds":true,"days":true,"lotNos":true,"states":true,"activatesAt":true,"granted":true,"remaining":true,"expired":true,"reversed":true,"qualifying":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":226,"b":236}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":249,"b":254}]},{"name":"lotNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":265,"b":272}]},{"name":"states","required":true,"transform":{"type":"scalar"},"locs":[{"a":282,"b":289}]},{"name":"activatesAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":314,"b":326}]},{"name":"granted","required":true,"transform":{"type":"scalar"},"locs":[{"a":339,"b":347}]},{"name":"remaining","required":true,"transform":{"type":"scalar"},"locs":[{"a":362,"b":372}]},{"name":"expired","required":true,"transform":{"type":"scalar"},"locs":[{"a":385,"b":393}]},{"name":"reversed","required":true,"transform":{"type":"scalar"},"locs":[{"a":406,"b":415}]},{"name":"qualifying","required":true,"transform":{"type":"scalar"},"locs":[{"a":428,"b":439}]}],"statement":"update huigan.lots l set state = t.state, activates_at = to_timestamp(t.activates_ms / 1000),\n  remaining = t.remaining, expired = t.expired,\n  reversed = t.reversed, qualifying = t.qualifying, granted = t.granted\nfrom unnest(:memberIds!::bigint[], :days!::date[], :lotNos!::int[], :states!::huigan.lot_state[],\n  :activatesAt!::float8[], :granted!::bigint[],\n  :remaining!::bigint[], :expired!::bigint[], :reversed!::bigint[], :qualifying!::bigint[])\n  as t(member_id, earned_day, lot_no, state, activates_ms, granted, remaining, expired, reversed, qualifying)\nwhere l.member_id = t.member_id and l.earned_day = t.earned_day and l.lot_no = t.lot_no"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.lots l set state = t.state, activates_at = to_timestamp(t.activates_ms / 1000),
 *   remaining = t.remaining, expired = t.expired,
 *   reversed = t.reversed, qualifying = t.qualifying, granted = t.granted
 * from unnest(:memberIds!::bigint[], :days!::date[], :lotNos!::int[], :states!::huigan.lot_state[],
 *   :activatesAt!::float8[], :granted!::bigint[],
 *   :remaining!::bigint[], :expired!::bigint[], :reversed!::bigint[], :qualifying!::bigint[])
 *   as t(member_id, earned_day, lot_no, state, activates_ms, granted, remaining, expired, reversed, qualifying)
 * where l.member_id = t.member_id and l.earned_day = t.earned_day and l.lot_no = t.lot_no
 * ```
 */
export const updateLots = new PreparedQuery<IUpdateLotsParams,IUpdateLotsResult>(updateLotsIR);


/** 'FindAllocations' parameters type */
export interface IFindAllocationsParams {
  memberIds: bigintArray;
  seqs: bigintArray;
}

/** 'FindAllocations' return type */
export interface IFindAllocationsResult {
  lot_day: string;
  lot_no: number;
  member_id: bigint;
  points: bigint;
  redemption_seq: bigint;
  returned: bigint;
}

/** 'FindAllocations' query type */
export interface IFindAllocationsQuery {
  params: IFindAllocationsParams;
  result: IFindAllocationsResult;
}

const findAllocationsIR: any = {"usedParamSet":{"memberIds":true,"seqs":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":92,"b":102}]},{"name":"seqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":120}]}],"statement":"select a.member_id, a.redemption_seq, a.lot_no, a.lot_day, a.points, a.returned\nfrom unnest(:memberIds!::bigint[], :seqs!::bigint[]) as t(member_id, seq)\njoin huigan.redemption_allocations a on a.member_id = t.member_id and a.redemption_seq = t.seq\njoin huigan.lots l on l.member_id = a.member_id and l.earned_day = a.lot_day and l.lot_no = a.lot_no\norder by a.member_id, a.redemption_seq, l.expires_at nulls last, a.lot_no"};

/**
 * Query generated from SQL:
 * ```
 * select a.member_id, a.redemption_seq, a.lot_no, a.lot_day, a.points, a.returned
 * from unnest(:memberIds!::bigint[], :seqs!::bigint[]) as t(member_id, seq)
 * join huigan.redemption_allocations a on a.member_id = t.member_id and a.redemption_seq = t.seq
 * join huigan.lots l on l.member_id = a.member_id and l.earned_day = a.lot_day and l.lot_no = a.lot_no
 * order by a.member_id, a.redemption_seq, l.expires_at nulls last, a.lot_no
 * ```
 */
export const findAllocations = new PreparedQuery<IFindAllocationsParams,IFindAllocationsResult>(findAllocationsIR);


/** 'SaveAllocations' parameters type */
export interface ISaveAllocationsParams {
  brandIds: numberArray;
  lotDays: stringArray;
  lotNos: numberArray;
  memberIds: bigintArray;
  points: bigintArray;
  returned: bigintArray;
  seqs: bigintArray;
}

/** 'SaveAllocations' return type */
export type ISaveAllocationsResult = void;

/** 'SaveAllocations' query type */
export interface ISaveAllocationsQuery {
  params: ISaveAllocationsParams;
  result: ISaveAllocationsResult;
}

const saveAllocationsIR: any = {"usedParamSet":{"memberIds":true,"seqs":true,"lotNos":true,"lotDays":true,"brandIds":true,"points":true,"returned":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":138,"b":148}]},{"name":"seqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":161,"b":166}]},{"name":"lotNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":179,"b":186}]},{"name":"lotDays","required":true,"transform":{"type":"scalar"},"locs":[{"a":196,"b":204}]},{"name":"brandIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":217,"b":226}]},{"name":"points","required":true,"transform":{"type":"scalar"},"locs":[{"a":241,"b":248}]},{"name":"returned","required":true,"transform":{"type":"scalar"},"locs":[{"a":263,"b":272}]}],"statement":"insert into huigan.redemption_allocations (member_id, redemption_seq, lot_no, lot_day, brand_id, points,\n  returned)\nselect * from unnest(:memberIds!::bigint[], :seqs!::bigint[], :lotNos!::int[], :lotDays!::date[],\n  :brandIds!::smallint[], :points!::bigint[],\n  :returned!::bigint[])\non conflict (member_id, redemption_seq, lot_no) do update set returned = excluded.returned"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.redemption_allocations (member_id, redemption_seq, lot_no, lot_day, brand_id, points,
 *   returned)
 * select * from unnest(:memberIds!::bigint[], :seqs!::bigint[], :lotNos!::int[], :lotDays!::date[],
 *   :brandIds!::smallint[], :points!::bigint[],
 *   :returned!::bigint[])
 * on conflict (member_id, redemption_seq, lot_no) do update set returned = excluded.returned
 * ```
 */
export const saveAllocations = new PreparedQuery<ISaveAllocationsParams,ISaveAllocationsResult>(saveAllocationsIR);


/** 'FindRefundedLines' parameters type */
export interface IFindRefundedLinesParams {
  memberIds: bigintArray;
  seqs: bigintArray;
}

/** 'FindRefundedLines' return type */
export interface IFindRefundedLinesResult {
  line: string;
  member_id: bigint;
  quantity: number;
  sale_seq: bigint;
}

/** 'FindRefundedLines' query type */
export interface IFindRefundedLinesQuery {
  params: IFindRefundedLinesParams;
  result: IFindRefundedLinesResult;
}

const findRefundedLinesIR: any = {"usedParamSet":{"memberIds":true,"seqs":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":63,"b":73}]},{"name":"seqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":86,"b":91}]}],"statement":"select r.member_id, r.sale_seq, r.line, r.quantity\nfrom unnest(:memberIds!::bigint[], :seqs!::bigint[]) as t(member_id, seq)\njoin huigan.refunded_lines r on r.member_id = t.member_id and r.sale_seq = t.seq"};

/**
 * Query generated from SQL:
 * ```
 * select r.member_id, r.sale_seq, r.line, r.quantity
 * from unnest(:memberIds!::bigint[], :seqs!::bigint[]) as t(member_id, seq)
 * join huigan.refunded_lines r on r.member_id = t.member_id and r.sale_seq = t.seq
 * ```
 */
export const findRefundedLines = new PreparedQuery<IFindRefundedLinesParams,IFindRefundedLinesResult>(findRefundedLinesIR);


/** 'SaveRefundedLines' parameters type */
export interface ISaveRefundedLinesParams {
  brandIds: numberArray;
  lines: stringArray;
  memberIds: bigintArray;
  quantities: numberArray;
  seqs: bigintArray;
}

/** 'SaveRefundedLines' return type */
export type ISaveRefundedLinesResult = void;

/** 'SaveRefundedLines' query type */
export interface ISaveRefundedLinesQuery {
  params: ISaveRefundedLinesParams;
  result: ISaveRefundedLinesResult;
}

const saveRefundedLinesIR: any = {"usedParamSet":{"memberIds":true,"seqs":true,"lines":true,"brandIds":true,"quantities":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":103,"b":113}]},{"name":"seqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":126,"b":131}]},{"name":"lines","required":true,"transform":{"type":"scalar"},"locs":[{"a":144,"b":150}]},{"name":"brandIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":161,"b":170}]},{"name":"quantities","required":true,"transform":{"type":"scalar"},"locs":[{"a":187,"b":198}]}],"statement":"insert into huigan.refunded_lines (member_id, sale_seq, line, brand_id, quantity)\nselect * from unnest(:memberIds!::bigint[], :seqs!::bigint[], :lines!::text[], :brandIds!::smallint[],\n  :quantities!::int[])\non conflict (member_id, sale_seq, line) do update set quantity = excluded.quantity"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.refunded_lines (member_id, sale_seq, line, brand_id, quantity)
 * select * from unnest(:memberIds!::bigint[], :seqs!::bigint[], :lines!::text[], :brandIds!::smallint[],
 *   :quantities!::int[])
 * on conflict (member_id, sale_seq, line) do update set quantity = excluded.quantity
 * ```
 */
export const saveRefundedLines = new PreparedQuery<ISaveRefundedLinesParams,ISaveRefundedLinesResult>(saveRefundedLinesIR);


