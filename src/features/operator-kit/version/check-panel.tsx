/** What the server's check says of a draft: its problems, and below them whatever else it answers. */
import type { ReactElement, ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { Panel } from '../../../components/panel';
import styles from '../desk/desk.module.scss';
import { Trouble } from '../desk/trouble';
import { Waiting } from '../desk/waiting';
import type { Problem } from '../form/form';
import type { Check } from './use-check';
import { versionWords } from './words';

interface ProblemsProps {
  problems: readonly Problem[];
  isCurrent: boolean;
  placeWords: (path: string) => string;
}

function Problems({ problems, isCurrent, placeWords }: ProblemsProps): ReactElement {
  const state = problems.length === 0 ? versionWords.fine : versionWords.problems(problems.length);
  return (
    <Panel title={versionWords.check}>
      <View {...accessible({ live: 'polite' })}>
        <Text className={styles.entry}>{isCurrent ? state : versionWords.checking}</Text>
      </View>
      {problems.map(({ path, message }, index) => (
        <View key={index} className={styles.row}>
          <Text className={styles.faint}>{placeWords(path)}</Text>
          <Text className={styles.entry}>{message}</Text>
        </View>
      ))}
    </Panel>
  );
}

interface CheckPanelProps<R extends { problems: Problem[] }> {
  check: Check<R>;
  /** Says where a problem is. */
  placeWords: (path: string) => string;
  children?: (answer: R) => ReactNode;
}

/** The last answer stays on screen while the next one is on its way. */
export function CheckPanel<R extends { problems: Problem[] }>(props: CheckPanelProps<R>): ReactElement {
  const { check, placeWords, children } = props;
  const { data, rejection, isCurrent, retry } = check;
  if (data === null) return <Waiting rejection={rejection} heights={[96, 160]} onRetry={retry} />;
  return (
    <>
      {rejection !== null && <Trouble code={rejection} onRetry={retry} />}
      <Problems problems={data.problems} isCurrent={isCurrent} placeWords={placeWords} />
      {children?.(data)}
    </>
  );
}
