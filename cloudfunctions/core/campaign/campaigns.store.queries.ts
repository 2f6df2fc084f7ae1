/** Types generated for queries found in "cloudfunctions/core/campaign/campaigns.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'FindCampaign' parameters type */
export interface IFindCampaignParams {
  brandId: number;
  campaignId: string;
}

/** 'FindCampaign' return type */
export interface IFindCampaignResult {
  brand_id: number;
  campaign_id: string;
  document: unknown;
  ended_at: Date | null;
  published_at: Date;
  state: string;
  version: number;
}

/** 'FindCampaign' query type */
export interface IFindCampaignQuery {
  params: IFindCampaignParams;
  result: IFindCampaignResult;
}

const findCampaignIR: any = {"usedParamSet":{"brandId":true,"campaignId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":136,"b":144}]},{"name":"campaignId","required":true,"transform":{"type":"scalar"},"locs":[{"a":166,"b":177}]}],"statement":"select c.brand_id, c.campaign_id, c.version, c.document, c.state, c.published_at, c.ended_at\nfrom huigan.campaigns c where c.brand_id = :brandId! and c.campaign_id = :campaignId!"};

/**
 * Query generated from SQL:
 * ```
 * select c.brand_id, c.campaign_id, c.version, c.document, c.state, c.published_at, c.ended_at
 * from huigan.campaigns c where c.brand_id = :brandId! and c.campaign_id = :campaignId!
 * ```
 */
export const findCampaign = new PreparedQuery<IFindCampaignParams,IFindCampaignResult>(findCampaignIR);


/** 'FindPublished' parameters type */
export interface IFindPublishedParams {
  brandId: number;
  from: string;
  to?: string | null | void;
}

/** 'FindPublished' return type */
export interface IFindPublishedResult {
  brand_id: number;
  campaign_id: string;
  document: unknown;
  ended_at: Date | null;
  published_at: Date;
  state: string;
  version: number;
}

/** 'FindPublished' query type */
export interface IFindPublishedQuery {
  params: IFindPublishedParams;
  result: IFindPublishedResult;
}

const findPublishedIR: any = {"usedParamSet":{"brandId":true,"from":true,"to":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":176,"b":184}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":228,"b":233}]},{"name":"to","required":false,"transform":{"type":"scalar"},"locs":[{"a":270,"b":272}]}],"statement":"-- Those whose last day has not passed.\nselect c.brand_id, c.campaign_id, c.version, c.document, c.state, c.published_at, c.ended_at\nfrom huigan.campaigns c\nwhere c.brand_id = :brandId! and c.state = 'published' and c.to_day >= :from!::date\n  and c.from_day <= coalesce(:to::date, c.from_day)\norder by c.from_day, c.campaign_id limit 500"};

/**
 * Query generated from SQL:
 * ```
 * -- Those whose last day has not passed.
 * select c.brand_id, c.campaign_id, c.version, c.document, c.state, c.published_at, c.ended_at
 * from huigan.campaigns c
 * where c.brand_id = :brandId! and c.state = 'published' and c.to_day >= :from!::date
 *   and c.from_day <= coalesce(:to::date, c.from_day)
 * order by c.from_day, c.campaign_id limit 500
 * ```
 */
export const findPublished = new PreparedQuery<IFindPublishedParams,IFindPublishedResult>(findPublishedIR);


/** 'InsertCampaign' parameters type */
export interface IInsertCampaignParams {
  at: string;
  brandId: number;
  campaignId: string;
  document: string;
  fromDay: string;
  state: string;
  toDay: string;
}

/** 'InsertCampaign' return type */
export interface IInsertCampaignResult {
  version: number;
}

/** 'InsertCampaign' query type */
export interface IInsertCampaignQuery {
  params: IInsertCampaignParams;
  result: IInsertCampaignResult;
}

