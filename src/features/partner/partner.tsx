/** How a member stands as a partner, and what they can do about it. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { PartnerReply, PartnerView } from '../../../cloudfunctions/contract/partner-replies';
import { longDay } from '../../../cloudfunctions/contract/in-words';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { dayOf } from '../../components/local-time';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { RuleLines } from '../../components/rule-lines';
import { openMenu } from '../../platform/navigation';
import { useSaving } from '../../platform/use-saving';
import { endPartner } from './api';
import { PartnerForm } from './partner-form';
import styles from './partner.module.scss';
import { kindWords, partnerWords as words } from './words';

function Head({ partner }: { partner: PartnerView }): ReactElement {
  const { kind, state, title, since, note } = partner;
  return (
    <Panel>
      <View className={styles.head}>
        <Text className={styles.name}>{title}</Text>
        <Text className={styles.state}>{words.states[state]}</Text>
      </View>
      <Text className={styles.line}>
        {kindWords[kind]} · {words.since(longDay(dayOf(since)))}
      </Text>
      {state === 'applied' && <Text className={styles.line}>{words.waitingHint}</Text>}
      {note !== '' && <Text className={styles.said}>{words.said(note)}</Text>}
    </Panel>
  );
}

function End({ onEnded }: { onEnded: () => void }): ReactElement {
  const [asks, setAsks] = useState(false);
  const saving = useSaving(endPartner, () => {
    setAsks(false);
    onEnded();
  });
  return (
    <>
      <View className={styles.end}>
        <ActionButton kind="quiet" words={words.end} onPress={() => setAsks(true)} />
      </View>
      {asks && (
        <ConfirmSheet
          id="end-partner"
          title={words.endTitle}
          text={words.endText}
          words={words.end}
          busyWords={saving.isBusy ? words.ending : null}
          trouble={saving.trouble}
          isGrave
          onConfirm={() => saving.save(undefined)}
          onCancel={() => setAsks(false)}
        />
      )}
    </>
  );
}

function Terms({ partner, onEnded }: { partner: PartnerView; onEnded: () => void }): ReactElement {
  return (
    <Panel title={words.terms}>
      <RuleLines rules={partner.terms.length === 0 ? [words.noTerms] : partner.terms} />
      <Text className={styles.line}>{words.termsHint}</Text>
      <End onEnded={onEnded} />
    </Panel>
  );
}

/** @param props.onChanged called once something was decided */
export function Partner({ told, onChanged }: { told: PartnerReply; onChanged: () => void }): ReactElement {
  const { open, partner, mayApply, onlyCompany } = told;
  if (partner === null && !open)
    return (
      <Notice
        title={words.closed}
        hint={words.closedHint}
        action={{ words: words.toMenu, onPress: () => void openMenu() }}
      />
    );
  return (
    <>
      {partner !== null && <Head partner={partner} />}
      {partner?.state === 'approved' && <Terms partner={partner} onEnded={onChanged} />}
      {mayApply && <PartnerForm isAgain={partner !== null} onlyCompany={onlyCompany} onApplied={onChanged} />}
    </>
  );
}
