/**
 * Tells Stryker what in a rule or an edit is read by people and not decided on: the card's words
 * and the examples, which are the tests themselves. Codes, dates and conditions are mutated.
 */
const prose = new Set([
  'because',
  'citations',
  'codes',
  'examples',
  'exceptions',
  'id',
  'title',
  'version',
  'where',
  'wouldNeed',
]);

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'prose',
    value: {
      shouldIgnore(path) {
        const name =
          path.isObjectProperty() && !path.node.computed ? path.node.key.name : undefined;
        return prose.has(name) ? `${name} is prose or an example` : undefined;
      },
    },
  },
];
