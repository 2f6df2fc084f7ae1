/** The member code at the till. Shows what is on the device at once; says what to do where there is none. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { accessible } from '../../components/accessible';
import { Notice } from '../../components/notice';
import { PageHead } from '../../components/page-head';
import { Skeleton } from '../../components/skeleton';
import { rejectionWords, sharedWords } from '../../components/words';
import { usePageView } from '../../features/behaviour/use-page-view';
import { CodeTicket } from '../../features/member-code/code-ticket';
import { useMemberCode } from '../../features/member-code/use-member-code';
import { codeWords } from '../../features/member-code/words';
import { useSession } from '../../features/session/use-session';
import { useBrightScreen } from '../../platform/code-screen';
import { openHome } from '../../platform/navigation';
import { isPassing } from '../../platform/passing-trouble';
import styles from './index.module.scss';

const NEEDS_SIGN_IN = new Set<RejectionCode>(['not-signed-in', 'session-expired']);

/** Why there is no code, and the one thing to do about it. */
function NoCode({ rejection, onRetry }: { rejection: RejectionCode; onRetry: () => void }): ReactElement {
  const goHome = (words: string) => ({ words, onPress: () => void openHome() });
  if (rejection === 'not-joined')
    return <Notice title={codeWords.joinTitle} hint={codeWords.joinHint} action={goHome(codeWords.join)} />;
  if (NEEDS_SIGN_IN.has(rejection))
    return (
      <Notice
        title={codeWords.signInTitle}
        hint={codeWords.signInHint}
        action={goHome(codeWords.signIn)}
        isError
      />
    );
  const retry = { words: sharedWords.retry, onPress: onRetry };
  if (isPassing(rejection))
    return <Notice title={codeWords.noKeysTitle} hint={codeWords.noKeysHint} action={retry} isError />;
  return <Notice {...rejectionWords[rejection]} action={retry} isError />;
}

function Code(): ReactElement {
  const { code, secondsLeft, face, rejection, busy, retry } = useMemberCode();
  useBrightScreen();
  if (code !== null)
    return (
      <>
        <CodeTicket code={code} secondsLeft={secondsLeft} face={face} />
        <Text className={styles.hint}>{rejection === null ? codeWords.hint : codeWords.offline}</Text>
      </>
    );
  return rejection === null || busy ? (
    <Skeleton heights={[58, 130, 300]} />
  ) : (
    <NoCode rejection={rejection} onRetry={retry} />
  );
}

/** Starts over for whoever else may be signed in. */
export default function CodePage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={codeWords.title} />
      <Code key={turn} />
    </View>
  );
}
