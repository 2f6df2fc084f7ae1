/*
 * A process that takes a lock, says so, and holds it until it is killed. For process-lock.unit.test.ts.
 */
import { withProcessLock } from '../../tools/processes/process-lock.cjs';

void withProcessLock(process.argv[2] ?? '', async () => {
  console.log('held');
  await new Promise((resolve) => setTimeout(resolve, 60_000));
});
