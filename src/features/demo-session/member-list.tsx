/** The demo's list of members: search, pages, and what is shown while there are none. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { LoadMore } from '../../components/load-more';
import { Notice } from '../../components/notice';
import { Pressable } from '../../components/pressable';
import { SearchField } from '../../components/search-field';
import { Skeleton } from '../../components/skeleton';
import { rejectionWords, sharedWords } from '../../components/words';
import { useEndOfPage } from '../../platform/navigation';
import styles from './member-list.module.scss';
import { MemberRow } from './member-row';
import rowStyles from './member-row.module.scss';
import { NEWCOMER, useDemoMembers, useDemoSignIn } from './use-demo-members';
import { demoWords } from './words';

function NewcomerRow({ opening, onChoose }: { opening: boolean; onChoose: () => void }): ReactElement {
  return (
    <Pressable className={`${rowStyles.row} ${styles.newcomer}`} onPress={onChoose}>
      <View className={rowStyles.seal} {...accessible({ hidden: true })}>
        {demoWords.newcomerSeal}
      </View>
      <View className={rowStyles.who}>
        <Text className={rowStyles.name}>{demoWords.newcomer}</Text>
        <Text className={rowStyles.detail}>{opening ? demoWords.opening : demoWords.newcomerDetail}</Text>
      </View>
    </Pressable>
  );
}

/** @param onSignedIn somebody was chosen and the session stands */
export function MemberList({ onSignedIn }: { onSignedIn: () => Promise<void> }): ReactElement {
  const [typed, setTyped] = useState('');
  const list = useDemoMembers(typed);
  const signIn = useDemoSignIn(onSignedIn);
  useEndOfPage(list.more);
  const members = list.pages.flatMap((page) => page.members);

  return (
    <View>
      <NewcomerRow opening={signIn.choosing === NEWCOMER} onChoose={() => signIn.choose(NEWCOMER)} />
      <SearchField value={typed} label={demoWords.search} onChange={setTyped} />
      <View {...accessible({ live: 'polite' })}>
        {signIn.failed && <View className={styles.failed}>{demoWords.signInFailed}</View>}
      </View>
      {list.rejection !== null ? (
        <Notice
          {...rejectionWords[list.rejection]}
          isError
          {...(list.rejection === 'demo-mode-only'
            ? {}
            : { action: { words: sharedWords.retry, onPress: list.retry } })}
        />
      ) : list.pages.length === 0 ? (
        <View className={styles.waiting}>
          <Skeleton heights={[56, 56, 56, 56, 56, 56]} />
        </View>
      ) : members.length === 0 ? (
        <Notice
          title={typed === '' ? demoWords.emptyTitle : demoWords.noneTitle}
          hint={typed === '' ? demoWords.emptyHint : demoWords.noneHint}
        />
      ) : (
        <View className={styles.list}>
          {members.map((member) => (
            <MemberRow
              key={member.memberKey}
              member={member}
              opening={signIn.choosing === member.memberKey}
              onChoose={signIn.choose}
            />
          ))}
          <LoadMore list={list} />
        </View>
      )}
    </View>
  );
}
