/** Signing out, here or on every device, after a last question. */
import { useState, type ReactElement } from 'react';
import type { RejectionCode, Reply } from '../../../cloudfunctions/contract/reply';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { ListRow } from '../../components/list-row';
import { openHome } from '../../platform/navigation';
import { useSingleFlight } from '../../platform/use-single-flight';
import { useSession } from '../session/use-session';
import { endSession, endSessions } from './api';
import { meWords } from './words';

interface Way {
  title: string;
  text: string;
  words: string;
  ask: () => Promise<Reply<unknown>>;
  /** What becomes of this device. */
  end: () => void;
  /** Whether somebody may be signed in again at once, without doing anything. */
  isSilent: boolean;
}
const isBrowser = (): boolean => process.env.TARO_ENV === 'h5';

const here = (): Way => ({
  ...{ title: meWords.outAskTitle, text: meWords.outText, words: meWords.outWords, ask: endSession },
  ...{ end: useSession.getState().leave, isSilent: false },
});
const everywhere = (): Way => ({
  ...{ title: meWords.endTitle, text: isBrowser() ? meWords.endTextH5 : meWords.endTextWechat },
  ...{ words: meWords.endWords, ask: endSessions, end: useSession.getState().end, isSilent: !isBrowser() },
});

/**
 * The rows and their sheet. Afterwards nobody is signed in here, and home is shown: after signing out here it
 * stays so until somebody signs in; after signing out everywhere WeChat signs in silently, with a fresh
 * session, and the page stays.
 */
export function EndSessions(): ReactElement {
  const [way, setWay] = useState<Way | null>(null);
  const [trouble, setTrouble] = useState<RejectionCode | null>(null);
  const flight = useSingleFlight(async ({ ask, end, isSilent }: Way) => {
    setTrouble(null);
    const reply = await ask();
    // A session that is over is what was wanted.
    if (!reply.ok && reply.code !== 'session-expired') return setTrouble(reply.code);
    setWay(null);
    end();
    if (!isSilent) await openHome();
  });
  const begin = (chosen: Way): void => {
    setTrouble(null);
    setWay(chosen);
  };
  return (
    <>
      <ListRow title={meWords.out} onPress={() => begin(here())} />
      <ListRow title={meWords.endSessions} onPress={() => begin(everywhere())} />
      {way !== null && (
        <ConfirmSheet
          id="end-sessions"
          title={way.title}
          text={way.text}
          words={way.words}
          busyWords={flight.busy === null ? null : meWords.ending}
          trouble={trouble}
          onConfirm={() => flight.start(way)}
          onCancel={() => setWay(null)}
        />
      )}
    </>
  );
}
