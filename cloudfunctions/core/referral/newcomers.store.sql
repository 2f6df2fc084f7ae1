/* @name insertNewcomer */
insert into huigan.won_newcomers (member_id, brand_id, version, share_bp, days, in_control, won_at,
  measured_until, due_at, given_at)
values (:memberId!, :brandId!, :version!, :shareBp!, :days!, :inControl!, :wonAt!::timestamptz,
  :measuredUntil!::timestamptz, :dueAt::timestamptz, :givenAt::timestamptz)
on conflict (member_id) do nothing;

/* @name findDueNewcomers */
select n.member_id, n.brand_id, n.version from huigan.won_newcomers n
where n.due_at <= :now!::timestamptz order by n.due_at limit :limit!::int;

/* @name markNewcomerGiven */
update huigan.won_newcomers set due_at = null, given_at = :at!::timestamptz
where member_id = :memberId! and due_at is not null returning member_id;

/* @name dropComingGift */
update huigan.won_newcomers set due_at = null where member_id = :memberId! and due_at is not null;

/* @name findComingGift */
select n.brand_id, n.version, n.due_at as "due_at!" from huigan.won_newcomers n
where n.member_id = :memberId! and n.due_at is not null;
