/** What was sent lately, by what caused it: a card each, with what became of it by channel. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { ChannelNumbers, SourceNumbers } from '../../../cloudfunctions/contract/message-desk';
import { Notice } from '../../components/notice';
import { StaleNotice } from '../../components/stale-notice';
import { usePageShown } from '../../platform/navigation';
import { useReply } from '../../platform/use-reply';
import { showMessages } from '../operator-kit/api-messages';
import styles from '../operator-kit/desk/desk.module.scss';
import { Figure } from '../operator-kit/desk/figure';
import { Waiting } from '../operator-kit/desk/waiting';
import { numbersWords as words } from './words';

export function MessageNumbers(): ReactElement {
  const { data, rejection, retry } = useReply('messages', showMessages);
  usePageShown(retry);
  if (data === null) return <Waiting rejection={rejection} heights={[160, 160]} onRetry={retry} />;
  const { sources } = data;
  return (
    <>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      {sources.length === 0 ? (
        <Notice title={words.emptyTitle} hint={words.emptyHint} />
      ) : (
        <>
          <View className={styles.panel}>
            <Text className={styles.faint}>{words.lead}</Text>
            <Text className={styles.faint}>{words.unknownNote}</Text>
          </View>
          {sources.map((source) => (
            <Source key={source.id} source={source} />
          ))}
        </>
      )}
    </>
  );
}

function Source({ source: { name, channels, tasks } }: { source: SourceNumbers }): ReactElement {
  return (
    <View className={styles.panel}>
      <Text className={styles.name}>{name}</Text>
      {channels.map((numbers) => (
        <Row
          key={numbers.channel}
          name={words.channels[numbers.channel]}
          figures={[...reached(numbers, tasks), ...rare(numbers)]}
        />
      ))}
    </View>
  );
}

type Figures = [name: string, count: number][];

/** How far they came: what staff send has three numbers; what is shown at a till is not read. */
function reached({ channel, sent, read }: ChannelNumbers, tasks: SourceNumbers['tasks']): Figures {
  if (channel === 'wecom' && tasks !== null)
    return [
      [words.assigned, tasks.assigned],
      [words.confirmed, tasks.confirmed],
      [words.delivered, tasks.delivered],
    ];
  const isShown = channel === 'receipt' || channel === 'till';
  return [
    [words.sent, sent],
    [isShown ? words.shown : words.read, read],
  ];
}

/** What became of the others, where there are any. */
const rare = ({ waiting, unknown, refused, dropped }: ChannelNumbers): Figures =>
  (
    [
      [words.waiting, waiting],
      [words.unknown, unknown],
      [words.refused, refused],
      [words.dropped, dropped],
    ] as Figures
  ).filter(([, count]) => count > 0);

function Row({ name, figures }: { name: string; figures: readonly [string, number][] }): ReactElement {
  return (
    <View className={styles.part}>
      <Text className={styles.faint}>{name}</Text>
      <View className={styles.figures}>
        {figures.map(([what, count]) => (
          <Figure key={what} name={what} value={String(count)} />
        ))}
      </View>
    </View>
  );
}
