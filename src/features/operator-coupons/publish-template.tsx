/** Publishing a draft of a template, or handing it to a second operator: a last question either way. */
import { useState, type ReactElement } from 'react';
import type { PublishedTemplateReply, TemplateCheckReply } from '../../../cloudfunctions/contract/promotion';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { isCode } from '../operator-kit/form/code-field';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { isFine, type Check } from '../operator-kit/version/use-check';
import { publishTemplate } from '../operator-kit/api-promotion';
import type { TemplateDraft } from './template-draft';
import { editorWords as words } from './words';

interface PublishTemplateProps {
  draft: TemplateDraft;
  check: Check<TemplateCheckReply>;
  onPublished: (published: PublishedTemplateReply) => void;
}

/** Only without problems. */
export function PublishTemplate({ draft, check, onPublished }: PublishTemplateProps): ReactElement {
  const { template, document, after, raw } = draft;
  const [isAsking, setAsking] = useState(false);
  const publishing = useAttempt(
    (_: 'publish') => publishTemplate({ template, document, after }),
    onPublished,
  );
  const needsSecond = (check.data?.worst?.asks.length ?? 0) > 0;
  const button = needsSecond ? words.submit : words.publish;
  const open = (): void => {
    publishing.clear();
    setAsking(true);
  };
  return (
    <>
      <ActionButton
        words={button}
        disabled={!isFine(check) || raw !== null || !isCode(template)}
        onPress={open}
      />
      {isAsking && (
        <ConfirmSheet
          id="publish-template"
          title={needsSecond ? words.submitTitle : words.publishTitle}
          text={(needsSecond ? words.submitText : words.publishText)(template, after + 1)}
          words={button}
          busyWords={publishing.busy === null ? null : words.publishing}
          troubleText={publishing.trouble}
          onConfirm={() => publishing.start('publish')}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
