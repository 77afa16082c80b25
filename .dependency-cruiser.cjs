/** Which room may use which. Reading and language stand alone; the site and the search know the archive only. */
const room = (name) => `^src/${name}/`;
const only = (from, allowed) => ({
  name: `${from}-stays-in-its-place`,
  severity: 'error',
  comment: `src/${from} may use ${allowed.length ? allowed.join(' and ') : 'no other room'}`,
  from: { path: room(from) },
  to: { path: '^(src|scripts|test)/', pathNot: [room(from), ...allowed.map(room)] },
});
const exceptTypes = (rule) => ({ ...rule, to: { ...rule.to, dependencyTypesNot: ['type-only'] } });

module.exports = {
  forbidden: [
    only('reading', []),
    only('language', []),
    only('names', ['reading', 'language']),
    only('quotes', ['reading', 'language', 'names']),
    exceptTypes(only('archive', [])),
    only('site', ['archive', 'search']),
    only('search', ['archive', 'language']),
    {
      name: 'program-does-not-use-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'rooms-do-not-use-commands',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^scripts/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
