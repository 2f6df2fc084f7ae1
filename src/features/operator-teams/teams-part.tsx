/** Teams of promoters: the list, making one, and one of them. */
import { useEffect, useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { dayAt } from '../../components/local-time';
import { toTopOfPage } from '../../platform/navigation';
import { randomId } from '../../platform/random-id';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listTeams, makeTeam } from '../operator-kit/api-teams';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { ShownTeam } from './shown-team';
import { TeamCard } from './team-card';
import { emptyDraft } from './team-draft';
import { TeamForm } from './team-form';
import { formWords, listWords as words } from './words';

/** The first month that a new team may begin with. @example on 2026-12-31: '2027-01' */
export function nextMonth(today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}

function TeamList({ onOpen }: { onOpen: (team: string) => void }): ReactElement {
  // The same request for as long as the form is open, so that two taps make one team.
  const [requestId, setRequestId] = useState<string | null>(null);
  const list = usePagedReply('teams', listTeams);
  const teams = list.pages.flatMap((page) => page.teams);
  return (
    <>
      <View className={styles.top}>
        <View className={styles.slot}>
          <ActionButton words={words.make} onPress={() => setRequestId(randomId())} />
        </View>
      </View>
      <PagedList
        list={list}
        isEmpty={teams.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        <View className={styles.cards}>
          {teams.map((team) => (
            <TeamCard key={team.team} team={team} onOpen={() => onOpen(team.team)} />
          ))}
        </View>
      </PagedList>
      {requestId !== null && (
        <TeamForm
          title={formWords.makeTitle}
          draft={emptyDraft(nextMonth(dayAt(Date.now())))}
          changesFrom={null}
          save={(document) => makeTeam({ document, requestId })}
          onSaved={onOpen}
          onClose={() => setRequestId(null)}
        />
      )}
    </>
  );
}

/** One of them is on screen. */
export function TeamsPart(): ReactElement {
  const [team, setTeam] = useState<string | null>(null);
  useEffect(toTopOfPage, [team]);
  return team === null ? (
    <TeamList onOpen={setTeam} />
  ) : (
    <ShownTeam team={team} onBack={() => setTeam(null)} />
  );
}
