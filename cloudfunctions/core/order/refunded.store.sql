/* @name addToLines */
-- Of each line what stands at its place in the arrays.
update huigan.order_lines l set
  refunded_quantity = l.refunded_quantity + (:quantities!::int[])[array_position(:lines!::text[], l.line)],
  refunded_fen = l.refunded_fen + (:fens!::bigint[])[array_position(:lines!::text[], l.line)],
  points_returned = l.points_returned + (:points!::bigint[])[array_position(:lines!::text[], l.line)]
where l.member_id = :memberId! and l.order_id = :orderId! and l.line = any(:lines!::text[]);

/* @name addToOrder */
update huigan.orders set refunded_fen = refunded_fen + :fen!,
  points_returned = points_returned + :pointsBack!, state = :state!
where member_id = :memberId! and order_id = :orderId!;
