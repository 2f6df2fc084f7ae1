-- Pictures that operators upload, drawn anew in the sizes that pages ask for. Named by what is in them.
set local search_path = huigan;

create table uploaded_pictures (
  brand_id smallint not null,
  -- The hash of its largest file.
  name text not null,
  width int not null,
  height int not null,
  staff_id bigint not null,
  uploaded_at timestamptz not null,
  constraint uploaded_pictures_once primary key (brand_id, name)
);
create index uploaded_pictures_latest on uploaded_pictures (brand_id, uploaded_at desc, name);

-- One picture in one size; two brands with the same picture have the same files.
create table picture_files (
  file text not null,
  content_type text not null,
  bytes bytea not null,
  constraint picture_files_once primary key (file),
  constraint picture_files_small check (octet_length(bytes) <= 2097152)
);
alter table picture_files alter column bytes set storage external;

grant select, insert on uploaded_pictures, picture_files to huigan_app;
