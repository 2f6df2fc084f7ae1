/** The desk's first page: what waits, today, the last thirty days, stores. One call. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import type { OverviewReply } from '../../../cloudfunctions/contract/overview';
import { Panel } from '../../components/panel';
import { StaleNotice } from '../../components/stale-notice';
import { usePageShown } from '../../platform/navigation';
import { useReply } from '../../platform/use-reply';
import { showOverview } from '../operator-kit/api';
import { Waiting } from '../operator-kit/desk/waiting';
import { FigurePanel } from './figure-panel';
import styles from './overview.module.scss';
import { SectionList } from './section-list';
import { StoreFigures } from './store-figures';
import { Trend } from './trend';
import { WaitingPanel } from './waiting-panel';
import { overviewWords as words } from './words';

function OwedPoints({ openPoints, openPointsFen }: OverviewReply): ReactElement {
  return (
    <Panel title={words.owed}>
      <Text className={styles.value}>{groupDigits(openPoints)}</Text>
      <Text className={styles.note}>
        {openPointsFen === null ? words.owedNoWorth : words.owedWorth(yuan(openPointsFen))}
      </Text>
      <Text className={styles.note}>{words.owedIs}</Text>
    </Panel>
  );
}

function Told({ told }: { told: OverviewReply }): ReactElement {
  const [yesterday, today] = told.days.slice(-2);
  return (
    <>
      <WaitingPanel waiting={told.waiting} />
      {today !== undefined && <FigurePanel title={words.today} figures={today} before={yesterday ?? null} />}
      <FigurePanel title={words.days} figures={told.sum} before={null} hint={words.takingsHint} />
      <View className={styles.columns}>
        <Trend days={told.days} />
        <OwedPoints {...told} />
      </View>
      <StoreFigures {...told} />
    </>
  );
}

/** What was told before stays while it is asked for anew. */
export function Overview(): ReactElement {
  const { data, rejection, retry } = useReply('overview', showOverview);
  usePageShown(retry);
  return (
    <>
      {data === null ? (
        <Waiting rejection={rejection} heights={[96, 168, 168, 240]} onRetry={retry} />
      ) : (
        <>
          {rejection !== null && <StaleNotice onRetry={retry} />}
          <Told told={data} />
        </>
      )}
      <SectionList />
    </>
  );
}
