/** What can be bought together at a store: price together, price alone, how many and how long. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { OffersReply, OfferView } from '../../../cloudfunctions/contract/group';
import { LoadMore } from '../../components/load-more';
import { Notice } from '../../components/notice';
import { Pressable } from '../../components/pressable';
import { plainYuan, Price } from '../../components/price';
import { ProductPicture } from '../../components/product-picture';
import { StaleNotice } from '../../components/stale-notice';
import { openGroupOffer, openMenu } from '../../platform/navigation';
import type { PagedReply } from '../../platform/use-paged-reply';
import styles from './offer-list.module.scss';
import { factsOf, offerWords } from './words';

/** From the cheapest step on it is said how low it goes. */
function GroupPrice({ steps }: Pick<OfferView, 'steps'>): ReactElement | null {
  const lowest = steps[steps.length - 1];
  if (lowest === undefined) return null;
  return (
    <>
      {steps.length > 1 && <Text className={styles.upTo}>{offerWords.upTo}</Text>}
      <Price fen={lowest.priceFen} size="large" />
    </>
  );
}

function Row({ offer }: { offer: OfferView }): ReactElement {
  const { name, productName, picture, aloneFen, steps, newcomersOnly, why } = offer;
  const shown = productName || name;
  return (
    <Pressable
      className={`${styles.row} ${why === null ? '' : styles.pale}`}
      onPress={() => void openGroupOffer(offer.offer)}
    >
      <ProductPicture name={picture} className={styles.picture} />
      <View className={styles.what}>
        <View className={styles.head}>
          <Text className={styles.name}>{shown}</Text>
          {newcomersOnly && <Text className={styles.badge}>{offerWords.newcomers}</Text>}
        </View>
        <Text className={styles.facts}>{factsOf({ ...offer, perMember: null })}</Text>
        {steps.length > 1 && (
          <Text className={styles.facts}>
            {steps
              .map(({ size, priceFen }) =>
                `${offerWords.step(size)} ${plainYuan(priceFen)}`.replace(/ /g, '\u00a0'),
              )
              .join(' · ')}
          </Text>
        )}
        <View className={styles.foot}>
          <View className={styles.prices}>
            <GroupPrice steps={steps} />
            {aloneFen !== null && <Text className={styles.alone}>{plainYuan(aloneFen)}</Text>}
          </View>
          <Text className={why === null ? styles.go : styles.why}>{why?.message ?? offerWords.go}</Text>
        </View>
      </View>
    </Pressable>
  );
}

/** Of a list that has its first page. Kinds that other pages show are left to them. */
export function OfferList({ list }: { list: PagedReply<OffersReply> }): ReactElement {
  const offers = list.pages.flatMap((page) => page.offers).filter(({ kind }) => kind === 'seats');
  const toMenu = { words: offerWords.toMenu, onPress: () => void openMenu() };
  return (
    <>
      {list.rejection !== null && <StaleNotice onRetry={list.retry} />}
      {offers.length === 0 && !list.hasMore && (
        <Notice title={offerWords.none} hint={offerWords.noneHint} action={toMenu} />
      )}
      {offers.map((offer) => (
        <Row key={offer.offer} offer={offer} />
      ))}
      <LoadMore list={list} />
    </>
  );
}
