/** Taking back a version that is not in force yet: asked about once, before it is gone. */
import { useState, type ReactElement } from 'react';
import type { Reply } from '../../../../cloudfunctions/contract/reply';
import { ConfirmSheet } from '../../../components/confirm-sheet';
import { Pressable } from '../../../components/pressable';
import styles from '../desk/desk.module.scss';
import { useAttempt } from '../desk/use-attempt';
import type { Published } from './publish';
import { versionWords as words } from './words';

/** How a version is taken back; `after`: the latest one that is known here. */
export interface WithdrawWays {
  withdraw: (asked: { version: number; after: number }) => Promise<Reply<Published>>;
  after: number;
  onWithdrawn: (version: number) => void;
}

interface WithdrawProps extends WithdrawWays {
  version: number;
}

/** The way to it, and the question. */
export function Withdraw({ version, withdraw, after, onWithdrawn }: WithdrawProps): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const withdrawing = useAttempt(withdraw, () => onWithdrawn(version));
  return (
    <>
      <Pressable
        className={styles.small}
        label={words.withdrawLabel(version)}
        onPress={() => {
          withdrawing.clear();
          setAsking(true);
        }}
      >
        {words.withdraw}
      </Pressable>
      {isAsking && (
        <ConfirmSheet
          id="withdraw"
          title={words.withdrawTitle}
          text={words.withdrawText(version)}
          words={words.withdraw}
          busyWords={withdrawing.busy === null ? null : words.withdrawing}
          troubleText={withdrawing.trouble}
          isGrave
          onConfirm={() => withdrawing.start({ version, after })}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
