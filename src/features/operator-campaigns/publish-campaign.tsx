/** Publishing a draft of a campaign: a last question that says what becomes of it. */
import { useState, type ReactElement } from 'react';
import type { CampaignCheckReply } from '../../../cloudfunctions/contract/campaign';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { publishCampaign } from '../operator-kit/api-promotion';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { listAt, textAt } from '../operator-kit/form/document';
import { isFine, type Check } from '../operator-kit/version/use-check';
import { isCode } from '../operator-kit/form/code-field';
import type { CampaignDraft } from './campaign-draft';
import { editorWords as words } from './words';

interface PublishCampaignProps {
  draft: CampaignDraft;
  check: Check<CampaignCheckReply>;
  onPublished: (version: number) => void;
}

/** Only without problems. */
export function PublishCampaign({ draft, check, onPublished }: PublishCampaignProps): ReactElement {
  const { campaign, document, after, raw } = draft;
  const [isAsking, setAsking] = useState(false);
  const publishing = useAttempt(
    (_: 'publish') => publishCampaign({ campaign, document, after }),
    ({ version }) => onPublished(version),
  );
  const [name, from, to] = ['name', 'from', 'to'].map((field) => textAt(document, [field])) as [
    string,
    string,
    string,
  ];
  const open = (): void => {
    publishing.clear();
    setAsking(true);
  };
  return (
    <>
      <ActionButton
        words={words.publish}
        disabled={!isFine(check) || raw !== null || !isCode(campaign)}
        onPress={open}
      />
      {isAsking && (
        <ConfirmSheet
          id="publish-campaign"
          title={words.publishTitle}
          text={words.publishText(name, from, to, listAt(document, ['offers']).length)}
          words={words.publish}
          busyWords={publishing.busy === null ? null : words.publishing}
          troubleText={publishing.trouble}
          onConfirm={() => publishing.start('publish')}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
