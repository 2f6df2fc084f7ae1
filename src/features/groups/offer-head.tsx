/** What an offer is: its picture, what it costs together and alone, its rules in a line each. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { OfferReply, OfferView } from '../../../cloudfunctions/contract/group';
import { accessible } from '../../components/accessible';
import { Price } from '../../components/price';
import { ProductPicture } from '../../components/product-picture';
import styles from './offer-page.module.scss';
import { factsOf, offerWords } from './words';

function Steps({ steps }: Pick<OfferView, 'steps'>): ReactElement | null {
  if (steps.length < 2) return null;
  return (
    <>
      <View className={styles.steps}>
        {steps.map(({ size, priceFen }) => (
          <View key={size} className={styles.step}>
            <Text className={styles.stepSize}>{offerWords.step(size)}</Text>
            <Price fen={priceFen} size="small" />
          </View>
        ))}
      </View>
      <Text className={styles.line}>{offerWords.stepsHint}</Text>
    </>
  );
}

/** Without the ways to buy: those are the page's. */
export function OfferHead({ offer, record }: Pick<OfferReply, 'offer' | 'record'>): ReactElement {
  const { name, productName, picture, steps, aloneFen, newcomersOnly, leader, stores } = offer;
  const [first] = steps;
  return (
    <>
      <ProductPicture name={picture} className={styles.picture} isWhole />
      <View className={styles.prices}>
        {first !== undefined && <Price fen={first.priceFen} size="large" />}
        {aloneFen !== null && <Text className={styles.alone}>{offerWords.aloneShort(aloneFen)}</Text>}
        {newcomersOnly && <Text className={styles.badge}>{offerWords.newcomers}</Text>}
      </View>
      <Text className={styles.name} {...accessible({ role: 'heading', browser: { level: 2 } })}>
        {productName || name}
      </Text>
      <Text className={styles.line}>{factsOf(offer)}</Text>
      <Steps steps={steps} />
      {leader !== '' && <Text className={styles.lead}>{leader}</Text>}
      {newcomersOnly && <Text className={styles.line}>{offerWords.newcomersHint}</Text>}
      {stores.length > 0 && <Text className={styles.line}>{stores.join('、')}</Text>}
      <Text className={styles.rule}>{offerWords.rule}</Text>
      {record !== null && (
        <Text className={styles.line}>{offerWords.record(record.groups, record.filled)}</Text>
      )}
    </>
  );
}
