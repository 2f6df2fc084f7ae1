/*
 * What the phone is told when it starts the mini-program, and what it asks of the world outside of it. Shared
 * by the page (device/) and by Node.
 */

export interface LaunchOptions {
  /** Without a leading slash; the first page when not given. */
  path?: string;
  query?: Record<string, string>;
  /** WeChat's number of the way in; 1001: from the list of used mini-programs. */
  scene?: number;
}

export interface Settings {
  appId: string;
  launch: LaunchOptions;
  online: boolean;
}

/** What only the world outside can answer. */
export type Question =
  | { ask: 'login-code' }
  | { ask: 'phone-code' }
  | { ask: 'call-function'; name: string; data: unknown }
  /** What the member answered to the payment, with all that WeChat checks. */
  | { ask: 'pay'; params: Record<string, string>; guest: 'pay' | 'cancel' }
  /** Who sends the money, and the member's answer to the page that shows it. */
  | { ask: 'transfer'; params: Record<string, string>; member: 'confirm' | 'leave' }
  /** Over the network: a phone knows no rules of origin, as a page does. */
  | { ask: 'request'; url: string; method: string; header: Record<string, string>; body: string | null };

export type Answer =
  | { code: string }
  | { result: unknown; requestId: string }
  /** In WeChat's words: `requestPayment:ok` or `requestPayment:fail why`, and so for other interfaces. */
  | { errMsg: string }
  | { statusCode: number; header: Record<string, string>; text: string }
  /** WeChat's number and words of what went wrong. */
  | { errCode: number; words: string };
