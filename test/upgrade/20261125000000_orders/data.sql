-- What the version with the migrations up to 20261125000000_orders wrote: the shop of the audit's story, with tills, orders,
-- money, accounts. Generated once; never edited.
set session_replication_role = replica;
set timezone = 'UTC';
select huigan.ensure_month('2019-04-01');
select huigan.ensure_month('2019-05-01');
select huigan.ensure_behaviour_month('2019-05-01');
insert into huigan.brands (brand_id, key, name, stands_at) overriding system value values
('1', 'cafe', 'Cafe', '2019-05-15 14:00:00+00');
select setval(pg_get_serial_sequence('huigan.brands', 'brand_id'), (select max(brand_id) from huigan.brands));
insert into huigan.programme_versions (brand_id, version, effective_from, document, published_at) values
('1', '1', '2018-12-31 16:00:00+00', '{"earn": {"perFen": 100, "points": 10, "products": {"beans": 20}, "categories": {"food": 5}}, "name": "Cafe", "brand": "cafe", "tiers": {"levels": [{"code": "green", "name": "green", "gifts": [], "benefits": [], "threshold": 0, "multiplierBp": 10000}, {"code": "silver", "name": "silver", "gifts": [{"code": "points", "points": 50}], "benefits": [], "threshold": 30, "monthlyGift": {"points": 10}, "multiplierBp": 12000}, {"code": "gold", "name": "gold", "gifts": [{"code": "points", "points": 100}], "benefits": [], "threshold": 60, "monthlyGift": {"points": 15}, "multiplierBp": 15000}], "validity": {"days": 30, "kind": "days"}, "downgrade": "recompute", "qualification": {"days": 60, "kind": "rolling"}}, "currency": "CNY", "activation": {"waitForPickup": true, "refundWindowDays": 2}, "debtPolicy": "debt", "qualifying": {"perFen": 100, "points": 1}, "lotValidity": {"days": 20, "kind": "days"}, "welcomeGift": {"points": 30}, "birthdayGift": {"points": 25}, "effectiveFrom": "2019-01-01T00:00:00+08:00", "returnGraceDays": 2, "utcOffsetMinutes": 480}', '2026-11-29 01:38:05.877615+00'),
('1', '2', '2019-05-09 16:00:00+00', '{"earn": {"perFen": 100, "points": 8, "products": {"beans": 20}, "categories": {"food": 5}}, "name": "Cafe", "brand": "cafe", "tiers": {"levels": [{"code": "green", "name": "green", "gifts": [], "benefits": [], "threshold": 0, "multiplierBp": 10000}, {"code": "silver", "name": "silver", "gifts": [{"code": "points", "points": 50}], "benefits": [], "threshold": 30, "monthlyGift": {"points": 10}, "multiplierBp": 12000}, {"code": "gold", "name": "gold", "gifts": [{"code": "points", "points": 100}], "benefits": [], "threshold": 60, "monthlyGift": {"points": 15}, "multiplierBp": 15000}], "validity": {"days": 30, "kind": "days"}, "downgrade": "recompute", "qualification": {"days": 60, "kind": "rolling"}}, "currency": "CNY", "activation": {"waitForPickup": false, "refundWindowDays": 0}, "debtPolicy": "within-balance", "qualifying": {"perFen": 100, "points": 1}, "lotValidity": {"days": 20, "kind": "days"}, "welcomeGift": {"points": 30}, "birthdayGift": {"points": 25}, "effectiveFrom": "2019-05-10T00:00:00+08:00", "returnGraceDays": 2, "utcOffsetMinutes": 480}', '2026-11-29 01:38:05.892759+00'),
('1', '3', '2019-05-15 10:00:00+00', '{"earn": {"perFen": 100, "points": 8, "products": {"beans": 20}, "categories": {"food": 5}}, "name": "Cafe", "brand": "cafe", "tiers": {"levels": [{"code": "green", "name": "green", "gifts": [], "benefits": [{"use": {"per": "day", "times": 2}, "code": "topping", "name": "topping", "detail": ""}], "threshold": 0, "multiplierBp": 10000}, {"code": "silver", "name": "silver", "gifts": [{"code": "points", "points": 50}], "benefits": [{"use": {"per": "day", "times": 2}, "code": "topping", "name": "topping", "detail": ""}], "threshold": 30, "monthlyGift": {"points": 10}, "multiplierBp": 12000}, {"code": "gold", "name": "gold", "gifts": [{"code": "points", "points": 100}], "benefits": [{"use": {"per": "day", "times": 2}, "code": "topping", "name": "topping", "detail": ""}], "threshold": 60, "monthlyGift": {"points": 15}, "multiplierBp": 15000}], "validity": {"days": 30, "kind": "days"}, "downgrade": "recompute", "qualification": {"days": 60, "kind": "rolling"}}, "currency": "CNY", "activation": {"waitForPickup": false, "refundWindowDays": 0}, "debtPolicy": "within-balance", "qualifying": {"perFen": 100, "points": 1}, "lotValidity": {"days": 20, "kind": "days"}, "welcomeGift": {"points": 30}, "birthdayGift": {"points": 25}, "effectiveFrom": "2019-05-15T18:00:00+08:00", "returnGraceDays": 2, "utcOffsetMinutes": 480}', '2026-11-29 01:38:06.062045+00');
insert into huigan.stores (brand_id, store_id, name) values
('1', 's1', 'Store');
insert into huigan.members (member_id, brand_id, member_key, joined_at, clock_at, settled_seq, programme_version, tier, tier_until, points_active, points_pending, points_debt, qualifying_total, window_sum, window_from, next_due_at, last_journal_no, last_lot_no, last_step_no, gift_days) overriding system value values
('1', '1', 'test:ann', '2019-04-01 04:00:00+00', '2019-05-15 12:00:00+00', '35', '3', 'silver', '2019-06-01 16:00:00+00', '161', '0', '0', '49', '49', '2019-04-02', '2019-06-01 16:00:00+00', '14', '6', '2', '{"silver/points": "2019-04-02"}'),
('2', '1', 'test:bob', null, '2019-05-12 04:00:00+00', '28', '2', null, null, '0', '0', '450', '25', '25', '2019-04-02', null, '8', '6', '2', '{}'),
('3', '1', 'test:cid', '2019-04-01 04:00:00+00', '2019-05-15 04:00:00+00', '31', '2', null, null, '0', '200', '0', '20', '20', '2019-04-02', '2019-05-18 16:00:00+00', '8', '5', '2', '{}'),
('4', '1', 'test:dee', null, null, '0', null, null, null, '0', '0', '0', '0', '0', null, null, '0', '0', '0', '{}'),
('5', '1', 'test:eve', null, '2019-04-04 04:00:00+00', '13', '1', 'silver', '2019-05-02 16:00:00+00', '20', '750', '0', '35', '35', '2019-04-02', '2019-04-22 16:00:00+00', '3', '4', '1', '{"silver/points": "2019-04-02"}'),
('6', '1', 'test:gus', null, '2019-05-15 13:00:00+00', '43', '3', null, null, '172', '0', '0', '27', '27', '2019-05-14', '2019-06-03 16:00:00+00', '7', '3', '1', '{}'),
('7', '1', 'm:8b20e55e17901192', '2019-05-15 14:00:00+00', '2019-05-15 14:00:00+00', '44', '3', null, null, '30', '0', '0', '0', '0', null, '2019-06-04 16:00:00+00', '1', '1', '0', '{}'),
('8', '1', 'm:2572aee661ae8d73', '2019-05-15 14:00:00+00', '2019-05-15 14:00:00+00', '45', '3', null, null, '30', '0', '0', '0', '0', null, '2019-06-04 16:00:00+00', '1', '1', '0', '{}');
select setval(pg_get_serial_sequence('huigan.members', 'member_id'), (select max(member_id) from huigan.members));
insert into huigan.member_identities (brand_id, kind, identity, member_id) values
('1', 'test', 'ann', '1'),
('1', 'test', 'bob', '2'),
('1', 'test', 'cid', '3'),
('1', 'test', 'dee', '4'),
('1', 'test', 'eve', '5'),
('1', 'test', 'gus', '6'),
('1', 'wechat', 'openid-hal', '7');
insert into huigan.event_keys (brand_id, source, external_id, content_hash, member_id, seq, message_id, told_at, refused) values
('1', 'app', 'join:m:2572aee661ae8d73', E'\\x95ab9da357eb109154f434ddc3fc246c', '8', '45', null, null, null),
('1', 'app', 'join:m:8b20e55e17901192', E'\\xb451af20cfc04a91ccb87db7680bcc19', '7', '44', null, null, null),
('1', 'order', '190515393354892718', E'\\xe42b84c05e8ab0f111b40c90ca9e8c05', '6', '39', null, null, null),
('1', 'order', '190515393354892718-r1', E'\\x551636b3fae5159a2a6b915da081cb87', '6', '41', null, null, null),
('1', 'order', '190515393354892718-r1:points', E'\\x0c3aa17825393d09d9c7ea7c2b538899', '6', '42', null, null, null),
('1', 'order', '190515393354892718:completion', E'\\x4225c6496b2e4952fd3960f43d1567f1', '6', '40', null, null, null),
('1', 'order', '190515393354892718:points', E'\\xe0282fcc0fbecbd74b2f52dd1a0fc061', '6', '37', null, null, null),
('1', 'order', '190515839262721121:points', E'\\x7afd7f4463049c1142c7b8e6c621703c', '6', '38', null, null, null),
('1', 'order', '190515839262721121:points-back', E'\\xea22a0079c9ff3d70507ab92efd6a596', '6', '43', null, null, null),
('1', 'pos', 'a-cup', E'\\x052cc89c58a3cb13177cba6c45b98970', '1', '15', null, null, null),
('1', 'pos', 'a-mug', E'\\xa3c65fd999296af72044fee55859356e', '1', '17', null, null, null),
('1', 'pos', 'a-mug-back', E'\\xb7e59822079271b92233e80e14e7314b', '1', '19', null, null, null),
('1', 'pos', 'a-mug-rest', E'\\xe08111169de6a7b5f5f1ae852b663f78', '1', '26', null, null, null),
('1', 'pos', 'a1', E'\\x35a1aa85d1c30d9640c88a22428f37df', '1', '3', null, null, null),
('1', 'pos', 'a1-back', E'\\xc4f6e711d3d437375aac76118d5e4ad0', '1', '10', null, null, null),
('1', 'pos', 'a1-done', E'\\x1d37543e13f8e53d1790e42ed4f14142', '1', '7', null, null, null),
('1', 'pos', 'a2', E'\\x2827e238e8d96206cc39045f76131e77', '1', '27', null, null, null),
('1', 'pos', 'b-birthday', E'\\xfaa9eebedf69e625338c1bff70232cac', '2', '21', null, null, null),
('1', 'pos', 'b-mug', E'\\xef8356ebb89b85d6e3f2f7c2b3081888', '2', '18', null, null, null),
('1', 'pos', 'b1', E'\\x81f63bf48bccd3020a50c1e5c42167fe', '2', '4', null, null, null),
('1', 'pos', 'b1-back', E'\\x0e2695a14be4854f7db23c910e19f47b', '2', '20', null, null, null),
('1', 'pos', 'b1-done', E'\\x5166c216e459d24e95e7eeffc6457f28', '2', '8', null, null, null),
('1', 'pos', 'b2', E'\\xb696f3c31f4a03e6a5351883859fa7fa', '2', '22', null, null, null),
('1', 'pos', 'b2-done', E'\\x2647117a8cd6e80f95c959b3c4e72cbb', '2', '23', null, null, null),
('1', 'pos', 'b3', E'\\xe0f48ab02db2d5e0c9ebb7bd0f89dbc0', '2', '28', null, null, null),
('1', 'pos', 'c-april', E'\\x1b240ec7b9c2907ddc75488a0bbb46c3', '3', '14', null, null, null),
('1', 'pos', 'c-cup', E'\\xac95f6afe6c1d3c70f544e6360079120', '3', '30', null, null, null),
('1', 'pos', 'c-many', E'\\x66cf35b670c2e6772448e0ca3f0d5186', '3', '16', null, null, null),
('1', 'pos', 'c1', E'\\x3932e91dc1543dbf64542d3ac55a9b0e', '3', '5', null, null, null),
('1', 'pos', 'c1-back', E'\\xbc9bd99c145436ccf2cf1687684e6719', '3', '25', null, null, null),
('1', 'pos', 'c1-done', E'\\x32ab1aa9e16cf18719b41125cb3ecc1d', '3', '9', null, null, null),
('1', 'pos', 'c2', E'\\xe0d1239309c50f05c04c0123fc1c483a', '3', '24', null, null, null),
('1', 'pos', 'c3', E'\\xddd1bf87dc9704fc69cf8279667a9fec', '3', '29', null, null, null),
('1', 'pos', 'c3-back', E'\\x6d1d083ffdbd4f692c633b597ddb019f', '3', '31', null, null, null),
('1', 'pos', 'd1', E'\\x6db30c4acddf130e9a48de8139ced945', '4', '32', null, null, null),
('1', 'pos', 'e-april', E'\\xd7f4768eb3f6d56e578f89310a44e506', '5', '12', null, null, null),
('1', 'pos', 'e-april-again', E'\\xd7f4768eb3f6d56e578f89310a44e506', '5', '13', null, null, null),
('1', 'pos', 'e-march', E'\\xb399a966480402c287b30a2cb4fdca90', '5', '11', null, null, null),
('1', 'pos', 'e1', E'\\x393c3ca0c15a8a428ef6b04de3bd6d0d', '5', '6', null, null, null),
('1', 'pos', 'g1', E'\\x8dd279b388343a9c744dda94ff86714e', null, null, null, null, null),
('1', 'pos', 'g1-back', E'\\xa5ee1e5c8899f6c037d7dfe66c7512ce', null, null, null, null, null),
('1', 'pos', 'j-ann', E'\\x3601255f7dbb5ea8d7bb767cbaa579cb', '1', '1', null, null, null),
('1', 'pos', 'j-cid', E'\\x15d3a30568e1e8cd251e474694a12ae3', '3', '2', null, null, null),
('1', 'pos', 'lost-back', E'\\x10d7d0736b58022103a5bca16caf1b92', null, null, null, null, null),
('1', 'test', 'gus-1', E'\\x775e4e6c0f05b8043fece58c8d2f828b', '6', '36', null, null, null),
('1', 'till', '8903132ac1a80c9f4e9ea028770b06a6', E'\\x9749dfa9079c5ab6ed7b839f27188772', '1', '34', null, null, null),
('1', 'till', '8903132ac1a80c9f4e9ea028770b06a6:return', E'\\x913e3343a170d5555461030dae869c60', '1', '35', null, null, null),
('1', 'till', 'bc16b028a30b592a83cf43e00c8d8356', E'\\x34fee78a57789ef5aab0ef3f42f6c286', '1', '33', null, null, null);
insert into huigan.sale_keys (brand_id, store_id, business_day, receipt_no, content_hash, member_id, seq, guest) values
('1', 's1', '2019-04-02', 'a1', E'\\x35a1aa85d1c30d9640c88a22428f37df', '1', '3', 'false'),
('1', 's1', '2019-04-02', 'b1', E'\\x81f63bf48bccd3020a50c1e5c42167fe', '2', '4', 'false'),
('1', 's1', '2019-04-02', 'c1', E'\\x3932e91dc1543dbf64542d3ac55a9b0e', '3', '5', 'false'),
('1', 's1', '2019-04-02', 'e1', E'\\x393c3ca0c15a8a428ef6b04de3bd6d0d', '5', '6', 'false'),
('1', 's1', '2019-04-02', 'g1', E'\\x8dd279b388343a9c744dda94ff86714e', null, null, 'true'),
('1', 's1', '2019-04-14', 'b2', E'\\xb696f3c31f4a03e6a5351883859fa7fa', '2', '22', 'false'),
('1', 's1', '2019-04-28', 'c2', E'\\xe0d1239309c50f05c04c0123fc1c483a', '3', '24', 'false'),
('1', 's1', '2019-04-28', 'lost', null, null, null, 'false'),
('1', 's1', '2019-05-12', 'a2', E'\\x2827e238e8d96206cc39045f76131e77', '1', '27', 'false'),
('1', 's1', '2019-05-12', 'b3', E'\\xe0f48ab02db2d5e0c9ebb7bd0f89dbc0', '2', '28', 'false'),
('1', 's1', '2019-05-13', 'c3', E'\\xddd1bf87dc9704fc69cf8279667a9fec', '3', '29', 'false'),
('1', 's1', '2019-05-14', 'gus-1', E'\\x775e4e6c0f05b8043fece58c8d2f828b', '6', '36', 'false'),
('1', 's1', '2019-05-15', '190515393354892718', E'\\xe42b84c05e8ab0f111b40c90ca9e8c05', '6', '39', 'false'),
('1', 's1', '2019-05-15', 'd1', E'\\x6db30c4acddf130e9a48de8139ced945', '4', '32', 'false');
insert into huigan.inbox (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day, payload, received_at) values
('4', '32', '1', 'pos', 'd1', 'sale', '2019-05-15 04:00:00+00', '2019-05-15', '{"store":"s1","day":"2019-05-15","receipt":"d1","lines":[{"line":"1","product":"latte","category":"drinks","quantity":1,"amountFen":"900"}]}', '2026-11-29 01:38:06.056062+00');
insert into huigan.events (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day, payload, received_at) values
('1', '1', '1', 'pos', 'j-ann', 'join', '2019-04-01 04:00:00+00', '2019-04-01', '{}', '2026-11-29 01:38:05.945961+00'),
('1', '10', '1', 'pos', 'a1-back', 'refund', '2019-04-03 04:00:00+00', '2019-04-03', '{"store":"s1","day":"2019-04-02","receipt":"a1","units":[{"line":"1","quantity":1}]}', '2026-11-29 01:38:05.945961+00'),
('1', '15', '1', 'pos', 'a-cup', 'redemption', '2019-04-04 04:00:00+00', '2019-04-04', '{"points":"20"}', '2026-11-29 01:38:05.945961+00'),
('1', '17', '1', 'pos', 'a-mug', 'redemption', '2019-04-08 04:00:00+00', '2019-04-08', '{"points":"200"}', '2026-11-29 01:38:05.945961+00'),
('1', '19', '1', 'pos', 'a-mug-back', 'return', '2019-04-10 04:00:00+00', '2019-04-10', '{"redemption":{"source":"pos","id":"a-mug"},"points":"120"}', '2026-11-29 01:38:05.945961+00'),
('1', '26', '1', 'pos', 'a-mug-rest', 'return', '2019-05-02 04:00:00+00', '2019-05-02', '{"redemption":{"source":"pos","id":"a-mug"},"points":null}', '2026-11-29 01:38:05.945961+00'),
('1', '27', '1', 'pos', 'a2', 'sale', '2019-05-12 04:00:00+00', '2019-05-12', '{"store":"s1","day":"2019-05-12","receipt":"a2","lines":[{"line":"1","product":"latte","category":"drinks","quantity":2,"amountFen":"1990"}]}', '2026-11-29 01:38:05.945961+00'),
('1', '3', '1', 'pos', 'a1', 'sale', '2019-04-02 04:00:00+00', '2019-04-02', '{"store":"s1","day":"2019-04-02","receipt":"a1","lines":[{"line":"1","product":"latte","category":"drinks","quantity":3,"amountFen":"3100"},{"line":"2","product":"beans","category":"drinks","quantity":1,"amountFen":"1000"}]}', '2026-11-29 01:38:05.945961+00'),
('1', '33', '1', 'till', 'bc16b028a30b592a83cf43e00c8d8356', 'redemption', '2019-05-15 12:00:00+00', '2019-05-15', '{"points":"30"}', '2026-11-29 01:38:06.085754+00'),
('1', '34', '1', 'till', '8903132ac1a80c9f4e9ea028770b06a6', 'redemption', '2019-05-15 12:00:00+00', '2019-05-15', '{"points":"20"}', '2026-11-29 01:38:06.114749+00'),
('1', '35', '1', 'till', '8903132ac1a80c9f4e9ea028770b06a6:return', 'return', '2019-05-15 12:00:00+00', '2019-05-15', '{"redemption":{"source":"till","id":"8903132ac1a80c9f4e9ea028770b06a6"},"points":null}', '2026-11-29 01:38:06.133657+00'),
('1', '7', '1', 'pos', 'a1-done', 'completion', '2019-04-02 04:00:00+00', '2019-04-02', '{"store":"s1","day":"2019-04-02","receipt":"a1"}', '2026-11-29 01:38:05.945961+00'),
('2', '18', '1', 'pos', 'b-mug', 'redemption', '2019-04-10 04:00:00+00', '2019-04-10', '{"points":"700"}', '2026-11-29 01:38:05.945961+00'),
('2', '20', '1', 'pos', 'b1-back', 'refund', '2019-04-12 04:00:00+00', '2019-04-12', '{"store":"s1","day":"2019-04-02","receipt":"b1","units":"whole"}', '2026-11-29 01:38:05.945961+00'),
('2', '21', '1', 'pos', 'b-birthday', 'gift', '2019-04-13 04:00:00+00', '2019-04-13', '{"gift":"birthday","period":"2019"}', '2026-11-29 01:38:05.945961+00'),
('2', '22', '1', 'pos', 'b2', 'sale', '2019-04-14 04:00:00+00', '2019-04-14', '{"store":"s1","day":"2019-04-14","receipt":"b2","lines":[{"line":"1","product":"latte","category":"drinks","quantity":1,"amountFen":"2000"}]}', '2026-11-29 01:38:05.945961+00'),
('2', '23', '1', 'pos', 'b2-done', 'completion', '2019-04-14 04:00:00+00', '2019-04-14', '{"store":"s1","day":"2019-04-14","receipt":"b2"}', '2026-11-29 01:38:05.945961+00'),
('2', '28', '1', 'pos', 'b3', 'sale', '2019-05-12 04:00:00+00', '2019-05-12', '{"store":"s1","day":"2019-05-12","receipt":"b3","lines":[{"line":"1","product":"cake","category":"food","quantity":1,"amountFen":"500"}]}', '2026-11-29 01:38:05.945961+00'),
('2', '4', '1', 'pos', 'b1', 'sale', '2019-04-02 04:00:00+00', '2019-04-02', '{"store":"s1","day":"2019-04-02","receipt":"b1","lines":[{"line":"1","product":"latte","category":"drinks","quantity":4,"amountFen":"5000"},{"line":"2","product":"cake","category":"food","quantity":2,"amountFen":"2500"}]}', '2026-11-29 01:38:05.945961+00'),
('2', '8', '1', 'pos', 'b1-done', 'completion', '2019-04-03 04:00:00+00', '2019-04-03', '{"store":"s1","day":"2019-04-02","receipt":"b1"}', '2026-11-29 01:38:05.945961+00'),
('3', '14', '1', 'pos', 'c-april', 'gift', '2019-04-04 04:00:00+00', '2019-04-04', '{"gift":"monthly","period":"2019-04"}', '2026-11-29 01:38:05.945961+00'),
('3', '16', '1', 'pos', 'c-many', 'redemption', '2019-04-08 04:00:00+00', '2019-04-08', '{"points":"1000000"}', '2026-11-29 01:38:05.945961+00'),
('3', '2', '1', 'pos', 'j-cid', 'join', '2019-04-01 04:00:00+00', '2019-04-01', '{"welcome":"had-before"}', '2026-11-29 01:38:05.945961+00'),
('3', '24', '1', 'pos', 'c2', 'sale', '2019-04-28 04:00:00+00', '2019-04-28', '{"store":"s1","day":"2019-04-28","receipt":"c2","lines":[{"line":"1","product":"latte","category":"drinks","quantity":1,"amountFen":"2000"}]}', '2026-11-29 01:38:05.945961+00'),
('3', '25', '1', 'pos', 'c1-back', 'refund', '2019-04-29 04:00:00+00', '2019-04-29', '{"store":"s1","day":"2019-04-02","receipt":"c1","units":"whole"}', '2026-11-29 01:38:05.945961+00'),
('3', '29', '1', 'pos', 'c3', 'sale', '2019-05-13 04:00:00+00', '2019-05-13', '{"store":"s1","day":"2019-05-13","receipt":"c3","lines":[{"line":"1","product":"latte","category":"drinks","quantity":2,"amountFen":"1500"}]}', '2026-11-29 01:38:05.945961+00'),
('3', '30', '1', 'pos', 'c-cup', 'redemption', '2019-05-14 04:00:00+00', '2019-05-14', '{"points":"60"}', '2026-11-29 01:38:05.945961+00'),
('3', '31', '1', 'pos', 'c3-back', 'refund', '2019-05-15 04:00:00+00', '2019-05-15', '{"store":"s1","day":"2019-05-13","receipt":"c3","units":"whole"}', '2026-11-29 01:38:05.945961+00'),
('3', '5', '1', 'pos', 'c1', 'sale', '2019-04-02 04:00:00+00', '2019-04-02', '{"store":"s1","day":"2019-04-02","receipt":"c1","lines":[{"line":"1","product":"latte","category":"drinks","quantity":1,"amountFen":"1050"}]}', '2026-11-29 01:38:05.945961+00'),
('3', '9', '1', 'pos', 'c1-done', 'completion', '2019-04-02 04:00:00+00', '2019-04-02', '{"store":"s1","day":"2019-04-02","receipt":"c1"}', '2026-11-29 01:38:05.945961+00'),
('5', '11', '1', 'pos', 'e-march', 'gift', '2019-04-03 04:00:00+00', '2019-04-03', '{"gift":"monthly","period":"2019-03"}', '2026-11-29 01:38:05.945961+00'),
('5', '12', '1', 'pos', 'e-april', 'gift', '2019-04-04 04:00:00+00', '2019-04-04', '{"gift":"monthly","period":"2019-04"}', '2026-11-29 01:38:05.945961+00'),
('5', '13', '1', 'pos', 'e-april-again', 'gift', '2019-04-04 04:00:00+00', '2019-04-04', '{"gift":"monthly","period":"2019-04"}', '2026-11-29 01:38:05.945961+00'),
('5', '6', '1', 'pos', 'e1', 'sale', '2019-04-02 04:00:00+00', '2019-04-02', '{"store":"s1","day":"2019-04-02","receipt":"e1","lines":[{"line":"1","product":"beans","category":"drinks","quantity":1,"amountFen":"3500"}]}', '2026-11-29 01:38:05.945961+00'),
('6', '36', '1', 'test', 'gus-1', 'sale', '2019-05-14 13:00:00+00', '2019-05-14', '{"store":"s1","day":"2019-05-14","receipt":"gus-1","lines":[{"line":"1","product":"longjing","category":"pure-tea","quantity":1,"amountFen":"2000"}]}', '2026-11-29 01:38:06.178547+00'),
('6', '37', '1', 'order', '190515393354892718:points', 'redemption', '2019-05-15 13:00:00+00', '2019-05-15', '{"points":"50"}', '2026-11-29 01:38:06.208257+00'),
('6', '38', '1', 'order', '190515839262721121:points', 'redemption', '2019-05-15 13:00:00+00', '2019-05-15', '{"points":"20"}', '2026-11-29 01:38:06.28999+00'),
('6', '39', '1', 'order', '190515393354892718', 'sale', '2019-05-15 13:00:00+00', '2019-05-15', '{"store":"s1","day":"2019-05-15","receipt":"190515393354892718","lines":[{"line":"cake","product":"cake","category":"food","quantity":2,"amountFen":"1500"}]}', '2026-11-29 01:38:06.330136+00'),
('6', '40', '1', 'order', '190515393354892718:completion', 'completion', '2019-05-15 13:00:00+00', '2019-05-15', '{"store":"s1","day":"2019-05-15","receipt":"190515393354892718"}', '2026-11-29 01:38:06.330136+00'),
('6', '41', '1', 'order', '190515393354892718-r1', 'refund', '2019-05-15 13:00:00+00', '2019-05-15', '{"store":"s1","day":"2019-05-15","receipt":"190515393354892718","units":[{"line":"cake","quantity":1}]}', '2026-11-29 01:38:06.330136+00'),
('6', '42', '1', 'order', '190515393354892718-r1:points', 'return', '2019-05-15 13:00:00+00', '2019-05-15', '{"redemption":{"source":"order","id":"190515393354892718:points"},"points":"25"}', '2026-11-29 01:38:06.330136+00'),
('6', '43', '1', 'order', '190515839262721121:points-back', 'return', '2019-05-15 13:00:00+00', '2019-05-15', '{"redemption":{"source":"order","id":"190515839262721121:points"},"points":null}', '2026-11-29 01:38:06.330136+00'),
('7', '44', '1', 'app', 'join:m:8b20e55e17901192', 'join', '2019-05-15 14:00:00+00', '2019-05-15', '{}', '2026-11-29 01:38:06.472952+00'),
('8', '45', '1', 'app', 'join:m:2572aee661ae8d73', 'join', '2019-05-15 14:00:00+00', '2019-05-15', '{}', '2026-11-29 01:38:06.527897+00');
insert into huigan.parked_events (parked_id, brand_id, store_id, sale_day, receipt_no, source, external_id, kind, occurred_at, business_day, payload, received_at) overriding system value values
('1', '1', 's1', '2019-04-28', 'lost', 'pos', 'lost-back', 'refund', '2019-04-29 04:00:00+00', '2019-04-29', '{"store":"s1","day":"2019-04-28","receipt":"lost","units":"whole"}', '2026-11-29 01:38:05.945961+00');
select setval(pg_get_serial_sequence('huigan.parked_events', 'parked_id'), (select max(parked_id) from huigan.parked_events));
insert into huigan.dead_letters (dead_letter_id, brand_id, member_id, seq, source, external_id, kind, occurred_at, business_day, payload, code, reason, failed_at, retried_seq) overriding system value values
('1', '1', '3', '16', 'pos', 'c-many', 'redemption', '2019-04-08 04:00:00+00', '2019-04-08', '{"points":"1000000"}', 'insufficient-points', 'The member has fewer usable points than asked for.', '2026-11-29 01:38:05.975235+00', null);
select setval(pg_get_serial_sequence('huigan.dead_letters', 'dead_letter_id'), (select max(dead_letter_id) from huigan.dead_letters));
insert into huigan.guest_sales (brand_id, store_id, business_day, receipt_no, source, external_id, occurred_at, amount_fen, refunded_fen, payload, refunded_units) values
('1', 's1', '2019-04-02', 'g1', 'pos', 'g1', '2019-04-02 04:00:00+00', '1000', '666', '{"store":"s1","day":"2019-04-02","receipt":"g1","lines":[{"line":"1","product":"latte","category":"drinks","quantity":3,"amountFen":"1000"}]}', '{"1":2}');
insert into huigan.journals (member_id, source, event_id, journal_no, brand_id, kind, event_seq, effective_at, business_day, posted_at) values
('1', 'clock', 'activate:2019-04-05T00:00:00+08:00', '5', '1', 'activate', null, '2019-04-04 16:00:00+00', '2019-04-05', '2026-11-29 01:38:05.975235+00'),
('1', 'clock', 'expire:2019-04-23T00:00:00+08:00', '8', '1', 'expire', null, '2019-04-22 16:00:00+00', '2019-04-23', '2026-11-29 01:38:05.975235+00'),
('1', 'clock', 'expire:2019-05-05T00:00:00+08:00', '10', '1', 'expire', null, '2019-05-04 16:00:00+00', '2019-05-05', '2026-11-29 01:38:05.975235+00'),
('1', 'pos', 'a-cup', '4', '1', 'redemption', '15', '2019-04-04 04:00:00+00', '2019-04-04', '2026-11-29 01:38:05.975235+00'),
('1', 'pos', 'a-mug', '6', '1', 'redemption', '17', '2019-04-08 04:00:00+00', '2019-04-08', '2026-11-29 01:38:05.975235+00'),
('1', 'pos', 'a-mug-back', '7', '1', 'return', '19', '2019-04-10 04:00:00+00', '2019-04-10', '2026-11-29 01:38:05.975235+00'),
('1', 'pos', 'a-mug-rest', '9', '1', 'return', '26', '2019-05-02 04:00:00+00', '2019-05-02', '2026-11-29 01:38:05.975235+00'),
('1', 'pos', 'a1', '2', '1', 'sale', '3', '2019-04-02 04:00:00+00', '2019-04-02', '2026-11-29 01:38:05.975235+00'),
('1', 'pos', 'a1-back', '3', '1', 'refund', '10', '2019-04-03 04:00:00+00', '2019-04-03', '2026-11-29 01:38:05.975235+00'),
('1', 'pos', 'a2', '11', '1', 'sale', '27', '2019-05-12 04:00:00+00', '2019-05-12', '2026-11-29 01:38:05.975235+00'),
('1', 'pos', 'j-ann', '1', '1', 'join', '1', '2019-04-01 04:00:00+00', '2019-04-01', '2026-11-29 01:38:05.975235+00'),
('1', 'till', '8903132ac1a80c9f4e9ea028770b06a6', '13', '1', 'redemption', '34', '2019-05-15 12:00:00+00', '2019-05-15', '2026-11-29 01:38:06.114749+00'),
('1', 'till', '8903132ac1a80c9f4e9ea028770b06a6:return', '14', '1', 'return', '35', '2019-05-15 12:00:00+00', '2019-05-15', '2026-11-29 01:38:06.133657+00'),
('1', 'till', 'bc16b028a30b592a83cf43e00c8d8356', '12', '1', 'redemption', '33', '2019-05-15 12:00:00+00', '2019-05-15', '2026-11-29 01:38:06.085754+00'),
('2', 'clock', 'activate:2019-04-06T00:00:00+08:00', '2', '1', 'activate', null, '2019-04-05 16:00:00+00', '2019-04-06', '2026-11-29 01:38:05.975235+00'),
('2', 'clock', 'activate:2019-04-17T00:00:00+08:00', '7', '1', 'activate', null, '2019-04-16 16:00:00+00', '2019-04-17', '2026-11-29 01:38:05.975235+00'),
('2', 'pos', 'b-birthday', '5', '1', 'gift', '21', '2019-04-13 04:00:00+00', '2019-04-13', '2026-11-29 01:38:05.975235+00'),
('2', 'pos', 'b-mug', '3', '1', 'redemption', '18', '2019-04-10 04:00:00+00', '2019-04-10', '2026-11-29 01:38:05.975235+00'),
('2', 'pos', 'b1', '1', '1', 'sale', '4', '2019-04-02 04:00:00+00', '2019-04-02', '2026-11-29 01:38:05.975235+00'),
('2', 'pos', 'b1-back', '4', '1', 'refund', '20', '2019-04-12 04:00:00+00', '2019-04-12', '2026-11-29 01:38:05.975235+00'),
('2', 'pos', 'b2', '6', '1', 'sale', '22', '2019-04-14 04:00:00+00', '2019-04-14', '2026-11-29 01:38:05.975235+00'),
('2', 'pos', 'b3', '8', '1', 'sale', '28', '2019-05-12 04:00:00+00', '2019-05-12', '2026-11-29 01:38:05.975235+00'),
('3', 'clock', 'activate:2019-04-05T00:00:00+08:00', '2', '1', 'activate', null, '2019-04-04 16:00:00+00', '2019-04-05', '2026-11-29 01:38:05.975235+00'),
('3', 'clock', 'expire:2019-04-23T00:00:00+08:00', '3', '1', 'expire', null, '2019-04-22 16:00:00+00', '2019-04-23', '2026-11-29 01:38:05.975235+00'),
('3', 'pos', 'c-cup', '7', '1', 'redemption', '30', '2019-05-14 04:00:00+00', '2019-05-14', '2026-11-29 01:38:05.975235+00'),
('3', 'pos', 'c1', '1', '1', 'sale', '5', '2019-04-02 04:00:00+00', '2019-04-02', '2026-11-29 01:38:05.975235+00'),
('3', 'pos', 'c1-back', '5', '1', 'refund', '25', '2019-04-29 04:00:00+00', '2019-04-29', '2026-11-29 01:38:05.975235+00'),
('3', 'pos', 'c2', '4', '1', 'sale', '24', '2019-04-28 04:00:00+00', '2019-04-28', '2026-11-29 01:38:05.975235+00'),
('3', 'pos', 'c3', '6', '1', 'sale', '29', '2019-05-13 04:00:00+00', '2019-05-13', '2026-11-29 01:38:05.975235+00'),
('3', 'pos', 'c3-back', '8', '1', 'refund', '31', '2019-05-15 04:00:00+00', '2019-05-15', '2026-11-29 01:38:05.975235+00'),
('5', 'pos', 'e-april', '3', '1', 'gift', '12', '2019-04-04 04:00:00+00', '2019-04-04', '2026-11-29 01:38:05.975235+00'),
('5', 'pos', 'e-march', '2', '1', 'gift', '11', '2019-04-03 04:00:00+00', '2019-04-03', '2026-11-29 01:38:05.975235+00'),
('5', 'pos', 'e1', '1', '1', 'sale', '6', '2019-04-02 04:00:00+00', '2019-04-02', '2026-11-29 01:38:05.975235+00'),
('6', 'order', '190515393354892718', '4', '1', 'sale', '39', '2019-05-15 13:00:00+00', '2019-05-15', '2026-11-29 01:38:06.336043+00'),
('6', 'order', '190515393354892718-r1', '5', '1', 'refund', '41', '2019-05-15 13:00:00+00', '2019-05-15', '2026-11-29 01:38:06.336043+00'),
('6', 'order', '190515393354892718-r1:points', '6', '1', 'return', '42', '2019-05-15 13:00:00+00', '2019-05-15', '2026-11-29 01:38:06.336043+00'),
('6', 'order', '190515393354892718:points', '2', '1', 'redemption', '37', '2019-05-15 13:00:00+00', '2019-05-15', '2026-11-29 01:38:06.208257+00'),
('6', 'order', '190515839262721121:points', '3', '1', 'redemption', '38', '2019-05-15 13:00:00+00', '2019-05-15', '2026-11-29 01:38:06.28999+00'),
('6', 'order', '190515839262721121:points-back', '7', '1', 'return', '43', '2019-05-15 13:00:00+00', '2019-05-15', '2026-11-29 01:38:06.336043+00'),
('6', 'test', 'gus-1', '1', '1', 'sale', '36', '2019-05-14 13:00:00+00', '2019-05-14', '2026-11-29 01:38:06.180186+00'),
('7', 'app', 'join:m:8b20e55e17901192', '1', '1', 'join', '44', '2019-05-15 14:00:00+00', '2019-05-15', '2026-11-29 01:38:06.476353+00'),
('8', 'app', 'join:m:2572aee661ae8d73', '1', '1', 'join', '45', '2019-05-15 14:00:00+00', '2019-05-15', '2026-11-29 01:38:06.529803+00');
insert into huigan.transfers (member_id, journal_no, leg, brand_id, code, asset, debit, credit, business_day, lot_no, amount, explanation) values
('1', '1', '0', '1', 'gift', 'POINT', 'brand.points.issued', 'member.points.active', '2019-04-01', '1', '30', '{"rule": "gift", "tier": null, "points": "30", "benefit": "welcome", "version": 1}'),
('1', '10', '0', '1', 'expire', 'POINT', 'member.points.active', 'brand.points.expired', '2019-05-05', '4', '70', '{"rule": "expire", "earnedDay": "2019-05-02", "remaining": "70"}'),
('1', '10', '1', '1', 'expire', 'POINT', 'member.points.active', 'brand.points.expired', '2019-05-05', '5', '10', '{"rule": "expire", "earnedDay": "2019-05-02", "remaining": "10"}'),
('1', '11', '0', '1', 'accrue', 'POINT', 'brand.points.issued', 'member.points.active', '2019-05-12', '6', '191', '{"rule": "accrue", "inputs": {"tier": "silver", "groups": [{"fen": "1990", "points": 8}], "perFen": 100, "multiplierBp": 12000}, "version": 2}'),
('1', '11', '1', '1', 'qualify', 'QUALIFYING', 'brand.qualifying.issued', 'member.qualifying', '2019-05-12', '6', '19', '{"fen": "1990", "rule": "qualify", "perFen": 100, "points": 1, "version": 2}'),
('1', '12', '0', '1', 'redeem', 'POINT', 'member.points.active', 'brand.points.redeemed', '2019-05-15', '6', '30', '{"due": "30", "rule": "redeem", "before": "0", "available": "191"}'),
('1', '13', '0', '1', 'redeem', 'POINT', 'member.points.active', 'brand.points.redeemed', '2019-05-15', '6', '20', '{"due": "20", "rule": "redeem", "before": "0", "available": "161"}'),
('1', '14', '0', '1', 'return', 'POINT', 'brand.points.redeemed', 'member.points.active', '2019-05-15', '6', '20', '{"due": "20", "rule": "return", "before": "0", "available": "20"}'),
('1', '2', '0', '1', 'accrue', 'POINT', 'brand.points.issued', 'member.points.pending', '2019-04-02', '2', '510', '{"rule": "accrue", "inputs": {"tier": "green", "groups": [{"fen": "1000", "points": 20}, {"fen": "3100", "points": 10}], "perFen": 100, "multiplierBp": 10000}, "version": 1}'),
('1', '2', '1', '1', 'qualify', 'QUALIFYING', 'brand.qualifying.issued', 'member.qualifying', '2019-04-02', '2', '41', '{"fen": "4100", "rule": "qualify", "perFen": 100, "points": 1, "version": 1}'),
('1', '2', '2', '1', 'gift', 'POINT', 'brand.points.issued', 'member.points.pending', '2019-04-02', '3', '50', '{"rule": "gift", "tier": "silver", "points": "50", "benefit": "points", "version": 1}'),
('1', '3', '0', '1', 'take-back', 'POINT', 'member.points.pending', 'brand.points.issued', '2019-04-03', '2', '104', '{"rule": "take-back", "before": "0", "granted": "510", "reversed": "0", "available": "510", "entitlement": {"tier": "green", "groups": [{"fen": "1000", "points": 20}, {"fen": "2067", "points": 10}], "perFen": 100, "multiplierBp": 10000}}'),
('1', '3', '1', '1', 'take-back-qualifying', 'QUALIFYING', 'member.qualifying', 'brand.qualifying.issued', '2019-04-03', '2', '11', '{"fen": "3067", "had": "41", "rule": "take-back-qualifying", "perFen": 100, "points": 1}'),
('1', '4', '0', '1', 'redeem', 'POINT', 'member.points.active', 'brand.points.redeemed', '2019-04-04', '1', '20', '{"due": "20", "rule": "redeem", "before": "0", "available": "30"}'),
('1', '5', '0', '1', 'activate', 'POINT', 'member.points.pending', 'member.points.active', '2019-04-05', '2', '406', '{"rule": "activate", "remaining": "406"}'),
('1', '5', '1', '1', 'activate', 'POINT', 'member.points.pending', 'member.points.active', '2019-04-05', '3', '50', '{"rule": "activate", "remaining": "50"}'),
('1', '6', '0', '1', 'redeem', 'POINT', 'member.points.active', 'brand.points.redeemed', '2019-04-08', '1', '10', '{"due": "200", "rule": "redeem", "before": "0", "available": "10"}'),
('1', '6', '1', '1', 'redeem', 'POINT', 'member.points.active', 'brand.points.redeemed', '2019-04-08', '2', '190', '{"due": "200", "rule": "redeem", "before": "10", "available": "406"}'),
('1', '7', '0', '1', 'return', 'POINT', 'brand.points.redeemed', 'member.points.active', '2019-04-10', '2', '120', '{"due": "120", "rule": "return", "before": "0", "available": "190"}'),
('1', '8', '0', '1', 'expire', 'POINT', 'member.points.active', 'brand.points.expired', '2019-04-23', '2', '336', '{"rule": "expire", "earnedDay": "2019-04-02", "remaining": "336"}'),
('1', '8', '1', '1', 'expire', 'POINT', 'member.points.active', 'brand.points.expired', '2019-04-23', '3', '50', '{"rule": "expire", "earnedDay": "2019-04-02", "remaining": "50"}'),
('1', '9', '0', '1', 'return', 'POINT', 'brand.points.redeemed', 'member.points.active', '2019-05-02', '4', '70', '{"due": "80", "rule": "return", "before": "0", "available": "70"}'),
('1', '9', '1', '1', 'return', 'POINT', 'brand.points.redeemed', 'member.points.active', '2019-05-02', '5', '10', '{"due": "80", "rule": "return", "before": "70", "available": "10"}'),
('2', '1', '0', '1', 'accrue', 'POINT', 'brand.points.issued', 'member.points.pending', '2019-04-02', '1', '625', '{"rule": "accrue", "inputs": {"tier": "green", "groups": [{"fen": "5000", "points": 10}, {"fen": "2500", "points": 5}], "perFen": 100, "multiplierBp": 10000}, "version": 1}'),
('2', '1', '1', '1', 'qualify', 'QUALIFYING', 'brand.qualifying.issued', 'member.qualifying', '2019-04-02', '1', '75', '{"fen": "7500", "rule": "qualify", "perFen": 100, "points": 1, "version": 1}'),
('2', '1', '2', '1', 'gift', 'POINT', 'brand.points.issued', 'member.points.pending', '2019-04-02', '2', '50', '{"rule": "gift", "tier": "silver", "points": "50", "benefit": "points", "version": 1}'),
('2', '1', '3', '1', 'gift', 'POINT', 'brand.points.issued', 'member.points.pending', '2019-04-02', '3', '100', '{"rule": "gift", "tier": "gold", "points": "100", "benefit": "points", "version": 1}'),
('2', '2', '0', '1', 'activate', 'POINT', 'member.points.pending', 'member.points.active', '2019-04-06', '1', '625', '{"rule": "activate", "remaining": "625"}'),
('2', '2', '1', '1', 'activate', 'POINT', 'member.points.pending', 'member.points.active', '2019-04-06', '2', '50', '{"rule": "activate", "remaining": "50"}'),
('2', '2', '2', '1', 'activate', 'POINT', 'member.points.pending', 'member.points.active', '2019-04-06', '3', '100', '{"rule": "activate", "remaining": "100"}'),
('2', '3', '0', '1', 'redeem', 'POINT', 'member.points.active', 'brand.points.redeemed', '2019-04-10', '1', '625', '{"due": "700", "rule": "redeem", "before": "0", "available": "625"}'),
('2', '3', '1', '1', 'redeem', 'POINT', 'member.points.active', 'brand.points.redeemed', '2019-04-10', '2', '50', '{"due": "700", "rule": "redeem", "before": "625", "available": "50"}'),
('2', '3', '2', '1', 'redeem', 'POINT', 'member.points.active', 'brand.points.redeemed', '2019-04-10', '3', '25', '{"due": "700", "rule": "redeem", "before": "675", "available": "100"}'),
('2', '4', '0', '1', 'take-back-other', 'POINT', 'member.points.active', 'brand.points.issued', '2019-04-12', '3', '75', '{"rule": "take-back", "before": "0", "granted": "625", "reversed": "0", "available": "75", "entitlement": {"tier": "green", "groups": [{"fen": "0", "points": 10}, {"fen": "0", "points": 5}], "perFen": 100, "multiplierBp": 10000}}'),
('2', '4', '1', '1', 'take-back-debt', 'POINT', 'member.points.debt', 'brand.points.issued', '2019-04-12', '1', '550', '{"rule": "take-back", "before": "75", "granted": "625", "reversed": "0", "available": null, "entitlement": {"tier": "green", "groups": [{"fen": "0", "points": 10}, {"fen": "0", "points": 5}], "perFen": 100, "multiplierBp": 10000}}'),
('2', '4', '2', '1', 'take-back-qualifying', 'QUALIFYING', 'member.qualifying', 'brand.qualifying.issued', '2019-04-12', '1', '75', '{"fen": "0", "had": "75", "rule": "take-back-qualifying", "perFen": 100, "points": 1}'),
('2', '4', '3', '1', 'take-back-debt', 'POINT', 'member.points.debt', 'brand.points.issued', '2019-04-12', '3', '100', '{"rule": "take-back", "before": "0", "granted": "100", "reversed": "0", "available": null, "entitlement": null}'),
('2', '4', '4', '1', 'take-back-debt', 'POINT', 'member.points.debt', 'brand.points.issued', '2019-04-12', '2', '50', '{"rule": "take-back", "before": "0", "granted": "50", "reversed": "0", "available": null, "entitlement": null}'),
('2', '5', '0', '1', 'gift', 'POINT', 'brand.points.issued', 'member.points.active', '2019-04-13', '4', '25', '{"rule": "gift", "tier": null, "points": "25", "benefit": "birthday", "version": 1}'),
('2', '5', '1', '1', 'net-debt', 'POINT', 'member.points.active', 'member.points.debt', '2019-04-13', '4', '25', '{"debt": "700", "rule": "net-debt", "gained": "25"}'),
('2', '6', '0', '1', 'accrue', 'POINT', 'brand.points.issued', 'member.points.pending', '2019-04-14', '5', '200', '{"rule": "accrue", "inputs": {"tier": "green", "groups": [{"fen": "2000", "points": 10}], "perFen": 100, "multiplierBp": 10000}, "version": 1}'),
('2', '6', '1', '1', 'qualify', 'QUALIFYING', 'brand.qualifying.issued', 'member.qualifying', '2019-04-14', '5', '20', '{"fen": "2000", "rule": "qualify", "perFen": 100, "points": 1, "version": 1}'),
('2', '7', '0', '1', 'activate', 'POINT', 'member.points.pending', 'member.points.active', '2019-04-17', '5', '200', '{"rule": "activate", "remaining": "200"}'),
('2', '7', '1', '1', 'net-debt', 'POINT', 'member.points.active', 'member.points.debt', '2019-04-17', '5', '200', '{"debt": "675", "rule": "net-debt", "gained": "200"}'),
('2', '8', '0', '1', 'accrue', 'POINT', 'brand.points.issued', 'member.points.active', '2019-05-12', '6', '25', '{"rule": "accrue", "inputs": {"tier": "green", "groups": [{"fen": "500", "points": 5}], "perFen": 100, "multiplierBp": 10000}, "version": 2}'),
('2', '8', '1', '1', 'net-debt', 'POINT', 'member.points.active', 'member.points.debt', '2019-05-12', '6', '25', '{"debt": "475", "rule": "net-debt", "gained": "25"}'),
('2', '8', '2', '1', 'qualify', 'QUALIFYING', 'brand.qualifying.issued', 'member.qualifying', '2019-05-12', '6', '5', '{"fen": "500", "rule": "qualify", "perFen": 100, "points": 1, "version": 2}'),
('3', '1', '0', '1', 'accrue', 'POINT', 'brand.points.issued', 'member.points.pending', '2019-04-02', '1', '105', '{"rule": "accrue", "inputs": {"tier": "green", "groups": [{"fen": "1050", "points": 10}], "perFen": 100, "multiplierBp": 10000}, "version": 1}'),
('3', '1', '1', '1', 'qualify', 'QUALIFYING', 'brand.qualifying.issued', 'member.qualifying', '2019-04-02', '1', '10', '{"fen": "1050", "rule": "qualify", "perFen": 100, "points": 1, "version": 1}'),
('3', '2', '0', '1', 'activate', 'POINT', 'member.points.pending', 'member.points.active', '2019-04-05', '1', '105', '{"rule": "activate", "remaining": "105"}'),
('3', '3', '0', '1', 'expire', 'POINT', 'member.points.active', 'brand.points.expired', '2019-04-23', '1', '105', '{"rule": "expire", "earnedDay": "2019-04-02", "remaining": "105"}'),
('3', '4', '0', '1', 'accrue', 'POINT', 'brand.points.issued', 'member.points.pending', '2019-04-28', '2', '200', '{"rule": "accrue", "inputs": {"tier": "green", "groups": [{"fen": "2000", "points": 10}], "perFen": 100, "multiplierBp": 10000}, "version": 1}'),
('3', '4', '1', '1', 'qualify', 'QUALIFYING', 'brand.qualifying.issued', 'member.qualifying', '2019-04-28', '2', '20', '{"fen": "2000", "rule": "qualify", "perFen": 100, "points": 1, "version": 1}'),
('3', '4', '2', '1', 'gift', 'POINT', 'brand.points.issued', 'member.points.pending', '2019-04-28', '3', '50', '{"rule": "gift", "tier": "silver", "points": "50", "benefit": "points", "version": 1}'),
('3', '5', '0', '1', 'take-back-expired', 'POINT', 'brand.points.expired', 'brand.points.issued', '2019-04-29', '1', '105', '{"rule": "take-back", "before": "0", "granted": "105", "reversed": "0", "available": "105", "entitlement": {"tier": "green", "groups": [{"fen": "0", "points": 10}], "perFen": 100, "multiplierBp": 10000}}'),
('3', '5', '1', '1', 'take-back-qualifying', 'QUALIFYING', 'member.qualifying', 'brand.qualifying.issued', '2019-04-29', '1', '10', '{"fen": "0", "had": "10", "rule": "take-back-qualifying", "perFen": 100, "points": 1}'),
('3', '5', '2', '1', 'take-back', 'POINT', 'member.points.pending', 'brand.points.issued', '2019-04-29', '3', '50', '{"rule": "take-back", "before": "0", "granted": "50", "reversed": "0", "available": "50", "entitlement": null}'),
('3', '6', '0', '1', 'accrue', 'POINT', 'brand.points.issued', 'member.points.active', '2019-05-13', '4', '120', '{"rule": "accrue", "inputs": {"tier": "green", "groups": [{"fen": "1500", "points": 8}], "perFen": 100, "multiplierBp": 10000}, "version": 2}'),
('3', '6', '1', '1', 'qualify', 'QUALIFYING', 'brand.qualifying.issued', 'member.qualifying', '2019-05-13', '4', '15', '{"fen": "1500", "rule": "qualify", "perFen": 100, "points": 1, "version": 2}'),
('3', '6', '2', '1', 'gift', 'POINT', 'brand.points.issued', 'member.points.active', '2019-05-13', '5', '50', '{"rule": "gift", "tier": "silver", "points": "50", "benefit": "points", "version": 2}'),
('3', '7', '0', '1', 'redeem', 'POINT', 'member.points.active', 'brand.points.redeemed', '2019-05-14', '4', '60', '{"due": "60", "rule": "redeem", "before": "0", "available": "120"}'),
('3', '8', '0', '1', 'take-back', 'POINT', 'member.points.active', 'brand.points.issued', '2019-05-15', '4', '60', '{"rule": "take-back", "before": "0", "granted": "120", "reversed": "0", "available": "60", "entitlement": {"tier": "green", "groups": [{"fen": "0", "points": 8}], "perFen": 100, "multiplierBp": 10000}}'),
('3', '8', '1', '1', 'take-back-other', 'POINT', 'member.points.active', 'brand.points.issued', '2019-05-15', '5', '50', '{"rule": "take-back", "before": "60", "granted": "120", "reversed": "0", "available": "50", "entitlement": {"tier": "green", "groups": [{"fen": "0", "points": 8}], "perFen": 100, "multiplierBp": 10000}}'),
('3', '8', '2', '1', 'waive', 'POINT', 'brand.points.waived', 'brand.points.issued', '2019-05-15', '4', '10', '{"rule": "take-back", "before": "110", "granted": "120", "reversed": "0", "available": null, "entitlement": {"tier": "green", "groups": [{"fen": "0", "points": 8}], "perFen": 100, "multiplierBp": 10000}}'),
('3', '8', '3', '1', 'take-back-qualifying', 'QUALIFYING', 'member.qualifying', 'brand.qualifying.issued', '2019-05-15', '4', '15', '{"fen": "0", "had": "15", "rule": "take-back-qualifying", "perFen": 100, "points": 1}'),
('3', '8', '4', '1', 'waive', 'POINT', 'brand.points.waived', 'brand.points.issued', '2019-05-15', '5', '50', '{"rule": "take-back", "before": "0", "granted": "50", "reversed": "0", "available": null, "entitlement": null}'),
('5', '1', '0', '1', 'accrue', 'POINT', 'brand.points.issued', 'member.points.pending', '2019-04-02', '1', '700', '{"rule": "accrue", "inputs": {"tier": "green", "groups": [{"fen": "3500", "points": 20}], "perFen": 100, "multiplierBp": 10000}, "version": 1}'),
('5', '1', '1', '1', 'qualify', 'QUALIFYING', 'brand.qualifying.issued', 'member.qualifying', '2019-04-02', '1', '35', '{"fen": "3500", "rule": "qualify", "perFen": 100, "points": 1, "version": 1}'),
('5', '1', '2', '1', 'gift', 'POINT', 'brand.points.issued', 'member.points.pending', '2019-04-02', '2', '50', '{"rule": "gift", "tier": "silver", "points": "50", "benefit": "points", "version": 1}'),
('5', '2', '0', '1', 'gift', 'POINT', 'brand.points.issued', 'member.points.active', '2019-04-03', '3', '10', '{"rule": "gift", "tier": "silver", "points": "10", "benefit": "monthly", "version": 1}'),
('5', '3', '0', '1', 'gift', 'POINT', 'brand.points.issued', 'member.points.active', '2019-04-04', '4', '10', '{"rule": "gift", "tier": "silver", "points": "10", "benefit": "monthly", "version": 1}'),
('6', '1', '0', '1', 'accrue', 'POINT', 'brand.points.issued', 'member.points.active', '2019-05-14', '1', '160', '{"rule": "accrue", "inputs": {"tier": "green", "groups": [{"fen": "2000", "points": 8}], "perFen": 100, "multiplierBp": 10000}, "version": 2}'),
('6', '1', '1', '1', 'qualify', 'QUALIFYING', 'brand.qualifying.issued', 'member.qualifying', '2019-05-14', '1', '20', '{"fen": "2000", "rule": "qualify", "perFen": 100, "points": 1, "version": 2}'),
('6', '2', '0', '1', 'redeem', 'POINT', 'member.points.active', 'brand.points.redeemed', '2019-05-15', '1', '50', '{"due": "50", "rule": "redeem", "before": "0", "available": "160"}'),
('6', '3', '0', '1', 'redeem', 'POINT', 'member.points.active', 'brand.points.redeemed', '2019-05-15', '1', '20', '{"due": "20", "rule": "redeem", "before": "0", "available": "110"}'),
('6', '4', '0', '1', 'accrue', 'POINT', 'brand.points.issued', 'member.points.active', '2019-05-15', '2', '75', '{"rule": "accrue", "inputs": {"tier": "green", "groups": [{"fen": "1500", "points": 5}], "perFen": 100, "multiplierBp": 10000}, "version": 3}'),
('6', '4', '1', '1', 'qualify', 'QUALIFYING', 'brand.qualifying.issued', 'member.qualifying', '2019-05-15', '2', '15', '{"fen": "1500", "rule": "qualify", "perFen": 100, "points": 1, "version": 3}'),
('6', '4', '2', '1', 'gift', 'POINT', 'brand.points.issued', 'member.points.active', '2019-05-15', '3', '50', '{"rule": "gift", "tier": "silver", "points": "50", "benefit": "points", "version": 3}'),
('6', '5', '0', '1', 'take-back', 'POINT', 'member.points.active', 'brand.points.issued', '2019-05-15', '2', '38', '{"rule": "take-back", "before": "0", "granted": "75", "reversed": "0", "available": "75", "entitlement": {"tier": "green", "groups": [{"fen": "750", "points": 5}], "perFen": 100, "multiplierBp": 10000}}'),
('6', '5', '1', '1', 'take-back-qualifying', 'QUALIFYING', 'member.qualifying', 'brand.qualifying.issued', '2019-05-15', '2', '8', '{"fen": "750", "had": "15", "rule": "take-back-qualifying", "perFen": 100, "points": 1}'),
('6', '5', '2', '1', 'take-back', 'POINT', 'member.points.active', 'brand.points.issued', '2019-05-15', '3', '50', '{"rule": "take-back", "before": "0", "granted": "50", "reversed": "0", "available": "50", "entitlement": null}'),
('6', '6', '0', '1', 'return', 'POINT', 'brand.points.redeemed', 'member.points.active', '2019-05-15', '1', '25', '{"due": "25", "rule": "return", "before": "0", "available": "50"}'),
('6', '7', '0', '1', 'return', 'POINT', 'brand.points.redeemed', 'member.points.active', '2019-05-15', '1', '20', '{"due": "20", "rule": "return", "before": "0", "available": "20"}'),
('7', '1', '0', '1', 'gift', 'POINT', 'brand.points.issued', 'member.points.active', '2019-05-15', '1', '30', '{"rule": "gift", "tier": null, "points": "30", "benefit": "welcome", "version": 3}'),
('8', '1', '0', '1', 'gift', 'POINT', 'brand.points.issued', 'member.points.active', '2019-05-15', '1', '30', '{"rule": "gift", "tier": null, "points": "30", "benefit": "welcome", "version": 3}');
insert into huigan.lots (member_id, earned_day, lot_no, brand_id, kind, journal_no, sale_seq, benefit, step_no, state, activates_at, expires_at, granted, remaining, expired, reversed, qualifying, programme_version, multiplier_bp, tier) values
('1', '2019-04-01', '1', '1', 'welcome', '1', null, 'welcome', null, 'active', null, '2019-04-21 16:00:00+00', '30', '0', '0', '0', '0', '1', '10000', ''),
('1', '2019-04-02', '2', '1', 'sale', '2', '3', null, null, 'active', null, '2019-04-22 16:00:00+00', '510', '0', '336', '104', '30', '1', '10000', 'green'),
('1', '2019-04-02', '3', '1', 'gift', '2', '3', 'silver/points', '1', 'active', null, '2019-04-22 16:00:00+00', '50', '0', '50', '0', '0', '1', '10000', 'silver'),
('1', '2019-05-02', '4', '1', 'return', '9', null, null, null, 'active', null, '2019-05-04 16:00:00+00', '70', '0', '70', '0', '0', '1', '10000', 'green'),
('1', '2019-05-02', '5', '1', 'return', '9', null, null, null, 'active', null, '2019-05-04 16:00:00+00', '10', '0', '10', '0', '0', '1', '10000', ''),
('1', '2019-05-12', '6', '1', 'sale', '11', '27', null, null, 'active', null, '2019-06-01 16:00:00+00', '191', '161', '0', '0', '19', '2', '12000', 'silver'),
('2', '2019-04-02', '1', '1', 'sale', '1', '4', null, null, 'active', null, '2019-04-22 16:00:00+00', '625', '0', '0', '625', '0', '1', '10000', 'green'),
('2', '2019-04-02', '2', '1', 'gift', '1', '4', 'silver/points', '1', 'active', null, '2019-04-22 16:00:00+00', '50', '0', '0', '50', '0', '1', '10000', 'silver'),
('2', '2019-04-02', '3', '1', 'gift', '1', '4', 'gold/points', '2', 'active', null, '2019-04-22 16:00:00+00', '100', '0', '0', '100', '0', '1', '10000', 'gold'),
('2', '2019-04-13', '4', '1', 'gift', '5', null, 'birthday', null, 'active', null, '2019-05-03 16:00:00+00', '25', '0', '0', '0', '0', '1', '10000', ''),
('2', '2019-04-14', '5', '1', 'sale', '6', '22', null, null, 'active', null, '2019-05-04 16:00:00+00', '200', '0', '0', '0', '20', '1', '10000', 'green'),
('2', '2019-05-12', '6', '1', 'sale', '8', '28', null, null, 'active', null, '2019-06-01 16:00:00+00', '25', '0', '0', '0', '5', '2', '10000', 'green'),
('3', '2019-04-02', '1', '1', 'sale', '1', '5', null, null, 'active', null, '2019-04-22 16:00:00+00', '105', '0', '0', '105', '0', '1', '10000', 'green'),
('3', '2019-04-28', '2', '1', 'sale', '4', '24', null, null, 'pending', null, '2019-05-18 16:00:00+00', '200', '200', '0', '0', '20', '1', '10000', 'green'),
('3', '2019-04-28', '3', '1', 'gift', '4', '24', 'silver/points', '1', 'pending', null, '2019-05-18 16:00:00+00', '50', '0', '0', '50', '0', '1', '10000', 'silver'),
('3', '2019-05-13', '4', '1', 'sale', '6', '29', null, null, 'active', null, '2019-06-02 16:00:00+00', '120', '0', '0', '120', '0', '2', '10000', 'green'),
('3', '2019-05-13', '5', '1', 'gift', '6', '29', 'silver/points', '2', 'active', null, '2019-06-02 16:00:00+00', '50', '0', '0', '50', '0', '2', '10000', 'silver'),
('5', '2019-04-02', '1', '1', 'sale', '1', '6', null, null, 'pending', null, '2019-04-22 16:00:00+00', '700', '700', '0', '0', '35', '1', '10000', 'green'),
('5', '2019-04-02', '2', '1', 'gift', '1', '6', 'silver/points', '1', 'pending', null, '2019-04-22 16:00:00+00', '50', '50', '0', '0', '0', '1', '10000', 'silver'),
('5', '2019-04-03', '3', '1', 'gift', '2', null, 'monthly', null, 'active', null, '2019-04-23 16:00:00+00', '10', '10', '0', '0', '0', '1', '10000', 'silver'),
('5', '2019-04-04', '4', '1', 'gift', '3', null, 'monthly', null, 'active', null, '2019-04-24 16:00:00+00', '10', '10', '0', '0', '0', '1', '10000', 'silver'),
('6', '2019-05-14', '1', '1', 'sale', '1', '36', null, null, 'active', null, '2019-06-03 16:00:00+00', '160', '135', '0', '0', '20', '2', '10000', 'green'),
('6', '2019-05-15', '2', '1', 'sale', '4', '39', null, null, 'active', null, '2019-06-04 16:00:00+00', '75', '37', '0', '38', '7', '3', '10000', 'green'),
('6', '2019-05-15', '3', '1', 'gift', '4', '39', 'silver/points', '1', 'active', null, '2019-06-04 16:00:00+00', '50', '0', '0', '50', '0', '3', '10000', 'silver'),
('7', '2019-05-15', '1', '1', 'welcome', '1', null, 'welcome', null, 'active', null, '2019-06-04 16:00:00+00', '30', '30', '0', '0', '0', '3', '10000', ''),
('8', '2019-05-15', '1', '1', 'welcome', '1', null, 'welcome', null, 'active', null, '2019-06-04 16:00:00+00', '30', '30', '0', '0', '0', '3', '10000', '');
insert into huigan.tier_steps (member_id, step_no, brand_id, tier, kind, taken_at, last_day, programme_version, until, kept_by_policy, event_seq, removed_at) values
('1', '1', '1', 'silver', 'upgrade', '2019-04-02 04:00:00+00', '2019-04-02', '1', '2019-05-02 16:00:00+00', 'false', '3', '2019-05-02 16:00:00+00'),
('1', '2', '1', 'silver', 'evaluated', '2019-05-02 16:00:00+00', '2019-05-02', '1', '2019-06-01 16:00:00+00', 'false', null, null),
('2', '1', '1', 'silver', 'upgrade', '2019-04-02 04:00:00+00', '2019-04-02', '1', '2019-05-02 16:00:00+00', 'false', '4', '2019-04-12 04:00:00+00'),
('2', '2', '1', 'gold', 'upgrade', '2019-04-02 04:00:00+00', '2019-04-02', '1', '2019-05-02 16:00:00+00', 'false', '4', '2019-04-12 04:00:00+00'),
('3', '1', '1', 'silver', 'upgrade', '2019-04-28 04:00:00+00', '2019-04-28', '1', '2019-05-28 16:00:00+00', 'false', '24', '2019-04-29 04:00:00+00'),
('3', '2', '1', 'silver', 'upgrade', '2019-05-13 04:00:00+00', '2019-05-13', '2', '2019-06-12 16:00:00+00', 'false', '29', '2019-05-15 04:00:00+00'),
('5', '1', '1', 'silver', 'upgrade', '2019-04-02 04:00:00+00', '2019-04-02', '1', '2019-05-02 16:00:00+00', 'false', '6', null),
('6', '1', '1', 'silver', 'upgrade', '2019-05-15 13:00:00+00', '2019-05-15', '3', '2019-06-14 16:00:00+00', 'false', '39', '2019-05-15 13:00:00+00');
insert into huigan.benefit_grants (member_id, benefit_key, brand_id, granted_day, lot_no, taken_back_at) values
('1', 'silver/points/2019-04-02', '1', '2019-04-02', '3', null),
('1', 'welcome', '1', '2019-04-01', '1', null),
('2', 'birthday/2019', '1', '2019-04-13', '4', null),
('2', 'gold/points/2019-04-02', '1', '2019-04-02', '3', '2019-04-12 04:00:00+00'),
('2', 'silver/points/2019-04-02', '1', '2019-04-02', '2', '2019-04-12 04:00:00+00'),
('3', 'silver/points/2019-04-28', '1', '2019-04-28', '3', '2019-04-29 04:00:00+00'),
('3', 'silver/points/2019-05-13', '1', '2019-05-13', '5', '2019-05-15 04:00:00+00'),
('5', 'monthly/2019-03', '1', '2019-04-03', '3', null),
('5', 'monthly/2019-04', '1', '2019-04-04', '4', null),
('5', 'silver/points/2019-04-02', '1', '2019-04-02', '2', null),
('6', 'silver/points/2019-05-15', '1', '2019-05-15', '3', '2019-05-15 13:00:00+00'),
('7', 'welcome', '1', '2019-05-15', '1', null),
('8', 'welcome', '1', '2019-05-15', '1', null);
insert into huigan.refunded_lines (member_id, sale_seq, line, brand_id, quantity) values
('1', '3', '1', '1', '1'),
('2', '4', '1', '1', '4'),
('2', '4', '2', '1', '2'),
('3', '29', '1', '1', '2'),
('3', '5', '1', '1', '1'),
('6', '39', 'cake', '1', '1');
insert into huigan.redemption_allocations (member_id, redemption_seq, lot_no, lot_day, brand_id, points, returned) values
('1', '15', '1', '2019-04-01', '1', '20', '0'),
('1', '17', '1', '2019-04-01', '1', '10', '10'),
('1', '17', '2', '2019-04-02', '1', '190', '190'),
('1', '33', '6', '2019-05-12', '1', '30', '0'),
('1', '34', '6', '2019-05-12', '1', '20', '20'),
('2', '18', '1', '2019-04-02', '1', '625', '0'),
('2', '18', '2', '2019-04-02', '1', '50', '0'),
('2', '18', '3', '2019-04-02', '1', '25', '0'),
('3', '30', '4', '2019-05-13', '1', '60', '0'),
('6', '37', '1', '2019-05-14', '1', '50', '25'),
('6', '38', '1', '2019-05-14', '1', '20', '20');
insert into huigan.session_generations (member_id, generation) values
('8', '1');
insert into huigan.member_accounts (member_id, brand_id, code_handle, code_secret, made_at) values
('7', '1', '1392373958', E'\\x01623f890410ab3b8872f660073786810aee55dc1547693ec8f05055f5ed4219c917294a12a0d9e72f09672efea82ed2bdc7251ef8463003dbba7dbb47', '2019-05-15 14:00:00+00');
insert into huigan.member_phones (member_id, brand_id, phone_hash, phone, verified_at) values
('7', '1', E'\\x3f0bc991c4ae409b9fc232fca8895490c8438e8956deec78cdea3b3baf7a6b6d', E'\\x01e93b28b973f14caaac9da1fb2d000168ac61e61d88b18bb1b74071fff80225b4ef539a21b846a758b1', '2019-05-15 14:00:00+00');
insert into huigan.member_consents (member_id, purpose, given_at, version, granted) values
('7', 'marketing', '2019-05-15 14:00:00+00', '2026-11-22', 'true'),
('7', 'personalisation', '2019-05-15 14:00:00+00', '2026-11-22', 'true'),
('7', 'privacy', '2019-05-15 14:00:00+00', '2026-11-22', 'true');
insert into huigan.welcome_claims (brand_id, identity_hash, member_id, claimed_at) values
('1', E'\\x183aceb36a480e5a9fc3950baa738e25e047a3fe6f4b3fdaa8de860df7ab8b99', null, '2019-05-15 14:00:00+00'),
('1', E'\\x3f0bc991c4ae409b9fc232fca8895490c8438e8956deec78cdea3b3baf7a6b6d', '7', '2019-05-15 14:00:00+00'),
('1', E'\\x4175d67c62e76bc72cd9d404837f73781e65bf26b1ea888606c7609daa741d34', '7', '2019-05-15 14:00:00+00'),
('1', E'\\xd55aca299ca3ab7f8cdf093cd4d93ec97e4cba54626f4858178abb2ebf74097c', null, '2019-05-15 14:00:00+00');
insert into huigan.closed_members (member_id, brand_id, closed_at) values
('8', '1', '2019-05-15 14:00:00+00');
insert into huigan.behaviour_events (member_id, happened_on, event_id, brand_id, name, happened_at, page, subject, scene, channel) values
('7', '2019-05-15', 'bbbbbbbbbbbbbbbbbbbb', '1', 'page-shown', '2019-05-15 14:00:00+00', 'card', null, null, null);
insert into huigan.staff (staff_id, brand_id, name, role, generation, left_at) overriding system value values
('1', '1', 'Clerk', 'clerk', '0', null),
('2', '1', 'Manager', 'manager', '0', null);
select setval(pg_get_serial_sequence('huigan.staff', 'staff_id'), (select max(staff_id) from huigan.staff));
insert into huigan.staff_stores (staff_id, brand_id, store_id) values
('1', '1', 's1'),
('2', '1', 's1');
insert into huigan.staff_invites (code_hash, brand_id, name, role, store_ids, invited_by, made_at, expires_at, used_at, used_by) values
(E'\\xe94326142e252457e56cf88c94ee40f8102ac257c84eb085f2563720c3c5679b', '1', 'Operator', 'operator', '{}', null, '2019-05-15 14:00:00+00', '2019-05-16 14:00:00+00', null, null);
insert into huigan.pos_secrets (brand_id, store_id, secret_no, secret, made_at, valid_until) values
('1', 's1', '1', E'\\x01f1d2dbd9779da674a8ba55e5245dbc56274fe57a38ca10f9965edcf8b32242ef32ddf23b0d5b34a9e3a1195cbfd90574da7744db1c6dbacd0ab6aa3a022b4027bc7b891b5eab7a4affb9106909b6', '2019-05-15 14:00:00+00', '2019-05-16 14:00:00+00'),
('1', 's1', '2', E'\\x01442a0dfd32ce14798d881cd2c63f3963ddeb54b8a75d39d76d834602fdcb6019e56c8c3ec7dbe1aec8e6d2cf386f8a0fde0c49a00edfd8cdf7f129b13edbc13207e394eb2938c263c0aa3cb3a9e9', '2019-05-15 14:00:00+00', null);
insert into huigan.pos_messages (brand_id, store_id, message_id, path, body_hash, answer, answered_at) values
('1', 's1', 'message-1', 'events', E'\\x0101010101010101010101010101010101010101010101010101010101010101', '"c2VhbGVk"', '2019-05-15 14:00:00+00');
insert into huigan.code_misses (brand_id, store_id, minute, misses, staff_id, clerk) values
('1', 's1', '2019-05-15 14:00:00+00', '1', null, 'zhou'),
('1', 's1', '2019-05-15 14:00:00+00', '1', null, null);
insert into huigan.till_sessions (till_session_id, member_id, code_step, brand_id, store_id, staff_id, clerk, opened_at, expires_at) values
('session-ann', '1', '1', '1', 's1', '1', null, '2019-05-15 12:00:00+00', '2019-05-15 12:05:00+00');
insert into huigan.redemptions (member_id, redemption_id, brand_id, store_id, kind, benefit, period, slot, points, till_session_id, staff_id, clerk, redeemed_at, reversed_at, reversed_by, reversal_reason) values
('1', '38f6b57c26bb7b21af30c92c6592e0aa', '1', 's1', 'benefit', 'topping', '2019-05-15', '1', null, 'session-ann', '1', null, '2019-05-15 12:00:00+00', '2019-05-15 12:00:00+00', '1', null),
('1', '8903132ac1a80c9f4e9ea028770b06a6', '1', 's1', 'points', null, null, null, '20', 'session-ann', '1', null, '2019-05-15 12:00:00+00', '2019-05-15 12:00:00+00', '1', null),
('1', '9a55a921d240004856b4b401b3272c3d', '1', 's1', 'benefit', 'topping', '2019-05-15', '1', null, 'session-ann', '1', null, '2019-05-15 12:00:00+00', null, null, null),
('1', 'bc16b028a30b592a83cf43e00c8d8356', '1', 's1', 'points', null, null, null, '30', 'session-ann', '1', null, '2019-05-15 12:00:00+00', null, null, null);
insert into huigan.action_log (action_id, brand_id, store_id, staff_id, clerk, device, action, member_id, subject, before_state, after_state, reason, done_at) overriding system value values
('1', '1', 's1', '1', null, null, 'identify', '1', 'session-ann', null, '{"session": true}', null, '2019-05-15 12:00:00+00'),
('10', '1', 's1', null, 'zhou', null, 'pos-sale', '7', '2019-05-15/1', null, '{"outcome": "settled"}', null, '2019-05-15 14:00:00+00'),
('11', '1', null, null, null, null, 'invite', null, null, null, '{"role": "operator", "stores": []}', null, '2019-05-15 14:00:00+00'),
('2', '1', 's1', '1', null, null, 'take-points', '1', 'bc16b028a30b592a83cf43e00c8d8356', '{"left": "191"}', '{"left": "161", "points": "30"}', null, '2019-05-15 12:00:00+00'),
('3', '1', 's1', '1', null, null, 'take-points', '1', '8903132ac1a80c9f4e9ea028770b06a6', '{"left": "161"}', '{"left": "141", "points": "20"}', null, '2019-05-15 12:00:00+00'),
('4', '1', 's1', '1', null, null, 'undo', '1', '8903132ac1a80c9f4e9ea028770b06a6', '{"state": "standing", "points": "20"}', '{"state": "reversed", "points": "20"}', null, '2019-05-15 12:00:00+00'),
('5', '1', 's1', '1', null, null, 'redeem-benefit', '1', '38f6b57c26bb7b21af30c92c6592e0aa', '{"left": "2"}', '{"left": "1", "benefit": "topping"}', null, '2019-05-15 12:00:00+00'),
('6', '1', 's1', '1', null, null, 'undo', '1', '38f6b57c26bb7b21af30c92c6592e0aa', '{"state": "standing", "benefit": "topping"}', '{"state": "reversed", "benefit": "topping"}', null, '2019-05-15 12:00:00+00'),
('7', '1', 's1', '1', null, null, 'redeem-benefit', '1', '9a55a921d240004856b4b401b3272c3d', '{"left": "2"}', '{"left": "1", "benefit": "topping"}', null, '2019-05-15 12:00:00+00'),
('8', '1', 's1', '2', null, null, 'hand-out', '6', '190515393354892718', '{"state": "paid"}', '{"state": "completed"}', null, '2019-05-15 13:00:00+00'),
('9', '1', 's1', '2', null, null, 'refund-order', '6', '190515393354892718', '{"state": "completed"}', '{"refund": "190515393354892718-r1"}', null, '2019-05-15 13:00:00+00');
select setval(pg_get_serial_sequence('huigan.action_log', 'action_id'), (select max(action_id) from huigan.action_log));
insert into huigan.menu_categories (brand_id, category_id, name, position) values
('1', 'food', 'Food', '1');
insert into huigan.menu_items (brand_id, product_id, category_id, document, shown, revision, position) values
('1', 'cake', 'food', '{"set": null, "name": "Cake", "tips": [], "custom": null, "options": [], "picture": "cake.webp", "product": "cake", "windows": [], "category": "food", "priceFen": 1000, "description": "", "mostPerOrder": 20}', 'true', '1', '1');
insert into huigan.store_details (brand_id, store_id, document) values
('1', 's1', '{"hours": [{"to": "24:00", "from": "00:00", "weekdays": [1, 2, 3, 4, 5, 6, 7]}], "phone": "", "address": "", "ordering": true, "position": null}');
insert into huigan.store_items (brand_id, store_id, product_id, price_fen, available, sold_out) values
('1', 's1', 'cake', null, '6', 'false');
insert into huigan.price_books (brand_id, version, effective_from, document, published_at) values
('1', '1', '2019-05-14 13:00:00+00', '{"offers": [], "tierPrices": [], "pointsDeduction": {"fen": 100, "points": 10, "maxShareBp": 10000}}', '2019-05-14 13:00:00+00');
insert into huigan.orders (member_id, order_id, brand_id, store_id, business_day, state, request_id, quote, price_version, list_fen, points_used, payable_fen, refunded_fen, points_returned, place, channel, created_at, pay_by, paid_at, started_at, ready_at, completed_at, closed_at, closed_why, pickup_no, pickup_code) values
('6', '190515393354892718', '1', 's1', '2019-05-15', 'completed', 'request-1', '{"earns": {"points": "125", "qualifying": "15"}, "lines": [{"line": "cake", "name": "Cake", "text": "", "netFen": "1500", "listFen": "2000", "product": "cake", "quantity": 2, "adjustments": [{"code": "points", "kind": "points", "name": "积分抵扣", "shareFen": "500"}], "optionsText": "", "unitListFen": "1000"}], "store": "s1", "points": {"fen": "500", "why": null, "most": "160", "used": "50", "usable": "160", "mostFen": "1600"}, "listFen": "2000", "payableFen": "1500", "adjustments": [{"fen": "500", "code": "points", "kind": "points", "name": "积分抵扣"}], "priceVersion": 1}', '1', '2000', '50', '1500', '750', '25', '', '', '2019-05-15 13:00:00+00', '2019-05-15 13:15:00+00', '2019-05-15 13:00:00+00', null, null, '2019-05-15 13:00:00+00', null, null, 'A001', '912795740370'),
('6', '190515674134659073', '1', 's1', '2019-05-15', 'paid', 'request-4', '{"earns": {"points": "100", "qualifying": "10"}, "lines": [{"line": "cake", "name": "Cake", "text": "", "netFen": "1000", "listFen": "1000", "product": "cake", "quantity": 1, "adjustments": [], "optionsText": "", "unitListFen": "1000"}], "store": "s1", "points": {"fen": "0", "why": null, "most": "100", "used": "0", "usable": "172", "mostFen": "1000"}, "listFen": "1000", "payableFen": "1000", "adjustments": [], "priceVersion": 1}', '1', '1000', '0', '1000', '0', '0', '', '', '2019-05-15 13:00:00+00', '2019-05-15 13:15:00+00', '2019-05-15 13:00:00+00', null, null, null, null, null, 'A002', '915350271824'),
('6', '190515839262721121', '1', 's1', '2019-05-15', 'closed', 'request-3', '{"earns": {"points": "40", "qualifying": "8"}, "lines": [{"line": "cake", "name": "Cake", "text": "", "netFen": "800", "listFen": "1000", "product": "cake", "quantity": 1, "adjustments": [{"code": "points", "kind": "points", "name": "积分抵扣", "shareFen": "200"}], "optionsText": "", "unitListFen": "1000"}], "store": "s1", "points": {"fen": "200", "why": null, "most": "100", "used": "20", "usable": "110", "mostFen": "1000"}, "listFen": "1000", "payableFen": "800", "adjustments": [{"fen": "200", "code": "points", "kind": "points", "name": "积分抵扣"}], "priceVersion": 1}', '1', '1000', '20', '800', '0', '0', '', '', '2019-05-15 13:00:00+00', '2019-05-15 13:15:00+00', null, null, null, null, '2019-05-15 13:00:00+00', 'cancelled', null, null);
insert into huigan.order_lines (member_id, order_id, line, brand_id, position, product_id, category, name, options_text, chosen, quantity, list_fen, net_fen, points, refunded_quantity, refunded_fen, points_returned, stock, stock_products) values
('6', '190515393354892718', 'cake', '1', '1', 'cake', 'food', 'Cake', '', '{"parts": [], "options": []}', '2', '2000', '1500', '50', '1', '750', '25', 'sold', '["cake"]'),
('6', '190515674134659073', 'cake', '1', '1', 'cake', 'food', 'Cake', '', '{"parts": [], "options": []}', '1', '1000', '1000', '0', '0', '0', '0', 'sold', '["cake"]'),
('6', '190515839262721121', 'cake', '1', '1', 'cake', 'food', 'Cake', '', '{"parts": [], "options": []}', '1', '1000', '800', '20', '0', '0', '0', 'released', '["cake"]');
insert into huigan.pickup_counters (brand_id, store_id, business_day, last_no) values
('1', 's1', '2019-05-15', '2');
insert into huigan.payments (out_trade_no, member_id, order_id, brand_id, attempt, amount_fen, state, prepay_id, transaction_id, paid_fen, paid_at, refunded_fen, made_at, ask_at) values
('190515393354892718-1', '6', '190515393354892718', '1', '1', '1500', 'paid', null, '190515393354892718-1', '1500', '2019-05-15 13:00:00+00', '750', '2019-05-15 13:00:00+00', null),
('190515674134659073-1', '6', '190515674134659073', '1', '1', '1000', 'paid', null, '190515674134659073-1', '1000', '2019-05-15 13:00:00+00', '0', '2019-05-15 13:00:00+00', null);
insert into huigan.refunds (refund_id, member_id, order_id, brand_id, store_id, out_trade_no, kind, amount_fen, points, lines, state, wechat_refund_id, staff_id, request_id, reason, asked_at, done_at, last_error, ask_at) values
('190515393354892718-r1', '6', '190515393354892718', '1', 's1', '190515393354892718-1', 'order', '750', '25', '[{"fen": "750", "line": "cake", "points": "25", "quantity": 1}]', 'queued', null, '2', 'asked:190515393354892718-a1', '', '2019-05-15 13:00:00+00', null, null, null);
insert into huigan.after_sales (member_id, after_sale_id, order_id, brand_id, store_id, state, lines, request_id, asked_at, answered_at, answered_by, refund_id) values
('6', '190515393354892718-a1', '190515393354892718', '1', 's1', 'accepted', '[{"line": "cake", "quantity": 1}]', 'request-2', '2019-05-15 13:00:00+00', '2019-05-15 13:00:00+00', '2', '190515393354892718-r1');
insert into huigan.after_sale_words (member_id, after_sale_id, reason, answer, photo, photo_type) values
('6', '190515393354892718-a1', '太甜了', null, null, null);
insert into huigan.order_effects (effect_id, brand_id, member_id, order_id, kind, subject, payload, due_at, attempts, last_error, stuck, made_at) overriding system value values
('6', '1', '6', '190515393354892718', 'send-refund', '190515393354892718-r1', '{}', '2019-05-15 13:00:15+00', '1', 'No WeChat Pay is configured.', 'false', '2019-05-15 13:00:00+00'),
('8', '1', '6', '190515674134659073', 'tell-sale', '190515674134659073', '{"kind":"sale","externalId":"190515674134659073","occurredAt":1557925200000,"payload":{"store":"s1","day":"2019-05-15","receipt":"190515674134659073","lines":[{"line":"cake","product":"cake","category":"food","quantity":1,"amountFen":"1000"}]}}', '2019-05-15 13:00:00+00', '0', null, 'false', '2019-05-15 13:00:00+00'),
('9', '1', null, null, 'unknown-payment', '4200000000202605150000000001', '{"outTradeNo":"201905150000000099-1"}', '2019-05-15 14:00:00+00', '1', null, 'true', '2019-05-15 14:00:00+00');
select setval(pg_get_serial_sequence('huigan.order_effects', 'effect_id'), (select max(effect_id) from huigan.order_effects));
select setval('huigan.event_seq', 45);
set session_replication_role = origin;
