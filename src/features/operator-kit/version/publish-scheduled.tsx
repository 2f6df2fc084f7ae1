/**
 * Publishing a draft that may take effect later: when it does, and seeing first what somebody else published
 * meanwhile.
 */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { Reply } from '../../../../cloudfunctions/contract/reply';
import { ActionButton } from '../../../components/action-button';
import { longMoment } from '../../../components/local-time';
import styles from '../desk/desk.module.scss';
import { MomentField } from '../form/moment-field';
import { chinaMoment } from '../form/values';
import { Overtaken, Publish, type Published } from './publish';
import type { Draft, UseDraft } from './versioned-draft';
import { versionWords as words } from './words';

/** Long past: at once. */
const AT_ONCE = '2000-01-01T00:00:00+08:00';

export interface ScheduledDraft extends Draft {
  /** An instant with its offset; none or empty: at once. */
  effectiveFrom?: string;
}

/** What the server is asked to publish. */
export interface Scheduled {
  document: unknown;
  effectiveFrom: string;
  after: number;
}

function EffectField<D extends ScheduledDraft>({
  draft,
  useDraft,
}: {
  draft: D;
  useDraft: UseDraft<D>;
}): ReactElement {
  const note = useDraft((state) => state.note);
  return (
    <View className={styles.above}>
      <MomentField
        label={words.effectiveFrom}
        value={chinaMoment.show(draft.effectiveFrom)}
        hint={words.effectiveHint}
        problems={[]}
        onChange={(typed) =>
          note({ effectiveFrom: String(chinaMoment.read(typed)) } as Partial<Omit<D, keyof Draft>>)
        }
      />
    </View>
  );
}

interface PublishScheduledProps<D extends ScheduledDraft> {
  draft: D;
  useDraft: UseDraft<D>;
  /** Whether the check has nothing against it. */
  isFine: boolean;
  latest: number;
  /** The last question. @param when it takes effect, in words */
  question: (version: number, when: string) => string;
  publish: (scheduled: Scheduled) => Promise<Reply<Published>>;
  onOvertaken: () => void;
  onSeeLatest: () => void;
  onPublished: (published: Published) => void;
}

/** A refusal of somebody who was overtaken asks for the versions anew. */
export function PublishScheduled<D extends ScheduledDraft>(props: PublishScheduledProps<D>): ReactElement {
  const { draft, useDraft, isFine, latest, question, publish, onOvertaken, onSeeLatest, onPublished } = props;
  const seen = useDraft((state) => state.seen);
  const isOvertaken = latest > draft.after;
  const when = draft.effectiveFrom ? words.atMoment(longMoment(draft.effectiveFrom)) : words.atOnce;
  const publishOrLook = async ({ document, effectiveFrom, after }: D): Promise<Reply<Published>> => {
    const reply = await publish({ document, effectiveFrom: effectiveFrom || AT_ONCE, after });
    if (!reply.ok && reply.code === 'already-changed') onOvertaken();
    return reply;
  };
  return (
    <>
      <EffectField draft={draft} useDraft={useDraft} />
      {isOvertaken && (
        <Overtaken words={words.overtaken(latest, draft.after)}>
          <ActionButton words={words.seeLatest(latest)} kind="quiet" onPress={onSeeLatest} />
          <ActionButton words={words.takeLatest} kind="quiet" onPress={() => seen(latest)} />
        </Overtaken>
      )}
      <Publish
        draft={draft}
        isFine={isFine}
        isOvertaken={isOvertaken}
        question={question(draft.after + 1, when)}
        publish={publishOrLook}
        onPublished={onPublished}
      />
    </>
  );
}
