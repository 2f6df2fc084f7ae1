/** Starting a 拼单, as the state of its page. Whoever is no member yet joins on the way. */
import { useRef, useState, type ReactElement } from 'react';
import { troubleWords } from '../../components/message-line';
import { timed } from '../../components/server-clock';
import { showGroupInstead } from '../../platform/navigation';
import { randomId } from '../../platform/random-id';
import { useReply } from '../../platform/use-reply';
import { useSingleFlight } from '../../platform/use-single-flight';
import { useSession } from '../session/use-session';
import { listMyGroups, openOffice } from './api';
import { endOf, type OfficeTime } from './office-time';
import { useJoinFirst } from './use-join-first';
import { officeWords } from './words';

export interface OfficeWish {
  store: string;
  time: OfficeTime;
  showsFace: boolean;
}

interface OfficeStart {
  /** What has to be added to the device's clock to get the server's. Milliseconds. */
  offsetMs: number;
  isVisitor: boolean;
  start: (wish: OfficeWish) => void;
  busy: boolean;
  trouble: string | null;
  /** Of joining; render it outside of anything sticky. */
  sheet: ReactElement | null;
}

/** 0 until it is known: only members are told. */
function useOffset(isMember: boolean): number {
  const { data } = useReply(`clock ${isMember}`, () =>
    isMember ? timed(() => listMyGroups()) : Promise.resolve({ ok: true as const, data: null }),
  );
  return data?.offsetMs ?? 0;
}

/** One id for one wish: pressed twice, or asked again after trouble on the way, it is the same 拼单. */
export function useOfficeStart(): OfficeStart {
  const isVisitor = useSession((state) => state.who) !== 'member';
  const offsetMs = useOffset(!isVisitor);
  const [trouble, setTrouble] = useState<string | null>(null);
  const attempt = useRef({ of: '', id: '' });
  const wanted = useRef<OfficeWish | null>(null);

  const opening = useSingleFlight(async (wish: OfficeWish) => {
    setTrouble(null);
    const { time, ...rest } = wish;
    const end = endOf(time, Date.now() + offsetMs);
    if (end === null) return setTrouble(officeWords.wrongTime);
    const of = JSON.stringify(wish);
    if (attempt.current.of !== of) attempt.current = { of, id: randomId() };
    const until = new Date(end).toISOString();
    const reply = await openOffice({ ...rest, until, requestId: attempt.current.id });
    if (!reply.ok) return setTrouble(troubleWords(reply.code));
    if ('problem' in reply.data) return setTrouble(reply.data.problem);
    await showGroupInstead(reply.data.group);
  });
  const joining = useJoinFirst(() => {
    if (wanted.current !== null) opening.start(wanted.current);
  });
  return {
    offsetMs,
    isVisitor,
    start: (wish) => {
      wanted.current = wish;
      if (isVisitor) joining.start();
      else opening.start(wish);
    },
    busy: opening.busy !== null || joining.busy,
    trouble: trouble ?? joining.trouble,
    sheet: joining.sheet,
  };
}
