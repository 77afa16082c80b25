/** The report as a page that an editor opens from disk: no server, no network, nothing to install. */
import { render as renderToString } from 'preact-render-to-string';
import { Doubts, doubtSections } from './Doubts.tsx';
import { Pairs } from './Pairs.tsx';
import { CopyLine, More, Section, SHOWN } from './parts.tsx';
import { REPORT_POLICY } from './policy.ts';
import { REPORT_SCRIPT } from './script.ts';
import { REPORT_STYLE } from './style.ts';
import type { Report, Totals } from './types.ts';

export function reportHtml(report: Report): string {
  return `<!doctype html>\n${renderToString(<ReportPage report={report} />)}\n`;
}

function ReportPage({ report }: { report: Report }) {
  const ofLevel = (level: Report['notes'][number]['level']) =>
    report.notes.filter((note) => note.level === level);
  return (
    <html lang="nb">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={REPORT_POLICY} />
        <title>{`Importrapport – ${report.archive}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <style dangerouslySetInnerHTML={{ __html: REPORT_STYLE }} />
      </head>
      <body>
        <header>
          <p class="kicker">Importrapport</p>
          <h1>{report.archive}</h1>
          <p class="note">
            Laget <time dateTime={report.made}>{report.made.replace('T', ' kl. ').slice(0, 20)}</time>
          </p>
          <Figures totals={report.totals} before={report.before} />
          <Contents report={report} />
        </header>
        <main>
          <Notes
            id="feil"
            title="Feil"
            lead="Disse må rettes før nettstedet kan bygges."
            notes={ofLevel('error')}
          />
          <Deleted files={report.changes.deleted} />
          <Pairs
            id="samme"
            title="Er dette den samme?"
            lead="Navnene er like eller ligner, men artiklene sier ikke nok til å avgjøre hvem som er hvem."
            pairs={report.proposals}
          />
          <Doubts doubts={report.doubts} />
          <Offers report={report} />
          <Idle report={report} />
          <Notes
            id="advarsler"
            title="Advarsler"
            lead="Se over disse; de stanser ikke byggingen."
            notes={ofLevel('warning')}
          />
          <Changes report={report} />
          <Pairs
            id="slatt-sammen"
            title="Funnet å være den samme"
            lead="Ulike navn som artiklene selv viser er én. Er det feil, skiller linjen dem."
            pairs={report.joins}
            open={false}
          />
          <Notes
            id="opplysninger"
            title="Opplysninger"
            lead="Slik ble kildene lest."
            notes={ofLevel('info')}
            open={false}
          />
        </main>
        <script dangerouslySetInnerHTML={{ __html: REPORT_SCRIPT }} />
      </body>
    </html>
  );
}

const FIGURES: [keyof Totals, string][] = [
  ['sources', 'kilder'],
  ['articles', 'artikler'],
  ['people', 'omtaler av personer'],
  ['organisations', 'omtaler av organisasjoner'],
  ['quotes', 'sitater'],
  ['doubts', 'usikre funn'],
];

function Figures({ totals, before }: { totals: Totals; before: Totals | undefined }) {
  return (
    <dl class="figures">
      {FIGURES.map(([key, label]) => {
        const change = before ? totals[key] - before[key] : 0;
        return (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              {totals[key]}
              {change !== 0 && <small>{` ${change > 0 ? '+' : '−'}${Math.abs(change)} siden sist`}</small>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What waits for the editor, each a jump away. */
function Contents({ report }: { report: Report }) {
  const errors = report.notes.filter(({ level }) => level === 'error').length;
  const parts: [string, string, number][] = [
    ['feil', 'Feil', errors],
    ['slettet', 'Slettet for hånd', report.changes.deleted.length],
    ['samme', 'Samme eller to?', report.proposals.length],
    ...doubtSections(report.doubts).map(({ id, title, found }): [string, string, number] => [
      id,
      title,
      found.length,
    ]),
    ['forslag', 'Ny tekst', report.offers.length],
    ['uten-virkning', 'Uten virkning', report.idle.length],
  ];
  const waiting = parts.filter(([, , count]) => count > 0);
  if (!waiting.length) return <p class="all-clear">Ingenting venter på dere.</p>;
  return (
    <nav aria-label="Innhold">
      <ul>
        {waiting.map(([id, title, count]) => (
          <li key={id}>
            <a href={`#${id}`}>
              {title} <span class="count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface NotesProps {
  id: string;
  title: string;
  lead: string;
  notes: Report['notes'];
  open?: boolean;
}

/** As in the terminal, word for word. */
function Notes({ id, title, lead, notes, open = true }: NotesProps) {
  return (
    <Section id={id} title={title} count={notes.length} lead={lead} open={open}>
      <ul class="cards">
        {notes.slice(0, SHOWN).map(({ file, line, message, code }) => (
          <li key={`${file}${line}${code}${message}`}>
            <code>{line === undefined ? file : `${file}:${line}`}</code>
            <p lang="en">{message}</p>
          </li>
        ))}
      </ul>
      <More count={notes.length} />
    </Section>
  );
}

function Deleted({ files }: { files: readonly string[] }) {
  return (
    <Section
      id="slettet"
      title="Slettet for hånd"
      count={files.length}
      lead="Skal artikkelen skrives på nytt, eller bli borte for godt?"
    >
      <ul class="cards">
        {files.map((file) => (
          <li key={file}>
            <code>{file}</code>
            <CopyLine where="Skriv den på nytt fra kilden" text={`npm run import -- --restore ${file}`} />
            <CopyLine where="La den bli borte" text={`npm run import -- --drop ${file}`} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Offers({ report }: { report: Report }) {
  return (
    <Section
      id="forslag"
      title="Ny tekst for artikler dere har redigert"
      count={report.offers.length}
      lead="Kilden eller programmet ville nå gitt noe annet. Ingenting er endret."
    >
      <ul class="cards">
        {report.offers.map(({ file, source, patch }) => (
          <li key={file}>
            <p>
              <code>{file}</code> <span class="note">fra {source}</span>
            </p>
            <pre class="patch">
              {patch
                .split('\n')
                .slice(4)
                .map((line, at) => (
                  <span
                    class={line.startsWith('+') ? 'plus' : line.startsWith('-') ? 'minus' : ''}
                    key={`${at}${line}`}
                  >
                    {`${line}\n`}
                  </span>
                ))}
            </pre>
            <CopyLine where="Ta imot den nye teksten" text={`npm run import -- --accept ${file}`} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Idle({ report }: { report: Report }) {
  return (
    <Section
      id="uten-virkning"
      title="Avgjørelser uten virkning"
      count={report.idle.length}
      lead="Ingenting i arkivet faller inn under disse lenger."
    >
      <ul class="cards">
        {report.idle.map(({ file, line, what }) => (
          <li key={`${file}${what}`}>
            <code>{line === undefined ? file : `${file}:${line}`}</code>
            <p lang="en">{what}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Changes({ report }: { report: Report }) {
  const { changes } = report;
  const lists: [string, string[]][] = [
    ['Nye artikler', changes.new],
    ['Endrede artikler', changes.changed],
    ['Redigert for hånd, latt i fred', changes.keptByHand],
    ['Avgjort eller borte', changes.settled],
  ];
  const count = lists.reduce((sum, [, files]) => sum + files.length, 0);
  return (
    <Section id="endringer" title="Endringer siden sist" count={count} open={count <= 50}>
      {lists
        .filter(([, files]) => files.length)
        .map(([title, files]) => (
          <div key={title}>
            <h3>
              {title} <span class="count">{files.length}</span>
            </h3>
            <ul class="files">
              {files.slice(0, SHOWN).map((file) => (
                <li key={file}>
                  <code>{file}</code>
                </li>
              ))}
            </ul>
            <More count={files.length} />
          </div>
        ))}
    </Section>
  );
}
