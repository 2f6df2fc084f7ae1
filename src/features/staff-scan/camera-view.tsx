/** What a browser's camera sees, until it sees a code. */
import { useId, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { useCamera } from '../../platform/scan';
import styles from './scan-entry.module.scss';
import { scanWords } from './words';

const SAYS = {
  starting: scanWords.cameraStarting,
  on: scanWords.cameraOn,
  refused: scanWords.cameraRefused,
} as const;

/** The camera is on as long as it is rendered. Browsers only. */
export function CameraView({ onCode }: { onCode: (code: string) => void }): ReactElement {
  const id = useId();
  const state = useCamera(id, onCode);
  return (
    <View className={styles.picture}>
      {state !== 'refused' && <video id={id} className={styles.video} muted playsInline aria-hidden="true" />}
      <Text className={styles.state} {...accessible({ role: 'status' })}>
        {SAYS[state]}
      </Text>
    </View>
  );
}
