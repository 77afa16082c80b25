/**
 * What browsers are told that the site's pages may do: their own stylesheet, scripts, pictures and search index, and nothing
 * else, from nowhere else. Nothing that came in with an article could run, even if it ever got into a page as markup.
 */

/** `wasm-unsafe-eval` lets Pagefind's own engine be asked, which others may do: it compiles machine code, and no JavaScript. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** For `<meta>`, on every page, whatever the host sends. */
export const PAGE_POLICY = POLICY.join('; ');

/** For hosts that can be told to send headers: what `<meta>` cannot say as well. */
export const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', [...POLICY, "frame-ancestors 'none'"].join('; ')],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
];
