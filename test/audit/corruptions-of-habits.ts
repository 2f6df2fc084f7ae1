/* Corruptions of what members do: their days, what those come to, classes and stages. */
import { of, type Corruption } from './corruption';

const day = (what: string): string =>
  `update huigan.member_days set ${what} where (member_id, day, store_id) = (
    select member_id, day, store_id from huigan.member_days where orders > 0
    order by member_id, day, store_id limit 1)`;
/** Of somebody who bought, and waits for nothing. */
const facts = (what: string): string =>
  `update huigan.member_facts set ${what} where member_id = (
    select f.member_id from huigan.member_facts f where f.orders > 0
      and not exists (select from huigan.figure_changes c where c.member_id = f.member_id)
      and not exists (select from huigan.member_touches t where t.member_id = f.member_id)
    order by f.member_id limit 1)`;

export const OF_HABITS: Corruption[] = [
  ...of(
    'member_days',
    ['takings that nobody paid', day('takings_fen = takings_fen + 1'), 'habits', 'ann'],
    ['an order more', day('orders = orders + 1'), 'habits', 'ann'],
    ['another store', day(`store_id = 'elsewhere'`), 'habits', 'ann'],
    ['a day forgotten', 'delete from huigan.member_days', 'habits', 'ann'],
  ),
  ...of(
    'member_facts',
    ['money that nobody spent', facts('spent_fen = spent_fen + 1'), 'habits', 'bob'],
    ['an order more', facts('orders = orders + 1'), 'habits', 'bob'],
    ['another last day', facts('last_day = last_day + 1'), 'habits', 'bob'],
    ['a better score', facts('rfm = case when rfm = 555 then 111 else 555 end'), 'habits', 'bob'],
    ['another stage', facts(`stage = 'aware'`), 'habits', 'bob'],
    ['another level', facts(`tier = 'none'`), 'habits', 'bob'],
  ),
  ...of(
    'member_moves',
    ['moves forgotten', 'delete from huigan.member_moves', 'habits', 'bob'],
    [
      'another class',
      `update huigan.member_moves set became = 'nobody' where what = 'class' and became is not null`,
      'habits',
      'bob',
    ],
  ),
];
