/* @name insertTillSession */
with forgiven as (
  update huigan.guesses g set guesses = greatest(g.guesses - 1, 0)
  where g.holder = :guesser!::text and g.kind = :guessed!::text and g.minute = :minute!::timestamptz
), pruned as (
  delete from huigan.till_sessions o where o.member_id = :memberId!::bigint
    and o.expires_at < :prunedBefore!::timestamptz
), opened as (
  insert into huigan.till_sessions (till_session_id, member_id, code_step, brand_id, store_id, staff_id,
    clerk, coupon_id, opened_at, expires_at)
  values (:id!::text, :memberId!::bigint, :codeStep!::bigint, :brandId!::smallint, :storeId!::text,
    :staffId::bigint, :clerk::text, :couponId::bigint, :openedAt!::timestamptz,
    :expiresAt!::timestamptz)
  on conflict do nothing returning till_session_id
), logged as (
  insert into huigan.action_log (brand_id, store_id, staff_id, clerk, device, action, member_id, subject,
    after_state, done_at)
  select :brandId!::smallint, :storeId!::text, :staffId::bigint, :clerk::text, :device::text, :action!::text,
    :memberId!::bigint, o.till_session_id,
    jsonb_build_object('session', o.till_session_id is not null), :openedAt!::timestamptz
  from (values (1)) one left join opened o on true
), kept as (
  insert into huigan.pos_messages (brand_id, store_id, message_id, path, body_hash, answer, answered_at)
  select :brandId!::smallint, :storeId!::text, :messageId::text, :path::text, :bodyHash::bytea,
    case when o.till_session_id is null then :answerUnopened::json else :answerOpened::json end,
    :openedAt!::timestamptz
  from (values (1)) one left join opened o on true where :messageId::text is not null
  on conflict do nothing returning message_id
)
select o.till_session_id as "opened?", k.message_id as "kept?"
from (values (1)) one left join opened o on true left join kept k on true;

/* @name findTillSession */
select t.opened_at, t.expires_at, t.coupon_id,
  exists (select 1 from huigan.closed_members c where c.member_id = :memberId!) as "closed!", (
    select max(v.version) from huigan.programme_versions v where v.brand_id = t.brand_id
  ) as "latest_version!"
from huigan.till_sessions t
where t.member_id = :memberId! and t.till_session_id = :id! and t.brand_id = :brandId!
  and t.store_id = :storeId! limit 1;

/* @name findTillSessionFromBefore */
select t.member_id from huigan.till_sessions t
where t.till_session_id = :id! and position('.' in t.till_session_id) = 0 limit 1;
