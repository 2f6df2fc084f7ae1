/** Filling a group by the brand: a question first, with a reason, that says who will see it. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { DeskGroupLine } from '../../../cloudfunctions/contract/group-desk';
import { ActionButton } from '../../components/action-button';
import { fillGroup } from '../operator-kit/api-groups';
import styles from '../operator-kit/desk/desk.module.scss';
import { ReasonedSheet } from '../operator-kit/desk/reasoned-sheet';
import { fillWords as words } from './words';

interface FillProps {
  line: DeskGroupLine;
  onFilled: () => void;
}

/** @param onFilled asks anew */
export function FillButton({ line, onFilled }: FillProps): ReactElement {
  const { group, paid, least } = line;
  const [isAsking, setAsking] = useState(false);
  const filled = (): void => {
    setAsking(false);
    onFilled();
  };
  return (
    <View className={styles.slot}>
      <ActionButton words={words.fill} kind="grave" onPress={() => setAsking(true)} />
      {isAsking && (
        <ReasonedSheet
          id="fill-group"
          title={words.title}
          text={words.text(paid, least)}
          words={words.fill}
          busyWords={words.filling}
          reasonWords={words}
          isGrave
          ask={(reason) => fillGroup({ group, reason })}
          onDone={filled}
          onCancel={() => setAsking(false)}
        />
      )}
    </View>
  );
}
