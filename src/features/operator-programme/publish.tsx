/** Publishing the draft: only when nothing is wrong with it, beside the latest version, and after a last question that repeats when it takes effect. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { CheckReply, PublishReply } from '../../../cloudfunctions/contract/operator';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { publishProgramme } from '../operator-desk/api';
import styles from '../operator-desk/desk.module.scss';
import { moment } from '../operator-desk/moment';
import { troubleOfReply } from '../operator-desk/words';
import { useAttempt } from '../staff-session/use-attempt';
import { textAt } from './document';
import type { Check } from './use-check';
import { useDraft, type Draft } from './use-draft';
import { draftWords } from './words';

function Overtaken({ check, draft }: { check: CheckReply; draft: Draft }): ReactElement {
  const compareWith = useDraft((state) => state.compareWith);
  return (
    <View className={styles.panel}>
      <Text className={styles.warning}>{draftWords.overtaken(check.after, draft.after)}</Text>
      <View className={styles.buttons}>
        <ActionButton
          words={draftWords.takeLatest(check.after)}
          kind="quiet"
          onPress={() => compareWith(check.after)}
        />
      </View>
    </View>
  );
}

interface PublishProps {
  draft: Draft;
  check: Check;
  onPublished: (published: PublishReply) => void;
}

/** A refusal is checked anew: somebody else may have published meanwhile. */
export function Publish({ draft, check, onPublished }: PublishProps): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const { data, isCurrent, retry } = check;
  const publishing = useAttempt(
    async ({ document, after }: Draft) => {
      const reply = await publishProgramme(document, after);
      if (!reply.ok) retry();
      return reply;
    },
    onPublished,
    troubleOfReply,
  );
  const isOvertaken = data !== null && data.after !== draft.after;
  const isFine = isCurrent && data !== null && data.problems.length === 0;
  const canPublish = isFine && !isOvertaken && draft.raw === null;
  const ask = (): void => {
    publishing.clear();
    setAsking(true);
  };
  return (
    <>
      {isOvertaken && <Overtaken check={data} draft={draft} />}
      <ActionButton words={draftWords.publish} disabled={!canPublish} onPress={ask} />
      {isAsking && (
        <ConfirmSheet
          id="publish"
          title={draftWords.publishTitle}
          text={draftWords.publishText(
            draft.after + 1,
            moment(textAt(draft.document, ['effectiveFrom'])),
            data?.changes.length ?? 0,
          )}
          words={draftWords.publish}
          busyWords={publishing.busy === null ? null : draftWords.publishing}
          troubleText={publishing.trouble}
          disabled={isOvertaken}
          onConfirm={() => publishing.start(draft)}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
