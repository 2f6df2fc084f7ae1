/** What surrounds a member's card on home, so that home asks once. Reads only. */
import type { CardReply } from '../../../contract/member';
import type { Db } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import { levelAt, levelIndex, utcOffsetOf, versionAt } from '../../programme/programme.rules';
import { countWallet } from '../coupon/wallet';
import { readSelling } from '../menu/selling';
import { readHomeCards } from './home-cards';
import { readHomeMessage } from './home-message';
import { readLastOrder } from './last-order';
import { seasonOf } from './season';
import type { Standing } from './standing.types';
import { readWorth } from './worth';

export type OnHome = Pick<CardReply, 'onHome' | 'message' | 'worth' | 'coupons' | 'lastOrder' | 'season'>;

/** Each as of the instant at which the member stands; messages as of now. */
export async function readOnHome(
  db: Db,
  standing: Standing,
  { brandId, now }: { brandId: number; now: Instant },
): Promise<OnHome> {
  const { asOf, rules, book } = standing;
  const { programme } = versionAt(rules, asOf);
  const tier = levelAt(programme, levelIndex(programme, book.tier)).code;
  const { menu, book: prices } = await readSelling(db, brandId, asOf);
  return {
    onHome: await readHomeCards(db, { brandId, rules }, asOf),
    message: await readHomeMessage(db, book.memberId, now),
    worth: await readWorth(db, standing, { brandId, book: prices }),
    coupons: await countWallet(db, book, asOf),
    lastOrder: await readLastOrder(db, book.memberId, menu),
    season: seasonOf({ menu, book: prices }, { tier, at: asOf, utcOffsetMinutes: utcOffsetOf(rules) }),
  };
}
