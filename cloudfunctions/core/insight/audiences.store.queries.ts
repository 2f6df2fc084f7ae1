/** Types generated for queries found in "cloudfunctions/core/insight/audiences.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'CountAudience' parameters type */
export interface ICountAudienceParams {
  agreed: boolean;
  alsoTags?: bigintArray | null | void;
  birthMonths?: stringArray | null | void;
  brandId: number;
  households?: stringArray | null | void;
  joinedFrom?: string | null | void;
  joinedTo?: string | null | void;
  lastFrom?: string | null | void;
  lastTo?: string | null | void;
  lateOrdersLeast: bigint;
  lateOrdersMost: bigint;
  lateSpentLeast: bigint;
  lateSpentMost: bigint;
  levels?: stringArray | null | void;
  lowest: string;
  noTags?: bigintArray | null | void;
  ordersLeast: bigint;
  ordersMost: bigint;
  rfm?: numberArray | null | void;
  spentLeast: bigint;
  spentMost: bigint;
  stages?: stringArray | null | void;
  stores?: stringArray | null | void;
  tags?: bigintArray | null | void;
  today: string;
  yearOrdersLeast: bigint;
  yearOrdersMost: bigint;
  yearSpentLeast: bigint;
  yearSpentMost: bigint;
}

/** 'CountAudience' return type */
export interface ICountAudienceResult {
  agreed: number;
  members: number;
  spent_fen: bigint;
}

/** 'CountAudience' query type */
export interface ICountAudienceQuery {
  params: ICountAudienceParams;
  result: ICountAudienceResult;
}

