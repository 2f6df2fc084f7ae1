/** Looking up one member exactly, and all of them as a list; one of the list is looked up by a tap. */
import { useRef, useState, type ReactElement } from 'react';
import { toTopOfPage } from '../../platform/navigation';
import { LookUp } from './look-up';
import { MemberList } from './member-list';

/** @example <Members /> */
export function Members(): ReactElement {
  const [asked, setAsked] = useState<string | null>(null);
  const turn = useRef(0);
  const show = (memberKey: string): void => {
    turn.current += 1;
    setAsked(memberKey);
    toTopOfPage();
  };
  return (
    <>
      <LookUp key={turn.current} asked={asked} />
      <MemberList onShow={show} />
    </>
  );
}
