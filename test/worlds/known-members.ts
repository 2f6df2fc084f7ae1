/* Members as WeChat knows them, and what they agreed to: with what the product writes down beside it. */
import type { Client, Pool } from 'pg';

type Owner = Pick<Client | Pool, 'query'>;

/** Lets members be known by their WeChat identities. Throws where one is somebody else's. */
export async function knowByWechat(
  owner: Owner,
  brandId: number,
  known: readonly (readonly [openId: string, memberId: bigint])[],
): Promise<void> {
  await owner.query(
    `with added as (
       insert into huigan.member_identities (brand_id, kind, identity, member_id)
       select $1::smallint, 'wechat', t.identity, t.id from unnest($2::text[], $3::bigint[]) t(identity, id)
       returning member_id, brand_id, kind
     )
     insert into huigan.identity_changes (member_id, brand_id, kind, change)
     select member_id, brand_id, kind, 'added' from added`,
    [brandId, known.map(([openId]) => openId), known.map(([, memberId]) => memberId)],
  );
}

/** Members' answer to whether they want offers, as of an instant; facts are counted anew. */
export async function answerOffers(
  owner: Owner,
  memberIds: readonly bigint[],
  granted: boolean,
  at: number,
): Promise<void> {
  await owner.query(
    `with given as (
       insert into huigan.member_consents (member_id, purpose, given_at, version, granted)
       select m, 'marketing', to_timestamp($2 / 1000.0), '1', $3 from unnest($1::bigint[]) m
     )
     insert into huigan.member_touches (member_id, brand_id)
     select member_id, brand_id from huigan.members where member_id = any($1::bigint[])`,
    [memberIds, at, granted],
  );
}
