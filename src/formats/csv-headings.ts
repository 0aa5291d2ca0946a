/** What a column may hold. */
export type CsvField =
  | 'claimId'
  | 'patientControlNumber'
  | 'payerClaimNumber'
  | 'frequency'
  | 'encounterId'
  | 'patientId'
  | 'birthDate'
  | 'sex'
  | 'dateOfService'
  | 'through'
  | 'diagnoses'
  | 'diagnosis'
  | 'line'
  | 'cpt'
  | 'modifiers'
  | 'modifier'
  | 'pointers'
  | 'units'
  | 'charge'
  | 'claimCharge'
  | 'placeOfService'
  | 'typeOfBill'
  | 'revenueCode'
  | 'payer'
  | 'payerId'
  | 'billingProvider'
  | 'billingProviderId'
  | 'renderingProvider'
  | 'renderingProviderId'
  | 'authorization'
  | 'note'
  | 'setting'
  | 'problemList'
  | 'title'
  | 'list'
  | 'location';

/** Headings of exports, in small letters and without anything but letters and digits. The first match in a file counts. */
const SPELLINGS: Readonly<Record<CsvField, string>> = {
  claimId: 'claimid claimnumber claimno claim claimnum clm01 claimref id recordid',
  patientControlNumber:
    'patientcontrolnumber pcn patientcontrolno accountnumber acct acctno account patientaccount patientaccountnumber',
  payerClaimNumber:
    'payerclaimnumber payerclaimcontrolnumber icn dcn originalreferencenumber originalclaimnumber',
  frequency: 'frequency frequencycode claimfrequency claimfrequencycode resubmissioncode',
  encounterId: 'encounterid encounter encounternumber visitid visit visitnumber csn appointmentid',
  patientId:
    'patientid mrn medicalrecordnumber patientnumber patientmrn memberid subscriberid chartnumber patient patientidentifier',
  birthDate: 'birthdate dob dateofbirth patientdob patientbirthdate',
  sex: 'sex gender patientsex patientgender',
  dateOfService:
    'dateofservice dos servicedate servicedatefrom fromdate datefrom dosfrom fromdos servicefrom servicefromdate servicestartdate startdate visitdate encounterdate date dateofvisit dosbegin begindate',
  through:
    'through throughdate thrudate todate dateto dosto todos serviceto servicetodate servicedateto serviceenddate servicethrudate enddate dosend',
  diagnoses:
    'diagnoses diagnosiscodes dxcodes dxs icdcodes icd10codes icd10cmcodes billeddiagnoses diagnosislist codes billedcodes',
  diagnosis:
    'diagnosis diagnosiscode dx dxcode icd icd10 icd10cm icdcode icd10code icd10cmcode diag diagcode primarydiagnosis primarydx primarydiagnosiscode principaldiagnosis principaldx secondarydiagnosis secondarydx code',
  line: 'line linenumber lineno lineid chargeline servicelinenumber serviceline',
  cpt: 'cpt cptcode cpt4 cpthcpcs cpthcpcscode hcpcs hcpcscode procedure procedurecode proccode proc servicecode',
  modifiers: 'modifiers mods cptmodifiers',
  modifier: 'modifier mod modifiercode',
  pointers:
    'pointer pointers dxpointer dxpointers diagnosispointer diagnosispointers diagpointer dxptr diagptr icdpointer icdpointers diagnosiscodepointer',
  units: 'units unit quantity qty serviceunits unitsofservice daysorunits',
  charge: 'charge charges linecharge amount billedamount chargeamount linechargeamount billed',
  claimCharge: 'totalcharge totalcharges claimcharge claimtotal totalclaimcharge totalbilled',
  placeOfService: 'placeofservice pos poscode placeofservicecode',
  typeOfBill: 'typeofbill tob billtype',
  revenueCode: 'revenuecode revcode rev',
  payer:
    'payer payor payername payorname insurance insurancename insurancecompany insurancecarrier carrier primarypayer primaryinsurance healthplan plan planname',
  payerId: 'payerid payorid insuranceid payercode',
  billingProvider: 'billingprovider billingprovidername practice practicename clinic facility',
  billingProviderId: 'billingnpi billingproviderid billingprovidernpi groupnpi',
  renderingProvider:
    'renderingprovider renderingprovidername provider providername physician doctor clinician rendering treatingprovider',
  renderingProviderId:
    'renderingnpi renderingproviderid renderingprovidernpi providernpi npi providerid',
  authorization:
    'authorization authorizationnumber auth authnumber authno priorauth priorauthorization priorauthorizationnumber',
  note: 'note notetext notes clinicalnote progressnote documentation text narrative visitnote encounternote notebody',
  setting: 'setting visitsetting caresetting encountersetting encountertype visittype',
  problemList: 'problemlist problems problemlistcodes',
  title:
    'title description diagnosisdescription diagnosisname name display displayname longdescription shortdescription codedescription icd10description dxdescription dxname label term',
  location:
    'location locationname site sitename officelocation practicelocation department departmentname office',
  list: 'list listname category group groupname favorite favorites favoritelist orderset preferencelist section folder panel',
};

