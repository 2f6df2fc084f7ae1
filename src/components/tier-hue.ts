/** Lends an element and all within it the hue of a level. */
import hues from './tier-hue.module.scss';

/** From the lowest level up: as many as tokens.scss has. */
const HUES = [hues.hue1, hues.hue2, hues.hue3, hues.hue4, hues.hue5];

/** The class for a level's place, 0 for the lowest. Brands with more levels than hues share the last one. */
export const tierHue = (place: number): string => HUES[place] ?? hues.hue6;
