/**
 * Where the list of the menu stands: which lines are rendered, which category is read, and jumping to
 * another.
 */
import { useCallback, useMemo, useRef, useState } from 'react';
import { categoryAt, heightOf, linesAt, stepAt, topOf, type MenuLine } from './menu-lines';

/** Scrolling that follows a jump within this time is the jump's own. Milliseconds. */
const JUMP_MS = 200;

export interface ListWindow {
  shown: MenuLine[];
  /** Pixels of the lines above and below, which are not rendered. */
  above: number;
  below: number;
  category: string | null;
  /** For the scroll view: where to go. */
  scrollTop: number;
  onScroll: (scrollTop: number) => void;
  jumpTo: (category: string) => void;
}

/** @param lines all of them; others start at their top */
export function useListWindow(lines: MenuLine[]): ListWindow {
  const [step, setStep] = useState(0);
  const [category, setCategory] = useState<string | null>(null);
  const [jump, setJump] = useState({ top: 0, turn: 0 });
  const jumpedAt = useRef(0);

  const onScroll = useCallback(
    (scrollTop: number) => {
      setStep(stepAt(scrollTop));
      // The last categories may be too short to reach the top: a press on them still holds.
      if (Date.now() - jumpedAt.current > JUMP_MS) setCategory(categoryAt(lines, scrollTop));
    },
    [lines],
  );
  const jumpTo = useCallback(
    (target: string) => {
      const top = topOf(lines, target);
      jumpedAt.current = Date.now();
      setCategory(target);
      setStep(stepAt(top));
      setJump(({ turn }) => ({ top, turn: turn + 1 }));
    },
    [lines],
  );

  const shown = useMemo(() => linesAt(lines, step), [lines, step]);
  const first = shown[0]?.top ?? 0;
  const isThere = lines.some((line) => line.category === category);
  return {
    shown,
    above: first,
    below: heightOf(lines) - heightOf(shown),
    category: isThere ? category : categoryAt(lines, 0),
    // The same place a second time is another number to the scroll view, which otherwise would stay where the
    // guest has scrolled to.
    scrollTop: jump.top + (jump.turn % 2) / 100,
    onScroll,
    jumpTo,
  };
}
