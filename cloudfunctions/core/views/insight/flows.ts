/** Flows at the desk: a list of them, and one with its versions and what became of each. Reads only. */
import {
  placesOf,
  type CardNumbers,
  type FlowNumbers,
  type FlowPlan,
  type FlowReply,
  type FlowRow,
  type FlowsReply,
  type FlowVersion,
} from '../../../contract/flow';
import type { Db } from '../../../platform/db';
import { readTemplates } from '../../coupon/templates.store';
import { resultOn, waysOf } from '../../insight/flow/flow.rules';
import type { FlowKey, FlowOf } from '../../insight/flow/flow.types';
import { readFlow, readFlows, readVersions, type KeptVersion } from '../../insight/flow/flows.store';
import { countByPlace, countVersions, type AtPlace } from '../../insight/flow/walkers.store';
import { pageOf, readNumber, sought } from '../../kernel/page';
import { formatDay, formatInstant } from '../../kernel/time';
import type { MemberDesk } from '../desk/members';

const PAGE = 20;
const END = 10n ** 18n;
/** Versions that are shown. */
const VERSIONS = 10;

/** A page of flows, newest first, each with the numbers of its version; null: `after` is no place. */
export async function listFlows(
  db: Db,
  desk: MemberDesk,
  after: string | undefined,
): Promise<FlowsReply | null> {
  const before = after === undefined ? END : readNumber(after);
  if (before === null) return null;
  const found = await readFlows(db, desk.brand.brandId, { before, limit: sought(PAGE) });
  const { shown, next } = pageOf(found, PAGE, ({ flowId }) => flowId.toString());
  const numbersOf = await countVersions(db, desk.brand.brandId, shown);
  return {
    flows: shown.map((flow) => rowOf(desk, flow, numbersOf(flow.flowId, flow.version))),
    next,
  };
}

const keyOf = ({ brandId, flowId }: FlowKey): FlowKey => ({ brandId, flowId });

const rowOf = (desk: MemberDesk, flow: FlowOf, numbers: FlowNumbers): FlowRow => ({
  flow: flow.flowId.toString(),
  ...{ name: flow.name, state: flow.state, revision: flow.revision, version: flow.version },
  ...{ savedAt: formatInstant(flow.savedAt, desk.utcOffsetMinutes), by: flow.by ?? '' },
  ...{ trigger: flow.draft.trigger, numbers },
});

/** One of them; null: the brand has none of this number. */
export async function showFlow(db: Db, desk: MemberDesk, flowId: bigint): Promise<FlowReply | null> {
  const flow = await readFlow(db, { brandId: desk.brand.brandId, flowId });
  if (flow === null) return null;
  const key = keyOf(flow);
  const kept = await readVersions(db, key, VERSIONS);
  const asked = kept.map(({ version }) => ({ flowId, version }));
  const numbersOf = await countVersions(db, desk.brand.brandId, asked);
  const places = await countByPlace(
    db,
    key,
    kept.map(({ version }) => version),
  );
  return {
    ...rowOf(desk, flow, numbersOf(flowId, flow.version)),
    plan: flow.draft,
    versions: kept.map((version) => versionOf(desk, version, numbersOf(flowId, version.version), places)),
    coupons: await namesOf(db, desk.brand.brandId, [flow.draft, ...kept.map(({ plan }) => plan)]),
  };
}

function versionOf(
  desk: MemberDesk,
  { version, plan, spentFen, startedAt, startedOn, result, by }: KeptVersion,
  numbers: FlowNumbers,
  places: readonly AtPlace[],
): FlowVersion {
  const own = places.filter((one) => one.version === version);
  return {
    ...{ version, plan, spentFen: spentFen.toString(), numbers, result, by: by ?? '' },
    startedAt: formatInstant(startedAt, desk.utcOffsetMinutes),
    cards: placesOf(plan.cards).map((_, place) => numbersAt(plan, place, own)),
    resultOn: formatDay(resultOn(plan, startedOn)),
  };
}

/** Whoever came to a card: who is at it, left at it, or went past it on its way. */
function numbersAt(plan: FlowPlan, place: number, own: readonly AtPlace[]): CardNumbers {
  const here = own.filter(({ card }) => card === place);
  const way = waysOf(plan.cards)[place] ?? null;
  const reached = own.filter((one) => one.card >= place && (way === null || one.way === way));
  const left = new Map<NonNullable<AtPlace['endedWhy']>, number>();
  for (const { endedWhy, members } of here)
    if (endedWhy !== null) left.set(endedWhy, (left.get(endedWhy) ?? 0) + members);
  return {
    reached: sum(reached),
    waiting: sum(here.filter(({ waits }) => waits)),
    left: [...left].map(([why, members]) => ({ why, members })),
  };
}
const sum = (rows: readonly AtPlace[]): number => rows.reduce((total, { members }) => total + members, 0);

async function namesOf(db: Db, brandId: number, plans: readonly FlowPlan[]): Promise<FlowReply['coupons']> {
  const named = plans.flatMap(({ cards }) =>
    placesOf(cards).flatMap((card) => (card.do === 'coupon' ? [card.template] : [])),
  );
  const templates = await readTemplates(db, brandId, [...new Set(named)]);
  return [...templates].map(
    ([
      template,
      {
        template: { terms },
      },
    ]) => ({ template, name: terms.name }),
  );
}
