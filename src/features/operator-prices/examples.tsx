/** What a piece of each product would cost each level under the draft. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import type { PriceCheckReply } from '../../../cloudfunctions/contract/trade';
import { Panel } from '../../components/panel';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { draftWords } from './words';

/** Nothing while the draft has problems. */
export function Examples({ examples }: { examples: PriceCheckReply['examples'] }): ReactElement | null {
  if (examples.length === 0) return null;
  return (
    <Panel title={draftWords.examples}>
      <Text className={styles.faint}>{draftWords.examplesHint}</Text>
      {examples.map(({ product, name, listFen, prices }) => (
        <View key={product} className={styles.row}>
          <View className={styles.head}>
            <Text className={styles.entry}>{name}</Text>
            <Text className={styles.faint}>{draftWords.list(yuan(listFen))}</Text>
          </View>
          {prices.map(({ tier, fen, why }) => (
            <Fact key={tier} name={tier} value={draftWords.example(yuan(fen), why)} />
          ))}
        </View>
      ))}
    </Panel>
  );
}
