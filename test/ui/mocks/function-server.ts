/** Stands in for the network: answers `fetch` by the request's action, and remembers what was asked. */
import type { AccountRequest } from '../../../cloudfunctions/contract/account';
import type { CounterRequest } from '../../../cloudfunctions/contract/counter';
import type { GroupRequest } from '../../../cloudfunctions/contract/group';
import type { InsightRequest } from '../../../cloudfunctions/contract/insight';
import type { MallRequest } from '../../../cloudfunctions/contract/mall';
import type { AudienceRequest } from '../../../cloudfunctions/contract/audience-desk';
import type { MemberRequest } from '../../../cloudfunctions/contract/member';
import type { MenuRequest } from '../../../cloudfunctions/contract/menu';
import type { OrderRequest } from '../../../cloudfunctions/contract/order';
import type { OperatorRequest } from '../../../cloudfunctions/contract/operator';
import type { PromotionRequest } from '../../../cloudfunctions/contract/promotion';
import type { ReferralRequest } from '../../../cloudfunctions/contract/referral';
import type { RejectionCode, Reply } from '../../../cloudfunctions/contract/reply';
import type { TradeRequest } from '../../../cloudfunctions/contract/trade';
import type { StaffRequest } from '../../../cloudfunctions/contract/staff';
import type { WalletRequest } from '../../../cloudfunctions/contract/wallet';

type AnyRequest =
  | MemberRequest
  | AccountRequest
  | CounterRequest
  | InsightRequest
  | StaffRequest
  | OperatorRequest
  | MenuRequest
  | OrderRequest
  | AudienceRequest
  | PromotionRequest
  | TradeRequest
  | WalletRequest
  | MallRequest
  | CounterRequest
  | GroupRequest
  | ReferralRequest;
type Action = AnyRequest['action'];
type RequestOf<A extends Action> = Extract<AnyRequest, { action: A }>;
type Answer<A extends Action> = (request: RequestOf<A>) => Reply<unknown> | Promise<Reply<unknown>>;
type Answers = { [A in Action]?: Answer<A> };

export interface FunctionServer {
  asked: { request: AnyRequest; session: string | null }[];
}

export const ok = <T>(data: T): Reply<T> => ({ ok: true, data });
export const rejected = (code: RejectionCode): Reply<never> => ({ ok: false, code, message: '' });

/** An action without an answer is a broken network. */
export function serveFunctions(answers: Answers): FunctionServer {
  const asked: FunctionServer['asked'] = [];
  const answer = async (
    _: string,
    init: { body: string; headers: Record<string, string> },
  ): Promise<{ json: () => unknown }> => {
    const request = JSON.parse(init.body) as AnyRequest;
    asked.push({ request, session: init.headers.authorization?.replace('Bearer ', '') ?? null });
    const respond = answers[request.action] as
      ((request: AnyRequest) => Reply<unknown> | Promise<Reply<unknown>>) | undefined;
    if (!respond) throw new TypeError('Failed to fetch');
    const reply = await respond(request);
    return { json: () => reply };
  };
  Object.assign(globalThis, { fetch: answer });
  return { asked };
}
