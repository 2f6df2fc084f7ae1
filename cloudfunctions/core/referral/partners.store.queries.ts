/** Types generated for queries found in "cloudfunctions/core/referral/partners.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

/** 'FindPartner' parameters type */
export interface IFindPartnerParams {
  brandId: number;
  memberId: bigint;
}

/** 'FindPartner' return type */
export interface IFindPartnerResult {
  brand_id: number;
  changed_at: Date;
  kind: string;
  member_id: bigint;
  no: number;
  state: string;
  terms: unknown;
}

/** 'FindPartner' query type */
export interface IFindPartnerQuery {
  params: IFindPartnerParams;
  result: IFindPartnerResult;
}

const findPartnerIR: any = {"usedParamSet":{"memberId":true,"brandId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":377,"b":386},{"a":512,"b":521}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":540,"b":548}]}],"statement":"-- The latest application of a member, with the terms of its agreement, the latest first.\nselect p.member_id, p.no, p.brand_id, p.kind, p.state, p.changed_at,\n  coalesce((\n    select jsonb_agg(jsonb_build_object('version', t.version, 'document', t.document,\n      'madeAt', t.made_at) order by t.version desc)\n    from (select * from huigan.partner_terms t where t.member_id = :memberId! and t.no = p.no\n      order by t.version desc limit 50) t\n  ), '[]') as \"terms!\"\nfrom huigan.partners p where p.member_id = :memberId! and p.brand_id = :brandId!\norder by p.no desc limit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- The latest application of a member, with the terms of its agreement, the latest first.
 * select p.member_id, p.no, p.brand_id, p.kind, p.state, p.changed_at,
 *   coalesce((
 *     select jsonb_agg(jsonb_build_object('version', t.version, 'document', t.document,
 *       'madeAt', t.made_at) order by t.version desc)
 *     from (select * from huigan.partner_terms t where t.member_id = :memberId! and t.no = p.no
 *       order by t.version desc limit 50) t
 *   ), '[]') as "terms!"
 * from huigan.partners p where p.member_id = :memberId! and p.brand_id = :brandId!
 * order by p.no desc limit 1
 * ```
 */
export const findPartner = new PreparedQuery<IFindPartnerParams,IFindPartnerResult>(findPartnerIR);


/** 'FindPartnersOf' parameters type */
export interface IFindPartnersOfParams {
  memberIds: bigintArray;
}

/** 'FindPartnersOf' return type */
export interface IFindPartnersOfResult {
  brand_id: number;
  changed_at: Date;
  kind: string;
  member_id: bigint;
  no: number;
  state: string;
  terms: unknown;
}

/** 'FindPartnersOf' query type */
export interface IFindPartnersOfQuery {
  params: IFindPartnersOfParams;
  result: IFindPartnersOfResult;
}

const findPartnersOfIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":482,"b":492}]}],"statement":"-- The same of many members.\nselect distinct on (p.member_id) p.member_id, p.no, p.brand_id, p.kind, p.state, p.changed_at,\n  coalesce((\n    select jsonb_agg(jsonb_build_object('version', t.version, 'document', t.document,\n      'madeAt', t.made_at) order by t.version desc)\n    from (select * from huigan.partner_terms t where t.member_id = p.member_id and t.no = p.no\n      order by t.version desc limit 50) t\n  ), '[]') as \"terms!\"\nfrom huigan.partners p where p.member_id = any(:memberIds!::bigint[])\norder by p.member_id, p.no desc limit 10000"};

/**
 * Query generated from SQL:
 * ```
 * -- The same of many members.
 * select distinct on (p.member_id) p.member_id, p.no, p.brand_id, p.kind, p.state, p.changed_at,
 *   coalesce((
 *     select jsonb_agg(jsonb_build_object('version', t.version, 'document', t.document,
 *       'madeAt', t.made_at) order by t.version desc)
 *     from (select * from huigan.partner_terms t where t.member_id = p.member_id and t.no = p.no
 *       order by t.version desc limit 50) t
 *   ), '[]') as "terms!"
 * from huigan.partners p where p.member_id = any(:memberIds!::bigint[])
 * order by p.member_id, p.no desc limit 10000
 * ```
 */
export const findPartnersOf = new PreparedQuery<IFindPartnersOfParams,IFindPartnersOfResult>(findPartnersOfIR);


/** 'LockPartners' parameters type */
export interface ILockPartnersParams {
  memberId: bigint;
}

/** 'LockPartners' return type */
export interface ILockPartnersResult {
  brand_id: number;
}

/** 'LockPartners' query type */
export interface ILockPartnersQuery {
  params: ILockPartnersParams;
  result: ILockPartnersResult;
}

const lockPartnersIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":151,"b":160}]}],"statement":"-- The member's row: whoever applies, decides or changes terms follows whoever did before.\nselect m.brand_id from huigan.members m where m.member_id = :memberId! for no key update"};

/**
 * Query generated from SQL:
 * ```
 * -- The member's row: whoever applies, decides or changes terms follows whoever did before.
 * select m.brand_id from huigan.members m where m.member_id = :memberId! for no key update
 * ```
 */
export const lockPartners = new PreparedQuery<ILockPartnersParams,ILockPartnersResult>(lockPartnersIR);


/** 'FindCompany' parameters type */
export interface IFindCompanyParams {
  memberId: bigint;
}

/** 'FindCompany' return type */
export interface IFindCompanyResult {
  credit_code: string;
  title: string;
}

/** 'FindCompany' query type */
export interface IFindCompanyQuery {
  params: IFindCompanyParams;
  result: IFindCompanyResult;
}

const findCompanyIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":170,"b":179}]}],"statement":"-- The company as which a member is or was a partner.\nselect p.title as \"title!\", p.details ->> 'creditCode' as \"credit_code!\" from huigan.partners p\nwhere p.member_id = :memberId! and p.kind = 'company' and p.state in ('approved', 'ended')\n  and p.title is not null\norder by p.no desc limit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- The company as which a member is or was a partner.
 * select p.title as "title!", p.details ->> 'creditCode' as "credit_code!" from huigan.partners p
 * where p.member_id = :memberId! and p.kind = 'company' and p.state in ('approved', 'ended')
 *   and p.title is not null
 * order by p.no desc limit 1
 * ```
 */
export const findCompany = new PreparedQuery<IFindCompanyParams,IFindCompanyResult>(findCompanyIR);


/** 'InsertPartner' parameters type */
export interface IInsertPartnerParams {
  at: string;
  brandId: number;
  details: string;
  kind: string;
  memberId: bigint;
  no: number;
  title: string;
}

/** 'InsertPartner' return type */
export type IInsertPartnerResult = void;

/** 'InsertPartner' query type */
export interface IInsertPartnerQuery {
  params: IInsertPartnerParams;
  result: IInsertPartnerResult;
}

const insertPartnerIR: any = {"usedParamSet":{"memberId":true,"no":true,"brandId":true,"kind":true,"title":true,"details":true,"at":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":124}]},{"name":"no","required":true,"transform":{"type":"scalar"},"locs":[{"a":127,"b":130}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":133,"b":141}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":144,"b":149}]},{"name":"title","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":169}]},{"name":"details","required":true,"transform":{"type":"scalar"},"locs":[{"a":172,"b":180}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":190,"b":193},{"a":211,"b":214}]}],"statement":"insert into huigan.partners (member_id, no, brand_id, kind, state, title, details, applied_at, changed_at)\nvalues (:memberId!, :no!, :brandId!, :kind!, 'applied', :title!, :details!::jsonb, :at!::timestamptz,\n  :at!::timestamptz)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.partners (member_id, no, brand_id, kind, state, title, details, applied_at, changed_at)
 * values (:memberId!, :no!, :brandId!, :kind!, 'applied', :title!, :details!::jsonb, :at!::timestamptz,
 *   :at!::timestamptz)
 * ```
 */
export const insertPartner = new PreparedQuery<IInsertPartnerParams,IInsertPartnerResult>(insertPartnerIR);


/** 'SetDecided' parameters type */
export interface ISetDecidedParams {
  at: string;
  memberId: bigint;
  no: number;
  note?: string | null | void;
  state: string;
}

/** 'SetDecided' return type */
export type ISetDecidedResult = void;

/** 'SetDecided' query type */
export interface ISetDecidedQuery {
  params: ISetDecidedParams;
  result: ISetDecidedResult;
}

const setDecidedIR: any = {"usedParamSet":{"state":true,"at":true,"note":true,"memberId":true,"no":true},"params":[{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":35,"b":41}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":57,"b":60},{"a":114,"b":117}]},{"name":"note","required":false,"transform":{"type":"scalar"},"locs":[{"a":92,"b":96}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":150,"b":159}]},{"name":"no","required":true,"transform":{"type":"scalar"},"locs":[{"a":170,"b":173}]}],"statement":"update huigan.partners set state = :state!, decided_at = :at!::timestamptz, decision_note = :note,\n  changed_at = :at!::timestamptz\nwhere member_id = :memberId! and no = :no!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.partners set state = :state!, decided_at = :at!::timestamptz, decision_note = :note,
 *   changed_at = :at!::timestamptz
 * where member_id = :memberId! and no = :no!
 * ```
 */
