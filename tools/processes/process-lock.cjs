'use strict';
/*
 * A lock between processes that survives SIGKILL of its holder.
 *
 * The lock is a folder of numbered files, and its holder is whoever made the file with the highest number, as
 * long as that process lives and has not written `free` into it. A contender makes the next number, which
 * only one can. The highest file is never removed; so a slow contender that reuses an old number sees a
 * higher one and steps back. (With one file only, two waiters that find a dead holder can each remove the
 * other's fresh lock.)
 *
 * Plain CommonJS without dependencies, because `tools/run.mjs` needs it before anything is installed.
 */
const {
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const { randomBytes } = require('node:crypto');
const { join } = require('node:path');
const { isAlive, ownIdentity } = require('./process-identity.cjs');

const POLL_MS = 40;
/** Longer than a crash recovery or an installation of all packages takes. */
const DEFAULT_PATIENCE_MS = 300_000;

/**
 * Runs `work` while holding the lock, and hands its result through. Waits for a living holder.
 * @param {string} folder made when missing; holds nothing but the lock
 * @param {() => Promise<unknown>} work
 * @param {{ patienceMs?: number, onWait?: () => void }} [options] `onWait` is called once when another one
 * holds it
 */
async function withProcessLock(folder, work, options = {}) {
  const number = await acquire(folder, options);
  try {
    return await work();
  } finally {
    writeAtomically(folder, number, 'free', renameSync);
  }
}

async function acquire(folder, { patienceMs = DEFAULT_PATIENCE_MS, onWait }) {
  mkdirSync(folder, { recursive: true });
  const deadline = Date.now() + patienceMs;
  for (let waited = false; ; waited = true) {
    const number = tryAcquire(folder);
    if (number !== undefined) return number;
    if (Date.now() > deadline)
      throw new Error(`The lock ${folder} is still held by process ${holderOf(folder)}.`);
    if (!waited) onWait?.();
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** The number now held, or undefined when someone living holds the lock or was quicker. */
function tryAcquire(folder) {
  const highest = highestNumber(folder);
  const holder = highest === 0 ? 'free' : readHolder(folder, highest);
  // A file that vanished was overtaken: look again.
  if (holder === undefined || (holder !== 'free' && isAlive(holder))) return undefined;
  const number = highest + 1;
  if (!writeAtomically(folder, number, ownIdentity(), linkSync)) return undefined;
  if (highestNumber(folder) > number) {
    rmSync(join(folder, String(number)), { force: true });
    return undefined;
  }
  for (const name of readdirSync(folder)) {
    if (isStale(name, number)) rmSync(join(folder, name), { force: true });
  }
  return number;
}

/** Older numbers, and half-written files whose writer has died. */
function isStale(name, number) {
  return /^\d+$/.test(name)
    ? Number(name) < number
    : name.startsWith('new.') && !isAlive(name.slice('new.'.length));
}

/** Puts a whole file in place with `place`: a link fails when the name is taken, a rename replaces it. */
function writeAtomically(folder, number, text, place) {
  const draft = join(folder, `new.${ownIdentity()}.${randomBytes(4).toString('hex')}`);
  writeFileSync(draft, text);
  try {
    place(draft, join(folder, String(number)));
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function highestNumber(folder) {
  return Math.max(
    0,
    ...readdirSync(folder)
      .filter((name) => /^\d+$/.test(name))
      .map(Number),
  );
}

function readHolder(folder, number) {
  try {
    return readFileSync(join(folder, String(number)), 'utf8');
  } catch {
    return undefined;
  }
}

function holderOf(folder) {
  return readHolder(folder, highestNumber(folder))?.split('.')[0];
}

module.exports = { withProcessLock };
