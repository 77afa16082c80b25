/** Pictures for the tests' archive: a quay drawn with a few shapes, since nobody has photographed an invented town. */
import type { Browser } from 'playwright-core';

/** @param hour 0 to 24: how the light falls */
export async function drawnQuay(browser: Browser, hour: number): Promise<Buffer> {
  const [sky, sea, far, near] =
    hour < 12 ? ['#f2c9a1', '#6f93a0', '#8c8fa3', '#2c3d4a'] : ['#cfe0e6', '#4f7f8c', '#7d98a1', '#22343c'];
  const page = await browser.newPage({ viewport: { width: 1800, height: 1100 } });
  try {
    await page.setContent(`<body style="margin:0"><svg viewBox="0 0 1800 1100" width="1800" height="1100">
      <rect width="1800" height="1100" fill="${sky}"/>
      <circle cx="${300 + hour * 50}" cy="250" r="70" fill="#fff4dc"/>
      <path d="M0 560 260 400 470 520 760 330 1040 540 1330 410 1800 570V700H0Z" fill="${far}"/>
      <rect y="640" width="1800" height="460" fill="${sea}"/>
      <path d="M0 700h1800M0 790h1800M0 900h1800" stroke="#fff" stroke-opacity=".18" stroke-width="6" stroke-dasharray="180 90 60 140"/>
      <path d="M1080 640v-310h46v310zM1000 345l430-80v26L1040 372z" fill="${near}"/>
      <path d="M1390 285v230" stroke="${near}" stroke-width="8"/>
      <rect x="1330" y="515" width="120" height="84" fill="#b0431b"/>
      <path d="M420 700h560l-70 110H480Z" fill="${near}"/><rect x="560" y="590" width="150" height="112" fill="#f6f4ea"/>
      <path d="M585 615h40v34h-40zM645 615h40v34h-40z" fill="${sea}"/>
      <path d="M980 660h820v440H1130Z" fill="#5b5148"/><path d="M980 660h820v36H990Z" fill="#776b5f"/>
    </svg></body>`);
    return await page.screenshot({ type: 'png' });
  } finally {
    await page.close();
  }
}
