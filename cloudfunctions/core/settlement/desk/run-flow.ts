/** Keeps a flow's draft, begins it as a version, holds it and ends it; each over what was seen. */
import { randomBytes } from 'node:crypto';
import type { FlowPlan, FlowState } from '../../../contract/flow';
import { withTransaction, type Database } from '../../../platform/db';
import type { FlowKey } from '../../insight/flow/flow.types';
import {
  addVersion,
  beginVersion,
  keepFlow,
  moveFlow,
  readBegun,
  readVersions,
} from '../../insight/flow/flows.store';
import { endAll } from '../../insight/flow/walkers.store';
import { present } from '../../kernel/assert';
import type { Day, Instant } from '../../kernel/time';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';

const SALT_BYTES = 16;
/** Above every number of a member. */
const EVERYBODY = 10n ** 18n;
/** Versions of a flow that anybody may still be in. */
const VERSIONS = 1000;

/** A flow at the revision that whoever changes it has seen. */
export interface SeenFlow {
  flowId: bigint;
  revision: number;
}

/** Its number and revision; null: another one now, or over. @param over null: a further one */
export const saveFlow = (
  pool: Database,
  doer: Doer,
  { name, plan }: { name: string; plan: FlowPlan },
  over: SeenFlow | null,
  now: Instant,
): Promise<SeenFlow | null> =>
  withTransaction(pool, async (db) => {
    const { brandId } = doer;
    const staffId = present(doer.staffId, 'whoever saves a flow');
    const saved = await keepFlow(db, { brandId, staffId, name, plan, now }, over);
    if (saved === null) return null;
    const subject = saved.flowId.toString();
    const after = { name, plan, revision: saved.revision };
    await logAction(db, doer, { action: 'save-flow', subject, after, doneAt: now });
    return saved;
  });

/**
 * Its draft, as it was seen, becomes the version that is entered; null: it is another one now, or has ended.
 * The same request again is the same version.
 * @param cardFen what each card costs at most for one member, by place
 */
export const startFlow = (
  pool: Database,
  doer: Doer,
  { flowId, revision, requestId, cardFen }: SeenFlow & { requestId: string; cardFen: readonly bigint[] },
  { now, today }: { now: Instant; today: Day },
): Promise<{ version: number } | null> =>
  withTransaction(pool, async (db) => {
    const key = { brandId: doer.brandId, flowId };
    const begun = await readBegun(db, { ...key, requestId });
    if (begun !== null) return { version: begun };
    const version = await beginVersion(db, { ...key, revision });
    if (version === null) return null;
    const { plan } = version;
    const kept = { ...key, version: version.version, requestId, plan, cardFen, startedOn: today };
    const staffId = present(doer.staffId, 'whoever begins a flow');
    const beforeMember = plan.trigger.on === 'audience' ? EVERYBODY : 0n;
    await addVersion(db, { ...kept, salt: randomBytes(SALT_BYTES), staffId, beforeMember }, now);
    const subject = `${flowId}.${version.version}`;
    await logAction(db, doer, { action: 'start-flow', subject, after: { plan }, doneAt: now });
    return { version: version.version };
  });

const MOVES = {
  'pause-flow': { from: ['running'], state: 'paused' },
  'resume-flow': { from: ['paused'], state: 'running' },
  'end-flow': { from: ['running', 'paused'], state: 'ended' },
} as const satisfies Record<string, { from: FlowState[]; state: FlowState }>;
export type FlowMove = keyof typeof MOVES;

/** Pauses it, lets it go on, or ends it for good; null: it is another one now. */
export const moveFlowOn = (
  pool: Database,
  doer: Doer,
  move: FlowMove,
  { flowId, revision }: SeenFlow,
  now: Instant,
): Promise<{ revision: number } | null> =>
  withTransaction(pool, async (db) => {
    const key: FlowKey = { brandId: doer.brandId, flowId };
    const { from, state } = MOVES[move];
    const moved = await moveFlow(db, { ...key, revision, from: [...from], state });
    if (moved === null) return null;
    if (state === 'ended') {
      const versions = await readVersions(db, key, VERSIONS);
      await endAll(
        db,
        key,
        versions.map(({ version }) => version),
      );
    }
    await logAction(db, doer, { action: move, subject: flowId.toString(), doneAt: now });
    return { revision: moved.revision };
  });
