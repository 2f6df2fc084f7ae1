/** Looking up one member exactly, and all of them as a list; one of the list is looked up by a tap. */
import { useRef, useState, type ReactElement } from 'react';
import { pageParameter } from '../../platform/launch';
import { toTopOfPage } from '../../platform/navigation';
import { LookUp, type ShowStory } from './look-up';
import { MemberList } from './member-list';

/**
 * The page's address may name a member too.
 * @param Story what a page shows of whoever was looked up, which another feature knows
 */
export function Members({ Story }: { Story: ShowStory }): ReactElement {
  const [asked, setAsked] = useState(() => pageParameter('member'));
  const turn = useRef(0);
  const show = (memberKey: string): void => {
    turn.current += 1;
    setAsked(memberKey);
    toTopOfPage();
  };
  return (
    <>
      <LookUp key={turn.current} asked={asked} Story={Story} />
      <MemberList onShow={show} />
    </>
  );
}
