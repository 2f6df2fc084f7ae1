/** Who is in a team and who is invited; inviting further ones, and taking somebody out. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import type { DeskTeamMember, DeskTeamReply } from '../../../cloudfunctions/contract/referral-team-desk';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { removeFromTeam } from '../operator-kit/api-teams';
import styles from '../operator-kit/desk/desk.module.scss';
import { ReasonedSheet } from '../operator-kit/desk/reasoned-sheet';
import { InviteSheet } from './invite-sheet';
import { teamWords as words } from './words';

type Person = Pick<DeskTeamMember, 'member' | 'name'>;

interface RowProps {
  person: Person;
  about: string;
  /** Null: they leave anyway. */
  onRemove: (() => void) | null;
}

function Row({ person: { name }, about, onRemove }: RowProps): ReactElement {
  return (
    <View className={`${styles.row} ${styles.between}`}>
      <View>
        <Text className={styles.entry}>{name}</Text>
        <Text className={styles.faint}>{about}</Text>
      </View>
      {onRemove !== null && (
        <Pressable className={styles.small} label={words.removeLabel(name)} onPress={onRemove}>
          {words.remove}
        </Pressable>
      )}
    </View>
  );
}

const aboutOf = ({ from, until, soldFen }: DeskTeamMember, openMonth: string): string =>
  [
    words.from(from),
    ...(until === null ? [] : [words.leaves(until)]),
    ...(from > openMonth ? [] : [`${words.sold(openMonth)} ${yuan(soldFen)}`]),
  ].join(' · ');

/** @param props.onChanged somebody was invited or taken out */
export function TeamMembers({
  shown: { team, members, invited },
  onChanged,
}: {
  shown: DeskTeamReply;
  onChanged: () => void;
}): ReactElement {
  const [removing, setRemoving] = useState<Person | null>(null);
  const [isInviting, setInviting] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const changed = (said: string): void => {
    setRemoving(null);
    setInviting(false);
    setDone(said);
    onChanged();
  };
  return (
    <Panel title={words.members}>
      {members.length + invited.length === 0 && <Text className={styles.faint}>{words.noMembers}</Text>}
      {members.map((one) => (
        <Row
          key={`${one.member} ${one.from}`}
          person={one}
          about={aboutOf(one, team.openMonth)}
          onRemove={one.until === null ? () => setRemoving(one) : null}
        />
      ))}
      {invited.map((one) => (
        <Row key={one.member} person={one} about={words.invited} onRemove={() => setRemoving(one)} />
      ))}
      <MessageLine words={done} />
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton kind="quiet" words={words.invite} onPress={() => setInviting(true)} />
        </View>
      </View>
      {isInviting && (
        <InviteSheet
          team={team.team}
          onInvited={() => changed(words.done.invited)}
          onClose={() => setInviting(false)}
        />
      )}
      {removing !== null && (
        <ReasonedSheet
          id="remove-from-team"
          title={words.removeTitle(removing.name)}
          text={words.removeText}
          words={words.remove}
          busyWords={words.removing}
          reasonWords={words}
          isGrave
          ask={(note) => removeFromTeam({ team: team.team, member: removing.member, note })}
          onDone={() => changed(words.done.removed)}
          onCancel={() => setRemoving(null)}
        />
      )}
    </Panel>
  );
}
