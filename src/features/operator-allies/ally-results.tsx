/** What a month of allies' coupons brought: in all, by district, by ally; and the file to take along. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { AllyFigures, AllyResult, DistrictResult } from '../../../cloudfunctions/contract/ally';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import { dayAt } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { usePagedReply } from '../../platform/use-paged-reply';
import { exportAllyResults, showAllyResults } from '../operator-kit/api-allies';
import { CsvButton } from '../operator-kit/desk/csv-button';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { Figure } from '../operator-kit/desk/figure';
import { PagedList } from '../operator-kit/desk/paged-list';
import { MonthForm } from '../operator-kit/form/month-form';
import { resultWords as words } from './words';

function Money({ of }: { of: AllyFigures }): ReactElement {
  return (
    <>
      <Fact name={words.off} value={yuan(of.offFen)} />
      <Fact name={words.brand} value={yuan(of.brandFen)} />
      <Fact name={words.store} value={yuan(of.storeFen)} />
      <Fact name={words.partner} value={yuan(of.partnerFen)} />
      <Fact name={words.orders} value={groupDigits(of.orders)} />
      <Fact name={words.sales} value={yuan(of.salesFen)} />
    </>
  );
}

function Total({ month, total }: { month: string; total: AllyFigures }): ReactElement {
  return (
    <Panel title={words.total}>
      <View className={styles.figures}>
        <Figure name={words.given} value={groupDigits(total.given)} />
        <Figure name={words.used} value={groupDigits(total.used)} />
        <Figure name={words.newcomers} value={groupDigits(total.newcomers)} />
      </View>
      <Money of={total} />
      <Text className={styles.faint}>{words.hint}</Text>
      <CsvButton
        of={month}
        fileName={words.fileName(month)}
        ask={(after) => exportAllyResults(month, after)}
      />
    </Panel>
  );
}

function Districts({ districts }: { districts: readonly DistrictResult[] }): ReactElement | null {
  if (districts.length === 0) return null;
  return (
    <Panel title={words.districts}>
      {districts.map(({ district, name, allies, used, usedInside, newcomers, offFen, partnerFen }) => (
        <View key={district} className={styles.row}>
          <Text className={styles.entry}>{name}</Text>
          <Text className={styles.faint}>{words.districtLine(allies, used, usedInside)}</Text>
          <Text className={styles.faint}>
            {words.districtMoney(newcomers, yuan(offFen), yuan(partnerFen))}
          </Text>
        </View>
      ))}
    </Panel>
  );
}

function Card({ line }: { line: AllyResult }): ReactElement {
  return (
    <View className={styles.card}>
      <Text className={styles.name}>{line.name}</Text>
      <Text className={styles.faint}>{words.kind(line.kind, line.districtName)}</Text>
      <Fact name={words.given} value={groupDigits(line.given)} />
      <Fact name={words.used} value={groupDigits(line.used)} />
      <Fact name={words.newcomers} value={groupDigits(line.newcomers)} />
      <Money of={line} />
    </View>
  );
}

/** The month that goes on, until another one is looked for. */
export function AllyResults(): ReactElement {
  const [month, setMonth] = useState(() => dayAt(Date.now()).slice(0, 7));
  const list = usePagedReply(`ally results ${month}`, (after) => showAllyResults(month, after));
  const lines = list.pages.flatMap((page) => page.allies);
  const [first] = list.pages;
  return (
    <>
      <MonthForm month={month} onLook={setMonth} />
      {first !== undefined && lines.length > 0 && <Total month={first.month} total={first.total} />}
      {first !== undefined && <Districts districts={first.districts} />}
      <PagedList
        list={list}
        isEmpty={lines.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        <View className={styles.cards}>
          {lines.map((line) => (
            <Card key={line.ally} line={line} />
          ))}
        </View>
      </PagedList>
    </>
  );
}
