/** Types generated for queries found in "cloudfunctions/core/views/desk/messages.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type stringArray = (string)[];

/** 'CountMessages' parameters type */
export interface ICountMessagesParams {
  brandId: number;
  limit: number;
  since: string;
}

/** 'CountMessages' return type */
export interface ICountMessagesResult {
  channel: string;
  dropped: number;
  read: number;
  refused: number;
  sent: number;
  source_id: string;
  source_kind: string;
  source_name: string;
  unknown: number;
  waiting: number;
}

/** 'CountMessages' query type */
export interface ICountMessagesQuery {
  params: ICountMessagesParams;
  result: ICountMessagesResult;
}

const countMessagesIR: any = {"usedParamSet":{"brandId":true,"since":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":665,"b":673}]},{"name":"since","required":true,"transform":{"type":"scalar"},"locs":[{"a":692,"b":698}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":978,"b":984}]}],"statement":"-- By source and channel, of the sources that sent last since an instant.\nwith counted as (\n  select m.source_kind, m.source_id, m.channel, max(m.source_name) as source_name, max(m.sent_at) as last_at,\n    count(*) filter (where m.state = 'sent')::int as sent,\n    count(*) filter (where m.state = 'sent' and m.read_at is not null)::int as read,\n    count(*) filter (where m.state in ('waiting', 'sending'))::int as waiting,\n    count(*) filter (where m.state = 'unknown')::int as unknown,\n    count(*) filter (where m.state = 'refused')::int as refused,\n    count(*) filter (where m.state = 'dropped')::int as dropped\n  from huigan.messages m\n  where m.brand_id = :brandId! and m.sent_at >= :since!::timestamptz\n  group by m.source_kind, m.source_id, m.channel\n), latest as (\n  select c.source_kind, c.source_id, max(c.last_at) as last_at, max(c.source_name) as source_name\n  from counted c group by c.source_kind, c.source_id\n  order by max(c.last_at) desc, c.source_id limit :limit!::int\n)\nselect l.source_kind as \"source_kind!\", l.source_id as \"source_id!\", l.source_name as \"source_name!\",\n  c.channel as \"channel!\", c.sent as \"sent!\", c.read as \"read!\", c.waiting as \"waiting!\",\n  c.unknown as \"unknown!\", c.refused as \"refused!\", c.dropped as \"dropped!\"\nfrom latest l join counted c on c.source_kind = l.source_kind and c.source_id = l.source_id\norder by l.last_at desc, l.source_id, c.channel"};

/**
 * Query generated from SQL:
 * ```
 * -- By source and channel, of the sources that sent last since an instant.
 * with counted as (
 *   select m.source_kind, m.source_id, m.channel, max(m.source_name) as source_name, max(m.sent_at) as last_at,
 *     count(*) filter (where m.state = 'sent')::int as sent,
 *     count(*) filter (where m.state = 'sent' and m.read_at is not null)::int as read,
 *     count(*) filter (where m.state in ('waiting', 'sending'))::int as waiting,
 *     count(*) filter (where m.state = 'unknown')::int as unknown,
 *     count(*) filter (where m.state = 'refused')::int as refused,
 *     count(*) filter (where m.state = 'dropped')::int as dropped
 *   from huigan.messages m
 *   where m.brand_id = :brandId! and m.sent_at >= :since!::timestamptz
 *   group by m.source_kind, m.source_id, m.channel
 * ), latest as (
 *   select c.source_kind, c.source_id, max(c.last_at) as last_at, max(c.source_name) as source_name
 *   from counted c group by c.source_kind, c.source_id
 *   order by max(c.last_at) desc, c.source_id limit :limit!::int
 * )
 * select l.source_kind as "source_kind!", l.source_id as "source_id!", l.source_name as "source_name!",
 *   c.channel as "channel!", c.sent as "sent!", c.read as "read!", c.waiting as "waiting!",
 *   c.unknown as "unknown!", c.refused as "refused!", c.dropped as "dropped!"
 * from latest l join counted c on c.source_kind = l.source_kind and c.source_id = l.source_id
 * order by l.last_at desc, l.source_id, c.channel
 * ```
 */
export const countMessages = new PreparedQuery<ICountMessagesParams,ICountMessagesResult>(countMessagesIR);


/** 'CountTasks' parameters type */
export interface ICountTasksParams {
  brandId: number;
  since: string;
  sourceIds: stringArray;
}

/** 'CountTasks' return type */
export interface ICountTasksResult {
  assigned: number;
  confirmed: number;
  delivered: number;
  source_id: string;
  source_kind: string;
}

/** 'CountTasks' query type */
export interface ICountTasksQuery {
  params: ICountTasksParams;
  result: ICountTasksResult;
}

const countTasksIR: any = {"usedParamSet":{"brandId":true,"sourceIds":true,"since":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":257,"b":265}]},{"name":"sourceIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":289,"b":299}]},{"name":"since","required":true,"transform":{"type":"scalar"},"locs":[{"a":327,"b":333}]}],"statement":"-- What staff were given for these sources since an instant.\nselect k.source_kind, k.source_id, sum(k.assigned)::int as \"assigned!\", sum(k.confirmed)::int as \"confirmed!\",\n  sum(k.delivered)::int as \"delivered!\"\nfrom huigan.wecom_tasks k\nwhere k.brand_id = :brandId! and k.source_id = any(:sourceIds!::text[]) and k.made_at >= :since!::timestamptz\ngroup by k.source_kind, k.source_id"};

/**
 * Query generated from SQL:
 * ```
 * -- What staff were given for these sources since an instant.
 * select k.source_kind, k.source_id, sum(k.assigned)::int as "assigned!", sum(k.confirmed)::int as "confirmed!",
 *   sum(k.delivered)::int as "delivered!"
 * from huigan.wecom_tasks k
 * where k.brand_id = :brandId! and k.source_id = any(:sourceIds!::text[]) and k.made_at >= :since!::timestamptz
 * group by k.source_kind, k.source_id
 * ```
 */
export const countTasks = new PreparedQuery<ICountTasksParams,ICountTasksResult>(countTasksIR);


