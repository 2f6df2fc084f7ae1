/** Consent to the guideline in force, from a member who has agreed to an older one or to none. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MeReply } from '../../../cloudfunctions/contract/account';
import { longDay } from '../../../cloudfunctions/contract/in-words';
import { PRIVACY_VERSION } from '../../../cloudfunctions/contract/limits';
import { ActionButton } from '../../components/action-button';
import { MessageLine, troubleWords } from '../../components/message-line';
import { useSaving } from '../../platform/use-saving';
import styles from './accept-guideline.module.scss';
import { acceptPrivacy } from './api';
import { privacyWords } from './words';

interface AcceptGuidelineProps {
  privacy: MeReply['privacy'];
  onSaved: () => void;
}

/** Says so and nothing more when the version in force was agreed to. */
export function AcceptGuideline({ privacy, onSaved }: AcceptGuidelineProps): ReactElement {
  const { accepted, current } = privacy;
  const saving = useSaving(acceptPrivacy, onSaved);
  if (accepted === current) return <Text className={styles.accepted}>{privacyWords.acceptedCurrent}</Text>;
  return (
    <View className={styles.ask}>
      <Text className={styles.words}>
        {accepted === null ? privacyWords.neverAccepted : privacyWords.outdated(longDay(current))}
      </Text>
      <MessageLine words={saving.trouble === null ? null : troubleWords(saving.trouble)} isTrouble />
      <View className={styles.action}>
        <ActionButton
          words={privacyWords.accept}
          busyWords={saving.isBusy ? privacyWords.accepting : null}
          // What was read is the version of this text; a newer one on the server is refused in words.
          onPress={() => saving.save(PRIVACY_VERSION)}
        />
      </View>
    </View>
  );
}
