/** 邀请有礼: what the friend gets, what the inviter gets, and steps of friends who bought. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { InviteReward } from '../../../cloudfunctions/contract/referral-programme';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import styles from '../operator-kit/desk/desk.module.scss';
import { textAt, type Path } from '../operator-kit/form/document';
import { FormChoice, FormField, PlaceProblems, useFormList } from '../operator-kit/form/fields';
import { useFormValue } from '../operator-kit/form/form';
import type { Option } from '../operator-kit/form/use-options';
import { whole, yuanOf } from '../operator-kit/form/values';
import { formWords as desk } from '../operator-kit/form/words';
import { formWords as words } from './form-words';
import { NEW_REWARDS } from './programme-draft';

const STEPS: Path = ['invite', 'steps'];
/** As the contract says. */
const MOST_STEPS = 5;
const KINDS = Object.entries(words.kinds).map(([value, name]) => ({ value, words: name }));

interface RewardProps {
  path: Path;
  label: string;
  templates: readonly Option[];
  isOptional?: boolean;
}

/** One of three kinds, or none. */
function Reward({ path, label, templates, isOptional = false }: RewardProps): ReactElement {
  const [value, set] = useFormValue(path);
  const kind = textAt(value, ['kind']);
  const said = (field: string): { label: string; name: string } => ({
    label: field,
    name: words.ofPlace(label, field),
  });
  return (
    <View className={styles.grid} key={kind}>
      <FormChoice
        path={[...path, 'kind']}
        label={label}
        around={path}
        options={isOptional ? [{ value: '', words: words.noReward }, ...KINDS] : KINDS}
        onChoose={(chosen) => set(chosen === '' ? null : NEW_REWARDS[chosen as InviteReward['kind']])}
      />
      {kind === 'coupons' && (
        <>
          <FormChoice
            path={[...path, 'template']}
            {...said(words.template)}
            options={[{ value: '', words: words.noTemplate }, ...templates]}
          />
          <FormField path={[...path, 'count']} kind={whole} {...said(words.count)} isNumber />
        </>
      )}
      {kind === 'points' && (
        <FormField path={[...path, 'points']} kind={whole} {...said(words.points)} isNumber />
      )}
      {kind === 'cash' && <FormField path={[...path, 'fen']} kind={yuanOf} {...said(words.cash)} isNumber />}
    </View>
  );
}

function Steps({ templates }: { templates: readonly Option[] }): ReactElement {
  const { list, add, remove } = useFormList(STEPS);
  return (
    <Panel title={words.steps} level={3}>
      <Text className={styles.faint}>{words.stepsHint}</Text>
      {list.map((_, place) => {
        const step = words.step(place + 1);
        const path = [...STEPS, place];
        return (
          <View key={`${list.length}-${place}`} className={styles.row}>
            <View className={`${styles.grid} ${styles.above}`}>
              <FormField
                path={[...path, 'friends']}
                kind={whole}
                label={words.friends}
                name={words.ofPlace(step, words.friends)}
                isNumber
              />
            </View>
            <Reward
              path={[...path, 'reward']}
              label={words.ofPlace(step, words.reward)}
              templates={templates}
            />
            <Pressable className={styles.small} label={desk.removeLabel(step)} onPress={() => remove(place)}>
              {desk.remove}
            </Pressable>
          </View>
        );
      })}
      <PlaceProblems paths={[STEPS]} />
      {list.length < MOST_STEPS && (
        <Pressable className={styles.small} onPress={() => add({ friends: '', reward: NEW_REWARDS.points })}>
          {words.addStep}
        </Pressable>
      )}
    </Panel>
  );
}

/** Without any reward there is no invitation. */
export function InviteForm({ templates }: { templates: readonly Option[] }): ReactElement {
  const most = ['invite', 'mostFriends'];
  return (
    <Panel title={words.invite}>
      <View className={styles.fields}>
        <Reward path={['invite', 'friend']} label={words.friend} templates={templates} isOptional />
        <Reward path={['invite', 'inviter']} label={words.inviter} templates={templates} isOptional />
      </View>
      <View className={styles.grid}>
        <FormField path={['invite', 'leastFen']} kind={yuanOf} label={words.leastFen} isNumber />
        <FormField
          path={most}
          kind={whole}
          label={words.mostFriends}
          hint={words.noLimit}
          isNumber
          whenEmpty={{ path: most, value: null }}
        />
      </View>
      <Steps templates={templates} />
    </Panel>
  );
}
