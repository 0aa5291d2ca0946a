import type { Encounter } from '../chart/encounter.ts';
import {
  type ChecklistEntry,
  type ChecklistItem,
  type DecidedCode,
  type Decision,
  type Finding,
  OWNERS,
  type ProviderQuery,
  type WithheldCode,
} from '../coding/decision.ts';
import type { Engine } from '../engine.ts';
import type { Sentence } from '../reading/evidence.ts';
import { decidingSentences } from './deciding-sentences.ts';
import { type Layout, paint, plainWords, type Style, wrap } from './text-layout.ts';

/** A note that was read, as far as it is needed to show the words that decided. */
export type Shown = {
  readonly decision: Decision;
  readonly encounter: Encounter | undefined;
  readonly sentences: readonly Sentence[];
};

const ITEM_WORDS = {
  'diagnosis-stated': 'Diagnosis stated',
  'duration-stated': 'Duration stated',
  'imaging-linked': 'Imaging linked to the pain',
  'ruled-out-stated': 'Ruled out is stated',
  'contributing-diagnoses': 'Contributing diagnoses',
  'current-not-carried-forward': 'Current, not carried forward',
  'specific-enough': 'Specific enough',
  'radiation-neuro-function': 'Radiation, nerves, function',
} as const satisfies Record<ChecklistItem, string>;

const STATUS = {
  met: { mark: '✓', word: 'met', style: 'green' },
  'not-met': { mark: '✗', word: 'not met', style: 'yellow' },
  'not-applicable': { mark: '–', word: 'not applicable', style: 'dim' },
} as const satisfies Record<
  ChecklistEntry['status'],
  { readonly mark: string; readonly word: string; readonly style: Style }
>;

const SEVERITY = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<
  Finding['severity'],
  Style
>;

const INDENT = '  ';
const DEEPER = '     ';

/** The encounter and its sentences, ready to be shown beside the decision. */
export function shownOf(
  decision: Decision,
  encounter: Encounter | undefined,
  engine: Engine,
): Shown {
  const sentences = encounter === undefined ? [] : engine.read(encounter).sentences;
  return { decision, encounter, sentences };
}

