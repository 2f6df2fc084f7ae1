/* @name insertPicture */
insert into huigan.uploaded_pictures (brand_id, name, width, height, staff_id, uploaded_at)
values (:brandId!, :name!, :width!, :height!, :staffId!, :at!)
on conflict do nothing returning name;

/* @name countPictures */
select count(*)::int as "count!" from (
  select 1 from huigan.uploaded_pictures p where p.brand_id = :brandId! limit :limit!::int
) pictures;

/* @name findPictures */
select p.name from huigan.uploaded_pictures p where p.brand_id = :brandId!
order by p.uploaded_at desc, p.name limit :limit!::int;

/* @name findPicturesByName */
select p.name from huigan.uploaded_pictures p where p.brand_id = :brandId! and p.name = any(:names!::text[])
limit 100;

/* @name insertFile */
insert into huigan.picture_files (file, content_type, bytes) values (:file!, :contentType!, :bytes!)
on conflict do nothing;

/* @name findFile */
select f.content_type, f.bytes from huigan.picture_files f where f.file = :file! limit 1;
