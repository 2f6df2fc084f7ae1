/** Templates by their codes: what each is, how many are issued, what they cost so far. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { TEMPLATE_STATES, type TemplateState } from '../../../cloudfunctions/contract/coupon';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import type { TemplateLine } from '../../../cloudfunctions/contract/promotion';
import { ActionButton } from '../../components/action-button';
import { Pressable } from '../../components/pressable';
import { usePagedReply } from '../../platform/use-paged-reply';
import { DraftWays } from '../operator-kit/version/draft-ways';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { ChoiceField } from '../operator-kit/form/field';
import { listTemplates } from '../operator-kit/api-promotion';
import { NEW_TEMPLATE, useTemplateDraft } from './template-draft';
import { listWords as words, states, ways } from './words';

function Card({ line, onShow }: { line: TemplateLine; onShow: () => void }): ReactElement {
  const { template, state, name, figure, condition, by, issued, stock, spentFen, budgetFen, isAsked } = line;
  const count = (number: string | null): string | null => number && groupDigits(number);
  const spent = words.spent(yuan(spentFen), budgetFen && yuan(budgetFen));
  return (
    <View className={styles.card}>
      <View className={styles.head}>
        <Text className={styles.name}>{name}</Text>
        <Text className={`${styles.badge} ${state === 'live' ? styles.strong : ''}`}>{states[state]}</Text>
        {isAsked && <Text className={`${styles.badge} ${styles.strong}`}>{words.asked}</Text>}
      </View>
      <Text className={styles.faint}>{[template, words.version(line.version), ways[by]].join(' · ')}</Text>
      <View className={`${styles.lines} ${styles.fill}`}>
        <Text className={styles.entry}>{`${figure} ${condition}`}</Text>
        <Text className={styles.entry}>{words.issued(groupDigits(issued), count(stock))}</Text>
        {spent !== '' && <Text className={styles.entry}>{spent}</Text>}
      </View>
      <Pressable className={styles.small} label={words.showLabel(name)} onPress={onShow}>
        {words.show}
      </Pressable>
    </View>
  );
}

const STATES = [
  { value: '', words: words.every },
  ...TEMPLATE_STATES.filter((state) => state !== 'draft').map((value) => ({ value, words: states[value] })),
];

/** A draft that lies on this device goes on, or a new one begins. */
function Top({ onDraft, onRequests }: { onDraft: () => void; onRequests: () => void }): ReactElement {
  const { draft, begin, throwAway } = useTemplateDraft();
  const create = (): void => {
    begin({ document: NEW_TEMPLATE, basedOn: 0, after: 0, template: '' });
    onDraft();
  };
  return (
    <DraftWays
      create={words.create}
      draft={draft && draft.template}
      onCreate={create}
      onGoOn={onDraft}
      onThrowAway={throwAway}
    >
      <View className={styles.slot}>
        <ActionButton words={words.requests} kind="quiet" onPress={onRequests} />
      </View>
    </DraftWays>
  );
}

interface TemplateListProps {
  /** Another one: asks anew. */
  turn: number;
  onShow: (template: string) => void;
  onDraft: () => void;
  onRequests: () => void;
}

/** Page by page. */
export function TemplateList({ turn, onShow, ...ways }: TemplateListProps): ReactElement {
  const [state, setState] = useState('');
  const filter = state === '' ? {} : { state: state as TemplateState };
  const list = usePagedReply(`templates ${turn} ${state}`, (after) => listTemplates({ ...filter, after }));
  const lines = list.pages.flatMap((page) => page.templates);
  return (
    <>
      <Top {...ways} />
      <View className={styles.panel}>
        <ChoiceField label={words.state} value={state} options={STATES} onChange={setState} />
      </View>
      <PagedList
        list={list}
        isEmpty={lines.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        <View className={styles.cards}>
          {lines.map((line) => (
            <Card key={line.template} line={line} onShow={() => onShow(line.template)} />
          ))}
        </View>
      </PagedList>
    </>
  );
}
