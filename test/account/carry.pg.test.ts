/*
 * Members carried over from a list: what they had is theirs once, explains itself, ends when the list says,
 * and becomes the app member's who proves the phone.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { carryFile, type CarryCounts } from '../../tools/carry/carry-file';
import { chooseBrand } from '../../tools/command/as-of';
import { dayOf, formatDay } from '../../cloudfunctions/core/kernel/time';
import { openDesk, rowsOf, type Desk } from '../worlds/account-desk';
import { booksOf } from '../worlds/whole-books';

const day = (desk: Desk, days: number): string => formatDay(dayOf(desk.clock.now, 480) + days);
const folder = mkdtempSync(join(tmpdir(), 'huigan-carry-'));

let desk: Desk;
let files = 0;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

/** Carries rows of these columns; the counts, and the reasons of what was rejected. */
async function carry(header: string, ...rows: string[]): Promise<CarryCounts & { reasons: string[] }> {
  const path = join(folder, `members-${(files += 1)}.csv`);
  writeFileSync(path, `${header}\n${rows.join('\n')}\n`);
  const counts = await carryFile(desk.platform, await chooseBrand(desk.platform.database, undefined), {
    path,
    rejects: `${path}.rejects.csv`,
    asOf: desk.clock.now,
    now: desk.clock.now,
    dryRun: false,
    isStopped: () => false,
  });
  const { rejectsFile } = counts;
  const lines = rejectsFile === null ? [] : readFileSync(rejectsFile, 'utf8').trim().split('\n').slice(1);
  return { ...counts, reasons: lines.map((line) => line.split(',').slice(-1).join().replaceAll('"', '')) };
}

const balanceOf = async (number: string): Promise<Record<string, unknown>> => {
  const [row] = await rowsOf<Record<string, unknown>>(
    desk,
    `select balances, tier, window_sum::text as window from huigan.members where member_key = $1`,
    [`import:${number}`],
  );
  return row ?? {};
};

describe('a list of members', () => {
  test('gives each what they had, once; again it is known, changed it is refused', async () => {
    const header = 'number,phone,name,since,level,level_until,points,growth,birthday,consents';
    const row = `V001,13800000001,林知夏,2022-03-04,zhi-ji,${day(desk, 40)},100@${day(desk, 5)};50,300@${day(desk, -30)},1990-06-01,marketing@2024-01-02@2024版章程`;
    expect(await carry(header, row)).toMatchObject({ rows: 1, carried: 1, rejected: 0, points: '150' });
    expect(await carry(header, row)).toMatchObject({ carried: 0, known: 1 });
    expect(await carry(header, row.replace('100@', '900@'))).toMatchObject({
      rejected: 1,
      reasons: ['this number was carried over before with other content'],
    });
    expect(await balanceOf('V001')).toMatchObject({
      balances: { 'member.points.active': 150, 'member.qualifying': 300 },
      tier: 'zhi-ji',
      window: '300',
    });
    const kept = await rowsOf(
      desk,
      `select p.verified_at, f.birthday, f.display_name, c.version from huigan.members m
       join huigan.member_phones p using (member_id) join huigan.member_profiles f using (member_id)
       join huigan.member_consents c using (member_id) where m.member_key = 'import:V001'`,
    );
    expect(kept).toEqual([
      { verified_at: null, birthday: '06-01', display_name: '林知夏', version: '2024版章程' },
    ]);
    await booksOf(desk).expectClean();
  });

  test('is looked at whole: bad rows are rejected with their reasons, the others go on', async () => {
    const counts = await carry(
      'number,phone,level,level_until,points',
      'W1,13800000011,,,10',
      'W2,12,,,10',
      'W3,,platinum,,',
      'W4,,,,-5',
      `W5,,zhi-ji,2020-01-01,`,
      'W1,,,,7',
      'W6,13800000011,,,7',
      'W7,,,,7@2026-13-01',
    );
    expect(counts).toMatchObject({ carried: 1, rejected: 7 });
    expect(counts.reasons).toEqual([
      'the phone is not a phone number',
      'there is no level platinum',
      'points -5 is not a whole number',
      'level_until 2020-01-01 is over',
      'W1 stands on line 2 already',
      'its phone stands on line 2 already',
      'points 2026-13-01 is not a day (YYYY-MM-DD)',
    ]);
    await booksOf(desk).expectClean();
  });

  test('points end and a level holds when the list says', async () => {
    await carry('number,level,level_until,points', `X1,zhi-ji,${day(desk, 3)},30@${day(desk, 1)};20`);
    const { tierUntil, active } = await booksOf(desk).standingOf('import:X1');
    expect(formatDay(dayOf((tierUntil ?? 0) - 1, 480))).toBe(day(desk, 3));
    expect(active).toBe(50n);
    const later = await booksOf(desk).standingOf('import:X1', desk.clock.now + 2 * 86_400_000);
    expect(later).toMatchObject({ active: 20n, tier: 'zhi-ji' });
    expect(await booksOf(desk).standingOf('import:X1', desk.clock.now + 5 * 86_400_000)).toMatchObject({
      // One step down, by the programme's policy.
      tier: 'zhi-wei',
    });
  });
});

