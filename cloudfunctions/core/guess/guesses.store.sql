/* @name insertGuesses */
-- Counts them before they are looked at, so that of many at once no more are looked at than may be: all of a
-- holder's minute meet at one row. No row: there were too many.
with old as (
  delete from huigan.guesses o where o.holder = :holder! and o.kind = :kind!
    and o.minute < :minute!::timestamptz - interval '1 hour'
), before as (
  select coalesce(sum(g.guesses), 0)::int as guesses from huigan.guesses g
  where g.holder = :holder! and g.kind = :kind!
    and g.minute > :minute!::timestamptz - interval '1 hour' and g.minute < :minute!::timestamptz
), asked as (
  select least(:wanted!::int, :aMinute!::int, :anHour!::int - b.guesses) as most from before b
)
insert into huigan.guesses as g (holder, kind, minute, guesses, granted)
select :holder!::text, :kind!::text, :minute!::timestamptz, a.most, a.most from asked a where a.most > 0
on conflict (holder, kind, minute) do update set
  guesses = g.guesses + least(:wanted!::int, :aMinute!::int - g.guesses,
    :anHour!::int - g.guesses - (select b.guesses from before b)),
  granted = least(:wanted!::int, :aMinute!::int - g.guesses,
    :anHour!::int - g.guesses - (select b.guesses from before b))
  where g.guesses < :aMinute!::int and g.guesses + (select b.guesses from before b) < :anHour!::int
returning g.granted;

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
