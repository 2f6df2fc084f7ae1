/** How a member rose and fell, what they agreed to, and what was made of their account. Reads only. */
import { classNames, stageNames } from '../../../../contract/people-words';
import {
  asked,
  joined,
  lastDayOf,
  levelOf,
  placeOf,
  type Entry,
  type ReadSource,
  type Reading,
} from './reading';
import {
  findAccountMoments,
  findLevelMoments,
  type IFindAccountMomentsResult,
  type IFindLevelMomentsResult,
} from './story.view.queries';
import { storyWords as words } from './words';

type Told = Pick<Entry, 'title' | 'detail'>;

/** Levels that were taken and lost. */
export const readLevels: ReadSource = async (reading, before, limit) => {
  const rows = await findLevelMoments.run(asked(reading, before, limit), reading.db);
  return rows.map((row) => ({
    ...placeOf('level', row),
    part: 'levels',
    ...levelLine(reading, row),
    amount: null,
    order: null,
  }));
};

function levelLine(reading: Reading, row: IFindLevelMomentsResult): Told {
  const at = Number(row.at_ms);
  const [was, became] = [levelOf(reading, at, row.was), levelOf(reading, at, row.became)];
  const until = row.until === null ? null : words.until(lastDayOf(reading, row.until.getTime()));
  if (row.what === 'lost') {
    const why = row.over ? words.levelWhy.evaluated : words.levelWhy.refund;
    return { title: words.levelDown, detail: joined([words.fromTo(was.name, became.name), why]) };
  }
  const why = words.levelWhy[row.kind as keyof typeof words.levelWhy];
  if (was.place === became.place)
    return { title: words.levelKept, detail: joined([became.name, why, until]) };
  const moved = became.place > was.place ? words.levelUp : words.levelDown;
  const title = row.kind === 'given' ? words.levelGiven : moved;
  return { title, detail: joined([words.fromTo(was.name, became.name), why, until]) };
}

/** Consents, tags, merges and moves, of the kinds asked for. */
const accountOf =
  (kinds: string[]): ReadSource =>
  async (reading, before, limit) => {
    const rows = await findAccountMoments.run({ ...asked(reading, before, limit), kinds }, reading.db);
    return rows.map((row) => ({
      ...placeOf('account', row),
      part: row.kind === 'move' ? 'levels' : 'account',
      ...accountLine(row),
      amount: null,
      order: null,
    }));
  };
const OF_ACCOUNT = ['consent', 'tag', 'merge'];
export const readAccount = accountOf(OF_ACCOUNT);
export const readMoves = accountOf(['move']);
export const readAccountAndMoves = accountOf([...OF_ACCOUNT, 'move']);

function accountLine(row: IFindAccountMomentsResult): Told {
  const by = row.who === null ? null : words.by(row.who);
  switch (row.kind) {
    case 'consent':
      return {
        title: row.became === 'true' ? words.agreed(row.what) : words.withdrew(row.what),
        detail: words.consentBy,
      };
    case 'tag': {
      const until = row.became === null ? null : words.until(row.became);
      const why = row.why === null ? null : words.reason(row.why);
      return {
        title: words.tagged(row.what ?? ''),
        detail: joined([words.tagSource(row.was), why, until, by]),
      };
    }
    case 'merge':
      return {
        title: row.what === 'undone' ? words.unmerged : words.merged,
        detail: joined([words.mergedKey(row.was ?? ''), by ?? words.byPhone]),
      };
    default:
      return moveLine(row);
  }
}

function moveLine({ what, was, became, why }: IFindAccountMomentsResult): Told {
  const names: Record<string, string> = what === 'class' ? classNames : stageNames;
  const name = (code: string | null): string => (code === null ? words.none : (names[code] ?? code));
  return {
    title: what === 'class' ? words.moved.class : words.moved.stage,
    detail: joined([words.fromTo(name(was), name(became)), words.why(why)]),
  };
}
