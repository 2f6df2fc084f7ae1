/** Signing in as staff: with WeChat, with a one-time code, and for show. */
import type { DemoStaffReply, StaffSessionReply } from '../../contract/staff';
import type { Reply } from '../../contract/reply';
import { present } from '../../core/kernel/assert';
import { countGuesses, forgive } from '../../core/guess/guesses.store';
import { readBrands } from '../../core/programme/programme.store';
import { acceptInvite as letIn } from '../../core/settlement/desk/invite-staff';
import { findByIdentity, readStaff, type SignsInAs, type StaffKey } from '../../core/staff/staff.store';
import { listDemoStaff as readDemoStaff } from '../../core/views/desk/work-place';
import { asDb } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { isoInstant } from '../../core/kernel/time';
import type { AskedFor, Asking } from './asking';

const WECHAT = 'wechat';

/** Whoever is staff of this brand with the identity behind a code of `wx.login`. */
export async function signInWechat(context: Asking, code: string): Promise<Reply<StaffSessionReply>> {
  const as = await whoIs(context, code);
  if (as === 'refused') return reject('wechat-refused');
  const brandId = await brandIdOf(context);
  const staffId = await findByIdentity(asDb(context.database), brandId, as);
  return staffId === null ? reject('not-found') : openSession(context, { staffId, brandId });
}

/** Demo mode: whoever it is. */
export async function signInDemo(context: Asking, staffId: string): Promise<Reply<StaffSessionReply>> {
  if (!context.demo) return reject('demo-mode-only');
  return openSession(context, { staffId: BigInt(staffId), brandId: await brandIdOf(context) });
}

/** Demo mode: who there is. */
export async function listDemoStaff(context: Asking): Promise<Reply<DemoStaffReply>> {
  if (!context.demo) return reject('demo-mode-only');
  return accept(await readDemoStaff(asDb(context.database), await brandIdOf(context)));
}

/** Uses a one-time code: whoever does works here from now on. Without WeChat in demo mode only. */
export async function acceptInvite(
  context: Asking,
  { invite, code }: AskedFor<'accept-invite'>,
): Promise<Reply<StaffSessionReply>> {
  if (code === undefined && !context.demo) return reject('bad-request');
  const as = code === undefined ? null : await whoIs(context, code);
  if (as === 'refused') return reject('wechat-refused');
  const { database, device, now } = context;
  const brandId = await brandIdOf(context);
  const guesser = { kind: 'invite', holder: `staff/${as?.identity ?? 'demo'}`, at: now } as const;
  if ((await countGuesses(asDb(database), guesser)) === 0) return reject('too-often');
  const came = await letIn(database, brandId, { code: invite, as, device }, now);
  if ('refused' in came) return reject(came.refused);
  await forgive(asDb(database), guesser);
  return openSession(context, came);
}

async function whoIs({ wechat }: Asking, code: string): Promise<SignsInAs | 'refused'> {
  const who = await present(wechat, 'the setting WECHAT_APPID').whoIs(code);
  return who === 'refused' ? who : { kind: WECHAT, identity: who.openId };
}

async function brandIdOf({ database, brandKey }: Asking): Promise<number> {
  const [brand] = await readBrands(asDb(database), brandKey);
  return present(brand, `the brand ${brandKey} of the setting HUIGAN_BRAND`).brandId;
}

async function openSession(
  { database, staffSessions, now }: Asking,
  key: StaffKey,
): Promise<Reply<StaffSessionReply>> {
  const row = await readStaff(asDb(database), key);
  if (row === null || row.left) return reject('not-found');
  const { session, expiresAt } = staffSessions.issue(row, now);
  return accept({
    session,
    expiresAt: isoInstant(expiresAt),
    staffId: key.staffId.toString(),
    name: row.name,
    role: row.role,
  });
}
