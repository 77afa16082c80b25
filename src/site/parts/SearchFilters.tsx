/** What a search can be narrowed by: each list is searched as one types, with counts among the hits. */
import { useSite } from '../context.ts';

export function SearchFilters() {
  const { strings, years } = useSite();
  const texts = strings.searchTexts;
  const oldestFirst = years.map(({ year }) => year).reverse();
  return (
    <details class="search-filters">
      <summary>{texts.filters}</summary>
      <div class="filter-fields">
        <div class="filter filter-person">
          <Field name="person" label={texts.person} hint={texts.choose} />
          <p class="choice">
            <label for="hvordan">{texts.how}</label>
            <select id="hvordan">
              <option value="person">{texts.howInIt}</option>
              <option value="sa">{texts.howSays}</option>
              <option value="omtalt">{texts.howMentioned}</option>
            </select>
          </p>
        </div>
        <div class="filter">
          <Field name="organisasjon" label={texts.organisation} hint={texts.choose} />
        </div>
        <div class="filter">
          <Field name="fotograf" label={texts.photographer} hint={texts.choose} />
        </div>
        <fieldset class="filter filter-years">
          <legend>{texts.years}</legend>
          <div class="histogram" aria-hidden="true" title={texts.drag} />
          <p class="histogram-years" aria-hidden="true" />
          <div class="year-range">
            <YearSelect id="fra" label={texts.from} any={texts.anyYear} years={oldestFirst} />
            <YearSelect id="til" label={texts.to} any={texts.anyYear} years={oldestFirst} />
          </div>
        </fieldset>
      </div>
    </details>
  );
}

/** A field that offers names as one types (ARIA's combobox with a list). */
function Field({ name, label, hint }: { name: string; label: string; hint: string }) {
  const list = `${name}-liste`;
  return (
    <div class="field">
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

interface YearSelectProps {
  id: string;
  label: string;
  any: string;
  years: readonly number[];
}

function YearSelect({ id, label, any, years }: YearSelectProps) {
  return (
    <p class="choice">
      <label for={id}>{label}</label>
      <select id={id} name={id}>
        <option value="">{any}</option>
        {years.map((year) => (
          <option value={String(year)} key={year}>
            {year}
          </option>
        ))}
      </select>
    </p>
  );
}
