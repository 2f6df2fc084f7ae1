/** Asks a member whose privacy guideline is no longer the one in force, once in a visit. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { PRIVACY_VERSION } from '../../../cloudfunctions/contract/limits';
import { ActionButton } from '../../components/action-button';
import { AgreeButton } from '../../components/agree-button';
import { MessageLine, troubleWords } from '../../components/message-line';
import { Pressable } from '../../components/pressable';
import { Sheet } from '../../components/sheet';
import { openPrivacy } from '../../platform/navigation';
import { requireWechatConsent } from '../../platform/privacy';
import { useSingleFlight } from '../../platform/use-single-flight';
import { useMe } from '../me/use-me';
import { acceptPrivacy } from '../privacy/api';
import styles from './join-sheet.module.scss';
import { joinWords } from './words';

/**
 * Nothing for a member who has accepted the guideline in force, or was never asked for one. Versions are
 * days, so they compare as text.
 */
export function PrivacyRenewal(): ReactElement | null {
  const { data } = useMe();
  const [isDone, setDone] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const agree = useSingleFlight(async () => {
    setTrouble(null);
    if (!(await requireWechatConsent())) return;
    const reply = await acceptPrivacy(PRIVACY_VERSION);
    if (reply.ok) setDone(true);
    else setTrouble(troubleWords(reply.code));
  });
  const accepted = data?.privacy.accepted ?? null;
  if (isDone || accepted === null || accepted >= PRIVACY_VERSION) return null;
  return (
    <Sheet id="privacy-renewal" title={joinWords.renewalTitle} onClose={() => setDone(true)}>
      <Text className={styles.kept}>{joinWords.renewalHint}</Text>
      <Pressable className={styles.read} onPress={() => void openPrivacy()}>
        {joinWords.read}
      </Pressable>
      <AgreeButton
        words={joinWords.renewalAgree}
        busyWords={agree.busy === null ? null : joinWords.renewalAgreeing}
        onAgree={() => agree.start(undefined)}
      />
      <MessageLine words={trouble} isTrouble />
      <View className={styles.later}>
        <ActionButton kind="quiet" words={joinWords.renewalLater} onPress={() => setDone(true)} />
      </View>
    </Sheet>
  );
}
