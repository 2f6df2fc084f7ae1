/** 我的团队: what promoters reach together, and what each gets for it. It only composes features. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { Notice } from '../../../components/notice';
import { PageHead } from '../../../components/page-head';
import { StaleNotice } from '../../../components/stale-notice';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { NoMember } from '../../../features/me/no-member';
import { useSession } from '../../../features/session/use-session';
import { listTeamMonths, showTeam } from '../../../features/team/api';
import { JoinPart } from '../../../features/team/join-part';
import { MonthList } from '../../../features/team/month-list';
import { TeamView } from '../../../features/team/team-view';
import { joinWords, teamWords } from '../../../features/team/words';
import { pageParameter } from '../../../platform/launch';
import { openPartner, useEndOfPage, usePageShown } from '../../../platform/navigation';
import { usePagedReply } from '../../../platform/use-paged-reply';
import { useReply } from '../../../platform/use-reply';
import styles from '../page.module.scss';

/** Whoever stays in a team cannot join another; who leaves can, from the next month on. */
function Team(): ReactElement {
  const [code] = useState(() => pageParameter('team') ?? '');
  const { data, rejection, retry } = useReply('team', showTeam);
  const list = usePagedReply('team months', listTeamMonths);
  usePageShown(retry);
  useEndOfPage(list.more);
  if (data === null) return <NoMember rejection={rejection} heights={[96, 280, 160]} onRetry={retry} />;
  const { mayJoin, team, next, invites } = data;
  const isFree = (team === null || team.until !== null) && next === null;
  return (
    <>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      {team !== null && <TeamView team={team} next={next} onChanged={retry} />}
      <JoinPart invites={mayJoin ? invites : []} code={code} mayJoin={mayJoin && isFree} onChanged={retry} />
      {team === null && !mayJoin && (
        <Notice
          title={joinWords.noPromoter}
          hint={joinWords.noPromoterHint}
          action={{ words: joinWords.apply, onPress: () => void openPartner() }}
        />
      )}
      <MonthList list={list} isQuiet={team === null} />
    </>
  );
}

/** Starts over for whoever else may be signed in. */
export default function TeamPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={teamWords.title} />
      <Team key={turn} />
    </View>
  );
}
