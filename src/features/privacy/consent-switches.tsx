/** The two consents beyond the guideline, each with a switch of its own: taking back is as easy as giving. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { MeReply } from '../../../cloudfunctions/contract/account';
import { longDay } from '../../../cloudfunctions/contract/in-words';
import { CONSENT_PURPOSES, type ConsentPurpose } from '../../../cloudfunctions/contract/limits';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { dayOf } from '../../components/local-time';
import { MessageLine, troubleWords } from '../../components/message-line';
import { Toggle } from '../../components/toggle';
import { useSingleFlight } from '../../platform/use-single-flight';
import { noteConsent } from '../behaviour/waiting-events';
import { setConsent } from './api';
import styles from './consent-switches.module.scss';
import { privacyWords } from './words';

interface Wish {
  purpose: ConsentPurpose;
  granted: boolean;
}

/** When it was last given or taken back. */
function noteOf({ granted, at }: MeReply['consents'][ConsentPurpose]): string {
  if (at === null) return privacyWords.neverGiven;
  const day = longDay(dayOf(at));
  return granted ? privacyWords.grantedOn(day) : privacyWords.withdrawnOn(day);
}

interface ConsentSwitchesProps {
  consents: MeReply['consents'];
  onSaved: () => void;
}

/** A switch moves at once, and back when the server did not hear of it. */
export function ConsentSwitches({ consents, onSaved }: ConsentSwitchesProps): ReactElement {
  const [trouble, setTrouble] = useState<RejectionCode | null>(null);
  const [saved, setSaved] = useState<Partial<Record<ConsentPurpose, boolean>>>({});
  const { start, busy } = useSingleFlight(async ({ purpose, granted }: Wish) => {
    setTrouble(null);
    // Taken back: nothing more is noted, whether or not the server can be reached.
    if (purpose === 'personalisation' && !granted) noteConsent(false);
    const reply = await setConsent(purpose, granted);
    if (!reply.ok) return setTrouble(reply.code);
    if (purpose === 'personalisation') noteConsent(granted);
    setSaved((before) => ({ ...before, [purpose]: granted }));
    onSaved();
  });
  return (
    <>
      <View className={styles.switches}>
        {CONSENT_PURPOSES.map((purpose) => {
          const told = consents[purpose];
          const isOn = busy?.purpose === purpose ? busy.granted : (saved[purpose] ?? told.granted);
          return (
            <Toggle
              key={purpose}
              kind="switch"
              {...privacyWords.purposes[purpose]}
              note={noteOf(told)}
              isOn={isOn}
              disabled={busy !== null}
              onChange={(granted) => start({ purpose, granted })}
            />
          );
        })}
      </View>
      <MessageLine words={trouble === null ? null : troubleWords(trouble)} isTrouble />
    </>
  );
}
