/** The first of the two taps: opens the sheet on which one joins. */
import type { ReactElement } from 'react';
import { ActionButton } from '../../components/action-button';
import type { BrandToJoin } from './use-join';
import { useJoinSheet } from './use-join-sheet';
import { joinWords } from './words';

/** For whoever is in the books and has not joined. */
export function JoinButton({ brand }: { brand: BrandToJoin }): ReactElement {
  const { open, sheet } = useJoinSheet();
  return (
    <>
      <ActionButton words={joinWords.join} onPress={() => open(brand)} />
      {sheet}
    </>
  );
}
