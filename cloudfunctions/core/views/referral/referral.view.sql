/* @name sumCommissions */
-- What is not the referrer's yet, by state; what they have won in all.
select coalesce(sum(c.entitled) filter (where c.state = 'estimated'), 0)::bigint as "estimated!",
  coalesce(sum(c.entitled) filter (where c.state = 'frozen'), 0)::bigint as "frozen!"
from huigan.commissions c
where c.member_id = :memberId! and c.state in ('estimated', 'frozen') and c.asset = 'CNY';

/* @name findBalances */
select m.balances::text as "balances!" from huigan.members m where m.member_id = :memberId!;

/* @name listCommissions */
select c.member_id, c.kind, c.cause, c.brand_id, c.friend_id, c.asset, c.state, c.arose_on, c.arose_at,
  c.granted, c.capped, c.base_fen, c.entitled, c.freeze_days, c.completed_at, c.free_at, c.sold_fen, c.steps,
  c.hold_reasons, c.hold_answer, c.decision, c.decided_at, c.decision_note, c.changed_at
from huigan.commissions c
where c.member_id = :memberId!
  and (c.arose_at, c.kind, c.cause) < (:beforeAt!::timestamptz, :beforeKind!::text, :beforeCause!::text)
order by c.arose_at desc, c.kind desc, c.cause desc limit :limit!::int;

/* @name findNames */
select p.member_id, p.display_name from huigan.member_profiles p
where p.member_id = any(:memberIds!::bigint[]) limit 1000;

/* @name countFriends */
select count(*)::int as "friends!" from huigan.friends where member_id = :memberId!;

/* @name listFriends */
select f.friend_id, f.since, f.until, f.bought_at from huigan.friends f
where f.member_id = :memberId! and (f.since, f.friend_id) < (:beforeSince!::timestamptz, :beforeFriend!::bigint)
order by f.since desc, f.friend_id desc limit :limit!::int;

/* @name findInviteSteps */
select c.cause from huigan.commissions c
where c.member_id = :memberId! and c.kind = 'invite' and c.cause like 'step-%' limit 20;
