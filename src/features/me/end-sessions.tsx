/** Signing out, here or on every device, after a last question. */
import { useState, type ReactElement } from 'react';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { ListRow } from '../../components/list-row';
import { openHome } from '../../platform/navigation';
import { useSingleFlight } from '../../platform/use-single-flight';
import { signOut } from '../session/sign-out';
import { useSession } from '../session/use-session';
import { endSessions } from './api';
import { meWords } from './words';

interface Way {
  title: string;
  text: string;
  words: string;
  /** Ends what is to end; answers why it could not. */
  end: () => Promise<RejectionCode | null>;
  /** Whether somebody may be signed in again at once, without doing anything. */
  isSilent: boolean;
}
const isBrowser = (): boolean => process.env.TARO_ENV === 'h5';

/** The device forgets at once; the server hears of it now, or when there is a network. */
const here = (): Way => ({
  ...{ title: meWords.outAskTitle, text: meWords.outText, words: meWords.outWords, isSilent: false },
  end: () => {
    signOut();
    return Promise.resolve(null);
  },
});
/** Only the server reaches other devices. */
const everywhere = (): Way => ({
  ...{ title: meWords.endTitle, text: isBrowser() ? meWords.endTextH5 : meWords.endTextWechat },
  ...{ words: meWords.endWords, isSilent: !isBrowser() },
  end: async () => {
    const reply = await endSessions();
    // A session that is over is what was wanted.
    if (!reply.ok && reply.code !== 'session-expired') return reply.code;
    useSession.getState().end();
    return null;
  },
});

/**
 * The rows and their sheet. Afterwards nobody is signed in here, and home is shown: after signing out here it
 * stays so until somebody signs in; after signing out everywhere WeChat signs in silently, with a fresh
 * session, and the page stays.
 */
export function EndSessions(): ReactElement {
  const [way, setWay] = useState<Way | null>(null);
  const [trouble, setTrouble] = useState<RejectionCode | null>(null);
  const flight = useSingleFlight(async ({ end, isSilent }: Way) => {
    setTrouble(null);
    const refused = await end();
    if (refused !== null) return setTrouble(refused);
    setWay(null);
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
