/**
 * Publishing a draft: a last question that repeats what becomes of it, and what is said when somebody else
 * was first.
 */
import { useState, type PropsWithChildren, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { Reply } from '../../../../cloudfunctions/contract/reply';
import { ActionButton } from '../../../components/action-button';
import { ConfirmSheet } from '../../../components/confirm-sheet';
import styles from '../desk/desk.module.scss';
import { useAttempt } from '../desk/use-attempt';
import type { Draft } from './versioned-draft';
import { versionWords } from './words';

/** A version that was just published. */
export interface Published {
  version: number;
  /** An instant. */
  effectiveFrom: string;
}

/** Somebody else published meanwhile. Children: the ways on. */
export function Overtaken({ words, children }: PropsWithChildren<{ words: string }>): ReactElement {
  return (
    <View className={styles.panel}>
      <Text className={styles.warning}>{words}</Text>
      <View className={styles.buttons}>{children}</View>
    </View>
  );
}

interface PublishProps<D extends Draft> {
  draft: D;
  /** Whether the check has nothing against it. */
  isFine: boolean;
  /** Whether its author has not seen the latest version. */
  isOvertaken: boolean;
  /** The last question. */
  question: string;
  publish: (draft: D) => Promise<Reply<Published>>;
  onPublished: (published: Published) => void;
}

/** Only without problems, and by somebody who has seen the latest version. */
export function Publish<D extends Draft>(props: PublishProps<D>): ReactElement {
  const { draft, isFine, isOvertaken, question, publish, onPublished } = props;
  const [isAsking, setAsking] = useState(false);
  const publishing = useAttempt(publish, onPublished);
  const ask = (): void => {
    publishing.clear();
    setAsking(true);
  };
  return (
    <>
      <ActionButton
        words={versionWords.publish}
        disabled={!isFine || isOvertaken || draft.raw !== null}
        onPress={ask}
      />
      {isAsking && (
        <ConfirmSheet
          id="publish"
          title={versionWords.publishTitle}
          text={question}
          words={versionWords.publish}
          busyWords={publishing.busy === null ? null : versionWords.publishing}
          troubleText={publishing.trouble}
          disabled={isOvertaken}
          onConfirm={() => publishing.start(draft)}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
