/** The report as a page that an editor opens from disk: no server, no network, nothing to install. */
import type { ComponentChildren } from 'preact';
import { render as renderToString } from 'preact-render-to-string';
import { REPORT_POLICY } from './policy.ts';
import { REPORT_SCRIPT } from './script.ts';
import { REPORT_STYLE } from './style.ts';
import type { Doubt, Report, Totals } from './types.ts';

/** More of a kind are counted, not shown: a page of thousands is read by nobody. */
const SHOWN = 300;

export function reportHtml(report: Report): string {
  return `<!doctype html>\n${renderToString(<ReportPage report={report} />)}\n`;
}

function ReportPage({ report }: { report: Report }) {
  const { notes } = report;
  const errors = notes.filter(({ level }) => level === 'error');
  const warnings = notes.filter(({ level }) => level === 'warning');
  const infos = notes.filter(({ level }) => level === 'info');
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
        </header>
        <main>
          <Notes id="feil" title="Feil" lead="Disse må rettes før nettstedet kan bygges." notes={errors} />
          <Deleted files={report.changes.deleted} />
          <Proposals report={report} />
          <Doubts doubts={report.doubts} />
          <Offers report={report} />
          <Idle report={report} />
          <Notes
            id="advarsler"
            title="Advarsler"
            lead="Se over disse; de stanser ikke byggingen."
            notes={warnings}
          />
          <Changes report={report} />
          <Notes id="opplysninger" title="Opplysninger" lead="Slik ble kildene lest." notes={infos} />
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

function Section({
  id,
  title,
  count,
  lead,
  open = true,
  children,
}: {
  id: string;
  title: string;
  count: number;
  lead?: string;
  open?: boolean;
  children: ComponentChildren;
}) {
  if (count === 0) return null;
  return (
    <details id={id} open={open}>
      <summary>
        <h2>
          {title} <span class="count">{count}</span>
        </h2>
      </summary>
      {lead && <p class="note">{lead}</p>}
      {children}
    </details>
  );
}

function Notes({
  id,
  title,
  lead,
  notes,
}: {
  id: string;
  title: string;
  lead: string;
  notes: Report['notes'];
}) {
  return (
    <Section id={id} title={title} count={notes.length} lead={lead} open={id !== 'opplysninger'}>
      <ul class="cards">
        {notes.slice(0, SHOWN).map(({ file, line, message, code }) => (
          <li key={`${file}${line}${code}${message}`}>
            <code>{line === undefined ? file : `${file}:${line}`}</code>
            <p>{message}</p>
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
            <Line where="Skriv den på nytt fra kilden" text={`npm run import -- --restore ${file}`} />
            <Line where="La den bli borte" text={`npm run import -- --drop ${file}`} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Proposals({ report }: { report: Report }) {
  return (
    <Section
      id="samme"
      title="Er dette den samme?"
      count={report.proposals.length}
      lead="Navnene er like eller ligner, men artiklene sier ikke nok til å avgjøre hvem som er hvem."
    >
      <ul class="cards">
        {report.proposals.slice(0, SHOWN).map(({ kind, names, reason, files, decisions }) => (
          <li key={`${kind}${names.join()}`}>
            <p class="names">
              {names[0]} <span class="note">og</span> {names[1]}
            </p>
            <p class="note">{`${REASONS[reason] ?? reason} · ${files.join(', ')}`}</p>
            {decisions.map(({ label, list, line }) => (
              <Line
                key={label}
                where={`${label === 'one' ? 'De er samme' : 'De er to forskjellige'}: ${kind === 'person' ? 'people.yml' : 'organisations.yml'}, under «${list}:»`}
                text={line}
              />
            ))}
          </li>
        ))}
      </ul>
      <More count={report.proposals.length} />
    </Section>
  );
}

/** The program's reasons, in the editors' language. */
const REASONS: Record<string, string> = {
  'the names differ in accents or hyphens alone': 'Bare aksenter eller bindestreker skiller dem',
  'one is the other with a name left out': 'Det ene er det andre med et navn utelatt',
  'one is the other with an initial': 'Det ene er det andre med forbokstav',
  'one letter is different': 'Én bokstav skiller dem',
  'one name stands for two parties in the same years':
    'Samme navn står for to partier i de samme årene; holdt fra hverandre',
  'one name returns after a generation': 'Samme navn kommer igjen etter tretti år eller mer; holdt som én',
  'one article gives them as one, others do not': 'Én artikkel gir dem som samme, andre ikke',
  'one reads as a short form of the other': 'Det ene kan være kortformen av det andre',
};

const KINDS: Record<string, string> = {
  person: 'Kanskje en person',
  organisation: 'Kanskje en organisasjon',
  role: 'Usikker rolle',
  affiliation: 'Usikker tilknytning',
  speaker: 'Sitat uten sikker taler',
  quote: 'Kanskje et sitat',
};

function Doubts({ doubts }: { doubts: readonly Doubt[] }) {
  return (
    <Section
      id="usikkert"
      title="Usikkert"
      count={doubts.length}
      lead="Dette er holdt utenfor artiklene fordi teksten ikke sier det sikkert nok. De sikreste står først."
    >
      <ul class="cards">
        {doubts.slice(0, SHOWN).map((doubt) => (
          <li key={`${doubt.file}${doubt.what}${doubt.text}${doubt.sentence}`}>
            <p class="note">
              {KINDS[doubt.what] ?? doubt.what} · {Math.round(doubt.confidence * 100)} %
            </p>
            <p class="names">{doubt.text}</p>
            {doubt.sentence !== doubt.text && <blockquote>{doubt.sentence}</blockquote>}
            <p class="note">
              {doubt.reason} · <cite>{doubt.title}</cite>
            </p>
            <details class="lines">
              <summary>Linjer som avgjør det</summary>
              {doubt.lines.map(({ where, yaml }) => (
                <Line key={where} where={where} text={yaml} />
              ))}
            </details>
          </li>
        ))}
      </ul>
      <More count={doubts.length} />
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
            <Line where="Ta imot den nye teksten" text={`npm run import -- --accept ${file}`} />
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
        {report.idle.map(({ file, what }) => (
          <li key={`${file}${what}`}>
            <code>{file}</code>
            <p>{what}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Changes({ report }: { report: Report }) {
  const { changes } = report;
  const lists: [string, string[]][] = [
    ['Nye', changes.new],
    ['Endret', changes.changed],
    ['Redigert for hånd, latt i fred', changes.keptByHand],
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

const More = ({ count }: { count: number }) =>
  count > SHOWN ? <p class="note">{`… og ${count - SHOWN} til; alle står i import.json.`}</p> : null;

const Line = ({ where, text }: { where: string; text: string }) => (
  <div class="line">
    <p class="note">{where}</p>
    <pre>{text}</pre>
    <button type="button" hidden>
      Kopier
    </button>
  </div>
);
