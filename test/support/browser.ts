/* A browser for a test. */
export { launchBrowser, packagedChromium } from '../../tools/browser/launch-browser';
