/** Ways into a team: an invitation of the brand, or a code. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { TeamCard } from '../../../cloudfunctions/contract/referral-team';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { ActionButton } from '../../components/action-button';
import { ListRow } from '../../components/list-row';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { TextField } from '../../components/text-field';
import { useSaving } from '../../platform/use-saving';
import { findTeam } from './api';
import styles from './join-part.module.scss';
import { JoinSheet } from './join-sheet';
import { joinTrouble, joinWords as words } from './words';

const tidy = (typed: string): string => typed.trim().toLowerCase();
const isCode = (code: string): boolean => /^[0-9a-z]{8}$/.test(code);

function CodeForm({ first, onFound }: { first: string; onFound: (card: TeamCard) => void }): ReactElement {
  const [typed, setTyped] = useState(first);
  const find = async (code: string): Promise<Reply<TeamCard>> => {
    const reply = await findTeam(code);
    if (reply.ok) onFound(reply.data);
    return reply;
  };
  const finding = useSaving(find, () => undefined);
  const code = tidy(typed);
  const isWrong = typed !== '' && !isCode(code);
  return (
    <Panel title={words.title}>
      <Text className={styles.hint}>{words.hint}</Text>
      <TextField
        value={typed}
        label={words.label}
        placeholder={words.placeholder}
        note={isWrong ? words.wrong : words.noFee}
        isWrong={isWrong}
        onChange={setTyped}
      />
      <MessageLine words={finding.trouble === null ? null : joinTrouble(finding.trouble)} isTrouble />
      <View className={styles.do}>
        <ActionButton
          words={words.find}
          busyWords={finding.isBusy ? words.finding : null}
          disabled={!isCode(code)}
          onPress={() => finding.save(code)}
        />
      </View>
    </Panel>
  );
}

interface JoinPartProps {
  invites: readonly TeamCard[];
  /** The code that a link brought; empty: none. */
  code: string;
  /** Whether there is a field for a code. */
  mayJoin: boolean;
  onChanged: () => void;
}

/** What is found opens a sheet that says everything before it is joined. */
export function JoinPart({ invites, code, mayJoin, onChanged }: JoinPartProps): ReactElement {
  const [opened, setOpened] = useState<TeamCard | null>(null);
  const isInvited = invites.some(({ team }) => team === opened?.team);
  return (
    <>
      {invites.length > 0 && (
        <Panel title={words.invited} isTight>
          {invites.map((card) => (
            <ListRow key={card.team} title={card.name} value={words.look} onPress={() => setOpened(card)} />
          ))}
        </Panel>
      )}
      {mayJoin && <CodeForm first={code} onFound={setOpened} />}
      {opened !== null && (
        <JoinSheet
          card={opened}
          isInvited={isInvited}
          onDone={() => {
            setOpened(null);
            onChanged();
          }}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
