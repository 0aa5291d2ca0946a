/** Direction of a finding: more was coded than is supported, less, or neither. */
export type Direction = 'over' | 'under' | 'either' | 'process' | 'education' | 'none';
export type AuditSeverity = 'high' | 'medium' | 'low' | 'info';

export const FINDING_CODES = [
  'F1',
  'F2',
  'F3',
  'F4',
  'F5',
  'F6',
  'F7',
  'F8',
  'F9',
  'F10',
  'F11',
  'F12',
  'F13',
] as const;
export type AuditFindingCode = (typeof FINDING_CODES)[number];

export type AuditFindingKind = {
  readonly title: string;
  readonly direction: Direction;
  readonly severity: AuditSeverity;
  /** what is counted with the coder, with the way queries are made, and with the documentation */
  readonly of: 'coding' | 'process' | 'documentation';
};

/** The kinds of finding of a coding audit. Severity is the default; F8 is high where it tells a current fracture from an old one. */
export const AUDIT_FINDINGS = {
  F1: {
    title: 'Code not valid or not complete on the date of service',
    direction: 'none',
    severity: 'high',
    of: 'coding',
  },
  F2: {
    title: 'Two codes that an Excludes1 note keeps apart',
    direction: 'over',
    severity: 'high',
    of: 'coding',
  },
  F3: {
    title: 'Diagnosis not supported by the documentation',
    direction: 'over',
    severity: 'high',
    of: 'coding',
  },
  F4: {
    title: 'Uncertain or ruled-out diagnosis coded',
    direction: 'over',
    severity: 'high',
    of: 'coding',
  },
  F5: {
    title: 'Symptom coded beside the condition it belongs to',
    direction: 'over',
    severity: 'medium',
    of: 'coding',
  },
  F6: {
    title: 'Less specific than documented',
    direction: 'under',
    severity: 'medium',
    of: 'coding',
  },
  F7: { title: 'Combination code missed', direction: 'either', severity: 'medium', of: 'coding' },
  F8: {
    title: 'Wrong 7th character, side or region',
    direction: 'either',
    severity: 'medium',
    of: 'coding',
  },
  F9: {
    title: 'Sequence or first-listed diagnosis',
    direction: 'either',
    severity: 'medium',
    of: 'coding',
  },
  F10: { title: 'Reportable code missed', direction: 'under', severity: 'low', of: 'coding' },
  F11: {
    title: 'Should have been queried, or the query did not comply',
    direction: 'process',
    severity: 'high',
    of: 'process',
  },
  F12: {
    title: 'Diagnosis copied forward without support today',
    direction: 'over',
    severity: 'medium',
    of: 'coding',
  },
  F13: {
    title: 'Documentation gap; the coder coded what is written',
    direction: 'education',
    severity: 'info',
    of: 'documentation',
  },
} as const satisfies Record<AuditFindingCode, AuditFindingKind>;
