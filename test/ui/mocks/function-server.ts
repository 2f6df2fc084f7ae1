/** Stands in for the network: answers `fetch` by the request's action, and remembers what was asked. */
import type { MemberRequest } from '../../../cloudfunctions/contract/member';
import type { Reply } from '../../../cloudfunctions/contract/reply';

type Action = MemberRequest['action'];
type RequestOf<A extends Action> = Extract<MemberRequest, { action: A }>;
type Answer<A extends Action> = (request: RequestOf<A>) => Reply<unknown> | Promise<Reply<unknown>>;
type Answers = { [A in Action]?: Answer<A> };

export interface FunctionServer {
  asked: { request: MemberRequest; session: string | null }[];
}

export const ok = <T>(data: T): Reply<T> => ({ ok: true, data });
export const rejected = (code: 'try-again' | 'session-expired' | 'demo-mode-only'): Reply<never> => ({
  ok: false,
  code,
  message: '',
});

/** An action without an answer is a broken network. */
export function serveFunctions(answers: Answers): FunctionServer {
  const asked: FunctionServer['asked'] = [];
  const answer = async (
    _: string,
    init: { body: string; headers: Record<string, string> },
  ): Promise<{ json: () => unknown }> => {
    const request = JSON.parse(init.body) as MemberRequest;
    asked.push({ request, session: init.headers.authorization?.replace('Bearer ', '') ?? null });
    const respond = answers[request.action] as
      ((request: MemberRequest) => Reply<unknown> | Promise<Reply<unknown>>) | undefined;
    if (!respond) throw new TypeError('Failed to fetch');
    const reply = await respond(request);
    return { json: () => reply };
  };
  Object.assign(globalThis, { fetch: answer });
  return { asked };
}
