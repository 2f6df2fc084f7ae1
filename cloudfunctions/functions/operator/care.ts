/** What an operator looks after: what could not be settled, the audit, and members who ask. */
import type { AuditReply, DeadLettersReply, LookUpReply, RetryReply } from '../../contract/operator';
import type { Reply } from '../../contract/reply';
import { readNumber } from '../../core/kernel/page';
import { retryDeadLetters } from '../../core/settlement/desk/retry-dead-letters';
import { logAction } from '../../core/staff/action-log.store';
import { auditNow } from '../../core/views/desk/audit';
import { listDeadLetters } from '../../core/views/desk/stores-and-letters';
import { findByText, showMember } from '../../core/views/desk/look-up';
import { wallClock } from '../../platform/clock';
import { asDb, withSnapshot } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { brandOf, doerOf, type AskedFor, type Asking } from './asking';

/** A page of what could not be settled. */
export async function deadLetters(
  context: Asking,
  { after = '0' }: AskedFor<'list-dead-letters'>,
): Promise<Reply<DeadLettersReply>> {
  const from = readNumber(after);
  if (from === null) return reject('bad-request');
  const page = { brandId: staffOf(context).brandId, after: from };
  return accept(await listDeadLetters(asDb(context.database), page));
}

/** Tries these again; those that are not open any more are left alone. */
export async function retry(context: Asking, ids: string[]): Promise<Reply<RetryReply>> {
  const { database, now } = context;
  const { brandId } = staffOf(context);
  const done = await retryDeadLetters(database, brandId, ids.map(BigInt), (db, retried) =>
    logAction(db, doerOf(context), {
      action: 'retry-dead-letters',
      before: { ids },
      after: { retried: retried.length },
      doneAt: now,
    }),
  );
  const refused = done.flatMap((event) => {
    if (event.outcome !== 'refused') return [];
    const { letter, id, code, reason } = event;
    return { id: letter.toString(), now: id.toString(), code, reason };
  });
  const settled = done.filter((event) => event.outcome === 'settled').length;
  const waiting = done.flatMap(({ outcome, letter }) => (outcome === 'waiting' ? letter.toString() : []));
  return accept({ retried: done.length, settled, refused, waiting });
}

/** The audit, computed now. */
export async function audit(context: Asking): Promise<Reply<AuditReply>> {
  const { database, now } = context;
  const { brand, utcOffsetMinutes } = await brandOf(context, asDb(database));
  const zone = { brandId: brand.brandId, utcOffsetMinutes };
  const result = await auditNow(database, zone, brand.standsAt ?? now, wallClock);
  if (result === 'running') return reject('already-running');
  if (result === 'too-long') return reject('try-again', 'The audit takes too long here: npm run audit.');
  const after = { differences: result.checks.reduce((sum, check) => sum + check.differences, 0) };
  await logAction(asDb(database), doerOf(context), { action: 'run-audit', after, doneAt: now });
  return accept(result);
}

/**
 * A member, masked. That somebody looked is written down before it is answered, also where nobody was found.
 */
export async function lookUp(context: Asking, text: string): Promise<Reply<LookUpReply>> {
  const { database, vault, now } = context;
  const db = asDb(database);
  const desk = { ...(await brandOf(context, db)), vault, now };
  const { by, memberId } = await findByText(db, desk, text);
  const who = memberId === null ? {} : { memberId };
  await logAction(db, doerOf(context), { action: 'look-up-member', subject: by, ...who, doneAt: now });
  if (memberId === null) return accept({ member: null });
  return withSnapshot(database, async (snapshot) =>
    accept({ member: await showMember(snapshot, desk, memberId) }),
  );
}
