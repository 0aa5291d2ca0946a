import type { ServiceDate } from '../chart/service-date.ts';
import type { Codebook } from '../codebook/codebook.ts';

/** What an unspecified code leaves open: the code that would say more, and the words it would need. */
type Detail = {
  readonly unspecified: RegExp;
  readonly exact: readonly string[];
  readonly needs: string;
};

const ENDPLATE =
  'a statement of the treating provider, in the assessment, that the pain comes from the vertebral endplates';
const TYPE =
  'a type or source of the pain that the provider names in the assessment and that has no code of its own (I.A.9.a)';
const SIDE = 'the side, anywhere in the record of the encounter (I.B.13, I.B.14)';
const REGION = 'the region of the spine or the level, in the note of the provider (I.B.2)';

const DETAILS: readonly Detail[] = [
  { unspecified: /^M54\.50$/, exact: ['M54.51'], needs: ENDPLATE },
  { unspecified: /^M54\.50$/, exact: ['M54.59'], needs: TYPE },
  {
    unspecified: /^M54\.9$/,
    exact: ['M54.50', 'M54.6'],
    needs: 'the site of the back pain, anywhere in the note of the provider',
  },
  { unspecified: /^M54\.40$/, exact: ['M54.41', 'M54.42'], needs: SIDE },
  { unspecified: /^M54\.30$/, exact: ['M54.31', 'M54.32'], needs: SIDE },
  { unspecified: /^G57\.00$/, exact: ['G57.01', 'G57.02', 'G57.03'], needs: SIDE },
  { unspecified: /^M79\.606$/, exact: ['M79.604', 'M79.605'], needs: SIDE },
  { unspecified: /^R10\.A0$/, exact: ['R10.A1', 'R10.A2', 'R10.A3'], needs: SIDE },
  { unspecified: /^M54\.10$/, exact: ['M54.16', 'M54.17'], needs: REGION },
  { unspecified: /^M48\.00$/, exact: ['M48.061', 'M48.062', 'M48.07'], needs: REGION },
  { unspecified: /^M47\.819$/, exact: ['M47.816', 'M47.817'], needs: REGION },
  { unspecified: /^M43\.10$/, exact: ['M43.16', 'M43.17'], needs: REGION },
  { unspecified: /^M43\.00$/, exact: ['M43.06', 'M43.07'], needs: REGION },
  {
    unspecified: /^M51\.9$/,
    exact: ['M51.26', 'M51.360'],
    needs: 'the kind of disc disorder (displacement, degeneration, other), in the assessment',
  },
  {
    unspecified: /^S39\.92X/,
    exact: ['S39.012A', 'S33.5XXA', 'S30.0XXA'],
    needs: 'the kind of injury (strain, sprain, contusion), in the assessment',
  },
  {
    unspecified: /^M48\.56X/,
    exact: ['M80.08XA', 'S32.000A', 'M84.48XA'],
    needs: 'the cause of the fracture (osteoporosis, trauma, other disease), in the assessment',
  },
  {
    unspecified: /^M41\.9$/,
    exact: ['M41.56'],
    needs: 'the kind of scoliosis and its region, in the assessment',
  },
  {
    unspecified: /^O99\.891$/,
    exact: ['Z33.1'],
    needs: 'the provider’s statement that the pregnancy is incidental to the visit (I.C.15.a.1)',
  },
];

/** For an unspecified code: what more exact codes would need, and where it must be said. Codes of that day only. */
export function missingDetail(
  code: string,
  date: ServiceDate,
  codebook: Codebook,
): { code: string; because: string }[] {
  return DETAILS.filter(({ unspecified }) => unspecified.test(code)).flatMap(({ exact, needs }) =>
    exact
      .filter((other) => codebook.isBillable(other, date))
      .map((other) => ({ code: other, because: `It needs ${needs}.` })),
  );
}

/** True when the title of the day calls the code unspecified, or the words name a symptom and nothing more. */
export function isUnspecified(code: string, title: string | undefined): boolean {
  return /\bunspecified\b/i.test(title ?? '') || /^(M54\.5|M54\.9|M51\.9)$/.test(code);
}
