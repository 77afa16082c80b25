/** The search page's form; a script brings it to life and shows it. */
import { useSite } from '../context.ts';
import { ArchiveFigures } from './ArchiveFigures.tsx';

export function SearchForm() {
  const site = useSite();
  const texts = site.strings.searchTexts;
  const settings = { base: site.base, lang: site.strings.htmlLang, texts };
  return (
    <search class="search" data-search={JSON.stringify(settings)} hidden>
      <form class="search-form" method="get">
        <div class="search-row">
          <label for="q">{texts.words}</label>
          <input id="q" name="q" type="search" autoComplete="off" spellcheck={false} />
          <button type="submit">{texts.go}</button>
        </div>
        <fieldset class="search-filters">
          <legend>{texts.filters}</legend>
          <FilterField name="person" label={texts.person} hint={texts.choose} />
          <FilterField name="organisasjon" label={texts.organisation} hint={texts.choose} />
          <FilterField name="aar" label={texts.year} hint={texts.choose} />
          <ul class="chosen" hidden />
        </fieldset>
        <p class="list-status visually-hidden" role="status" />
      </form>
      <p class="search-status" role="status" />
      <div class="search-failed" hidden>
        <ArchiveFigures />
      </div>
      <section class="search-pages" aria-labelledby="sok-sider" hidden>
        <h2 id="sok-sider" class="section-title">
          {texts.pagesFor}
        </h2>
        <ul class="entities" />
      </section>
      <section class="search-results" aria-labelledby="sok-treff" hidden>
        <h2 id="sok-treff" class="section-title" tabIndex={-1}>
          {texts.hits}
        </h2>
        <ol class="results" />
        <button type="button" class="more-results" hidden>
          {texts.more}
        </button>
      </section>
    </search>
  );
}

/** A field that offers the names as one types (ARIA's combobox with a list). */
function FilterField({ name, label, hint }: { name: string; label: string; hint: string }) {
  const list = `${name}-liste`;
  return (
    <div class="filter" data-filter={name}>
      <label for={name}>{label}</label>
      <input
        id={name}
        type="text"
        role="combobox"
        aria-expanded="false"
        aria-controls={list}
        aria-autocomplete="list"
        autoComplete="off"
        spellcheck={false}
        placeholder={hint}
      />
      <div id={list} role="listbox" aria-label={label} hidden />
    </div>
  );
}
