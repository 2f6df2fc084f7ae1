/** Filling a group by the brand: a question first, with a reason, that says who will see it. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { DeskGroupLine } from '../../../cloudfunctions/contract/group-desk';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { ReasonField, useReason } from '../../components/reason-field';
import { fillGroup } from '../operator-kit/api-groups';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { fillWords as words } from './words';

interface FillProps {
  line: DeskGroupLine;
  onFilled: () => void;
  onCancel: () => void;
}

function FillSheet({ line, onFilled, onCancel }: FillProps): ReactElement {
  const { group, paid, least } = line;
  const reason = useReason();
  const filling = useAttempt((_: 'fill') => fillGroup({ group, reason: reason.text }), onFilled);
  return (
    <ConfirmSheet
      id="fill-group"
      title={words.title}
      text={words.text(paid, least)}
      words={words.fill}
      isGrave
      busyWords={filling.busy === null ? null : words.filling}
      troubleText={filling.trouble}
      disabled={reason.isShort || reason.isLong}
      onConfirm={() => filling.start('fill')}
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

/** @param onFilled asks anew */
export function FillButton({ line, onFilled }: Omit<FillProps, 'onCancel'>): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const filled = (): void => {
    setAsking(false);
    onFilled();
  };
  return (
    <View className={styles.slot}>
      <ActionButton words={words.fill} kind="grave" onPress={() => setAsking(true)} />
      {isAsking && <FillSheet line={line} onFilled={filled} onCancel={() => setAsking(false)} />}
    </View>
  );
}
