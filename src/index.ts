/**
 * The library. What others may import is listed here by hand, and nothing else is promised. It is pure: it runs in
 * Node, in a browser and in a worker, and reads no file, clock or network.
 *
 *     import { makeEngine } from 'endplate';
 *     const engine = makeEngine();
 *     engine.code({ id: 'e1', dateOfService: '2026-11-02', note: 'Assessment: low back pain.' }).codes[0]?.code // 'M54.50'
 */

// Claims, before they leave
export { type Claim, readClaimRecord } from './chart/claim.ts';
// The chart: what comes in
export {
  type ChartDocument,
  type DocumentKind,
  type Encounter,
  type EncounterRead,
  encounterSchema,
  readEncounter,
  type Setting,
} from './chart/encounter.ts';
export type { Issue } from './chart/issue.ts';
export { isServiceDate, type ServiceDate } from './chart/service-date.ts';
export type { Span } from './chart/span.ts';
export {
  type ChartFacts,
  defineEdit,
  type Edit,
  type EditExample,
} from './claims/define-edit.ts';
export { EDITS } from './claims/edit-list.ts';
export { makeScrubber, type Scrubber } from './claims/scrub.ts';
export { type ClaimEdit, type ScrubResult, scrubResultSchema } from './claims/scrub-schema.ts';
// The code set: what is valid on a day
export {
  type Codebook,
  type CodeStatus,
  embeddedCodebook,
  type FoundCode,
  type InstructionalNote,
  type Release,
} from './codebook/codebook.ts';
// The decision: what goes out
export {
  type ChecklistEntry,
  type Citation,
  CONTRACT,
  type DecidedCode,
  type Decision,
  decisionSchema,
  type EvidenceSpan,
  type Finding,
  type Indicator,
  type ProviderQuery,
  type WithheldCode,
} from './coding/decision.ts';
// Rules, for a practice that adds its own
export { defineRule, type Rule, type RuleExample, type RuleFinding } from './coding/define-rule.ts';
export type { Facts } from './coding/facts.ts';
export { RULES } from './coding/rulebook.ts';
// The engine: a record in, a decision out
export { type Engine, type EngineOptions, makeEngine } from './engine.ts';
export { ENGINE_VERSION } from './engine-version.ts';
// Queries to providers
export { lintQuery } from './queries/lint.ts';
export { CHECKS, type LintResult, type Violation } from './queries/lint-schema.ts';
// Reading: what a note says, without any code
export type { AssertInput, AssertResult } from './reading/assertion-schema.ts';
export { PHRASES } from './reading/embedded-phrases.ts';
export type { Evidence, Link, Mention, SectionKind } from './reading/evidence.ts';
export { type AddedPhrase, buildPhraseBook, type PhraseBook } from './reading/phrase-book.ts';
export { readNote } from './reading/read-note.ts';

// A decision checked once more, apart from what made it
export { VERIFY_CHECKS, type VerifyCheck, type VerifyFinding } from './verify/checks.ts';
export { RULE_CARDS } from './verify/embedded-cards.ts';
export type { RuleCardData } from './verify/rule-card.ts';
export { verifyDecision } from './verify/verify-decision.ts';
