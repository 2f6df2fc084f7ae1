/** A number of members that opens the list behind it. */
import type { ReactElement } from 'react';
import type { CrowdFigure } from '../../../cloudfunctions/contract/figures';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { Pressable } from '../../components/pressable';
import { Headline } from '../operator-kit/desk/headline';
import type { AskedCrowd } from '../operator-people/asked-crowd';
import styles from './figures.module.scss';

interface CrowdHeadlineProps {
  name: string;
  crowd: CrowdFigure;
  note?: string;
  onCrowd: (asked: AskedCrowd) => void;
}

/** Nobody is no list. */
export function CrowdHeadline({ name, crowd, note, onCrowd }: CrowdHeadlineProps): ReactElement {
  const value = groupDigits(String(crowd.members));
  return (
    <Pressable
      className={styles.number}
      disabled={crowd.members === 0}
      onPress={() => onCrowd({ title: name, rule: crowd.rule })}
    >
      <Headline name={name} value={value} {...(note === undefined ? {} : { note })} />
    </Pressable>
  );
}
