/**
 * Home where nobody is signed in. In a browser: in demo mode somebody to be, otherwise the way to WeChat. On
 * WeChat: the way back for whoever signed out.
 */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { ActionButton } from '../../components/action-button';
import { MessageLine, troubleWords } from '../../components/message-line';
import { Notice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import { rejectionWords, sharedWords } from '../../components/words';
import { openDemoMembers } from '../../platform/navigation';
import { isPassing } from '../../platform/passing-trouble';
import { useReply } from '../../platform/use-reply';
import { useSingleFlight } from '../../platform/use-single-flight';
import { listDemoMembers } from '../demo-session/api';
import { NEWCOMER, useDemoSignIn } from '../demo-session/use-demo-members';
import { demoWords } from '../demo-session/words';
import { signInAgain } from '../session/sign-in';
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

/** On WeChat nobody is signed in only after somebody signed out, or while it cannot be done. */
function WechatWay(): ReactElement {
  const [trouble, setTrouble] = useState<string | null>(null);
  const flight = useSingleFlight<true>(async () => {
    setTrouble(null);
    const reply = await signInAgain();
    if (!reply.ok) setTrouble(troubleWords(reply.code));
  });
  return (
    <View>
      <ActionButton
        words={homeWords.signIn}
        busyWords={flight.busy === null ? null : homeWords.signingIn}
        onPress={() => flight.start(true)}
      />
      <MessageLine words={trouble} isTrouble />
    </View>
  );
}

/** Only a server in demo mode lists members to be. */
function BrowserWays(): ReactElement {
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
            {process.env.TARO_ENV === 'h5' ? <BrowserWays /> : <WechatWay />}
          </View>
        </>
      }
    />
  );
}
