/** One template: its card and versions, what came of it, and what is done with it. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import type { TemplateReply } from '../../../cloudfunctions/contract/promotion';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { useReply } from '../../platform/use-reply';
import { BeginDraft } from '../operator-kit/version/begin-draft';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { Waiting } from '../operator-kit/desk/waiting';
import { showTemplate } from '../operator-kit/api-promotion';
import { Codes } from './codes';
import { Mistakes } from './mistakes';
import { MoveButtons } from './move-buttons';
import { Results } from './results';
import { Runs } from './runs';
import { TemplateCard } from './template-card';
import { useTemplateDraft } from './template-draft';
import { listWords, shownWords as words, states, ways } from './words';

type Tab = keyof typeof words.tabs;
const TABS = Object.keys(words.tabs) as Tab[];

function Facts({ shown }: { shown: TemplateReply }): ReactElement {
  const { state, document, issued, stock, spentFen, budgetFen, isDropOn } = shown;
  return (
    <Panel title={words.facts}>
      <Fact name={words.state} value={states[state]} />
      <Fact name={words.by} value={ways[document.issue.by]} />
      <Fact
        name={words.issued}
        value={words.of(groupDigits(issued), stock === null ? words.noLimit : groupDigits(stock))}
      />
      {budgetFen !== null && <Fact name={words.spent} value={words.of(yuan(spentFen), yuan(budgetFen))} />}
      {isDropOn && <Text className={styles.warning}>{words.dropOn}</Text>}
    </Panel>
  );
}

function Versions({
  shown,
  onShow,
}: {
  shown: TemplateReply;
  onShow: (version: number) => void;
}): ReactElement {
  const { versions, version, latest } = shown;
  return (
    <Panel title={words.versions}>
      {version !== latest && <Text className={styles.warning}>{words.old(version, latest)}</Text>}
      {versions.map((each) => (
        <View key={each.version} className={`${styles.row} ${styles.between}`}>
          <View>
            <View className={styles.head}>
              <Text className={styles.entry}>{listWords.version(each.version)}</Text>
              {each.version === latest && (
                <Text className={`${styles.badge} ${styles.strong}`}>{words.current}</Text>
              )}
            </View>
            <Text className={styles.faint}>{words.at(longMoment(each.publishedAt))}</Text>
          </View>
          {each.version !== version && (
            <Pressable
              className={styles.small}
              label={words.showVersion(each.version)}
              onPress={() => onShow(each.version)}
            >
              {listWords.show}
            </Pressable>
          )}
        </View>
      ))}
    </Panel>
  );
}

function Edit({ shown, onDraft }: { shown: TemplateReply; onDraft: () => void }): ReactElement {
  const hasDraft = useTemplateDraft((state) => state.draft !== null);
  const begin = useTemplateDraft((state) => state.begin);
  const start = (): void => {
    const { document, version, latest, template } = shown;
    begin({ document, basedOn: version, after: latest, template });
    onDraft();
  };
  return <BeginDraft words={words.edit} hasDraft={hasDraft} onBegin={start} />;
}

function Tabs({ tab, onTab }: { tab: Tab; onTab: (tab: Tab) => void }): ReactElement {
  return (
    <View className={styles.top}>
      {TABS.map((each) => (
        <View key={each} className={styles.slot}>
          <ActionButton
            words={words.tabs[each]}
            kind={each === tab ? 'main' : 'quiet'}
            onPress={() => onTab(each)}
          />
        </View>
      ))}
    </View>
  );
}

interface ShownTemplateProps {
  template: string;
  onBack: () => void;
  /** A draft began. */
  onDraft: () => void;
}

/** One part of it at a time. */
export function ShownTemplate({ template, onBack, onDraft }: ShownTemplateProps): ReactElement {
  const [tab, setTab] = useState<Tab>('card');
  const [version, setVersion] = useState<number | undefined>(undefined);
  const [turn, setTurn] = useState(0);
  const { data, rejection, retry } = useReply(`template ${template} ${version} ${turn}`, () =>
    showTemplate({ template, version }),
  );
  if (data === null) return <Waiting rejection={rejection} heights={[64, 160, 240]} onRetry={retry} />;
  return (
    <>
      <View className={styles.top}>
        <View className={styles.slot}>
          <ActionButton words={words.back} kind="quiet" onPress={onBack} />
        </View>
        {data.state !== 'ended' && <Edit shown={data} onDraft={onDraft} />}
        <MoveButtons template={template} moves={data.moves} onMoved={() => setTurn(turn + 1)} />
      </View>
      <Tabs tab={tab} onTab={setTab} />
      {tab === 'card' && (
        <>
          <TemplateCard card={data.card} />
          <Facts shown={data} />
          <Versions shown={data} onShow={setVersion} />
        </>
      )}
      {tab === 'results' && <Results template={template} />}
      {tab === 'lists' && <Runs template={template} canIssue={data.state === 'live'} />}
      {tab === 'codes' && <Codes template={template} />}
      {tab === 'mistakes' && <Mistakes template={template} />}
    </>
  );
}
