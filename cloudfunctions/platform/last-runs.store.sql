/* @name noteRun */
-- Nothing where the clock has jumped since: by more than so many seconds, either way.
insert into huigan.last_runs as r (what, ran_at) values (:what!, :now!)
on conflict (what) do update set ran_at = excluded.ran_at
  where abs(extract(epoch from excluded.ran_at - r.ran_at)) <= :mostSeconds!::float8
returning ran_at;

/* @name setRun */
insert into huigan.last_runs (what, ran_at) values (:what!, :now!)
on conflict (what) do update set ran_at = excluded.ran_at;

/* @name readRun */
select r.ran_at from huigan.last_runs r where r.what = :what! limit 1;
