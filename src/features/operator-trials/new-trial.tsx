/**
 * Planning a trial: a saved audience, a coupon, the control group, the window; then the estimate, then it
 * begins.
 */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import type { TrialCheckReply } from '../../../cloudfunctions/contract/trial';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { Panel } from '../../components/panel';
import { randomId } from '../../platform/random-id';
import { useMoreWhile, usePagedReply } from '../../platform/use-paged-reply';
import { listAudiences, startTrial } from '../operator-kit/api-audience';
import desk from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { ChoiceField, Field } from '../operator-kit/form/field';
import { useTemplates } from '../operator-kit/form/use-templates';
import { Estimate } from './estimate';
import { FRESH_PLAN, planOf, wrongIn, type Plan, type TypedPlan } from './plan';
import { newTrialWords as words, trialWords } from './words';

interface FieldsProps {
  typed: TypedPlan;
  audiences: readonly { value: string; words: string }[];
  onChange: (typed: TypedPlan) => void;
}

function Fields({ typed, audiences, onChange }: FieldsProps): ReactElement {
  const templates = useTemplates();
  const wrong = wrongIn(typed);
  const put = (change: Partial<TypedPlan>): void => onChange({ ...typed, ...change });
  const choose = { value: '', words: words.choose };
  return (
    <View className={desk.grid}>
      <Field
        label={words.name}
        hint={words.nameHint}
        value={typed.name}
        problems={wrong.name ? [words.nameWrong] : []}
        onChange={(name) => put({ name })}
      />
      <ChoiceField
        label={words.audience}
        hint={words.audienceHint}
        value={typed.audience}
        options={[choose, ...audiences]}
        onChange={(audience) => put({ audience })}
      />
      <ChoiceField
        label={words.template}
        value={typed.template}
        options={[choose, ...templates]}
        onChange={(template) => put({ template })}
      />
      <Field
        label={words.control}
        hint={words.controlHint}
        isNumber
        value={typed.control}
        problems={wrong.control ? [words.controlWrong] : []}
        onChange={(control) => put({ control })}
      />
      <Field
        label={words.window}
        hint={words.windowHint}
        isNumber
        value={typed.window}
        problems={wrong.window ? [words.windowWrong] : []}
        onChange={(window) => put({ window })}
      />
    </View>
  );
}

interface BeginProps {
  name: string;
  plan: Plan;
  told: TrialCheckReply;
  onStarted: (name: string) => void;
}

/** The last question. Asked again after a lost answer it is the same trial. */
function Begin({ name, plan, told, onStarted }: BeginProps): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const [requestId] = useState(randomId);
  const starting = useAttempt(
    (_: 'start') => startTrial({ ...plan, name, requestId }),
    () => onStarted(name),
  );
  const number = (count: number): string => groupDigits(String(count));
  return (
    <>
      <View className={desk.buttons}>
        <View className={desk.slot}>
          <ActionButton
            words={words.start}
            disabled={name === '' || told.problems.length > 0}
            onPress={() => setAsking(true)}
          />
        </View>
      </View>
      {isAsking && (
        <ConfirmSheet
          id="start-trial"
          title={words.startTitle}
          text={words.startText(number(told.treated), number(told.control))}
          words={words.start}
          busyWords={starting.busy === null ? null : words.starting}
          troubleText={starting.trouble}
          onConfirm={() => starting.start('start')}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** @param onStarted hears the name of the trial that has begun */
export function NewTrial({
  onBack,
  onStarted,
}: {
  onBack: () => void;
  onStarted: (name: string) => void;
}): ReactElement {
  const [typed, setTyped] = useState(FRESH_PLAN);
  const [known, setKnown] = useState<{ told: TrialCheckReply; of: string } | null>(null);
  const list = usePagedReply('audiences to choose', listAudiences);
  useMoreWhile(list, true);
  const saved = list.pages.flatMap((page) => page.audiences);
  const plan = planOf(typed, new Map(saved.map(({ audience, rule }) => [audience, rule])));
  const isKnown = plan !== null && known?.of === JSON.stringify(plan);
  const name = wrongIn(typed).name ? '' : typed.name.trim();
  return (
    <>
      <View className={desk.top}>
        <View className={desk.slot}>
          <ActionButton words={trialWords.back} kind="quiet" onPress={onBack} />
        </View>
      </View>
      <Panel title={words.title}>
        <Fields
          typed={typed}
          audiences={saved.map(({ audience, name: called }) => ({ value: audience, words: called }))}
          onChange={setTyped}
        />
      </Panel>
      <Panel title={words.check}>
        <Estimate plan={plan} onTold={(told, of) => setKnown({ told, of: JSON.stringify(of) })} />
        {isKnown && <Begin key={known.of} name={name} plan={plan} told={known.told} onStarted={onStarted} />}
      </Panel>
    </>
  );
}
