/** What the control share tells of the newcomers of a month. Reads only: one statement. */
import type { ControlComparison, ControlGroup, Estimate } from '../../../contract/referral-desk';
import type { Db } from '../../../platform/db';
import { isoInstant, type Instant } from '../../kernel/time';
import { compareGroups, type Compared } from '../../referral/control.rules';
import { controlSentence, type ControlFigures } from '../../referral/control-words';
import type { Interval } from '../../referral/proportions.rules';
import { sumControlGroups, type ISumControlGroupsResult } from './control-results.view.queries';

interface Between {
  fromAt: string;
  untilAt: string;
}

/** By share and days, of all newcomers who were won between two instants. */
export async function readControlResults(
  db: Db,
  brandId: number,
  between: Between,
  now: Instant,
): Promise<ControlComparison[]> {
  const rows = await sumControlGroups.run({ brandId, ...between, now: isoInstant(now) }, db);
  const shares = new Map<string, ISumControlGroupsResult[]>();
  for (const row of rows) {
    const share = `${row.share_bp} ${row.days}`;
    shares.set(share, [...(shares.get(share) ?? []), row]);
  }
  return [...shares.values()].map(comparisonOf);
}

const NOBODY: ControlGroup = { newcomers: 0, bought: 0 };
const groupOf = (row: ISumControlGroupsResult | undefined): ControlGroup =>
  row === undefined ? NOBODY : { newcomers: row.newcomers, bought: row.bought };
const countOf = ({ newcomers, bought }: ControlGroup) => ({ of: newcomers, hits: bought });

/** @param rows of one share: of each group one, or none where nobody is in it */
function comparisonOf(rows: readonly ISumControlGroupsResult[]): ControlComparison {
  const { share_bp: shareBp = 0, days = 0 } = rows[0] ?? {};
  const at = rows.find((row) => !row.in_control);
  const later = rows.find((row) => row.in_control);
  const [treated, control] = [groupOf(at), groupOf(later)];
  const compared = compareGroups(countOf(treated), countOf(control), shareBp);
  const gifts = { fen: (at?.off_fen ?? 0n) + (at?.money_fen ?? 0n), points: at?.points ?? 0n };
  const figures: ControlFigures = {
    ...{ shareBp, treated, control, verdict: compared.verdict },
    differenceBp: estimateOf(compared.difference, 10_000),
    additionalTenths: estimateOf(compared.additional, 10),
    costPerAdditional: costOf(gifts, compared),
  };
  return {
    ...figures,
    days,
    waiting: rows.reduce((sum, { waiting }) => sum + waiting, 0),
    sentence: controlSentence(figures),
    gifts: { fen: gifts.fen.toString(), points: gifts.points.toString() },
  };
}

function estimateOf(interval: Interval | null, unit: number): Estimate | null {
  if (interval === null) return null;
  const { value, low, high } = interval;
  return { value: Math.round(value * unit), low: Math.round(low * unit), high: Math.round(high * unit) };
}

/** Of each additional first purchase. @example ¥900.00 for 90 of them: ¥10.00 */
function costOf(
  gifts: { fen: bigint; points: bigint },
  { verdict, additional }: Compared,
): ControlComparison['costPerAdditional'] {
  if (verdict !== 'more' || additional === null) return null;
  const each = (whole: bigint): string => Math.round(Number(whole) / additional.value).toString();
  return { fen: each(gifts.fen), points: each(gifts.points) };
}
