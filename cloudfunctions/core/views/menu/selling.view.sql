/* @name findSellingVersions */
select coalesce((select r.revision from huigan.menu_revisions r where r.brand_id = :brandId!), 0) as "menu!",
  coalesce((select max(b.version) from huigan.price_books b where b.brand_id = :brandId!), 0) as "prices!";
