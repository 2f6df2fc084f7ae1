/** Members as a list: a table where there is room, else one below the other. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { groupDigits, longDay } from '../../../cloudfunctions/contract/in-words';
import { PHONE_END, SHORTEST_NAME, type MembersReply } from '../../../cloudfunctions/contract/member-list';
import { ActionButton } from '../../components/action-button';
import { dayOf } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { pageAfter } from '../../platform/page-after';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listMembers } from '../operator-kit/api';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { Table, type TableColumn } from '../operator-kit/desk/table';
import { ChoiceField, Field } from '../operator-kit/form/field';
import { useLevels } from '../operator-kit/form/use-options';
import { memberListWords as words } from './words';

type Member = MembersReply['members'][number];

const nameOf = ({ name }: Member): string => (name === '' ? words.noName : name);

const COLUMNS: readonly TableColumn<Member>[] = [
  { name: words.name, valueOf: nameOf },
  { name: words.phone, valueOf: ({ phone }) => phone ?? words.noPhone },
  { name: words.tier, valueOf: ({ tier }) => tier },
  { name: words.joined, valueOf: ({ joinedAt }) => longDay(dayOf(joinedAt)) },
  {
    name: words.visited,
    valueOf: ({ visitedOn }) => (visitedOn === null ? words.never : longDay(visitedOn)),
  },
  { name: words.points, valueOf: ({ redeemablePoints }) => groupDigits(redeemablePoints), isNumber: true },
];

const isFit = (text: string): boolean =>
  text === '' || (/^\d+$/.test(text) ? PHONE_END.test(text) : text.length >= SHORTEST_NAME);

interface Wanted {
  text: string;
  level: string;
}
const EVERYBODY: Wanted = { text: '', level: '' };

function WantedForm({ onLook }: { onLook: (wanted: Wanted) => void }): ReactElement {
  const [typed, setTyped] = useState(EVERYBODY);
  const levels = useLevels();
  const text = typed.text.trim();
  return (
    <>
      <View className={styles.grid}>
        <Field
          label={words.text}
          hint={words.textHint}
          value={typed.text}
          problems={isFit(text) ? [] : [words.textWrong]}
          onChange={(next) => setTyped({ ...typed, text: next.slice(0, 40) })}
        />
        <ChoiceField
          label={words.level}
          value={typed.level}
          options={[{ value: '', words: words.everyLevel }, ...levels]}
          onChange={(level) => setTyped({ ...typed, level })}
        />
      </View>
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton
            words={words.look}
            disabled={!isFit(text)}
            onPress={() => onLook({ ...typed, text })}
          />
        </View>
      </View>
    </>
  );
}

/** Asked for once the page is open, and again for whatever is looked for. */
export function MemberList({ onShow }: { onShow: (memberKey: string) => void }): ReactElement {
  const [wanted, setWanted] = useState(EVERYBODY);
  const asked = {
    ...(wanted.text === '' ? {} : { text: wanted.text }),
    ...(wanted.level === '' ? {} : { level: wanted.level }),
  };
  const list = usePagedReply(`members ${JSON.stringify(asked)}`, (after) =>
    listMembers({ ...asked, ...pageAfter(after) }),
  );
  const members = list.pages.flatMap((page) => page.members);
  return (
    <Panel title={words.title}>
      <WantedForm onLook={setWanted} />
      <PagedList
        list={list}
        isEmpty={members.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        <Table
          columns={COLUMNS}
          rows={members}
          keyOf={({ memberKey }) => memberKey}
          onPress={({ memberKey }) => onShow(memberKey)}
        />
      </PagedList>
    </Panel>
  );
}
