/** Types generated for queries found in "cloudfunctions/core/picture/pictures.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type stringArray = (string)[];

/** 'InsertPicture' parameters type */
export interface IInsertPictureParams {
  at: string;
  brandId: number;
  height: number;
  name: string;
  staffId: bigint;
  width: number;
}

/** 'InsertPicture' return type */
export interface IInsertPictureResult {
  name: string;
}

/** 'InsertPicture' query type */
export interface IInsertPictureQuery {
  params: IInsertPictureParams;
  result: IInsertPictureResult;
}

const insertPictureIR: any = {"usedParamSet":{"brandId":true,"name":true,"width":true,"height":true,"staffId":true,"at":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":100,"b":108}]},{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":111,"b":116}]},{"name":"width","required":true,"transform":{"type":"scalar"},"locs":[{"a":119,"b":125}]},{"name":"height","required":true,"transform":{"type":"scalar"},"locs":[{"a":128,"b":135}]},{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":138,"b":146}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":149,"b":152}]}],"statement":"insert into huigan.uploaded_pictures (brand_id, name, width, height, staff_id, uploaded_at)\nvalues (:brandId!, :name!, :width!, :height!, :staffId!, :at!)\non conflict do nothing returning name"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.uploaded_pictures (brand_id, name, width, height, staff_id, uploaded_at)
 * values (:brandId!, :name!, :width!, :height!, :staffId!, :at!)
 * on conflict do nothing returning name
 * ```
 */
export const insertPicture = new PreparedQuery<IInsertPictureParams,IInsertPictureResult>(insertPictureIR);


/** 'CountPictures' parameters type */
export interface ICountPicturesParams {
  brandId: number;
  limit: number;
}

/** 'CountPictures' return type */
export interface ICountPicturesResult {
  count: number;
}

/** 'CountPictures' query type */
export interface ICountPicturesQuery {
  params: ICountPicturesParams;
  result: ICountPicturesResult;
}

const countPicturesIR: any = {"usedParamSet":{"brandId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":102,"b":110}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":118,"b":124}]}],"statement":"select count(*)::int as \"count!\" from (\n  select 1 from huigan.uploaded_pictures p where p.brand_id = :brandId! limit :limit!::int\n) pictures"};

/**
 * Query generated from SQL:
 * ```
 * select count(*)::int as "count!" from (
 *   select 1 from huigan.uploaded_pictures p where p.brand_id = :brandId! limit :limit!::int
 * ) pictures
 * ```
 */
export const countPictures = new PreparedQuery<ICountPicturesParams,ICountPicturesResult>(countPicturesIR);


/** 'FindPictures' parameters type */
export interface IFindPicturesParams {
  brandId: number;
  limit: number;
}

/** 'FindPictures' return type */
export interface IFindPicturesResult {
  name: string;
}

/** 'FindPictures' query type */
export interface IFindPicturesQuery {
  params: IFindPicturesParams;
  result: IFindPicturesResult;
}

const findPicturesIR: any = {"usedParamSet":{"brandId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":65,"b":73}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":117,"b":123}]}],"statement":"select p.name from huigan.uploaded_pictures p where p.brand_id = :brandId!\norder by p.uploaded_at desc, p.name limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select p.name from huigan.uploaded_pictures p where p.brand_id = :brandId!
 * order by p.uploaded_at desc, p.name limit :limit!::int
 * ```
 */
export const findPictures = new PreparedQuery<IFindPicturesParams,IFindPicturesResult>(findPicturesIR);


/** 'FindPicturesByName' parameters type */
export interface IFindPicturesByNameParams {
  brandId: number;
  names: stringArray;
}

/** 'FindPicturesByName' return type */
export interface IFindPicturesByNameResult {
  name: string;
}

/** 'FindPicturesByName' query type */
export interface IFindPicturesByNameQuery {
  params: IFindPicturesByNameParams;
  result: IFindPicturesByNameResult;
}

const findPicturesByNameIR: any = {"usedParamSet":{"brandId":true,"names":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":65,"b":73}]},{"name":"names","required":true,"transform":{"type":"scalar"},"locs":[{"a":92,"b":98}]}],"statement":"select p.name from huigan.uploaded_pictures p where p.brand_id = :brandId! and p.name = any(:names!::text[])\nlimit 100"};

/**
 * Query generated from SQL:
 * ```
 * select p.name from huigan.uploaded_pictures p where p.brand_id = :brandId! and p.name = any(:names!::text[])
 * limit 100
 * ```
 */
export const findPicturesByName = new PreparedQuery<IFindPicturesByNameParams,IFindPicturesByNameResult>(findPicturesByNameIR);


/** 'InsertFile' parameters type */
export interface IInsertFileParams {
  bytes: Buffer;
  contentType: string;
  file: string;
}

/** 'InsertFile' return type */
export type IInsertFileResult = void;

/** 'InsertFile' query type */
export interface IInsertFileQuery {
  params: IInsertFileParams;
  result: IInsertFileResult;
}

const insertFileIR: any = {"usedParamSet":{"file":true,"contentType":true,"bytes":true},"params":[{"name":"file","required":true,"transform":{"type":"scalar"},"locs":[{"a":69,"b":74}]},{"name":"contentType","required":true,"transform":{"type":"scalar"},"locs":[{"a":77,"b":89}]},{"name":"bytes","required":true,"transform":{"type":"scalar"},"locs":[{"a":92,"b":98}]}],"statement":"insert into huigan.picture_files (file, content_type, bytes) values (:file!, :contentType!, :bytes!)\non conflict do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.picture_files (file, content_type, bytes) values (:file!, :contentType!, :bytes!)
 * on conflict do nothing
 * ```
 */
export const insertFile = new PreparedQuery<IInsertFileParams,IInsertFileResult>(insertFileIR);


/** 'FindFile' parameters type */
export interface IFindFileParams {
  file: string;
}

/** 'FindFile' return type */
export interface IFindFileResult {
  bytes: Buffer;
  content_type: string;
}

/** 'FindFile' query type */
export interface IFindFileQuery {
  params: IFindFileParams;
  result: IFindFileResult;
}

const findFileIR: any = {"usedParamSet":{"file":true},"params":[{"name":"file","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":79}]}],"statement":"select f.content_type, f.bytes from huigan.picture_files f where f.file = :file! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select f.content_type, f.bytes from huigan.picture_files f where f.file = :file! limit 1
 * ```
 */
export const findFile = new PreparedQuery<IFindFileParams,IFindFileResult>(findFileIR);


