/** Where the code of a coupon is typed, or scanned on WeChat. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { LONGEST_CLAIM_CODE } from '../../../cloudfunctions/contract/wallet';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { TextField } from '../../components/text-field';
import { couponIn } from '../../platform/launch';
import { scanWayInOnWechat } from '../../platform/scan';
import { useSingleFlight } from '../../platform/use-single-flight';
import styles from './claim-code-form.module.scss';
import { useClaimCode } from './use-claim';
import { centreWords, noLine } from './words';

interface ClaimCodeFormProps {
  /** What stands there at first, for whoever came by a code. */
  code: string;
  onAnswer: () => void;
}

/** WeChat's scanner: what it read goes into the field. */
function useScan(onCode: (code: string) => void): { start: () => void; trouble: string | null } {
  const [trouble, setTrouble] = useState<string | null>(null);
  const flight = useSingleFlight(async (_: 'scan') => {
    setTrouble(null);
    const text = await scanWayInOnWechat();
    if (text === null) return;
    const code = couponIn(text);
    if (code === null) setTrouble(centreWords.scanNone);
    else onCode(code);
  });
  return { start: () => flight.start('scan'), trouble };
}

/** What was typed stays while it is refused. */
export function ClaimCodeForm({ code: given, onAnswer }: ClaimCodeFormProps): ReactElement {
  const [code, setCode] = useState(given);
  const claim = useClaimCode(onAnswer);
  const scan = useScan(setCode);
  const trouble = claim.trouble ?? scan.trouble ?? (claim.why === null ? null : noLine(claim.why));
  return (
    <View className={styles.form}>
      <TextField
        value={code}
        label={centreWords.code}
        placeholder={centreWords.codePlaceholder}
        note={centreWords.codeNote}
        onChange={(text) => setCode(text.slice(0, LONGEST_CLAIM_CODE))}
      />
      <View className={styles.ways}>
        <ActionButton
          words={centreWords.redeem}
          busyWords={claim.busy === null ? null : centreWords.redeeming}
          disabled={code.trim() === ''}
          onPress={() => claim.start(code.trim())}
        />
        {process.env.TARO_ENV !== 'h5' && (
          <ActionButton words={centreWords.scan} kind="quiet" onPress={scan.start} />
        )}
      </View>
      <MessageLine
        words={trouble ?? (claim.got === null ? null : centreWords.got(claim.got.name))}
        isTrouble={trouble !== null}
      />
    </View>
  );
}