const insertCampaignIR: any = {"usedParamSet":{"brandId":true,"campaignId":true,"document":true,"state":true,"fromDay":true,"toDay":true,"at":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":119,"b":127}]},{"name":"campaignId","required":true,"transform":{"type":"scalar"},"locs":[{"a":130,"b":141}]},{"name":"document","required":true,"transform":{"type":"scalar"},"locs":[{"a":147,"b":156}]},{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":159,"b":165}]},{"name":"fromDay","required":true,"transform":{"type":"scalar"},"locs":[{"a":168,"b":176}]},{"name":"toDay","required":true,"transform":{"type":"scalar"},"locs":[{"a":179,"b":185}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":188,"b":191}]}],"statement":"insert into huigan.campaigns (brand_id, campaign_id, version, document, state, from_day, to_day, published_at)\nvalues (:brandId!, :campaignId!, 1, :document!, :state!, :fromDay!, :toDay!, :at!)\non conflict do nothing returning version"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.campaigns (brand_id, campaign_id, version, document, state, from_day, to_day, published_at)
 * values (:brandId!, :campaignId!, 1, :document!, :state!, :fromDay!, :toDay!, :at!)
 * on conflict do nothing returning version
 * ```
 */
export const insertCampaign = new PreparedQuery<IInsertCampaignParams,IInsertCampaignResult>(insertCampaignIR);


/** 'ChangeCampaign' parameters type */
export interface IChangeCampaignParams {
  after: number;
  brandId: number;
  campaignId: string;
  document: string;
  fromDay: string;
  toDay: string;
}

/** 'ChangeCampaign' return type */
export interface IChangeCampaignResult {
  version: number;
}

/** 'ChangeCampaign' query type */
export interface IChangeCampaignQuery {
  params: IChangeCampaignParams;
  result: IChangeCampaignResult;
}

const changeCampaignIR: any = {"usedParamSet":{"document":true,"fromDay":true,"toDay":true,"brandId":true,"campaignId":true,"after":true},"params":[{"name":"document","required":true,"transform":{"type":"scalar"},"locs":[{"a":62,"b":71}]},{"name":"fromDay","required":true,"transform":{"type":"scalar"},"locs":[{"a":85,"b":93}]},{"name":"toDay","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":111}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":130,"b":138}]},{"name":"campaignId","required":true,"transform":{"type":"scalar"},"locs":[{"a":158,"b":169}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":185,"b":191}]}],"statement":"update huigan.campaigns set version = version + 1, document = :document!, from_day = :fromDay!, to_day = :toDay!\nwhere brand_id = :brandId! and campaign_id = :campaignId! and version = :after! and state = 'published'\nreturning version"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.campaigns set version = version + 1, document = :document!, from_day = :fromDay!, to_day = :toDay!
 * where brand_id = :brandId! and campaign_id = :campaignId! and version = :after! and state = 'published'
 * returning version
 * ```
 */
export const changeCampaign = new PreparedQuery<IChangeCampaignParams,IChangeCampaignResult>(changeCampaignIR);


/** 'MarkEnded' parameters type */
export interface IMarkEndedParams {
  at: string;
  brandId: number;
  campaignId: string;
}

/** 'MarkEnded' return type */
export interface IMarkEndedResult {
  version: number;
}

/** 'MarkEnded' query type */
export interface IMarkEndedQuery {
  params: IMarkEndedParams;
  result: IMarkEndedResult;
}

const markEndedIR: any = {"usedParamSet":{"at":true,"brandId":true,"campaignId":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":79,"b":82}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":114,"b":122}]},{"name":"campaignId","required":true,"transform":{"type":"scalar"},"locs":[{"a":142,"b":153}]}],"statement":"update huigan.campaigns set version = version + 1, state = 'ended', ended_at = :at!::timestamptz\nwhere brand_id = :brandId! and campaign_id = :campaignId! and state = 'published' returning version"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.campaigns set version = version + 1, state = 'ended', ended_at = :at!::timestamptz
 * where brand_id = :brandId! and campaign_id = :campaignId! and state = 'published' returning version
 * ```
 */
export const markEnded = new PreparedQuery<IMarkEndedParams,IMarkEndedResult>(markEndedIR);


