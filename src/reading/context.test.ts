import { array, assert, constantFrom, integer, property, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertPhrase, type PhraseAssertion } from './assert.ts';
import { PHRASES } from './embedded-phrases.ts';
import { buildPhraseBook } from './phrase-book.ts';
import { readNote } from './read-note.ts';

const book = buildPhraseBook(PHRASES);

/** Reads a text in which «» stand around the phrase that is asked for. */
function read(marked: string): PhraseAssertion & { readonly says?: string } {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const result = assertPhrase(text, { start, end }, book);
  return result.cue === undefined
    ? result
    : { ...result, says: text.slice(result.cue.start, result.cue.end) };
}

const NEGATED = [
  'Denies «sciatica».',
  'No «sciatica», weakness or numbness, but low back pain.',
  'No sciatica, weakness or «numbness», but low back pain.',
  'SKIN: No «rashes».',
  'Neuro: No «saddle anesthesia».',
  '«Saddle anesthesia»: absent',
  '«Sciatica»: denied',
  '«Sciatica»: no',
  '«Sciatica» - none',
  '(-) «sciatica»',
  'Low back pain w/o «radiculopathy».',
  'Neg for «numbness» or weakness.',
  'Neg for numbness or «weakness».',
  'Negative for «numbness», tingling and weakness.',
  'No acute «infection»; compression fracture of L1 is stable.',
  'Films failed to reveal «fracture».',
  'The pain does not «radiate».',
  'Spondylosis without «myelopathy» or radiculopathy.',
  'Spondylosis without myelopathy or «radiculopathy».',
  '1.No evidence of «fracture»',
  'Exam shows neither «weakness» nor numbness.',
  'Exam shows neither weakness nor «numbness».',
  'Patient denies «numbness» but has back pain.',
  '«Fracture» ruled out.',
  '«Fracture» was ruled out by MRI.',
  'Denies «back pain», admits leg pain.',
  'No longer has «sciatica».',
  'Her «sciatica» has resolved.',
  'No «acute fracture» shown.',
  'No further «back pain».',
  'No known «injury».',
  'Not consistent with «radiculopathy».',
  'He can sit without «back pain».',
  'Walks without «pain».',
  'Pain is not associated with «numbness» or tingling.',
  'There has been no «weakness» since surgery.',
  'She has never had «sciatica».',
  'No «sciatica» today.',
  'Pain without «radiation» to legs.',
  'Not suffering from «back pain».',
  'There is no «tenderness» over the SI joints.',
  'Without any «numbness».',
  'Denied any recent «fall», fever, or chills.',
  'No history of trauma, «numbness», or bladder symptoms.',
  'Pt denies any bowel or bladder dysfunction, «saddle anesthesia», fever.',
  '«Numbness» and tingling denied.',
  '«Numbness» was not reported.',
  '«Weakness»: none.',
  '«Fever» (-), chills (-)',
  'Back pain (+), «leg pain» (-)',
  'Positive for back pain, negative for «leg pain».',
  'Back pain but no «leg pain».',
  'Back pain with no «leg pain».',
  'Low back pain, no «radiculopathy».',
  'Low back pain, without «sciatica».',
  'The «leg pain» has completely resolved.',
  '«Leg pain» resolved after injection.',
  'No longer having «leg pain».',
  'No «back pain» in family.',
  'Lumbar spine: no «tenderness».',
  'NEURO: denies «weakness»; denies numbness.',
  'MUSCULOSKELETAL: Negative for «back pain».',
  'GU: no «incontinence»',
  'Pain does not go below the knee, no «numbness».',
  'Back pain, no «trauma».',
  '«Infection» unlikely.',
  'Low suspicion for «infection».',
  'No concern for «cauda equina syndrome».',
  'No suspicion of «fracture».',
  'Not concerned for «infection».',
  'No red flags such as «weight loss».',
  'Nothing to suggest «cauda equina syndrome».',
  'MRI ruled out «fracture».',
  'Films negative for acute «fracture».',
  '«Fracture» not seen.',
  'No evidence of recurrent «disc herniation» or stenosis.',
  'Patient is free of «pain».',
  'Pain-free, no «weakness».',
  'Absence of «reflexes».',
  'Lack of «sensory loss».',
  'Non-tender, no «spasm».',
] as const;

