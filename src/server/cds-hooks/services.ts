/** The moments of a visit at which an EHR may ask. */
export const HOOKS = [
  'patient-view',
  'encounter-discharge',
  'order-select',
  'order-sign',
  'problem-list-item-create',
] as const;
export type HookName = (typeof HOOKS)[number];

/**
 * What a service reads. Templates hold only tokens of context fields that every call of the hook has, so that an EHR can
 * fill them all (CDS Hooks 2.0, "Prefetch tokens").
 */
const PREFETCH = {
  conditions: 'Condition?patient={{context.patientId}}&category=problem-list-item',
  diagnoses: 'Condition?patient={{context.patientId}}&category=encounter-diagnosis&_count=50',
  encounter: 'Encounter/{{context.encounterId}}',
  encounters: 'Encounter?patient={{context.patientId}}&_sort=-date&_count=20',
  documents:
    'DocumentReference?patient={{context.patientId}}&category=clinical-note&_sort=-date&_count=20',
  reports: 'DiagnosticReport?patient={{context.patientId}}&category=RAD&_sort=-date&_count=10',
} as const satisfies Readonly<Record<string, string>>;
export type PrefetchKey = keyof typeof PREFETCH;

export type CdsService = {
  readonly id: string;
  readonly hook: HookName;
  readonly title: string;
  readonly description: string;
  readonly reads: readonly PrefetchKey[];
  /** without these nothing can be said; orders need theirs only when one of them is of a service that is known */
  readonly needs: readonly PrefetchKey[];
};

const ORDERS = {
  // One id at two hooks: what is said at signing takes the place of what was said at selecting.
  id: 'low-back-orders',
  title: 'Low back orders and their documentation',
  description:
    'For orders of imaging, injections, therapy and surgery of the low back: what the record shows and what it does not, and codes on the order that are not valid today.',
  reads: ['conditions', 'diagnoses', 'encounters', 'documents', 'reports'],
  needs: ['documents'],
} as const satisfies Partial<CdsService>;

/** Every service that is offered. */
export const CDS_SERVICES: readonly CdsService[] = [
  {
    id: 'low-back-record',
    hook: 'patient-view',
    title: 'Low back problems on the record',
    description:
      'Codes on the problem list that are not valid today, with the valid ones that followed, and a third visit for low back pain without a stated source.',
    reads: ['conditions', 'diagnoses', 'encounters', 'documents'],
    needs: ['conditions'],
  },
  {
    id: 'low-back-discharge',
    hook: 'encounter-discharge',
    title: 'Low back documentation of this visit',
    description:
      'What the words of this visit support on its date, the questions that they leave open, and codes of the problem list that are not valid today.',
    reads: ['encounter', 'documents', 'conditions', 'diagnoses', 'encounters', 'reports'],
    needs: ['encounter', 'documents'],
  },
  { ...ORDERS, hook: 'order-select' },
  { ...ORDERS, hook: 'order-sign' },
  {
    id: 'low-back-problem-list',
    hook: 'problem-list-item-create',
    title: 'New low back problems',
    description:
      'Newly listed problems whose code is a heading, has ended or is not in the code set of today, with the valid codes.',
    reads: ['encounters', 'documents'],
    needs: [],
  },
];

/** The service that a call to `/cds-services/{id}` with a hook is for; undefined when there is none. */
export function serviceFor(id: string, hook: string): CdsService | undefined {
  return CDS_SERVICES.find((service) => service.id === id && service.hook === hook);
}

/** True when some service has the id, at whatever hook. */
export function isServiceId(id: string): boolean {
  return CDS_SERVICES.some((service) => service.id === id);
}

/** The template of a prefetch key. */
export function templateOf(key: PrefetchKey): string {
  return PREFETCH[key];
}

/** What `GET /cds-services` answers. */
export function discovery(): {
  readonly services: readonly {
    readonly hook: HookName;
    readonly id: string;
    readonly title: string;
    readonly description: string;
    readonly prefetch: Readonly<Record<string, string>>;
    readonly usageRequirements: string;
  }[];
} {
  return {
    services: CDS_SERVICES.map(({ hook, id, title, description, reads }) => ({
      hook,
      id,
      title,
      description,
      prefetch: Object.fromEntries(reads.map((key) => [key, PREFETCH[key]])),
      usageRequirements:
        'Speaks of the low back only. What cannot be prefetched is read with the access token of the call, from FHIR servers that the practice registered.',
    })),
  };
}
