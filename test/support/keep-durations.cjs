/*
 * A reporter of jest's for `npm run test:durations`: writes how long each file took into durations.json.
 * Files that are gone leave it; those quicker than a second are not worth a line.
 */
const { existsSync, writeFileSync } = require('node:fs');
const { join, relative } = require('node:path');
const kept = require('./durations.json');

const ROOT = join(__dirname, '..', '..');

module.exports = class KeepDurations {
  onRunComplete(_contexts, { testResults }) {
    const seconds = { ...kept };
    for (const { testFilePath, perfStats } of testResults)
      seconds[relative(ROOT, testFilePath).replaceAll('\\', '/')] = Math.round(perfStats.runtime / 1000);
    const lines = Object.entries(seconds)
      .filter(([path, took]) => took > 1 && existsSync(join(ROOT, path)))
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    writeFileSync(
      join(__dirname, 'durations.json'),
      `${JSON.stringify(Object.fromEntries(lines), null, 2)}\n`,
    );
  }
};
