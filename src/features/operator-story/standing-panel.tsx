/** How a member stands now: class and stage with their reasons, and what they agreed to. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { longDay } from '../../../cloudfunctions/contract/in-words';
import type { Standpoint, StoryMember } from '../../../cloudfunctions/contract/member-story';
import { classNames, householdNames, stageNames } from '../../../cloudfunctions/contract/people-words';
import { dayOf } from '../../components/local-time';
import { Panel } from '../../components/panel';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { standingWords as words } from './words';

function standpointWords<Kind extends string>(
  names: Readonly<Record<Kind, string>>,
  standpoint: Standpoint<Kind> | null,
): string {
  if (standpoint === null) return words.none;
  const { is, since, why } = standpoint;
  return words.standpoint(names[is], since === null ? null : longDay(dayOf(since)), why);
}

const PURPOSES = Object.keys(words.purposes) as (keyof StoryMember['agreed'])[];

/** @example <StandingPanel member={member} /> */
export function StandingPanel({ member }: { member: StoryMember }): ReactElement {
  const { agreed } = member;
  const answer = (purpose: keyof StoryMember['agreed']): string => {
    const given = agreed[purpose];
    if (given === null) return words.notAsked;
    const day = longDay(dayOf(given.at));
    return given.granted ? words.agreed(day) : words.withdrawn(day);
  };
  return (
    <Panel title={words.title}>
      <Fact name={words.class} value={standpointWords(classNames, member.class)} />
      <Fact name={words.stage} value={standpointWords(stageNames, member.stage)} />
      <Fact
        name={words.household}
        value={member.household === null ? words.notTold : householdNames[member.household]}
      />
      <View className={styles.facts}>
        {PURPOSES.map((purpose) => (
          <Fact key={purpose} name={words.purposes[purpose]} value={answer(purpose)} />
        ))}
      </View>
    </Panel>
  );
}
