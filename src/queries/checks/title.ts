import { diagnosesNamed, isDocumented, unknownDiagnoses } from '../diagnosis-terms.ts';
import type { Draft } from '../draft.ts';
import type { Violation } from '../lint-schema.ts';

/** Q06: the title may name what is documented in this encounter, nothing else. */
export function checkTitle(draft: Draft): Violation[] {
  const undocumented = diagnosesNamed(draft.title)
    .filter(({ diagnosis }) => !isDocumented(diagnosis, draft.documented))
    .map(({ diagnosis, start, end }) => titleViolation(diagnosis.label, start, end));
  const unknown = unknownDiagnoses(draft.title)
    .filter(({ word }) => !draft.documented.toLowerCase().includes(word.toLowerCase()))
    .map(({ start, end }) => titleViolation('a diagnosis', start, end));
  return [...undocumented, ...unknown];
}

function titleViolation(label: string, start: number, end: number): Violation {
  return {
    check: 'Q06',
    severity: 'hard',
    because: `The title names ${label}, which no indicator of this encounter documents.`,
    field: 'title',
    span: [start, end],
  };
}
