import type { ServiceOrder } from '../../chart/order.ts';
import type { IntendedService } from '../../claims/intended-service.ts';
import { checkReadiness, type ElementResult, serviceNamed } from '../../claims/readiness.ts';
import type { Visit } from '../../review/visit.ts';
import { type CardDesk, makeCard, visitLink } from './card-desk.ts';
import type { Card } from './card-schema.ts';
import { plainGfm, quoted } from './gfm.ts';
import type { HookChart } from './hook-chart.ts';

/** True when an order asks for a service of which it is known what the record should show. */
export function isKnownOrder({ code }: ServiceOrder): boolean {
  return code !== undefined && serviceNamed(code) !== undefined;
}

/** What the record shows, and does not, of what belongs to a service that is ordered; nothing when all is there. */
export function readinessCards(desk: CardDesk, chart: HookChart): Card[] {
  const services = new Map<IntendedService, ServiceOrder>();
  for (const order of chart.orders) {
    const service = order.code === undefined ? undefined : serviceNamed(order.code);
    if (service !== undefined && !services.has(service)) services.set(service, order);
  }
  return [...services].flatMap(([service, order]) => readinessCard(desk, chart, service, order));
}

function readinessCard(
  desk: CardDesk,
  { visits, current }: HookChart,
  service: IntendedService,
  { reasons }: ServiceOrder,
): Card[] {
  const last = current ?? visits.at(-1);
  const [code] = reasons;
  const { ready, diagnosis, elements, title } = checkReadiness({
    service,
    visits: visits
      .filter(({ number }) => last !== undefined && number <= last.number)
      .map(({ encounter, dateOfService, decision, statements }) => ({
        id: encounter.id,
        dateOfService,
        decision,
        statements,
      })),
    codebook: desk.engine.codebook,
    ...(code === undefined ? {} : { code }),
  });
  if (ready) return [];
  const open = elements.filter(isOpen);
  const contradicts = [diagnosis, ...open].some(({ status }) => status === 'contradictory');
  const lines = [
    ...(isOpen(diagnosis) ? [`- ${diagnosisWords(diagnosis, code, last)}`] : []),
    ...open.map((one) => `- ${plainGfm(one.because)}${wordsOf(one)}`),
  ];
  return [
    makeCard(desk, {
      topic: 'order',
      indicator: contradicts ? 'warning' : 'info',
      summary: `${title}: ${lines.length} ${lines.length === 1 ? 'point is' : 'points are'} open in the record`,
      detail: `The record does not show, or shows in two ways:\n\n${lines.join('\n')}\n\nOnly what is so belongs in the note.`,
      links:
        last === undefined
          ? []
          : [visitLink(desk, 'Show what the record says', last.encounter.id, { show: 'evidence' })],
    }),
  ];
}

function isOpen({ status }: ElementResult): boolean {
  return status === 'missing' || status === 'contradictory';
}

/** Which condition the service treats is left unsaid: naming one that nobody documented would lead. */
function diagnosisWords(
  { status }: ElementResult,
  code: string | undefined,
  visit: Visit | undefined,
): string {
  if (status !== 'contradictory' || code === undefined)
    return 'No diagnosis that the visit documents is one that the service is for.';
  const supported = visit?.decision.codes.map((one) => one.code).join(', ') ?? '';
  return `The order gives ${plainGfm(code)}; the words of the visit support ${supported}.`;
}

function wordsOf({ evidence }: ElementResult): string {
  const [first] = evidence.filter(({ words }) => words !== '');
  return first === undefined ? '' : ` ${quoted(first.words)} (${first.date})`;
}

/** The codes that orders give as their reason. */
export function orderReasons({ orders }: HookChart): readonly string[] {
  return [...new Set(orders.flatMap(({ reasons }) => reasons))];
}
