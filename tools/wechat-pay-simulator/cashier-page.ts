/*
 * The page of the cashier: who is paid, for what, how much, and two buttons; or why it cannot be paid. Plain
 * HTML without scripts.
 */
import type { Order } from './world';

export interface CashierView {
  merchant: string;
  order: Pick<Order, 'description' | 'total' | 'outTradeNo'> | null;
  /** Why it cannot be paid; null: it can. */
  trouble: string | null;
  /** Where a guest who does not pay goes; null: nowhere. */
  back: string | null;
  /** What the buttons send along. */
  fields: Readonly<Record<string, string>>;
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

/** The whole page. */
export function cashierPage(view: CashierView): string {
  const { merchant, order, trouble, back } = view;
  const what = order === null ? '' : orderPart(merchant, order);
  const act = trouble === null ? buttons(view) : backPart(back);
  const why = trouble === null ? '' : `<p class="trouble" role="alert">${escapeHtml(trouble)}</p>`;
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>微信支付（模拟）</title><style>${STYLE}</style></head>
<body><main><header>微信支付 · 模拟收银台，不会真的扣款</header><section>${why}${what}${act}</section></main></body></html>`;
}

const orderPart = (
  merchant: string,
  { description, total, outTradeNo }: NonNullable<CashierView['order']>,
): string =>
  `<h1>${escapeHtml(merchant)}</h1><p class="amount">¥${(total / 100).toFixed(2)}</p>` +
  `<dl><dt>商品</dt><dd>${escapeHtml(description)}</dd><dt>商户单号</dt><dd>${escapeHtml(outTradeNo)}</dd></dl>`;

function buttons({ fields }: CashierView): string {
  const hidden = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`,
  );
  return (
    `<form method="post" action="/cashier">${hidden.join('')}` +
    '<button class="pay" name="answer" value="pay">确认支付</button>' +
    '<button class="cancel" name="answer" value="cancel">取消</button></form>'
  );
}

const backPart = (back: string | null): string =>
  back === null ? '' : `<p class="back"><a class="cancel" href="${escapeHtml(back)}">返回商家</a></p>`;
