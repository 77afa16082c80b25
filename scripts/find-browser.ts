/** Says which browser the tests will use, installing Debian's package where there is none and it may; else what to do. */
import { findBrowser, installBrowser } from '../src/chromium/browser.ts';

const found = findBrowser() ?? installBrowser();
if (found) {
  console.log(`Browser for the tests: ${found}`);
} else {
  console.error(
    'No Chrome or Chromium found: install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or name it in CHROME_PATH.',
  );
  process.exitCode = 1;
}
