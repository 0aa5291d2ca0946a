import type { Owner } from '../coding/decision.ts';
import type { Statement } from '../coding/statements.ts';
import type { ElementCriterion, ElementName } from './intended-service.ts';
import type { ElementStatus, FoundWords, ReadinessVisit } from './readiness-visit.ts';
import { statedWeeks } from './stated-duration.ts';

export type ElementAnswer = {
  readonly status: ElementStatus;
  readonly because: string;
  readonly evidence: readonly FoundWords[];
  readonly owner: Owner;
};

type Said = { readonly visit: ReadinessVisit; readonly statement: Statement };
type Check = (criterion: ElementCriterion, visits: readonly ReadinessVisit[]) => ElementAnswer;

/** Looks for one element in a patient’s visits, oldest first. */
export function checkElement(
  criterion: ElementCriterion,
  visits: readonly ReadinessVisit[],
): ElementAnswer {
  if (criterion.unless === 'red-flag') {
    const flags = presentFlags(visits);
    if (flags.length > 0)
      return answer('not-asked', 'A red flag is documented; this is then not asked for.', flags);
  }
  return CHECKS[criterion.element](criterion, visits);
}

const CHECKS = {
  duration: checkDuration,
  'conservative-care': checkCare,
  'red-flags': checkFlags,
  'neurological-exam': checkPresence(['nerve-exam'], 'A neurological examination', [
    'exam',
    'none',
    'hpi',
    'other',
  ]),
  function: checkPresence(
    ['function-score', 'functional-limitation'],
    'What the pain keeps the patient from doing',
  ),
  'function-or-pain-score': checkPresence(
    ['function-score', 'pain-score'],
    'A score of function or of pain',
  ),
  'prior-imaging': checkPresence(
    ['imaging-reviewed'],
    'Whether imaging was done before',
    undefined,
    true,
  ),
  imaging: checkImaging,
  'earlier-injections': checkPresence(
    ['visit-injection'],
    'Earlier injections, or that there were none',
    undefined,
    true,
  ),
  'no-radiculopathy': checkNoRadiculopathy,
  'block-relief': checkRelief,
  'provocative-tests': checkProvocation,
  'modic-type-and-level': checkModic,
  'cause-linked': checkLink,
  'prior-surgery': checkPresence(
    ['lumbar-fusion', 'fusion-performed', 'lumbar-surgery', 'postlaminectomy-syndrome'],
    'Earlier surgery of the spine, or that there was none',
    undefined,
    true,
  ),
} as const satisfies Record<ElementName, Check>;

function checkDuration(
  { weeks = 0 }: ElementCriterion,
  visits: readonly ReadinessVisit[],
): ElementAnswer {
  const stated = said(visits, ['duration']).filter(({ statement }) => statement.section !== 'plan');
  const long = stated.map((one) => ({ one, weeks: statedWeeks(one.statement.words) }));
  const known = long.filter((item) => item.weeks !== undefined);
  const enough = known.filter((item) => (item.weeks ?? 0) >= weeks);
  if (enough.length > 0)
    return answer(
      'found',
      weeks > 0 ? `A duration of at least ${weeks} weeks is stated.` : 'A duration is stated.',
      enough.map(({ one }) => one),
    );
  const [first] = visits;
  const last = visits.at(-1);
  if (first !== undefined && last !== undefined && weeks > 0) {
    const between =
      (Date.parse(last.dateOfService) - Date.parse(first.dateOfService)) / 604_800_000;
    const pain = said([first], LOW_BACK);
    if (between >= weeks && pain.length > 0)
      return answer(
        'found',
        `The low back was seen ${Math.floor(between)} weeks before, on ${first.dateOfService}.`,
        pain.slice(0, 1),
      );
  }
  if (known.length > 0)
    return answer(
      'missing',
      `The durations stated are shorter than ${weeks} weeks.`,
      known.map(({ one }) => one),
    );
  return answer('missing', 'No duration is stated.', stated, 'provider');
}

const LOW_BACK = [
  'low-back-pain',
  'back-pain',
  'sciatica',
  'radiculopathy',
  'chronic-low-back-pain',
];

/** Care that was given, not only ordered today. A dated or measured course says more than a name. */
function checkCare(
  { weeks = 0 }: ElementCriterion,
  visits: readonly ReadinessVisit[],
): ElementAnswer {
  const named = said(visits, ['conservative-treatment', 'visit-injection']);
  const last = visits.at(-1);
  const given = named.filter(
    ({ visit, statement }) =>
      statement.assertion !== 'negated' &&
      statement.assertion !== 'hypothetical' &&
      !statement.isPlanned &&
      (visit !== last || !ORDERS.has(statement.section)),
  );
  const refused = named.filter(({ statement }) => statement.assertion === 'negated');
  if (given.length > 0 && refused.length > 0)
    return answer(
      'contradictory',
      'The record says that treatment was tried and that it was not.',
      [...given, ...refused],
    );
  if (given.length === 0)
    return answer(
      'missing',
      refused.length > 0
        ? 'The record says that no such treatment was tried.'
        : 'No treatment before this visit is documented.',
      refused,
    );
  const dated = given.some(({ visit, statement }) => hasLength(visit, statement, weeks));
  return dated || weeks === 0
    ? answer('found', 'Treatment and how long it lasted are documented.', given)
    : answer(
        'missing',
        `Treatment is named; that it lasted ${weeks} weeks, or its dates, are not.`,
        given,
      );
}

