/**
 * Above a list of documents: a new draft, or the one that lies on this device, to go on with or throw away.
 */
import { useState, type PropsWithChildren, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ActionButton } from '../../../components/action-button';
import { ConfirmSheet } from '../../../components/confirm-sheet';
import styles from '../desk/desk.module.scss';
import { versionWords } from './words';

interface DraftWaysProps {
  /** What a new one is made with: "新建优惠券". */
  create: string;
  /** What the draft is called; empty: not yet. Null: there is none. */
  draft: string | null;
  onCreate: () => void;
  onGoOn: () => void;
  onThrowAway: () => void;
}

/** Children: further ways. */
export function DraftWays(props: PropsWithChildren<DraftWaysProps>): ReactElement {
  const { create, draft, onCreate, onGoOn, onThrowAway, children } = props;
  const [isAsking, setAsking] = useState(false);
  return (
    <View className={styles.top}>
      <View className={styles.slot}>
        {draft === null ? (
          <ActionButton words={create} onPress={onCreate} />
        ) : (
          <ActionButton words={versionWords.goOnWith(draft)} onPress={onGoOn} />
        )}
      </View>
      {draft !== null && (
        <View className={styles.slot}>
          <ActionButton words={versionWords.throwAway} kind="quiet" onPress={() => setAsking(true)} />
        </View>
      )}
      {children}
      {isAsking && (
        <ConfirmSheet
          id="throw-away"
          title={versionWords.throwTitle}
          text={versionWords.throwText}
          words={versionWords.throwAway}
          isGrave
          onConfirm={() => {
            setAsking(false);
            onThrowAway();
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </View>
  );
}
