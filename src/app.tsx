/** The root of the mini-program: global styles and nothing else. Pages bring their own state. */
import type { PropsWithChildren, ReactNode } from 'react';
import './styles/tokens.scss';
import './styles/global.scss';

/** Wraps every page. */
export default function App({ children }: PropsWithChildren): ReactNode {
  return children;
}
