/** Words of the name of an examination that makes images. */
export const IMAGES =
  /\b(mri?|mra|ct|x-?rays?|xr|radiograph\w*|radiolog\w*|imaging|tomograph\w*|magnetic resonance|myelogra\w*|ultrasound|echo\w*|bone scan|dexa|dxa|pet)\b/i;

/** Names of notes that a therapist or a nurse writes. */
export const THERAPY = /\b(physical|occupational) therap/i;
export const NURSING = /\bnurs(e|ing)\b/i;

/** Names of notes of providers. */
export const NOTES =
  /\b(progress|office|clinic|visit|consult\w*|discharge|operative|procedure|emergency|h ?& ?p|history (and|&) physical)\b/i;

const CONCLUSION = /^\s*(impression|conclusion)s?\s*:/im;

/** True for a text that comes to a conclusion, as the report of an examination does. */
export function hasConclusion(text: string): boolean {
  return CONCLUSION.test(text);
}

/** LOINC codes of notes. */
export const NURSE_NOTE = '34746-8';
export const NOTE_TYPES: ReadonlySet<string> = new Set([
  '11506-3', // progress note
  '34109-9', // note
  '11488-4', // consultation note
  '34117-2', // history and physical note
  '18842-5', // discharge summary
  '28570-0', // procedure note
  '11504-8', // surgical operation note
  '34111-5', // emergency department note
  '51847-2', // evaluation and plan note
]);
