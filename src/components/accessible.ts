/**
 * Roles and labels for assistive technology: browsers and mini-programs spell them differently
 * (config/plugin-aria).
 */

export interface Accessible {
  role?: string | undefined;
  label?: string | undefined;
  hidden?: boolean | undefined;
  live?: 'polite' | undefined;
  /** Heading level, progress value: names without `aria-`; browsers only. */
  browser?: Record<string, string | number> | undefined;
}

/**
 * The props that say `what` on the target being built. Absent ones are left out: Taro would write the word
 * "undefined".
 * @example accessible({ role: 'heading', browser: { level: 2 } })
 */
export function accessible(what: Accessible): Record<string, string> {
  const isBrowser = process.env.TARO_ENV === 'h5';
  const props: Record<string, string> = {};
  if (what.role) props[isBrowser ? 'role' : 'ariaRole'] = what.role;
  if (what.label) props[isBrowser ? 'aria-label' : 'ariaLabel'] = what.label;
  if (what.hidden) props[isBrowser ? 'aria-hidden' : 'ariaHidden'] = 'true';
  if (what.live) props[isBrowser ? 'aria-live' : 'ariaLive'] = what.live;
  if (isBrowser)
    for (const [name, value] of Object.entries(what.browser ?? {})) props[`aria-${name}`] = String(value);
  return props;
}
