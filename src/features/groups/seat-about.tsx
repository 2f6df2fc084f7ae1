/** What a seat is of, for whoever is about to take it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { OfferView, SeatOf, WhyNoSeat } from '../../../cloudfunctions/contract/group';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { ProductPicture } from '../../components/product-picture';
import { showGroup, showOffer } from './api';
import styles from './seat-about.module.scss';
import { factsOf } from './words';

/** What the seat is of. */
export interface Target {
  offer: OfferView | null;
  why: WhyNoSeat | null;
  /** The member sits in this group already. */
  isMine: boolean;
}

/** Asked of the group, or of the offer at a store. */
export async function readTarget(of: SeatOf, store: string | null): Promise<Reply<Target>> {
  if ('offer' in of) {
    const reply = await showOffer(of.offer, store);
    if (!reply.ok) return reply;
    const { offer } = reply.data;
    return { ok: true, data: { offer, why: offer.why, isMine: false } };
  }
  const reply = await showGroup(of.group);
  if (!reply.ok) return reply;
  const { offer, why, mine } = reply.data;
  return {
    ok: true,
    data: { offer, why, isMine: mine !== null && (mine.state === 'held' || mine.state === 'paid') },
  };
}

/** The cup, and what kind of group it is. */
export function SeatAbout({ offer }: { offer: OfferView }): ReactElement {
  return (
    <View className={styles.about}>
      <ProductPicture name={offer.picture} className={styles.picture} />
      <View className={styles.what}>
        <Text className={styles.name}>{offer.productName || offer.name}</Text>
        <Text className={styles.facts}>{factsOf(offer)}</Text>
      </View>
    </View>
  );
}
