-- When whoever has a parcel of a community's group is told that it is there, and when that was done.
set local search_path = huigan;

alter table community_groups add column told_at timestamptz, add column arrives_at timestamptz;

-- Nine in the morning of the day of arrival; `ends_at` is the midnight after the last day of fetching.
update community_groups c set arrives_at = c.ends_at + interval '9 hours'
  - make_interval(days => (g.terms ->> 'fetchTo')::date - (g.terms ->> 'arrives')::date + 1)
from groups g where g.group_id = c.group_id;
-- Nobody is told now of what came before.
update community_groups set told_at = arrives_at where arrives_at <= now();

alter table community_groups alter column arrives_at set not null;
create index community_groups_to_tell on community_groups (arrives_at)
  where told_at is null and closed_at is null;
