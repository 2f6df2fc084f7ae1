-- Members may share what they ordered: one's own order is one more thing that a link can lead to.
set local search_path = huigan;

alter table shares drop constraint shares_content;
alter table shares add constraint shares_content
  check (content_kind in ('shop', 'item', 'offer', 'group', 'invite', 'order'));
