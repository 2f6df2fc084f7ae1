/**
 * Publishing the draft: only beside the latest version, after a last question that repeats when it takes
 * effect.
 */
import type { ReactElement } from 'react';
import type { CheckReply } from '../../../cloudfunctions/contract/operator';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import { publishProgramme } from '../operator-kit/api';
import { textAt } from '../operator-kit/form/document';
import { Overtaken, Publish, type Published } from '../operator-kit/version/publish';
import { isFine, type Check } from '../operator-kit/version/use-check';
import { useDraft, type ProgrammeDraft } from './use-draft';
import { draftWords } from './words';

interface PublishProgrammeProps {
  draft: ProgrammeDraft;
  check: Check<CheckReply>;
  onPublished: (published: Published) => void;
}

/** A refusal is checked anew: somebody else may have published meanwhile. */
export function PublishProgramme({ draft, check, onPublished }: PublishProgrammeProps): ReactElement {
  const seen = useDraft((state) => state.seen);
  const latest = check.data?.after ?? draft.after;
  const isOvertaken = latest !== draft.after;
  const effectiveFrom = longMoment(textAt(draft.document, ['effectiveFrom']));
  const publish = async ({ document, after }: ProgrammeDraft): ReturnType<typeof publishProgramme> => {
    const reply = await publishProgramme(document, after);
    if (!reply.ok) check.retry();
    return reply;
  };
  return (
    <>
      {isOvertaken && (
        <Overtaken words={draftWords.overtaken(latest, draft.after)}>
          <ActionButton words={draftWords.takeLatest(latest)} kind="quiet" onPress={() => seen(latest)} />
        </Overtaken>
      )}
      <Publish
        draft={draft}
        isFine={isFine(check)}
        isOvertaken={isOvertaken}
        question={draftWords.publishText(draft.after + 1, effectiveFrom, check.data?.changes.length ?? 0)}
        publish={publish}
        onPublished={onPublished}
      />
    </>
  );
}
