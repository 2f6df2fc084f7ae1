/**
 * The credits that wait on this device, and those that were refused. Sends them whenever there is a chance.
 */
import { useEffect, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { usePageShown } from '../../platform/navigation';
import { useNetworkBack } from '../../platform/network';
import { useSingleFlight } from '../../platform/use-single-flight';
import { sendCredits } from './send-credits';
import { useMyWaiting, useWaitingCredits, type WaitingCredit } from './waiting-credits';
import styles from './waiting-list.module.scss';
import { creditWords } from './words';

function WaitingLine({ waiting }: { waiting: WaitingCredit }): ReactElement {
  const remove = useWaitingCredits((state) => state.remove);
  const { credit, member, trouble } = waiting;
  const { receipt, amountFen, requestId } = credit;
  return (
    <View className={styles.line}>
      <Text className={styles.what}>{creditWords.waitingLine(member, receipt, yuan(amountFen))}</Text>
      {trouble !== null && (
        <>
          <Text className={styles.trouble}>{trouble}</Text>
          <Pressable
            className={styles.remove}
            label={creditWords.removeLabel(receipt)}
            onPress={() => remove(requestId)}
          >
            {creditWords.remove}
          </Pressable>
        </>
      )}
    </View>
  );
}

/** What whoever works here typed; nothing where nothing waits. */
export function WaitingList(): ReactElement | null {
  const credits = useMyWaiting();
  const [isOffline, setOffline] = useState(false);
  const flight = useSingleFlight(async (_: 'send') => {
    setOffline(false);
    await sendCredits();
    setOffline(true); // seen only where something still waits
  });
  useEffect(() => void sendCredits(), []);
  usePageShown(() => void sendCredits());
  useNetworkBack(() => void sendCredits());
  if (credits.length === 0) return null;
  const waiting = credits.filter(({ trouble }) => trouble === null).length;
  const refused = credits.length - waiting;
  const title = [
    ...(waiting === 0 ? [] : [creditWords.waiting(waiting)]),
    ...(refused === 0 ? [] : [creditWords.refused(refused)]),
  ].join('，');
  return (
    <Panel title={title}>
      {credits.map((each) => (
        <WaitingLine key={each.credit.requestId} waiting={each} />
      ))}
      {waiting > 0 && (
        <>
          <MessageLine words={isOffline ? creditWords.stillOffline : null} isTrouble />
          <View className={styles.way}>
            <ActionButton
              words={creditWords.sendNow}
              kind="quiet"
              busyWords={flight.busy === null ? null : creditWords.sendingNow}
              onPress={() => flight.start('send')}
            />
          </View>
        </>
      )}
    </Panel>
  );
}
