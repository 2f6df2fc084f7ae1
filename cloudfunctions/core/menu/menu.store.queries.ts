/** Types generated for queries found in "cloudfunctions/core/menu/menu.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type booleanArray = (boolean)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'FindCategories' parameters type */
export interface IFindCategoriesParams {
  brandId: number;
  limit: number;
}

/** 'FindCategories' return type */
export interface IFindCategoriesResult {
  category_id: string;
  name: string;
}

/** 'FindCategories' query type */
export interface IFindCategoriesQuery {
  params: IFindCategoriesParams;
  result: IFindCategoriesResult;
}

const findCategoriesIR: any = {"usedParamSet":{"brandId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":70,"b":78}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":119,"b":125}]}],"statement":"select category_id, name from huigan.menu_categories where brand_id = :brandId! order by position, category_id\n  limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select category_id, name from huigan.menu_categories where brand_id = :brandId! order by position, category_id
 *   limit :limit!::int
 * ```
 */
export const findCategories = new PreparedQuery<IFindCategoriesParams,IFindCategoriesResult>(findCategoriesIR);


/** 'FindItems' parameters type */
export interface IFindItemsParams {
  brandId: number;
  limit: number;
}

/** 'FindItems' return type */
export interface IFindItemsResult {
  document: unknown;
  product_id: string;
  revision: number;
  shown: boolean;
}

/** 'FindItems' query type */
export interface IFindItemsQuery {
  params: IFindItemsParams;
  result: IFindItemsResult;
}

const findItemsIR: any = {"usedParamSet":{"brandId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":157,"b":165}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":234,"b":240}]}],"statement":"select i.product_id, i.document, i.shown, i.revision\nfrom huigan.menu_items i join huigan.menu_categories c using (brand_id, category_id)\nwhere i.brand_id = :brandId! order by c.position, c.category_id, i.position, i.product_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select i.product_id, i.document, i.shown, i.revision
 * from huigan.menu_items i join huigan.menu_categories c using (brand_id, category_id)
 * where i.brand_id = :brandId! order by c.position, c.category_id, i.position, i.product_id limit :limit!::int
 * ```
 */
export const findItems = new PreparedQuery<IFindItemsParams,IFindItemsResult>(findItemsIR);


/** 'FindItemsById' parameters type */
export interface IFindItemsByIdParams {
  brandId: number;
  limit: number;
  productIds: stringArray;
}

/** 'FindItemsById' return type */
export interface IFindItemsByIdResult {
  document: unknown;
  product_id: string;
  revision: number;
  shown: boolean;
}

/** 'FindItemsById' query type */
export interface IFindItemsByIdQuery {
  params: IFindItemsByIdParams;
  result: IFindItemsByIdResult;
}

const findItemsByIdIR: any = {"usedParamSet":{"brandId":true,"productIds":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":85,"b":93}]},{"name":"productIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":127}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":164,"b":170}]}],"statement":"select product_id, document, shown, revision from huigan.menu_items\nwhere brand_id = :brandId! and product_id = any(:productIds!::text[]) order by product_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select product_id, document, shown, revision from huigan.menu_items
 * where brand_id = :brandId! and product_id = any(:productIds!::text[]) order by product_id limit :limit!::int
 * ```
 */
export const findItemsById = new PreparedQuery<IFindItemsByIdParams,IFindItemsByIdResult>(findItemsByIdIR);


/** 'LockMenu' parameters type */
export interface ILockMenuParams {
  brandId: number;
}

/** 'LockMenu' return type */
export interface ILockMenuResult {
  locked: undefined | null;
}

/** 'LockMenu' query type */
export interface ILockMenuQuery {
  params: ILockMenuParams;
  result: ILockMenuResult;
}

const lockMenuIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":54,"b":62}]}],"statement":"select pg_advisory_xact_lock(hashtext('huigan.menu'), :brandId!::int) as locked"};

/**
 * Query generated from SQL:
 * ```
 * select pg_advisory_xact_lock(hashtext('huigan.menu'), :brandId!::int) as locked
 * ```
 */
export const lockMenu = new PreparedQuery<ILockMenuParams,ILockMenuResult>(lockMenuIR);


/** 'InsertItem' parameters type */
export interface IInsertItemParams {
  brandId: number;
  categoryId: string;
  document: string;
  productId: string;
  shown: boolean;
}

/** 'InsertItem' return type */
export interface IInsertItemResult {
  revision: number;
}

/** 'InsertItem' query type */
export interface IInsertItemQuery {
  params: IInsertItemParams;
  result: IInsertItemResult;
}

const insertItemIR: any = {"usedParamSet":{"brandId":true,"productId":true,"categoryId":true,"document":true,"shown":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":122,"b":130},{"a":282,"b":290},{"a":486,"b":494}]},{"name":"productId","required":true,"transform":{"type":"scalar"},"locs":[{"a":143,"b":153}]},{"name":"categoryId","required":true,"transform":{"type":"scalar"},"locs":[{"a":156,"b":167},{"a":316,"b":327}]},{"name":"document","required":true,"transform":{"type":"scalar"},"locs":[{"a":170,"b":179}]},{"name":"shown","required":true,"transform":{"type":"scalar"},"locs":[{"a":189,"b":195}]}],"statement":"with changed as (\n  insert into huigan.menu_items (brand_id, product_id, category_id, document, shown, position)\n  select :brandId!::smallint, :productId!, :categoryId!, :document!::jsonb, :shown!::boolean,\n    coalesce((select max(position) from huigan.menu_items where brand_id = :brandId!\n      and category_id = :categoryId!), 0) + 1\n  on conflict (brand_id, product_id) do nothing\n  returning revision\n), raised as (\n  insert into huigan.menu_revisions (brand_id, revision) select :brandId!::smallint, 1 from changed\n  on conflict (brand_id) do update set revision = menu_revisions.revision + 1\n)\nselect revision from changed"};

/**
 * Query generated from SQL:
 * ```
 * with changed as (
 *   insert into huigan.menu_items (brand_id, product_id, category_id, document, shown, position)
 *   select :brandId!::smallint, :productId!, :categoryId!, :document!::jsonb, :shown!::boolean,
 *     coalesce((select max(position) from huigan.menu_items where brand_id = :brandId!
 *       and category_id = :categoryId!), 0) + 1
 *   on conflict (brand_id, product_id) do nothing
 *   returning revision
 * ), raised as (
 *   insert into huigan.menu_revisions (brand_id, revision) select :brandId!::smallint, 1 from changed
 *   on conflict (brand_id) do update set revision = menu_revisions.revision + 1
 * )
 * select revision from changed
 * ```
 */
export const insertItem = new PreparedQuery<IInsertItemParams,IInsertItemResult>(insertItemIR);


/** 'UpdateItem' parameters type */
export interface IUpdateItemParams {
  brandId: number;
  categoryId: string;
  document: string;
  productId: string;
  revision: number;
  shown: boolean;
}

/** 'UpdateItem' return type */
export interface IUpdateItemResult {
  revision: number;
}

/** 'UpdateItem' query type */
export interface IUpdateItemQuery {
  params: IUpdateItemParams;
  result: IUpdateItemResult;
}

const updateItemIR: any = {"usedParamSet":{"categoryId":true,"document":true,"shown":true,"brandId":true,"productId":true,"revision":true},"params":[{"name":"categoryId","required":true,"transform":{"type":"scalar"},"locs":[{"a":63,"b":74}]},{"name":"document","required":true,"transform":{"type":"scalar"},"locs":[{"a":88,"b":97}]},{"name":"shown","required":true,"transform":{"type":"scalar"},"locs":[{"a":119,"b":125}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":180,"b":188},{"a":350,"b":358}]},{"name":"productId","required":true,"transform":{"type":"scalar"},"locs":[{"a":207,"b":217}]},{"name":"revision","required":true,"transform":{"type":"scalar"},"locs":[{"a":234,"b":243}]}],"statement":"with changed as (\n  update huigan.menu_items set category_id = :categoryId!, document = :document!::jsonb,\n    shown = :shown!::boolean, revision = revision + 1\n  where brand_id = :brandId! and product_id = :productId! and revision = :revision!::int\n  returning revision\n), raised as (\n  insert into huigan.menu_revisions (brand_id, revision) select :brandId!::smallint, 1 from changed\n  on conflict (brand_id) do update set revision = menu_revisions.revision + 1\n)\nselect revision from changed"};

/**
 * Query generated from SQL:
 * ```
 * with changed as (
 *   update huigan.menu_items set category_id = :categoryId!, document = :document!::jsonb,
 *     shown = :shown!::boolean, revision = revision + 1
 *   where brand_id = :brandId! and product_id = :productId! and revision = :revision!::int
 *   returning revision
 * ), raised as (
 *   insert into huigan.menu_revisions (brand_id, revision) select :brandId!::smallint, 1 from changed
 *   on conflict (brand_id) do update set revision = menu_revisions.revision + 1
 * )
 * select revision from changed
 * ```
 */
export const updateItem = new PreparedQuery<IUpdateItemParams,IUpdateItemResult>(updateItemIR);


/** 'UpdateItems' parameters type */
export interface IUpdateItemsParams {
  brandId: number;
  categoryIds: stringArray;
  documents: stringArray;
  productIds: stringArray;
  shown: booleanArray;
}

/** 'UpdateItems' return type */
export type IUpdateItemsResult = void;

/** 'UpdateItems' query type */
export interface IUpdateItemsQuery {
  params: IUpdateItemsParams;
  result: IUpdateItemsResult;
}

const updateItemsIR: any = {"usedParamSet":{"productIds":true,"categoryIds":true,"documents":true,"shown":true,"brandId":true},"params":[{"name":"productIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":171,"b":182}]},{"name":"categoryIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":193,"b":205}]},{"name":"documents","required":true,"transform":{"type":"scalar"},"locs":[{"a":216,"b":226}]},{"name":"shown","required":true,"transform":{"type":"scalar"},"locs":[{"a":237,"b":243}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":329,"b":337},{"a":460,"b":468}]}],"statement":"with changed as (\n  update huigan.menu_items i set category_id = t.category_id, document = t.document::jsonb, shown = t.shown,\n    revision = i.revision + 1\n  from unnest(:productIds!::text[], :categoryIds!::text[], :documents!::text[], :shown!::boolean[])\n    as t(product_id, category_id, document, shown)\n  where i.brand_id = :brandId! and i.product_id = t.product_id\n  returning i.product_id\n)\ninsert into huigan.menu_revisions (brand_id, revision) select :brandId!::smallint, 1\nwhere exists (select 1 from changed)\non conflict (brand_id) do update set revision = menu_revisions.revision + 1"};

/**
 * Query generated from SQL:
 * ```
 * with changed as (
 *   update huigan.menu_items i set category_id = t.category_id, document = t.document::jsonb, shown = t.shown,
 *     revision = i.revision + 1
 *   from unnest(:productIds!::text[], :categoryIds!::text[], :documents!::text[], :shown!::boolean[])
 *     as t(product_id, category_id, document, shown)
 *   where i.brand_id = :brandId! and i.product_id = t.product_id
 *   returning i.product_id
 * )
 * insert into huigan.menu_revisions (brand_id, revision) select :brandId!::smallint, 1
 * where exists (select 1 from changed)
 * on conflict (brand_id) do update set revision = menu_revisions.revision + 1
 * ```
 */
export const updateItems = new PreparedQuery<IUpdateItemsParams,IUpdateItemsResult>(updateItemsIR);


/** 'UpsertCategories' parameters type */
export interface IUpsertCategoriesParams {
  brandId: number;
  categoryIds: stringArray;
  names: stringArray;
  positions: numberArray;
}

/** 'UpsertCategories' return type */
export type IUpsertCategoriesResult = void;

/** 'UpsertCategories' query type */
export interface IUpsertCategoriesQuery {
  params: IUpsertCategoriesParams;
  result: IUpsertCategoriesResult;
}

const upsertCategoriesIR: any = {"usedParamSet":{"brandId":true,"categoryIds":true,"names":true,"positions":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":82,"b":90}]},{"name":"categoryIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":149,"b":161}]},{"name":"names","required":true,"transform":{"type":"scalar"},"locs":[{"a":172,"b":178}]},{"name":"positions","required":true,"transform":{"type":"scalar"},"locs":[{"a":189,"b":199}]}],"statement":"insert into huigan.menu_categories (brand_id, category_id, name, position)\nselect :brandId!::smallint, t.category_id, t.name, t.position\nfrom unnest(:categoryIds!::text[], :names!::text[], :positions!::int[]) as t(category_id, name, position)\n  order by t.category_id\non conflict (brand_id, category_id) do update set name = excluded.name, position = excluded.position\n  where (menu_categories.name, menu_categories.position) is distinct from (excluded.name, excluded.position)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.menu_categories (brand_id, category_id, name, position)
 * select :brandId!::smallint, t.category_id, t.name, t.position
 * from unnest(:categoryIds!::text[], :names!::text[], :positions!::int[]) as t(category_id, name, position)
 *   order by t.category_id
 * on conflict (brand_id, category_id) do update set name = excluded.name, position = excluded.position
 *   where (menu_categories.name, menu_categories.position) is distinct from (excluded.name, excluded.position)
 * ```
 */
