import answerNotOnProblemList from './checks/answer-not-on-problem-list.ts';
import billedCodeNotSupported from './checks/billed-code-not-supported.ts';
import codeCarriedForward from './checks/code-carried-forward.ts';
import documentationEvolved from './checks/documentation-evolved-code-not-updated.ts';
import excludes1Billed from './checks/excludes1-billed.ts';
import explainedCodeChange from './checks/explained-code-change.ts';
import imagingNotAddressed from './checks/imaging-not-addressed.ts';
import noteCloned from './checks/note-cloned.ts';
import problemListStale from './checks/problem-list-stale.ts';
import retiredCodeBilled from './checks/retired-code-billed.ts';
import thirdVisitUnspecified from './checks/third-visit-unspecified.ts';
import treatmentPhaseInconsistent from './checks/treatment-phase-inconsistent.ts';
import unexplainedCodeChange from './checks/unexplained-code-change.ts';
import type { ReviewCheck } from './define-check.ts';

/** Every check of patients over time, one file each in `checks`. */
export const REVIEW_CHECKS: readonly ReviewCheck[] = [
  thirdVisitUnspecified,
  unexplainedCodeChange,
  explainedCodeChange,
  codeCarriedForward,
  problemListStale,
  documentationEvolved,
  retiredCodeBilled,
  excludes1Billed,
  billedCodeNotSupported,
  noteCloned,
  imagingNotAddressed,
  answerNotOnProblemList,
  treatmentPhaseInconsistent,
];
