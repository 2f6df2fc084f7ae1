/* @name insertGuesses */
-- Counts them before they are looked at, so that of many at once no more are looked at than may be: all of a
-- holder's minute meet at one row. No row: there were too many. What a new row is granted is all that there
-- is; what is added to one, is granted at most what is left of that.
with old as (
  delete from huigan.guesses o where o.holder = :holder! and o.kind = :kind!
    and o.minute < :minute!::timestamptz - interval '1 hour'
), before as (
  select coalesce(sum(g.guesses), 0)::int as guesses from huigan.guesses g
  where g.holder = :holder! and g.kind = :kind!
    and g.minute > :minute!::timestamptz - interval '1 hour' and g.minute < :minute!::timestamptz
), allowed as (
  select least(:aMinute!::int, :anHour!::int - b.guesses) as most from before b
)
insert into huigan.guesses as g (holder, kind, minute, guesses, granted)
select :holder!::text, :kind!::text, :minute!::timestamptz, least(:wanted!::int, a.most), a.most
from allowed a where a.most > 0
on conflict (holder, kind, minute) do update set
  guesses = g.guesses + least(excluded.guesses, excluded.granted - g.guesses),
  granted = least(excluded.guesses, excluded.granted - g.guesses)
  where g.guesses < excluded.granted
returning least(g.guesses, g.granted) as "granted!";

/* @name forgiveGuesses */
update huigan.guesses g set guesses = greatest(g.guesses - :count!::int, 0)
where g.holder = :holder! and g.kind = :kind! and g.minute = :minute!::timestamptz;

/* @name deleteGuessesBefore */
delete from huigan.guesses g using (
  select o.holder, o.kind, o.minute from huigan.guesses o
  where o.minute < :before! order by o.minute limit :limit!::int
) old
where g.holder = old.holder and g.kind = old.kind and g.minute = old.minute
returning g.kind;
