/** What a member does at their inbox before its pictures are taken; where there is no message, nothing. */
import type { Arrive } from './arrive';

/** How long something is waited for that may not come. Milliseconds. */
const PATIENCE_MS = 3_000;

const press =
  (name: string): Arrive =>
  (page) =>
    page
      .getByRole('button', { name })
      .first()
      .click({ timeout: PATIENCE_MS })
      .catch(() => undefined);

/** Why the newest came. */
export const askWhy = press('为什么收到');
/** Fewer of them. */
export const askFewer = press('少发一点');
