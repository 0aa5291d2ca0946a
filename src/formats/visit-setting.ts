import type { Setting } from '../chart/encounter.ts';

/** Classes of encounters (HL7 ActCode) that tell the setting. An ambulatory visit may be of any kind: its note says. */
const BY_ACT_CODE: Readonly<Record<string, Setting>> = {
  EMER: 'ed',
  IMP: 'inpatient',
  ACUTE: 'inpatient',
  NONAC: 'inpatient',
  OBSENC: 'other',
  VR: 'telehealth',
  HH: 'other',
  FLD: 'other',
};

/** CMS place of service codes that tell it. At a hospital outpatient department (19, 22) anything may be done. */
const BY_PLACE: Readonly<Record<string, Setting>> = {
  '02': 'telehealth',
  '10': 'telehealth',
  '11': 'office',
  '21': 'inpatient',
  '23': 'ed',
  '24': 'procedure',
};

/** LOINC: procedure note, surgical operation note. */
const PROCEDURE_NOTES = new Set(['28570-0', '11504-8']);
const THERAPY = /\b(?:physical|occupational) therap/i;

/** What sources say of a visit from which its setting follows. */
export type SettingHints = {
  readonly actCodes?: readonly string[];
  /** CPT codes of the visit’s type */
  readonly visitCodes?: readonly string[];
  readonly places?: readonly string[];
  /** LOINC codes of the note’s type */
  readonly documentTypes?: readonly string[];
  readonly documentTitle?: string;
};

/** The setting, where one of the hints tells it. */
export function settingOfVisit({
  actCodes = [],
  visitCodes = [],
  places = [],
  documentTypes = [],
  documentTitle = '',
}: SettingHints): Setting | undefined {
  for (const code of actCodes) if (Object.hasOwn(BY_ACT_CODE, code)) return BY_ACT_CODE[code];
  for (const code of visitCodes) {
    // CPT: 99202-99215 office or other outpatient visits, 99281-99285 emergency department
    if (/^992(?:0[2-5]|1[1-5])$/.test(code)) return 'office';
    if (/^9928[1-5]$/.test(code)) return 'ed';
  }
  for (const place of places) {
    const code = place.padStart(2, '0');
    if (Object.hasOwn(BY_PLACE, code)) return BY_PLACE[code];
  }
  if (documentTypes.some((code) => PROCEDURE_NOTES.has(code))) return 'procedure';
  return THERAPY.test(documentTitle.slice(0, 300)) ? 'therapy' : undefined;
}
