/** How members come by a coupon, and how much of it there is. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Panel } from '../../components/panel';
import styles from '../operator-kit/desk/desk.module.scss';
import { textAt } from '../operator-kit/form/document';
import { FormChoice, FormField, FormMoment, PlaceProblems } from '../operator-kit/form/fields';
import { useFormValue } from '../operator-kit/form/form';
import { ManyChoice } from '../operator-kit/form/many-choice';
import type { Names } from '../operator-kit/form/use-names';
import { text, whole, yuanOf, type Kind } from '../operator-kit/form/values';
import { editorWords as words, ways } from './words';

const ISSUE = ['issue'] as const;
const WAYS = Object.entries(ways).map(([value, name]) => ({ value, words: name }));

function OrNone(props: { field: string; kind: Kind; label: string; hint: string }): ReactElement {
  const { field, kind, label, hint } = props;
  const path = [...ISSUE, field];
  return (
    <FormField path={path} kind={kind} label={label} hint={hint} isNumber whenEmpty={{ path, value: null }} />
  );
}

/** Letters of a code as they are kept. */
const codeText: Kind = { read: (typed) => typed.trim().toUpperCase(), show: text.show };

/** A template that is not claimed by a code has none. */
export function IssueForm({ names }: { names: Names }): ReactElement {
  const [issue, set] = useFormValue(ISSUE);
  const by = textAt(issue, ['by']);
  const choose = (chosen: string): void =>
    set({ ...(issue as object), by: chosen, claimCode: chosen === 'code' ? '' : null });
  return (
    <Panel title={words.issue}>
      <View className={styles.grid}>
        <FormChoice path={[...ISSUE, 'by']} label={words.by} options={WAYS} onChoose={choose} />
        {by === 'code' && (
          <FormField
            path={[...ISSUE, 'claimCode']}
            kind={codeText}
            label={words.claimCode}
            hint={words.claimCodeHint}
          />
        )}
        <OrNone field="stock" kind={whole} label={words.stock} hint={words.stockHint} />
        <OrNone field="budgetFen" kind={yuanOf} label={words.budget} hint={words.budgetHint} />
        <OrNone field="perMember" kind={whole} label={words.perMember} hint={words.limitHint} />
        <OrNone field="perMemberPerDay" kind={whole} label={words.perMemberPerDay} hint={words.limitHint} />
        <FormMoment path={[...ISSUE, 'from']} label={words.issueFrom} hint={words.noLimit} />
        <FormMoment path={[...ISSUE, 'until']} label={words.issueUntil} hint={words.noLimit} />
      </View>
      <ManyChoice
        path={[...ISSUE, 'tiers']}
        label={words.issueTiers}
        options={names.levels}
        none={words.everyTier}
      />
      {by !== 'code' && <PlaceProblems paths={[[...ISSUE, 'claimCode']]} />}
    </Panel>
  );
}
