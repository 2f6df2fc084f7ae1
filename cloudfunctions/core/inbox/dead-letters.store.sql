/* @name findDeadLetters */
select dead_letter_id, member_id, seq, source, external_id, kind, occurred_at, code, reason, failed_at
from huigan.dead_letters
where brand_id = :brandId! and retried_seq is null and dead_letter_id > :after!
order by dead_letter_id limit :limit!::int;

/* @name findMembersOfDeadLetters */
select distinct member_id from huigan.dead_letters
where brand_id = :brandId! and dead_letter_id = any(:ids!::bigint[]) and retried_seq is null
  order by member_id;

/* @name requeueDeadLetters */
with chosen as (
  select * from huigan.dead_letters
  where brand_id = :brandId! and dead_letter_id = any(:ids!::bigint[]) and retried_seq is null
), numbered as (
  select o.*, nextval('huigan.event_seq') as new_seq,
    case when o.kind = 'sale' then (o.payload ->> 'day')::date end as sale_day
  from (select * from chosen order by member_id, seq) o
), keyed as (
  update huigan.event_keys k set seq = n.new_seq
  from numbered n where k.brand_id = n.brand_id and k.source = n.source and k.external_id = n.external_id
), sales as (
  update huigan.sale_keys k set seq = n.new_seq
  from numbered n
  where n.kind = 'sale' and k.brand_id = n.brand_id and k.store_id = n.payload->>'store'
    and k.business_day = n.sale_day and k.receipt_no = n.payload->>'receipt' and k.seq = n.seq
), marked as (
  update huigan.dead_letters d set retried_seq = n.new_seq from numbered n
    where d.member_id = n.member_id and d.dead_letter_id = n.dead_letter_id
), waiting as (
  insert into huigan.inbox (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day,
    payload)
  select member_id, new_seq, brand_id, source, external_id, kind, occurred_at, business_day, payload
    from numbered
)
select dead_letter_id, member_id, new_seq as "seq!", source, external_id from numbered order by new_seq;

/* @name findDeadLettersBySeq */
select d.dead_letter_id, d.member_id, d.seq, d.code, d.reason
from unnest(:memberIds!::bigint[], :seqs!::bigint[]) as t(member_id, seq)
join huigan.dead_letters d on d.member_id = t.member_id and d.seq = t.seq;

/* @name findStillWaiting */
select i.member_id, i.seq
from unnest(:memberIds!::bigint[], :seqs!::bigint[]) as t(member_id, seq)
join huigan.inbox i on i.member_id = t.member_id and i.seq = t.seq;
