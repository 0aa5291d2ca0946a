const MONEY =
  /\b(?:reimburs\w*|payments?|revenue|profit\w*|dollars?|DRGs?|HCCs?|RAF|RVUs?|MIPS|HEDIS|HAC|PSI)\b|\b(?:MCC|CC\/MCC)\b|[$€£]\s?\d|\brisk[- ]adjust\w*|\bcase[- ]mix\b|\b(?:quality|severity) (?:scores?|metrics?|measures?|ratings?)|\bstar ratings?|\bhigher[- ]paying\b|\bmedical necessity\b/i;

const COVERAGE =
  /\b(?:payers?|payors?|insurers?|insurance|coverage|prior authori[sz]ation|claim denials?|paid|bill(?:ed|ing|able))\b/i;

/** True when words speak of payment, a quality score or risk adjustment. Kept apart from the lists of the query room. */
export function speaksOfMoney(words: string): boolean {
  return MONEY.test(words);
}

/** True when words that go to a provider also speak of payers or billing. */
export function speaksOfCoverage(words: string): boolean {
  return COVERAGE.test(words);
}
