/** Saving a rule under a name; that somebody else changed it meanwhile is told, and nothing is lost. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { AudienceRule, SavedAudience } from '../../../cloudfunctions/contract/audience';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { saveAudience } from '../operator-kit/api-audience';
import desk from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { Field } from '../operator-kit/form/field';
import { builderWords as words } from './words';

/** A saved audience, as it is known here. */
export type Saved = Pick<SavedAudience, 'audience' | 'name' | 'rule' | 'revision'>;

interface SavePanelProps {
  /** Null: not complete. */
  rule: AudienceRule | null;
  /** What is changed; null: it is new. */
  saved: Saved | null;
  onSaved: (saved: Saved) => void;
  /** Goes to what somebody else made of it. */
  onSeeLatest: () => void;
}

const MOST_NAME = 30;

/** `over`: what it replaces; null: a further one. */
interface Wish {
  name: string;
  rule: AudienceRule;
  over: Saved | null;
}

function useSaving(onSaved: (saved: Saved) => void) {
  const [isOvertaken, setOvertaken] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const saving = useAttempt(
    async ({ name, rule, over }: Wish) => {
      setDone(null);
      const place = over === null ? {} : { audience: over.audience };
      const reply = await saveAudience({ ...place, name, rule, after: over?.revision ?? 0 });
      const isGone = !reply.ok && (reply.code === 'already-changed' || reply.code === 'not-found');
      setOvertaken(over !== null && isGone);
      return reply;
    },
    ({ audience, revision }, { name, rule }) => {
      setDone(words.saved(name));
      onSaved({ audience, revision, name, rule });
    },
  );
  return { saving, done, isOvertaken };
}

/** What is saved is the rule as it stands. */
export function SavePanel({ rule, saved, onSaved, onSeeLatest }: SavePanelProps): ReactElement {
  const [typed, setTyped] = useState(saved?.name ?? '');
  const { saving, done, isOvertaken } = useSaving(onSaved);
  const name = typed.trim();
  const isLong = name.length > MOST_NAME;
  const save = (over: Saved | null) => () => {
    if (rule !== null) saving.start({ name, rule, over });
  };
  const isUnfit = rule === null || name === '' || isLong;
  const busyWords = saving.busy === null ? null : words.saving;
  return (
    <Panel title={saved === null ? words.saveNew : words.save}>
      <Field
        label={words.name}
        hint={words.nameHint}
        value={typed}
        problems={isLong ? [words.nameWrong] : []}
        onChange={setTyped}
      />
      <MessageLine
        words={isOvertaken ? words.overtaken : (saving.trouble ?? done)}
        isTrouble={saving.trouble !== null}
      />
      <View className={desk.buttons}>
        {!isOvertaken && (
          <View className={desk.slot}>
            <ActionButton words={words.save} busyWords={busyWords} disabled={isUnfit} onPress={save(saved)} />
          </View>
        )}
        {saved !== null && (
          <View className={desk.slot}>
            <ActionButton
              words={words.saveOther}
              kind={isOvertaken ? 'main' : 'quiet'}
              busyWords={isOvertaken ? busyWords : null}
              disabled={isUnfit || (saving.busy !== null && !isOvertaken)}
              onPress={save(null)}
            />
          </View>
        )}
        {isOvertaken && (
          <View className={desk.slot}>
            <ActionButton words={words.seeLatest} kind="quiet" onPress={onSeeLatest} />
          </View>
        )}
      </View>
    </Panel>
  );
}