const AFFIRMED = [
  'No sciatica, weakness or numbness, but «low back pain».',
  'No acute infection; «compression fracture» of L1 is stable.',
  'No change in «back pain».',
  'No relief of «back pain» with NSAIDs.',
  'No improvement in «back pain».',
  'No significant improvement in his «back pain».',
  'Unable to sit without «back pain».',
  'She cannot stand without «back pain».',
  'Not only «sciatica» but also weakness.',
  'Not only sciatica but also «weakness».',
  'No complaints aside from «back pain».',
  'Review of systems negative except for «back pain».',
  'Denies any symptoms other than «back pain».',
  '«Spinal stenosis», not a surgical candidate.',
  '«Spondylosis» without myelopathy or radiculopathy.',
  'No. 3 «low back pain»',
  'Ibuprofen as needed for her «back pain».',
  'Ibuprofen prn «back pain».',
  'Presents with a 5 year history of «low back pain».',
  'History of chronic «low back pain», here for injection.',
  'She has a long history of «low back pain».',
  'He would benefit from PT for «low back pain».',
  'Denies back pain, admits «leg pain».',
  'Patient denies numbness but has «back pain».',
  '«L5 radiculopathy», likely due to L4-5 disc herniation.',
  '«Low back pain» due to probable facet disease.',
  'She returns for «low back pain».',
  'Returns for recheck of «low back pain».',
  '52 year old with «back pain».',
  'SLR negative, «back pain» with flexion.',
  '«Back pain» without radiation.',
  'The cause of her «back pain» is not known.',
  'We do not know the cause of her «back pain».',
  '«Back pain» is not improved.',
  '«Back pain» not relieved by NSAIDs.',
  'Has had no benefit from PT for «back pain».',
  'Has «low back pain» for the past 3 weeks.',
  '«Low back pain» since 2003.',
  '«Low back pain» started 3 years ago.',
  '«Low back pain» began about 5 years ago.',
  'He developed «sciatica» 5 years ago.',
  'He has had «low back pain» since a fall 2 years ago.',
  '«Low back pain» after a car accident in 2009.',
  '«Low back pain» in the past 3 weeks.',
  'Chronic «low back pain» since injury in 2012.',
  'The patient has no fever. «Low back pain» persists.',
  'Back pain. Mother is well. «Sciatica» on the left.',
  'He has not sought treatment for his «low back pain».',
  'No prior treatment for «low back pain».',
  'She has had no imaging for her «back pain».',
  'Not just «back pain» but leg pain too.',
  'He does not go a day without «back pain».',
  'There has been no weakness since surgery, but «back pain» persists.',
  '«Back pain» (+), leg pain (-)',
  'Positive for «back pain». Negative for leg pain.',
  'Negative for leg pain, positive for «back pain».',
  'ROS: positive for «back pain», negative for fever.',
  '«Back pain» but no leg pain.',
  '«Low back pain» with no radiculopathy.',
  '«Low back pain» without sciatica.',
  '«Low back pain», not otherwise specified.',
  '«Low back pain» is not due to malingering.',
  '«Low back pain», likely muscular.',
  '«Low back pain», probably discogenic.',
  'Chronic «low back pain» with possible facet arthropathy.',
  'Ice as needed for «back pain».',
  'Tramadol 50 mg q6h prn «low back pain».',
  'Here for evaluation of «low back pain».',
  'Referred for evaluation and treatment of «low back pain».',
  'Presents for «low back pain».',
  'Patient seen for «low back pain».',
  'Follow up for «low back pain».',
  'Evaluated for «low back pain».',
  'PT evaluation for «low back pain».',
  'He was evaluated in the ED for «low back pain».',
  'Recommend MRI to evaluate «radiculopathy».',
  'Status post L4-5 fusion with persistent «low back pain».',
  'Status post fall with «low back pain».',
  'S/p MVA with «low back pain».',
  '3 weeks s/p fall, «low back pain» worsening.',
  'History of fusion, now with «low back pain».',
  'History of DM presents with «low back pain».',
  'He has a history of hypertension and complains of «back pain».',
  'History of L4-5 fusion. «Low back pain» today.',
  '45-year-old male with 10-year history of «low back pain».',
  '45 yo M with h/o chronic «low back pain».',
  '60 y/o with a several year history of «back pain».',
  'He reports a longstanding history of «low back pain».',
  'History of «low back pain» for 3 years.',
  'Has a history of recurrent «low back pain», current episode 2 weeks.',
  'Previously treated for «low back pain».',
  'Patient with prior L5-S1 discectomy who presents with «sciatica».',
  '«Back pain» since 2009.',
  'Has had «back pain» off and on for 20 years.',
  'Injured in 2009, «back pain» ever since.',
  '«Low back pain» following an MVA in 2010.',
  'Leg pain resolved; «back pain» persists.',
  'Leg pain has resolved but «back pain» remains.',
  '«Back pain» has not resolved.',
  'Lives with mother, has «back pain».',
  'Her mother notes he has «back pain».',
  'Accompanied by his mother. He has «back pain».',
  'Helps lift her mother and has «back pain».',
  'Wife reports «back pain» keeps him awake.',
  'MRI shows «disc herniation».',
  'Lumbar spine: «tenderness».',
  'MUSCULOSKELETAL: Positive for «back pain».',
  '«Pain» does not go below the knee.',
  'Will not tolerate «back pain».',
  'Ibuprofen did not help the «back pain».',
  'No better with «back pain».',
  '«Back pain», no better.',
  '«Back pain» unchanged, no new symptoms.',
  '«Back pain», no trauma.',
  'Reflexes absent, «weakness» in left leg.',
] as const;

