/** Keeping a draft of an offer, and publishing it: a last question that says what it may cost. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { GroupOfferCheckReply, SavedGroupOfferReply } from '../../../cloudfunctions/contract/group-desk';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { MessageLine } from '../../components/message-line';
import { saveGroupOffer } from '../operator-kit/api-groups';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { textAt } from '../operator-kit/form/document';
import { isFine, type Check } from '../operator-kit/version/use-check';
import { isCode } from '../operator-kit/form/code-field';
import type { OfferDraft } from './offer-draft';
import { Simulation } from './simulation';
import { editorWords as words } from './words';

interface SaveOfferProps {
  draft: OfferDraft;
  check: Check<GroupOfferCheckReply>;
  onSaved: (saved: SavedGroupOfferReply) => void;
}

/** Live only without problems; as a draft whatever the server takes, unless it is live already. */
export function SaveOffer({ draft, check, onSaved }: SaveOfferProps): ReactElement {
  const { offer, document, after: revision, raw, state } = draft;
  const [isAsking, setAsking] = useState(false);
  const saving = useAttempt(
    (wanted: 'draft' | 'live') => saveGroupOffer({ offer, document, state: wanted, revision }),
    onSaved,
  );
  const canSend = raw === null && isCode(offer);
  const button = state === 'live' ? words.publishChange : words.publish;
  const most = check.data?.cost?.mostOffListFen ?? null;
  const question = words.publishText(textAt(document, ['name']), most === null ? null : yuan(most));
  return (
    <View className={styles.above}>
      <ActionButton
        words={button}
        disabled={!isFine(check) || !canSend}
        onPress={() => {
          saving.clear();
          setAsking(true);
        }}
      />
      {state === 'draft' && (
        <View className={styles.below}>
          <ActionButton
            words={words.saveDraft}
            kind="quiet"
            busyWords={saving.busy === 'draft' ? words.saving : null}
            disabled={!canSend}
            onPress={() => saving.start('draft')}
          />
        </View>
      )}
      {!isAsking && <MessageLine words={saving.trouble} isTrouble />}
      {isAsking && (
        <ConfirmSheet
          id="publish-offer"
          title={words.publishTitle}
          text={state === 'live' ? `${question}${words.changeText}` : question}
          words={button}
          busyWords={saving.busy === null ? null : words.publishing}
          troubleText={saving.trouble}
          onConfirm={() => saving.start('live')}
          onCancel={() => setAsking(false)}
        >
          <Simulation document={document} isAtOnce />
        </ConfirmSheet>
      )}
    </View>
  );
}