const ORDERS: ReadonlySet<string> = new Set(['plan', 'assessment-plan']);
const NEAR = 120;

/** A duration of the asked length stands within the same sentence or the next. */
function hasLength(visit: ReadinessVisit, treatment: Statement, weeks: number): boolean {
  return visit.statements.some(
    (statement) =>
      statement.concept === 'duration' &&
      statement.document === treatment.document &&
      Math.abs(statement.start - treatment.start) < NEAR &&
      (statedWeeks(statement.words) ?? 0) >= weeks,
  );
}

const FLAGS = [
  'cauda-equina-sign',
  'cauda-equina-syndrome',
  'neoplasm',
  'neoplasm-history',
  'fever-or-chills',
  'weight-loss',
  'night-pain',
  'immunosuppression',
  'vertebral-osteomyelitis',
  'discitis',
  'epidural-abscess',
  'spinal-metastasis',
  'vertebral-fracture',
  'compression-fracture',
];

function presentFlags(visits: readonly ReadinessVisit[]): Said[] {
  return said(visits.slice(-1), FLAGS).filter(
    ({ statement }) =>
      statement.assertion === 'affirmed' &&
      statement.temporality === 'recent' &&
      !statement.isResolved &&
      statement.concept !== 'night-pain',
  );
}

function checkFlags(
  { inRecord = false }: ElementCriterion,
  visits: readonly ReadinessVisit[],
): ElementAnswer {
  const current = inRecord ? visits : visits.slice(-1);
  const present = presentFlags(visits);
  const absent = said(current, [...FLAGS, 'red-flag']).filter(
    ({ statement }) => statement.assertion === 'negated',
  );
  const both = present.filter(({ statement }) =>
    absent.some((other) => other.statement.concept === statement.concept),
  );
  if (both.length > 0)
    return answer('contradictory', 'The same red flag is affirmed and denied.', [
      ...both,
      ...absent,
    ]);
  if (present.length > 0)
    return answer('found', 'Red flags are documented as present.', [...present, ...absent]);
  if (absent.length > 0) return answer('found', 'Red flags are documented as absent.', absent);
  return answer('missing', 'Neither presence nor absence of red flags is documented.', []);
}

/** The thing is spoken of. `denialCounts`: that it is absent is an answer too. */
function checkPresence(
  concepts: readonly string[],
  what: string,
  sections?: readonly string[],
  denialCounts = false,
): Check {
  return ({ inRecord = false }, visits) => {
    const asked = denialCounts || inRecord ? visits : visits.slice(-1);
    const found = said(asked, concepts).filter(
      ({ statement }) =>
        statement.assertion !== 'hypothetical' &&
        !statement.isPlanned &&
        (denialCounts || statement.assertion === 'affirmed' || statement.assertion === 'negated') &&
        (sections === undefined || sections.includes(statement.section)),
    );
    return found.length > 0
      ? answer('found', `${what}: documented.`, found)
      : answer('missing', `${what}: not documented.`, []);
  };
}

function checkImaging(
  _criterion: ElementCriterion,
  visits: readonly ReadinessVisit[],
): ElementAnswer {
  const reported = visits.flatMap((visit) =>
    visit.statements
      .filter(({ author, section }) => author === 'radiologist' || section === 'imaging')
      .map((statement) => ({ visit, statement })),
  );
  const words = reported.length > 0 ? reported : said(visits, ['imaging-reviewed']);
  if (words.length === 0) return answer('missing', 'No imaging is documented.', []);
  const current = visits.at(-1);
  const isTakenUp = words.some(({ statement }) =>
    (current?.statements ?? []).some(
      (other) =>
        other.author === 'provider' &&
        other.section !== 'imaging' &&
        other.concept === statement.concept &&
        other.concept !== 'imaging-reviewed',
    ),
  );
  return isTakenUp
    ? answer('found', 'Imaging is documented and the provider speaks of what it shows.', words)
    : answer(
        'missing',
        'Imaging is documented; that the provider ties it to the symptoms is not.',
        words,
      );
}

