/** How parts get at the site without each one handing it on. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Site } from './site.ts';

export const SiteContext = createContext<Site | undefined>(undefined);

/** @throws outside of a page */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('A part of a page was rendered outside of <Document>.');
  return site;
}
