/** The programme: its versions, what a draft would do, and publishing it. */
import type { CheckReply, PublishReply, VersionReply, VersionsReply } from '../../contract/operator';
import type { Reply } from '../../contract/reply';
import { publishProgramme } from '../../core/settlement/desk/publish-programme';
import { logAction } from '../../core/staff/action-log.store';
import { checkDraft, readDraft } from '../../core/views/desk/programme-draft';
import { listVersions, showVersion } from '../../core/views/desk/versions';
import { operatorWords } from '../../core/views/desk/words';
import { asDb, withSnapshot, type Db } from '../../platform/db';
import { accept, acceptFound, reject } from '../../platform/handler';
import { brandOf, doerOf, type AskedFor, type Asking } from './asking';

/** ¥32.00: two drinks. In fen. */
const EXAMPLE_FEN = '3200';

/** All versions, and where they stand. */
export async function versions(context: Asking): Promise<Reply<VersionsReply>> {
  const { brand, rules } = await brandOf(context, asDb(context.database));
  return accept(listVersions(rules, brand.standsAt ?? context.now));
}

/** One version. */
export async function version(context: Asking, number: number): Promise<Reply<VersionReply>> {
  const db = asDb(context.database);
  return acceptFound(await showVersion(db, await brandOf(context, db), number), 'not-found');
}

/** Everything about a draft. */
export function check(
  context: Asking,
  { document, exampleFen = EXAMPLE_FEN }: AskedFor<'check-programme'>,
): Promise<Reply<CheckReply>> {
  const draft = { document, exampleFen: BigInt(exampleFen), now: context.now };
  return withSnapshot(context.database, async (db) =>
    accept(await checkDraft(db, await brandOf(context, db), draft)),
  );
}

/** Publishes a draft that the check finds nothing wrong with. */
export async function publish(
  context: Asking,
  { document, after }: AskedFor<'publish-programme'>,
): Promise<Reply<PublishReply>> {
  const { database, now } = context;
  const checked = await check(context, { action: 'check-programme', document });
  const draft = readDraft(document);
  if (!checked.ok) return checked;
  const [problem] = checked.data.problems;
  if (checked.data.after !== after) return reject('figures-changed');
  if (problem !== undefined || 'problems' in draft)
    return reject('bad-request', problem && `${problem.path}: ${problem.message}`);
  const { effectiveFrom } = draft.programme;
  const { changes } = checked.data;
  const log = (db: Db, number: number): Promise<void> =>
    logAction(db, doerOf(context), {
      action: 'publish-programme',
      subject: `v${number}`,
      before: { version: after },
      after: { version: number, effectiveFrom, changes },
      doneAt: now,
    });
  const published = await publishProgramme(database, draft.programme, null, now, after, log);
  if (published.outcome === 'refused') {
    const [first] = published.problems;
    if (first === undefined || first.code === 'overtaken') return reject('figures-changed');
    return reject('bad-request', operatorWords.problem(first).message);
  }
  return accept({ version: published.version, effectiveFrom });
}
