/** Signing out on every device, after a last question. */
import { useState, type ReactElement } from 'react';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { ListRow } from '../../components/list-row';
import { openHome } from '../../platform/navigation';
import { useSingleFlight } from '../../platform/use-single-flight';
import { useSession } from '../session/use-session';
import { endSessions } from './api';
import { meWords } from './words';

const isBrowser = (): boolean => process.env.TARO_ENV === 'h5';

/**
 * The row and its sheet. Afterwards nobody is signed in here: a browser goes home; on WeChat the page asks
 * again, which signs in silently with a fresh session.
 */
export function EndSessions(): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<RejectionCode | null>(null);
  const end = useSession((state) => state.end);
  const flight = useSingleFlight(async (_: 'end') => {
    setTrouble(null);
    const reply = await endSessions();
    // A session that is over is what was wanted.
    const isOver = reply.ok || reply.code === 'session-expired';
    if (!isOver) return setTrouble(reply.code);
    setAsking(false);
    end();
    if (isBrowser()) await openHome();
  });
  const ask = (): void => {
    setTrouble(null);
    setAsking(true);
  };
  return (
    <>
      <ListRow title={meWords.endSessions} onPress={ask} />
      {isAsking && (
        <ConfirmSheet
          id="end-sessions"
          title={meWords.endTitle}
          text={isBrowser() ? meWords.endTextH5 : meWords.endTextWechat}
          words={meWords.endWords}
          busyWords={flight.busy === null ? null : meWords.ending}
          trouble={trouble}
          onConfirm={() => flight.start('end')}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
