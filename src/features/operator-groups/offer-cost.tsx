/** What an offer comes to at worst: a group, and all of it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { GroupCost } from '../../../cloudfunctions/contract/group-desk';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import { Panel } from '../../components/panel';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { costWords as words } from './words';

const money = (fen: string | null): string => (fen === null ? words.noLimit : yuan(fen));

/** @example <OfferCost cost={check.cost} /> */
export function OfferCost({ cost }: { cost: GroupCost }): ReactElement {
  const { listFen, storeName, alone, perGroup, mostOffListFen, mostOffAloneFen, warnings } = cost;
  return (
    <Panel title={words.title}>
      <Fact name={words.list} value={words.listAt(yuan(listFen), storeName)} />
      {alone.map(({ tierName, fen, why }) => (
        <Fact key={tierName} name={words.alone} value={words.aloneOf(tierName, yuan(fen), why)} />
      ))}
      <View className={styles.row}>
        <Text className={styles.entry}>{words.perGroup(perGroup.seats)}</Text>
        <Fact name={words.paid} value={yuan(perGroup.paidFen)} />
        <Fact name={words.offList} value={yuan(perGroup.offListFen)} />
        <Fact name={words.offAlone} value={yuan(perGroup.offAloneFen)} />
        {perGroup.giftFen !== '0' && <Fact name={words.gift} value={money(perGroup.giftFen)} />}
      </View>
      <View className={styles.row}>
        <Text className={styles.entry}>{words.all}</Text>
        <Fact name={words.allList} value={money(mostOffListFen)} />
        <Fact name={words.allAlone} value={money(mostOffAloneFen)} />
      </View>
      {warnings.map((warning) => (
        <Text key={warning} className={styles.warning}>
          {warning}
        </Text>
      ))}
    </Panel>
  );
}
