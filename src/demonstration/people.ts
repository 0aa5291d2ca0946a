import type { Setting } from '../chart/encounter.ts';

/** How a provider writes. Each style lays the same parts out in another way. */
export type NoteStyle = 'headed' | 'dictated' | 'terse' | 'numbered' | 'template';

/**
 * What a provider or the provider’s clinic is known for. `plain` documents and bills as the guidelines ask; the others
 * leave out or do what a review should find.
 */
export type Habit =
  | 'plain'
  | 'omits-side'
  | 'omits-cause'
  | 'bills-other-as-default'
  | 'bills-from-imaging'
  | 'copies-notes'
  | 'carries-codes-forward'
  | 'lists-pain-beside-disc';

export type Provider = {
  readonly id: string;
  readonly name: string;
  readonly credential: string;
  readonly location: string;
  readonly setting: Setting;
  readonly style: NoteStyle;
  readonly habit: Habit;
  readonly npi: string;
};

/** Whose diagnosis list still offers retired codes, and the day on which it was repaired. */
export const OUTDATED_LIST = { location: 'Northside', until: '2025-06-30' } as const;

/** Twelve invented providers. NPIs are invented too, with a right check digit. */
export const PROVIDERS: readonly Provider[] = [
  {
    id: 'pr01',
    name: 'A. Adair',
    credential: 'MD',
    location: 'Harbor',
    setting: 'office',
    style: 'headed',
    habit: 'plain',
    npi: '1000000012',
  },
  {
    id: 'pr02',
    name: 'B. Boyd',
    credential: 'DO',
    location: 'Harbor',
    setting: 'office',
    style: 'numbered',
    habit: 'omits-side',
    npi: '1000000020',
  },
  {
    id: 'pr03',
    name: 'C. Castellan',
    credential: 'NP',
    location: 'Harbor',
    setting: 'office',
    style: 'template',
    habit: 'copies-notes',
    npi: '1000000038',
  },
  {
    id: 'pr04',
    name: 'D. Dorsey',
    credential: 'MD',
    location: 'Harbor',
    setting: 'office',
    style: 'dictated',
    habit: 'lists-pain-beside-disc',
    npi: '1000000046',
  },
  {
    id: 'pr05',
    name: 'E. Eriksen',
    credential: 'PA',
    location: 'Mill Street',
    setting: 'office',
    style: 'headed',
    habit: 'omits-cause',
    npi: '1000000053',
  },
  {
    id: 'pr06',
    name: 'F. Falk',
    credential: 'MD',
    location: 'Mill Street',
    setting: 'office',
    style: 'numbered',
    habit: 'plain',
    npi: '1000000061',
  },
  {
    id: 'pr07',
    name: 'G. Garrow',
    credential: 'MD',
    location: 'Mill Street',
    setting: 'office',
    style: 'terse',
    habit: 'bills-from-imaging',
    npi: '1000000079',
  },
  {
    id: 'pr08',
    name: 'H. Hale',
    credential: 'NP',
    location: 'Mill Street',
    setting: 'telehealth',
    style: 'template',
    habit: 'plain',
    npi: '1000000087',
  },
  {
    id: 'pr09',
    name: 'I. Ingram',
    credential: 'MD',
    location: 'Northside',
    setting: 'office',
    style: 'dictated',
    habit: 'plain',
    npi: '1000000095',
  },
  {
    id: 'pr10',
    name: 'J. Jarvis',
    credential: 'DO',
    location: 'Northside',
    setting: 'office',
    style: 'headed',
    habit: 'bills-other-as-default',
    npi: '1000000103',
  },
  {
    id: 'pr11',
    name: 'K. Kwan',
    credential: 'PA',
    location: 'Northside',
    setting: 'office',
    style: 'terse',
    habit: 'carries-codes-forward',
    npi: '1000000111',
  },
  {
    id: 'pr12',
    name: 'L. Lund',
    credential: 'MD',
    location: 'Northside',
    setting: 'office',
    style: 'numbered',
    habit: 'plain',
    npi: '1000000129',
  },
];

export const LOCATIONS = ['Harbor', 'Mill Street', 'Northside'] as const;

/** Who was taught what, and the day after which the habit is nearly gone. */
export const EDUCATION = [
  { providerId: 'pr02', on: '2025-06-02', topic: 'side of sciatica' },
  { providerId: 'pr05', on: '2025-04-07', topic: 'imaging findings in the assessment' },
  { providerId: 'pr10', on: '2025-09-08', topic: 'words that M54.59 needs' },
] as const;

/** `filing` is the claim filing indicator (X12 SBR09); `denies` what this payer denies more often than others. */
export const PAYERS = [
  { id: 'P100', name: 'Example Mutual', filing: 'CI', denies: 'bundling' },
  { id: 'P200', name: 'Example Health Plan', filing: 'HM', denies: 'authorization' },
  { id: 'P300', name: 'Example Advantage', filing: '16', denies: 'medical-necessity' },
  { id: 'P400', name: 'Example State Program', filing: 'MC', denies: 'not-covered' },
  { id: 'P500', name: 'Example Workers Fund', filing: 'WC', denies: 'documentation' },
] as const;
export type Payer = (typeof PAYERS)[number];

/** An invented person. The addresses of all of them are the practice’s. */
export type Person = { readonly given: string; readonly family: string; readonly sex: 'F' | 'M' };

export const GIVEN_NAMES = {
  F: [
    'ADA',
    'BEA',
    'CORA',
    'DINA',
    'ELSA',
    'FAYE',
    'GRETA',
    'HOLLY',
    'INA',
    'JUNE',
    'KIRA',
    'LENA',
  ],
  M: [
    'ABEL',
    'BRAM',
    'CARL',
    'DREW',
    'EMIL',
    'FINN',
    'GUS',
    'HUGO',
    'IVAN',
    'JOEL',
    'KURT',
    'LARS',
  ],
} as const satisfies Record<Person['sex'], readonly string[]>;
export const FAMILY_NAMES = [
  'EXAMPLE',
  'SAMPLE',
  'INVENTED',
  'FICTIVE',
  'PRETEND',
  'SPECIMEN',
  'MADEUP',
  'NOSUCH',
  'UNREAL',
  'FABLE',
] as const;
