/**
 * Messages to members: the channels, what they open, and how often at most. Apart from the schemas
 * (messages.ts), as limits.ts says.
 */

/** How a message reaches a member. */
export const MESSAGE_CHANNELS = ['inbox', 'home', 'subscription', 'receipt', 'till', 'wecom'] as const;
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number];

/** Pages that a message may open. */
export const MESSAGE_TARGETS = ['menu', 'coupons', 'points', 'card'] as const;
export type MessageTarget = (typeof MESSAGE_TARGETS)[number];

/** At most so many messages in seven days, as a member chooses. */
export const WEEK_CHOICES = [2, 1, 0] as const;
export type WeekChoice = (typeof WEEK_CHOICES)[number];

/** Longest texts, in characters as a person counts them. WeChat shows twenty of a title. */
export const MESSAGE_TITLE_LENGTH = 20;
export const MESSAGE_BODY_LENGTH = 120;
export const MESSAGE_WHY_LENGTH = 60;
