/** How a group is passed on: its card in words, and where it leads. Reads only. */
import type { ShareReply } from '../../../contract/group';
import { shareLine, shareTitle } from '../../../contract/group-share';
import type { Db } from '../../../platform/db';
import type { Guest } from '../menu/guest';
import { showGroup } from './show-group';

const PAGE = 'subpackages/groups/group/index';

/** What its code carries: at most 32 characters. @example sceneOf('a1b2c3d4e5') = 'group=a1b2c3d4e5' */
const sceneOf = (groupId: string): string => `group=${groupId}`;

/** The group's card, and the page and scene of its code; null: there is none of the brand. */
export async function shareGroup(
  db: Db,
  guest: Guest,
  groupId: string,
): Promise<(Omit<ShareReply, 'code'> & { page: string; scene: string }) | null> {
  const group = await showGroup(db, guest, groupId);
  if (group === null) return null;
  const path = `${PAGE}?group=${groupId}`;
  return {
    title: shareTitle(group),
    line: shareLine(group, guest.utcOffsetMinutes),
    path,
    link: `/#/${path}`,
    page: PAGE,
    scene: sceneOf(groupId),
  };
}
