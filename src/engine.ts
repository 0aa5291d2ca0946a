import { type Encounter, readEncounter, type Setting } from './chart/encounter.ts';
import type { Issue } from './chart/issue.ts';
import { chartIssue } from './chart/issue.ts';
import type { ServiceDate } from './chart/service-date.ts';
import { type Codebook, embeddedCodebook } from './codebook/codebook.ts';
import { compareBilled } from './coding/billed-codes.ts';
import { runChecklist } from './coding/checklist.ts';
import { decide } from './coding/decide.ts';
import { CONTRACT, type Decision } from './coding/decision.ts';
import type { Rule } from './coding/define-rule.ts';
import { POLICY_SWITCHES } from './coding/embedded-policies.ts';
import { makeFacts } from './coding/facts.ts';
import { conceptsOf, type Footprint, notingCodes } from './coding/footprint.ts';
import { settlePolicies } from './coding/policies.ts';
import { ruleChooser } from './coding/rule-choice.ts';
import { RULES } from './coding/rulebook.ts';
import { type Standings, settleStandings } from './coding/standing.ts';
import { ENGINE_VERSION } from './engine-version.ts';
import { draftQueries } from './queries/provider-query.ts';
import { PHRASES } from './reading/embedded-phrases.ts';
import type { Evidence } from './reading/evidence.ts';
import {
  type AddedPhrase,
  buildPhraseBook,
  type PhraseBook,
  type PhraseData,
} from './reading/phrase-book.ts';
import { readNote } from './reading/read-note.ts';

/** What a practice or a caller may set. All of it is data; the engine reads no clock, file or network. */
export type EngineOptions = {
  readonly phrases?: readonly AddedPhrase[];
  /** compiled `data/phrases` in the place of the product's own */
  readonly phraseData?: PhraseData;
  readonly policies?: Readonly<Record<string, string>>;
  readonly codebook?: Codebook;
  readonly rules?: readonly Rule[];
  /** used, with an issue, for encounters that give no date of service */
  readonly today?: ServiceDate;
};

export type Engine = {
  readonly version: string;
  readonly rules: readonly Rule[];
  readonly codebook: Codebook;
  readonly policies: Readonly<Record<string, string>>;
  readonly phraseBook: PhraseBook;
  /** what the phrase book was built from */
  readonly phraseData: PhraseData;
  readonly addedPhrases: readonly AddedPhrase[];
  /** Reads one encounter record and decides. Never throws on what the record holds: see `issues` of the decision. */
  code(record: unknown, fallbackId?: string): Decision;
  read(encounter: Encounter): Evidence;
  /** Reads, decides, and keeps what was read beside the decision, for what looks at both. */
  work(record: unknown, fallbackId?: string): Worked;
  /** Reads, decides, and tells what the decision rests on; no footprint when the record could not be read. */
  trace(record: unknown, fallbackId?: string): Traced;
  /**
   * Codes that the same record would support if it were the record of an imaging study, in which the radiologist’s
   * findings are coded (IV.K). None of them is a code of the visit for that: it tells where a billed code that the
   * provider does not support comes from.
   */
  reported(encounter: Encounter): readonly string[];
};

/** A decision with what it was made from; no encounter or evidence when the record could not be read. */
export type Worked = {
  readonly decision: Decision;
  readonly encounter?: Encounter;
  readonly evidence?: Evidence;
};

/** A decision with what it rests on. */
export type Traced = { readonly decision: Decision; readonly footprint?: Footprint };

/**
 * Puts codebook, phrases, rules and policies together. Unknown policies or phrases throw: the program is set up wrongly.
 * @example makeEngine().code({ id: 'e1', dateOfService: '2026-11-02', note: 'Assessment: low back pain.' }).codes[0]?.code // 'M54.50'
 */
export function makeEngine(options: EngineOptions = {}): Engine {
  const codebook = options.codebook ?? embeddedCodebook();
  const rules = options.rules ?? RULES;
  const policies = settlePolicies(POLICY_SWITCHES, options.policies);
  const { phrases: addedPhrases = [], phraseData = PHRASES } = options;
  const phraseBook =
    addedPhrases.length === 0 && phraseData === PHRASES
      ? standardBook()
      : buildPhraseBook(phraseData, addedPhrases);
  const rulesFor = options.rules === undefined ? standardChoice() : () => rules;
  const parts: Parts = { codebook, rulesFor, policies, phraseBook, today: options.today };
  return {
    version: ENGINE_VERSION,
    rules,
    codebook,
    policies,
    phraseBook,
    phraseData,
    addedPhrases,
    code: (record, fallbackId) => codeRecord(parts, record, fallbackId).decision,
    work: (record, fallbackId) => {
      const { standings: _standings, ...worked } = codeRecord(parts, record, fallbackId);
      return worked;
    },
    trace: (record, fallbackId) => traceRecord(parts, record, fallbackId),
    read: (encounter) => readNote(encounter, phraseBook),
    reported: (encounter) =>
      codeRecord(parts, { ...encounter, setting: 'diagnostic' }, encounter.id).decision.codes.map(
        ({ code }) => code,
      ),
  };
}

let standard: PhraseBook | undefined;
function standardBook(): PhraseBook {
  standard ??= buildPhraseBook(PHRASES);
  return standard;
}

