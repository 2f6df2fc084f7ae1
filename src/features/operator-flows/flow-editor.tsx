/** Writing a flow: what starts it, its cards below each other, the control group and the budget. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { FlowReply } from '../../../cloudfunctions/contract/flow';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { saveFlow } from '../operator-kit/api-audience';
import desk from '../operator-kit/desk/desk.module.scss';
import { LeaveWay } from '../operator-kit/desk/leave-way';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { Field } from '../operator-kit/form/field';
import { FormField } from '../operator-kit/form/fields';
import { FormContext, useKeptForm } from '../operator-kit/form/form';
import { useTemplates } from '../operator-kit/form/use-templates';
import { percentOf, whole, yuanOf } from '../operator-kit/form/values';
import { useRuleNames } from '../operator-people/use-rule-names';
import { CardList } from './card-list';
import { FlowCheck } from './flow-check';
import { planOf, planProblems, type Preset } from './plan-draft';
import { useAudiences } from './rule-choice';
import { TriggerFields } from './trigger-fields';
import { editorWords as words, flowWords } from './words';

const MOST_NAME = 30;
const SETTINGS = [
  { at: 'controlBp', kind: percentOf, label: words.control, hint: words.controlHint },
  { at: 'windowDays', kind: whole, label: words.window, hint: words.windowHint },
  { at: 'countedDays', kind: whole, label: words.counted, hint: words.countedHint },
  { at: 'budgetFen', kind: yuanOf, label: words.budget, hint: words.budgetHint },
  { at: 'staleHours', kind: whole, label: words.stale, hint: words.staleHint },
] as const;

/** What is changed: a flow at the revision that was seen, or a further one from a beginning. */
export type Edited = Pick<FlowReply, 'flow' | 'name' | 'revision' | 'plan'> | Preset;

interface SaveProps {
  edited: Edited;
  name: string;
  plan: FlowReply['plan'] | null;
  onSaved: (flow: string) => void;
}

function Save({ edited, name, plan, onSaved }: SaveProps): ReactElement {
  const saving = useAttempt(
    (wish: { name: string; plan: FlowReply['plan'] }) =>
      saveFlow(
        'flow' in edited ? { ...wish, flow: edited.flow, after: edited.revision } : { ...wish, after: 0 },
      ),
    ({ flow }) => onSaved(flow),
  );
  return (
    <>
      <MessageLine words={saving.trouble} isTrouble />
      <View className={desk.buttons}>
        <View className={desk.slot}>
          <ActionButton
            words={words.save}
            busyWords={saving.busy === null ? null : words.saving}
            disabled={plan === null || name === ''}
            onPress={() => plan !== null && saving.start({ name, plan })}
          />
        </View>
      </View>
    </>
  );
}

interface FlowEditorProps {
  edited: Edited;
  onLeave: () => void;
  onSaved: (flow: string) => void;
}

/** Nothing is kept before it is saved. */
export function FlowEditor({ edited, onLeave, onSaved }: FlowEditorProps): ReactElement {
  const [typed, setTyped] = useState(edited.name);
  const names = useRuleNames();
  const audiences = useAudiences();
  const templates = useTemplates();
  const form = useKeptForm(edited.plan, planProblems);
  const plan = planOf(form.document);
  const name = typed.trim().length > MOST_NAME ? '' : typed.trim();
  const isChanged = form.document !== edited.plan || typed !== edited.name;
  return (
    <FormContext.Provider value={form}>
      <LeaveWay id="leave-flow" back={flowWords.back} words={words} isChanged={isChanged} onLeave={onLeave} />
      <Panel title={words.title}>
        <Field
          label={words.name}
          hint={words.nameHint}
          value={typed}
          problems={typed.trim().length > MOST_NAME ? [words.nameWrong] : []}
          onChange={setTyped}
        />
        <TriggerFields audiences={audiences} names={names} />
      </Panel>
      <Panel title={words.cards}>
        <CardList path={['cards']} audiences={audiences} names={names} templates={templates} />
      </Panel>
      <Panel title={words.settings}>
        <View className={desk.grid}>
          {SETTINGS.map(({ at, ...field }) => (
            <FormField key={at} path={[at]} {...field} />
          ))}
        </View>
      </Panel>
      <Panel title={words.check}>
        <FlowCheck plan={plan} />
        <Save edited={edited} name={name} plan={plan} onSaved={onSaved} />
      </Panel>
    </FormContext.Provider>
  );
}