describe('a phone that a list names', () => {
  const bind = (session: string, phone: string) =>
    desk.ask({ action: 'bind-phone', code: desk.wechat.issuePhoneCode(phone) }, session);

  test('makes its member and the app member who proves it one', async () => {
    await carry(
      'number,phone,name,birthday,points,growth',
      `Y1,13800000021,白露,03-05,80,300@${day(desk, -3)}`,
    );
    const session = await desk.join('open-y1');
    const before = Number(
      (await desk.get<{ redeemablePoints: string }>({ action: 'show-card' }, session, 'member'))
        .redeemablePoints,
    );
    expect(await bind(session, '13800000021')).toMatchObject({ ok: true });
    const card = await desk.get<Record<string, unknown>>({ action: 'show-card' }, session, 'member');
    expect(card).toMatchObject({ redeemablePoints: String(before + 80) });
    expect(await desk.get({ action: 'show-me' }, session)).toMatchObject({
      name: '白露',
      phone: '138****0021',
    });
    const history = await desk.get<{ entries: { title: string }[] }>(
      { action: 'list-history' },
      session,
      'member',
    );
    expect(history.entries[0]).toMatchObject({ title: 'merged-in', points: '80', qualifying: '300' });
    await booksOf(desk).expectClean();
  });

  test('and the other way round: proven before the list comes', async () => {
    const session = await desk.join('open-y2');
    expect(await bind(session, '13800000022')).toMatchObject({ ok: true });
    expect(await carry('number,phone,points', 'Y2,13800000022,70')).toMatchObject({ merged: 1 });
    expect(await carry('number,phone,points', 'Y2,13800000022,70')).toMatchObject({ known: 1 });
    const history = await desk.get<{ entries: object[] }>({ action: 'list-history' }, session, 'member');
    expect(history.entries[0]).toMatchObject({ title: 'merged-in', points: '70' });
    await booksOf(desk).expectClean();
  });

  test('that somebody proved long ago changes hands; the old account keeps its points, and is told', async () => {
    const old = await desk.join('open-y3');
    expect(await bind(old, '13800000023')).toMatchObject({ ok: true });
    const next = await desk.join('open-y4');
    expect(await bind(next, '13800000023')).toMatchObject({ code: 'phone-taken' });
    desk.clock.now += 91 * 86_400_000;
    const [oldNow, nextNow] = [
      (await desk.signIn('open-y3')).session,
      (await desk.signIn('open-y4')).session,
    ];
    expect(await bind(nextNow, '13800000023')).toMatchObject({ ok: true });
    expect(await desk.get({ action: 'show-me' }, oldNow)).toMatchObject({ phone: null, isPhoneLost: true });
    expect(await desk.get({ action: 'show-me' }, nextNow)).toMatchObject({
      phone: '138****0023',
      isPhoneLost: false,
    });
    await booksOf(desk).expectClean();
  });
});
