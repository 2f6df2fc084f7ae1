/** The root of the mini-program: global styles, the notice of visits, a member code ready for no network. Pages bring their own state. */
import type { PropsWithChildren, ReactNode } from 'react';
import { useVisits } from './features/behaviour/use-visits';
import { useCodeUpkeep } from './features/member-code/use-code-upkeep';
import './styles/tokens.scss';
import './styles/global.scss';

/** Wraps every page. */
export default function App({ children }: PropsWithChildren): ReactNode {
  useVisits();
  useCodeUpkeep();
  return children;
}