export const setDecided = new PreparedQuery<ISetDecidedParams,ISetDecidedResult>(setDecidedIR);


/** 'SetEnded' parameters type */
export interface ISetEndedParams {
  at: string;
  by: string;
  memberId: bigint;
  no: number;
  note?: string | null | void;
}

/** 'SetEnded' return type */
export type ISetEndedResult = void;

/** 'SetEnded' query type */
export interface ISetEndedQuery {
  params: ISetEndedParams;
  result: ISetEndedResult;
}

const setEndedIR: any = {"usedParamSet":{"at":true,"by":true,"note":true,"memberId":true,"no":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":55,"b":58},{"a":124,"b":127}]},{"name":"by","required":true,"transform":{"type":"scalar"},"locs":[{"a":85,"b":88}]},{"name":"note","required":false,"transform":{"type":"scalar"},"locs":[{"a":102,"b":106}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":160,"b":169}]},{"name":"no","required":true,"transform":{"type":"scalar"},"locs":[{"a":180,"b":183}]}],"statement":"update huigan.partners set state = 'ended', ended_at = :at!::timestamptz, ended_by = :by!, end_note = :note,\n  changed_at = :at!::timestamptz\nwhere member_id = :memberId! and no = :no!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.partners set state = 'ended', ended_at = :at!::timestamptz, ended_by = :by!, end_note = :note,
 *   changed_at = :at!::timestamptz
 * where member_id = :memberId! and no = :no!
 * ```
 */
export const setEnded = new PreparedQuery<ISetEndedParams,ISetEndedResult>(setEndedIR);


/** 'InsertTerms' parameters type */
export interface IInsertTermsParams {
  at: string;
  brandId: number;
  document: string;
  fromDay: string;
  memberId: bigint;
  no: number;
  untilDay?: string | null | void;
  version: number;
}

/** 'InsertTerms' return type */
export type IInsertTermsResult = void;

/** 'InsertTerms' query type */
export interface IInsertTermsQuery {
  params: IInsertTermsParams;
  result: IInsertTermsResult;
}

const insertTermsIR: any = {"usedParamSet":{"memberId":true,"no":true,"version":true,"brandId":true,"document":true,"fromDay":true,"untilDay":true,"at":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":125}]},{"name":"no","required":true,"transform":{"type":"scalar"},"locs":[{"a":128,"b":131}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":134,"b":142}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":145,"b":153}]},{"name":"document","required":true,"transform":{"type":"scalar"},"locs":[{"a":156,"b":165}]},{"name":"fromDay","required":true,"transform":{"type":"scalar"},"locs":[{"a":175,"b":183}]},{"name":"untilDay","required":false,"transform":{"type":"scalar"},"locs":[{"a":192,"b":200}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":211,"b":214}]}],"statement":"insert into huigan.partner_terms (member_id, no, version, brand_id, document, from_day, until_day, made_at)\nvalues (:memberId!, :no!, :version!, :brandId!, :document!::jsonb, :fromDay!::date, :untilDay::date,\n  :at!::timestamptz)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.partner_terms (member_id, no, version, brand_id, document, from_day, until_day, made_at)
 * values (:memberId!, :no!, :version!, :brandId!, :document!::jsonb, :fromDay!::date, :untilDay::date,
 *   :at!::timestamptz)
 * ```
 */
