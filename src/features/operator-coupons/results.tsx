/** What came of a template: issued, used, sales with it, its cost; and by store. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import { Panel } from '../../components/panel';
import { usePagedReply } from '../../platform/use-paged-reply';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { Figure } from '../operator-kit/desk/figure';
import { PagedList } from '../operator-kit/desk/paged-list';
import { showResults } from '../operator-kit/api-promotion';
import { couponStates, mistakeWords, resultWords as words } from './words';

/** Sums as they are now. */
export function Results({ template }: { template: string }): ReactElement {
  const list = usePagedReply(`results ${template}`, (after) => showResults(template, after));
  const [first] = list.pages;
  const stores = list.pages.flatMap((page) => page.stores);
  return (
    <>
      {first !== undefined && (
        <Panel title={words.title}>
          <View className={styles.figures}>
            <Figure name={words.issued} value={first.issued} />
            <Figure name={words.uses} value={first.uses} />
            <Figure name={words.orders} value={first.orders} />
          </View>
          <Fact name={words.off} value={yuan(first.offFen)} />
          <Fact name={words.sales} value={yuan(first.salesFen)} />
          {first.states.map(({ state, count }) => (
            <Fact key={state} name={couponStates[state]} value={mistakeWords.count(groupDigits(count))} />
          ))}
        </Panel>
      )}
      <PagedList
        list={list}
        isEmpty={stores.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        <Panel title={words.stores}>
          {stores.map(({ store, storeName, uses, offFen, salesFen }) => (
            <View key={store} className={styles.row}>
              <Text className={styles.entry}>{storeName}</Text>
              <Text className={styles.faint}>
                {words.storeLine(groupDigits(uses), yuan(offFen), yuan(salesFen))}
              </Text>
            </View>
          ))}
        </Panel>
      </PagedList>
    </>
  );
}
