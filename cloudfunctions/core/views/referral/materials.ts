/** What partners are given to share: as they see it, and as an operator edits it. Reads only. */
import type { DeskMaterialsReply, Material } from '../../../contract/partner-desk';
import type { PartnerMaterialsReply } from '../../../contract/partner-replies';
import type { Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { pageOf, readPlace, sought, writePlace } from '../../kernel/page';
import { dayNameOf, type Instant } from '../../kernel/time';
import { knownPictures } from '../../picture/pictures.store';
import { readBrandRules } from '../../programme/brand-rules.store';
import { referralDeskWords as words } from '../../referral/desk-words';
import { readMaterials, type KeptMaterial } from '../../referral/materials.store';
import { readPartner } from '../../referral/partners.store';
import { contentInWords, isOffered } from './links';

const PAGE = 20;
const PLACE = /^[a-z0-9-]{1,40}$/;

/** A page of what is kept before a place; null: `after` is no place of it. */
async function readPage(
  db: Db,
  brandId: number,
  { after, liveOn }: { after: string | undefined; liveOn: string | null },
): Promise<{ shown: KeptMaterial[]; next: string | null } | null> {
  const place = after === undefined ? undefined : readPlace(after, PLACE);
  if (place === null) return null;
  const found = await readMaterials(db, brandId, place, { liveOn, limit: sought(PAGE) });
  return pageOf(found, PAGE, ({ savedAt, materialId }) => writePlace({ at: savedAt, id: materialId }));
}

/** For a partner; `forbidden`: whoever asks is none. What leads nowhere any more is left out. */
export async function listMaterials(
  db: Db,
  who: Identity,
  after: string | undefined,
  now: Instant,
): Promise<PartnerMaterialsReply | 'forbidden' | null> {
  const partner = await readPartner(db, who);
  if (partner?.state !== 'approved') return 'forbidden';
  const { utcOffsetMinutes } = await readBrandRules(db, who.brandId);
  const page = await readPage(db, who.brandId, { after, liveOn: dayNameOf(now, utcOffsetMinutes) });
  if (page === null) return null;
  const materials = [];
  for (const { materialId, document } of page.shown) {
    const { title, words, picture, content } = document;
    if (!(await isOffered(db, who.brandId, content))) continue;
    const what = await contentInWords(db, who.brandId, content);
    materials.push({ material: materialId, title, words, picture, content, what });
  }
  return { materials, next: page.next };
}

/** For an operator: also what is over. */
export async function listDeskMaterials(
  db: Db,
  brandId: number,
  after: string | undefined,
): Promise<DeskMaterialsReply | null> {
  const page = await readPage(db, brandId, { after, liveOn: null });
  if (page === null) return null;
  const materials = page.shown.map(({ materialId, revision, state, document }) => ({
    ...{ ...document, material: materialId, revision, state },
  }));
  return { materials, next: page.next };
}

/** What it names that there is not, each with its place. */
export async function materialProblems(
  db: Db,
  brandId: number,
  { content, picture, fromDay, untilDay }: Material,
): Promise<{ path: string; message: string }[]> {
  const isThere = await isOffered(db, brandId, content);
  const isPicture = picture === '' || (await knownPictures(db, brandId, [picture])).has(picture);
  const isOver = untilDay !== null && untilDay < fromDay;
  return [
    ...(isThere ? [] : [{ path: 'content', message: words.notThere }]),
    ...(isPicture ? [] : [{ path: 'picture', message: words.noPicture }]),
    ...(isOver ? [{ path: 'untilDay', message: words.dayIsOver }] : []),
  ];
}
