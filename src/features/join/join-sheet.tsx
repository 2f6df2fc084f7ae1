/** The second of the two taps: what is agreed to, what may be agreed to, and the button that does it. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { AgreeButton } from '../../components/agree-button';
import { MessageLine } from '../../components/message-line';
import { Pressable } from '../../components/pressable';
import { Sheet } from '../../components/sheet';
import { Toggle } from '../../components/toggle';
import { openPrivacy } from '../../platform/navigation';
import type { Consents } from './api';
import styles from './join-sheet.module.scss';
import { useJoin, type BrandToJoin } from './use-join';
import { joinWords } from './words';

interface JoinSheetProps {
  brand: BrandToJoin;
  onClose: () => void;
  onJoined: () => void;
}

/** Nothing beyond the guideline is agreed to unless it is switched on. */
export function JoinSheet({ brand, onClose, onJoined }: JoinSheetProps): ReactElement {
  const [consents, setConsents] = useState<Consents>({ marketing: false, personalisation: false });
  const { join, busy, trouble } = useJoin(brand, onJoined);
  return (
    <Sheet id="join-sheet" title={joinWords.title(brand.name)} onClose={onClose}>
      <Text className={styles.gift}>
        {brand.welcomeGift === null ? joinWords.noGift : joinWords.gift(groupDigits(brand.welcomeGift))}
      </Text>
      <Text className={styles.kept}>{joinWords.kept}</Text>
      <Pressable className={styles.read} onPress={() => void openPrivacy()}>
        {joinWords.read}
      </Pressable>
      <View className={styles.switches}>
        <Toggle
          kind="switch"
          title={joinWords.marketing}
          hint={joinWords.marketingDetail}
          isOn={consents.marketing}
          disabled={busy}
          onChange={(marketing) => setConsents({ ...consents, marketing })}
        />
        <Toggle
          kind="switch"
          title={joinWords.personalisation}
          hint={joinWords.personalisationDetail}
          isOn={consents.personalisation}
          disabled={busy}
          onChange={(personalisation) => setConsents({ ...consents, personalisation })}
        />
      </View>
      <AgreeButton
        words={joinWords.agree}
        busyWords={busy ? joinWords.joining : null}
        onAgree={() => join(consents)}
      />
      <MessageLine words={trouble} isTrouble />
    </Sheet>
  );
}