/** Of the rulebook only those run that can have something to say; rules that a caller brings always run. */
let choice: ReturnType<typeof ruleChooser> | undefined;
function standardChoice(): ReturnType<typeof ruleChooser> {
  choice ??= ruleChooser(RULES);
  return choice;
}

type Parts = {
  readonly codebook: Codebook;
  readonly rulesFor: (evidence: Evidence, standings: Standings) => readonly Rule[];
  readonly policies: Readonly<Record<string, string>>;
  readonly phraseBook: PhraseBook;
  readonly today: ServiceDate | undefined;
};

function traceRecord(parts: Parts, record: unknown, fallbackId: string | undefined): Traced {
  const codes = new Set<string>();
  const codebook = notingCodes(parts.codebook, codes);
  const { decision, evidence, standings } = codeRecord({ ...parts, codebook }, record, fallbackId);
  if (evidence === undefined || standings === undefined) return { decision };
  const concepts = conceptsOf(evidence, standings);
  const policies = Object.keys(decision.policies ?? {});
  return { decision, footprint: { concepts, codes: [...codes].toSorted(), policies } };
}

function codeRecord(
  parts: Parts,
  record: unknown,
  fallbackId: string | undefined,
): Worked & { readonly standings?: Standings } {
  const read = readEncounter(record, fallbackId);
  const issues: Issue[] = [...read.issues];
  if (read.encounter === undefined)
    return {
      decision: emptyDecision(parts, read.id, read.dateOfService ?? parts.today ?? '', issues),
    };
  const dateOfService = settleDate(parts, read.dateOfService, issues);
  if (dateOfService === undefined) return { decision: emptyDecision(parts, read.id, '', issues) };
  if (read.encounter.note.trim() === '') issues.push(chartIssue('encounter/note-empty', 'note'));
  const evidence = readNote(read.encounter, parts.phraseBook);
  const setting: Setting = read.encounter.setting ?? evidence.setting ?? 'office';
  const used = new Set<string>();
  const standings = settleStandings(evidence, setting);
  const facts = makeFacts({
    evidence,
    standings,
    encounter: read.encounter,
    dateOfService,
    setting,
    policies: parts.policies,
    usedPolicies: used,
    codebook: parts.codebook,
  });
  const settled = decide(facts, parts.rulesFor(evidence, standings), parts.codebook);
  const checklist = runChecklist(facts, settled.candidates);
  const documents = new Map(
    (read.encounter.documents ?? []).map((document) => [document.id, document]),
  );
  const note = read.encounter.note;
  const queries =
    settled.asks.length === 0
      ? []
      : draftQueries(settled.asks, {
          encounterId: read.id,
          dateOfService,
          sentences: evidence.sentences,
          textOf: (id) => (id === 'note' ? note : (documents.get(id)?.text ?? '')),
          documentDate: (id) => documents.get(id)?.date,
          documentKind: (id) => documents.get(id)?.kind,
          documentAuthor: (id) => documents.get(id)?.author,
        });
  const decision: Decision = {
    contract: CONTRACT,
    id: read.id,
    dateOfService,
    codeSet: codeSetOn(parts.codebook, dateOfService),
    engine: ENGINE_VERSION,
    setting,
    ...aboutOf(read.encounter),
    ...(used.size > 0
      ? {
          policies: Object.fromEntries(
            [...used].toSorted().map((id) => [id, parts.policies[id] as string]),
          ),
        }
      : {}),
    codes: [...settled.codes],
    withheld: [...settled.withheld],
    checklist,
    queries,
    findings: [...settled.findings, ...compareBilled(facts, settled, parts.codebook)],
    issues,
  };
  return { decision, encounter: read.encounter, evidence, standings };
}

function aboutOf({
  patientId,
  provider,
  location,
  payer,
  billedCodes,
}: Encounter): Pick<Decision, 'about'> {
  const said = {
    ...(patientId === undefined ? {} : { patientId }),
    ...(provider === undefined ? {} : { provider }),
    ...(location === undefined ? {} : { location }),
    ...(payer === undefined ? {} : { payer }),
    ...(billedCodes === undefined ? {} : { billedCodes }),
  };
  return Object.keys(said).length === 0 ? {} : { about: said };
}

function settleDate(
  parts: Parts,
  given: string | undefined,
  issues: Issue[],
): ServiceDate | undefined {
  if (given !== undefined) return given;
  if (!issues.some((issue) => issue.code === 'encounter/date-malformed'))
    issues.push(chartIssue('encounter/date-missing', 'dateOfService', 'YYYY-MM-DD'));
  return parts.today;
}

function codeSetOn(codebook: Codebook, date: ServiceDate): Decision['codeSet'] {
  const release = codebook.releaseOn(date);
  return release === undefined
    ? { release: 'none', effective: '' }
    : { release: release.id, effective: release.effective };
}

function emptyDecision(
  parts: Parts,
  id: string,
  dateOfService: ServiceDate,
  issues: Issue[],
): Decision {
  return {
    contract: CONTRACT,
    id,
    dateOfService,
    codeSet:
      dateOfService === ''
        ? { release: 'none', effective: '' }
        : codeSetOn(parts.codebook, dateOfService),
    engine: ENGINE_VERSION,
    codes: [],
    withheld: [],
    checklist: [],
    queries: [],
    findings: [],
    issues,
  };
}
