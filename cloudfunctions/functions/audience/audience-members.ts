/** Who is in an audience: on screen, and taken along. Every look is written down before it is answered. */
import type { AudienceMembersReply } from '../../contract/audience';
import type { CsvPageReply } from '../../contract/promotion';
import type { Reply } from '../../contract/reply';
import { logAction } from '../../core/staff/action-log.store';
import { exportAudience, listAudience } from '../../core/views/insight/audiences';
import { asDb, withSnapshot } from '../../platform/db';
import { acceptFound } from '../../platform/handler';
import { deskOf, doerOf, type AskedFor, type Asking } from './asking';

/** What of the rule is written down: which conditions it has, nobody's name. */
const kindsOf = ({ rule }: Pick<AskedFor<'list-audience'>, 'rule'>): string =>
  rule.all.map(({ by }) => by).join(',');

/** A page of it, masked. */
export async function members(
  context: Asking,
  asked: AskedFor<'list-audience'>,
): Promise<Reply<AudienceMembersReply>> {
  const page = await withSnapshot(context.database, async (db) =>
    listAudience(db, await deskOf(context, db), asked),
  );
  if (page !== null) await writeDown(context, 'list-audience', kindsOf(asked));
  return acceptFound(page, 'bad-request');
}

/** A part of it as CSV. */
export async function csv(context: Asking, asked: AskedFor<'export-audience'>): Promise<Reply<CsvPageReply>> {
  const page = await withSnapshot(context.database, async (db) =>
    exportAudience(db, await deskOf(context, db), asked),
  );
  if (page !== null) await writeDown(context, 'export-audience', kindsOf(asked));
  return acceptFound(page, 'bad-request');
}

const writeDown = (
  context: Asking,
  action: 'list-audience' | 'export-audience',
  subject: string,
): Promise<void> =>
  logAction(asDb(context.database), doerOf(context), { action, subject, doneAt: context.now });
