/** The referral programme at the desk: its versions, and what is wrong with a draft. Reads only. */
import { zhCN } from 'zod/locales';
import { percent, yuan } from '../../../contract/in-words';
import type {
  ReferralCheckReply,
  ReferralProgrammeReply,
  ReferralProgrammesReply,
} from '../../../contract/referral-desk';
import { referralProgrammeSchema, type ReferralProgramme } from '../../../contract/referral-programme';
import type { Db } from '../../../platform/db';
import { readCounters, readTemplates } from '../../coupon/templates.store';
import { isoInstant, type Instant } from '../../kernel/time';
import { readMenu } from '../../menu/menu.store';
import { referralDeskWords } from '../../referral/desk-words';
import {
  programmeProblems,
  type IssuedTemplate,
  type ProgrammeFacts,
  type ProgrammeProblem,
} from '../../referral/programme-problems.rules';
import {
  readReferralProgramme,
  readReferralVersion,
  readReferralVersions,
} from '../../referral/programme.store';
import { rulesOf } from '../../referral/words';
import { compareDocuments } from '../desk/compare-documents';
import { scheduledVersions } from '../desk/scheduled-versions';
import { operatorWords } from '../desk/words';
import { readRewardNames, templatesOf } from './referral-facts';

const inChinese = zhCN().localeError;

/** The versions by the instant of their effect, latest first, as they stand at `now`. */
export async function listReferralProgrammes(
  db: Db,
  brandId: number,
  now: Instant,
): Promise<ReferralProgrammesReply> {
  return { versions: scheduledVersions(await readReferralVersions(db, brandId), now) };
}

/** One version; null: there is none of this number. */
export async function showReferralProgramme(
  db: Db,
  brandId: number,
  version: number,
): Promise<ReferralProgrammeReply | null> {
  const kept = await readReferralVersion(db, brandId, version);
  if (kept === null) return null;
  const rules = rulesOf(kept.programme, await readRewardNames(db, brandId, kept.programme));
  return { version, effectiveFrom: isoInstant(kept.effectiveFrom), document: kept.programme, rules };
}

type Issue = Extract<
  ReturnType<typeof referralProgrammeSchema.safeParse>,
  { success: false }
>['error']['issues'][number];

function messageOf(issue: Issue): string {
  const field = String(issue.path.at(-1) ?? '');
  if (issue.code === 'custom') return referralDeskWords.rule(issue.params?.['rule']) ?? issue.message;
  if (issue.code === 'invalid_type' && field.endsWith('Fen')) return referralDeskWords.noAmount;
  if (issue.code === 'too_big' && issue.origin !== 'string' && issue.origin !== 'array') {
    if (field.endsWith('Bp')) return referralDeskWords.atMostPercent(percent(Number(issue.maximum)));
    const limit = String(issue.maximum);
    return referralDeskWords.atMost(field.toLowerCase().endsWith('fen') ? yuan(limit) : limit);
  }
  return operatorWords.shape(issue) ?? issue.message;
}

/** The programme that a document is; or where it is none, in words: of one place what is said first. */
function readDraft(
  document: unknown,
): { programme: ReferralProgramme } | { problems: ReferralCheckReply['problems'] } {
  const read = referralProgrammeSchema.safeParse(document, { error: inChinese, reportInput: true });
  if (!read.success) {
    const said = new Map<string, string>();
    for (const issue of read.error.issues) {
      const path = issue.path.join('.');
      if (!said.has(path)) said.set(path, messageOf(issue));
    }
    return { problems: [...said].map(([path, message]) => ({ path, message })) };
  }
  // What a draft of before lacks is read as what it meant then.
  const unread = compareDocuments(read.data, document).filter(({ after }) => after !== null);
  if (unread.length === 0) return { programme: read.data };
  return { problems: unread.map(({ path }) => ({ path, message: operatorWords.unknownField })) };
}

/** Everything about a draft; `programme` where nothing is wrong with it. */
export async function checkReferralProgramme(
  db: Db,
  brandId: number,
  document: unknown,
  now: Instant,
): Promise<{ programme: ReferralProgramme | null; check: ReferralCheckReply }> {
  const draft = readDraft(document);
  if ('problems' in draft) return { programme: null, check: { ...draft, changes: [], rules: [] } };
  const { programme } = draft;
  const problems: ProgrammeProblem[] = programmeProblems(
    programme,
    await readFacts(db, brandId, programme, now),
  );
  const inForce = await readReferralProgramme(db, brandId, now);
  const changes = inForce === null ? [] : compareDocuments(inForce.programme, programme);
  const rules = rulesOf(programme, await readRewardNames(db, brandId, programme));
  return { programme: problems.length === 0 ? programme : null, check: { problems, changes, rules } };
}

/** What it may name. */
async function readFacts(
  db: Db,
  brandId: number,
  programme: ReferralProgramme,
  now: Instant,
): Promise<ProgrammeFacts> {
  const { categories, items } = await readMenu(db, brandId);
  const named = [...new Set(templatesOf(programme))];
  const found = await readTemplates(db, brandId, named);
  const counters = await readCounters(db, brandId, named);
  const templates = new Map<string, IssuedTemplate>();
  for (const [id, { state, template }] of found) {
    const { stock = null, issued = 0n } = counters.get(id) ?? {};
    const { until } = template.issue;
    templates.set(id, {
      name: template.terms.name,
      isLive: state === 'live',
      isUsedUp: stock !== null && issued >= stock,
      isOver: until !== null && Date.parse(until) <= now,
    });
  }
  return {
    products: new Set(items.map(({ item }) => item.product)),
    categories: new Set(categories.map(({ id }) => id)),
    templates,
    noTemplate: operatorWords.noTemplate,
  };
}