const UNCERTAIN = [
  'Cannot exclude «disc herniation».',
  '«Fracture» is not excluded.',
  '«Fracture» cannot be excluded.',
  '«Fracture» cannot be ruled out.',
  'Rule out «radiculopathy».',
  'R/O «radiculopathy».',
  'Possible «radiculopathy».',
  'Probable «facet syndrome».',
  'Suspected «facet syndrome».',
  'Questionable «fracture».',
  'Compatible with «radiculopathy».',
  'Consistent with «radiculopathy».',
  'Working diagnosis: «radiculopathy».',
  'Working diagnosis of «radiculopathy».',
  'Likely «discogenic pain».',
  'This appears to be «radiculopathy».',
  'Provisional diagnosis: «radiculopathy».',
  '«Radiculopathy» versus stenosis.',
  'Radiculopathy versus «stenosis».',
  'Radiculopathy vs. «stenosis».',
  'MRI to evaluate for «disc herniation».',
  'L5 radiculopathy, likely due to «L4-5 disc herniation».',
  'Low back pain due to probable «facet disease».',
  '? «radiculopathy»',
  'Concern for «cauda equina syndrome».',
  '«Radiculopathy» is suspected.',
  '«Radiculopathy» cannot be ruled out.',
  'Symptoms suggest «radiculopathy».',
  'Findings are suggestive of «radiculopathy».',
  'I suspect «facet arthropathy».',
  '«Facet arthropathy» is the likely pain generator.',
  'Differential includes «stenosis» and radiculopathy.',
  'Differential includes stenosis and «radiculopathy».',
  'Concerned about «cauda equina syndrome».',
  'Could be «SI joint dysfunction».',
  '?«sciatica»',
  '«Sciatica»?',
  'Question of «fracture» at L1.',
  'Lumbar «strain» vs disc herniation.',
  'It is possible that he has «radiculopathy».',
  'Unclear whether this is «radiculopathy».',
  'Pain may be from the «facet joints».',
  '«Discogenic pain» likely.',
  'Impression: probable «lumbar strain».',
] as const;

const HYPOTHETICAL = [
  'Return if «numbness» develops.',
  'Return for any new «weakness» or numbness.',
  'Call if there is any «numbness», weakness or fever.',
  'Call if there is any numbness, weakness or «fever».',
  'Should he develop «weakness», go to the ED.',
  'Risk of «nerve injury» was discussed.',
  '[ ] «Sciatica»',
  'To alert us if any of the following are noted: fever, «weakness» or numbness.',
  'If «numbness» develops he will call.',
  'Patient to return if «pain» worsens.',
  'Discussed risks including infection, bleeding, and «nerve damage».',
  'Monitor for «bowel incontinence».',
  'Go to the ER for «saddle anesthesia» or weakness.',
  'Watch for signs of «infection».',
] as const;

const HISTORICAL = [
  'History of «lumbar fusion».',
  'H/o «lumbar fusion».',
  'S/p «laminectomy».',
  'Status post «laminectomy» in 2019.',
  'PMH: «hypertension», diabetes',
  'Past medical history is significant for hypertension, gout and «asthma».',
  '«Laminectomy» 5 years ago.',
  'Prior «laminectomy».',
  'No history of «back surgery».',
  'Had «sciatica» in the past.',
  'Low back pain since a «fall» 2 years ago.',
  'He hurt his back in a «fall» in 1998.',
  'History of «back surgery».',
  'Status post L4-5 «fusion».',
  'Remote «compression fracture» of L1.',
  '«Compression fracture» in 2009.',
  'Had a «discectomy» in 2011.',
  'He had an episode of «sciatica» last year.',
  'No prior «back surgery».',
] as const;

