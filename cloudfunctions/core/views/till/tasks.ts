/** What flows ask a store's staff to do: hints, whose member is masked. Reads only. */
import type { StoreTasksReply } from '../../../contract/counter';
import type { Db } from '../../../platform/db';
import { readTasks, type TaskPlace } from '../../insight/flow/tasks.store';
import { pageOf, readNumber, sought } from '../../kernel/page';
import { dayOf, type Instant } from '../../kernel/time';
import { maskedName } from '../../member/masked-name.rules';
import { readBrandRules } from '../../programme/brand-rules.store';

const PAGE = 30;

/** A page, oldest first; null: `after` is no place of it. */
export async function listTasks(
  db: Db,
  place: TaskPlace,
  { after, now }: { after: string | undefined; now: Instant },
): Promise<StoreTasksReply | null> {
  const from = after === undefined ? 0n : readNumber(after);
  if (from === null) return null;
  const { brand, utcOffsetMinutes } = await readBrandRules(db, place.brandId);
  const today = dayOf(brand.standsAt ?? now, utcOffsetMinutes);
  const found = await readTasks(db, place, { today, after: from, limit: sought(PAGE) });
  const { shown, next } = pageOf(found, PAGE, ({ taskId }) => taskId.toString());
  return {
    tasks: shown.map(({ taskId, name, words, until }) => ({
      ...{ task: taskId.toString(), member: maskedName(name ?? ''), words, until },
    })),
    next,
  };
}
