/*
 * A page that WeChat shows on the phone, in a browser: what it is about, how much, and two buttons; or why it
 * cannot be done. Plain HTML without scripts, and a way back to this machine only.
 */
import type { FastifyReply } from 'fastify';

export type Form = Readonly<Record<string, string | undefined>>;

export interface BankView {
  head: string;
  /** Null: nothing is known of it. */
  body: { title: string; fen: number; facts: Readonly<Record<string, string>> } | null;
  /** Why it cannot be done; null: it can. */
  trouble: string | null;
  /** Where a person who does not go on goes; null: nowhere. */
  back: string | null;
  /** Where the buttons lead, what each answers and says, and what both send along. */
  action: string;
  buttons: { yes: [answer: string, words: string]; no: [answer: string, words: string] };
  fields: Readonly<Record<string, string>>;
}

const LOCAL = new Set(['127.0.0.1', 'localhost']);
/** A form that redirects is held to this list in the whole of its way. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' http://127.0.0.1:* http://localhost:*";

/** Where a form leads back to, with one word for the page there; null unless it is on this machine. */
export function wayBack(form: Form, name: string, word: string): string | null {
  const address = form['return'];
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' || !LOCAL.has(url.hostname)) return null;
  url.searchParams.set(name, word);
  return url.toString();
}

/** Answers with the page: 409 where it cannot be done. */
export function sendPage(reply: FastifyReply, view: BankView): FastifyReply {
  return reply
    .code(view.trouble === null ? 200 : 409)
    .headers({
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    })
    .type('text/html; charset=utf-8')
    .send(bankPage(view));
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const STYLE = `
:root { color-scheme: light dark; --page: #ededed; --sheet: #fff; --ink: #1a1a1a; --soft: #5f6368; --line: #e2e2e2; --green: #067d3f; --on-green: #fff; }
@media (prefers-color-scheme: dark) { :root { --page: #111; --sheet: #1e1e1e; --ink: #eee; --soft: #a6a6a6; --line: #333; --green: #3cc678; --on-green: #06210f; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, "PingFang SC", "Noto Sans SC", sans-serif; }
main { max-width: 420px; margin: 0 auto; padding: 24px 16px; }
header { text-align: center; color: var(--soft); font-size: 14px; }
section { margin-top: 16px; padding: 24px 20px; border-radius: 12px; background: var(--sheet); }
h1 { margin: 0; font-size: 17px; font-weight: 500; text-align: center; }
.amount { margin: 8px 0 20px; font-size: 40px; font-weight: 600; text-align: center; font-variant-numeric: tabular-nums; }
dl { margin: 0; padding-top: 16px; border-top: 1px solid var(--line); display: grid; grid-template-columns: auto 1fr; gap: 8px 16px; font-size: 14px; }
dt { color: var(--soft); } dd { margin: 0; text-align: right; overflow-wrap: anywhere; }
.trouble { margin: 0 0 16px; text-align: center; font-weight: 500; }
form, p.back { margin: 20px 0 0; display: grid; gap: 12px; }
button, a { min-height: 48px; display: flex; align-items: center; justify-content: center; border: 0; border-radius: 8px; font: inherit; font-weight: 500; text-decoration: none; cursor: pointer; }
.pay { background: var(--green); color: var(--on-green); } .cancel { background: transparent; color: var(--ink); border: 1px solid var(--line); }
:focus-visible { outline: 3px solid var(--green); outline-offset: 2px; }`;

function bankPage(view: BankView): string {
  const { head, body, trouble, back } = view;
  const what = body === null ? '' : bodyPart(body);
  const act = trouble === null ? buttonsPart(view) : backPart(back);
  const why = trouble === null ? '' : `<p class="trouble" role="alert">${escapeHtml(trouble)}</p>`;
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>微信支付（模拟）</title><style>${STYLE}</style></head>
<body><main><header>${escapeHtml(head)}</header><section>${why}${what}${act}</section></main></body></html>`;
}

function bodyPart({ title, fen, facts }: NonNullable<BankView['body']>): string {
  const rows = Object.entries(facts).map(
    ([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`,
  );
  const amount = `<p class="amount">¥${(fen / 100).toFixed(2)}</p>`;
  return `<h1>${escapeHtml(title)}</h1>${amount}<dl>${rows.join('')}</dl>`;
}

function buttonsPart({ action, buttons: { yes, no }, fields }: BankView): string {
  const hidden = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`,
  );
  const button = (look: string, [answer, words]: [string, string]): string =>
    `<button class="${look}" name="answer" value="${answer}">${words}</button>`;
  return (
    `<form method="post" action="${action}">${hidden.join('')}` +
    `${button('pay', yes)}${button('cancel', no)}</form>`
  );
}

const backPart = (back: string | null): string =>
  back === null ? '' : `<p class="back"><a class="cancel" href="${escapeHtml(back)}">返回商家</a></p>`;
