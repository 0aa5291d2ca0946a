/** An invented patient as FHIR resources, for tests of hooks. */

type Json = Readonly<Record<string, unknown>>;

export const ICD = 'http://hl7.org/fhir/sid/icd-10-cm';

export function bundle(...resources: readonly Json[]): Json {
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    entry: resources.map((resource) => ({ resource })),
  };
}

export function problem(id: string, code: string, extra: Json = {}): Json {
  return {
    resourceType: 'Condition',
    id,
    clinicalStatus: { coding: [{ code: 'active' }] },
    category: [{ coding: [{ code: 'problem-list-item' }] }],
    code: {
      coding: [
        { system: ICD, code },
        { system: 'http://snomed.info/sct', code: '279039007' },
      ],
      text: 'Low back pain',
    },
    subject: { reference: 'Patient/p1' },
    ...extra,
  };
}

export function visit(id: string, date: string): Json {
  return {
    resourceType: 'Encounter',
    id,
    status: 'finished',
    class: { code: 'AMB' },
    subject: { reference: 'Patient/p1' },
    period: { start: `${date}T09:00:00-05:00` },
  };
}

export function note(id: string, encounterId: string, words: string): Json {
  return {
    resourceType: 'DocumentReference',
    id,
    status: 'current',
    type: { coding: [{ system: 'http://loinc.org', code: '11506-3' }] },
    subject: { reference: 'Patient/p1' },
    content: [
      { attachment: { contentType: 'text/plain', data: Buffer.from(words).toString('base64') } },
    ],
    context: { encounter: [{ reference: `Encounter/${encounterId}` }] },
  };
}

export function order(id: string, cpt: string, reasons: readonly string[] = []): Json {
  return {
    resourceType: 'ServiceRequest',
    id,
    status: 'draft',
    intent: 'plan',
    code: { coding: [{ system: 'http://www.ama-assn.org/go/cpt', code: cpt }] },
    subject: { reference: 'Patient/p1' },
    reasonCode: reasons.map((code) => ({ coding: [{ system: ICD, code }] })),
  };
}

/** A call of a hook with what every call has. */
export function call(hook: string, context: Json, prefetch?: Json): Json {
  return {
    hook,
    hookInstance: '8caeb571-f1b4-4a3b-a6d0-1106d221f427',
    context: { userId: 'Practitioner/dr-1', patientId: 'p1', ...context },
    ...(prefetch === undefined ? {} : { prefetch }),
  };
}