const countAudienceIR: any = {"usedParamSet":{"brandId":true,"lastFrom":true,"lastTo":true,"joinedFrom":true,"joinedTo":true,"ordersLeast":true,"ordersMost":true,"spentLeast":true,"spentMost":true,"yearOrdersLeast":true,"yearOrdersMost":true,"yearSpentLeast":true,"yearSpentMost":true,"lateOrdersLeast":true,"lateOrdersMost":true,"lateSpentLeast":true,"lateSpentMost":true,"agreed":true,"levels":true,"lowest":true,"birthMonths":true,"households":true,"rfm":true,"stages":true,"stores":true,"tags":true,"today":true,"alsoTags":true,"noTags":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":319,"b":327},{"a":1538,"b":1546},{"a":1748,"b":1756},{"a":1958,"b":1966}]},{"name":"lastFrom","required":false,"transform":{"type":"scalar"},"locs":[{"a":336,"b":344},{"a":382,"b":390}]},{"name":"lastTo","required":false,"transform":{"type":"scalar"},"locs":[{"a":396,"b":402}]},{"name":"joinedFrom","required":false,"transform":{"type":"scalar"},"locs":[{"a":418,"b":428},{"a":467,"b":477}]},{"name":"joinedTo","required":false,"transform":{"type":"scalar"},"locs":[{"a":483,"b":491}]},{"name":"ordersLeast","required":true,"transform":{"type":"scalar"},"locs":[{"a":523,"b":535}]},{"name":"ordersMost","required":true,"transform":{"type":"scalar"},"locs":[{"a":549,"b":560}]},{"name":"spentLeast","required":true,"transform":{"type":"scalar"},"locs":[{"a":596,"b":607}]},{"name":"spentMost","required":true,"transform":{"type":"scalar"},"locs":[{"a":621,"b":631}]},{"name":"yearOrdersLeast","required":true,"transform":{"type":"scalar"},"locs":[{"a":668,"b":684}]},{"name":"yearOrdersMost","required":true,"transform":{"type":"scalar"},"locs":[{"a":698,"b":713}]},{"name":"yearSpentLeast","required":true,"transform":{"type":"scalar"},"locs":[{"a":753,"b":768}]},{"name":"yearSpentMost","required":true,"transform":{"type":"scalar"},"locs":[{"a":782,"b":796}]},{"name":"lateOrdersLeast","required":true,"transform":{"type":"scalar"},"locs":[{"a":832,"b":848}]},{"name":"lateOrdersMost","required":true,"transform":{"type":"scalar"},"locs":[{"a":862,"b":877}]},{"name":"lateSpentLeast","required":true,"transform":{"type":"scalar"},"locs":[{"a":916,"b":931}]},{"name":"lateSpentMost","required":true,"transform":{"type":"scalar"},"locs":[{"a":945,"b":959}]},{"name":"agreed","required":true,"transform":{"type":"scalar"},"locs":[{"a":980,"b":987}]},{"name":"levels","required":false,"transform":{"type":"scalar"},"locs":[{"a":1021,"b":1027},{"a":1087,"b":1093}]},{"name":"lowest","required":true,"transform":{"type":"scalar"},"locs":[{"a":1065,"b":1072}]},{"name":"birthMonths","required":false,"transform":{"type":"scalar"},"locs":[{"a":1104,"b":1115},{"a":1162,"b":1173}]},{"name":"households","required":false,"transform":{"type":"scalar"},"locs":[{"a":1184,"b":1194},{"a":1233,"b":1243}]},{"name":"rfm","required":false,"transform":{"type":"scalar"},"locs":[{"a":1254,"b":1257},{"a":1294,"b":1297}]},{"name":"stages","required":false,"transform":{"type":"scalar"},"locs":[{"a":1308,"b":1314},{"a":1349,"b":1355}]},{"name":"stores","required":false,"transform":{"type":"scalar"},"locs":[{"a":1366,"b":1372},{"a":1410,"b":1416}]},{"name":"tags","required":false,"transform":{"type":"scalar"},"locs":[{"a":1427,"b":1431},{"a":1567,"b":1571}]},{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":1609,"b":1615},{"a":1823,"b":1829},{"a":2031,"b":2037}]},{"name":"alsoTags","required":false,"transform":{"type":"scalar"},"locs":[{"a":1633,"b":1641},{"a":1777,"b":1785}]},{"name":"noTags","required":false,"transform":{"type":"scalar"},"locs":[{"a":1841,"b":1847},{"a":1987,"b":1993}]}],"statement":"-- The conditions are those of `findAudience`, word for word: PostgreSQL has no name for them that a cluster\n-- would take.\nselect count(*)::int as \"members!\", coalesce(sum(f.spent_fen), 0)::bigint as \"spent_fen!\",\n  (count(*) filter (where f.marketing))::int as \"agreed!\"\nfrom huigan.member_facts f\nwhere f.brand_id = :brandId!\n  and (:lastFrom::date is null or f.last_day between :lastFrom and :lastTo::date)\n  and (:joinedFrom::date is null or f.joined_on between :joinedFrom and :joinedTo::date)\n  and f.orders between :ordersLeast!::bigint and :ordersMost!::bigint\n  and f.spent_fen between :spentLeast!::bigint and :spentMost!::bigint\n  and f.orders_365 between :yearOrdersLeast!::bigint and :yearOrdersMost!::bigint\n  and f.spent_365_fen between :yearSpentLeast!::bigint and :yearSpentMost!::bigint\n  and f.orders_90 between :lateOrdersLeast!::bigint and :lateOrdersMost!::bigint\n  and f.spent_90_fen between :lateSpentLeast!::bigint and :lateSpentMost!::bigint\n  and (not :agreed!::boolean or f.marketing)\n  and (:levels::text[] is null or coalesce(f.tier, :lowest!::text) = any(:levels))\n  and (:birthMonths::text[] is null or left(f.birthday, 2) = any(:birthMonths))\n  and (:households::text[] is null or f.household = any(:households))\n  and (:rfm::smallint[] is null or f.rfm = any(:rfm))\n  and (:stages::text[] is null or f.stage = any(:stages))\n  and (:stores::text[] is null or f.store_id = any(:stores))\n  and (:tags::bigint[] is null or f.member_id in (select t.member_id from huigan.member_tags t\n    where t.brand_id = :brandId! and t.tag_id = any(:tags) and (t.until is null or t.until >= :today!::date)))\n  and (:alsoTags::bigint[] is null or f.member_id in (select t.member_id from huigan.member_tags t\n    where t.brand_id = :brandId! and t.tag_id = any(:alsoTags) and (t.until is null or t.until >= :today!)))\n  and (:noTags::bigint[] is null or f.member_id not in (select t.member_id from huigan.member_tags t\n    where t.brand_id = :brandId! and t.tag_id = any(:noTags) and (t.until is null or t.until >= :today!)))"};

/**
 * Query generated from SQL:
 * ```
 * -- The conditions are those of `findAudience`, word for word: PostgreSQL has no name for them that a cluster
 * -- would take.
 * select count(*)::int as "members!", coalesce(sum(f.spent_fen), 0)::bigint as "spent_fen!",
 *   (count(*) filter (where f.marketing))::int as "agreed!"
 * from huigan.member_facts f
 * where f.brand_id = :brandId!
 *   and (:lastFrom::date is null or f.last_day between :lastFrom and :lastTo::date)
 *   and (:joinedFrom::date is null or f.joined_on between :joinedFrom and :joinedTo::date)
 *   and f.orders between :ordersLeast!::bigint and :ordersMost!::bigint
 *   and f.spent_fen between :spentLeast!::bigint and :spentMost!::bigint
 *   and f.orders_365 between :yearOrdersLeast!::bigint and :yearOrdersMost!::bigint
 *   and f.spent_365_fen between :yearSpentLeast!::bigint and :yearSpentMost!::bigint
 *   and f.orders_90 between :lateOrdersLeast!::bigint and :lateOrdersMost!::bigint
 *   and f.spent_90_fen between :lateSpentLeast!::bigint and :lateSpentMost!::bigint
 *   and (not :agreed!::boolean or f.marketing)
 *   and (:levels::text[] is null or coalesce(f.tier, :lowest!::text) = any(:levels))
 *   and (:birthMonths::text[] is null or left(f.birthday, 2) = any(:birthMonths))
 *   and (:households::text[] is null or f.household = any(:households))
 *   and (:rfm::smallint[] is null or f.rfm = any(:rfm))
 *   and (:stages::text[] is null or f.stage = any(:stages))
 *   and (:stores::text[] is null or f.store_id = any(:stores))
 *   and (:tags::bigint[] is null or f.member_id in (select t.member_id from huigan.member_tags t
 *     where t.brand_id = :brandId! and t.tag_id = any(:tags) and (t.until is null or t.until >= :today!::date)))
 *   and (:alsoTags::bigint[] is null or f.member_id in (select t.member_id from huigan.member_tags t
 *     where t.brand_id = :brandId! and t.tag_id = any(:alsoTags) and (t.until is null or t.until >= :today!)))
 *   and (:noTags::bigint[] is null or f.member_id not in (select t.member_id from huigan.member_tags t
 *     where t.brand_id = :brandId! and t.tag_id = any(:noTags) and (t.until is null or t.until >= :today!)))
 * ```
 */
