/** Somebody's words away from their article, with the way back to them. */
import { roleIn } from '../../archive/roles.ts';
import type { ArticleQuote } from '../../archive/types.ts';
import { useSite } from '../context.ts';
import { describeRole, quoteSigns } from '../summary.ts';
import { surroundings } from '../surroundings.ts';
import { otherLanguage } from './ArticleTeaser.tsx';
import { Time } from './Time.tsx';

/** With the speaker's name and role in that article. */
export function QuoteCard({ quote }: { quote: ArticleQuote }) {
  const site = useSite();
  const { speaker, article } = quote;
  const role = speaker && roleIn(speaker, article);
  return (
    <figure class="quote-card">
      <QuoteWords quote={quote} />
      <figcaption>
        {speaker && (
          <a class="quote-speaker" href={site.href(speaker.address)}>
            {speaker.name}
          </a>
        )}
        {role && <RoleThen role={describeRole(role)} quote={quote} />}
        <QuoteSource quote={quote} />
      </figcaption>
    </figure>
  );
}

/** On the speaker's own page: the words and where they stand. */
export function OwnQuote({ quote }: { quote: ArticleQuote }) {
  const { strings } = useSite();
  const role = quote.speaker && roleIn(quote.speaker, quote.article);
  return (
    <figure class="own-quote">
      <QuoteWords quote={quote} />
      <Surroundings quote={quote} />
      <figcaption>
        <QuoteSource quote={quote} />
        {role && <RoleThen role={describeRole(role)} quote={quote} />}
        <span class="quote-style">{strings.quoteStyles[quote.entry.style]}</span>
      </figcaption>
    </figure>
  );
}

function RoleThen({ role, quote }: { role: string; quote: ArticleQuote }) {
  const { strings } = useSite();
  return (
    <span class="quote-role" lang={otherLanguage(strings.htmlLang, quote.article.frontMatter.lang)}>
      {role}
    </span>
  );
}

/** The sentence around a few words. */
function Surroundings({ quote }: { quote: ArticleQuote }) {
  const { strings } = useSite();
  const around = surroundings(quote);
  if (!around) return null;
  return (
    <p class="surroundings" lang={otherLanguage(strings.htmlLang, quote.article.frontMatter.lang)}>
      {around.before}
      <b>{quote.entry.text}</b>
      {around.after}
    </p>
  );
}

function QuoteWords({ quote }: { quote: ArticleQuote }) {
  const site = useSite();
  const { entry, article, anchor } = quote;
  const signs = quoteSigns(entry.style);
  return (
    <blockquote
      class={`words words-${entry.style}`}
      cite={site.url(`${article.address}#${anchor}`)}
      lang={otherLanguage(site.strings.htmlLang, article.frontMatter.lang)}
    >
      <p>
        {signs.before && <span class="sign">{signs.before}</span>}
        {entry.text}
        {signs.after && <span class="sign">{signs.after}</span>}
      </p>
    </blockquote>
  );
}

function QuoteSource({ quote }: { quote: ArticleQuote }) {
  const site = useSite();
  const { article, anchor } = quote;
  return (
    <span class="quote-source">
      <a
        href={site.href(`${article.address}#${anchor}`)}
        lang={otherLanguage(site.strings.htmlLang, article.frontMatter.lang)}
      >
        {article.frontMatter.title}
      </a>
      <Time date={article.frontMatter.date} />
    </span>
  );
}
