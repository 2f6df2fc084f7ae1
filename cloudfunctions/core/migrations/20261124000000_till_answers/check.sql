-- A refusal that is kept by its key belongs to nobody's sale: what has a member is refused through the dead letters.
select source, external_id, 'refused, and of a member' as problem from huigan.event_keys where refused is not null and member_id is not null limit 20;
