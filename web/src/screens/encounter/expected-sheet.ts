import type { CodingSheet, CodingStep, SheetLine } from '../../../../src/desk/sheet-schema.ts';

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
    return withLines(sheet, step.codes, (line) =>
      line.state === 'proposed' ? { ...line, state: 'accepted', by } : line,
    );
  if (step.step === 'take-back')
    return withLines(sheet, step.codes, (line) =>
      mayTakeBack(line) ? { code: line.code, state: 'proposed', proposed: true } : line,
    );
  return sheet;
}

/** An acceptance is taken back as long as the decision proposes the code; a code that it does not is removed. */
export function mayTakeBack({ state, proposed }: SheetLine): boolean {
  return state === 'accepted' && proposed;
}

function withLines(
  sheet: CodingSheet,
  codes: readonly string[],
  change: (line: SheetLine) => SheetLine,
): CodingSheet {
  return {
    ...sheet,
    lines: sheet.lines.map((line) => (codes.includes(line.code) ? change(line) : line)),
  };
}
