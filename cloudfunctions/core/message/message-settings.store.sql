/* @name findMessageSettings */
select s.quiet_from, s.quiet_to, s.week_most, s.revision, s.saved_at from huigan.message_settings s
where s.brand_id = :brandId! limit 1;

/* @name saveMessageSettings */
-- Over the revision that was seen, 0 where there was none; no row: somebody saved in between.
insert into huigan.message_settings as s (brand_id, quiet_from, quiet_to, week_most, revision, saved_at,
  staff_id)
select :brandId!::smallint, :quietFrom!::smallint, :quietTo!::smallint, :weekMost!::smallint, 1,
  :savedAt!::timestamptz, :staffId!::bigint
from huigan.brands b left join huigan.message_settings o on o.brand_id = b.brand_id
where b.brand_id = :brandId! and (:revision!::int = 0 or o.brand_id is not null)
on conflict (brand_id) do update set quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
  week_most = excluded.week_most, revision = s.revision + 1, saved_at = excluded.saved_at,
  staff_id = excluded.staff_id
where s.revision = :revision!
returning s.revision;
