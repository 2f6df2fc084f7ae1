/** A group, as its link and its code open it: anybody may look. It only composes features. */
import { useEffect, useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { RejectionCode } from '../../../../cloudfunctions/contract/reply';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { useSession } from '../../../features/session/use-session';
import { Notice } from '../../../components/notice';
import { StaleNotice } from '../../../components/stale-notice';
import { Waiting } from '../../../components/waiting';
import { GroupView } from '../../../features/groups/group-view';
import { useGroup } from '../../../features/groups/use-group';
import { groupWords, nextWords, officeWords } from '../../../features/groups/words';
import { useWho } from '../../../features/session/use-who';
import { LinkLine } from '../../../features/sharing/link-line';
import { groupOfPage } from '../../../platform/launch';
import { nameBar, openGroupOffers } from '../../../platform/navigation';
import styles from '../page.module.scss';

function Group(): ReactElement {
  const [group] = useState(groupOfPage);
  useWho();
  const { data, rejection, retry } = useGroup(group);
  const title = data?.kind === 'office' ? officeWords.title : groupWords.title;
  useEffect(() => nameBar(title), [title]);
  if (data !== null)
    return (
      <>
        <PageHead title={title} />
        {rejection !== null && <StaleNotice onRetry={retry} />}
        <LinkLine kind="group" id={group} />
        <GroupView group={data} refresh={retry} />
      </>
    );
  return (
    <>
      <PageHead title={groupWords.title} />
      <Nothing rejection={rejection} onRetry={retry} />
    </>
  );
}

/** It is not there, or not yet. */
function Nothing({
  rejection,
  onRetry,
}: {
  rejection: RejectionCode | null;
  onRetry: () => void;
}): ReactElement {
  if (rejection === 'not-found' || rejection === 'bad-request')
    return (
      <Notice
        title={groupWords.notFound}
        hint={groupWords.notFoundHint}
        action={{ words: nextWords.others, onPress: () => void openGroupOffers() }}
        isError
      />
    );
  return <Waiting rejection={rejection} heights={[56, 112, 272, 120]} onRetry={onRetry} />;
}

/** Starts over for whoever else may be signed in. */
export default function GroupPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <Group key={turn} />
    </View>
  );
}
