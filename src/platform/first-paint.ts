/** What index.html paints before any script is there. Browsers only. */

/** Takes it away: pages are on screen now. */
export function endFirstPaint(): void {
  if (process.env.TARO_ENV === 'h5') document.getElementById('first-paint')?.remove();
}
