'use strict';
/*
 * Which process is this, and does it still live?
 *
 * A process id alone is reused; together with the moment the process started it is unique on this machine
 * until the next boot. Plain CommonJS without dependencies, because `tools/run.mjs` needs it before anything
 * is installed. Nothing about locks or servers belongs here.
 */
const { execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');

/**
 * Start of a living process as an opaque word, or undefined when no such process lives (a zombie does not).
 */
function startTimeOf(pid) {
  if (process.platform === 'linux') return linuxStartTime(pid);
  try {
    const options = {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, LC_ALL: 'C' },
    };
    const started = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], options).trim();
    if (started === '' || started.startsWith('Z')) return undefined;
    return started.replace(/^\S+\s+/, '').replace(/[^A-Za-z0-9]+/g, '_');
  } catch {
    return undefined;
  }
}

function linuxStartTime(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may hold spaces, so count from its closing
    // bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const state = fields[0];
    return state === 'Z' || state === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

let own;

/** This process as a word that fits a file name: `<pid>.<start time>`. */
function ownIdentity() {
  own ??= `${process.pid}.${startTimeOf(process.pid)}`;
  return own;
}

/**
 * Whether the process that `ownIdentity` once named still lives. Anything else than such a word is nobody.
 */
function isAlive(identity) {
  const match = /^(\d+)\.(\w+)/.exec(identity);
  return match !== null && startTimeOf(Number(match[1])) === match[2];
}

module.exports = { startTimeOf, ownIdentity, isAlive };