export const countAudience = new PreparedQuery<ICountAudienceParams,ICountAudienceResult>(countAudienceIR);


/** 'FindAudience' parameters type */
export interface IFindAudienceParams {
  agreed: boolean;
  alsoTags?: bigintArray | null | void;
  among?: bigintArray | null | void;
  before: bigint;
  birthMonths?: stringArray | null | void;
  brandId: number;
  households?: stringArray | null | void;
  joinedFrom?: string | null | void;
  joinedTo?: string | null | void;
  lastFrom?: string | null | void;
  lastTo?: string | null | void;
  lateOrdersLeast: bigint;
  lateOrdersMost: bigint;
  lateSpentLeast: bigint;
  lateSpentMost: bigint;
  levels?: stringArray | null | void;
  limit: number;
  lowest: string;
  noTags?: bigintArray | null | void;
  ordersLeast: bigint;
  ordersMost: bigint;
  rfm?: numberArray | null | void;
  spentLeast: bigint;
  spentMost: bigint;
  stages?: stringArray | null | void;
  stores?: stringArray | null | void;
  tags?: bigintArray | null | void;
  today: string;
  yearOrdersLeast: bigint;
  yearOrdersMost: bigint;
  yearSpentLeast: bigint;
  yearSpentMost: bigint;
}

/** 'FindAudience' return type */
export interface IFindAudienceResult {
  last_day: string | null;
  member_id: bigint;
  member_key: string;
  name: string | null;
  orders: number;
  phone: Buffer | null;
  rfm: number | null;
  spent_fen: bigint;
  stage: string;
  tier: string | null;
}

/** 'FindAudience' query type */
export interface IFindAudienceQuery {
  params: IFindAudienceParams;
  result: IFindAudienceResult;
}

