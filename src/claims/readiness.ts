import type { ServiceDate } from '../chart/service-date.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { Owner } from '../coding/decision.ts';
import { DIAGNOSIS_GROUPS, SERVICES } from './embedded-services.ts';
import type { ElementCriterion, IntendedService } from './intended-service.ts';
import { checkElement } from './readiness-elements.ts';
import type { ElementStatus, FoundWords, ReadinessVisit } from './readiness-visit.ts';

export type ElementResult = {
  readonly element: string;
  readonly status: ElementStatus;
  readonly because: string;
  readonly evidence: readonly FoundWords[];
  readonly owner: Owner;
  /** where the criterion comes from, and how it was seen */
  readonly basis: string;
};

export type Readiness = {
  readonly service: string;
  readonly title: string;
  readonly date: ServiceDate;
  readonly ready: boolean;
  readonly diagnosis: ElementResult;
  readonly elements: readonly ElementResult[];
};

export type ReadinessRequest = {
  readonly service: IntendedService;
  /** oldest first; the last one is the visit that asks */
  readonly visits: readonly ReadinessVisit[];
  /** the code on the request, where there is one */
  readonly code?: string;
  readonly codebook: Codebook;
};

/** The service of an id or of a CPT or HCPCS code number. */
export function serviceNamed(name: string): IntendedService | undefined {
  return SERVICES.find(({ id, procedures }) => id === name || procedures.includes(name));
}

/**
 * Compares the record with what payers ask to see before a service. Says what is found, in which words, what is missing
 * and what contradicts itself; never that a payer will cover it.
 */
export function checkReadiness(request: ReadinessRequest): Readiness {
  const { service, visits } = request;
  const last = visits.at(-1);
  const elements = service.elements.map((criterion) => {
    const { status, because, evidence, owner } = checkElement(criterion, visits);
    return {
      element: criterion.element,
      status,
      because,
      evidence,
      owner,
      basis: basisOf(criterion),
    };
  });
  const diagnosis = checkDiagnosis(request);
  return {
    service: service.id,
    title: service.title,
    date: last?.dateOfService ?? '',
    ready: [diagnosis, ...elements].every(
      ({ status }) => status === 'found' || status === 'not-asked',
    ),
    diagnosis,
    elements,
  };
}

const HOW = {
  policy: 'read in the policy or on its owner’s page',
  secondary: 'quoted on another page',
  recall: 'not verified; compare with the payer’s policy',
} as const satisfies Record<ElementCriterion['verified'], string>;

function basisOf({ source, verified }: ElementCriterion): string {
  return `${source} (${HOW[verified]})`;
}

/** The code on the request against the date, today’s words and the kind of condition that the service treats. */
function checkDiagnosis({ service, visits, code, codebook }: ReadinessRequest): ElementResult {
  const last = visits.at(-1);
  const group = DIAGNOSIS_GROUPS[service.diagnosis];
  const decided = last?.decision.codes ?? [];
  const fits = decided.filter((one) => group?.codes.some((start) => one.code.startsWith(start)));
  const told = (
    status: ElementStatus,
    because: string,
    owner: Owner,
    about: readonly string[],
  ): ElementResult => ({
    element: 'diagnosis',
    status,
    because,
    evidence: decided
      .filter((one) => about.includes(one.code))
      .flatMap(({ evidence }) => evidence)
      .map(({ document, start, end }) => wordsAt(last, document, start, end)),
    owner,
    basis: `The service treats ${group?.title ?? 'a diagnosis of the low back'}.`,
  });
  if (last === undefined || decided.length === 0)
    return told(
      'missing',
      'The words of the visit support no diagnosis of the low back.',
      'provider',
      [],
    );
  const codes = decided.map((one) => one.code);
  if (code !== undefined) {
    const { status } = codebook.check(code, last.dateOfService);
    if (status !== 'valid')
      return told(
        'contradictory',
        `${code} cannot be billed on ${last.dateOfService} (${status}). The words support ${codes.join(', ')}.`,
        'coder',
        codes,
      );
    if (!codes.includes(code))
      return told(
        'contradictory',
        `The request says ${code}; today’s words support ${codes.join(', ')}.`,
        'coder',
        codes,
      );
  }
  if (fits.length === 0)
    return told(
      'missing',
      `The words support ${codes.join(', ')}, and no statement of ${group?.title ?? 'such a diagnosis'}.`,
      'provider',
      codes,
    );
  const fitting = fits.map((one) => one.code);
  if (code !== undefined && !fitting.includes(code))
    return told(
      'contradictory',
      `The request says ${code}; for this service the words also support ${fitting.join(', ')}.`,
      'coder',
      fitting,
    );
  return told('found', `The words support ${fitting.join(', ')}.`, 'coder', fitting);
}

function wordsAt(
  visit: ReadinessVisit | undefined,
  document: string,
  start: number,
  end: number,
): FoundWords {
  const statement = visit?.statements.find(
    (one) => one.document === document && one.start === start && one.end === end,
  );
  return {
    visit: visit?.id ?? '',
    date: visit?.dateOfService ?? '',
    document,
    start,
    end,
    words: statement?.words ?? '',
  };
}
