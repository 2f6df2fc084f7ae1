/** How many messages of a plan quiet hours would put off. Reads the brand's settings only. */
import { placesOf, type FlowPlan } from '../../../contract/flow';
import type { Db } from '../../../platform/db';
import { isDaily, wayTo } from '../../insight/flow/flow.rules';
import { HOUR_MS, startOfDay } from '../../kernel/time';
import { readMessageSettings } from '../../message/message-settings.store';
import { quietUntil } from '../../message/sending.rules';
import type { MemberDesk } from '../desk/members';
import { askedAt } from './audiences';

/** Of so many treated; null: it cannot be known, as the hour of orders is not kept. */
export async function putOffByQuiet(
  db: Db,
  desk: MemberDesk,
  { trigger, cards }: FlowPlan,
  treated: number,
): Promise<number | null> {
  const place = placesOf(cards).findIndex((card) => card.do === 'message');
  if (place < 0) return 0;
  if (!isDaily(trigger)) return null;
  const { utcOffsetMinutes } = desk;
  const hours = wayTo(cards, place).reduce((sum, card) => sum + (card.do === 'wait' ? card.hours : 0), 0);
  const at = startOfDay(askedAt(desk).today, utcOffsetMinutes) + hours * HOUR_MS;
  const settings = await readMessageSettings(db, desk.brand.brandId);
  return quietUntil(at, { ...settings, utcOffsetMinutes }) === null ? 0 : treated;
}
