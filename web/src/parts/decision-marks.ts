import type { Decision } from '../../../src/coding/decision.ts';
import type { NoteMark } from './cut-text.ts';

/** The words of one document that the codes of a decision rest on, and those that were not enough. */
export function marksOf({ codes, withheld }: Decision, document: string): readonly NoteMark[] {
  const of = (kind: NoteMark['kind']) => (code: Decision['codes' | 'withheld'][number]) =>
    code.evidence
      .filter((span) => span.document === document)
      .map(({ start, end, says }) => ({ start, end, says, kind, of: [code.code] }));
  return [...codes.flatMap(of('carries')), ...withheld.flatMap(of('withheld'))];
}
