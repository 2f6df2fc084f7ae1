/** Ending a campaign before its last day: a question first, with a reason. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { ReasonField, useReason } from '../../components/reason-field';
import { endCampaign } from '../operator-kit/api-promotion';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { shownWords as words } from './words';

interface EndProps {
  campaign: string;
  onEnded: () => void;
  onCancel: () => void;
}

function EndSheet({ campaign, onEnded, onCancel }: EndProps): ReactElement {
  const reason = useReason();
  const ending = useAttempt((_: 'end') => endCampaign({ campaign, reason: reason.text }), onEnded);
  return (
    <ConfirmSheet
      id="end-campaign"
      title={words.endTitle}
      text={words.endText}
      words={words.end}
      isGrave
      busyWords={ending.busy === null ? null : words.ending}
      troubleText={ending.trouble}
      disabled={reason.isShort || reason.isLong}
      onConfirm={() => ending.start('end')}
      onCancel={onCancel}
    >
      <ReasonField
        reason={reason}
        label={words.reason}
        placeholder={words.reasonPlaceholder}
        note={words.reasonNote}
      />
    </ConfirmSheet>
  );
}

/** @param onEnded it is over: asks anew */
export function EndButton({ campaign, onEnded }: Omit<EndProps, 'onCancel'>): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const ended = (): void => {
    setAsking(false);
    onEnded();
  };
  return (
    <View className={styles.slot}>
      <ActionButton words={words.end} kind="grave" onPress={() => setAsking(true)} />
      {isAsking && <EndSheet campaign={campaign} onEnded={ended} onCancel={() => setAsking(false)} />}
    </View>
  );
}