/** Names of the fields, for those who name columns by hand. */
export const FIELDS: readonly string[] = Object.keys(SPELLINGS);

const BY_SPELLING = new Map(
  Object.entries(SPELLINGS).flatMap(([field, spellings]) =>
    spellings.split(' ').map((spelling): [string, string] => [spelling, field]),
  ),
);

/** Fields of which a table has several numbered columns: `Dx1` to `Dx12`, `Modifier 2`. */
const NUMBERED: ReadonlySet<string> = new Set(['diagnosis', 'modifier', 'cpt', 'problemList']);
/** `Primary` and `Secondary` are columns beside each other as well. */
const SEVERAL: ReadonlySet<string> = new Set(['diagnosis', 'modifier']);

/** A column of a table that is read. */
export type CsvColumn = {
  readonly field: CsvField;
  readonly index: number;
  /** as written, for positions */
  readonly heading: string;
};

/** The columns that are read, and what was wrong with the headings. */
export type CsvHeadings = {
  readonly columns: readonly CsvColumn[];
  readonly byField: ReadonlyMap<CsvField, readonly CsvColumn[]>;
  readonly count: number;
  readonly twice: readonly string[];
  /** headings that were asked for and are not there */
  readonly missing: readonly string[];
};

/**
 * Tells the columns by their headings, in whatever case and spacing.
 * @param named field of ours -> heading of theirs, where the headings alone do not tell; several with `|` between
 */
export function readHeadings(
  cells: readonly string[],
  named: Readonly<Record<string, string>> = {},
): CsvHeadings {
  const headings = cells.map((cell) => cell.replace(/^\uFEFF/, '').trim());
  const taken = new Set<number>();
  const columns: CsvColumn[] = [];
  const missing: string[] = [];
  for (const [field, wanted] of Object.entries(named)) {
    if (!isField(field)) continue;
    for (const name of wanted.split('|')) {
      const index = headings.findIndex((heading) => plain(heading) === plain(name));
      if (index < 0) missing.push(name);
      else {
        taken.add(index);
        columns.push({ field, index, heading: headings[index] ?? '' });
      }
    }
  }
  const told = new Set<CsvField>(columns.map(({ field }) => field));
  const twice: string[] = [];
  for (const [index, heading] of headings.entries()) {
    const field = taken.has(index) ? undefined : fieldOf(heading);
    if (field === undefined || named[field] !== undefined) continue;
    if (told.has(field) && !SEVERAL.has(field) && !NUMBERED.has(field)) twice.push(heading);
    else columns.push({ field, index, heading });
    told.add(field);
  }
  columns.sort((one, other) => one.index - other.index);
  const byField = Map.groupBy(columns, (column) => column.field);
  return { columns, byField, count: headings.length, twice, missing };
}

/** The field that a heading names, a number behind it aside. */
export function fieldOf(heading: string): CsvField | undefined {
  const name = plain(heading);
  const whole = BY_SPELLING.get(name);
  if (whole !== undefined) return isField(whole) ? whole : undefined;
  const numbered =
    /^(.*?[a-z](?:10|9)?)(\d{1,2})(?:code)?$/.exec(name) ?? /^(.*?)(\d{1,2})code$/.exec(name);
  const field = BY_SPELLING.get(numbered?.[1] ?? '');
  return field !== undefined && NUMBERED.has(field) && isField(field) ? field : undefined;
}

export function isField(name: string): name is CsvField {
  return Object.hasOwn(SPELLINGS, name);
}

function plain(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z0-9]/g, '');
}
