/** What is published in versions, at once or for later: the list of them, one of them, or the draft. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { Reply } from '../../../../cloudfunctions/contract/reply';
import { ActionButton } from '../../../components/action-button';
import { MessageLine } from '../../../components/message-line';
import styles from '../desk/desk.module.scss';
import { Waiting } from '../desk/waiting';
import type { Published } from './publish';
import type { ScheduledDraft } from './publish-scheduled';
import { useVersionDesk } from './use-version-desk';
import { VersionList, type Version } from './version-list';
import type { UseDraft } from './versioned-draft';
import type { WithdrawWays } from './withdraw';

/** What editing the draft can lead to. */
export interface EditorWays {
  /** The latest version that there is, as far as known. */
  latest: number;
  /** Somebody else published meanwhile. */
  onOvertaken: () => void;
  onSeeLatest: () => void;
  onPublished: (published: Published) => void;
  /** Back to the list; the draft stays. */
  onLeave: () => void;
}

/** What looking at a version can lead to. */
export interface VersionWays {
  /** The latest version: a draft is published after it. */
  latest: number;
  onBack: () => void;
  /** A draft began. */
  onDraft: () => void;
}

interface NoVersionsProps {
  useDraft: UseDraft<ScheduledDraft>;
  /** Before the first version: that there is none, and what a draft of it begins as. */
  first: { none: string; begin: string; document: unknown };
  onDraft: () => void;
}

function NoVersions({ useDraft, first, onDraft }: NoVersionsProps): ReactElement {
  const begin = useDraft((state) => state.begin);
  const start = (): void => {
    begin({ document: first.document, basedOn: 0, after: 0 });
    onDraft();
  };
  return (
    <>
      <Text className={styles.faint}>{first.none}</Text>
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton words={first.begin} onPress={start} />
        </View>
      </View>
    </>
  );
}

interface ScheduledVersionsProps extends Omit<NoVersionsProps, 'onDraft'> {
  /** Of the document, for the question. */
  name: string;
  ask: () => Promise<Reply<{ versions: Version[] }>>;
  editor: (draft: ScheduledDraft, ways: EditorWays) => ReactElement;
  shown: (version: number, ways: VersionWays) => ReactElement;
  withdraw: WithdrawWays['withdraw'];
}

/** One of the three is on screen. */
export function ScheduledVersions(props: ScheduledVersionsProps): ReactElement {
  const { name, ask, useDraft, first, editor, withdraw } = props;
  const desk = useVersionDesk(name, ask, useDraft);
  const { shown, show, list, latest, draft } = desk;
  if (list.data === null)
    return <Waiting rejection={list.rejection} heights={[120, 240]} onRetry={list.retry} />;
  const { versions } = list.data;
  const onDraft = (): void => show('draft');
  const toList = (): void => show('list');
  if (shown === 'draft' && draft !== null)
    return editor(draft, {
      latest,
      onOvertaken: desk.refresh,
      onSeeLatest: () => show(latest),
      onPublished: desk.published,
      onLeave: toList,
    });
  if (typeof shown === 'number') return props.shown(shown, { latest, onBack: toList, onDraft });
  return (
    <>
      <MessageLine words={desk.done} />
      <VersionList
        versions={versions}
        draft={draft}
        onShow={show}
        onGoOn={onDraft}
        onThrowAway={desk.throwAway}
        withdrawWays={{ withdraw, after: latest, onWithdrawn: desk.withdrawn }}
      >
        {versions.length === 0 && draft === null && (
          <NoVersions useDraft={useDraft} first={first} onDraft={onDraft} />
        )}
      </VersionList>
    </>
  );
}