export const upsertCategories = new PreparedQuery<IUpsertCategoriesParams,IUpsertCategoriesResult>(upsertCategoriesIR);


/** 'DeleteOtherCategories' parameters type */
export interface IDeleteOtherCategoriesParams {
  brandId: number;
  categoryIds: stringArray;
}

/** 'DeleteOtherCategories' return type */
export type IDeleteOtherCategoriesResult = void;

/** 'DeleteOtherCategories' query type */
export interface IDeleteOtherCategoriesQuery {
  params: IDeleteOtherCategoriesParams;
  result: IDeleteOtherCategoriesResult;
}

const deleteOtherCategoriesIR: any = {"usedParamSet":{"brandId":true,"categoryIds":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":52,"b":60}]},{"name":"categoryIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":85,"b":97}]}],"statement":"delete from huigan.menu_categories where brand_id = :brandId! and category_id <> all(:categoryIds!::text[])"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.menu_categories where brand_id = :brandId! and category_id <> all(:categoryIds!::text[])
 * ```
 */
export const deleteOtherCategories = new PreparedQuery<IDeleteOtherCategoriesParams,IDeleteOtherCategoriesResult>(deleteOtherCategoriesIR);


/** 'FindSoldItems' parameters type */
export interface IFindSoldItemsParams {
  brandId: number;
  limit: number;
}

/** 'FindSoldItems' return type */
export interface IFindSoldItemsResult {
  document: unknown;
  product_id: string;
  revision: number;
  shown: boolean;
}

/** 'FindSoldItems' query type */
export interface IFindSoldItemsQuery {
  params: IFindSoldItemsParams;
  result: IFindSoldItemsResult;
}

const findSoldItemsIR: any = {"usedParamSet":{"brandId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":85,"b":93}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":123,"b":129}]}],"statement":"select product_id, document, shown, revision from huigan.menu_items where brand_id = :brandId!\n  order by product_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select product_id, document, shown, revision from huigan.menu_items where brand_id = :brandId!
 *   order by product_id limit :limit!::int
 * ```
 */
export const findSoldItems = new PreparedQuery<IFindSoldItemsParams,IFindSoldItemsResult>(findSoldItemsIR);


/** 'FindServingDetails' parameters type */
export interface IFindServingDetailsParams {
  brandId: number;
  limit: number;
}

/** 'FindServingDetails' return type */
export interface IFindServingDetailsResult {
  document: unknown;
  store_id: string;
}

/** 'FindServingDetails' query type */
export interface IFindServingDetailsQuery {
  params: IFindServingDetailsParams;
  result: IFindServingDetailsResult;
}

const findServingDetailsIR: any = {"usedParamSet":{"brandId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":69,"b":77}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":111}]}],"statement":"select store_id, document from huigan.store_details where brand_id = :brandId! order by store_id\n  limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select store_id, document from huigan.store_details where brand_id = :brandId! order by store_id
 *   limit :limit!::int
 * ```
 */
export const findServingDetails = new PreparedQuery<IFindServingDetailsParams,IFindServingDetailsResult>(findServingDetailsIR);


/** 'FindMenuRevision' parameters type */
export interface IFindMenuRevisionParams {
  brandId: number;
}

/** 'FindMenuRevision' return type */
export interface IFindMenuRevisionResult {
  revision: bigint;
}

/** 'FindMenuRevision' query type */
export interface IFindMenuRevisionQuery {
  params: IFindMenuRevisionParams;
  result: IFindMenuRevisionResult;
}

const findMenuRevisionIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":66,"b":74}]}],"statement":"select r.revision from huigan.menu_revisions r where r.brand_id = :brandId!"};

/**
 * Query generated from SQL:
 * ```
 * select r.revision from huigan.menu_revisions r where r.brand_id = :brandId!
 * ```
 */
export const findMenuRevision = new PreparedQuery<IFindMenuRevisionParams,IFindMenuRevisionResult>(findMenuRevisionIR);


