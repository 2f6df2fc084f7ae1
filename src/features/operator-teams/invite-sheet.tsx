/** Whom to invite: promoters with an agreement in force, found by name. They decide. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { MessageLine } from '../../components/message-line';
import { Pressable } from '../../components/pressable';
import { SearchField } from '../../components/search-field';
import { Sheet } from '../../components/sheet';
import { usePagedReply } from '../../platform/use-paged-reply';
import { useSettled } from '../../platform/use-settled';
import { inviteToTeam, listPromoters } from '../operator-kit/api-teams';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { inviteTrouble, inviteWords as words } from './words';

/** Of typing, before it is looked for. */
const PAUSE_MS = 300;

interface InviteSheetProps {
  team: string;
  onInvited: () => void;
  onClose: () => void;
}

/** On screen as long as it is rendered. */
export function InviteSheet({ team, onInvited, onClose }: InviteSheetProps): ReactElement {
  const [typed, setTyped] = useState('');
  const search = useSettled(typed.trim(), PAUSE_MS);
  const list = usePagedReply(`promoters ${search}`, (after) => listPromoters(search, after));
  const inviting = useAttempt(inviteToTeam, onInvited, inviteTrouble);
  const people = list.pages.flatMap(({ partners }) => partners).filter(({ kind }) => kind === 'person');
  return (
    <Sheet id="invite-to-team" title={words.title} onClose={onClose}>
      <Text className={styles.faint}>{words.text}</Text>
      <View className={styles.below}>
        <SearchField value={typed} label={words.search} onChange={setTyped} />
      </View>
      <MessageLine words={inviting.trouble} isTrouble />
      <PagedList
        list={list}
        isEmpty={people.length === 0}
        empty={{ title: words.none, hint: words.noneHint }}
      >
        <View className={styles.lines}>
          {people.map(({ member, title }) => (
            <View key={member} className={styles.between}>
              <Text className={styles.entry}>{title}</Text>
              <Pressable
                className={styles.small}
                label={words.inviteLabel(title)}
                disabled={inviting.busy !== null}
                onPress={() => inviting.start({ team, member })}
              >
                {inviting.busy?.member === member ? words.inviting : words.invite}
              </Pressable>
            </View>
          ))}
        </View>
      </PagedList>
    </Sheet>
  );
}
