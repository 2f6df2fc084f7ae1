/** The welcome of somebody who has just joined: over everything, once. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { accessible } from '../../components/accessible';
import { Pressable } from '../../components/pressable';
import { useDialogFocus } from '../../platform/dialog-focus';
import styles from './celebration.module.scss';
import { useWelcome, type Welcome } from './use-welcome';
import { joinWords } from './words';

const DIALOG_ID = 'welcome';

function WelcomeDialog({ welcome, onClose }: { welcome: Welcome; onClose: () => void }): ReactElement {
  useDialogFocus(DIALOG_ID, onClose);
  const title = welcome.isReturn ? joinWords.welcomeBack : joinWords.welcome;
  return (
    <View className={styles.layer} catchMove>
      <View
        id={DIALOG_ID}
        className={styles.dialog}
        {...accessible({ role: 'dialog', label: title, browser: { modal: 'true' } })}
      >
        <View className={styles.leaves} {...accessible({ hidden: true })}>
          {([1, 2, 3, 4, 5, 6] as const).map((leaf) => (
            <View key={leaf} className={`${styles.leaf} ${styles[`leaf${leaf}` as const]}`} />
          ))}
        </View>
        <View className={styles.bowl} {...accessible({ hidden: true })} />
        <Text className={styles.title} {...accessible({ role: 'heading', browser: { level: 2 } })}>
          {title}
        </Text>
        {welcome.points === null ? (
          <Text className={styles.line}>{joinWords.joined(welcome.brandName)}</Text>
        ) : (
          <>
            <View className={styles.points}>
              <Text className={styles.figure}>+{groupDigits(welcome.points)}</Text>
              <Text className={styles.unit}>{joinWords.points}</Text>
            </View>
            <Text className={styles.line}>{joinWords.giftArrived}</Text>
          </>
        )}
        <Pressable className={styles.start} onPress={onClose}>
          {joinWords.start}
        </Pressable>
      </View>
    </View>
  );
}

/** Nothing, unless somebody has just joined. */
export function Celebration(): ReactElement | null {
  const { welcome, close } = useWelcome();
  return welcome === null ? null : <WelcomeDialog welcome={welcome} onClose={close} />;
}
