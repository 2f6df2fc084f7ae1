/** With whom the member lives: theirs to say or not, saved with the tap, taken back as easily. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { HOUSEHOLDS, type Household } from '../../../cloudfunctions/contract/limits';
import { householdNames } from '../../../cloudfunctions/contract/people-words';
import { accessible } from '../../components/accessible';
import { ChoiceChip } from '../../components/choice-chip';
import { MessageLine, troubleWords } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { useSaving } from '../../platform/use-saving';
import { saveHousehold } from './api';
import styles from './forms.module.scss';
import { profileWords } from './words';

interface HouseholdFormProps {
  /** Null: not told. */
  household: Household | null;
  onSaved: () => void;
}

/** Where the server did not hear of it, what was told before stays chosen. */
export function HouseholdForm({ household, onSaved }: HouseholdFormProps): ReactElement {
  const [wanted, setWanted] = useState(household);
  const saving = useSaving(saveHousehold, onSaved);
  const { isBusy, isDone, trouble } = saving;
  const chosen = isBusy || isDone ? wanted : household;
  const choose = (next: Household | null): void => {
    if (next === chosen) return;
    setWanted(next);
    saving.save(next);
  };
  const done = wanted === null ? profileWords.householdErased : profileWords.householdSaved;
  return (
    <Panel title={profileWords.household}>
      <Text className={styles.why}>{profileWords.householdWhy}</Text>
      <View className={styles.chips} {...accessible({ role: 'radiogroup', label: profileWords.household })}>
        {[...HOUSEHOLDS, null].map((one) => (
          <ChoiceChip
            key={one ?? 'none'}
            kind="radio"
            name={one === null ? profileWords.householdNone : householdNames[one]}
            isTaken={one === chosen}
            disabled={isBusy}
            onPress={() => choose(one)}
          />
        ))}
      </View>
      <MessageLine words={isDone ? done : null} />
      <MessageLine words={trouble === null ? null : troubleWords(trouble)} isTrouble />
    </Panel>
  );
}
