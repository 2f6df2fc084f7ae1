/**
 * Tokens with which the server speaks for an app of WeChat's or of 企业微信's: asked for once, kept in memory
 * until shortly before their end, asked for anew where they are no longer taken.
 */
import type { Clock } from '../clock';
import { sharedRun } from '../shared-run';
import { WechatNotAsked, WechatTrouble } from './wechat-call';

/** A token about to end may end on its way. Milliseconds. */
const MARGIN_MS = 5 * 60_000;
/**
 * What a token lives where less than the margin is said: asked for again soon, but not at every call.
 * Milliseconds.
 */
const SHORTEST_MS = 30_000;
/** The token is not, or no longer, good. */
const TOKEN_OVER = new Set([40001, 40014, 42001]);

export interface AccessTokens {
  /** A token that is good, as far as this process knows. */
  current(): Promise<string>;
  /** Forgets a token that is no longer taken. */
  forget(token: string): void;
}

/** @param ask for a token and how long it lives, in seconds */
export function openAccessTokens(
  ask: () => Promise<{ token: string; seconds: number }>,
  clock: Clock,
): AccessTokens {
  let kept: { token: string; until: number } | null = null;
  const askOnce = sharedRun(async () => {
    const { token, seconds } = await ask();
    kept = { token, until: clock() + Math.max(seconds * 1000 - MARGIN_MS, SHORTEST_MS) };
    return token;
  });
  return {
    async current() {
      if (kept !== null && clock() < kept.until) return kept.token;
      return askOnce();
    },
    forget(token) {
      if (kept?.token === token) kept = null;
    },
  };
}

/** Asks with the token; once more with a new one where it is no longer taken. */
export async function withToken<Answer>(
  tokens: AccessTokens,
  ask: (query: { access_token: string }) => Promise<Answer>,
  codeIn: (answer: Answer) => number | undefined,
): Promise<Answer> {
  const token = await tokenOf(tokens);
  const answer = await ask({ access_token: token });
  if (!TOKEN_OVER.has(codeIn(answer) ?? 0)) return answer;
  tokens.forget(token);
  return ask({ access_token: await tokenOf(tokens) });
}

/** Without a token nothing is asked. */
async function tokenOf(tokens: AccessTokens): Promise<string> {
  try {
    return await tokens.current();
  } catch (error) {
    throw error instanceof WechatTrouble ? new WechatNotAsked(error.message) : error;
  }
}
