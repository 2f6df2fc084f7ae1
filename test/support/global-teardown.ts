/* After the last test: what the setup started goes, the last first. */
import { takeEnds } from './test-server';

/** Called by jest once. */
export default async function globalTeardown(): Promise<void> {
  for (const end of takeEnds()) await end();
}
