/**
 * The one entry for every code: a scanner that types, the camera, or a hand; and what became of the last
 * code.
 */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { hasCamera, scanOnWechat } from '../../platform/scan';
import { useSingleFlight } from '../../platform/use-single-flight';
import { CameraView } from './camera-view';
import { CodeField } from './code-field';
import styles from './scan-entry.module.scss';
import { useScan } from './use-scan';
import { scanWords } from './words';

interface ScanEntryProps {
  store: string;
  onMember: () => void | Promise<void>;
}

/** Stands once on a page. */
export function ScanEntry({ store, onMember }: ScanEntryProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const { scan, isBusy, said } = useScan(store, onMember);
  const wechat = useSingleFlight(async (_: 'scan') => {
    const code = await scanOnWechat();
    if (code !== null) scan(code);
  });
  const read = (code: string): void => {
    setOpen(false);
    scan(code);
  };
  return (
    <View>
      {hasCamera() && (
        <View className={styles.camera}>
          {isOpen && <CameraView onCode={read} />}
          <ActionButton
            words={isOpen ? scanWords.closeCamera : scanWords.camera}
            kind={isOpen ? 'quiet' : 'main'}
            onPress={() =>
              process.env.TARO_ENV === 'h5' ? setOpen((before) => !before) : wechat.start('scan')
            }
          />
        </View>
      )}
      <CodeField isBusy={isBusy} onCode={scan} />
      <MessageLine words={said} isTrouble />
    </View>
  );
}
