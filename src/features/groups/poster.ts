/** What the poster of a group says: who asks, the drink, the price, how many are missing until when. */
import type { GroupReply } from '../../../cloudfunctions/contract/group';
import { shareTitle } from '../../../cloudfunctions/contract/group-share';
import { shortMoment } from '../../components/local-time';
import { groupPage } from '../../platform/navigation';
import type { PosterFacts } from '../sharing/poster';
import type { Shared } from '../sharing/shared';
import { missingWords } from './group-phase';
import { groupWords, officeWords } from './words';

/** The words of a poster. */
export function posterFacts(group: GroupReply): PosterFacts {
  if (group.kind === 'office') return officeFacts(group);
  const { offer, priceFen, seats, deadline } = group;
  const name = offer?.productName || groupWords.drink;
  const who = seats.find(({ isMine }) => isMine) ?? seats.find(({ leads }) => leads) ?? seats[0];
  return {
    asks: who === undefined ? groupWords.title : groupWords.asks(who.face.name, name),
    name,
    priceFen,
    old: offer?.aloneFen == null ? null : groupWords.alone(offer.aloneFen),
    strong: missingWords(group),
    lines: [groupWords.until(shortMoment(deadline)), groupWords.rule],
    picture: offer?.picture ?? '',
    scan: groupWords.scan,
  };
}

function officeFacts({ office, store, deadline }: GroupReply): PosterFacts {
  return {
    asks: officeWords.asks(office?.starter.name ?? ''),
    name: officeWords.title,
    ...{ priceFen: null, old: null, picture: '' },
    strong: store?.name ?? null,
    lines: [groupWords.until(shortMoment(deadline)), officeWords.rule],
    scan: groupWords.scan,
  };
}

/** A group as it is passed on. */
export const sharedGroup = (group: GroupReply): Shared => ({
  content: { kind: 'group', id: group.group },
  title: shareTitle(group),
  path: groupPage(group.group),
  picture: group.offer?.picture ?? '',
  poster: () => posterFacts(group),
});
