/** Effects on the outside that keep failing, and letting them be tried again. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { StuckEffectsReply } from '../../../cloudfunctions/contract/trade';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { Toggle } from '../../components/toggle';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listStuckEffects, retryEffects } from '../operator-kit/api-trade';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { reconciliationWords as words } from './words';

type Effect = StuckEffectsReply['effects'][number];

/** As the contract says. */
const AT_ONCE = 100;

const nameOf = ({ name, id }: Effect): string => `${name} #${id}`;

interface EffectRowProps {
  effect: Effect;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}

function EffectRow({ effect, isChosen, onChoose }: EffectRowProps): ReactElement {
  const { order, attempts, lastError, since } = effect;
  return (
    <View className={styles.row}>
      <Toggle kind="checkbox" title={words.choose(nameOf(effect))} isOn={isChosen} onChange={onChoose} />
      {order !== null && <Text className={styles.faint}>{words.order(order)}</Text>}
      <Text className={styles.faint}>{words.attempts(attempts, longMoment(since))}</Text>
      {lastError !== '' && <Text className={styles.warning}>{lastError}</Text>}
    </View>
  );
}

/** What is tried again leaves the list; what fails again comes back to it. */
export function StuckEffects(): ReactElement {
  const [turn, setTurn] = useState(0);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [done, setDone] = useState<string | null>(null);
  const list = usePagedReply(`stuck ${turn}`, listStuckEffects);
  const effects = list.pages.flatMap((page) => page.effects);
  const picked = effects.map(({ id }) => id).filter((id) => chosen.includes(id));
  const refresh = (): void => {
    setChosen([]);
    setTurn((before) => before + 1);
  };
  const retrying = useAttempt(retryEffects, ({ retried }) => {
    setDone(words.retried(retried));
    refresh();
  });
  const choose = (id: string, isChosen: boolean): void =>
    setChosen(isChosen ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <Panel title={words.stuck}>
      <Text className={styles.faint}>{words.stuckHint}</Text>
      <MessageLine words={retrying.trouble ?? done} isTrouble={retrying.trouble !== null} />
      <PagedList
        list={list}
        isEmpty={effects.length === 0}
        empty={{ title: words.noStuck, hint: words.noStuckHint }}
      >
        <Toggle
          kind="checkbox"
          title={words.all(effects.length)}
          isOn={picked.length === effects.length}
          onChange={(isOn) => setChosen(isOn ? effects.map(({ id }) => id) : [])}
        />
        {effects.map((effect) => (
          <EffectRow
            key={effect.id}
            effect={effect}
            isChosen={picked.includes(effect.id)}
            onChoose={(isChosen) => choose(effect.id, isChosen)}
          />
        ))}
        <View className={styles.buttons}>
          <View className={styles.slot}>
            <ActionButton
              words={words.retry(Math.min(picked.length, AT_ONCE))}
              busyWords={retrying.busy === null ? null : words.retrying}
              disabled={picked.length === 0}
              onPress={() => retrying.start(picked.slice(0, AT_ONCE))}
            />
          </View>
          <View className={styles.slot}>
            <ActionButton words={words.refresh} kind="quiet" onPress={refresh} />
          </View>
        </View>
      </PagedList>
    </Panel>
  );
}
