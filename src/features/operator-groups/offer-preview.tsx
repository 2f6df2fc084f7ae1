/** An offer as its members see it, by their own part, with its two ways to buy as a picture of them. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { OfferView } from '../../../cloudfunctions/contract/group';
import { accessible } from '../../components/accessible';
import { Panel } from '../../components/panel';
import { plainYuan } from '../../components/price';
import { OfferHead } from '../groups/offer-head';
import styles from './offer-preview.module.scss';
import { editorWords, previewWords as words } from './words';

/** @example <OfferPreview view={check.view} /> */
export function OfferPreview({ view }: { view: OfferView }): ReactElement {
  const { steps, aloneFen, notes } = view;
  const [first] = steps;
  return (
    <Panel title={editorWords.preview}>
      <View className={styles.card}>
        <View className={styles.said}>
          <OfferHead offer={view} record={null} />
          {notes !== '' && <Text className={styles.small}>{notes}</Text>}
        </View>
        <View className={styles.ways} {...accessible({ hidden: true })}>
          {aloneFen !== null && (
            <View className={styles.way}>{`${words.buyAlone} ${plainYuan(aloneFen)}`}</View>
          )}
          <View className={`${styles.way} ${styles.main}`}>
            {`${words.open} ${first === undefined ? '' : plainYuan(first.priceFen)}`}
          </View>
        </View>
      </View>
    </Panel>
  );
}