const findAudienceIR: any = {"usedParamSet":{"brandId":true,"before":true,"among":true,"lastFrom":true,"lastTo":true,"joinedFrom":true,"joinedTo":true,"ordersLeast":true,"ordersMost":true,"spentLeast":true,"spentMost":true,"yearOrdersLeast":true,"yearOrdersMost":true,"yearSpentLeast":true,"yearSpentMost":true,"lateOrdersLeast":true,"lateOrdersMost":true,"lateSpentLeast":true,"lateSpentMost":true,"agreed":true,"levels":true,"lowest":true,"birthMonths":true,"households":true,"rfm":true,"stages":true,"stores":true,"tags":true,"today":true,"alsoTags":true,"noTags":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":301,"b":309},{"a":1653,"b":1661},{"a":1867,"b":1875},{"a":2081,"b":2089}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":329,"b":336}]},{"name":"among","required":false,"transform":{"type":"scalar"},"locs":[{"a":355,"b":360},{"a":401,"b":406}]},{"name":"lastFrom","required":false,"transform":{"type":"scalar"},"locs":[{"a":419,"b":427},{"a":465,"b":473}]},{"name":"lastTo","required":false,"transform":{"type":"scalar"},"locs":[{"a":479,"b":485}]},{"name":"joinedFrom","required":false,"transform":{"type":"scalar"},"locs":[{"a":503,"b":513},{"a":552,"b":562}]},{"name":"joinedTo","required":false,"transform":{"type":"scalar"},"locs":[{"a":568,"b":576}]},{"name":"ordersLeast","required":true,"transform":{"type":"scalar"},"locs":[{"a":610,"b":622}]},{"name":"ordersMost","required":true,"transform":{"type":"scalar"},"locs":[{"a":636,"b":647}]},{"name":"spentLeast","required":true,"transform":{"type":"scalar"},"locs":[{"a":685,"b":696}]},{"name":"spentMost","required":true,"transform":{"type":"scalar"},"locs":[{"a":710,"b":720}]},{"name":"yearOrdersLeast","required":true,"transform":{"type":"scalar"},"locs":[{"a":759,"b":775}]},{"name":"yearOrdersMost","required":true,"transform":{"type":"scalar"},"locs":[{"a":789,"b":804}]},{"name":"yearSpentLeast","required":true,"transform":{"type":"scalar"},"locs":[{"a":846,"b":861}]},{"name":"yearSpentMost","required":true,"transform":{"type":"scalar"},"locs":[{"a":875,"b":889}]},{"name":"lateOrdersLeast","required":true,"transform":{"type":"scalar"},"locs":[{"a":927,"b":943}]},{"name":"lateOrdersMost","required":true,"transform":{"type":"scalar"},"locs":[{"a":957,"b":972}]},{"name":"lateSpentLeast","required":true,"transform":{"type":"scalar"},"locs":[{"a":1013,"b":1028}]},{"name":"lateSpentMost","required":true,"transform":{"type":"scalar"},"locs":[{"a":1042,"b":1056}]},{"name":"agreed","required":true,"transform":{"type":"scalar"},"locs":[{"a":1079,"b":1086}]},{"name":"levels","required":false,"transform":{"type":"scalar"},"locs":[{"a":1122,"b":1128},{"a":1188,"b":1194}]},{"name":"lowest","required":true,"transform":{"type":"scalar"},"locs":[{"a":1166,"b":1173}]},{"name":"birthMonths","required":false,"transform":{"type":"scalar"},"locs":[{"a":1207,"b":1218},{"a":1265,"b":1276}]},{"name":"households","required":false,"transform":{"type":"scalar"},"locs":[{"a":1289,"b":1299},{"a":1338,"b":1348}]},{"name":"rfm","required":false,"transform":{"type":"scalar"},"locs":[{"a":1361,"b":1364},{"a":1401,"b":1404}]},{"name":"stages","required":false,"transform":{"type":"scalar"},"locs":[{"a":1417,"b":1423},{"a":1458,"b":1464}]},{"name":"stores","required":false,"transform":{"type":"scalar"},"locs":[{"a":1477,"b":1483},{"a":1521,"b":1527}]},{"name":"tags","required":false,"transform":{"type":"scalar"},"locs":[{"a":1540,"b":1544},{"a":1682,"b":1686}]},{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":1724,"b":1730},{"a":1942,"b":1948},{"a":2154,"b":2160}]},{"name":"alsoTags","required":false,"transform":{"type":"scalar"},"locs":[{"a":1750,"b":1758},{"a":1896,"b":1904}]},{"name":"noTags","required":false,"transform":{"type":"scalar"},"locs":[{"a":1962,"b":1968},{"a":2110,"b":2116}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":2199,"b":2205}]}],"statement":"-- A page of whoever fits, newest members first; of some members only, where they are named.\nselect f.member_id, f.last_day, f.orders, f.spent_fen, f.rfm, f.stage, f.tier, m.member_key,\n  p.display_name as \"name?\", n.phone as \"phone?\"\nfrom (\n  select * from huigan.member_facts f\n  where f.brand_id = :brandId! and f.member_id < :before!::bigint\n    and (:among::bigint[] is null or f.member_id = any(:among))\n    and (:lastFrom::date is null or f.last_day between :lastFrom and :lastTo::date)\n    and (:joinedFrom::date is null or f.joined_on between :joinedFrom and :joinedTo::date)\n    and f.orders between :ordersLeast!::bigint and :ordersMost!::bigint\n    and f.spent_fen between :spentLeast!::bigint and :spentMost!::bigint\n    and f.orders_365 between :yearOrdersLeast!::bigint and :yearOrdersMost!::bigint\n    and f.spent_365_fen between :yearSpentLeast!::bigint and :yearSpentMost!::bigint\n    and f.orders_90 between :lateOrdersLeast!::bigint and :lateOrdersMost!::bigint\n    and f.spent_90_fen between :lateSpentLeast!::bigint and :lateSpentMost!::bigint\n    and (not :agreed!::boolean or f.marketing)\n    and (:levels::text[] is null or coalesce(f.tier, :lowest!::text) = any(:levels))\n    and (:birthMonths::text[] is null or left(f.birthday, 2) = any(:birthMonths))\n    and (:households::text[] is null or f.household = any(:households))\n    and (:rfm::smallint[] is null or f.rfm = any(:rfm))\n    and (:stages::text[] is null or f.stage = any(:stages))\n    and (:stores::text[] is null or f.store_id = any(:stores))\n    and (:tags::bigint[] is null or f.member_id in (select t.member_id from huigan.member_tags t\n      where t.brand_id = :brandId! and t.tag_id = any(:tags) and (t.until is null or t.until >= :today!::date)))\n    and (:alsoTags::bigint[] is null or f.member_id in (select t.member_id from huigan.member_tags t\n      where t.brand_id = :brandId! and t.tag_id = any(:alsoTags) and (t.until is null or t.until >= :today!)))\n    and (:noTags::bigint[] is null or f.member_id not in (select t.member_id from huigan.member_tags t\n      where t.brand_id = :brandId! and t.tag_id = any(:noTags) and (t.until is null or t.until >= :today!)))\n  order by f.member_id desc limit :limit!::int\n) f\njoin huigan.members m on m.member_id = f.member_id\nleft join huigan.member_profiles p on p.member_id = m.member_id\nleft join huigan.member_phones n on n.member_id = m.member_id\norder by f.member_id desc"};

