/** The team's code, who sees what I bring, and the way out, which is always open. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MyTeam } from '../../../cloudfunctions/contract/referral-team';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { MessageLine, troubleWords } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { Toggle } from '../../components/toggle';
import { copyText } from '../../platform/clipboard';
import { useSaving } from '../../platform/use-saving';
import { leaveTeam, showInStandings } from './api';
import styles from './team-settings.module.scss';
import { teamWords as words } from './words';

function Code({ code }: { code: string }): ReactElement {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => setCopied(await copyText(code));
  return (
    <View>
      <Text className={styles.name}>{words.code}</Text>
      <View className={styles.code}>
        <Text className={styles.letters}>{code}</Text>
        <Pressable className={styles.copy} onPress={() => void copy()}>
          {words.copy}
        </Pressable>
      </View>
      <MessageLine
        words={copied === null ? null : copied ? words.copied : words.notCopied}
        isTrouble={copied === false}
      />
    </View>
  );
}

function Leaving({ onLeft, onCancel }: { onLeft: () => void; onCancel: () => void }): ReactElement {
  const leaving = useSaving((_: 'leave') => leaveTeam(), onLeft);
  return (
    <ConfirmSheet
      id="leave-team"
      title={words.leaveTitle}
      text={words.leaveText}
      words={words.leave}
      busyWords={leaving.isBusy ? words.leavingNow : null}
      trouble={leaving.trouble}
      isGrave
      onConfirm={() => leaving.save('leave')}
      onCancel={onCancel}
    />
  );
}

/** @param props.onChanged something is otherwise now */
export function TeamSettings({ team, onChanged }: { team: MyTeam; onChanged: () => void }): ReactElement {
  const [isLeaving, setLeaving] = useState(false);
  const showing = useSaving(showInStandings, onChanged);
  return (
    <Panel title={words.settings}>
      <Code code={team.code} />
      {team.until === null && (
        <>
          <View className={styles.switch}>
            <Toggle
              kind="switch"
              title={words.shown}
              hint={words.shownHint}
              isOn={team.shown}
              disabled={showing.isBusy}
              onChange={showing.save}
            />
          </View>
          <MessageLine words={showing.trouble === null ? null : troubleWords(showing.trouble)} isTrouble />
          <View className={styles.leave}>
            <ActionButton kind="quiet" words={words.leave} onPress={() => setLeaving(true)} />
          </View>
        </>
      )}
      {isLeaving && (
        <Leaving
          onLeft={() => {
            setLeaving(false);
            onChanged();
          }}
          onCancel={() => setLeaving(false)}
        />
      )}
    </Panel>
  );
}
