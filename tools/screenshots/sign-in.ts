/** Signs a browser in, in demo mode, by leaving a session where the product looks for it. */
import type { Page } from 'playwright-core';
import { ask } from './ask';
import type { Who } from './pages';

interface DemoStaff {
  staff: { staffId: string; role: string }[];
}

/** What each kind of visitor keeps on the device. */
async function kept(page: Page, url: string, who: Who, memberKey: string): Promise<[string, object] | null> {
  switch (who) {
    case 'nobody':
      return null;
    case 'visitor':
      return [
        'huigan-signed-in',
        { ...(await ask(page, url, 'account', { action: 'sign-in-demo-visitor' })) },
      ];
    case 'member': {
      const signedIn = await ask<object>(page, url, 'member', { action: 'sign-in-demo', memberKey });
      return ['huigan-signed-in', { ...signedIn, who }];
    }
    case 'manager':
    case 'operator': {
      const { staff } = await ask<DemoStaff>(page, url, 'staff', { action: 'list-demo-staff' });
      const staffId = staff.find(({ role }) => role === who)?.staffId;
      const signedIn = await ask<object>(page, url, 'staff', { action: 'sign-in-demo-staff', staffId });
      return ['huigan-staff', { ...signedIn, store: 'west-lake', device: 'picture1' }];
    }
  }
}

/** The page must be one of the product's own. */
export async function signIn(page: Page, url: string, who: Who, memberKey: string): Promise<void> {
  const found = await kept(page, url, who, memberKey);
  await page.evaluate(
    (entry) => {
      localStorage.clear();
      if (entry !== null) localStorage.setItem(entry[0] ?? '', JSON.stringify({ data: entry[1] }));
    },
    found && [found[0], JSON.stringify({ state: found[1], version: 0 })],
  );
}
