/** Whether a date can be an article's. */
import type { Note } from './types.ts';

/** Nobody printed news pages to save before. */
const FIRST_YEAR = 1800;

/** The error of a date that no article has; nothing where it may have it. @param date @param today ISO dates */
export function dateFault(date: string, today: string): Note | undefined {
  const fault = (code: string, message: string): Note => ({ level: 'error', code, message });
  if (date > today)
    return fault('date-in-future', `is dated ${date}, which has not come yet; correct the date`);
  if (Number(date.slice(0, 4)) < FIRST_YEAR)
    return fault('date-too-old', `is dated ${date}, before ${FIRST_YEAR}; correct the date`);
  return undefined;
}
