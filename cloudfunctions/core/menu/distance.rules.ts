/** How far a store is. Pure. */

/** Degrees, WGS-84. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** Mean radius of the earth, IUGG. Metres. */
const EARTH_RADIUS_M = 6_371_009;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Metres along the great circle between two places (haversine), rounded.
 * @example from 30.2500,120.1430 to 30.2590,120.1430: 1001
 */
export function distanceBetween(a: Position, b: Position): number {
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const across = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude));
  const chord = Math.sin(north / 2) ** 2 + across * Math.sin(east / 2) ** 2;
  return Math.round(2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(chord))));
}
