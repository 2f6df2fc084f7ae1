/** When a brand is quiet, and how many messages a week its members get unless they choose. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MessageSettingsView } from '../../../cloudfunctions/contract/message-desk';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { Tabs } from '../../components/tabs';
import { TimeField } from '../../components/time-field';
import { useReply } from '../../platform/use-reply';
import { saveMessageSettings, showMessages } from '../operator-kit/api-messages';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { Waiting } from '../operator-kit/desk/waiting';
import { settingsWords as words } from './words';

export function MessageSettings(): ReactElement {
  const { data, rejection, retry } = useReply('message settings', showMessages);
  const [isSaved, setSaved] = useState(false);
  if (data === null) return <Waiting rejection={rejection} heights={[240, 160]} onRetry={retry} />;
  const done = (): void => {
    setSaved(true);
    retry();
  };
  return (
    <>
      <Form key={data.settings.revision} settings={data.settings} onSaved={done} />
      <MessageLine words={isSaved ? words.saved : null} />
    </>
  );
}

interface FormProps {
  settings: MessageSettingsView;
  onSaved: () => void;
}

/** Starts over with each revision. */
function Form({ settings, onSaved }: FormProps): ReactElement {
  const [draft, setDraft] = useState(settings);
  const change = (changes: Partial<MessageSettingsView>): void => setDraft({ ...draft, ...changes });
  const { quietFrom, quietTo, weekMost, revision } = draft;
  const saving = useAttempt(
    (_: 'save') =>
      saveMessageSettings({ quietFrom, quietTo, weekMost: weekMost === 1 ? 1 : 2, after: revision }),
    onSaved,
  );
  const isChanged =
    quietFrom !== settings.quietFrom || quietTo !== settings.quietTo || weekMost !== settings.weekMost;
  return (
    <>
      <Panel title={words.quiet}>
        <Text className={styles.faint}>{words.quietHint}</Text>
        <Times label={words.from} time={quietFrom} onChoose={(time) => change({ quietFrom: time })} />
        <Times label={words.to} time={quietTo} onChoose={(time) => change({ quietTo: time })} />
      </Panel>
      <Panel title={words.week}>
        <Text className={styles.faint}>{words.weekHint}</Text>
        <Tabs
          isInner
          label={words.week}
          choices={words.weeks}
          value={String(weekMost)}
          onChoose={(value) => change({ weekMost: Number(value) })}
        />
      </Panel>
      <MessageLine words={saving.trouble} isTrouble />
      <ActionButton
        words={words.save}
        busyWords={saving.busy === null ? null : words.saving}
        disabled={!isChanged || quietFrom === '' || quietTo === ''}
        onPress={() => saving.start('save')}
      />
    </>
  );
}

function Times({
  label,
  time,
  onChoose,
}: {
  label: string;
  time: string;
  onChoose: (time: string) => void;
}): ReactElement {
  return (
    <View className={styles.part}>
      <Text className={styles.faint}>{label}</Text>
      <TimeField label={label} value={time} onChange={onChoose} />
    </View>
  );
}
