/** Who bears the coupons of a month: brand, stores, partners, to the fen. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import type { BearerLine, BearersReply } from '../../../cloudfunctions/contract/promotion';
import { dayAt } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { usePagedReply } from '../../platform/use-paged-reply';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { PagedList } from '../operator-kit/desk/paged-list';
import { MonthForm } from '../operator-kit/form/month-form';
import { exportBearers, showBearers } from '../operator-kit/api-promotion';
import { CsvButton } from '../operator-kit/desk/csv-button';
import { OfflineLosses } from './offline-losses';
import { bearerWords as words } from './words';

function Line({ line }: { line: BearerLine }): ReactElement {
  const { storeName, name, version, uses, offFen, brandFen, storeFen, partnerFen, partner } = line;
  return (
    <View className={styles.card}>
      <Text className={styles.name}>{storeName}</Text>
      <Text className={styles.faint}>{words.line(name, version)}</Text>
      <Fact name={words.uses} value={groupDigits(uses)} />
      <Fact name={words.off} value={yuan(offFen)} />
      <Fact name={words.brand} value={yuan(brandFen)} />
      <Fact name={words.store} value={yuan(storeFen)} />
      {partner !== '' && <Fact name={words.partnerOf(partner)} value={yuan(partnerFen)} />}
    </View>
  );
}

function Total({ month, total }: BearersReply): ReactElement {
  const { uses, offFen, brandFen, storeFen, partnerFen } = total;
  return (
    <Panel title={words.total}>
      <Fact name={words.uses} value={groupDigits(uses)} />
      <Fact name={words.off} value={yuan(offFen)} />
      <Fact name={words.brand} value={yuan(brandFen)} />
      <Fact name={words.store} value={yuan(storeFen)} />
      <Fact name={words.partner} value={yuan(partnerFen)} />
      <Text className={styles.faint}>{words.hint}</Text>
      <CsvButton of={month} fileName={words.fileName(month)} ask={(after) => exportBearers(month, after)} />
    </Panel>
  );
}

/** The month that goes on, until another one is looked for. */
export function Bearers(): ReactElement {
  const [month, setMonth] = useState(() => dayAt(Date.now()).slice(0, 7));
  const list = usePagedReply(`bearers ${month}`, (after) => showBearers(month, after));
  const lines = list.pages.flatMap((page) => page.lines);
  const [first] = list.pages;
  return (
    <>
      <MonthForm month={month} onLook={setMonth} />
      {first !== undefined && lines.length > 0 && <Total {...first} />}
      <PagedList
        list={list}
        isEmpty={lines.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        <View className={styles.cards}>
          {lines.map((line) => (
            <Line key={`${line.store} ${line.template} ${line.version}`} line={line} />
          ))}
        </View>
      </PagedList>
      <OfflineLosses month={month} />
    </>
  );
}
