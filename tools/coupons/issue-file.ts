/*
 * Issues coupons to the members of a file, however many: the file is read as a stream into a run, which is
 * carried on as the operator's desk does it. The same file for the same template is the same run.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { columnIn, MEMBER_COLUMNS } from '../../cloudfunctions/core/coupon/read-list.rules';
import {
  addPart,
  keepResumed,
  keepStarted,
  readRun,
  type RunKey,
  type RunRow,
} from '../../cloudfunctions/core/coupon/runs.store';
import { readTemplate } from '../../cloudfunctions/core/coupon/templates.store';
import { present } from '../../cloudfunctions/core/kernel/assert';
import type { Instant } from '../../cloudfunctions/core/kernel/time';
import { carryRun } from '../../cloudfunctions/core/settlement/coupon/carry-runs';
import { beginStreamedRun } from '../../cloudfunctions/core/settlement/coupon/issue-list';
import { asDb, type Database } from '../../cloudfunctions/platform/db';
import { InputError } from '../command/input-error';
import { dialectOf, readCsv } from '../import/csv-file';

/** Members of one transaction. */
const PART = 5000;
/** Parts that are issued side by side: they meet at the counter only. */
const WORKERS = 2;
const LOOK_MS = 500;
const NEW_LINE = 0x0a;

export interface IssueFile {
  brandId: number;
  templateId: string;
  path: string;
  /** Another name is another run, also for the same file. */
  runName: string | undefined;
  now: () => Instant;
  isStopped: () => boolean;
  onRead: (members: number) => void;
  onDone: (done: bigint, total: bigint) => void;
}

/** The run as it ended, or as it is when it was told to stop. */
export async function issueFile(pool: Database, issue: IssueFile): Promise<RunRow> {
  const { brandId, templateId, path, runName, now } = issue;
  const template = await readTemplate(asDb(pool), { brandId, templateId });
  if (template?.state !== 'live') throw new InputError(`There is no template ${templateId} that is live.`);
  const { hash, lines } = await lookAt(path);
  const requestId = `file-${runName ?? hash}-${templateId}`;
  const { runId } = await beginStreamedRun(pool, { brandId, templateId, requestId }, now());
  const key = { brandId, runId };
  const look = async (): Promise<void> => {
    const { done, total } = await runOf(pool, key);
    // Until all of it is read nobody knows how many it names: about as many as it has lines.
    issue.onDone(done, total > 0n ? total : BigInt(lines));
  };
  const timer = setInterval(() => void look().catch(() => undefined), LOOK_MS);
  try {
    const run = await runOf(pool, key);
    if (run.state === 'filling') await fillAndCarry(pool, key, issue);
    if (run.state === 'stopped') await keepResumed(asDb(pool), key);
    if (!issue.isStopped()) await carry(pool, key, issue);
  } finally {
    clearInterval(timer);
  }
  await look();
  return runOf(pool, key);
}

const runOf = async (pool: Database, key: RunKey): Promise<RunRow> =>
  present(await readRun(asDb(pool), key), `run ${key.runId}`);

/** What is read is issued while more is read. */
async function fillAndCarry(pool: Database, key: RunKey, issue: IssueFile): Promise<void> {
  let isRead = false;
  const carrying = async (): Promise<void> => {
    while (!isRead && !issue.isStopped()) {
      await carry(pool, key, issue);
      await pause(LOOK_MS / 10);
    }
  };
  const filling = fill(pool, key, issue).finally(() => {
    isRead = true;
  });
  await Promise.all([filling, carrying()]);
}
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What the file is known by, and how many lines it has. */
async function lookAt(path: string): Promise<{ hash: string; lines: number }> {
  const hash = createHash('sha256');
  let lines = 0;
  try {
    for await (const chunk of createReadStream(path)) {
      const bytes = chunk as Buffer;
      hash.update(bytes);
      for (let at = bytes.indexOf(NEW_LINE); at >= 0; at = bytes.indexOf(NEW_LINE, at + 1)) lines += 1;
    }
  } catch (error) {
    throw new InputError(
      `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
  return { hash: hash.digest('hex').slice(0, 32), lines };
}

/** Keeps the file in parts; parts that are kept already stay. */
async function fill(pool: Database, key: RunKey, { path, onRead, isStopped }: IssueFile): Promise<void> {
  let column: ReturnType<typeof columnIn> | undefined;
  let part: string[] = [];
  let members = 0;
  let partNo = 0;
  const keep = async (): Promise<void> => {
    if (part.length === 0) return;
    const firstRow = members - part.length + 1;
    await addPart(asDb(pool), key, { partNo, firstRow, memberKeys: part });
    partNo += 1;
    part = [];
    onRead(members);
  };
  // Numbers of members are letters and digits: nothing is guessed.
  for await (const { line, cells } of readCsv(path, { ...dialectOf(path), encoding: 'utf-8' })) {
    if (isStopped()) return;
    if (column === undefined) {
      column = columnIn(cells, MEMBER_COLUMNS);
      if (column === null)
        throw new InputError(`${path} has no column member_key (会员号) or customer_id in its first line.`);
      continue;
    }
    const cell = present(column, 'the column').read((cells[column?.place ?? 0] ?? '').trim());
    if (cell.includes('\uFFFD')) throw new InputError(`${path}, line ${line}, is not UTF-8.`);
    if (cell === '' || cell === 'import:') continue;
    members += 1;
    if (part.push(cell) === PART) await keep();
  }
  await keep();
  if (members === 0) throw new InputError(`${path} names nobody.`);
  await keepStarted(asDb(pool), key, members);
}

async function carry(pool: Database, key: RunKey, { now, isStopped }: IssueFile): Promise<void> {
  await Promise.all(Array.from({ length: WORKERS }, () => carryRun(pool, key, now, isStopped)));
}
