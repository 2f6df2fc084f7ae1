/* @name findFlows */
select f.flow_id, f.name, f.draft, f.revision, f.state, f.version, f.saved_at, s.name as "by?"
from huigan.flows f left join huigan.staff s on s.staff_id = f.staff_id
where f.brand_id = :brandId! and f.flow_id < :before!::bigint
order by f.flow_id desc limit :limit!::int;

/* @name insertFlow */
insert into huigan.flows (brand_id, name, draft, revision, state, saved_at, staff_id)
values (:brandId!, :name!, :draft!::jsonb, 1, 'draft', to_timestamp(:nowMs!::float8 / 1000), :staffId!)
returning flow_id, revision;

/* @name updateFlow */
update huigan.flows set name = :name!, draft = :draft!::jsonb, revision = revision + 1,
  saved_at = to_timestamp(:nowMs!::float8 / 1000), staff_id = :staffId!
where brand_id = :brandId! and flow_id = :flowId! and revision = :revision! and state <> 'ended'
returning flow_id, revision;

/* @name updateState */
update huigan.flows set state = :state!, revision = revision + 1
where brand_id = :brandId! and flow_id = :flowId! and revision = :revision! and state = any(:from!::text[])
returning flow_id, version, revision;

/* @name setRunning */
-- The draft that was seen becomes the next version.
update huigan.flows set state = 'running', version = version + 1, revision = revision + 1,
  trigger = draft -> 'trigger' ->> 'on'
where brand_id = :brandId! and flow_id = :flowId! and revision = :revision! and state <> 'ended'
returning version, revision, name, draft;

/* @name findVersionByRequest */
select v.version from huigan.flow_versions v
where v.brand_id = :brandId! and v.flow_id = :flowId! and v.request_id = :requestId!;

/* @name insertVersion */
insert into huigan.flow_versions (brand_id, flow_id, version, request_id, plan, card_fen, salt, started_at,
  started_on, staff_id, turned_on, before_member)
values (:brandId!, :flowId!, :version!, :requestId!, :plan!::jsonb, :cardFen!::bigint[], :salt!,
  to_timestamp(:nowMs!::float8 / 1000), :startedOn!::date, :staffId!, :startedOn!::date - 1, :beforeMember!);

/* @name findVersions */
select v.version, v.plan, v.spent_fen, v.started_at, v.started_on, v.result, s.name as "by?"
from huigan.flow_versions v left join huigan.staff s on s.staff_id = v.staff_id
where v.brand_id = :brandId! and v.flow_id = :flowId!
order by v.version desc limit :limit!::int;

/* @name findRunning */
-- Of running flows the version that is entered. `looks`: its audience is still looked through.
select f.brand_id, f.flow_id, f.version, v.plan, v.turned_on, v.before_member > 0 as "looks!"
from huigan.flows f
join huigan.flow_versions v on v.brand_id = f.brand_id and v.flow_id = f.flow_id and v.version = f.version
where f.state = 'running' order by f.brand_id, f.flow_id limit 1000;

/* @name turnVersion */
-- Only forward: of two workers at once the later one changes nothing.
update huigan.flow_versions set turned_on = :today!
where brand_id = :brandId! and flow_id = :flowId! and version = :version! and turned_on < :today!::date
returning version;

/* @name findDueVersions */
-- Of flows that run, versions with somebody on the way whose next card is due.
select distinct v.brand_id, v.flow_id, v.version from huigan.flow_versions v
join huigan.flows f on f.brand_id = v.brand_id and f.flow_id = v.flow_id and f.state = 'running'
join huigan.flow_members m on m.brand_id = v.brand_id and m.flow_id = v.flow_id and m.version = v.version
  and m.due_at <= to_timestamp(:nowMs!::float8 / 1000)
order by v.brand_id, v.flow_id, v.version limit 1000;

/* @name holdVersion */
-- Held until the transaction ends, with its flow as it is, so that nobody pauses it meanwhile; another worker
-- passes on.
select v.plan, v.card_fen, v.spent_fen, v.points_given, v.salt, v.before_member, f.name
from huigan.flow_versions v
join huigan.flows f on f.brand_id = v.brand_id and f.flow_id = v.flow_id and f.state = 'running'
where v.brand_id = :brandId! and v.flow_id = :flowId! and v.version = :version!
for no key update of v skip locked for share of f skip locked;

/* @name keepVersion */
update huigan.flow_versions set spent_fen = :spentFen!, points_given = :pointsGiven!,
  before_member = :beforeMember!
where brand_id = :brandId! and flow_id = :flowId! and version = :version!;

/* @name findToMeasure */
select v.brand_id, v.flow_id, v.version, v.plan, v.started_on, v.points_given, huigan.ms(v.measured_at) as measured_ms
from huigan.flow_versions v where not v.is_measured order by v.brand_id, v.flow_id, v.version limit 1000;

/* @name keepFlowResult */
update huigan.flow_versions set result = :result!::jsonb, measured_at = to_timestamp(:nowMs!::float8 / 1000),
  is_measured = :isOver!
where brand_id = :brandId! and flow_id = :flowId! and version = :version! and not is_measured;

/* @name endWalks */
-- Of a flow that has ended: nobody goes on.
update huigan.flow_members set due_at = null, waits_for = null, ended_why = 'ended',
  outcome = case when outcome = 'waiting' then 'dropped' else outcome end
where brand_id = :brandId! and flow_id = :flowId! and version = any(:versions!::int[]) and due_at is not null;
