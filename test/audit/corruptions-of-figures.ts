/* Corruptions of the figures of days, kept and waiting to be added. */
import { of, type Corruption } from './corruption';

const day = (what: string): string =>
  `update huigan.day_figures set ${what} where (store_id, day) = (select store_id, day from huigan.day_figures
    where store_id <> '' and orders > 0 order by store_id, day limit 1)`;
const channel = (what: string): string =>
  `update huigan.channel_days set ${what} where (day, channel) = (select day, channel from huigan.channel_days
    where channel <> 'import' and orders > 0 order by day, channel limit 1)`;
const change = (what: string): string =>
  `update huigan.figure_changes set ${what} where change_no = (select max(change_no) from huigan.figure_changes)`;

export const OF_FIGURES: Corruption[] = [
  ...of(
    'day_figures',
    ['takings that nobody paid', day('takings_fen = takings_fen + 1'), 'figures', null],
    ['an order more', day('orders = orders + 1'), 'figures', null],
    ['members who were guests', day('member_takings_fen = member_takings_fen + 1'), 'figures', null],
    ['points that nobody got', day('points_granted = points_granted + 1'), 'figures', null],
    ['open points', day('points_open = points_open - 1'), 'figures', null],
    ['another store', day(`store_id = 'elsewhere'`), 'figures', null],
    ['days forgotten', `delete from huigan.day_figures where store_id = ''`, 'figures', null],
  ),
  ...of(
    'channel_days',
    ['an order more', channel('orders = orders + 1'), 'figures', null],
    ['takings that nobody paid', channel('takings_fen = takings_fen + 1'), 'figures', null],
    ['another channel', channel(`channel = 'import'`), 'figures', null],
  ),
  ...of(
    'figure_changes',
    ['takings that nobody paid', change('takings_fen = takings_fen + 1'), 'figures', null],
    ['a change lost', `delete from huigan.figure_changes where orders > 0`, 'figures', null],
    ['another day', change('day = day + 1'), 'figures', null],
  ),
];
