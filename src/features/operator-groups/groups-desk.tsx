/** The operator's group-buy: offers, groups, what is stuck, what came of it; or one of them, or the draft. */
import { useEffect, useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { SavedGroupOfferReply } from '../../../cloudfunctions/contract/group-desk';
import { MessageLine } from '../../components/message-line';
import { Tabs } from '../../components/tabs';
import { toTopOfPage } from '../../platform/navigation';
import { askedPart } from '../operator-kit/desk/asked-part';
import styles from '../operator-kit/desk/desk.module.scss';
import { textAt } from '../operator-kit/form/document';
import { GroupList } from './group-list';
import { useOfferDraft } from './offer-draft';
import { OfferEditor } from './offer-editor';
import { OfferList } from './offer-list';
import { Results } from './results';
import { ShownGroup } from './shown-group';
import { ShownOffer } from './shown-offer';
import { StuckList } from './stuck-list';
import { listWords, tabs, tabsLabel } from './words';

type Tab = keyof typeof tabs;
const TABS = (Object.keys(tabs) as Tab[]).map((value) => ({ value, words: tabs[value] }));

type Shown =
  { is: 'tabs' } | { is: 'draft' } | { is: 'offer'; offer: string } | { is: 'group'; group: string };

/** One of them is on screen. */
export function GroupsDesk(): ReactElement {
  const [tab, setTab] = useState<Tab>(() => askedPart(tabs, 'offers'));
  const [shown, show] = useState<Shown>({ is: 'tabs' });
  const [offer, setOffer] = useState('');
  const [turn, setTurn] = useState(0);
  const [done, setDone] = useState<string | null>(null);
  const draft = useOfferDraft((state) => state.draft);
  const throwAway = useOfferDraft((state) => state.throwAway);
  useEffect(toTopOfPage, [shown, tab]);
  const toTabs = (): void => {
    setTurn(turn + 1);
    show({ is: 'tabs' });
  };
  const edit = (): void => {
    setDone(null);
    show({ is: 'draft' });
  };
  const saved = ({ state }: SavedGroupOfferReply): void => {
    const name = textAt(draft?.document, ['name']);
    setDone(listWords.done[state === 'draft' ? 'draft' : 'live'](name));
    toTabs();
    throwAway();
  };
  const groupsOf = (of: string): void => {
    setOffer(of);
    setTab('groups');
    toTabs();
  };
  const showGroup = (group: string): void => show({ is: 'group', group });
  if (shown.is === 'draft' && draft !== null)
    return <OfferEditor draft={draft} onSaved={saved} onLeave={toTabs} />;
  if (shown.is === 'offer')
    return (
      <ShownOffer offer={shown.offer} onBack={toTabs} onGroups={() => groupsOf(shown.offer)} onDraft={edit} />
    );
  if (shown.is === 'group') return <ShownGroup group={shown.group} onBack={toTabs} />;
  return (
    <>
      <View className={styles.above}>
        <Tabs label={tabsLabel} choices={TABS} value={tab} onChoose={setTab} />
      </View>
      <MessageLine words={done} />
      {tab === 'offers' && (
        <OfferList turn={turn} onShow={(of) => show({ is: 'offer', offer: of })} onDraft={edit} />
      )}
      {tab === 'groups' && <GroupList offer={offer} onOffer={setOffer} onShow={showGroup} />}
      {tab === 'stuck' && <StuckList onShow={showGroup} />}
      {tab === 'results' && <Results />}
    </>
  );
}
