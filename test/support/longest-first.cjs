/*
 * The order of test files: the longest come first, so that at the end no worker is left alone with one of
 * them; and parts of a run (`--shard`) that take equally long. How long a file takes is kept in
 * durations.json: jest by itself knows only how long it took before on the same machine.
 */
const { relative } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');
const seconds = require('./durations.json');

const ROOT = `${__dirname}/../..`;
/** What a file takes that is not in the list: it is new, or quicker than those. Seconds. */
const UNKNOWN = 1;

const durationOf = ({ path }) => seconds[relative(ROOT, path).replaceAll('\\', '/')] ?? UNKNOWN;

/** Longest first; files that take equally long in the order of their names, the same on every machine. */
function longestFirst(tests) {
  return [...tests].sort((a, b) => durationOf(b) - durationOf(a) || (a.path < b.path ? -1 : 1));
}

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return longestFirst(tests);
  }

  /** Each file goes to the part that has least to do so far. */
  shard(tests, { shardIndex, shardCount }) {
    const parts = Array.from({ length: shardCount }, () => ({ load: 0, tests: [] }));
    for (const test of longestFirst(tests)) {
      const least = parts.reduce((a, b) => (b.load < a.load ? b : a));
      least.load += durationOf(test);
      least.tests.push(test);
    }
    return parts[shardIndex - 1].tests;
  }
};
