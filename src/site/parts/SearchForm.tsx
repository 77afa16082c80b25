/** The search page's form; it stands there at once, and a script brings it to life. */
import { useSite } from '../context.ts';
import { ArchiveFigures } from './ArchiveFigures.tsx';
import { SearchFilters } from './SearchFilters.tsx';

export function SearchForm() {
  const site = useSite();
  const texts = site.strings.searchTexts;
  const settings = { base: site.base, lang: site.strings.htmlLang, texts };
  return (
    <search class="search" data-search={JSON.stringify(settings)}>
      <form class="search-form" method="get">
        <div class="search-row search-words">
          <label for="q">{texts.words}</label>
          <input
            id="q"
            name="q"
            type="text"
            inputMode="search"
            enterkeyhint="search"
            role="combobox"
            aria-expanded="false"
            aria-controls="q-liste"
            aria-autocomplete="list"
            autoComplete="off"
            autoCapitalize="none"
            spellcheck={false}
          />
          <div id="q-liste" role="listbox" aria-label={texts.suggestions} hidden />
          <button type="submit">{texts.go}</button>
        </div>
        <div class="search-choices">
          <Select
            id="type"
            label={texts.kind}
            options={[
              ['', texts.kindAll],
              ['artikkel', texts.kindArticles],
              ['sitat', texts.kindQuotes],
              ['navn', texts.kindNames],
            ]}
          />
          <Select
            id="orden"
            label={texts.order}
            options={[
              ['', texts.orderBest],
              ['nyest', texts.orderNewest],
              ['eldst', texts.orderOldest],
            ]}
          />
        </div>
        <SearchFilters />
        <ul class="chosen" hidden />
        <p class="list-status visually-hidden" role="status" />
      </form>
      <p class="search-status" role="status">
        {texts.loading}
      </p>
      <ul class="search-notes" hidden />
      <div class="search-lists" hidden>
        <ArchiveFigures />
      </div>
      <section class="search-names" aria-labelledby="sok-navn" hidden>
        <h2 id="sok-navn" class="section-title">
          {texts.names}
        </h2>
        <ul class="name-hits" />
        <button type="button" class="more-names" hidden />
      </section>
      <section class="search-results" aria-labelledby="sok-treff" hidden>
        <h2 id="sok-treff" class="section-title">
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

interface SelectProps {
  id: string;
  label: string;
  options: readonly (readonly [value: string, label: string])[];
}

export function Select({ id, label, options }: SelectProps) {
  return (
    <p class="choice">
      <label for={id}>{label}</label>
      <select id={id} name={id}>
        {options.map(([value, text]) => (
          <option value={value} key={value}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}
