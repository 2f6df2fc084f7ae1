/* Every picture, by name. Pure. */
import { FRUIT_TEAS } from './fruit-teas';
import { MILK_TEAS } from './milk-teas';
import { PURE_TEAS } from './pure-teas';
import { resetIds, type Drawings } from './svg';
import { WARES } from './wares-of-menu';

/** Draws all of them as SVG; the same again each time. */
export function drawAll(): Record<string, string> {
  const drawings: Drawings = { ...PURE_TEAS, ...MILK_TEAS, ...FRUIT_TEAS, ...WARES };
  return Object.fromEntries(
    Object.entries(drawings).map(([name, draw]) => {
      resetIds();
      return [name, draw()];
    }),
  );
}
