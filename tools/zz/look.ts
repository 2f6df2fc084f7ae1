import { launchBrowser } from '../browser/launch-browser';
import { signIn } from '../screenshots/sign-in';
const URL = 'http://127.0.0.1:9504';
async function main() {
const browser = await launchBrowser();
for (const [w, h, scheme] of [[375, 1900, 'light'], [1280, 1500, 'dark']] as const) {
  const page = await browser.newPage({ viewport: { width: w, height: h }, colorScheme: scheme });
  page.setDefaultTimeout(15000);
  await page.goto(URL);
  await signIn(page, URL, 'operator', 'demo:0071');
  await page.goto(`${URL}/#/subpackages/operator/people/index?part=flows`);
  await page.reload();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `/tmp/flows-list-${w}.png` });
  await page.getByText('查看').first().click();
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `/tmp/flows-one-${w}.png` });
  await page.getByText('编辑', { exact: true }).first().click();
  await page.waitForTimeout(5000);
  await page.screenshot({ path: `/tmp/flows-edit-${w}.png` });
  await page.close();
}
await browser.close();
}
main().catch((e) => { console.error(e); process.exit(1); });
