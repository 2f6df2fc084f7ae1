/*
 * Where the demo brand's stores are, when they serve, and what differs on their shelves. Invented places in
 * Hangzhou.
 */
import type { StoreDetails } from '../../cloudfunctions/contract/menu';
import type { StoreItem } from '../../cloudfunctions/core/menu/menu.types';
import { STORES } from './catalog';

type Hours = StoreDetails['hours'];

const WEEKDAYS = [1, 2, 3, 4, 5];
const WEEKEND = [6, 7];
const EVERY_DAY = [...WEEKDAYS, ...WEEKEND];
/** So that somebody who tries the demo at night finds an open store. */
const ALWAYS: Hours = [{ weekdays: EVERY_DAY, from: '00:00', to: '24:00' }];

const details = (address: string, phone: string, latitude: number, longitude: number, hours: Hours) => ({
  address,
  phone,
  position: { latitude, longitude },
  hours,
  ordering: true,
});

/** By store. */
export const STORE_DETAILS: Readonly<Record<string, StoreDetails>> = {
  'west-lake': details('上城区湖滨路回甘里 8 号', '0571-55500108', 30.2548, 120.1602, ALWAYS),
  'drum-tower': details('上城区鼓楼旧街 21 号', '0571-55500221', 30.2386, 120.1702, [
    { weekdays: EVERY_DAY, from: '09:00', to: '21:30' },
  ]),
  riverside: details('滨江区闻涛路 300 号一层', '0571-55500330', 30.2084, 120.2106, [
    { weekdays: WEEKDAYS, from: '08:00', to: '20:30' },
    { weekdays: WEEKEND, from: '10:00', to: '22:00' },
  ]),
  'old-wharf': details('拱墅区桥西直街 46 号', '0571-55500446', 30.319, 120.142, [
    { weekdays: EVERY_DAY, from: '09:30', to: '12:00' },
    { weekdays: EVERY_DAY, from: '13:30', to: '21:00' },
  ]),
  station: details('上城区火车东站到达层 B12', '0571-55500512', 30.2908, 120.213, ALWAYS),
  campus: details('钱塘区学源街 68 号', '0571-55500668', 30.314, 120.356, [
    { weekdays: EVERY_DAY, from: '10:00', to: '22:30' },
  ]),
};

const row = (productId: string, differs: Partial<StoreItem>): StoreItem => ({
  productId,
  priceFen: null,
  available: null,
  soldOut: false,
  ...differs,
});

/** Snacks are made in the morning and counted. */
const COUNTED = [
  row('mochi', { available: 60 }),
  row('cake', { available: 8 }),
  row('nuts', { available: 40 }),
  row('sampler', { available: 5 }),
];

/** By store: everywhere what is counted; the fruit is over at one, a rent is higher at another. */
export const STORE_ITEMS: Readonly<Record<string, readonly StoreItem[]>> = {
  ...Object.fromEntries(STORES.map(({ id }) => [id, COUNTED])),
  'west-lake': [...COUNTED, row('bayberry', { soldOut: true })],
  station: [...COUNTED, row('moli-milk', { priceFen: 2100n }), row('lemon', { priceFen: 1880n })],
};
