/** What a search costs a reader: bytes and milliseconds, in a real browser with nothing cached. */
import type { Browser, CDPSession, Page } from 'playwright-core';

/** Words to be typed, a letter at a time. */
export interface Typed {
  /** What is measured by it: `rare word`. */
  name: string;
  text: string;
}

export interface SearchCost {
  name: string;
  text: string;
  /** kB that came over the line for the page before anything was typed. */
  pageKilobytes: number;
  /** kB from the first key until the first hits are shown. */
  hitsKilobytes: number;
  /** From the first key until the first hits are shown. */
  firstHits: number;
  /** The longest time from one of the keys after that until its hits are shown. */
  furtherKeys: number;
  hits: string;
}

const FIELD = '#q';
/** Letters after which there are hits to be waited for. */
const FIRST = 3;

/** @param site its address, with a slash at the end */
export async function searchCost(
  browser: Browser,
  site: string,
  typed: readonly Typed[],
): Promise<SearchCost[]> {
  const costs: SearchCost[] = [];
  for (const each of typed) costs.push(await costOf(browser, site, each));
  return costs;
}

async function costOf(browser: Browser, site: string, { name, text }: Typed): Promise<SearchCost> {
  // What we wait by is code of ours in the page, which the site itself does not allow.
  const context = await browser.newContext({ bypassCSP: true });
  try {
    const page = await context.newPage();
    const line = new Line(await context.newCDPSession(page));
    await line.watch();
    await page.goto(`${site}sok/`, { waitUntil: 'networkidle' });
    const pageKilobytes = line.take();
    await page.locator(FIELD).focus();
    const letters = [...text];
    const start = performance.now();
    for (const letter of letters.slice(0, FIRST)) await page.keyboard.type(letter);
    await shown(page, letters.slice(0, FIRST).join(''));
    const firstHits = performance.now() - start;
    const hitsKilobytes = line.take();
    let furtherKeys = 0;
    for (let at = FIRST; at < letters.length; at += 1) {
      const key = performance.now();
      await page.keyboard.type(letters[at] as string);
      await shown(page, letters.slice(0, at + 1).join(''));
      furtherKeys = Math.max(furtherKeys, performance.now() - key);
    }
    const hits = await page.locator('.search-status').innerText();
    return { name, text, pageKilobytes, hitsKilobytes, firstHits, furtherKeys, hits };
  } finally {
    await context.close();
  }
}

/** Until the page says that the hits on the screen are of just this, with their count. */
async function shown(page: Page, text: string): Promise<void> {
  const answered = `?${new URLSearchParams({ q: text.trim() })}`;
  await page.waitForFunction(
    `document.querySelector('[data-search]').dataset.shown === ${JSON.stringify(answered)}`,
    undefined,
    { polling: 'raf' },
  );
}

/** Counts what comes over the line, headers and all. */
class Line {
  private bytes = 0;

  constructor(private readonly session: CDPSession) {}

  async watch(): Promise<void> {
    this.session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      this.bytes += encodedDataLength;
    });
    await this.session.send('Network.enable');
  }

  /** kB since it was last asked. */
  take(): number {
    const kilobytes = this.bytes / 1000;
    this.bytes = 0;
    return kilobytes;
  }
}
