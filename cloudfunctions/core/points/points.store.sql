/* @name findWelcomeLot */
select l.granted from huigan.lots l
join huigan.benefit_grants g on g.member_id = l.member_id and g.lot_no = l.lot_no
  and l.earned_day between g.granted_day and g.granted_day + 1
where g.member_id = :memberId! and g.benefit_key = 'welcome';
