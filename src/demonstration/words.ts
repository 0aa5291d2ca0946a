/** Sentences that notes are put together from. `{…}` is filled in. None of them changes a diagnosis. */
export const ACTIVITIES = [
  'after unloading a delivery van over a weekend',
  'after a long drive to visit family',
  'after she changed to a desk by the window',
  'while raking leaves',
  'after two days of painting a ceiling',
  'without anything that he can remember',
  'after a week of travel in economy seats',
  'when he started a new job at a warehouse counter',
  'after helping a neighbor move boxes of books',
  'during the second half of a gardening day',
  'after sleeping on an old sofa bed',
  'when the bakery shifts began earlier',
] as const;

export const COURSE_OF_PAIN = [
  'It is worse when sitting at work and eases with a walk around the block.',
  'Mornings are stiff for about half an hour, evenings are easier.',
  'Standing in line at the store brings it on within ten minutes.',
  'Bending to load the dishwasher is the hardest part of the day.',
  'It comes and goes through the week and is gone on most Sundays.',
  'Turning over in bed wakes her about twice a night.',
  'Long meetings make it ache; a hot shower takes the edge off.',
  'He rates it four of ten on most days and seven on bad ones.',
  'Stairs are fine, the car seat is not.',
  'She can carry groceries again but pays for it the next day.',
  'The first steps after lunch are slow, then it loosens.',
  'Heat helps for an hour or so, and then it settles in again.',
] as const;

export const TREATMENT_SO_FAR = [
  'Acetaminophen twice a day has done a little.',
  'He has done the home exercises on four days of the week.',
  'Six physical therapy sessions are behind her.',
  'Naproxen upset his stomach, and he stopped it.',
  'A heating pad is in use most evenings.',
  'She walks two miles on the days that she feels able.',
  'The lumbar roll in the car made some difference.',
  'Ibuprofen is taken before shifts.',
  'Massage gave two good days.',
  'He has cut his shifts to four days.',
  'Topical diclofenac was tried and put aside.',
  'A yoga class for beginners was started last month.',
] as const;

export const NEGATIVES = [
  'No fever, no weight loss.',
  'Denies bowel or bladder trouble.',
  'No numbness or weakness of the legs.',
  'No night sweats and no history of cancer.',
  'Denies saddle anesthesia.',
  'No leg pain.',
] as const;

export const EXAMS = [
  'Gait is steady. Lumbar flexion reaches the knees and is limited by pain.',
  'Tender over the lower lumbar paraspinal muscles. Straight leg raise is negative on both sides.',
  'Stands with even shoulders. Extension is uncomfortable, side bending is full.',
  'Heel and toe walking is intact. Reflexes are equal at knees and ankles.',
  'Sits with weight forward. Flexion to sixty degrees, extension to fifteen.',
  'Strength is full in both legs, sensation is intact to light touch.',
  'Gets up from the chair without using the arms. Lumbar motion is stiff at the end of range.',
  'Palpation of the lower back is mildly uncomfortable. Hips move freely.',
  'Walks briskly. Pain at the end of flexion, none with rotation.',
  'Reflexes are symmetric; toes go down. Slump test is negative.',
] as const;

export const SCIATIC_EXAMS = [
  'Straight leg raise is positive on the {side} at forty degrees. Reflexes are equal.',
  'Slump test brings on the leg pain on the {side}. Strength is full.',
  'Lasegue sign is positive on the {side}. Heel and toe walking is intact.',
  'Raising the {side} leg brings on pain down to the calf. Sensation is intact.',
] as const;

export const PLANS = [
  'Home exercises as shown, see again in four weeks.',
  'Start physical therapy twice a week.',
  'Continue acetaminophen as needed. Return in six weeks.',
  'Heat, walking, and a review in a month.',
  'Ergonomic advice given. Follow up as needed.',
  'Short course of naproxen with food, recheck in three weeks.',
  'Keep the walking program. Return if not better.',
  'Stretching sheet given, next visit in five weeks.',
  'Work note for light duty, two weeks.',
  'Refer to the back class, see again afterwards.',
] as const;

export const HISTORIES = [
  'Hypertension, on lisinopril.',
  'Appendectomy as a child.',
  'Seasonal allergies.',
  'Hypothyroidism, stable on levothyroxine.',
  'No significant past medical history.',
  'Type 2 diabetes, diet controlled.',
  'Hyperlipidemia.',
] as const;

export const REVIEW_OF_SYSTEMS =
  'Constitutional: no fever, chills or weight loss. Cardiovascular: no chest pain or palpitations. Respiratory: no cough or shortness of breath. Gastrointestinal: no nausea, vomiting or abdominal pain. Genitourinary: no dysuria or frequency. Skin: no rash. Neurologic: no headache.';

export const THERAPY_SESSIONS = [
  'Tolerated the last session well and did the exercises twice since.',
  'Sore for a day after the last session, then looser than before.',
  'Missed the exercises over the weekend because of travel.',
  'Managed a full shift yesterday without lying down.',
  'Asks for a set of exercises that can be done at the desk.',
  'Reports that the bridge exercise is now easy.',
] as const;

/** What an evaluation asks: limits of function, and signs that would call for another way; the last two leave it out. */
export const THERAPY_EVALUATIONS = [
  'Started six weeks ago. Cannot sit for more than half an hour. No night pain, no fever, no change of bladder or bowel.',
  'For three months. Unable to lift the toddler. No red flags.',
  'Began two months ago. Oswestry disability index score of 36. No weight loss, no fever.',
  'Eight weeks of pain. Cannot stand at the counter for a full shift. No history of cancer, no fever.',
  'Sore on most days since the spring. Would like to garden again.',
  'Comes with the referral. Hopes to sleep through the night.',
] as const;

/** The last one looks at movement alone. */
export const THERAPY_FIRST_EXAMS = [
  'Strength is full in both legs, sensation is intact to light touch.',
  'Reflexes are equal at knees and ankles. Straight leg raise is negative on both sides.',
  'Neurologically intact in both legs.',
  'Flexion to half, extension to a quarter of the range.',
] as const;

export const THERAPY_EXAMS = [
  'Core activation improved, holds a plank for twenty seconds.',
  'Sit to stand from a low chair, ten times in twenty six seconds.',
  'Hip hinge with a dowel, good form on eight of ten.',
  'Hamstring length gained ten degrees on both sides.',
  'Side plank for twelve seconds on each side.',
  'Lifts four kilograms from the floor with a straight back.',
  'Walks on the treadmill for twelve minutes at an even pace.',
  'Single leg stance for thirty seconds, steady.',
] as const;
