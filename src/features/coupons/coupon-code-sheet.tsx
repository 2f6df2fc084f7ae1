/** What a clerk scans: the coupon's code as bars, digits and QR code, until it is used. */
import { useMemo, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { WalletCoupon } from '../../../cloudfunctions/contract/wallet';
import { accessible } from '../../components/accessible';
import { groupedCode } from '../../components/code-drawing';
import { drawnCode } from '../../components/drawn-code';
import { Picture } from '../../components/picture';
import { Sheet } from '../../components/sheet';
import { Waiting } from '../../components/waiting';
import { screenSize, useBrightScreen } from '../../platform/code-screen';
import { useRepeating } from '../../platform/use-repeating';
import { useReply } from '../../platform/use-reply';
import { showCode, showCoupon } from './api';
import styles from './coupon-code-sheet.module.scss';
import { RuleLines } from '../../components/rule-lines';
import { codeWords } from './words';

/** Left and right of the pictures. Pixels. */
const MARGIN = 24;
const BAR_HEIGHT = 72;
/** A clerk takes some seconds to scan. Milliseconds. */
const LOOK_EVERY_MS = 4_000;

function Pictures({ code }: { code: string }): ReactElement {
  const [screen] = useState(screenSize);
  const { bars, qr } = useMemo(() => drawnCode(code, screen, MARGIN), [code, screen]);
  useBrightScreen();
  return (
    <View className={styles.scan}>
      <Picture address={bars.address} label={codeWords.bars} width={bars.width} height={BAR_HEIGHT} />
      <Text className={styles.digits}>{groupedCode(code)}</Text>
      <Picture address={qr.address} label={codeWords.qr} width={qr.width} height={qr.width} />
    </View>
  );
}

/** Whether the coupon was used since it was opened; looked at while the code is on screen. */
function useIsUsed({ coupon, usesLeft }: WalletCoupon): boolean {
  const { data, retry } = useReply(`coupon ${coupon}`, () => showCoupon(coupon));
  const isUsed = data !== null && data.usesLeft < usesLeft;
  useRepeating(retry, LOOK_EVERY_MS, !isUsed);
  return isUsed;
}

/** On screen as long as it is rendered. @param props.onClose told whether it was used meanwhile */
export function CouponCodeSheet({
  coupon,
  onClose,
}: {
  coupon: WalletCoupon;
  onClose: (isUsed: boolean) => void;
}): ReactElement {
  const { data, rejection, retry } = useReply(`code ${coupon.coupon}`, () => showCode(coupon.coupon));
  const isUsed = useIsUsed(coupon);
  return (
    <Sheet id="coupon-code" title={coupon.name} onClose={() => onClose(isUsed)}>
      <View {...accessible({ live: 'polite' })}>
        {isUsed ? (
          <View className={styles.used}>
            <Text className={styles.usedTitle}>{codeWords.used}</Text>
            <Text className={styles.hint}>{codeWords.usedHint}</Text>
          </View>
        ) : data === null ? (
          <Waiting rejection={rejection} heights={[BAR_HEIGHT, 261]} onRetry={retry} />
        ) : (
          <>
            <Pictures code={data.code} />
            <Text className={styles.hint}>{codeWords.hint}</Text>
          </>
        )}
      </View>
      <RuleLines rules={[coupon.condition, coupon.when, ...coupon.rules]} />
    </Sheet>
  );
}
