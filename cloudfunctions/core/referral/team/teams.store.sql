/* @name insertTeam */
insert into huigan.teams (brand_id, team_id, name, code, from_month, until_month, made_at, open_month, look_at)
values (:brandId!, :teamId!, :name!, :code!, :fromMonth!::date, :untilMonth::date, :madeAt!::timestamptz,
  :fromMonth!::date, :lookAt!::timestamptz)
on conflict on constraint teams_once do nothing returning team_id;

/* @name updateTeam */
update huigan.teams set name = :name!, until_month = :untilMonth::date, look_at = :lookAt::timestamptz
where brand_id = :brandId! and team_id = :teamId!;

/* @name findTeam */
select t.brand_id, t.team_id, t.name, t.code, t.from_month, t.until_month, t.made_at, t.open_month
from huigan.teams t where t.brand_id = :brandId! and t.team_id = :teamId!;

/* @name findTeamByCode */
select t.brand_id, t.team_id, t.name, t.code, t.from_month, t.until_month, t.made_at, t.open_month
from huigan.teams t where t.brand_id = :brandId! and t.code = :code!;

/* @name lockTeam */
select t.brand_id, t.team_id, t.name, t.code, t.from_month, t.until_month, t.made_at, t.open_month
from huigan.teams t where t.brand_id = :brandId! and t.team_id = :teamId! for no key update;

/* @name lockDueTeam */
-- Not while somebody else closes it.
select t.brand_id, t.team_id, t.name, t.code, t.from_month, t.until_month, t.made_at, t.open_month
from huigan.teams t where t.brand_id = :brandId! and t.team_id = :teamId! and t.look_at <= :at!::timestamptz
for no key update skip locked;

/* @name findDueTeams */
select t.brand_id, t.team_id from huigan.teams t where t.look_at <= :at!::timestamptz
order by t.look_at, t.brand_id, t.team_id limit :limit!::int;

/* @name setNextLook */
update huigan.teams set open_month = :openMonth!::date, look_at = :lookAt::timestamptz
where brand_id = :brandId! and team_id = :teamId!;

/* @name saveTerms */
-- Of a month that has begun they never change: whoever saves them has seen to it.
insert into huigan.team_terms (brand_id, team_id, from_month, target_fen, bonus_kind, bonus_fen, rate_bp,
  made_at)
values (:brandId!, :teamId!, :fromMonth!::date, :targetFen!, :bonusKind!, :bonusFen!, :rateBp,
  :madeAt!::timestamptz)
on conflict (brand_id, team_id, from_month) do update set target_fen = excluded.target_fen,
  bonus_kind = excluded.bonus_kind, bonus_fen = excluded.bonus_fen, rate_bp = excluded.rate_bp,
  made_at = excluded.made_at;

/* @name findTerms */
-- The latest first.
select t.from_month, t.target_fen, t.bonus_kind, t.bonus_fen, t.rate_bp from huigan.team_terms t
where t.brand_id = :brandId! and t.team_id = :teamId! order by t.from_month desc limit :limit!::int;
