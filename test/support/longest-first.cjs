/*
 * The order of test files: the longest come first, so that at the end no worker is left alone with one of
 * them. Jest by itself knows only how long they took before on the same machine, which on a new one is
 * nothing.
 */
const { default: Sequencer } = require('@jest/test-sequencer');

/** From the longest down; all others follow in jest's own order. */
const LONGEST = [
  'test/proof/real-month',
  'test/proof/kills',
  'test/e2e/first-start',
  'test/e2e/member-weapp',
  'test/e2e/member-journey',
  'test/e2e/till',
  'test/seed/seed-demo',
  'test/settlement/reference-model',
];

function rank({ path }) {
  const index = LONGEST.findIndex((name) => path.replaceAll('\\', '/').includes(name));
  return index < 0 ? LONGEST.length : index;
}

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
