/** One version on screen, and beginning a draft from it. */
import type { ReactElement } from 'react';
import { useReply } from '../../platform/use-reply';
import { showVersion } from '../operator-kit/api';
import { Waiting } from '../operator-kit/desk/waiting';
import { nextMidnight } from '../operator-kit/form/values';
import { ShownVersion } from '../operator-kit/version/shown-version';
import { ProgrammeView } from './programme-view';
import { useDraft } from './use-draft';

interface ShownProgrammeProps {
  version: number;
  /** The latest version: a draft is compared with it. */
  latest: number;
  onBack: () => void;
  /** A draft began. */
  onDraft: () => void;
}

/** A draft begins as the version, from the next midnight on. */
export function ShownProgramme({ version, latest, onBack, onDraft }: ShownProgrammeProps): ReactElement {
  const { data, rejection, retry } = useReply(`version ${version}`, () => showVersion(version));
  if (data === null) return <Waiting rejection={rejection} heights={[96, 200, 200]} onRetry={retry} />;
  const { document, names } = data;
  const beginAs = () => ({
    document: { ...document, effectiveFrom: nextMidnight(Date.now(), document.utcOffsetMinutes) },
    published: document.tiers.levels.map(({ code }) => code),
    ...{ basedOn: version, after: latest },
  });
  return (
    <ShownVersion
      version={version}
      effectiveFrom={document.effectiveFrom}
      useDraft={useDraft}
      beginAs={beginAs}
      onBack={onBack}
      onDraft={onDraft}
    >
      <ProgrammeView programme={document} names={names} />
    </ShownVersion>
  );
}
