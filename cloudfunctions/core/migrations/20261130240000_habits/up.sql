-- What members do, kept beside the facts: their days, what those come to, classes and stages with their
-- moves, and the tags that people gave them (docs/members-understood.md, docs/adr/0022).
set local search_path = huigan;

-- What a member bought on a day at a store, like day_figures: a refund lowers the day and the store of its
-- sale.
create table member_days (
  member_id bigint not null,
  day date not null,
  store_id text not null,
  brand_id smallint not null,
  orders int not null,
  takings_fen bigint not null,
  constraint member_days_once primary key (member_id, day, store_id)
) with (fillfactor = 80);
create index member_days_of_day on member_days (brand_id, day, member_id);

-- Whose facts must be counted again: something changed that they are made of, other than what was bought.
create table member_touches (
  member_id bigint not null,
  touch_no bigint generated always as identity,
  brand_id smallint not null,
  constraint member_touches_once primary key (member_id, touch_no)
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 2000);

-- What a member's days come to, as of a day; a row for everybody who joined or bought. A closed account, and
-- one that was merged into another, has none.
create table member_facts (
  member_id bigint not null,
  brand_id smallint not null,
  -- The day, in the brand's zone, that the counts stand for.
  counted_on date not null,
  joined_on date,
  tier text,
  -- MM-DD.
  birthday text,
  -- Agreed to messages about offers.
  marketing boolean not null,
  -- Of days with an order of which something is left.
  first_day date,
  last_day date,
  orders int not null,
  spent_fen bigint not null,
  orders_365 int not null,
  spent_365_fen bigint not null,
  orders_90 int not null,
  spent_90_fen bigint not null,
  -- Where most orders were; of equally many the first by name.
  store_id text,
  -- Three scores of 1 to 5 as one number: recency, orders, money. Null: bought nothing.
  rfm smallint,
  rfm_version int not null,
  stage text not null,
  constraint member_facts_once primary key (member_id),
  constraint member_facts_stage check (stage in ('aware', 'interested', 'bought', 'repeated', 'recommends')),
  constraint member_facts_days check ((first_day is null) = (last_day is null) and first_day <= last_day
    and (orders = 0) = (last_day is null) and (rfm is null) = (last_day is null))
) with (fillfactor = 80);
create index member_facts_by_last_day on member_facts (brand_id, last_day);
create index member_facts_by_edges on member_facts (brand_id, rfm_version);

-- From which class or stage to which, when, and why.
create table member_moves (
  member_id bigint not null,
  what text not null,
  move_no int not null,
  brand_id smallint not null,
  moved_on date not null,
  moved_at timestamptz not null,
  -- Null: there was none before, or there is none any more.
  was text,
  became text,
  why text not null,
  constraint member_moves_once primary key (member_id, what, move_no),
  constraint member_moves_what check (what in ('class', 'stage')),
  constraint member_moves_why check (why in ('order', 'refund', 'time', 'edges', 'look', 'friend', 'joined',
    'first-count')),
  constraint member_moves_somewhere check (was is distinct from became)
);
create index member_moves_of_day on member_moves (brand_id, what, moved_on);

-- Edges of scores; the product's own are version 0 and stand in the code.
create table rfm_versions (
  brand_id smallint not null,
  version int not null,
  edges jsonb not null,
  published_at timestamptz not null,
  staff_id bigint not null,
  constraint rfm_versions_once primary key (brand_id, version),
  constraint rfm_versions_positive check (version > 0)
);

-- Up to which day the counts of a brand's members were turned.
create table habit_days (
  brand_id smallint not null,
  turned_on date not null,
  constraint habit_days_once primary key (brand_id)
);

create table audiences (
  brand_id smallint not null,
  audience_id bigint generated always as identity,
  name text not null,
  rule jsonb not null,
  revision int not null,
  saved_at timestamptz not null,
  staff_id bigint not null,
  constraint audiences_once primary key (brand_id, audience_id)
);

create table tags (
  brand_id smallint not null,
  tag_id bigint generated always as identity,
  name text not null,
  revision int not null,
  saved_at timestamptz not null,
  staff_id bigint not null,
  constraint tags_once primary key (brand_id, tag_id),
  constraint tags_named unique (brand_id, name)
);

-- A tag that somebody gave a member, by hand or by a list.
create table member_tags (
  member_id bigint not null,
  tag_id bigint not null,
  brand_id smallint not null,
  source text not null,
  reason text not null,
  staff_id bigint not null,
  since timestamptz not null,
  -- The last day on which it holds; null: it has no end.
  until date,
  constraint member_tags_once primary key (member_id, tag_id),
  constraint member_tags_source check (source in ('hand', 'list'))
);
create index member_tags_of_tag on member_tags (brand_id, tag_id, member_id);

