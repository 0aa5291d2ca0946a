import type { SectionKind } from './evidence.ts';
import type { PhraseBook } from './phrase-book.ts';
import { namesProblem, type SectionTable } from './sections.ts';
import { HASH, type SentenceTable } from './sentences.ts';
import { BLANK_LINE_BEFORE, IS_NUMBER, type Tokens } from './tokens.ts';

/** Parts after which a clinician goes on to what it comes to. */
const FINDINGS: ReadonlySet<SectionKind> = new Set<SectionKind>(['exam', 'vitals']);
const STATES: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'assessment',
  'assessment-plan',
  'medical-decision-making',
  'preoperative-diagnosis',
  'postoperative-diagnosis',
]);
/** The problem stands at the head of its item. */
const HEAD = 5;

/**
 * "Exam: tender.\n\n1. Low back pain: PT.\n2. Hypertension: stable.": in a note without an assessment, a list of
 * problems set off below the examination is the assessment.
 */
export function settleUnheadedList(
  sections: SectionTable,
  tokens: Tokens,
  sentences: SentenceTable,
  book: PhraseBook,
): void {
  if (sections.kind.some((kind) => STATES.has(kind))) return;
  for (let section = 0; section < sections.count; section++) {
    if (!FINDINGS.has(sections.kind[section] as SectionKind)) continue;
    const body = sections.body[section] as number;
    const end = sections.first[section + 1] as number;
    for (let index = 0; index < sentences.count; index++) {
      const first = sentences.first[index] as number;
      if (first <= body || first >= end || !beginsList(tokens, sentences, index)) continue;
      const head = sentences.body[index] as number;
      if (!namesProblem(tokens, head, Math.min(head + HEAD, end), book)) continue;
      sections.first.splice(section + 1, 0, first);
      sections.body.splice(section + 1, 0, first);
      sections.kind.splice(section + 1, 0, 'assessment-plan');
      sections.heading.splice(section + 1, 0, '');
      sections.count++;
      return;
    }
  }
}

function beginsList({ flags, word }: Tokens, sentences: SentenceTable, index: number): boolean {
  const first = sentences.first[index] as number;
  if ((sentences.item[index] as number) !== 1) return false;
  const bits = flags[first] as number;
  return (
    (bits & BLANK_LINE_BEFORE) !== 0 &&
    ((bits & IS_NUMBER) !== 0 || (word[first] as number) === HASH)
  );
}
