/** The referral programme at the desk, in versions. */
import type { ReactElement } from 'react';
import { listReferralProgrammes, withdrawReferralProgramme } from '../operator-kit/api-referral';
import { useNames } from '../operator-kit/form/use-names';
import { ScheduledVersions } from '../operator-kit/version/scheduled-versions';
import { NEW_PROGRAMME, useReferralDraft } from './programme-draft';
import { ProgrammeEditor } from './programme-editor';
import { ShownProgramme } from './shown-programme';
import { programmeWords as words } from './words';

const FIRST = { none: words.noVersions, begin: words.first, document: NEW_PROGRAMME };

/** Its versions, one of them, or the draft. */
export function Programmes(): ReactElement {
  const names = useNames();
  return (
    <ScheduledVersions
      name="referral programmes"
      ask={listReferralProgrammes}
      useDraft={useReferralDraft}
      first={FIRST}
      withdraw={withdrawReferralProgramme}
      editor={(draft, ways) => <ProgrammeEditor draft={draft} names={names} {...ways} />}
      shown={(version, ways) => <ShownProgramme version={version} names={names} {...ways} />}
    />
  );
}
