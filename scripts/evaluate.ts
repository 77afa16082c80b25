/** npm run evaluate: how well the import understands, against what careful readers found. The methods: docs/evaluation.md. */
import { DateTime } from 'luxon';
import { startBrowser } from '../src/chromium/browser.ts';
import { serveStatic } from '../src/chromium/staticServer.ts';
import { evaluateGold, evaluationJson, evaluationTable } from '../src/evaluation/evaluateGold.ts';
import { evaluateIdentity, identityTable } from '../src/evaluation/identity.ts';
import { evaluateNarc } from '../src/evaluation/narc.ts';
import {
  askPagefind,
  askSearchPage,
  judge,
  readQueries,
  searchMisses,
  searchTable,
} from '../src/evaluation/search.ts';
import { buildSearchSites } from '../src/evaluation/searchSites.ts';
import { ablateNorne } from '../src/language/evaluation/ablation.ts';
import { evaluateCompounds } from '../src/language/evaluation/compounds.ts';
import { evaluateNorne } from '../src/language/evaluation/norne.ts';
import { argumentsOf } from '../src/terminal/command.ts';
import { runCommand } from '../src/terminal/fail.ts';

/** The gold sets of the project: the sample archive, short texts of every shape, and news of many kinds in two halves. */
const OWN_SETS = [
  { title: 'Sample archive', gold: 'test/gold/archive', raw: 'content/raw' },
  { title: 'Shapes', gold: 'test/gold/shapes', raw: 'test/fixtures/shapes' },
  { title: 'News, tuned on', gold: 'test/gold/news/tune', raw: 'test/fixtures/news/tune' },
  { title: 'News, held out', gold: 'test/gold/news/held', raw: 'test/fixtures/news/held' },
  { title: 'News, fresh', gold: 'test/gold/news/fresh', raw: 'test/fixtures/news/fresh' },
];
const IDENTITY = { gold: 'test/gold/identity', content: 'content' };

const SEARCH_GOLD = ['queries', 'second', 'third', 'fourth'].map((name) => `test/gold/search/${name}.yml`);
const COMPOUNDS_GOLD = 'test/gold/compounds/words.txt';

const flag = { type: 'boolean', default: false } as const;

await runCommand(async () => {
  const { values } = argumentsOf({
    usage:
      'npm run evaluate -- [--errors] [--identity | --search | --norne PATH | --narc PATH | --compounds PATH]',
    what: 'Measures what is found against what careful readers found (docs/evaluation.md).',
    options: {
      gold: { type: 'string', value: 'DIR', what: 'Gold files of your own' },
      raw: { type: 'string', value: 'DIR', what: 'The articles that they are of (the same folder)' },
      json: { ...flag, what: 'All figures, for machines' },
      errors: { ...flag, what: 'Show each error' },
      identity: { ...flag, what: 'Who is who across articles alone' },
      search: { ...flag, what: 'The search, in a real browser' },
      norne: { type: 'string', value: 'PATH', what: 'The name model, on a checkout of NorNE' },
      'cross-validate': { type: 'string', value: 'K', what: 'With --norne: learn and measure in K parts' },
      ablate: { ...flag, what: 'With --norne: leave out one kind of feature after the other' },
      model: { type: 'string', value: 'FILE', what: 'With --norne: another model than the one that is used' },
      narc: { type: 'string', value: 'PATH', what: 'Who is meant, on a checkout of NARC' },
      compounds: {
        type: 'string',
        value: 'PATH',
        what: 'How words are put together, on a checkout of NorNE',
      },
    },
  });
  if (values.norne) {
    if (values.ablate) {
      console.log(ablateNorne(values.norne, (line) => console.error(line)));
      return;
    }
    const crossValidate = values['cross-validate'] ? Number(values['cross-validate']) : undefined;
    const progress = (line: string): void => console.error(line);
    console.log(await evaluateNorne(values.norne, { crossValidate, model: values.model, progress }));
    return;
  }
  if (values.narc) {
    console.log(evaluateNarc(values.narc));
    return;
  }
  if (values.compounds) {
    console.log(evaluateCompounds(values.compounds, COMPOUNDS_GOLD, values.errors));
    return;
  }
  if (values.search) {
    await evaluateSearch(values.errors);
    return;
  }
  const today = DateTime.local().toISODate();
  const own = values.identity ? [] : OWN_SETS;
  const sets = values.gold
    ? [{ title: values.gold, gold: values.gold, raw: values.raw ?? values.gold }]
    : own;
  const results = [];
  for (const set of sets) results.push({ ...set, evaluation: await evaluateGold(set.gold, set.raw, today) });
  const identity = values.gold ? [] : await evaluateIdentity(IDENTITY.gold, IDENTITY.content, today);
  if (values.json) {
    const json = results.map(({ title, evaluation }) => ({ set: title, ...evaluationJson(evaluation) }));
    console.log(
      JSON.stringify(values.gold ? json[0] : [...json, { set: 'Identity', pairs: identity }], undefined, 2),
    );
    return;
  }
  for (const { title, evaluation } of results) {
    console.log(`\n${title}\n${evaluationTable(evaluation)}`);
    if (!values.errors) continue;
    for (const { name, errors } of evaluation.articles)
      for (const error of errors) console.log(`${name}: ${error}`);
  }
  if (!identity.length) return;
  console.log(`\nIdentity: pairs of names in articles\n${identityTable(identity)}`);
  if (!values.errors) return;
  for (const { title, errors } of identity) for (const error of errors) console.log(`${title}: ${error}`);
});

/** In a real browser, over the sample archive. */
async function evaluateSearch(errors: boolean): Promise<void> {
  const sites = await buildSearchSites('content', DateTime.local().toISODate());
  const [ours, theirs] = [await serveStatic(sites.ours), await serveStatic(sites.pagefind)];
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const queries = SEARCH_GOLD.flatMap(readQueries);
    const own = await judge(queries, askSearchPage(page, ours.address));
    const other = await judge(queries, await askPagefind(page, theirs.address), false);
    console.log(searchTable(own, other));
    if (errors) console.log(`\n${searchMisses(own).join('\n')}`);
  } finally {
    await browser.close();
    await Promise.all([ours.close(), theirs.close(), sites.remove()]);
  }
}
