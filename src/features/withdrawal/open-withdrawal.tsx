/** A withdrawal that is under way: what it waits for, until when, and the two things to do. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import type { WithdrawalView } from '../../../cloudfunctions/contract/withdrawal';
import { accessible } from '../../components/accessible';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { clock } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { useCountdown } from '../../components/use-countdown';
import styles from './open-withdrawal.module.scss';
import { Statement } from './statement';
import { useWithdrawal, type Withdrawing } from './use-withdrawal';
import { openWords, whatOf, withdrawWords } from './words';

function Until({ confirmBy }: { confirmBy: string }): ReactElement {
  const left = useCountdown(Date.parse(confirmBy));
  return (
    <Text className={styles.title}>{left === 0 ? openWords.lapsed : openWords.waiting(clock(left))}</Text>
  );
}

function Title({ view: { state, confirmBy } }: { view: WithdrawalView }): ReactElement {
  if (state !== 'waiting-confirm') return <Text className={styles.title}>{openWords.states[state]}</Text>;
  if (confirmBy === null) return <Text className={styles.title}>{openWords.waitingAny}</Text>;
  return <Until confirmBy={confirmBy} />;
}

/** That it is paid, and where to, is there already. */
const saysMore = ({ said, state }: WithdrawalView): boolean => said !== '' && state !== 'paid';

function Ways({ withdrawing }: { withdrawing: Withdrawing }): ReactElement {
  const { view, confirm, isConfirming, cancel, isCanceling } = withdrawing;
  const [asks, setAsks] = useState(false);
  return (
    <>
      <View className={styles.ways}>
        <View className={styles.way}>
          <ActionButton
            kind="quiet"
            words={openWords.cancel}
            busyWords={isCanceling ? openWords.canceling : null}
            disabled={isConfirming}
            onPress={() => setAsks(true)}
          />
        </View>
        <View className={styles.way}>
          <ActionButton
            words={openWords.confirm}
            busyWords={isConfirming ? openWords.confirming : null}
            disabled={isCanceling}
            onPress={confirm}
          />
        </View>
      </View>
      {asks && (
        <ConfirmSheet
          id="cancel-withdrawal"
          title={openWords.cancelTitle}
          text={openWords.cancelText(yuan(view.grossFen))}
          words={openWords.cancel}
          isGrave
          onConfirm={() => {
            setAsks(false);
            cancel();
          }}
          onCancel={() => setAsks(false)}
        />
      )}
    </>
  );
}

interface OpenWithdrawalProps {
  withdrawal: WithdrawalView;
  /** It was asked for just now: the confirmation opens by itself. */
  isFresh?: boolean;
  /** Called once it is paid or came back; of a statement, once something has become of it. */
  onOver: () => void;
}

/** @example <OpenWithdrawal withdrawal={open} onOver={retry} /> */
export function OpenWithdrawal(props: OpenWithdrawalProps): ReactElement {
  const { withdrawal, onOver } = props;
  if (withdrawal.to === 'invoice') return <Statement statement={withdrawal} onChanged={onOver} />;
  return <OpenBill {...props} />;
}

function OpenBill({ withdrawal, isFresh = false, onOver }: OpenWithdrawalProps): ReactElement {
  const withdrawing = useWithdrawal(withdrawal, onOver, isFresh);
  const { view, trouble } = withdrawing;
  return (
    <Panel>
      <View className={styles.head} {...accessible({ live: 'polite' })}>
        <Title view={view} />
        <Text className={styles.sum}>
          {withdrawWords.kinds[view.to]} {whatOf(view)}
        </Text>
        {saysMore(view) && <Text className={styles.said}>{view.said}</Text>}
      </View>
      <MessageLine words={trouble} isTrouble />
      {view.state === 'waiting-confirm' && <Ways withdrawing={withdrawing} />}
    </Panel>
  );
}
