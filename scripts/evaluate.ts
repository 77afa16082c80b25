/**
 * npm run evaluate [-- --gold DIR --raw DIR --json --errors | --norne PATH [--cross-validate K] | --narc PATH]:
 * how well the import understands, against what careful readers found. The methods are written in docs/evaluation.md.
 */
import { parseArgs } from 'node:util';
import { DateTime } from 'luxon';
import { evaluateGold, evaluationJson, evaluationTable } from '../src/evaluation/evaluateGold.ts';
import { evaluateNarc } from '../src/evaluation/narc.ts';
import { evaluateNorne } from '../src/language/evaluation/norne.ts';
import { runCommand } from '../src/terminal/fail.ts';

/** The gold sets of the project: the sample archive, short texts of every shape, and news of many kinds in two halves. */
const OWN_SETS = [
  { title: 'Sample archive', gold: 'test/gold/archive', raw: 'content/raw' },
  { title: 'Shapes', gold: 'test/gold/shapes', raw: 'test/fixtures/shapes' },
  { title: 'News, tuned on', gold: 'test/gold/news/tune', raw: 'test/fixtures/news/tune' },
  { title: 'News, held out', gold: 'test/gold/news/held', raw: 'test/fixtures/news/held' },
];

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string' },
      raw: { type: 'string' },
      json: { type: 'boolean', default: false },
      errors: { type: 'boolean', default: false },
      norne: { type: 'string' },
      'cross-validate': { type: 'string' },
      model: { type: 'string' },
      narc: { type: 'string' },
    },
  });
  if (values.norne) {
    const crossValidate = values['cross-validate'] ? Number(values['cross-validate']) : undefined;
    const progress = (line: string): void => console.error(line);
    console.log(await evaluateNorne(values.norne, { crossValidate, model: values.model, progress }));
    return;
  }
  if (values.narc) {
    console.log(evaluateNarc(values.narc));
    return;
  }
  const today = DateTime.local().toISODate();
  const sets = values.gold
    ? [{ title: values.gold, gold: values.gold, raw: values.raw ?? values.gold }]
    : OWN_SETS;
  const results = [];
  for (const set of sets) results.push({ ...set, evaluation: await evaluateGold(set.gold, set.raw, today) });
  if (values.json) {
    const json = results.map(({ title, evaluation }) => ({ set: title, ...evaluationJson(evaluation) }));
    console.log(JSON.stringify(values.gold ? json[0] : json, undefined, 2));
    return;
  }
  for (const { title, evaluation } of results) {
    console.log(`\n${title}\n${evaluationTable(evaluation)}`);
    if (!values.errors) continue;
    for (const { name, errors } of evaluation.articles)
      for (const error of errors) console.log(`${name}: ${error}`);
  }
});
