/**
 * npm run evaluate [-- --gold DIR --raw DIR --json --errors | --norne PATH [--cross-validate K | --ablate | --model FILE] | --narc PATH]:
 * how well the import understands, against what careful readers found. The methods are written in docs/evaluation.md.
 */
import { parseArgs } from 'node:util';
import { DateTime } from 'luxon';
import { evaluateGold, evaluationJson, evaluationTable } from '../src/evaluation/evaluateGold.ts';
import { evaluateNarc } from '../src/evaluation/narc.ts';
import { ablateNorne } from '../src/language/evaluation/ablation.ts';
import { evaluateNorne } from '../src/language/evaluation/norne.ts';
import { runCommand } from '../src/terminal/fail.ts';

/** The gold sets of the project: the sample archive, and short texts of every shape. */
const OWN_SETS = [
  { title: 'Sample archive', gold: 'test/gold/archive', raw: 'content/raw' },
  { title: 'Shapes', gold: 'test/gold/shapes', raw: 'test/fixtures/shapes' },
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
      ablate: { type: 'boolean', default: false },
      model: { type: 'string' },
      narc: { type: 'string' },
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
