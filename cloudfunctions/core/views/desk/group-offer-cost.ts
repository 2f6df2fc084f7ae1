/** What an offer comes to at worst over its stores and the levels of members, as operators read it. */
import type { AloneFen, GroupCost } from '../../../contract/group-desk';
import { yuan } from '../../../contract/in-words';
import { offerCost } from '../../group/offer-cost.rules';
import type { SeatsOffer } from '../../group/offer-problems.rules';
import { offerDeskWords } from '../../group/offer-words';
import { pricesAlone, type Alone, type DraftFacts } from './group-offer-facts';

/** Below this share of the list price it is said. Basis points. */
const LOW_SHARE_BP = 3000n;

const dearest = (alone: readonly Alone[]): Alone | undefined =>
  alone.reduce<Alone | undefined>(
    (most, one) => (most === undefined || one.listFen > most.listFen ? one : most),
    undefined,
  );

/** Null: it holds at no store. */
export function costOf(offer: SeatsOffer, facts: DraftFacts): GroupCost | null {
  const alone = pricesAlone(facts);
  const top = dearest(alone);
  if (top === undefined) return null;
  const { terms, stock } = offer;
  const atTop = alone.filter(({ store }) => store === top.store);
  const aloneFen = alone.reduce((most, { fen }) => (fen > most ? fen : most), 0n);
  const { giftFen } = facts;
  const cost = offerCost(terms, { listFen: top.listFen, aloneFen }, { stock, giftFen });
  const { perGroup } = cost;
  return {
    listFen: top.listFen.toString(),
    storeName: facts.names.stores.get(top.store) ?? top.store,
    alone: atTop.map((one): AloneFen => ({
      tierName: facts.names.tiers.get(one.tier) ?? one.tier,
      fen: one.fen.toString(),
      why: one.why,
    })),
    perGroup: {
      seats: perGroup.seats,
      paidFen: perGroup.paidFen.toString(),
      offListFen: perGroup.offListFen.toString(),
      offAloneFen: perGroup.offAloneFen.toString(),
      giftFen: giftFen?.toString() ?? null,
    },
    mostOffListFen: cost.mostOffListFen?.toString() ?? null,
    mostOffAloneFen: cost.mostOffAloneFen?.toString() ?? null,
    warnings: warningsOf(offer, facts, alone, top.listFen),
  };
}

function warningsOf(
  { terms, stock, times }: SeatsOffer,
  { names, giftFen }: DraftFacts,
  alone: readonly Alone[],
  listFen: bigint,
): string[] {
  const { warnings } = offerDeskWords;
  const [first] = terms.steps;
  const last = terms.steps[terms.steps.length - 1];
  if (first === undefined || last === undefined) return [];
  const cheaper = new Map<string, bigint>();
  for (const { tier, fen } of alone)
    if (fen <= BigInt(first.priceFen) && fen < (cheaper.get(tier) ?? fen + 1n)) cheaper.set(tier, fen);
  return [
    ...(terms.fillAbove === null ? [] : [warnings.fillAbove(terms.fillAbove)]),
    ...(stock === null ? [warnings.endless] : []),
    ...(giftFen === null ? [warnings.giftEndless] : []),
    ...(times.until === null ? [warnings.untilLate] : []),
    ...(BigInt(last.priceFen) * 10_000n < listFen * LOW_SHARE_BP ? [warnings.low] : []),
    ...[...cheaper].map(([tier, fen]) =>
      warnings.aloneIsCheaper(names.tiers.get(tier) ?? tier, yuan(fen.toString())),
    ),
  ];
}
