/** Invites somebody to work here, with a one-time code that is shown once; and lets them in who use it. */
import type { RejectionCode } from '../../../contract/reply';
import { withTransaction, type Database, type Db } from '../../../platform/db';
import { readStoresById } from '../../catalog/catalog.store';
import { present } from '../../kernel/assert';
import { DAY_MS, type Instant } from '../../kernel/time';
import { byServer } from './by-server';
import { logAction } from '../../staff/action-log.store';
import { hashOfInvite, makeInviteCode } from '../../staff/invite-code';
import { addInvite, holdInvite, markUsed, type Invite } from '../../staff/invites.store';
import { mayInvite } from '../../staff/rank.rules';
import { addStaff, addStores, findByIdentity, holdStaff, type SignsInAs } from '../../staff/staff.store';
import type { Staff, Doer } from '../../staff/staff.types';

/** Until the next shift. Milliseconds. */
const INVITE_MS = DAY_MS;

/** The code is shown once. */
export interface Invited {
  invite: string;
  expiresAt: Instant;
}

type Refused<Code extends RejectionCode> = { refused: Code };

/** Makes an invitation. Clerks and managers work at stores of the brand, operators at none of their own. */
export function inviteStaff(
  pool: Database,
  by: Staff,
  doer: Doer,
  wanted: Omit<Invite, 'brandId'>,
  now: Instant,
): Promise<Invited | Refused<'forbidden' | 'bad-request' | 'not-found'>> {
  const { name, role } = wanted;
  const stores = [...new Set(wanted.stores)];
  return withTransaction(
    pool,
    async (db): Promise<Invited | Refused<'forbidden' | 'bad-request' | 'not-found'>> => {
      if (!mayInvite(by.role, role)) return { refused: 'forbidden' };
      if ((role === 'operator') !== (stores.length === 0)) return { refused: 'bad-request' };
      if ((await readStoresById(db, by.brandId, stores)).length < stores.length)
        return { refused: 'not-found' };
      return keepInvite(db, doer, { brandId: by.brandId, name, role, stores }, now);
    },
  );
}

/** Invites an operator on behalf of whoever runs the server: the first one of a brand. */
export function inviteOperator(
  pool: Database,
  brandId: number,
  name: string,
  now: Instant,
): Promise<Invited> {
  return withTransaction(pool, (db) => {
    return keepInvite(db, byServer(brandId), { brandId, name, role: 'operator', stores: [] }, now);
  });
}

async function keepInvite(db: Db, doer: Doer, invite: Invite, now: Instant): Promise<Invited> {
  const code = makeInviteCode();
  const expiresAt = now + INVITE_MS;
  const kept = { ...invite, invitedBy: doer.staffId, codeHash: hashOfInvite(code), madeAt: now, expiresAt };
  await addInvite(db, kept);
  const { role, stores } = invite;
  await logAction(db, doer, { action: 'invite', after: { role, stores }, doneAt: now });
  return { invite: code, expiresAt };
}

/**
 * Lets somebody in with a code, once. Who works here already in the same role works at the further stores
 * too; another role needs leaving first, so that a manager of one store makes nobody a manager of another.
 * @param as how they will sign in; null in demo mode, where staff are chosen from a list
 */
export function acceptInvite(
  pool: Database,
  brandKeyId: number,
  { code, as, device }: { code: string; as: SignsInAs | null; device: string | null },
  now: Instant,
): Promise<{ staffId: bigint; brandId: number } | Refused<'invite-over' | 'forbidden'>> {
  const codeHash = hashOfInvite(code);
  return withTransaction(pool, async (db) => {
    const invite = await holdInvite(db, codeHash, now);
    if (invite === null || invite.brandId !== brandKeyId) return { refused: 'invite-over' };
    const staffId = await letIn(db, invite, as);
    if (staffId === null) return { refused: 'forbidden' };
    await markUsed(db, codeHash, staffId, now);
    const { brandId, role, stores } = invite;
    const doer = { brandId, storeId: stores[0] ?? null, staffId, clerk: null, device };
    const after = { role, stores };
    await logAction(db, doer, {
      action: 'accept-invite',
      subject: staffId.toString(),
      after,
      doneAt: now,
    });
    return { staffId, brandId };
  });
}

/** Null: they work here in another role. */
async function letIn(db: Db, invite: Invite, as: SignsInAs | null): Promise<bigint | null> {
  const { brandId, role, stores } = invite;
  const known = as === null ? null : await findByIdentity(db, brandId, as);
  if (known === null) return addStaff(db, { ...invite, signsInAs: as });
  const row = present(await holdStaff(db, { staffId: known, brandId }), `staff ${known}`);
  if (row.role !== role) return null;
  await addStores(db, row, stores);
  return known;
}
