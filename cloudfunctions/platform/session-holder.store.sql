/* @name findHolder */
select coalesce(g.generation, 0) as "generation!", c.member_id is not null as "closed!"
from huigan.members m
left join huigan.session_generations g on g.member_id = m.member_id
left join huigan.closed_members c on c.member_id = m.member_id
where m.member_id = :memberId! and m.brand_id = :brandId! limit 1;

/* @name raiseGeneration */
insert into huigan.session_generations as g (member_id, generation) values (:memberId!, 1)
on conflict (member_id) do update set generation = g.generation + 1;
