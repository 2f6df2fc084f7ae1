/** What a member bought and got back, was given in points, and took at a till. Reads only. */
import { NTH_ORDER } from '../../../book/order-gifts.rules';
import { ORDER_SOURCE } from '../../../order/order-events.rules';
import { benefitName } from '../action-row';
import {
  asked,
  joined,
  levelOf,
  money,
  placeOf,
  points,
  type Entry,
  type ReadSource,
  type Reading,
} from './reading';
import {
  findGiftMoments,
  findSaleMoments,
  findTillMoments,
  type IFindGiftMomentsResult,
  type IFindSaleMomentsResult,
  type IFindTillMomentsResult,
} from './story.view.queries';
import { wentBack } from './went-back.rules';
import { storyWords as words } from './words';

/** Sales and refunds wherever they were told, and points that were used elsewhere than at a till. */
export const readSales: ReadSource = async (reading, before, limit) => {
  const { brandId } = reading.brand;
  const rows = await findSaleMoments.run({ ...asked(reading, before, limit), brandId }, reading.db);
  return rows.map((row) => ({ ...placeOf('sale', row), part: 'buying', ...saleLine(row) }));
};

type Told = Pick<Entry, 'title' | 'detail' | 'amount' | 'order'>;
interface Payload {
  receipt?: string;
  points?: string | null;
  units?: unknown;
}

/** By whom a sale was told. */
function channelOf(source: string): string {
  if (source === ORDER_SOURCE) return words.app;
  if (source.startsWith('pos:') || source.startsWith('return:')) return words.pos;
  return source === 'staff' ? words.staff : words.import;
}

function saleLine(row: IFindSaleMomentsResult): Told {
  const { receipt = null, points: used = null, units } = row.payload as Payload;
  const where = joined([row.store, channelOf(row.source), receipt && words.receipt(receipt)]);
  const order = row.source === ORDER_SOURCE ? receipt : null;
  switch (row.kind) {
    case 'sale': {
      const { whole_fen: whole, left_fen: left } = row;
      const isLess = whole !== null && left !== null && left < whole;
      const detail = joined([where, isLess ? words.left(left) : null]);
      return { title: words.sale, detail, amount: whole === null ? null : money(whole), order };
    }
    case 'refund': {
      const back = wentBack(row.sale_lines, row.earlier, units);
      const title = back?.isWhole === true ? words.wholeRefund : words.refund;
      return { title, detail: where, amount: back && money(-back.fen), order };
    }
    default: {
      const isBack = row.kind === 'return';
      const amount = used === null ? null : points(isBack ? BigInt(used) : -BigInt(used));
      const title = isBack ? words.pointsBack : words.pointsUsed;
      return { title, detail: channelOf(row.source), amount, order: null };
    }
  }
}

/** Points that were given. */
export const readGifts: ReadSource = async (reading, before, limit) => {
  const rows = await findGiftMoments.run(asked(reading, before, limit), reading.db);
  return rows.map((row) => ({
    ...placeOf('gift', row),
    part: 'buying',
    title: words.gift,
    detail: giftWords(reading, row),
    amount: points(row.granted),
    order: null,
  }));
};

function giftWords(reading: Reading, { kind, benefit, tier, at_ms }: IFindGiftMomentsResult): string {
  if (kind === 'welcome') return words.giftOf.welcome;
  if (kind === 'opening') return words.giftOf.opening;
  if (benefit === 'birthday') return words.giftOf.birthday;
  if (benefit === 'flow') return words.giftOf.flow;
  if (benefit === NTH_ORDER) return words.nthOrder;
  const level = levelOf(reading, Number(at_ms), tier === '' ? null : tier).name;
  return benefit === 'monthly' ? words.monthlyGift(level) : words.upgradeGift(level);
}

/** Benefits and points at a till. */
export const readTill: ReadSource = async (reading, before, limit) => {
  const rows = await findTillMoments.run(asked(reading, before, limit), reading.db);
  return rows.map((row) => ({
    ...placeOf('till', row),
    part: 'buying',
    ...tillLine(reading, row),
    order: null,
  }));
};

function tillLine(reading: Reading, row: IFindTillMomentsResult): Omit<Told, 'order'> {
  const isBack = row.what === 'back';
  const reason = isBack && row.reversal_reason !== null ? words.reason(row.reversal_reason) : null;
  if (row.points !== null) {
    const title = isBack ? words.pointsBack : words.pointsUsed;
    const amount = points(isBack ? row.points : -row.points);
    return { title, detail: joined([row.store, reason]), amount };
  }
  const name = row.benefit === null ? '' : benefitName(reading.rules, Number(row.at_ms), row.benefit);
  const title = isBack ? words.benefitBack : words.benefit;
  return { title, detail: joined([name, row.store, reason]), amount: null };
}