/** The whole decision in words, for a terminal or a page of plain text. Ends in a newline. */
export function decisionText(shown: Shown, layout: Layout): string {
  const { decision } = shown;
  const blocks = [
    titleLines(decision, layout),
    decidingLines(shown, layout),
    codeLines(decision, layout),
    withheldLines(decision.withheld, layout),
    checklistLines(decision.checklist, layout),
    findingLines(decision.findings, layout),
    decision.queries.flatMap((query) => queryLines(query, layout)),
    issueLines(decision, layout),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function titleLines(decision: Decision, layout: Layout): string[] {
  const { id, dateOfService, setting, codeSet } = decision;
  const facts = [
    `date of service ${dateOfService === '' ? 'unknown' : dateOfService}`,
    ...(setting === undefined ? [] : [setting]),
    codeSet.release === 'none' ? 'no code set of that date' : `code set ${codeSet.release}`,
  ];
  const policies = Object.entries(decision.policies ?? {}).map(
    ([name, value]) => `${name}=${value}`,
  );
  return [
    paint(layout, 'bold', wrap(layout, plainWords(id)).join('\n')),
    ...wrap(layout, facts.join(', ')),
    ...(policies.length === 0 ? [] : wrap(layout, policies.join(', '), 'policies used: ')),
    paint(layout, 'dim', '─'.repeat(layout.width)),
  ];
}

/** The sentences that hold evidence, with the evidence marked and what rests on each. */
export function decidingLines(shown: Shown, layout: Layout): string[] {
  const sentences = decidingSentences(shown);
  if (sentences.length === 0) return [];
  const lines = [heading('The words that decide', layout)];
  let place = '';
  for (const { where, words, carries, keepsBack } of sentences) {
    if (where !== place) lines.push(paint(layout, 'dim', `${INDENT}${where}`));
    place = where;
    lines.push(...wrap(layout, words, DEEPER));
    const rests = [
      ...(carries.length === 0 ? [] : [`carries ${carries.join(', ')}`]),
      ...(keepsBack.length === 0 ? [] : [`not enough for ${keepsBack.join(', ')}`]),
    ].join('; ');
    if (rests !== '') {
      lines.push(...wrap(layout, rests, `${DEEPER}→ `).map((line) => paint(layout, 'dim', line)));
    }
  }
  return lines;
}

/** Codes in claim order. `brief` leaves out rules and citations. */
export function codeLines({ codes, issues }: Decision, layout: Layout, brief = false): string[] {
  const title = heading('Codes in claim order', layout);
  if (codes.length === 0) {
    const none =
      issues.length > 0 ? 'None.' : 'None. The note supports no code of the low back family.';
    return [title, `${INDENT}${none}`];
  }
  return [title, ...codes.flatMap((code, index) => oneCode(code, index + 1, layout, brief))];
}

function oneCode(code: DecidedCode, place: number, layout: Layout, brief: boolean): string[] {
  const first = `${INDENT}${place}. ${code.code.padEnd(8)} `;
  const [head = '', ...more] = wrap(layout, `${code.title} (${code.role})`, first);
  const styled = head.replace(code.code, paint(layout, 'bold', paint(layout, 'green', code.code)));
  return [
    styled,
    ...more,
    ...wrap(layout, code.because, DEEPER),
    ...(brief ? [] : support(code, layout)),
    ...(code.fallsWithout === undefined || code.fallsWithout.length === 0
      ? []
      : labelled(
          'falls without',
          code.fallsWithout.map((words) => `“${plainWords(words)}”`).join(', '),
          layout,
        )),
    ...(brief
      ? []
      : code.alsoConsidered.flatMap((other) =>
          labelled('considered', `${other.code}: ${other.because}`, layout),
        )),
  ];
}

function support(code: DecidedCode, layout: Layout): string[] {
  const cited = code.citations.map(({ source, section }) => `${source}: ${section}`);
  return [
    ...(cited.length === 0 ? [] : labelled('source', cited.join('; '), layout)),
    ...(code.rules.length === 0 ? [] : labelled('rule', code.rules.join(', '), layout)),
  ];
}

/** Codes that the note speaks of and does not support, with what is missing. */
export function withheldLines(
  withheld: readonly WithheldCode[],
  layout: Layout,
  brief = false,
): string[] {
  if (withheld.length === 0) return [];
  return [
    heading('Withheld', layout),
    ...withheld.flatMap((code) => [
      ...wrap(layout, code.because, `${INDENT}✗  ${code.code.padEnd(8)} `, DEEPER).map(
        (line, index) =>
          index === 0 ? line.replace(code.code, paint(layout, 'yellow', code.code)) : line,
      ),
      ...labelled('would need', code.wouldNeed, layout),
      ...(code.where === undefined ? [] : labelled('where', code.where, layout)),
      ...(brief || code.rules.length === 0 ? [] : labelled('rule', code.rules.join(', '), layout)),
    ]),
  ];
}

function checklistLines(checklist: readonly ChecklistEntry[], layout: Layout): string[] {
  if (checklist.length === 0) return [];
  return [
    heading('Documentation checklist', layout),
    ...checklist.flatMap(({ item, status, because }) => {
      const { mark, word, style } = STATUS[status];
      const head = `${INDENT}${paint(layout, style, mark)} ${ITEM_WORDS[item]}: ${paint(layout, style, word)}`;
      return [head, ...wrap(layout, because, DEEPER)];
    }),
  ];
}

/** Findings by the role that has to act. */
export function findingLines(findings: readonly Finding[], layout: Layout): string[] {
  if (findings.length === 0) return [];
  const lines = [heading('Findings', layout)];
  for (const owner of OWNERS) {
    const own = findings.filter((finding) => finding.owner === owner);
    if (own.length > 0)
      lines.push(paint(layout, 'dim', `${INDENT}for ${owner === 'cdi' ? 'CDI' : `the ${owner}`}`));
    for (const { id, severity, code, because, rules } of own) {
      const first = `${DEEPER}${severity}${code === undefined ? '' : ` ${code}`}: `;
      const [head = '', ...more] = wrap(
        layout,
        `${because} (${[...new Set([id, ...rules])].join(', ')})`,
        first,
        DEEPER,
      );
      lines.push(head.replace(severity, paint(layout, SEVERITY[severity], severity)), ...more);
    }
  }
  return lines;
}

/** The draft of a query as the provider would read it. */
export function queryLines(query: ProviderQuery, layout: Layout): string[] {
  return [
    heading(`Draft of a query: ${query.title}`, layout),
    ...query.indicators.flatMap(({ quote, source, date }) =>
      wrap(
        layout,
        `${source}${date === undefined ? '' : `, ${date}`}: “${plainWords(quote).trim()}”`,
        `${INDENT}• `,
      ),
    ),
    ...wrap(layout, query.question, INDENT),
    ...query.options.flatMap((option) => wrap(layout, option, `${INDENT}( ) `)),
  ];
}

function issueLines({ issues }: Decision, layout: Layout): string[] {
  if (issues.length === 0) return [];
  return [
    heading('Issues with what was given', layout),
    ...issues.flatMap(({ code, at, expected }) =>
      wrap(
        layout,
        `${code}${at === undefined ? '' : `, at ${at}`}${expected === undefined ? '' : `, expected ${expected}`}`,
        INDENT,
      ),
    ),
  ];
}

/** A heading of a block. */
export function heading(words: string, layout: Layout): string {
  return wrap(layout, words)
    .map((line) => paint(layout, 'bold', line))
    .join('\n');
}

function labelled(label: string, words: string, layout: Layout): string[] {
  const first = `${DEEPER}${label.padEnd(13)} `;
  return wrap(layout, words, first).map((line, index) =>
    index === 0 ? line.replace(label, paint(layout, 'dim', label)) : line,
  );
}
