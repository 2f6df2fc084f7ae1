/** Cards that give nothing: they lead on, hold back, part ways. */
import type { Card } from '../../../../contract/flow';
import type { Step } from '../../../insight/flow/flow.rules';
import type { Walker } from '../../../insight/flow/flow.types';
import { goOn, goOnLater, isGoing } from '../../../insight/flow/walk.rules';
import { HOUR_MS } from '../../../kernel/time';
import { placeOf } from '../../../insight/draw.rules';
import { fittingAmong, onlyFitting, type Walk } from './walk';

type Of<Kind extends Card['do']> = Extract<Card, { do: Kind }>;

/** On, after some hours. */
export const wait = async (
  { now }: Walk,
  { next }: Step,
  here: readonly Walker[],
  { hours }: Of<'wait'>,
): Promise<Walker[]> => here.map((walker) => goOnLater(walker, next, now + hours * HOUR_MS));

/** On, for whoever fits. */
export async function filter(walk: Walk, step: Step, here: readonly Walker[]): Promise<Walker[]> {
  const fitting = await onlyFitting(walk, step, here, 'filtered');
  return fitting.map((walker) => (isGoing(walker, walk.now) ? goOn(walker, step.next, walk.now) : walker));
}

/** Each their way: by chance, the same for a member whenever it is asked, or by whether they fit. */
export async function split(
  walk: Walk,
  { ways, next }: Step,
  here: readonly Walker[],
  { by }: Of<'split'>,
): Promise<Walker[]> {
  const { now } = walk;
  const memberIds = [...new Set(here.map(({ memberId }) => memberId))];
  const fit =
    by.is === 'rule'
      ? await fittingAmong(walk, by.rule, memberIds)
      : new Set(memberIds.filter((memberId) => placeOf(saltOf(walk), memberId) < by.yesBp));
  return here.map((walker) => {
    const way = fit.has(walker.memberId) ? 'yes' : 'no';
    return { ...goOn(walker, ways?.[way] ?? next, now), way };
  });
}
/** Another chance than the one by which groups are drawn. */
const saltOf = ({ version }: Walk): Uint8Array =>
  new Uint8Array([...version.salt, ...new TextEncoder().encode('split')]);
