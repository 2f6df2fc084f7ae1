/** Privacy: a member's consents, and the guideline, which anybody may read without being known. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { NoMember } from '../../../features/me/no-member';
import { useMe } from '../../../features/me/use-me';
import { MessageChoices } from '../../../features/messages/message-choices';
import { choiceWords } from '../../../features/messages/words';
import { AcceptGuideline } from '../../../features/privacy/accept-guideline';
import { ConsentSwitches } from '../../../features/privacy/consent-switches';
import { GuidelineText } from '../../../features/privacy/guideline-text';
import { privacyWords } from '../../../features/privacy/words';
import { useSession } from '../../../features/session/use-session';
import pageStyles from '../page.module.scss';
import styles from './index.module.scss';

function MemberPrivacy(): ReactElement {
  const { data: me, rejection, retry, refresh } = useMe();
  return (
    <>
      <Text className={styles.heading} {...accessible({ role: 'heading', browser: { level: 2 } })}>
        {privacyWords.consents}
      </Text>
      {me === null ? (
        <NoMember rejection={rejection} heights={[104, 104]} onRetry={retry} />
      ) : (
        <>
          <ConsentSwitches consents={me.consents} onSaved={refresh} />
          <Text className={styles.heading} {...accessible({ role: 'heading', browser: { level: 2 } })}>
            {choiceWords.title}
          </Text>
          <MessageChoices />
        </>
      )}
      <GuidelineText />
      {me !== null && <AcceptGuideline privacy={me.privacy} onSaved={refresh} />}
    </>
  );
}

/** Only a member is asked for; everybody else just reads. */
export default function PrivacyPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  const who = useSession((state) => state.who);
  usePageView();
  return (
    <View className={pageStyles.page} {...accessible({ role: 'main' })}>
      <PageHead title={privacyWords.title} />
      {who === 'member' ? (
        <MemberPrivacy key={turn} />
      ) : (
        <>
          <GuidelineText />
          <Text className={styles.later}>{privacyWords.whenMember}</Text>
        </>
      )}
    </View>
  );
}
