/** Giving a tag to everybody on a list, pasted or from a file, and what became of each line. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { TagLine, TagListReply } from '../../../cloudfunctions/contract/member-story';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { ReasonField, useReason } from '../../components/reason-field';
import { tagList } from '../operator-kit/api-story';
import styles from '../operator-kit/desk/desk.module.scss';
import { ListTold } from '../operator-kit/desk/list-told';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { DayField } from '../operator-kit/form/day-field';
import { isTooLong, ListField } from '../operator-kit/form/list-field';
import { listWords as words, memberTagWords } from './words';

const rowsIn = (text: string): number => text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length;

/** Told again, the same list changes nothing. */
export function TagByList({ tag, onBack }: { tag: TagLine; onBack: () => void }): ReactElement {
  const [csv, setCsv] = useState('');
  const [until, setUntil] = useState('');
  const [told, setTold] = useState<TagListReply | null>(null);
  const reason = useReason();
  const giving = useAttempt(
    (_: 'give') => tagList({ tag: tag.tag, csv, reason: reason.text, ...(until === '' ? {} : { until }) }),
    setTold,
  );
  const type = (text: string): void => {
    setTold(null);
    setCsv(text);
  };
  const rows = rowsIn(csv);
  const isBusy = giving.busy !== null;
  return (
    <>
      <Panel title={words.title(tag.name)}>
        <ListField label={words.text} hint={words.hint} text={csv} onChange={type} />
        <View className={styles.fields}>
          <DayField label={memberTagWords.lastDay} value={until} onChange={setUntil} />
          <ReasonField
            reason={reason}
            label={memberTagWords.reason}
            placeholder={memberTagWords.reasonPlaceholder}
            note={memberTagWords.reasonNote}
          />
        </View>
        <MessageLine words={giving.trouble} isTrouble />
        <MessageLine words={isBusy ? words.starting(rows) : null} />
        <View className={styles.buttons}>
          <View className={styles.slot}>
            <ActionButton
              words={words.start}
              busyWords={isBusy ? memberTagWords.adding : null}
              disabled={rows === 0 || isTooLong(csv) || reason.isShort || reason.isLong}
              onPress={() => giving.start('give')}
            />
          </View>
          <View className={styles.slot}>
            <ActionButton words={words.back} kind="quiet" disabled={isBusy} onPress={onBack} />
          </View>
        </View>
      </Panel>
      {told !== null && <Told told={told} />}
    </>
  );
}

const Told = ({ told: { tagged, known, missing, unknown } }: { told: TagListReply }): ReactElement => (
  <Panel title={words.done}>
    <ListTold
      figures={[
        [words.tagged, tagged],
        [words.known, known],
        [words.missing, missing],
      ]}
      {...{ unknown, missing, words }}
    />
  </Panel>
);
