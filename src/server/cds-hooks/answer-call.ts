import type { CardDesk } from './card-desk.ts';
import type { Card } from './card-schema.ts';
import type { HookChart } from './hook-chart.ts';
import { invalidCodeCards } from './invalid-code-cards.ts';
import { orderReasons, readinessCards } from './order-cards.ts';
import type { HookName } from './services.ts';
import { queryCards, todaysWordsCards, visitCountCards } from './visit-cards.ts';

type Cards = (desk: CardDesk, chart: HookChart) => readonly Card[];

const problemList: Cards = (desk, { problems, today }) =>
  invalidCodeCards(desk, problems, today, 'problem list');
const newProblems: Cards = (desk, { newProblems: added, today }) =>
  invalidCodeCards(desk, added, today, 'problem list');
const reasons: Cards = (desk, chart) =>
  invalidCodeCards(
    desk,
    orderReasons(chart).map((code) => ({ code })),
    chart.today,
    'order',
  );

/** What is said at each moment, the most pressing first. While an order is being picked only the order is spoken of. */
const AT = {
  'patient-view': [problemList, visitCountCards],
  'encounter-discharge': [queryCards, visitCountCards, todaysWordsCards, problemList],
  'order-select': [reasons, readinessCards],
  'order-sign': [reasons, readinessCards, queryCards, visitCountCards, todaysWordsCards],
  'problem-list-item-create': [newProblems],
} as const satisfies Record<HookName, readonly Cards[]>;

/** The cards of a call. Pure: the same chart gives the same cards, but for the identifiers that the desk hands out. */
export function answerCall(desk: CardDesk, hook: HookName, chart: HookChart): Card[] {
  return AT[hook].flatMap((cards) => cards(desk, chart));
}
