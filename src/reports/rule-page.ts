import type { Decision, EvidenceSpan } from '../coding/decision.ts';
import type { Rule, RuleExample, RuleFinding } from '../coding/define-rule.ts';
import type { Block, Line, Page, Run } from './page.ts';
import type { SignatureState } from './signatures.ts';

/** An example of a rule after the engine has decided it, with what the rule itself said. */
export type WorkedExample = {
  readonly example: RuleExample;
  readonly decision: Decision;
  readonly findings: readonly RuleFinding[];
};

/** What the rulebook shows of one rule. */
export type RulebookEntry = {
  readonly rule: Rule;
  readonly fingerprint: string;
  readonly signature: SignatureState;
  readonly worked: readonly WorkedExample[];
};

/** The page that a certified coder reads and signs. */
export function rulePage(entry: RulebookEntry): Page {
  const { rule, worked } = entry;
  return {
    name: rule.id,
    title: rule.title,
    blocks: [
      { kind: 'table', head: ['Rule', rule.id], rows: cardRows(entry) },
      { kind: 'heading', level: 2, text: 'Sources' },
      {
        kind: 'bullets',
        items: rule.citations.map(({ source, section }) => [{ strong: source }, `, ${section}`]),
      },
      ...listUnder(
        'Exceptions',
        rule.exceptions.map((exception) => [exception]),
      ),
      ...listUnder('What it says', messagesOf(worked)),
      { kind: 'heading', level: 2, text: 'Examples' },
      ...worked.flatMap(exampleBlocks),
    ],
  };
}

/** The list of all rules with the state of their signatures. */
export function rulebookIndex(entries: readonly RulebookEntry[], engine: string): Page {
  const signed = entries.filter(({ signature }) => signature.state === 'signed').length;
  const examples = entries.reduce((sum, { worked }) => sum + worked.length, 0);
  return {
    name: 'README',
    title: 'Rulebook',
    blocks: [
      {
        kind: 'paragraph',
        text: [
          `${entries.length} rules with ${examples} worked examples, printed from the rules of engine ${engine}. ${signed} signed by a certified coder, ${entries.length - signed} not.`,
        ],
      },
      {
        kind: 'paragraph',
        text: [
          'A signature covers the rule’s file: card, conditions, messages and examples. A rule changed since then shows as such.',
        ],
      },
      {
        kind: 'table',
        head: ['Rule', 'Codes', 'Dates of service', 'Signature'],
        rows: entries.map(({ rule, signature }) => [
          [{ link: rule.id, text: rule.title }],
          [rule.codes.join(', ')],
          [datesOf(rule)],
          [signature.state],
        ]),
      },
    ],
  };
}

function listUnder(text: string, items: readonly Line[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text },
        { kind: 'bullets', items },
      ];
}

function cardRows({ rule, fingerprint, signature }: RulebookEntry): Line[][] {
  return [
    [['Version'], [String(rule.version)]],
    [['Codes'], [rule.codes.join(', ')]],
    [['Dates of service'], [datesOf(rule)]],
    [['Fingerprint'], [fingerprint]],
    [['Signature'], [signatureWords(signature)]],
  ];
}

function datesOf({ serviceDates: { from, until } }: Rule): string {
  if (from === undefined) return until === undefined ? 'all' : `until ${until}`;
  return until === undefined ? `from ${from}` : `${from} to ${until}`;
}

function signatureWords(signature: SignatureState): string {
  if (signature.state === 'unsigned') return 'unsigned';
  const { reviewer, credential, date } = signature.signature;
  return `${signature.state}: ${reviewer}, ${credential}, ${date}`;
}

const SAYS = {
  supports: 'Supports',
  blocks: 'Withholds',
  asks: 'Asks about',
  remarks: 'Remarks',
} as const satisfies Record<RuleFinding['stance'], string>;

/** Every message that the examples bring out, once. */
function messagesOf(worked: readonly WorkedExample[]): Line[] {
  const lines = new Map<string, Line>();
  for (const finding of worked.flatMap(({ findings }) => findings)) {
    const line = messageOf(finding);
    lines.set(JSON.stringify(line), line);
  }
  return [...lines.values()];
}

function messageOf(finding: RuleFinding): Line {
  const about =
    finding.stance === 'asks' ? finding.topic.replaceAll('-', ' ') : (finding.code ?? '');
  const needs = finding.stance === 'blocks' ? ` It would need ${finding.wouldNeed}.` : '';
  return [{ strong: `${SAYS[finding.stance]} ${about}`.trimEnd() }, `: ${finding.because}${needs}`];
}

function exampleBlocks({ example, decision }: WorkedExample): Block[] {
  const spans = decision.codes.flatMap(({ evidence }) => evidence);
  const documents = (example.documents ?? []).flatMap(({ id, kind, text }): Block[] => [
    { kind: 'paragraph', text: [`With it, ${kind.replaceAll('-', ' ')}:`] },
    { kind: 'note', runs: underline(text, spansIn(id, spans)) },
  ]);
  return [
    { kind: 'heading', level: 3, text: example.name },
    { kind: 'note', runs: underline(example.note, spansIn('note', spans)) },
    ...documents,
    { kind: 'paragraph', text: [`On ${circumstancesOf(example, decision)}:`] },
    { kind: 'bullets', items: resultLines(decision) },
  ];
}

function spansIn(document: string, spans: readonly EvidenceSpan[]): EvidenceSpan[] {
  return spans.filter((span) => span.document === document);
}

/** Cuts a text into runs in which the evidence is underlined; spans may overlap. */
function underline(text: string, spans: readonly EvidenceSpan[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    if (start > at) runs.push(text.slice(at, start));
    runs.push({ underlined: text.slice(Math.max(start, at), end) });
    at = end;
  }
  if (at < text.length) runs.push(text.slice(at));
  return runs;
}

function circumstancesOf(example: RuleExample, decision: Decision): string {
  const policies = Object.entries(example.policies ?? {});
  return [
    decision.dateOfService,
    ...(example.setting === undefined ? [] : [example.setting]),
    ...policies.map(([name, value]) => `policy ${name}: ${value}`),
  ].join(', ');
}

function resultLines(decision: Decision): Line[] {
  const codes = decision.codes.map(({ code, title }): Line => [{ strong: code }, ` ${title}`]);
  return [
    ...(codes.length === 0 ? [[{ strong: 'No code' }]] : codes),
    ...decision.withheld.map(
      ({ code, because }): Line => [{ strong: `Not ${code}` }, `: ${because}`],
    ),
    ...decision.queries.map(({ title }): Line => [{ strong: 'Query' }, `: ${title}`]),
  ];
}
