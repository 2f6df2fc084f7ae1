/** The versions of a document, latest first, and the draft that lies on this device. */
import { useState, type PropsWithChildren, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { ActionButton } from '../../../components/action-button';
import { ConfirmSheet } from '../../../components/confirm-sheet';
import { longMoment } from '../../../components/local-time';
import { Panel } from '../../../components/panel';
import { Pressable } from '../../../components/pressable';
import styles from '../desk/desk.module.scss';
import type { Draft } from './versioned-draft';
import { Withdraw, type WithdrawWays } from './withdraw';
import { versionWords } from './words';

/** Of the list: no document yet. */
export interface Version {
  version: number;
  /** An instant. */
  effectiveFrom: string;
  state: keyof typeof versionWords.states;
}

interface DraftCardProps {
  draft: Draft;
  onGoOn: () => void;
  onThrowAway: () => void;
}

function DraftCard({ draft, onGoOn, onThrowAway }: DraftCardProps): ReactElement {
  const [isAsking, setAsking] = useState(false);
  return (
    <Panel title={versionWords.draft}>
      <Text className={styles.faint}>{versionWords.draftAbout(draft.basedOn)}</Text>
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton words={versionWords.goOn} onPress={onGoOn} />
        </View>
        <View className={styles.slot}>
          <ActionButton words={versionWords.throwAway} kind="quiet" onPress={() => setAsking(true)} />
        </View>
      </View>
      {isAsking && (
        <ConfirmSheet
          id="throw-away"
          title={versionWords.throwTitle}
          text={versionWords.throwText}
          words={versionWords.throwAway}
          isGrave
          onConfirm={onThrowAway}
          onCancel={() => setAsking(false)}
        />
      )}
    </Panel>
  );
}

interface VersionRowProps {
  version: Version;
  onShow: () => void;
  /** Undefined: none of these can be taken back. */
  ways: WithdrawWays | undefined;
}

function VersionRow({ version, onShow, ways }: VersionRowProps): ReactElement {
  const { version: number, effectiveFrom, state } = version;
  return (
    <View className={`${styles.row} ${styles.between}`}>
      <View>
        <View className={styles.head}>
          <Text className={styles.entry}>{versionWords.version(number)}</Text>
          <Text className={`${styles.badge} ${state === 'in-force' ? styles.strong : ''}`}>
            {versionWords.states[state]}
          </Text>
        </View>
        <Text className={styles.faint}>{versionWords.from(longMoment(effectiveFrom))}</Text>
      </View>
      <View className={styles.rowWays}>
        {state === 'scheduled' && ways !== undefined && <Withdraw version={number} {...ways} />}
        <Pressable className={styles.small} label={versionWords.showLabel(number)} onPress={onShow}>
          {versionWords.show}
        </Pressable>
      </View>
    </View>
  );
}

interface VersionListProps extends Omit<DraftCardProps, 'draft'> {
  versions: readonly Version[];
  draft: Draft | null;
  onShow: (version: number) => void;
  withdrawWays?: WithdrawWays | undefined;
}

/** The draft stands above the versions. Children: what stands before the first one. */
export function VersionList(props: PropsWithChildren<VersionListProps>): ReactElement {
  const { versions, draft, onShow, withdrawWays, children, ...ways } = props;
  return (
    <>
      {draft !== null && <DraftCard draft={draft} {...ways} />}
      <Panel title={versionWords.versions}>
        {children}
        {versions.map((version) => (
          <VersionRow
            key={version.version}
            version={version}
            ways={withdrawWays}
            onShow={() => onShow(version.version)}
          />
        ))}
      </Panel>
    </>
  );
}
