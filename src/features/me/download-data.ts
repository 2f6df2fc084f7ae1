/** Everything that is kept about the member, page after page, as one file. */
import type { ExportedAbout, ExportedEntry, ExportReply } from '../../../cloudfunctions/contract/account';
import type { RejectionCode, Reply } from '../../../cloudfunctions/contract/reply';
import { everyPage } from '../../platform/every-page';

export interface ExportedFile {
  about: ExportedAbout | null;
  /** Newest first. */
  entries: ExportedEntry[];
}

export type Gathered =
  { state: 'complete'; file: ExportedFile } | { state: 'stopped' } | { state: 'failed'; code: RejectionCode };

/** In place of a page that is not waited for any more. */
const STOPPED: Reply<never> = { ok: false, code: 'try-again', message: '' };

/**
 * Reads all pages. A page that fails is asked for once more; then the whole is given up: half of one's data
 * is no copy of it.
 * @param ask gets the cursor of the page before
 * @param onProgress entries so far
 * @param stopped settles when the member no longer wants it, also while a page is on its way
 */
export async function gatherData(
  ask: (after?: string) => Promise<Reply<ExportReply>>,
  onProgress: (entries: number) => void,
  stopped: Promise<'stopped'>,
): Promise<Gathered> {
  const file: ExportedFile = { about: null, entries: [] };
  const askTwice = async (after?: string): Promise<Reply<ExportReply>> => {
    const reply = await ask(after);
    return reply.ok ? reply : ask(after);
  };
  const isStopped = stopped.then(() => STOPPED);
  const read = await everyPage<ExportReply>(
    (after) => Promise.race([askTwice(after), isStopped]),
    ({ about, entries }) => {
      file.about ??= about;
      file.entries.push(...entries);
      onProgress(file.entries.length);
      return true;
    },
  );
  if (read === STOPPED) return { state: 'stopped' };
  return read.ok ? { state: 'complete', file } : { state: 'failed', code: read.code };
}

/** @example fileNameOf('2026-11-21') = 'huigan-my-data-2026-11-21.json' */
export const fileNameOf = (day: string): string => `huigan-my-data-${day}.json`;
