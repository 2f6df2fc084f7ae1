/** The sheet on which one joins, opened from anywhere on a page. */
import { useState, type ReactElement } from 'react';
import { JoinSheet } from './join-sheet';
import type { BrandToJoin } from './use-join';

/**
 * @param onJoined the session is a member's now
 * @returns `open`, and the `sheet` to render: outside of anything sticky, or the tabs would cover it
 */
export function useJoinSheet(onJoined?: () => void): {
  open: (brand: BrandToJoin) => void;
  sheet: ReactElement | null;
} {
  const [brand, setBrand] = useState<BrandToJoin | null>(null);
  const close = (): void => setBrand(null);
  const leave = (): void => {
    close();
    onJoined?.();
  };
  return {
    open: setBrand,
    sheet: brand === null ? null : <JoinSheet brand={brand} onClose={close} onJoined={leave} />,
  };
}
