/**
 * Closing the account: what is lost is said first, then ticked, then asked once more. Afterwards, farewell.
 */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { ClosingReply } from '../../../../cloudfunctions/contract/account';
import { groupDigits } from '../../../../cloudfunctions/contract/in-words';
import { accessible } from '../../../components/accessible';
import { ActionButton } from '../../../components/action-button';
import { ConfirmSheet } from '../../../components/confirm-sheet';
import { MessageLine } from '../../../components/message-line';
import { Notice } from '../../../components/notice';
import { PageHead } from '../../../components/page-head';
import { Toggle } from '../../../components/toggle';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { ClosingLoss } from '../../../features/me/closing-loss';
import { NoMember } from '../../../features/me/no-member';
import { useClosing, type Closing } from '../../../features/me/use-closing';
import { closingWords } from '../../../features/me/words';
import { goBack, openHome } from '../../../platform/navigation';
import styles from '../page.module.scss';

/** How far the member has gone towards it. */
type Step = 'reading' | 'ticked' | 'asked';

interface DecideProps {
  closing: Closing;
  figures: ClosingReply;
  step: Step;
  onStep: (step: Step) => void;
}
function Decide({ closing, figures, step, onStep }: DecideProps): ReactElement {
  const tick = (isOn: boolean): void => {
    closing.clear();
    onStep(isOn ? 'ticked' : 'reading');
  };
  return (
    <>
      <ClosingLoss figures={figures} />
      <MessageLine words={closing.haveChanged ? closingWords.changed : null} isTrouble />
      <Toggle kind="checkbox" title={closingWords.tick} isOn={step !== 'reading'} onChange={tick} />
      <View className={styles.ways}>
        <ActionButton
          words={closingWords.close}
          kind="grave"
          disabled={step === 'reading'}
          onPress={() => onStep('asked')}
        />
        <View className={styles.gap} />
        <ActionButton words={closingWords.keep} kind="quiet" onPress={() => void goBack()} />
      </View>
      {step === 'asked' && (
        <ConfirmSheet
          id="close-account"
          title={closingWords.lastTitle}
          text={closingWords.lastText(groupDigits(figures.redeemablePoints))}
          words={closingWords.lastWords}
          busyWords={closing.isBusy ? closingWords.closing : null}
          isGrave
          trouble={closing.trouble}
          onConfirm={() => closing.close(figures)}
          onCancel={() => onStep('ticked')}
        />
      )}
    </>
  );
}

function Close({ onClosed }: { onClosed: () => void }): ReactElement {
  const [step, setStep] = useState<Step>('reading');
  const closing = useClosing(onClosed, () => setStep('reading'));
  const { figures, rejection, retry } = closing;
  if (figures === null) return <NoMember rejection={rejection} heights={[260, 110, 160]} onRetry={retry} />;
  return <Decide closing={closing} figures={figures} step={step} onStep={setStep} />;
}

/** The farewell stays, whoever is signed in next. */
export default function ClosingPage(): ReactElement {
  const [isClosed, setClosed] = useState(false);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={closingWords.title} />
      {isClosed ? (
        <Notice
          title={closingWords.farewellTitle}
          hint={closingWords.farewellHint}
          action={{ words: closingWords.farewellAction, onPress: () => void openHome() }}
        />
      ) : (
        <Close onClosed={() => setClosed(true)} />
      )}
    </View>
  );
}
