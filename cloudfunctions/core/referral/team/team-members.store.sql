/* @name findMemberships */
-- Of a member: those that are not over before a month, the latest first.
select m.member_id, m.from_month, m.brand_id, m.team_id, m.until_month, m.shown
from huigan.team_members m
where m.member_id = :memberId! and (m.until_month is null or m.until_month > :month!::date)
  and m.until_month is distinct from m.from_month
order by m.from_month desc limit 10;

/* @name insertMembership */
-- Where they left a team before they ever were in it, the row of that month is taken over.
insert into huigan.team_members as m (member_id, from_month, brand_id, team_id, joined_at, shown)
values (:memberId!, :fromMonth!::date, :brandId!, :teamId!, :joinedAt!::timestamptz, :shown!)
on conflict (member_id, from_month) do update set team_id = excluded.team_id, joined_at = excluded.joined_at,
  shown = excluded.shown, until_month = null, left_at = null, left_by = null, left_note = null
where m.until_month = m.from_month
returning m.member_id;

/* @name endMembership */
-- From a month on; from the one in which they join, where they have not begun.
update huigan.team_members m set until_month = greatest(m.from_month, :untilMonth!::date),
  left_at = :leftAt!::timestamptz, left_by = :leftBy!, left_note = :leftNote
where m.member_id = :memberId! and m.until_month is null and m.team_id = coalesce(:teamId::text, m.team_id)
returning m.team_id;

/* @name setShown */
update huigan.team_members set shown = :shown! where member_id = :memberId! and until_month is null
returning member_id;

/* @name countMembers */
-- Who is in it in a month.
select count(*)::int as "members!" from huigan.team_members m
where m.brand_id = :brandId! and m.team_id = :teamId! and m.from_month <= :month!::date
  and (m.until_month is null or m.until_month > :month!::date);

/* @name insertInvite */
insert into huigan.team_invites (member_id, team_id, brand_id, invited_at)
values (:memberId!, :teamId!, :brandId!, :invitedAt!::timestamptz)
on conflict (member_id, team_id) do nothing returning member_id;

/* @name findInvites */
select i.team_id from huigan.team_invites i where i.member_id = :memberId! order by i.invited_at desc limit 10;

/* @name deleteInvite */
delete from huigan.team_invites where member_id = :memberId! and team_id = :teamId! returning member_id;

/* @name forgetInvites */
delete from huigan.team_invites where member_id = :memberId!;

/* @name forgetNotes */
update huigan.team_members set left_note = null where member_id = :memberId! and left_note is not null;
