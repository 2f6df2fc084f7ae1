/** What the member reads about themselves, each from one snapshot. */
import type { AccountRequest } from '../../contract/account';
import type { Reply } from '../../contract/reply';
import { exportPage, readCursor } from '../../core/views/account/export';
import { previewClosing } from '../../core/views/account/closing';
import { showMe } from '../../core/views/account/me';
import { readFace } from '../../core/views/card/faces';
import { readStanding } from '../../core/views/card/standing';
import { readBrandRules } from '../../core/programme/brand-rules.store';
import type { Context } from '../../platform/context';
import { withSnapshot } from '../../platform/db';
import { accept, memberOf, reject } from '../../platform/handler';

type ReadRequest = Extract<AccountRequest, { action: 'show-me' | 'export-data' | 'preview-closing' }>;

/** Answers as of now or, for a standing brand, of the instant at which it stands. */
export function answerView(context: Context, request: ReadRequest): Promise<Reply<unknown>> {
  const { database, vault, now } = context;
  const { memberId, brandId } = memberOf(context);
  return withSnapshot(database, async (db): Promise<Reply<unknown>> => {
    const face = await readFace(db, memberId, brandId);
    if (face === null) return reject('not-signed-in');
    const asOf = face.standsAt ?? now;
    const standing = await readStanding(db, { memberId, asOf });
    const { utcOffsetMinutes } = await readBrandRules(db, brandId);
    const { joinedAt } = standing.book;
    const asked = { face, joinedAt, now, utcOffsetMinutes };
    switch (request.action) {
      case 'show-me':
        return accept(await showMe(db, vault, asked));
      case 'preview-closing':
        return accept(await previewClosing(db, memberId, standing));
      case 'export-data': {
        const cursor = readCursor(request.after);
        return cursor === null
          ? reject('bad-request')
          : accept(await exportPage(db, vault, { ...asked, brandId, standing }, cursor));
      }
    }
  });
}
