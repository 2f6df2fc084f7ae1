/** The root of the mini-program: global styles, the notice of visits, a member code ready for no network. Pages bring their own state. */
import { useEffect, type PropsWithChildren, type ReactNode } from 'react';
import { useVisits } from './features/behaviour/use-visits';
import { useCodeUpkeep } from './features/member-code/use-code-upkeep';
import { endFirstPaint } from './platform/first-paint';
import './styles/tokens.scss';
import './styles/global.scss';

/** Wraps every page. */
export default function App({ children }: PropsWithChildren): ReactNode {
  useVisits();
  useCodeUpkeep();
  useEffect(endFirstPaint, []);
  return children;
}
