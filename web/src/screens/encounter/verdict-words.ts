import type { CodeVerdict } from '../../../../src/desk/verdict-schema.ts';

export const VALIDITY_WORDS: Readonly<Record<CodeVerdict['validity']['status'], string>> = {
  valid: 'valid on the date',
  header: 'a heading, not a code that can be billed',
  retired: 'retired on the date',
  'not-yet-valid': 'not valid yet on the date',
  malformed: 'not written as a code',
  unknown: 'not in the code set',
  'release-not-loaded': 'the code set of the date is not loaded',
};

export const SUPPORT_WORDS: Readonly<Record<CodeVerdict['support']['status'], string>> = {
  supported: 'supported by the words',
  withheld: 'the words are not enough',
  'not-supported': 'not supported by the words',
  'not-judged': 'not judged',
};
