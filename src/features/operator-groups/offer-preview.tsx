/** An offer as a member sees it: its prices, alone and together, and the rules in a line each. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { OfferView } from '../../../cloudfunctions/contract/group';
import { accessible } from '../../components/accessible';
import { Panel } from '../../components/panel';
import { plainYuan } from '../../components/price';
import { hours } from './offer-draft';
import styles from './offer-preview.module.scss';
import { editorWords, previewWords as words } from './words';

function rulesOf({ minutes, leader, newcomersOnly, left, perMember, stores }: OfferView): string[] {
  return [
    minutes === null ? '' : words.hours(hours.show(minutes)),
    leader,
    newcomersOnly ? words.newcomers : '',
    left === null ? '' : words.left(left),
    perMember === null ? '' : words.perMember(perMember),
    stores.join('、'),
    words.refund,
  ].filter((rule) => rule !== '');
}

/** @example <OfferPreview view={check.view} /> */
export function OfferPreview({ view }: { view: OfferView }): ReactElement {
  const { name, productName, steps, aloneFen, notes } = view;
  const [first] = steps;
  return (
    <Panel title={editorWords.preview}>
      <View className={styles.card}>
        <View className={styles.said}>
          <Text className={styles.name}>{name}</Text>
          <Text className={styles.small}>{productName}</Text>
          <View className={styles.steps}>
            {steps.map(({ size, priceFen }) => (
              <Text key={size} className={styles.step}>
                {`${words.group(size)} ${plainYuan(priceFen)}`}
              </Text>
            ))}
          </View>
          <Text className={styles.small}>{rulesOf(view).join(' · ')}</Text>
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
