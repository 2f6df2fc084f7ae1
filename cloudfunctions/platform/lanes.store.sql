/* @name countLanes */
select huigan.lane_count() as "lanes!";

/* @name findLanes */
select t.member_id as "member_id!", huigan.lane_of(t.member_id) as "lane!"
from unnest(:memberIds!::bigint[]) as t(member_id) order by 2, 1;
