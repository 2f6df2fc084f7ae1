/*
 * `npm run bench -- settle --members M --orders N`: benchmarks print figures as JSON, as ratios against
 * something measured in the same run. Nothing here asserts: tests never depend on timing.
 */
import { benchDrop } from './drop';
import { benchFirstPaint } from './first-paint';
import { benchGroupBuy } from './group-buy';
import { benchImport } from './import';
import { benchInsight } from './insight';
import { benchIssue } from './issue';
import { benchOrder } from './order';
import { benchPrice } from './price';
import { benchRecordDay } from './record-day';
import { benchSettle } from './settle';
import { benchTasks } from './tasks';
import { benchTill } from './till';

const BENCHES: Record<string, (args: string[]) => Promise<void>> = {
  settle: benchSettle,
  'record-day': benchRecordDay,
  tasks: benchTasks,
  till: benchTill,
  order: benchOrder,
  price: benchPrice,
  import: benchImport,
  drop: benchDrop,
  'group-buy': benchGroupBuy,
  issue: benchIssue,
  insight: benchInsight,
  'first-paint': benchFirstPaint,
};

async function main(): Promise<void> {
  const [name = '', ...args] = process.argv.slice(2);
  const bench = BENCHES[name];
  if (!bench) {
    console.error(`Usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')} [options]`);
    process.exitCode = 2;
    return;
  }
  await bench(args);
}

void main();