/**
 * Query generated from SQL:
 * ```
 * -- A page of whoever fits, newest members first; of some members only, where they are named.
 * select f.member_id, f.last_day, f.orders, f.spent_fen, f.rfm, f.stage, f.tier, m.member_key,
 *   p.display_name as "name?", n.phone as "phone?"
 * from (
 *   select * from huigan.member_facts f
 *   where f.brand_id = :brandId! and f.member_id < :before!::bigint
 *     and (:among::bigint[] is null or f.member_id = any(:among))
 *     and (:lastFrom::date is null or f.last_day between :lastFrom and :lastTo::date)
 *     and (:joinedFrom::date is null or f.joined_on between :joinedFrom and :joinedTo::date)
 *     and f.orders between :ordersLeast!::bigint and :ordersMost!::bigint
 *     and f.spent_fen between :spentLeast!::bigint and :spentMost!::bigint
 *     and f.orders_365 between :yearOrdersLeast!::bigint and :yearOrdersMost!::bigint
 *     and f.spent_365_fen between :yearSpentLeast!::bigint and :yearSpentMost!::bigint
 *     and f.orders_90 between :lateOrdersLeast!::bigint and :lateOrdersMost!::bigint
 *     and f.spent_90_fen between :lateSpentLeast!::bigint and :lateSpentMost!::bigint
 *     and (not :agreed!::boolean or f.marketing)
 *     and (:levels::text[] is null or coalesce(f.tier, :lowest!::text) = any(:levels))
 *     and (:birthMonths::text[] is null or left(f.birthday, 2) = any(:birthMonths))
 *     and (:households::text[] is null or f.household = any(:households))
 *     and (:rfm::smallint[] is null or f.rfm = any(:rfm))
 *     and (:stages::text[] is null or f.stage = any(:stages))
 *     and (:stores::text[] is null or f.store_id = any(:stores))
 *     and (:tags::bigint[] is null or f.member_id in (select t.member_id from huigan.member_tags t
 *       where t.brand_id = :brandId! and t.tag_id = any(:tags) and (t.until is null or t.until >= :today!::date)))
 *     and (:alsoTags::bigint[] is null or f.member_id in (select t.member_id from huigan.member_tags t
 *       where t.brand_id = :brandId! and t.tag_id = any(:alsoTags) and (t.until is null or t.until >= :today!)))
 *     and (:noTags::bigint[] is null or f.member_id not in (select t.member_id from huigan.member_tags t
 *       where t.brand_id = :brandId! and t.tag_id = any(:noTags) and (t.until is null or t.until >= :today!)))
 *   order by f.member_id desc limit :limit!::int
 * ) f
 * join huigan.members m on m.member_id = f.member_id
 * left join huigan.member_profiles p on p.member_id = m.member_id
 * left join huigan.member_phones n on n.member_id = m.member_id
 * order by f.member_id desc
 * ```
 */
export const findAudience = new PreparedQuery<IFindAudienceParams,IFindAudienceResult>(findAudienceIR);


/** 'FindOwnFacts' parameters type */
export interface IFindOwnFactsParams {
  brandId: number;
  memberId: bigint;
  today: string;
}

/** 'FindOwnFacts' return type */
export interface IFindOwnFactsResult {
  birthday: string | null;
  household: string | null;
  joined_on: string | null;
  last_day: string | null;
  marketing: boolean;
  orders: number;
  orders_365: number;
  orders_90: number;
  rfm: number | null;
  spent_365_fen: bigint;
  spent_90_fen: bigint;
  spent_fen: bigint;
  stage: string;
  store_id: string | null;
  tags: stringArray;
  tier: string | null;
}

/** 'FindOwnFacts' query type */
export interface IFindOwnFactsQuery {
  params: IFindOwnFactsParams;
  result: IFindOwnFactsResult;
}