const OTHER = [
  'Mother had «sciatica».',
  'Family history of «back pain».',
  'FAMILY HISTORY: «back pain», arthritis.',
  'Her sister has «scoliosis».',
  'Mother with «back pain».',
  'Father had «ankylosing spondylitis».',
  'FH: «scoliosis» in sister.',
] as const;

test.each(NEGATED)('negated: %s', (marked) => {
  expect(read(marked).assertion).toBe('negated');
});
test.each(AFFIRMED)('affirmed and recent: %s', (marked) => {
  expect(read(marked)).toMatchObject({
    assertion: 'affirmed',
    temporality: 'recent',
    experiencer: 'patient',
  });
});
test.each(UNCERTAIN)('uncertain: %s', (marked) => {
  expect(read(marked).assertion).toBe('uncertain');
});
test.each(HYPOTHETICAL)('hypothetical: %s', (marked) => {
  expect(read(marked).assertion).toBe('hypothetical');
});
test.each(HISTORICAL)('historical: %s', (marked) => {
  expect(read(marked).temporality).toBe('historical');
});
test.each(OTHER)('of another person: %s', (marked) => {
  expect(read(marked).experiencer).toBe('other');
});

test.each([
  ['Her sciatica has resolved.', 'sciatica'],
  ['No longer has sciatica.', 'sciatica'],
  ['Left sciatica, now resolved.', 'sciatica'],
])('what is over is not current: %s', (note, concept) => {
  const [mention] = readNote({ id: 'e1', note }, book).of(concept);
  expect(mention?.resolved).toBe(true);
});

test.each([
  ['No evidence of «fracture».', 'No evidence of'],
  ['«Fracture» cannot be excluded.', 'cannot be excluded'],
  ['Mother had «sciatica».', 'Mother'],
  ['Had «sciatica» in the past.', 'in the past'],
])('the cue is quoted: %s', (marked, says) => {
  expect(read(marked).says).toBe(says);
});

test('a phrase that touches no word, or lies outside the text, is said plainly', () => {
  const plain = { assertion: 'affirmed', temporality: 'recent', experiencer: 'patient' };
  expect(assertPhrase('', { start: 0, end: 0 }, book)).toEqual(plain);
  expect(assertPhrase('No pain.', { start: 90, end: 95 }, book)).toEqual(plain);
  expect(assertPhrase('No  pain.', { start: 2, end: 4 }, book)).toEqual(plain);
});

test('a phrase that begins in a heading is read in what follows', () => {
  expect(read('«ALLERGIES: PENICILLIN».').temporality).toBe('historical');
});

const words = constantFrom(
  ...'no not denies without possible if history of mother has had resolved but ; : , . ? - ( ) [ ] \n \n\n \r\n back pain sciatica fracture L4-5 3 years ago since in 1998 past PMH: 🦴 \t negative for'.split(
    ' ',
  ),
);

describe('whatever the text', () => {
  test('nothing is thrown and the cue lies in the text', () => {
    assert(
      property(
        array(words, { maxLength: 30 }),
        string({ unit: 'binary', maxLength: 20 }),
        integer({ min: -5, max: 120 }),
        integer({ min: -5, max: 120 }),
        (some, noise, start, end) => {
          const text = some.join(' ') + noise;
          const { cue } = assertPhrase(text, { start, end }, book);
          if (cue === undefined) return;
          expect(cue.start).toBeGreaterThanOrEqual(0);
          expect(cue.end).toBeGreaterThan(cue.start);
          expect(cue.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(cue.start, cue.end).trim()).not.toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a sentence before or after changes nothing', () => {
    const sentences = constantFrom(
      ...[...NEGATED, ...AFFIRMED, ...UNCERTAIN].filter((marked) => !marked.includes(':')),
    );
    const neighbours = constantFrom(
      'The patient walks daily.',
      'No fever.',
      'Possible infection.',
      'She had surgery in 1998.',
      'Mother has diabetes.',
      'Return if worse.',
      'Weight is 80 kg.',
    );
    assert(
      property(sentences, tuple(neighbours, neighbours), (marked, [before, after]) => {
        const alone = read(marked);
        const between = read(`${before} ${marked.endsWith('.') ? marked : `${marked}.`} ${after}`);
        expect(between).toEqual({ ...alone, ...(between.cue && { cue: between.cue }) });
      }),
      { numRuns: 300 },
    );
  });
});