-- Recency, orders of a year and its money, each 1 to 5, as three digits; null: no last day.
create function rfm_of(today date, last_day date, orders int, fen bigint, recency_edges int[],
  order_edges int[], fen_edges int[]) returns smallint language sql immutable parallel safe
return case when last_day is null then null else (
  100 * (5 - (select count(*) from unnest(recency_edges) e(edge) where today - last_day > e.edge))
  + 10 * (1 + (select count(*) from unnest(order_edges) e(edge) where orders >= e.edge))
  + (1 + (select count(*) from unnest(fen_edges) e(edge) where fen >= e.edge)))::smallint end;

-- A score of 4 or 5 is high: lately, often, much.
create function rfm_class(rfm smallint) returns text language sql immutable parallel safe
return case when rfm is null then null else (array['lost', 'losing', 'fading', 'slipping', 'fresh',
  'promising', 'loyal', 'valued'])[1 + 4 * (rfm / 100 >= 4)::int + 2 * (rfm / 10 % 10 >= 4)::int
  + (rfm % 10 >= 4)::int] end;

-- What facts are made of besides what was bought and levels (postJournals): each change leaves a touch.
create function touch_member() returns trigger language plpgsql security definer
  set search_path = huigan, pg_temp as $$
begin
  insert into member_touches (member_id, brand_id) values (new.member_id, new.brand_id);
  return null;
end $$;
create trigger touched after update on members for each row
  when (old.merged_into is distinct from new.merged_into)
  execute function touch_member();
create trigger touched after insert or update on commissions for each row
  when (new.kind = 'order' and new.completed_at is not null)
  execute function touch_member();

create function touch_profile() returns trigger language plpgsql security definer
  set search_path = huigan, pg_temp as $$
begin
  insert into member_touches (member_id, brand_id)
    select m.member_id, m.brand_id from members m where m.member_id = new.member_id;
  return null;
end $$;
create trigger touched after insert on member_consents for each row
  when (new.purpose <> 'privacy') execute function touch_profile();
create trigger touched after insert or update on member_profiles for each row
  when (new.birthday is not null) execute function touch_profile();

-- The same days, counted from the facts: reads all of them. The audit compares them.
create view counted_member_days as
select e.member_id, p.payload ->> 'store' as store_id, day_of(p.payload ->> 'day') as day, e.brand_id,
  sum((l.fen > 0)::int)::int as orders, sum(l.fen)::bigint as takings_fen
from events e cross join lateral (select readable(e.payload) as payload) p cross join lateral (
  select greatest(sum(whole_of(t.line ->> 'amountFen') - div(whole_of(t.line ->> 'amountFen')
    * coalesce(r.quantity, 0), nullif(whole_of(t.line ->> 'quantity'), 0)))
    - coalesce((select a.amount_fen from refunded_amounts a
      where a.member_id = e.member_id and a.sale_seq = e.seq), 0), 0) as fen
  from json_array_elements(list_of(p.payload -> 'lines')) t(line)
  left join refunded_lines r on r.member_id = e.member_id and r.sale_seq = e.seq
    and r.line = t.line ->> 'line') l
where e.kind = 'sale'
  and not exists (select from dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
group by e.member_id, p.payload ->> 'store', day_of(p.payload ->> 'day'), e.brand_id;

-- What is added already; what waits is added by the worker.
insert into member_days (member_id, day, store_id, brand_id, orders, takings_fen)
select c.member_id, c.day, c.store_id, c.brand_id, c.orders - coalesce(w.orders, 0),
  c.takings_fen - coalesce(w.takings_fen, 0)
from counted_member_days c
left join (select w.member_id, w.store_id, w.day, sum(w.orders)::int as orders,
    sum(w.takings_fen)::bigint as takings_fen
  from figure_changes w group by w.member_id, w.store_id, w.day) w
  on w.member_id = c.member_id and w.store_id = c.store_id and w.day = c.day
where c.store_id is not null and c.day is not null;
insert into member_touches (member_id, brand_id) select m.member_id, m.brand_id from members m;

grant select on counted_member_days to huigan_app;
grant select, insert, update on member_days, habit_days to huigan_app;
grant select, insert, delete on member_touches, rfm_versions to huigan_app;
grant update on member_touches to huigan_app;
grant select, insert, update, delete on member_facts, member_moves, audiences, tags, member_tags to huigan_app;
