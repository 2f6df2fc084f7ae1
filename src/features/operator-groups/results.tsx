/** What came of group-buy in a period: in all, by offer, by store; and the file to take along. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { MOST_RESULT_DAYS, type GroupFigures } from '../../../cloudfunctions/contract/group-desk';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import { groupKind } from '../../components/group-words';
import { DAY_MS, dayAt, daysAfter } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { usePagedReply } from '../../platform/use-paged-reply';
import { exportGroupResults, showGroupResults, type ResultPeriod } from '../operator-kit/api-groups';
import { CsvButton } from '../operator-kit/desk/csv-button';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { Figure } from '../operator-kit/desk/figure';
import { PagedList } from '../operator-kit/desk/paged-list';
import { DayField } from '../operator-kit/form/day-field';
import { ChoiceField } from '../operator-kit/form/field';
import { useOfferOptions } from './group-list';
import { groupWords, resultWords as words } from './words';

/** Of those that ran to their end. @example 3 filled, 1 failed: '75.0%'; none: '–' */
const shareOf = ({ filled, failed }: GroupFigures): string =>
  filled + failed === 0 ? words.none : `${((filled * 100) / (filled + failed)).toFixed(1)}%`;

const perNewcomer = ({ offFen, newcomers }: GroupFigures): string =>
  newcomers === 0 ? words.none : yuan((BigInt(offFen) / BigInt(newcomers)).toString());

function Total({ total }: { total: GroupFigures }): ReactElement {
  return (
    <Panel title={words.title}>
      <View className={styles.figures}>
        <Figure name={words.opened} value={String(total.groups)} />
        <Figure name={words.filled} value={String(total.filled)} />
        <Figure name={words.seats} value={String(total.seats)} />
        <Figure name={words.newcomers} value={String(total.newcomers)} />
      </View>
      <Fact name={words.share} value={shareOf(total)} />
      <Fact name={words.byBrand} value={words.count(total.filledByBrand)} />
      <Fact name={words.running} value={words.count(total.running)} />
      <Fact name={words.failed} value={words.count(total.failed)} />
      <Fact name={words.sales} value={yuan(total.salesFen)} />
      <Fact name={words.off} value={yuan(total.offFen)} />
      <Fact name={words.perNewcomer} value={perNewcomer(total)} />
      <Text className={styles.faint}>{words.hint}</Text>
    </Panel>
  );
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;

function Sums({ period }: { period: ResultPeriod }): ReactElement {
  const list = usePagedReply(`group results ${JSON.stringify(period)}`, (after) =>
    showGroupResults(period, after),
  );
  const [first] = list.pages;
  const stores = list.pages.flatMap((page) => page.stores);
  return (
    <>
      {first !== undefined && <Total total={first.total} />}
      {first !== undefined && first.offers.length > 0 && (
        <Panel title={words.offers}>
          {first.offers.map((row) => (
            <View key={`${row.kind} ${row.offer ?? ''}`} className={styles.row}>
              <Text className={styles.entry}>{`${row.name} · ${groupKind(row.kind)}`}</Text>
              <Text className={styles.faint}>
                {words.offerLine(row, yuan(row.salesFen), yuan(row.offFen))}
              </Text>
            </View>
          ))}
        </Panel>
      )}
      <PagedList
        list={list}
        isEmpty={stores.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        <Panel title={words.stores}>
          {stores.map(({ store, storeName, seats, salesFen, offFen, newcomers }) => (
            <View key={store} className={styles.row}>
              <Text className={styles.entry}>{storeName}</Text>
              <Text className={styles.faint}>
                {words.storeLine(seats, yuan(salesFen), yuan(offFen), newcomers)}
              </Text>
            </View>
          ))}
        </Panel>
      </PagedList>
    </>
  );
}

/** The last 30 days, until other ones are chosen. */
export function Results(): ReactElement {
  const offers = useOfferOptions();
  const [offer, setOffer] = useState('');
  const [today] = useState(() => dayAt(Date.now()));
  const [from, setFrom] = useState(daysAfter(today, -29));
  const [to, setTo] = useState(today);
  const days = daysBetween(from, to);
  const isWrong = !(days >= 1 && days <= MOST_RESULT_DAYS);
  const period: ResultPeriod = { from, to, ...(offer === '' ? {} : { offer }) };
  return (
    <>
      <View className={styles.panel}>
        <View className={styles.grid}>
          <ChoiceField label={groupWords.offer} value={offer} options={offers} onChange={setOffer} />
          <DayField label={words.from} value={from} onChange={setFrom} />
          <DayField
            label={words.to}
            value={to}
            problems={isWrong ? [words.daysWrong] : []}
            onChange={setTo}
          />
        </View>
        {!isWrong && (
          <CsvButton
            of={words.csv}
            fileName={words.fileName(from, to)}
            ask={(after) => exportGroupResults(period, after)}
          />
        )}
      </View>
      {!isWrong && <Sums period={period} />}
    </>
  );
}
