/** Taro's building blocks as the plain elements that a browser build of them amounts to. */
import { createElement, type ReactElement, type ReactNode } from 'react';

interface Props {
  children?: ReactNode;
  [name: string]: unknown;
}

/** Props that mean something to Taro only; an element of a page would complain. */
const TARO_ONLY = new Set([
  'hoverClass',
  'catchMove',
  'scrollX',
  'scrollY',
  'scrollLeft',
  'onScrollToLower',
  'scrollTop',
  'lazyLoad',
  'placeholderStyle',
  'confirmType',
  'maxlength',
  'selectable',
  'userSelect',
]);

const element =
  (tag: string) =>
  ({ children, ...props }: Props): ReactElement =>
    createElement(
      tag,
      Object.fromEntries(Object.entries(props).filter(([name]) => !TARO_ONLY.has(name))),
      children,
    );

export const View = element('div');
export const Text = element('span');
/**
 * Tells how far it was scrolled, as Taro does: the test scrolls with an event whose target has a `scrollTop`.
 */
export const ScrollView = ({ onScroll, ...props }: Props): ReactElement =>
  element('div')({
    ...props,
    ...(typeof onScroll === 'function'
      ? {
          onScroll: ({ currentTarget }: { currentTarget: Element }) =>
            onScroll({ detail: { scrollTop: currentTarget.scrollTop } }),
        }
      : {}),
  });
export const Input = element('input');
export const Image = element('img');
export const Button = element('button');
export const Picker = element('div');
/** jsdom draws nothing. */
export const Canvas = ({ id }: Props): ReactElement => createElement('canvas', { id });
