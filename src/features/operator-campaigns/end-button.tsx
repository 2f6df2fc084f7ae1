/** Ending a campaign before its last day: a question first, with a reason. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { endCampaign } from '../operator-kit/api-promotion';
import styles from '../operator-kit/desk/desk.module.scss';
import { ReasonedSheet } from '../operator-kit/desk/reasoned-sheet';
import { shownWords as words } from './words';

interface EndProps {
  campaign: string;
  onEnded: () => void;
}

/** @param onEnded it is over: asks anew */
export function EndButton({ campaign, onEnded }: EndProps): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const ended = (): void => {
    setAsking(false);
    onEnded();
  };
  return (
    <View className={styles.slot}>
      <ActionButton words={words.end} kind="grave" onPress={() => setAsking(true)} />
      {isAsking && (
        <ReasonedSheet
          id="end-campaign"
          title={words.endTitle}
          text={words.endText}
          words={words.end}
          busyWords={words.ending}
          reasonWords={words}
          isGrave
          ask={(reason) => endCampaign({ campaign, reason })}
          onDone={ended}
          onCancel={() => setAsking(false)}
        />
      )}
    </View>
  );
}
