/**
 * Tells Stryker what in a rule or an edit is not mutated: the words of the card, the examples, which are the tests
 * themselves, and words of closed lists, where the empty string that Stryker puts there does not compile. Codes, dates,
 * concepts and conditions are mutated.
 */
const card = new Set(['codes', 'edit', 'examples', 'exceptions', 'id', 'kind', 'title', 'version']);
const prose = new Set(['because', 'citations', 'where', 'wouldNeed']);
const closedLists = new Set(['owner', 'severity', 'stance']);

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'prose',
    value: {
      shouldIgnore(path) {
        // messages that rules hand to a function
        if (path.isStringLiteral() && /^[A-Z].* .*\.$/.test(path.node.value))
          return 'a sentence is prose';
        if (!path.isObjectProperty() || path.node.computed) return undefined;
        const { name } = path.node.key;
        if (prose.has(name)) return `${name} is prose`;
        if (closedLists.has(name)) return `${name} is a word of a closed list`;
        if (card.has(name) && isCard(path)) return `${name} is read by people, or an example`;
        return undefined;
      },
    },
  },
];

/** The object that `defineRule` or `defineEdit` is called with, and no finding inside of it. */
function isCard(path) {
  const call = path.parentPath.parentPath;
  return call?.isCallExpression() === true && /^define[A-Z]/.test(call.node.callee.name ?? '');
}
