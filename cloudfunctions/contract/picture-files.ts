/** Which files there are of a picture of the brand. Pure: the command that draws them asks, too. */

/** `row`: beside words, at most 92 points wide. `head`: on its own. */
export const PICTURE_USES = ['row', 'head'] as const;
export type PictureUse = (typeof PICTURE_USES)[number];

/** Pixels: of a row two for each point, which is what a slow network allows. */
export const PICTURE_WIDTH: Record<PictureUse, number> = { row: 200, head: 480 };

/** @example webpOf('moli-milk.png', 'row') = 'moli-milk.row.webp' */
export const webpOf = (name: string, use: PictureUse): string =>
  `${name.replace(/\.[a-z]+$/, '')}.${use}.webp`;

/** A file of a picture that an operator uploaded: named by what is in it, in the sizes above. */
export const UPLOADED_FILE = /^[0-9a-f]{32}\.(?:jpg|row\.webp|head\.webp)$/;
