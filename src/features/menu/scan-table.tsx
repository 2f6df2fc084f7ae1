/** The button that scans a table's code: WeChat's scanner, or a browser's camera. */
import { useId, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { Pressable } from '../../components/pressable';
import { Sheet } from '../../components/sheet';
import { placeIn } from '../../platform/launch';
import { hasCamera, scanWayInOnWechat, useCamera } from '../../platform/scan';
import { useSingleFlight } from '../../platform/use-single-flight';
import styles from './scan-table.module.scss';
import { arriveAt, refuseCode } from './use-arrival';
import { menuWords } from './words';

const SAYS = {
  starting: menuWords.scanStarting,
  on: menuWords.scanOn,
  refused: menuWords.scanRefused,
} as const;

function read(code: string): void {
  const place = placeIn(code);
  if (place === null) refuseCode();
  else void arriveAt(place);
}

/** The camera is on as long as it is rendered. Browsers only. */
function Camera({ onCode }: { onCode: (code: string) => void }): ReactElement {
  const id = useId();
  const state = useCamera(id, onCode);
  return (
    <View>
      {state !== 'refused' && <video id={id} className={styles.video} muted playsInline aria-hidden="true" />}
      <Text className={styles.says} {...accessible({ role: 'status' })}>
        {SAYS[state]}
      </Text>
    </View>
  );
}

/** Nothing where there is no camera to read with: the phone's own reads the code too. */
export function ScanTable(): ReactElement | null {
  const [isOpen, setOpen] = useState(false);
  const wechat = useSingleFlight(async (_: 'scan') => {
    const code = await scanWayInOnWechat();
    if (code !== null) read(code);
  });
  if (!hasCamera()) return null;
  return (
    <>
      <Pressable
        className={styles.scan}
        onPress={() => (process.env.TARO_ENV === 'h5' ? setOpen(true) : wechat.start('scan'))}
      >
        <View className={styles.icon} {...accessible({ hidden: true })} />
        <Text>{menuWords.scan}</Text>
      </Pressable>
      {isOpen && (
        <Sheet id="scan-table" title={menuWords.scanTitle} onClose={() => setOpen(false)}>
          <Camera
            onCode={(code) => {
              setOpen(false);
              read(code);
            }}
          />
        </Sheet>
      )}
    </>
  );
}
