/** Groups, newest first, by offer, state and store. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { GROUP_STATES, type GroupState } from '../../../cloudfunctions/contract/group';
import { useMoreWhile, usePagedReply } from '../../platform/use-paged-reply';
import { listGroupOffers, listGroups, type GroupFilter } from '../operator-kit/api-groups';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { ChoiceField } from '../operator-kit/form/field';
import { useStores, type Option } from '../operator-kit/form/use-options';
import { GroupCard } from './group-card';
import { groupStates, groupWords as words } from './words';

const STATES = [
  { value: '', words: words.everyState },
  ...GROUP_STATES.map((value) => ({ value, words: groupStates[value] })),
];

/** Every offer, as their pages arrive. */
export function useOfferOptions(): Option[] {
  const list = usePagedReply('offer options', (after) => listGroupOffers({ after }));
  useMoreWhile(list, true);
  const offers = list.pages.flatMap((page) => page.offers);
  return [
    { value: '', words: words.everyOffer },
    ...offers.map(({ offer, name }) => ({ value: offer, words: name })),
  ];
}

interface GroupListProps {
  /** Empty: all of them. */
  offer: string;
  onOffer: (offer: string) => void;
  onShow: (group: string) => void;
}

/** Page by page. */
export function GroupList({ offer, onOffer, onShow }: GroupListProps): ReactElement {
  const offers = useOfferOptions();
  const { stores } = useStores();
  const [state, setState] = useState('');
  const [store, setStore] = useState('');
  const filter: GroupFilter = {
    ...(offer === '' ? {} : { offer }),
    ...(state === '' ? {} : { state: state as GroupState }),
    ...(store === '' ? {} : { store }),
  };
  const list = usePagedReply(`groups ${offer} ${state} ${store}`, (after) =>
    listGroups({ ...filter, after }),
  );
  const groups = list.pages.flatMap((page) => page.groups);
  return (
    <>
      <View className={styles.panel}>
        <View className={styles.grid}>
          <ChoiceField label={words.offer} value={offer} options={offers} onChange={onOffer} />
          <ChoiceField label={words.state} value={state} options={STATES} onChange={setState} />
          <ChoiceField
            label={words.store}
            value={store}
            options={[{ value: '', words: words.everyStore }, ...stores]}
            onChange={setStore}
          />
        </View>
      </View>
      <PagedList
        list={list}
        isEmpty={groups.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        <View className={styles.cards}>
          {groups.map((line) => (
            <GroupCard key={line.group} line={line} onShow={() => onShow(line.group)} />
          ))}
        </View>
      </PagedList>
    </>
  );
}