export const insertTerms = new PreparedQuery<IInsertTermsParams,IInsertTermsResult>(insertTermsIR);


/** 'FindPartnerWords' parameters type */
export interface IFindPartnerWordsParams {
  brandId: number;
  memberId: bigint;
}

/** 'FindPartnerWords' return type */
export interface IFindPartnerWordsResult {
  decision_note: string | null;
  details: unknown | null;
  end_note: string | null;
  ended_by: string | null;
  title: string | null;
}

/** 'FindPartnerWords' query type */
export interface IFindPartnerWordsQuery {
  params: IFindPartnerWordsParams;
  result: IFindPartnerWordsResult;
}

const findPartnerWordsIR: any = {"usedParamSet":{"memberId":true,"brandId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":161,"b":170}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":189,"b":197}]}],"statement":"-- What stands in words of the latest application.\nselect p.title, p.details, p.decision_note, p.end_note, p.ended_by from huigan.partners p\nwhere p.member_id = :memberId! and p.brand_id = :brandId! order by p.no desc limit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- What stands in words of the latest application.
 * select p.title, p.details, p.decision_note, p.end_note, p.ended_by from huigan.partners p
 * where p.member_id = :memberId! and p.brand_id = :brandId! order by p.no desc limit 1
 * ```
 */
export const findPartnerWords = new PreparedQuery<IFindPartnerWordsParams,IFindPartnerWordsResult>(findPartnerWordsIR);


/** 'ForgetPartner' parameters type */
export interface IForgetPartnerParams {
  at: string;
  memberId: bigint;
  note: string;
}

/** 'ForgetPartner' return type */
export type IForgetPartnerResult = void;

/** 'ForgetPartner' query type */
export interface IForgetPartnerQuery {
  params: IForgetPartnerParams;
  result: IForgetPartnerResult;
}

const forgetPartnerIR: any = {"usedParamSet":{"at":true,"note":true,"memberId":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":309,"b":312},{"a":472,"b":475},{"a":647,"b":650}]},{"name":"note","required":true,"transform":{"type":"scalar"},"locs":[{"a":394,"b":399}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":703,"b":712}]}],"statement":"-- An agreement ends with the account; what was written goes, the name of a company stands in its statements.\nupdate huigan.partners set title = null, details = null,\n  state = case when state = 'approved' then 'ended' when state = 'applied' then 'refused' else state end,\n  decided_at = coalesce(decided_at, :at!::timestamptz),\n  decision_note = case when state in ('applied', 'refused') then :note! end,\n  end_note = null,\n  ended_at = case when state = 'approved' then :at!::timestamptz else ended_at end,\n  ended_by = case when state = 'approved' then 'member' else ended_by end,\n  changed_at = case when state in ('applied', 'approved') then :at!::timestamptz else changed_at end\nwhere member_id = :memberId! and (title is not null or state in ('applied', 'approved'))"};

/**
 * Query generated from SQL:
 * ```
 * -- An agreement ends with the account; what was written goes, the name of a company stands in its statements.
 * update huigan.partners set title = null, details = null,
 *   state = case when state = 'approved' then 'ended' when state = 'applied' then 'refused' else state end,
 *   decided_at = coalesce(decided_at, :at!::timestamptz),
 *   decision_note = case when state in ('applied', 'refused') then :note! end,
 *   end_note = null,
 *   ended_at = case when state = 'approved' then :at!::timestamptz else ended_at end,
 *   ended_by = case when state = 'approved' then 'member' else ended_by end,
 *   changed_at = case when state in ('applied', 'approved') then :at!::timestamptz else changed_at end
 * where member_id = :memberId! and (title is not null or state in ('applied', 'approved'))
 * ```
 */
export const forgetPartner = new PreparedQuery<IForgetPartnerParams,IForgetPartnerResult>(forgetPartnerIR);


