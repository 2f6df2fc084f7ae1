-- Messages to members, over every channel (docs/messages.md).
set local search_path = huigan;

-- When a brand is quiet, and how many messages of seven days its members get unless they choose. A brand that
-- never saved any has those of the code.
create table message_settings (
  brand_id smallint not null,
  -- Minutes of the day in the brand's zone, from the first to before the last; equal: it is never quiet.
  quiet_from smallint not null,
  quiet_to smallint not null,
  week_most smallint not null,
  revision int not null,
  saved_at timestamptz not null,
  staff_id bigint not null,
  constraint message_settings_once primary key (brand_id),
  constraint message_settings_minutes check (quiet_from between 0 and 1439 and quiet_to between 0 and 1439),
  constraint message_settings_week check (week_most between 1 and 2)
);

-- The row under whose lock it is decided whether a member is sent something, and what they chose.
create table message_limits (
  member_id bigint not null,
  brand_id smallint not null,
  -- At most so many in seven days; null: as the brand says.
  week_most smallint,
  constraint message_limits_once primary key (member_id),
  constraint message_limits_week check (week_most between 0 and 2)
);

-- What causes messages of which a member wants none any more.
create table message_mutes (
  member_id bigint not null,
  source_kind text not null,
  source_id text not null,
  brand_id smallint not null,
  source_name text not null,
  muted_at timestamptz not null,
  constraint message_mutes_once primary key (member_id, source_kind, source_id)
);

create table messages (
  member_id bigint not null,
  message_no bigint generated always as identity,
  brand_id smallint not null,
  -- There is one of a key in what a member is sent.
  key text not null,
  source_kind text not null,
  source_id text not null,
  source_name text not null,
  channel text not null,
  title text not null,
  body text not null,
  -- Why this member got it, as they read it.
  why text not null,
  opens text,
  state text not null,
  -- When it was decided: from then on it counts.
  sent_at timestamptz not null,
  -- From then on it is shown no more.
  until timestamptz,
  -- When the member read it; of a receipt or a till, when it was shown there.
  read_at timestamptz,
  -- When the member closed the card on home.
  closed_at timestamptz,
  constraint messages_once primary key (member_id, message_no),
  constraint messages_key_once unique (member_id, key),
  constraint messages_channel check (channel in ('inbox', 'home', 'subscription', 'receipt', 'till', 'wecom')),
  constraint messages_source check (source_kind = 'flow'),
  -- core/message/message.types.ts
  constraint messages_state check (state in ('waiting', 'sending', 'sent', 'unknown', 'refused', 'dropped')),
  -- What is shown here needs nobody else.
  constraint messages_shown check (state = 'sent' or channel in ('subscription', 'wecom')),
  constraint messages_closed check (closed_at is null or channel = 'home'),
  constraint messages_opens check (opens in ('menu', 'coupons', 'points', 'card'))
) with (fillfactor = 80);
create index messages_of_week on messages (member_id, sent_at);
create index messages_unread on messages (member_id, channel, message_no) where read_at is null;
create index messages_on_home on messages (member_id, message_no) where channel = 'home' and closed_at is null;
create index messages_of_days on messages (brand_id, sent_at)
  include (source_kind, source_id, source_name, channel, state, read_at);

-- Whom of the staff a member has as a friend in 企业微信, and as whom.
create table wecom_friends (
  member_id bigint not null,
  staff_user text not null,
  brand_id smallint not null,
  external_user text not null,
  since timestamptz not null,
  constraint wecom_friends_once primary key (member_id, staff_user)
);

-- Whether a member still wants messages of a source: they agree to offers, mute it not, and want more than
-- none. What was sent to be shown later is looked at again when it is shown.
create function wants_messages(member bigint, kind text, id text) returns boolean language sql stable
return coalesce((select c.granted from huigan.member_consents c
    where c.member_id = member and c.purpose = 'marketing' order by c.given_at desc limit 1), false)
  and not exists (select from huigan.message_mutes u where u.member_id = member and u.source_kind = kind
    and u.source_id = id)
  and not exists (select from huigan.message_limits l where l.member_id = member and l.week_most = 0);

grant select, insert, update on message_settings to huigan_app;
grant select, insert, update, delete on message_limits, message_mutes, messages, wecom_friends to huigan_app;
