/** Describing an audience: its conditions as sentences, how many fit, who they are, and saving it. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { AudienceRule } from '../../../cloudfunctions/contract/audience';
import { ActionButton } from '../../components/action-button';
import { Panel } from '../../components/panel';
import desk from '../operator-kit/desk/desk.module.scss';
import { LeaveWay } from '../operator-kit/desk/leave-way';
import { listAt } from '../operator-kit/form/document';
import { useFormList } from '../operator-kit/form/fields';
import { FormContext, useKeptForm } from '../operator-kit/form/form';
import { AddCondition } from './add-condition';
import { ConditionLine } from './condition-line';
import { CountFrame, CountLine } from './count-line';
import { CrowdList } from './crowd-list';
import { draftOf, isSameRule, kindOf, ruleProblems } from './draft-rule';
import type { RuleNames } from './rule-sentence';
import { SavePanel, type Saved } from './save-panel';
import { useRuleNames } from './use-rule-names';
import { useSettledRule, type WrittenRule } from './use-settled-rule';
import { builderWords as words } from './words';

function Lines({ names }: { names: RuleNames }): ReactElement {
  const { list, add, remove } = useFormList(['all']);
  return (
    <>
      {list.map((line, place) => (
        <ConditionLine key={kindOf(line)} place={place} names={names} onRemove={() => remove(place)} />
      ))}
      <AddCondition lines={list} onAdd={add} />
    </>
  );
}

interface FittingProps {
  written: WrittenRule;
  isEmpty: boolean;
  /** Whether they are on screen already. */
  isLooked: boolean;
  onLook: () => void;
}

/** How many, and the way to who they are. */
function Fitting({ written, isEmpty, isLooked, onLook }: FittingProps): ReactElement {
  const { rule, settled, isSettled } = written;
  const missing = rule !== null ? null : isEmpty ? words.emptyHint : words.unfinished;
  return (
    <>
      {settled === null ? (
        <CountFrame note={missing} />
      ) : (
        <CountLine rule={settled} isSettled={isSettled} missing={missing} />
      )}
      {rule !== null && !isLooked && (
        <View className={desk.buttons}>
          <View className={desk.slot}>
            <ActionButton words={words.look} kind="quiet" onPress={onLook} />
          </View>
        </View>
      )}
    </>
  );
}

interface BuilderProps {
  /** What it begins with; null: without conditions. */
  first: AudienceRule | null;
  /** What is changed; null: something new. */
  saved: Saved | null;
  /** What was on screen before. */
  from: keyof typeof words.backTo;
  onLeave: () => void;
}

/** Nothing is kept before it is saved. A list of a rule that was changed since is gone. */
export function Builder({ first, saved: opened, from, onLeave }: BuilderProps): ReactElement {
  const [saved, setSaved] = useState(opened);
  const [looked, setLooked] = useState<string | null>(null);
  const names = useRuleNames();
  const form = useKeptForm(first === null ? { all: [] } : draftOf(first), (document) =>
    ruleProblems(listAt(document, ['all'])),
  );
  const lines = listAt(form.document, ['all']);
  const written = useSettledRule(lines);
  const { rule } = written;
  const said = JSON.stringify(rule);
  const isLooked = looked === said;
  const before = saved?.rule ?? first;
  const isChanged = before === null ? lines.length > 0 : rule === null || !isSameRule(rule, before);
  return (
    <FormContext.Provider value={form}>
      <LeaveWay
        id="leave-audience"
        back={words.backTo[from]}
        words={words}
        isChanged={isChanged}
        onLeave={onLeave}
      />
      <Panel title={saved === null ? words.newTitle : words.title(saved.name)}>
        <Text className={desk.faint}>{words.lead}</Text>
        <Lines names={names} />
        <Fitting
          written={written}
          isEmpty={lines.length === 0}
          isLooked={isLooked}
          onLook={() => setLooked(said)}
        />
      </Panel>
      <SavePanel rule={rule} saved={saved} onSaved={setSaved} onSeeLatest={onLeave} />
      {rule !== null && isLooked && <CrowdList rule={rule} />}
    </FormContext.Provider>
  );
}
