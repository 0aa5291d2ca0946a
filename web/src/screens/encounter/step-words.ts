import type { SheetEvent, SheetStep } from '../../../../src/desk/sheet-schema.ts';

/** What a step did to the codes of a visit, in words. */
export function stepWords(step: SheetStep): string {
  switch (step.step) {
    case 'decision':
      return `read: ${step.codes.join(', ') || 'no code'} (${step.because.replace(/\.$/, '')})`;
    case 'accept':
      return `accepted ${step.codes.join(', ')}`;
    case 'take-back':
      return `took back the acceptance of ${step.codes.join(', ')}`;
    case 'change':
      return `changed ${step.code} to ${step.to}: ${step.reason}`;
    case 'add':
      return `added ${step.code}: ${step.reason}`;
    case 'remove':
      return `removed ${step.code}: ${step.reason}`;
    case 'resequence':
      return `put them in the order ${step.order.join(', ')}`;
    case 'mark-unrelated':
      return `marked ${step.codes.join(' and ')} as unrelated, as ${step.saidBy} says: ${step.reason}`;
    case 'unmark-unrelated':
      return `took back that ${step.codes.join(' and ')} are unrelated`;
    case 'send-to-query':
      return 'sent a query';
    case 'sign-off':
      return 'signed off';
    default:
      return `opened them again: ${step.reason}`;
  }
}

/** Who did what, one event a sentence, oldest first. */
export function eventWords(events: readonly SheetEvent[]): string[] {
  return events.map(({ by, step }) => `${by.name} ${stepWords(step)}.`);
}
