/** A date, readable by people and machines. */
import { type DateStyle, formatDate } from '../dates.ts';

export function Time({ date, style = 'long' }: { date: string; style?: DateStyle }) {
  return <time dateTime={date}>{formatDate(date, style)}</time>;
}

/** From the first to the last date; one date where they are the same. */
export function TimeSpan({ from, to }: { from: string; to: string }) {
  return (
    <>
      <Time date={from} style="short" />
      {from !== to && (
        <>
          {' – '}
          <Time date={to} style="short" />
        </>
      )}
    </>
  );
}
