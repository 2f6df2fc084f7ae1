/** One campaign: what it holds, what came of it, and what is done with it. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { CampaignReply } from '../../../cloudfunctions/contract/campaign';
import { longDay } from '../../../cloudfunctions/contract/in-words';
import { ActionButton } from '../../components/action-button';
import { CampaignCard } from '../../components/campaign-card';
import { longMoment } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { Tabs } from '../../components/tabs';
import { useReply } from '../../platform/use-reply';
import { showCampaign } from '../operator-kit/api-promotion';
import { BeginDraft } from '../operator-kit/version/begin-draft';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { Waiting } from '../operator-kit/desk/waiting';
import { useNames } from '../operator-kit/form/use-names';
import { OfferFacts } from '../operator-prices/book-view';
import { useCampaignDraft } from './campaign-draft';
import { EndButton } from './end-button';
import { Results } from './results';
import { calendarWords, phases, shownWords as words } from './words';

type Tab = keyof typeof words.tabs;
const TABS = (Object.keys(words.tabs) as Tab[]).map((value) => ({ value, words: words.tabs[value] }));

function Facts({ shown }: { shown: CampaignReply }): ReactElement {
  const { campaign, phase, document, version, publishedAt, endedAt } = shown;
  return (
    <Panel title={document.name}>
      <Fact name={words.code} value={campaign} />
      <Fact name={words.phase} value={phases[phase]} />
      <Fact name={words.days} value={calendarWords.days(longDay(document.from), longDay(document.to))} />
      <Fact name={words.version} value={words.versionOf(version, longMoment(publishedAt))} />
      {endedAt !== null && <Fact name={words.endedAt} value={longMoment(endedAt)} />}
    </Panel>
  );
}

function Content({ shown }: { shown: CampaignReply }): ReactElement {
  const names = useNames();
  const { offers, home } = shown.document;
  return (
    <>
      <Facts shown={shown} />
      <Panel title={words.offers}>
        {offers.length === 0 && <Text className={styles.faint}>{words.noOffers}</Text>}
        {offers.map((offer) => (
          <OfferFacts key={offer.code} offer={offer} names={names} always={words.allDays} />
        ))}
      </Panel>
      <Panel title={words.templates}>
        {shown.templates.length === 0 && <Text className={styles.faint}>{words.noTemplates}</Text>}
        {shown.templates.map(({ template, name, by, state }) => (
          <View key={template} className={styles.row}>
            <Text className={styles.entry}>{name}</Text>
            <Text className={styles.faint}>
              {words.template(template, words.ways[by], words.templateStates[state])}
            </Text>
          </View>
        ))}
      </Panel>
      <Panel title={words.home}>
        {home.length === 0 && <Text className={styles.faint}>{words.noHome}</Text>}
        {home.map((card, place) => (
          <View key={place} className={styles.row}>
            <CampaignCard card={card} />
            <Text className={styles.faint}>{calendarWords.days(longDay(card.from), longDay(card.to))}</Text>
          </View>
        ))}
      </Panel>
    </>
  );
}

function Edit({ shown, onDraft }: { shown: CampaignReply; onDraft: () => void }): ReactElement {
  const hasDraft = useCampaignDraft((state) => state.draft !== null);
  const begin = useCampaignDraft((state) => state.begin);
  const start = (): void => {
    const { document, version, campaign } = shown;
    begin({ document, basedOn: version, after: version, campaign });
    onDraft();
  };
  return <BeginDraft words={words.edit} hasDraft={hasDraft} onBegin={start} />;
}

interface ShownCampaignProps {
  campaign: string;
  onBack: () => void;
  /** A draft began. */
  onDraft: () => void;
}

/** Its content or its results. */
export function ShownCampaign({ campaign, onBack, onDraft }: ShownCampaignProps): ReactElement {
  const [tab, setTab] = useState<Tab>('content');
  const [turn, setTurn] = useState(0);
  const { data, rejection, retry } = useReply(`campaign ${campaign} ${turn}`, () => showCampaign(campaign));
  if (data === null) return <Waiting rejection={rejection} heights={[64, 160, 240]} onRetry={retry} />;
  return (
    <>
      <View className={styles.top}>
        <View className={styles.slot}>
          <ActionButton words={words.back} kind="quiet" onPress={onBack} />
        </View>
        {data.isOpen && <Edit shown={data} onDraft={onDraft} />}
        {data.isOpen && <EndButton campaign={campaign} onEnded={() => setTurn(turn + 1)} />}
      </View>
      <View className={styles.above}>
        <Tabs label={words.facts} choices={TABS} value={tab} onChoose={setTab} />
      </View>
      {tab === 'content' ? <Content shown={data} /> : <Results campaign={campaign} />}
    </>
  );
}