function checkNoRadiculopathy(
  _criterion: ElementCriterion,
  visits: readonly ReadinessVisit[],
): ElementAnswer {
  const words = said(visits.slice(-1), [
    'radiculopathy',
    'sciatica',
    'radicular-symptoms',
    'leg-pain',
    'radiating-symptoms',
  ]);
  const denied = words.filter(({ statement }) => statement.assertion === 'negated');
  const affirmed = words.filter(
    ({ statement }) =>
      statement.assertion === 'affirmed' &&
      !statement.isResolved &&
      statement.temporality === 'recent',
  );
  if (denied.length > 0 && affirmed.length > 0)
    return answer('contradictory', 'Nerve or leg symptoms are affirmed and denied.', [
      ...affirmed,
      ...denied,
    ]);
  if (affirmed.length > 0)
    return answer('contradictory', 'Nerve or leg symptoms are documented.', affirmed);
  return denied.length > 0
    ? answer('found', 'Nerve and leg symptoms are documented as absent.', denied)
    : answer('missing', 'Whether there are nerve or leg symptoms is not documented.', []);
}

function checkRelief(
  { percent = 0 }: ElementCriterion,
  visits: readonly ReadinessVisit[],
): ElementAnswer {
  const told = said(visits, ['block-relief']).filter(
    ({ statement }) => statement.assertion === 'affirmed',
  );
  const enough = told.filter(({ statement }) => (statement.number ?? 0) >= percent);
  if (enough.length > 0)
    return answer('found', `Relief of at least ${percent} % is documented.`, enough);
  return answer(
    'missing',
    told.length > 0
      ? `The relief documented is under ${percent} %.`
      : 'Relief after a diagnostic block is not documented in per cent.',
    told,
  );
}

function checkProvocation(
  { count = 1 }: ElementCriterion,
  visits: readonly ReadinessVisit[],
): ElementAnswer {
  const tests = said(visits.slice(-1), ['sacroiliac-provocation']);
  const positive = tests.filter(({ statement }) => statement.assertion === 'affirmed');
  const names = new Set(
    positive.map(({ statement }) => statement.words.toLowerCase().split(/\W+/, 1)[0]),
  );
  return names.size >= count
    ? answer('found', `${names.size} positive provocative tests are named.`, positive)
    : answer('missing', `${names.size} of ${count} positive provocative tests are named.`, tests);
}

const LOW_LEVELS: ReadonlySet<string> = new Set([
  'L3-L4',
  'L4-L5',
  'L5-S1',
  'L3',
  'L4',
  'L5',
  'S1',
  'L3-L5',
  'L3-S1',
  'L4-S1',
]);

function checkModic(
  _criterion: ElementCriterion,
  visits: readonly ReadinessVisit[],
): ElementAnswer {
  const modic = said(visits, ['modic-change']).filter(
    ({ statement }) => statement.assertion === 'affirmed',
  );
  const typed = modic.filter(({ statement }) => /\b(?:1|2|i|ii)\b/i.test(statement.words));
  const placed = typed.filter(({ statement }) =>
    statement.levels.some((level) => LOW_LEVELS.has(level)),
  );
  if (placed.length > 0)
    return answer(
      'found',
      'Modic type 1 or 2 with its level between L3 and S1 is documented.',
      placed,
    );
  if (typed.length > 0)
    return answer('missing', 'The level of the Modic change is not documented beside it.', typed);
  return answer(
    'missing',
    modic.length > 0
      ? 'The type of the Modic change is not documented.'
      : 'Modic change is not documented.',
    modic,
  );
}

function checkLink(_criterion: ElementCriterion, visits: readonly ReadinessVisit[]): ElementAnswer {
  const current = visits.slice(-1);
  const named = said(current, ['vertebrogenic-low-back-pain']).filter(
    ({ statement }) => statement.assertion === 'affirmed' && statement.author === 'provider',
  );
  const linked = said(current, ['endplate-change', 'modic-change']).filter(
    ({ statement }) =>
      statement.author === 'provider' && statement.links.some(({ kind }) => kind === 'caused-by'),
  );
  const words = [...named, ...linked];
  return words.length > 0
    ? answer('found', 'The provider says that the pain comes from the endplates.', words)
    : answer('missing', 'No statement of the provider says where the pain comes from.', []);
}

function said(visits: readonly ReadinessVisit[], concepts: readonly string[]): Said[] {
  return visits.flatMap((visit) =>
    visit.statements
      .filter(
        ({ concept, isPatient, isElsewhere, author }) =>
          concepts.includes(concept) && isPatient && !isElsewhere && author !== 'earlier-visit',
      )
      .map((statement) => ({ visit, statement })),
  );
}

function answer(
  status: ElementStatus,
  because: string,
  words: readonly Said[],
  owner: Owner = 'provider',
): ElementAnswer {
  return {
    status,
    because,
    owner,
    evidence: words.slice(0, 6).map(({ visit, statement }) => ({
      visit: visit.id,
      date: visit.dateOfService,
      document: statement.document,
      start: statement.start,
      end: statement.end,
      words: statement.words,
    })),
  };
}
