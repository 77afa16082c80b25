/** An organisation's names through time: each form in print, with its first and last date. */
import type { Organisation } from '../../archive/types.ts';
import { useSite } from '../context.ts';
import { TimeAxis } from '../timeline.ts';
import { TimeSpan } from './Time.tsx';
import { Timeline, TimelineYears } from './Timeline.tsx';

export function NameTable({ organisation }: { organisation: Organisation }) {
  const { strings } = useSite();
  const { names } = organisation;
  const axis = new TimeAxis(names.flatMap(({ from, to }) => [from, to]));
  return (
    <div class="table">
      <table class="names">
        <thead>
          <tr>
            <th scope="col">{strings.name}</th>
            <th scope="col">
              {strings.inPrint} <TimelineYears axis={axis} />
            </th>
          </tr>
        </thead>
        <tbody>
          {names.map(({ name, from, to }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <span class="role-times">
                  <TimeSpan from={from} to={to} />
                </span>
                <Timeline axis={axis} marks={[...new Set([from, to])]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
