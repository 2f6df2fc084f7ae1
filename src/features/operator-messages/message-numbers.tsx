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
          <Text className={styles.faint}>{words.lead}</Text>
          {sources.map((source) => (
            <Source key={source.id} source={source} />
          ))}
          <Text className={styles.faint}>{words.unknownNote}</Text>
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
        <Channel key={numbers.channel} numbers={numbers} />
      ))}
      {tasks !== null && (
        <Row
          name={words.tasks}
          figures={[
            [words.assigned, tasks.assigned],
            [words.confirmed, tasks.confirmed],
            [words.delivered, tasks.delivered],
          ]}
        />
      )}
    </View>
  );
}

/** Seen where it is read, or shown where a member stands anyway. */
const isShown = (channel: ChannelNumbers['channel']): boolean => channel === 'receipt' || channel === 'till';

function Channel({ numbers }: { numbers: ChannelNumbers }): ReactElement {
  const { channel, sent, read, waiting, unknown, refused, dropped } = numbers;
  const rare: [string, number][] = [
    [words.waiting, waiting],
    [words.unknown, unknown],
    [words.refused, refused],
    [words.dropped, dropped],
  ];
  const figures: [string, number][] = [
    [words.sent, sent],
    [isShown(channel) ? words.shown : words.read, read],
    ...rare.filter(([, count]) => count > 0),
  ];
  return <Row name={words.channels[channel]} figures={figures} />;
}

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