const findOwnFactsIR: any = {"usedParamSet":{"memberId":true,"today":true,"brandId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":329,"b":338},{"a":452,"b":461}]},{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":375,"b":381}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":480,"b":488}]}],"statement":"-- What terms ask of one member; tags that hold today.\nselect f.joined_on, f.tier, f.birthday, f.household, f.marketing, f.last_day, f.orders, f.orders_365,\n  f.orders_90, f.spent_fen, f.spent_365_fen, f.spent_90_fen, f.rfm, f.stage, f.store_id, array(\n    select t.tag_id::text from huigan.member_tags t\n    where t.member_id = :memberId! and (t.until is null or t.until >= :today!::date)\n  ) as \"tags!\"\nfrom huigan.member_facts f where f.member_id = :memberId! and f.brand_id = :brandId!"};

/**
 * Query generated from SQL:
 * ```
 * -- What terms ask of one member; tags that hold today.
 * select f.joined_on, f.tier, f.birthday, f.household, f.marketing, f.last_day, f.orders, f.orders_365,
 *   f.orders_90, f.spent_fen, f.spent_365_fen, f.spent_90_fen, f.rfm, f.stage, f.store_id, array(
 *     select t.tag_id::text from huigan.member_tags t
 *     where t.member_id = :memberId! and (t.until is null or t.until >= :today!::date)
 *   ) as "tags!"
 * from huigan.member_facts f where f.member_id = :memberId! and f.brand_id = :brandId!
 * ```
 */
export const findOwnFacts = new PreparedQuery<IFindOwnFactsParams,IFindOwnFactsResult>(findOwnFactsIR);


/** 'CountPeople' parameters type */
export interface ICountPeopleParams {
  brandId: number;
}

/** 'CountPeople' return type */
export interface ICountPeopleResult {
  members: number;
  rfm: number | null;
  spent_fen: bigint;
  stage: string;
}

/** 'CountPeople' query type */
export interface ICountPeopleQuery {
  params: ICountPeopleParams;
  result: ICountPeopleResult;
}

const countPeopleIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":220,"b":228}]}],"statement":"-- Whoever joined or bought, by scores and stage: at most some six hundred rows.\nselect f.rfm, f.stage, count(*)::int as \"members!\", sum(f.spent_fen)::bigint as \"spent_fen!\"\nfrom huigan.member_facts f where f.brand_id = :brandId!\ngroup by f.rfm, f.stage limit 2000"};

/**
 * Query generated from SQL:
 * ```
 * -- Whoever joined or bought, by scores and stage: at most some six hundred rows.
 * select f.rfm, f.stage, count(*)::int as "members!", sum(f.spent_fen)::bigint as "spent_fen!"
 * from huigan.member_facts f where f.brand_id = :brandId!
 * group by f.rfm, f.stage limit 2000
 * ```
 */
export const countPeople = new PreparedQuery<ICountPeopleParams,ICountPeopleResult>(countPeopleIR);


/** 'CountMoves' parameters type */
export interface ICountMovesParams {
  brandId: number;
  from: string;
  to: string;
}

/** 'CountMoves' return type */
export interface ICountMovesResult {
  became: string | null;
  moves: number;
  was: string | null;
}

/** 'CountMoves' query type */
export interface ICountMovesQuery {
  params: ICountMovesParams;
  result: ICountMovesResult;
}

const countMovesIR: any = {"usedParamSet":{"brandId":true,"from":true,"to":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":96,"b":104}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":150,"b":155}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":167,"b":170}]}],"statement":"select m.was, m.became, count(*)::int as \"moves!\" from huigan.member_moves m\nwhere m.brand_id = :brandId! and m.what = 'stage' and m.moved_on between :from!::date and :to!::date\n  and m.why <> 'first-count'\ngroup by m.was, m.became limit 100"};

/**
 * Query generated from SQL:
 * ```
 * select m.was, m.became, count(*)::int as "moves!" from huigan.member_moves m
 * where m.brand_id = :brandId! and m.what = 'stage' and m.moved_on between :from!::date and :to!::date
 *   and m.why <> 'first-count'
 * group by m.was, m.became limit 100
 * ```
 */
export const countMoves = new PreparedQuery<ICountMovesParams,ICountMovesResult>(countMovesIR);


/** 'FindAudiences' parameters type */
export interface IFindAudiencesParams {
  before: bigint;
  brandId: number;
  limit: number;
}

/** 'FindAudiences' return type */
export interface IFindAudiencesResult {
  audience_id: bigint;
  by: string | null;
  name: string;
  revision: number;
  rule: unknown;
  saved_at: Date;
}

/** 'FindAudiences' query type */
export interface IFindAudiencesQuery {
  params: IFindAudiencesParams;
  result: IFindAudiencesResult;
}

