import type { CodingSheet, CodingStep } from '../../../../src/desk/sheet-schema.ts';

/** The codes as they are expected to stand after a step, until the service says so; the same where it cannot be told. */
export function expectedSheet(sheet: CodingSheet, step: CodingStep, by: string): CodingSheet {
  if (step.step === 'resequence')
    return {
      ...sheet,
      lines: sheet.lines.toSorted(
        (a, b) => step.order.indexOf(a.code) - step.order.indexOf(b.code),
      ),
    };
  if (step.step === 'accept')
    return {
      ...sheet,
      lines: sheet.lines.map((line) =>
        line.state === 'proposed' && step.codes.includes(line.code)
          ? { ...line, state: 'accepted', by }
          : line,
      ),
    };
  if (step.step === 'take-back')
    return {
      ...sheet,
      lines: sheet.lines.map((line) =>
        line.state === 'accepted' && line.proposed && step.codes.includes(line.code)
          ? { code: line.code, state: 'proposed', proposed: true }
          : line,
      ),
    };
  return sheet;
}
