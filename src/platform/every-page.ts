/** A list read to its end: one page after the other. */
import type { Reply } from '../../cloudfunctions/contract/reply';

/**
 * Calls for pages until one has no `next`.
 * @param ask gets the cursor of the page before, or nothing for the first page
 * @param onPage takes a page; false: no more are wanted
 * @returns the first rejection; else whether all pages came
 */
export async function everyPage<P extends { next: string | null }>(
  ask: (after?: string) => Promise<Reply<P>>,
  onPage: (page: P) => boolean,
): Promise<Reply<boolean>> {
  let after: string | undefined;
  for (;;) {
    const reply = await ask(after);
    if (!reply.ok) return reply;
    if (!onPage(reply.data)) return { ok: true, data: false };
    if (reply.data.next === null) return { ok: true, data: true };
    after = reply.data.next;
  }
}