const findAudiencesIR: any = {"usedParamSet":{"brandId":true,"before":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":173,"b":181}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":203,"b":210}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":254,"b":260}]}],"statement":"select a.audience_id, a.name, a.rule, a.revision, a.saved_at, s.name as \"by?\"\nfrom huigan.audiences a left join huigan.staff s on s.staff_id = a.staff_id\nwhere a.brand_id = :brandId! and a.audience_id < :before!::bigint\norder by a.audience_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select a.audience_id, a.name, a.rule, a.revision, a.saved_at, s.name as "by?"
 * from huigan.audiences a left join huigan.staff s on s.staff_id = a.staff_id
 * where a.brand_id = :brandId! and a.audience_id < :before!::bigint
 * order by a.audience_id desc limit :limit!::int
 * ```
 */
export const findAudiences = new PreparedQuery<IFindAudiencesParams,IFindAudiencesResult>(findAudiencesIR);


/** 'FindAudiencesByIds' parameters type */
export interface IFindAudiencesByIdsParams {
  brandId: number;
  ids: bigintArray;
}

/** 'FindAudiencesByIds' return type */
export interface IFindAudiencesByIdsResult {
  audience_id: bigint;
  name: string;
  rule: unknown;
}

/** 'FindAudiencesByIds' query type */
export interface IFindAudiencesByIdsQuery {
  params: IFindAudiencesByIdsParams;
  result: IFindAudiencesByIdsResult;
}

const findAudiencesByIdsIR: any = {"usedParamSet":{"brandId":true,"ids":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":80,"b":88}]},{"name":"ids","required":true,"transform":{"type":"scalar"},"locs":[{"a":114,"b":118}]}],"statement":"select a.audience_id, a.name, a.rule from huigan.audiences a\nwhere a.brand_id = :brandId! and a.audience_id = any(:ids!::bigint[]) limit 10"};

/**
 * Query generated from SQL:
 * ```
 * select a.audience_id, a.name, a.rule from huigan.audiences a
 * where a.brand_id = :brandId! and a.audience_id = any(:ids!::bigint[]) limit 10
 * ```
 */
export const findAudiencesByIds = new PreparedQuery<IFindAudiencesByIdsParams,IFindAudiencesByIdsResult>(findAudiencesByIdsIR);


/** 'InsertAudience' parameters type */
export interface IInsertAudienceParams {
  brandId: number;
  name: string;
  nowMs: number;
  rule: string;
  staffId: bigint;
}

/** 'InsertAudience' return type */
export interface IInsertAudienceResult {
  audience_id: bigint;
  revision: number;
}

/** 'InsertAudience' query type */
export interface IInsertAudienceQuery {
  params: IInsertAudienceParams;
  result: IInsertAudienceResult;
}

const insertAudienceIR: any = {"usedParamSet":{"brandId":true,"name":true,"rule":true,"nowMs":true,"staffId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":90,"b":98}]},{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":101,"b":106}]},{"name":"rule","required":true,"transform":{"type":"scalar"},"locs":[{"a":109,"b":114}]},{"name":"nowMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":140,"b":146}]},{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":165,"b":173}]}],"statement":"insert into huigan.audiences (brand_id, name, rule, revision, saved_at, staff_id)\nvalues (:brandId!, :name!, :rule!::jsonb, 1, to_timestamp(:nowMs!::float8 / 1000), :staffId!)\nreturning audience_id, revision"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.audiences (brand_id, name, rule, revision, saved_at, staff_id)
 * values (:brandId!, :name!, :rule!::jsonb, 1, to_timestamp(:nowMs!::float8 / 1000), :staffId!)
 * returning audience_id, revision
 * ```
 */
export const insertAudience = new PreparedQuery<IInsertAudienceParams,IInsertAudienceResult>(insertAudienceIR);


/** 'UpdateAudience' parameters type */
export interface IUpdateAudienceParams {
  audienceId: bigint;
  brandId: number;
  name: string;
  nowMs: number;
  revision: number;
  rule: string;
  staffId: bigint;
}

/** 'UpdateAudience' return type */
export interface IUpdateAudienceResult {
  audience_id: bigint;
  revision: number;
}

/** 'UpdateAudience' query type */
export interface IUpdateAudienceQuery {
  params: IUpdateAudienceParams;
  result: IUpdateAudienceResult;
}

const updateAudienceIR: any = {"usedParamSet":{"name":true,"rule":true,"nowMs":true,"staffId":true,"brandId":true,"audienceId":true,"revision":true},"params":[{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":35,"b":40}]},{"name":"rule","required":true,"transform":{"type":"scalar"},"locs":[{"a":50,"b":55}]},{"name":"nowMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":122}]},{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":152,"b":160}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":179,"b":187}]},{"name":"audienceId","required":true,"transform":{"type":"scalar"},"locs":[{"a":207,"b":218}]},{"name":"revision","required":true,"transform":{"type":"scalar"},"locs":[{"a":235,"b":244}]}],"statement":"update huigan.audiences set name = :name!, rule = :rule!::jsonb, revision = revision + 1,\n  saved_at = to_timestamp(:nowMs!::float8 / 1000), staff_id = :staffId!\nwhere brand_id = :brandId! and audience_id = :audienceId! and revision = :revision!\nreturning audience_id, revision"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.audiences set name = :name!, rule = :rule!::jsonb, revision = revision + 1,
 *   saved_at = to_timestamp(:nowMs!::float8 / 1000), staff_id = :staffId!
 * where brand_id = :brandId! and audience_id = :audienceId! and revision = :revision!
 * returning audience_id, revision
 * ```
 */
export const updateAudience = new PreparedQuery<IUpdateAudienceParams,IUpdateAudienceResult>(updateAudienceIR);


/** 'DeleteAudience' parameters type */
export interface IDeleteAudienceParams {
  audienceId: bigint;
  brandId: number;
  revision: number;
}

/** 'DeleteAudience' return type */
export interface IDeleteAudienceResult {
  audience_id: bigint;
}

/** 'DeleteAudience' query type */
export interface IDeleteAudienceQuery {
  params: IDeleteAudienceParams;
  result: IDeleteAudienceResult;
}

const deleteAudienceIR: any = {"usedParamSet":{"brandId":true,"audienceId":true,"revision":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":46,"b":54}]},{"name":"audienceId","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":85}]},{"name":"revision","required":true,"transform":{"type":"scalar"},"locs":[{"a":102,"b":111}]}],"statement":"delete from huigan.audiences\nwhere brand_id = :brandId! and audience_id = :audienceId! and revision = :revision! returning audience_id"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.audiences
 * where brand_id = :brandId! and audience_id = :audienceId! and revision = :revision! returning audience_id
 * ```
 */
export const deleteAudience = new PreparedQuery<IDeleteAudienceParams,IDeleteAudienceResult>(deleteAudienceIR);


/** 'FindRfmVersions' parameters type */
export interface IFindRfmVersionsParams {
  brandId: number;
}

/** 'FindRfmVersions' return type */
export interface IFindRfmVersionsResult {
  by: string | null;
  edges: unknown;
  published_at: Date;
  version: number;
}

/** 'FindRfmVersions' query type */
export interface IFindRfmVersionsQuery {
  params: IFindRfmVersionsParams;
  result: IFindRfmVersionsResult;
}

const findRfmVersionsIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":157,"b":165}]}],"statement":"select r.version, r.edges, r.published_at, s.name as \"by?\"\nfrom huigan.rfm_versions r left join huigan.staff s on s.staff_id = r.staff_id\nwhere r.brand_id = :brandId! order by r.version desc limit 100"};

/**
 * Query generated from SQL:
 * ```
 * select r.version, r.edges, r.published_at, s.name as "by?"
 * from huigan.rfm_versions r left join huigan.staff s on s.staff_id = r.staff_id
 * where r.brand_id = :brandId! order by r.version desc limit 100
 * ```
 */
export const findRfmVersions = new PreparedQuery<IFindRfmVersionsParams,IFindRfmVersionsResult>(findRfmVersionsIR);


/** 'InsertRfmVersion' parameters type */
export interface IInsertRfmVersionParams {
  after: number;
  brandId: number;
  edges: string;
  nowMs: number;
  staffId: bigint;
}

/** 'InsertRfmVersion' return type */
export interface IInsertRfmVersionResult {
  version: number;
}

/** 'InsertRfmVersion' query type */
export interface IInsertRfmVersionQuery {
  params: IInsertRfmVersionParams;
  result: IInsertRfmVersionResult;
}

const insertRfmVersionIR: any = {"usedParamSet":{"brandId":true,"edges":true,"nowMs":true,"staffId":true,"after":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":157,"b":165},{"a":367,"b":375}]},{"name":"edges","required":true,"transform":{"type":"scalar"},"locs":[{"a":193,"b":199}]},{"name":"nowMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":222,"b":228}]},{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":249,"b":257}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":398,"b":404}]}],"statement":"-- The next version, where nobody published another one meanwhile.\ninsert into huigan.rfm_versions (brand_id, version, edges, published_at, staff_id)\nselect :brandId!::smallint, l.version + 1, :edges!::jsonb, to_timestamp(:nowMs!::float8 / 1000),\n  :staffId!::bigint\nfrom (select coalesce(max(r.version), 0) as version from huigan.rfm_versions r\n  where r.brand_id = :brandId!) l\nwhere l.version = :after!::int\non conflict do nothing returning version"};

/**
 * Query generated from SQL:
 * ```
 * -- The next version, where nobody published another one meanwhile.
 * insert into huigan.rfm_versions (brand_id, version, edges, published_at, staff_id)
 * select :brandId!::smallint, l.version + 1, :edges!::jsonb, to_timestamp(:nowMs!::float8 / 1000),
 *   :staffId!::bigint
 * from (select coalesce(max(r.version), 0) as version from huigan.rfm_versions r
 *   where r.brand_id = :brandId!) l
 * where l.version = :after!::int
 * on conflict do nothing returning version
 * ```
 */
export const insertRfmVersion = new PreparedQuery<IInsertRfmVersionParams,IInsertRfmVersionResult>(insertRfmVersionIR);


