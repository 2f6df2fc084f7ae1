/** Somebody who is not a member yet checks out: what is in the cart, and the one tap that joins. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { Price } from '../../components/price';
import { ProductPicture } from '../../components/product-picture';
import { Waiting } from '../../components/waiting';
import { useReply } from '../../platform/use-reply';
import type { CartEntry } from '../cart/cart-entry';
import { showBrand } from '../home/api';
import { useJoinSheet } from '../join/use-join-sheet';
import styles from './join-first.module.scss';
import { checkoutWords } from './words';

/** When they have joined the session is a member's, and the page shows the quote. */
export function JoinFirst({ entries }: { entries: CartEntry[] }): ReactElement {
  const { data, rejection, retry } = useReply('brand', showBrand);
  const { open, sheet } = useJoinSheet();
  if (data === null) return <Waiting rejection={rejection} heights={[80, 80, 120]} onRetry={retry} />;
  const brand = { name: data.brand.name, welcomeGift: data.welcomeGift };
  return (
    <>
      {entries.map((entry) => (
        <View key={entry.line} className={styles.line}>
          <ProductPicture className={styles.picture} name={entry.picture} />
          <View className={styles.what}>
            <Text className={styles.name}>
              {entry.name} ×{entry.quantity}
            </Text>
            <Text className={styles.options}>{entry.optionsText}</Text>
          </View>
          <Price fen={String(BigInt(entry.unitFen) * BigInt(entry.quantity))} size="small" />
        </View>
      ))}
      <View className={styles.panel}>
        <Text className={styles.title}>{checkoutWords.joinTitle}</Text>
        <Text className={styles.hint}>{checkoutWords.joinHint}</Text>
        <ActionButton words={checkoutWords.join} onPress={() => open(brand)} />
      </View>
      {sheet}
    </>
  );
}
