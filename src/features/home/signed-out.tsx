/** Home in a browser where nobody is signed in: in demo mode somebody to be, otherwise the way to WeChat. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Notice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import { rejectionWords, sharedWords } from '../../components/words';
import { openDemoMembers } from '../../platform/navigation';
import { isPassing } from '../../platform/passing-trouble';
import { useReply } from '../../platform/use-reply';
import { listDemoMembers } from '../demo-session/api';
import { NEWCOMER, useDemoSignIn } from '../demo-session/use-demo-members';
import { demoWords } from '../demo-session/words';
import { BrandIntroduction } from './brand-introduction';
import styles from './signed-out.module.scss';
import { homeWords } from './words';

const stay = (): Promise<void> => Promise.resolve();

function DemoWays(): ReactElement {
  const { choose, choosing, failed } = useDemoSignIn(stay);
  return (
    <View>
      <Text className={styles.hint}>{homeWords.demoHint}</Text>
      <View className={styles.way}>
        <ActionButton words={homeWords.chooseMember} onPress={() => void openDemoMembers()} />
      </View>
      <View className={styles.way}>
        <ActionButton
          kind="quiet"
          words={demoWords.newcomer}
          busyWords={choosing === null ? null : demoWords.opening}
          onPress={() => choose(NEWCOMER)}
        />
      </View>
      <MessageLine words={failed ? demoWords.signInFailed : null} isTrouble />
    </View>
  );
}

/** Only a server in demo mode lists members to be. */
function Ways(): ReactElement {
  const { data, rejection, retry } = useReply('demo', () => listDemoMembers(''));
  if (data !== null) return <DemoWays />;
  if (rejection === null) return <Skeleton heights={[20, 48, 48]} />;
  if (isPassing(rejection))
    return (
      <Notice {...rejectionWords[rejection]} isError action={{ words: sharedWords.retry, onPress: retry }} />
    );
  return (
    <View>
      <Text className={styles.title}>{homeWords.inWechat}</Text>
      <Text className={styles.hint}>{homeWords.inWechatHint}</Text>
    </View>
  );
}

/** @param rejection what the last session was told: that it is over, or that there is none */
export function SignedOut({ rejection }: { rejection: 'session-expired' | 'not-signed-in' }): ReactElement {
  const over =
    rejection === 'session-expired' ? (
      <View className={styles.over} {...accessible({ role: 'alert' })}>
        {rejectionWords[rejection].title}
      </View>
    ) : null;
  return (
    <BrandIntroduction
      head={
        <>
          {over}
          <View className={styles.panel}>
            <Ways />
          </View>
        </>
      }
    />
  );
}
