// Compiled by scripts/compile-codes.ts from data/codes. Do not edit: edit the data and run npm run data.
// Facts of ICD-10-CM (CDC/NCHS and CMS); the source of each is in data/codes/SOURCES.md.

/** One a line: id, effective day. */
export const embeddedReleases = `FY2016	2015-10-01
FY2017	2016-10-01
FY2018	2017-10-01
FY2019	2018-10-01
FY2020	2019-10-01
FY2021	2020-10-01
FY2021-Jan	2021-01-01
FY2022	2021-10-01
FY2022-Apr	2022-04-01
FY2023	2022-10-01
FY2023-Apr	2023-04-01
FY2024	2023-10-01
FY2024-Apr	2024-04-01
FY2025	2024-10-01
FY2025-Apr	2025-04-01
FY2026	2025-10-01
FY2027	2026-10-01`;

/** One a line: id, rows, billable rows, sha-256 of the official file. */
export const embeddedOfficialFiles = `FY2020			2e53056c702a600a7e2abb2e199322fac2c8546f2583ccda95f5aeeb2f63c4c4
FY2021-Jan	95358	72621	dffa100f5bc7e588cca63257c0da0668094b31ba9812283eba893d082d2e909f
FY2022	95524	72748	bab2b3b041cf4b999f8380f3198c1dd6ca404ba7d5513ec60efc813a97f7c214
FY2023-Apr	96795	73674	cc7158228f6de01aa08650cc3afe446973a879dd78d44f1fec7150d45cfe1e06
FY2024	97296	74044	a3f3d21bfced02ce422699dbc10b952594783b12674bd2c133e8221ba3b5c260
FY2025	97584	74260	5a9ff9e18d90a9979a144559a93e377624795369123cebf76817c44f565f0c60
FY2026	98186	74719	a852eb91b3344ae38476e63816976ee1eeb94dcced7151118324f060e8499f88`;

/** One a line: code, title (^ continues the title above), states (1a when left out). */
export const embeddedCodes = `B02	Zoster [herpes zoster]	0a
B02.0	Zoster encephalitis
B02.1	Zoster meningitis
B02.2	Zoster with other nervous system involvement	0a
B02.21	Postherpetic geniculate ganglionitis
B02.22	Postherpetic trigeminal neuralgia
B02.23	Postherpetic polyneuropathy
B02.24	Postherpetic myelitis
B02.29	Other postherpetic nervous system involvement
B02.3	Zoster ocular disease	0a
B02.30	^, unspecified
B02.31	Zoster conjunctivitis
B02.32	Zoster iridocyclitis
B02.33	Zoster keratitis
B02.34	Zoster scleritis
B02.39	Other herpes zoster eye disease
B02.7	Disseminated zoster
B02.8	Zoster with other complications
B02.9	Zoster without complications
B95	Streptococcus, Staphylococcus, and Enterococcus as the cause of diseases classified elsewhere	0a
B95.0	Streptococcus, group A, as the cause of diseases classified elsewhere
B95.1	Streptococcus, group B, as the cause of diseases classified elsewhere
B95.2	Enterococcus as the cause of diseases classified elsewhere
B95.3	Streptococcus pneumoniae as the cause of diseases classified elsewhere
B95.4	Other streptococcus as the cause of diseases classified elsewhere
B95.5	Unspecified streptococcus as the cause of diseases classified elsewhere
B95.6	Staphylococcus aureus as the cause of diseases classified elsewhere	0a
B95.61	Methicillin susceptible Staphylococcus aureus infection as the cause of diseases classified elsewhere
B95.62	Methicillin resistant Staphylococcus aureus infection as the cause of diseases classified elsewhere
B95.7	Other staphylococcus as the cause of diseases classified elsewhere
B95.8	Unspecified staphylococcus as the cause of diseases classified elsewhere
B96	Other bacterial agents as the cause of diseases classified elsewhere	0a
B96.0	Mycoplasma pneumoniae [M. pneumoniae] as the cause of diseases classified elsewhere
B96.1	Klebsiella pneumoniae [K. pneumoniae] as the cause of diseases classified elsewhere
B96.2	Escherichia coli [E. coli ] as the cause of diseases classified elsewhere	0a
B96.20	Unspecified Escherichia coli [E. coli] as the cause of diseases classified elsewhere
B96.21	Shiga toxin-producing Escherichia coli [E. coli] [STEC] O157 as the cause of diseases classified elsewhere
B96.22	Other specified Shiga toxin-producing Escherichia coli [E. coli] [STEC] as the cause of diseases classified elsewhere
B96.23	Unspecified Shiga toxin-producing Escherichia coli [E. coli] [STEC] as the cause of diseases classified elsewhere
B96.29	Other Escherichia coli [E. coli] as the cause of diseases classified elsewhere
B96.3	Hemophilus influenzae [H. influenzae] as the cause of diseases classified elsewhere
B96.4	Proteus (mirabilis) (morganii) as the cause of diseases classified elsewhere
B96.5	Pseudomonas (aeruginosa) (mallei) (pseudomallei) as the cause of diseases classified elsewhere
B96.6	Bacteroides fragilis [B. fragilis] as the cause of diseases classified elsewhere
B96.7	Clostridium perfringens [C. perfringens] as the cause of diseases classified elsewhere
B96.8	Other specified bacterial agents as the cause of diseases classified elsewhere	0a
B96.81	Helicobacter pylori [H. pylori] as the cause of diseases classified elsewhere
B96.82	Vibrio vulnificus as the cause of diseases classified elsewhere
B96.83	Acinetobacter baumannii as the cause of diseases classified elsewhere	1l
B96.89	^
B97	Viral agents as the cause of diseases classified elsewhere	0a
B97.0	Adenovirus as the cause of diseases classified elsewhere
B97.1	Enterovirus as the cause of diseases classified elsewhere	0a
B97.10	Unspecified enterovirus as the cause of diseases classified elsewhere
B97.11	Coxsackievirus as the cause of diseases classified elsewhere
B97.12	Echovirus as the cause of diseases classified elsewhere
B97.19	Other enterovirus as the cause of diseases classified elsewhere
B97.2	Coronavirus as the cause of diseases classified elsewhere	0a
B97.21	SARS-associated coronavirus as the cause of diseases classified elsewhere
B97.29	Other coronavirus as the cause of diseases classified elsewhere
B97.3	Retrovirus as the cause of diseases classified elsewhere	0a
B97.30	Unspecified retrovirus as the cause of diseases classified elsewhere
B97.31	Lentivirus as the cause of diseases classified elsewhere
B97.32	Oncovirus as the cause of diseases classified elsewhere
B97.33	Human T-cell lymphotrophic virus, type I [HTLV-I] as the cause of diseases classified elsewhere
B97.34	Human T-cell lymphotrophic virus, type II [HTLV-II] as the cause of diseases classified elsewhere
B97.35	Human immunodeficiency virus, type 2 [HIV 2] as the cause of diseases classified elsewhere
B97.39	Other retrovirus as the cause of diseases classified elsewhere
B97.4	Respiratory syncytial virus as the cause of diseases classified elsewhere
B97.5	Reovirus as the cause of diseases classified elsewhere
B97.6	Parvovirus as the cause of diseases classified elsewhere
B97.7	Papillomavirus as the cause of diseases classified elsewhere
B97.8	Other viral agents as the cause of diseases classified elsewhere	0a
B97.81	Human metapneumovirus as the cause of diseases classified elsewhere
B97.89	^
C41	Malignant neoplasm of bone and articular cartilage of other and unspecified sites	0a
C41.0	Malignant neoplasm of bones of skull and face
C41.1	Malignant neoplasm of mandible
C41.2	Malignant neoplasm of vertebral column
C41.3	Malignant neoplasm of ribs, sternum and clavicle
C41.4	Malignant neoplasm of pelvic bones, sacrum and coccyx
C41.9	Malignant neoplasm of bone and articular cartilage, unspecified
C79	Secondary malignant neoplasm of other and unspecified sites	0a
C79.0	Secondary malignant neoplasm of kidney and renal pelvis	0a
C79.00	Secondary malignant neoplasm of unspecified kidney and renal pelvis
C79.01	Secondary malignant neoplasm of right kidney and renal pelvis
C79.02	Secondary malignant neoplasm of left kidney and renal pelvis
C79.1	Secondary malignant neoplasm of bladder and other and unspecified urinary organs	0a
C79.10	Secondary malignant neoplasm of unspecified urinary organs
C79.11	Secondary malignant neoplasm of bladder
C79.19	Secondary malignant neoplasm of other urinary organs
C79.2	Secondary malignant neoplasm of skin
C79.3	Secondary malignant neoplasm of brain and cerebral meninges	0a
C79.31	Secondary malignant neoplasm of brain
C79.32	Secondary malignant neoplasm of cerebral meninges
C79.4	Secondary malignant neoplasm of other and unspecified parts of nervous system	0a
C79.40	Secondary malignant neoplasm of unspecified part of nervous system
C79.49	Secondary malignant neoplasm of other parts of nervous system
C79.5	Secondary malignant neoplasm of bone and bone marrow	0a
C79.51	Secondary malignant neoplasm of bone
C79.52	Secondary malignant neoplasm of bone marrow
C79.6	Secondary malignant neoplasm of ovary	0a
C79.60	Secondary malignant neoplasm of unspecified ovary
C79.61	Secondary malignant neoplasm of right ovary
C79.62	Secondary malignant neoplasm of left ovary
C79.63	Secondary malignant neoplasm of bilateral ovaries	1h
C79.7	Secondary malignant neoplasm of adrenal gland	0a
C79.70	Secondary malignant neoplasm of unspecified adrenal gland
C79.71	Secondary malignant neoplasm of right adrenal gland
C79.72	Secondary malignant neoplasm of left adrenal gland
C79.8	Secondary malignant neoplasm of other specified sites	0a
C79.81	Secondary malignant neoplasm of breast
C79.82	Secondary malignant neoplasm of genital organs
C79.89	^
C79.9	Secondary malignant neoplasm of unspecified site
C90	Multiple myeloma and malignant plasma cell neoplasms	0a
C90.0	Multiple myeloma	0a
C90.00	^ not having achieved remission
C90.01	^ in remission
C90.02	^ in relapse
C90.1	Plasma cell leukemia	0a
C90.10	^ not having achieved remission
C90.11	^ in remission
C90.12	^ in relapse
C90.2	Extramedullary plasmacytoma	0a
C90.20	^ not having achieved remission
C90.21	^ in remission
C90.22	^ in relapse
C90.3	Solitary plasmacytoma	0a
C90.30	^ not having achieved remission
C90.31	^ in remission
C90.32	^ in relapse
F11	Opioid related disorders	0a
F11.1	Opioid abuse	0a
F11.10	^, uncomplicated
F11.11	^, in remission	1c
F11.12	^ with intoxication	0a
F11.120	^, uncomplicated
F11.121	^ delirium
F11.122	^ with perceptual disturbance
F11.129	^, unspecified
F11.13	^ with withdrawal	1f
F11.14	^ with opioid-induced mood disorder
F11.15	^ with opioid-induced psychotic disorder	0a
F11.150	^ with delusions
F11.151	^ with hallucinations
F11.159	^, unspecified
F11.18	^ with other opioid-induced disorder	0a
F11.181	Opioid abuse with opioid-induced sexual dysfunction
F11.182	Opioid abuse with opioid-induced sleep disorder
F11.188	^
F11.19	^ with unspecified opioid-induced disorder
F11.2	Opioid dependence	0a
F11.20	^, uncomplicated
F11.21	^, in remission
F11.22	^ with intoxication	0a
F11.220	^, uncomplicated
F11.221	^ delirium
F11.222	^ with perceptual disturbance
F11.229	^, unspecified
F11.23	^ with withdrawal
F11.24	^ with opioid-induced mood disorder
F11.25	^ with opioid-induced psychotic disorder	0a
F11.250	^ with delusions
F11.251	^ with hallucinations
F11.259	^, unspecified
F11.28	^ with other opioid-induced disorder	0a
F11.281	Opioid dependence with opioid-induced sexual dysfunction
F11.282	Opioid dependence with opioid-induced sleep disorder
F11.288	^
F11.29	^ with unspecified opioid-induced disorder
F11.9	Opioid use, unspecified	0a
F11.90	^, uncomplicated
F11.91	^, in remission	1j
F11.92	^ with intoxication	0a
F11.920	^, uncomplicated
F11.921	^ delirium
F11.922	^ with perceptual disturbance
F11.929	^, unspecified
F11.93	^ with withdrawal
F11.94	^ with opioid-induced mood disorder
F11.95	^ with opioid-induced psychotic disorder	0a
F11.950	^ with delusions
F11.951	^ with hallucinations
F11.959	^, unspecified
F11.98	^ with other specified opioid-induced disorder	0a
F11.981	Opioid use, unspecified with opioid-induced sexual dysfunction
F11.982	Opioid use, unspecified with opioid-induced sleep disorder
F11.988	Opioid use, unspecified with other opioid-induced disorder
F11.99	^ with unspecified opioid-induced disorder
F45	Somatoform disorders	0a
F45.0	Somatization disorder
F45.1	Undifferentiated somatoform disorder
F45.2	Hypochondriacal disorders	0a
F45.20	Hypochondriacal disorder, unspecified
F45.21	Hypochondriasis
F45.22	Body dysmorphic disorder
F45.29	Other hypochondriacal disorders
F45.4	Pain disorders related to psychological factors	0a
F45.41	Pain disorder exclusively related to psychological factors
F45.42	Pain disorder with related psychological factors
F45.8	Other somatoform disorders
F45.9	Somatoform disorder, unspecified
F54	Psychological and behavioral factors associated with disorders or diseases classified elsewhere
G06	Intracranial and intraspinal abscess and granuloma	0a
G06.0	Intracranial abscess and granuloma
G06.1	Intraspinal abscess and granuloma
G06.2	Extradural and subdural abscess, unspecified
G54	Nerve root and plexus disorders	0a
G54.0	Brachial plexus disorders
G54.1	Lumbosacral plexus disorders
G54.2	Cervical root disorders, not elsewhere classified
G54.3	Thoracic root disorders, not elsewhere classified
G54.4	Lumbosacral root disorders, not elsewhere classified
G54.5	Neuralgic amyotrophy
G54.6	Phantom limb syndrome with pain
G54.7	Phantom limb syndrome without pain
G54.8	Other nerve root and plexus disorders
G54.9	Nerve root and plexus disorder, unspecified
G55	Nerve root and plexus compressions in diseases classified elsewhere
G57	Mononeuropathies of lower limb	0a
G57.0	Lesion of sciatic nerve	0a
G57.00	^, unspecified lower limb
G57.01	^, right lower limb
G57.02	^, left lower limb
G57.03	^, bilateral lower limbs	1b
G57.1	Meralgia paresthetica	0a
G57.10	^, unspecified lower limb
G57.11	^, right lower limb
G57.12	^, left lower limb
G57.13	^, bilateral lower limbs	1b
G57.2	Lesion of femoral nerve	0a
G57.20	^, unspecified lower limb
G57.21	^, right lower limb
G57.22	^, left lower limb
G57.23	^, bilateral lower limbs	1b
G57.3	Lesion of lateral popliteal nerve	0a
G57.30	^, unspecified lower limb
G57.31	^, right lower limb
G57.32	^, left lower limb
G57.33	^, bilateral lower limbs	1b
G57.4	Lesion of medial popliteal nerve	0a
G57.40	^, unspecified lower limb
G57.41	^, right lower limb
G57.42	^, left lower limb
G57.43	^, bilateral lower limbs	1b
G57.5	Tarsal tunnel syndrome	0a
G57.50	^, unspecified lower limb
G57.51	^, right lower limb
G57.52	^, left lower limb
G57.53	^, bilateral lower limbs	1b
G57.6	Lesion of plantar nerve	0a
G57.60	^, unspecified lower limb
G57.61	^, right lower limb
G57.62	^, left lower limb
G57.63	^, bilateral lower limbs	1b
G57.7	Causalgia of lower limb	0a
G57.70	Causalgia of unspecified lower limb
G57.71	Causalgia of right lower limb
G57.72	Causalgia of left lower limb
G57.73	Causalgia of bilateral lower limbs	1b
G57.8	Other specified mononeuropathies of lower limb	0a
G57.80	Other specified mononeuropathies of unspecified lower limb
G57.81	Other specified mononeuropathies of right lower limb
G57.82	Other specified mononeuropathies of left lower limb
G57.83	Other specified mononeuropathies of bilateral lower limbs	1b
G57.9	Unspecified mononeuropathy of lower limb	0a
G57.90	Unspecified mononeuropathy of unspecified lower limb
G57.91	Unspecified mononeuropathy of right lower limb
G57.92	Unspecified mononeuropathy of left lower limb
G57.93	Unspecified mononeuropathy of bilateral lower limbs	1b
G83	Other paralytic syndromes	0a
G83.0	Diplegia of upper limbs
G83.1	Monoplegia of lower limb	0a
G83.10	^ affecting unspecified side
G83.11	^ affecting right dominant side
G83.12	^ affecting left dominant side
G83.13	^ affecting right nondominant side
G83.14	^ affecting left nondominant side
G83.2	Monoplegia of upper limb	0a
G83.20	^ affecting unspecified side
G83.21	^ affecting right dominant side
G83.22	^ affecting left dominant side
G83.23	^ affecting right nondominant side
G83.24	^ affecting left nondominant side
G83.3	Monoplegia, unspecified	0a
G83.30	^ affecting unspecified side
G83.31	^ affecting right dominant side
G83.32	^ affecting left dominant side
G83.33	^ affecting right nondominant side
G83.34	^ affecting left nondominant side
G83.4	Cauda equina syndrome
G83.5	Locked-in state
G83.8	Other specified paralytic syndromes	0a
G83.81	Brown-Sequard syndrome
G83.82	Anterior cord syndrome
G83.83	Posterior cord syndrome
G83.84	Todd's paralysis (postepileptic)
G83.89	^
G83.9	Paralytic syndrome, unspecified
G89	Pain, not elsewhere classified	0a
G89.0	Central pain syndrome
G89.1	Acute pain, not elsewhere classified	0a
G89.11	Acute pain due to trauma
G89.12	Acute post-thoracotomy pain
G89.18	Other acute postprocedural pain
G89.2	Chronic pain, not elsewhere classified	0a
G89.21	Chronic pain due to trauma
G89.22	Chronic post-thoracotomy pain
G89.28	Other chronic postprocedural pain
G89.29	Other chronic pain
G89.3	Neoplasm related pain (acute) (chronic)
G89.4	Chronic pain syndrome
G95	Other and unspecified diseases of spinal cord	0a
G95.0	Syringomyelia and syringobulbia
G95.1	Vascular myelopathies	0a
G95.11	Acute infarction of spinal cord (embolic) (nonembolic)
G95.19	Other vascular myelopathies
G95.2	Other and unspecified cord compression	0a
G95.20	Unspecified cord compression
G95.29	Other cord compression
G95.8	Other specified diseases of spinal cord	0a
G95.81	Conus medullaris syndrome
G95.89	^
G95.9	Disease of spinal cord, unspecified
M40	Kyphosis and lordosis	0a
M40.0	Postural kyphosis	0a
M40.00	^, site unspecified
M40.03	^, cervicothoracic region
M40.04	^, thoracic region
M40.05	^, thoracolumbar region
M40.1	Other secondary kyphosis	0a
M40.10	^, site unspecified
M40.12	^, cervical region
M40.13	^, cervicothoracic region
M40.14	^, thoracic region
M40.15	^, thoracolumbar region
M40.2	Other and unspecified kyphosis	0a
M40.20	Unspecified kyphosis	0a
M40.202	^, cervical region
M40.203	^, cervicothoracic region
M40.204	^, thoracic region
M40.205	^, thoracolumbar region
M40.209	^, site unspecified
M40.29	Other kyphosis	0a
M40.292	^, cervical region
M40.293	^, cervicothoracic region
M40.294	^, thoracic region
M40.295	^, thoracolumbar region
M40.299	^, site unspecified
M40.3	Flatback syndrome	0a
M40.30	^, site unspecified
M40.35	^, thoracolumbar region
M40.36	^, lumbar region
M40.37	^, lumbosacral region
M40.4	Postural lordosis	0a
M40.40	^, site unspecified
M40.45	^, thoracolumbar region
M40.46	^, lumbar region
M40.47	^, lumbosacral region
M40.5	Lordosis, unspecified	0a
M40.50	^, site unspecified
M40.55	^, thoracolumbar region
M40.56	^, lumbar region
M40.57	^, lumbosacral region
M41	Scoliosis	0a
M41.0	Infantile idiopathic scoliosis	0a
M41.00	^, site unspecified
M41.02	^, cervical region
M41.03	^, cervicothoracic region
M41.04	^, thoracic region
M41.05	^, thoracolumbar region
M41.06	^, lumbar region
M41.07	^, lumbosacral region
M41.08	^, sacral and sacrococcygeal region
M41.1	Juvenile and adolescent idiopathic scoliosis	0a
M41.11	Juvenile idiopathic scoliosis	0a
M41.112	^, cervical region
M41.113	^, cervicothoracic region
M41.114	^, thoracic region
M41.115	^, thoracolumbar region
M41.116	^, lumbar region
M41.117	^, lumbosacral region
M41.119	^, site unspecified
M41.12	Adolescent idiopathic scoliosis	0a
M41.122	^, cervical region
M41.123	^, cervicothoracic region
M41.124	^, thoracic region
M41.125	^, thoracolumbar region
M41.126	^, lumbar region
M41.127	^, lumbosacral region
M41.129	^, site unspecified
M41.2	Other idiopathic scoliosis	0a
M41.20	^, site unspecified
M41.22	^, cervical region
M41.23	^, cervicothoracic region
M41.24	^, thoracic region
M41.25	^, thoracolumbar region
M41.26	^, lumbar region
M41.27	^, lumbosacral region
M41.3	Thoracogenic scoliosis	0a
M41.30	^, site unspecified
M41.34	^, thoracic region
M41.35	^, thoracolumbar region
M41.4	Neuromuscular scoliosis	0a
M41.40	^, site unspecified
M41.41	^, occipito-atlanto-axial region
M41.42	^, cervical region
M41.43	^, cervicothoracic region
M41.44	^, thoracic region
M41.45	^, thoracolumbar region
M41.46	^, lumbar region
M41.47	^, lumbosacral region
M41.5	Other secondary scoliosis	0a
M41.50	^, site unspecified
M41.52	^, cervical region
M41.53	^, cervicothoracic region
M41.54	^, thoracic region
M41.55	^, thoracolumbar region
M41.56	^, lumbar region
M41.57	^, lumbosacral region
M41.8	Other forms of scoliosis	0a
M41.80	^, site unspecified
M41.82	^, cervical region
M41.83	^, cervicothoracic region
M41.84	^, thoracic region
M41.85	^, thoracolumbar region
M41.86	^, lumbar region
M41.87	^, lumbosacral region
M41.9	^, unspecified
M42	Spinal osteochondrosis	0a
M42.0	Juvenile osteochondrosis of spine	0a
M42.00	^, site unspecified
M42.01	^, occipito-atlanto-axial region
M42.02	^, cervical region
M42.03	^, cervicothoracic region
M42.04	^, thoracic region
M42.05	^, thoracolumbar region
M42.06	^, lumbar region
M42.07	^, lumbosacral region
M42.08	^, sacral and sacrococcygeal region
M42.09	^, multiple sites in spine
M42.1	Adult osteochondrosis of spine	0a
M42.10	^, site unspecified
M42.11	^, occipito-atlanto-axial region
M42.12	^, cervical region
M42.13	^, cervicothoracic region
M42.14	^, thoracic region
M42.15	^, thoracolumbar region
M42.16	^, lumbar region
M42.17	^, lumbosacral region
M42.18	^, sacral and sacrococcygeal region
M42.19	^, multiple sites in spine
M42.9	^, unspecified
M43	Other deforming dorsopathies	0a
M43.0	Spondylolysis	0a
M43.00	^, site unspecified
M43.01	^, occipito-atlanto-axial region
M43.02	^, cervical region
M43.03	^, cervicothoracic region
M43.04	^, thoracic region
M43.05	^, thoracolumbar region
M43.06	^, lumbar region
M43.07	^, lumbosacral region
M43.08	^, sacral and sacrococcygeal region
M43.09	^, multiple sites in spine
M43.1	Spondylolisthesis	0a
M43.10	^, site unspecified
M43.11	^, occipito-atlanto-axial region
M43.12	^, cervical region
M43.13	^, cervicothoracic region
M43.14	^, thoracic region
M43.15	^, thoracolumbar region
M43.16	^, lumbar region
M43.17	^, lumbosacral region
M43.18	^, sacral and sacrococcygeal region
M43.19	^, multiple sites in spine
M43.2	Fusion of spine	0a
M43.20	^, site unspecified
M43.21	^, occipito-atlanto-axial region
M43.22	^, cervical region
M43.23	^, cervicothoracic region
M43.24	^, thoracic region
M43.25	^, thoracolumbar region
M43.26	^, lumbar region
M43.27	^, lumbosacral region
M43.28	^, sacral and sacrococcygeal region
M43.3	Recurrent atlantoaxial dislocation with myelopathy
M43.4	Other recurrent atlantoaxial dislocation
M43.5	Other recurrent vertebral dislocation	0a
M43.5X	^	0a
M43.5X2	^, cervical region
M43.5X3	^, cervicothoracic region
M43.5X4	^, thoracic region
M43.5X5	^, thoracolumbar region
M43.5X6	^, lumbar region
M43.5X7	^, lumbosacral region
M43.5X8	^, sacral and sacrococcygeal region
M43.5X9	^, site unspecified
M43.6	Torticollis
M43.8	Other specified deforming dorsopathies	0a
M43.8X	^	0a
M43.8X1	^, occipito-atlanto-axial region
M43.8X2	^, cervical region
M43.8X3	^, cervicothoracic region
M43.8X4	^, thoracic region
M43.8X5	^, thoracolumbar region
M43.8X6	^, lumbar region
M43.8X7	^, lumbosacral region
M43.8X8	^, sacral and sacrococcygeal region
M43.8X9	^, site unspecified
M43.9	Deforming dorsopathy, unspecified
M45	Ankylosing spondylitis	0a
M45.0	^ of multiple sites in spine
M45.1	^ of occipito-atlanto-axial region
M45.2	^ of cervical region
M45.3	^ of cervicothoracic region
M45.4	^ of thoracic region
M45.5	^ of thoracolumbar region
M45.6	^ lumbar region
M45.7	^ of lumbosacral region
M45.8	^ sacral and sacrococcygeal region
M45.9	^ of unspecified sites in spine
M45.A	Non-radiographic axial spondyloarthritis	0h
M45.A0	^ of unspecified sites in spine	1h
M45.A1	^ of occipito-atlanto-axial region	1h
M45.A2	^ of cervical region	1h
M45.A3	^ of cervicothoracic region	1h
M45.A4	^ of thoracic region	1h
M45.A5	^ of thoracolumbar region	1h
M45.A6	^ of lumbar region	1h
M45.A7	^ of lumbosacral region	1h
M45.A8	^ of sacral and sacrococcygeal region	1h
M45.AB	^ of multiple sites in spine	1h
M46	Other inflammatory spondylopathies	0a
M46.0	Spinal enthesopathy	0a
M46.00	^, site unspecified
M46.01	^, occipito-atlanto-axial region
M46.02	^, cervical region
M46.03	^, cervicothoracic region
M46.04	^, thoracic region
M46.05	^, thoracolumbar region
M46.06	^, lumbar region
M46.07	^, lumbosacral region
M46.08	^, sacral and sacrococcygeal region
M46.09	^, multiple sites in spine
M46.1	Sacroiliitis, not elsewhere classified
M46.2	Osteomyelitis of vertebra	0a
M46.20	^, site unspecified
M46.21	^, occipito-atlanto-axial region
M46.22	^, cervical region
M46.23	^, cervicothoracic region
M46.24	^, thoracic region
M46.25	^, thoracolumbar region
M46.26	^, lumbar region
M46.27	^, lumbosacral region
M46.28	^, sacral and sacrococcygeal region
M46.3	Infection of intervertebral disc (pyogenic)	0a
M46.30	^, site unspecified
M46.31	^, occipito-atlanto-axial region
M46.32	^, cervical region
M46.33	^, cervicothoracic region
M46.34	^, thoracic region
M46.35	^, thoracolumbar region
M46.36	^, lumbar region
M46.37	^, lumbosacral region
M46.38	^, sacral and sacrococcygeal region
M46.39	^, multiple sites in spine
M46.4	Discitis, unspecified	0a
M46.40	^, site unspecified
M46.41	^, occipito-atlanto-axial region
M46.42	^, cervical region
M46.43	^, cervicothoracic region
M46.44	^, thoracic region
M46.45	^, thoracolumbar region
M46.46	^, lumbar region
M46.47	^, lumbosacral region
M46.48	^, sacral and sacrococcygeal region
M46.49	^, multiple sites in spine
M46.5	Other infective spondylopathies	0a
M46.50	^, site unspecified
M46.51	^, occipito-atlanto-axial region
M46.52	^, cervical region
M46.53	^, cervicothoracic region
M46.54	^, thoracic region
M46.55	^, thoracolumbar region
M46.56	^, lumbar region
M46.57	^, lumbosacral region
M46.58	^, sacral and sacrococcygeal region
M46.59	^, multiple sites in spine
M46.8	Other specified inflammatory spondylopathies	0a
M46.80	^, site unspecified
M46.81	^, occipito-atlanto-axial region
M46.82	^, cervical region
M46.83	^, cervicothoracic region
M46.84	^, thoracic region
M46.85	^, thoracolumbar region
M46.86	^, lumbar region
M46.87	^, lumbosacral region
M46.88	^, sacral and sacrococcygeal region
M46.89	^, multiple sites in spine
M46.9	Unspecified inflammatory spondylopathy	0a
M46.90	^, site unspecified
M46.91	^, occipito-atlanto-axial region
M46.92	^, cervical region
M46.93	^, cervicothoracic region
M46.94	^, thoracic region
M46.95	^, thoracolumbar region
M46.96	^, lumbar region
M46.97	^, lumbosacral region
M46.98	^, sacral and sacrococcygeal region
M46.99	^, multiple sites in spine
M47	Spondylosis	0a
M47.0	Anterior spinal and vertebral artery compression syndromes	0a
M47.01	Anterior spinal artery compression syndromes	0a
M47.011	^, occipito-atlanto-axial region
M47.012	^, cervical region
M47.013	^, cervicothoracic region
M47.014	^, thoracic region
M47.015	^, thoracolumbar region
M47.016	^, lumbar region
M47.019	^, site unspecified
M47.02	Vertebral artery compression syndromes	0a
M47.021	^, occipito-atlanto-axial region
M47.022	^, cervical region
M47.029	^, site unspecified
M47.1	Other spondylosis with myelopathy	0a
M47.10	^, site unspecified
M47.11	^, occipito-atlanto-axial region
M47.12	^, cervical region
M47.13	^, cervicothoracic region
M47.14	^, thoracic region
M47.15	^, thoracolumbar region
M47.16	^, lumbar region
M47.2	Other spondylosis with radiculopathy	0a
M47.20	^, site unspecified
M47.21	^, occipito-atlanto-axial region
M47.22	^, cervical region
M47.23	^, cervicothoracic region
M47.24	^, thoracic region
M47.25	^, thoracolumbar region
M47.26	^, lumbar region
M47.27	^, lumbosacral region
M47.28	^, sacral and sacrococcygeal region
M47.8	Other spondylosis	0a
M47.81	Spondylosis without myelopathy or radiculopathy	0a
M47.811	^, occipito-atlanto-axial region
M47.812	^, cervical region
M47.813	^, cervicothoracic region
M47.814	^, thoracic region
M47.815	^, thoracolumbar region
M47.816	^, lumbar region
M47.817	^, lumbosacral region
M47.818	^, sacral and sacrococcygeal region
M47.819	^, site unspecified
M47.89	^	0a
M47.891	^, occipito-atlanto-axial region
M47.892	^, cervical region
M47.893	^, cervicothoracic region
M47.894	^, thoracic region
M47.895	^, thoracolumbar region
M47.896	^, lumbar region
M47.897	^, lumbosacral region
M47.898	^, sacral and sacrococcygeal region
M47.899	^, site unspecified
M47.9	^, unspecified
M48	Other spondylopathies	0a
M48.0	Spinal stenosis	0a
M48.00	^, site unspecified
M48.01	^, occipito-atlanto-axial region
M48.02	^, cervical region
M48.03	^, cervicothoracic region
M48.04	^, thoracic region
M48.05	^, thoracolumbar region
M48.06	^, lumbar region	1a0c
M48.061	^ without neurogenic claudication	1c
M48.062	^ with neurogenic claudication	1c
M48.07	^, lumbosacral region
M48.08	^, sacral and sacrococcygeal region
M48.1	Ankylosing hyperostosis [Forestier]	0a
M48.10	^, site unspecified
M48.11	^, occipito-atlanto-axial region
M48.12	^, cervical region
M48.13	^, cervicothoracic region
M48.14	^, thoracic region
M48.15	^, thoracolumbar region
M48.16	^, lumbar region
M48.17	^, lumbosacral region
M48.18	^, sacral and sacrococcygeal region
M48.19	^, multiple sites in spine
M48.2	Kissing spine	0a
M48.20	^, site unspecified
M48.21	^, occipito-atlanto-axial region
M48.22	^, cervical region
M48.23	^, cervicothoracic region
M48.24	^, thoracic region
M48.25	^, thoracolumbar region
M48.26	^, lumbar region
M48.27	^, lumbosacral region
M48.3	Traumatic spondylopathy	0a
M48.30	^, site unspecified
M48.31	^, occipito-atlanto-axial region
M48.32	^, cervical region
M48.33	^, cervicothoracic region
M48.34	^, thoracic region
M48.35	^, thoracolumbar region
M48.36	^, lumbar region
M48.37	^, lumbosacral region
M48.38	^, sacral and sacrococcygeal region
M48.4	Fatigue fracture of vertebra	0a
M48.40	^, site unspecified	0a
M48.40XA	^, initial encounter for fracture
M48.40XD	^, subsequent encounter for fracture with routine healing
M48.40XG	^, subsequent encounter for fracture with delayed healing
M48.40XS	^, sequela of fracture
M48.41	^, occipito-atlanto-axial region	0a
M48.41XA	^, initial encounter for fracture
M48.41XD	^, subsequent encounter for fracture with routine healing
M48.41XG	^, subsequent encounter for fracture with delayed healing
M48.41XS	^, sequela of fracture
M48.42	^, cervical region	0a
M48.42XA	^, initial encounter for fracture
M48.42XD	^, subsequent encounter for fracture with routine healing
M48.42XG	^, subsequent encounter for fracture with delayed healing
M48.42XS	^, sequela of fracture
M48.43	^, cervicothoracic region	0a
M48.43XA	^, initial encounter for fracture
M48.43XD	^, subsequent encounter for fracture with routine healing
M48.43XG	^, subsequent encounter for fracture with delayed healing
M48.43XS	^, sequela of fracture
M48.44	^, thoracic region	0a
M48.44XA	^, initial encounter for fracture
M48.44XD	^, subsequent encounter for fracture with routine healing
M48.44XG	^, subsequent encounter for fracture with delayed healing
M48.44XS	^, sequela of fracture
M48.45	^, thoracolumbar region	0a
M48.45XA	^, initial encounter for fracture
M48.45XD	^, subsequent encounter for fracture with routine healing
M48.45XG	^, subsequent encounter for fracture with delayed healing
M48.45XS	^, sequela of fracture
M48.46	^, lumbar region	0a
M48.46XA	^, initial encounter for fracture
M48.46XD	^, subsequent encounter for fracture with routine healing
M48.46XG	^, subsequent encounter for fracture with delayed healing
M48.46XS	^, sequela of fracture
M48.47	^, lumbosacral region	0a
M48.47XA	^, initial encounter for fracture
M48.47XD	^, subsequent encounter for fracture with routine healing
M48.47XG	^, subsequent encounter for fracture with delayed healing
M48.47XS	^, sequela of fracture
M48.48	^, sacral and sacrococcygeal region	0a
M48.48XA	^, initial encounter for fracture
M48.48XD	^, subsequent encounter for fracture with routine healing
M48.48XG	^, subsequent encounter for fracture with delayed healing
M48.48XS	^, sequela of fracture
M48.5	Collapsed vertebra, not elsewhere classified	0a
M48.50	^, site unspecified	0a
M48.50XA	^, initial encounter for fracture
M48.50XD	^, subsequent encounter for fracture with routine healing
M48.50XG	^, subsequent encounter for fracture with delayed healing
M48.50XS	^, sequela of fracture
M48.51	^, occipito-atlanto-axial region	0a
M48.51XA	^, initial encounter for fracture
M48.51XD	^, subsequent encounter for fracture with routine healing
M48.51XG	^, subsequent encounter for fracture with delayed healing
M48.51XS	^, sequela of fracture
M48.52	^, cervical region	0a
M48.52XA	^, initial encounter for fracture
M48.52XD	^, subsequent encounter for fracture with routine healing
M48.52XG	^, subsequent encounter for fracture with delayed healing
M48.52XS	^, sequela of fracture
M48.53	^, cervicothoracic region	0a
M48.53XA	^, initial encounter for fracture
M48.53XD	^, subsequent encounter for fracture with routine healing
M48.53XG	^, subsequent encounter for fracture with delayed healing
M48.53XS	^, sequela of fracture
M48.54	^, thoracic region	0a
M48.54XA	^, initial encounter for fracture
M48.54XD	^, subsequent encounter for fracture with routine healing
M48.54XG	^, subsequent encounter for fracture with delayed healing
M48.54XS	^, sequela of fracture
M48.55	^, thoracolumbar region	0a
M48.55XA	^, initial encounter for fracture
M48.55XD	^, subsequent encounter for fracture with routine healing
M48.55XG	^, subsequent encounter for fracture with delayed healing
M48.55XS	^, sequela of fracture
M48.56	^, lumbar region	0a
M48.56XA	^, initial encounter for fracture
M48.56XD	^, subsequent encounter for fracture with routine healing
M48.56XG	^, subsequent encounter for fracture with delayed healing
M48.56XS	^, sequela of fracture
M48.57	^, lumbosacral region	0a
M48.57XA	^, initial encounter for fracture
M48.57XD	^, subsequent encounter for fracture with routine healing
M48.57XG	^, subsequent encounter for fracture with delayed healing
M48.57XS	^, sequela of fracture
M48.58	^, sacral and sacrococcygeal region	0a
M48.58XA	^, initial encounter for fracture
M48.58XD	^, subsequent encounter for fracture with routine healing
M48.58XG	^, subsequent encounter for fracture with delayed healing
M48.58XS	^, sequela of fracture
M48.8	Other specified spondylopathies	0a
M48.8X	^	0a
M48.8X1	^, occipito-atlanto-axial region
M48.8X2	^, cervical region
M48.8X3	^, cervicothoracic region
M48.8X4	^, thoracic region
M48.8X5	^, thoracolumbar region
M48.8X6	^, lumbar region
M48.8X7	^, lumbosacral region
M48.8X8	^, sacral and sacrococcygeal region
M48.8X9	^, site unspecified
M48.9	Spondylopathy, unspecified
M49	Spondylopathies in diseases classified elsewhere	0a
M49.8	Spondylopathy in diseases classified elsewhere	0a
M49.80	^, site unspecified
M49.81	^, occipito-atlanto-axial region
M49.82	^, cervical region
M49.83	^, cervicothoracic region
M49.84	^, thoracic region
M49.85	^, thoracolumbar region
M49.86	^, lumbar region
M49.87	^, lumbosacral region
M49.88	^, sacral and sacrococcygeal region
M49.89	^, multiple sites in spine
M50	Cervical disc disorders	0a
M50.0	Cervical disc disorder with myelopathy	0a
M50.00	^, unspecified cervical region
M50.01	^, high cervical region
M50.02	^, mid-cervical region	1a0b
M50.020	^, unspecified level	1b
M50.021	Cervical disc disorder at C4-C5 level with myelopathy	1b
M50.022	Cervical disc disorder at C5-C6 level with myelopathy	1b
M50.023	Cervical disc disorder at C6-C7 level with myelopathy	1b
M50.03	^, cervicothoracic region
M50.1	Cervical disc disorder with radiculopathy	0a
M50.10	^, unspecified cervical region
M50.11	^, high cervical region
M50.12	^, mid-cervical region	1a0b
M50.120	Mid-cervical disc disorder, unspecified level	1b
M50.121	Cervical disc disorder at C4-C5 level with radiculopathy	1b
M50.122	Cervical disc disorder at C5-C6 level with radiculopathy	1b
M50.123	Cervical disc disorder at C6-C7 level with radiculopathy	1b
M50.13	^, cervicothoracic region
M50.2	Other cervical disc displacement	0a
M50.20	^, unspecified cervical region
M50.21	^, high cervical region
M50.22	^, mid-cervical region	1a0b
M50.220	^, unspecified level	1b
M50.221	Other cervical disc displacement at C4-C5 level	1b
M50.222	Other cervical disc displacement at C5-C6 level	1b
M50.223	Other cervical disc displacement at C6-C7 level	1b
M50.23	^, cervicothoracic region
M50.3	Other cervical disc degeneration	0a
M50.30	^, unspecified cervical region
M50.31	^, high cervical region
M50.32	^, mid-cervical region	1a0b
M50.320	^, unspecified level	1b
M50.321	Other cervical disc degeneration at C4-C5 level	1b
M50.322	Other cervical disc degeneration at C5-C6 level	1b
M50.323	Other cervical disc degeneration at C6-C7 level	1b
M50.33	^, cervicothoracic region
M50.8	Other cervical disc disorders	0a
M50.80	^, unspecified cervical region
M50.81	^, high cervical region
M50.82	^, mid-cervical region	1a0b
M50.820	^, unspecified level	1b
M50.821	Other cervical disc disorders at C4-C5 level	1b
M50.822	Other cervical disc disorders at C5-C6 level	1b
M50.823	Other cervical disc disorders at C6-C7 level	1b
M50.83	^, cervicothoracic region
M50.9	Cervical disc disorder, unspecified	0a
M50.90	^, unspecified cervical region
M50.91	^, high cervical region
M50.92	^, mid-cervical region	1a0b
M50.920	Unspecified cervical disc disorder, mid-cervical region, unspecified level	1b
M50.921	Unspecified cervical disc disorder at C4-C5 level	1b
M50.922	Unspecified cervical disc disorder at C5-C6 level	1b
M50.923	Unspecified cervical disc disorder at C6-C7 level	1b
M50.93	^, cervicothoracic region
M51	Thoracic, thoracolumbar, and lumbosacral intervertebral disc disorders	0a
M51.0	Thoracic, thoracolumbar and lumbosacral intervertebral disc disorders with myelopathy	0a
M51.04	Intervertebral disc disorders with myelopathy, thoracic region
M51.05	Intervertebral disc disorders with myelopathy, thoracolumbar region
M51.06	Intervertebral disc disorders with myelopathy, lumbar region
M51.1	Thoracic, thoracolumbar and lumbosacral intervertebral disc disorders with radiculopathy	0a
M51.14	Intervertebral disc disorders with radiculopathy, thoracic region
M51.15	Intervertebral disc disorders with radiculopathy, thoracolumbar region
M51.16	Intervertebral disc disorders with radiculopathy, lumbar region
M51.17	Intervertebral disc disorders with radiculopathy, lumbosacral region
M51.2	Other thoracic, thoracolumbar and lumbosacral intervertebral disc displacement	0a
M51.24	Other intervertebral disc displacement, thoracic region
M51.25	Other intervertebral disc displacement, thoracolumbar region
M51.26	Other intervertebral disc displacement, lumbar region
M51.27	Other intervertebral disc displacement, lumbosacral region
M51.3	Other thoracic, thoracolumbar and lumbosacral intervertebral disc degeneration	0a
M51.34	Other intervertebral disc degeneration, thoracic region
M51.35	Other intervertebral disc degeneration, thoracolumbar region
M51.36	Other intervertebral disc degeneration, lumbar region	1a0n
M51.360	^ with discogenic back pain only	1n
M51.361	^ with lower extremity pain only	1n
M51.362	^ with discogenic back pain and lower extremity pain	1n
M51.369	^ without mention of lumbar back pain or lower extremity pain	1n
M51.37	Other intervertebral disc degeneration, lumbosacral region	1a0n
M51.370	^ with discogenic back pain only	1n
M51.371	^ with lower extremity pain only	1n
M51.372	^ with discogenic back pain and lower extremity pain	1n
M51.379	^ without mention of lumbar back pain or lower extremity pain	1n
M51.4	Schmorl's nodes	0a
M51.44	^, thoracic region
M51.45	^, thoracolumbar region
M51.46	^, lumbar region
M51.47	^, lumbosacral region
M51.8	Other thoracic, thoracolumbar and lumbosacral intervertebral disc disorders	0a
M51.84	Other intervertebral disc disorders, thoracic region
M51.85	Other intervertebral disc disorders, thoracolumbar region
M51.86	Other intervertebral disc disorders, lumbar region
M51.87	Other intervertebral disc disorders, lumbosacral region
M51.9	Unspecified thoracic, thoracolumbar and lumbosacral intervertebral disc disorder
M51.A	Other lumbar and lumbosacral annulus fibrosus disc defects	0j
M51.A0	Intervertebral annulus fibrosus defect, lumbar region, unspecified size	1j
M51.A1	Intervertebral annulus fibrosus defect, small, lumbar region	1j
M51.A2	Intervertebral annulus fibrosus defect, large, lumbar region	1j
M51.A3	Intervertebral annulus fibrosus defect, lumbosacral region, unspecified size	1j
M51.A4	Intervertebral annulus fibrosus defect, small, lumbosacral region	1j
M51.A5	Intervertebral annulus fibrosus defect, large, lumbosacral region	1j
M53	Other and unspecified dorsopathies, not elsewhere classified	0a
M53.0	Cervicocranial syndrome
M53.1	Cervicobrachial syndrome
M53.2	Spinal instabilities	0a
M53.2X	^	0a
M53.2X1	^, occipito-atlanto-axial region
M53.2X2	^, cervical region
M53.2X3	^, cervicothoracic region
M53.2X4	^, thoracic region
M53.2X5	^, thoracolumbar region
M53.2X6	^, lumbar region
M53.2X7	^, lumbosacral region
M53.2X8	^, sacral and sacrococcygeal region
M53.2X9	^, site unspecified
M53.3	Sacrococcygeal disorders, not elsewhere classified
M53.8	Other specified dorsopathies	0a
M53.80	^, site unspecified
M53.81	^, occipito-atlanto-axial region
M53.82	^, cervical region
M53.83	^, cervicothoracic region
M53.84	^, thoracic region
M53.85	^, thoracolumbar region
M53.86	^, lumbar region
M53.87	^, lumbosacral region
M53.88	^, sacral and sacrococcygeal region
M53.9	Dorsopathy, unspecified
M54	Dorsalgia	0a
M54.0	Panniculitis affecting regions of neck and back	0a
M54.00	^, site unspecified
M54.01	^, occipito-atlanto-axial region
M54.02	^, cervical region
M54.03	^, cervicothoracic region
M54.04	^, thoracic region
M54.05	^, thoracolumbar region
M54.06	^, lumbar region
M54.07	^, lumbosacral region
M54.08	^, sacral and sacrococcygeal region
M54.09	Panniculitis affecting regions, neck and back, multiple sites in spine
M54.1	Radiculopathy	0a
M54.10	^, site unspecified
M54.11	^, occipito-atlanto-axial region
M54.12	^, cervical region
M54.13	^, cervicothoracic region
M54.14	^, thoracic region
M54.15	^, thoracolumbar region
M54.16	^, lumbar region
M54.17	^, lumbosacral region
M54.18	^, sacral and sacrococcygeal region
M54.2	Cervicalgia
M54.3	Sciatica	0a
M54.30	^, unspecified side
M54.31	^, right side
M54.32	^, left side
M54.4	Lumbago with sciatica	0a
M54.40	^, unspecified side
M54.41	^, right side
M54.42	^, left side
M54.5	Low back pain	1a0h
M54.50	^, unspecified	1h
M54.51	Vertebrogenic low back pain	1h
M54.59	Other low back pain	1h
M54.6	Pain in thoracic spine
M54.8	Other dorsalgia	0a
M54.81	Occipital neuralgia
M54.89	^
M54.9	^, unspecified
M62	Other disorders of muscle	0a
M62.0	Separation of muscle (nontraumatic)	0a
M62.00	^, unspecified site
M62.01	^, shoulder	0a
M62.011	Separation of muscle (nontraumatic), right shoulder
M62.012	Separation of muscle (nontraumatic), left shoulder
M62.019	Separation of muscle (nontraumatic), unspecified shoulder
M62.02	^, upper arm	0a
M62.021	Separation of muscle (nontraumatic), right upper arm
M62.022	Separation of muscle (nontraumatic), left upper arm
M62.029	Separation of muscle (nontraumatic), unspecified upper arm
M62.03	^, forearm	0a
M62.031	Separation of muscle (nontraumatic), right forearm
M62.032	Separation of muscle (nontraumatic), left forearm
M62.039	Separation of muscle (nontraumatic), unspecified forearm
M62.04	^, hand	0a
M62.041	Separation of muscle (nontraumatic), right hand
M62.042	Separation of muscle (nontraumatic), left hand
M62.049	Separation of muscle (nontraumatic), unspecified hand
M62.05	^, thigh	0a
M62.051	Separation of muscle (nontraumatic), right thigh
M62.052	Separation of muscle (nontraumatic), left thigh
M62.059	Separation of muscle (nontraumatic), unspecified thigh
M62.06	^, lower leg	0a
M62.061	Separation of muscle (nontraumatic), right lower leg
M62.062	Separation of muscle (nontraumatic), left lower leg
M62.069	Separation of muscle (nontraumatic), unspecified lower leg
M62.07	^, ankle and foot	0a
M62.071	Separation of muscle (nontraumatic), right ankle and foot
M62.072	Separation of muscle (nontraumatic), left ankle and foot
M62.079	Separation of muscle (nontraumatic), unspecified ankle and foot
M62.08	^, other site
M62.1	Other rupture of muscle (nontraumatic)	0a
M62.10	^, unspecified site
M62.11	^, shoulder	0a
M62.111	Other rupture of muscle (nontraumatic), right shoulder
M62.112	Other rupture of muscle (nontraumatic), left shoulder
M62.119	Other rupture of muscle (nontraumatic), unspecified shoulder
M62.12	^, upper arm	0a
M62.121	Other rupture of muscle (nontraumatic), right upper arm
M62.122	Other rupture of muscle (nontraumatic), left upper arm
M62.129	Other rupture of muscle (nontraumatic), unspecified upper arm
M62.13	^, forearm	0a
M62.131	Other rupture of muscle (nontraumatic), right forearm
M62.132	Other rupture of muscle (nontraumatic), left forearm
M62.139	Other rupture of muscle (nontraumatic), unspecified forearm
M62.14	^, hand	0a
M62.141	Other rupture of muscle (nontraumatic), right hand
M62.142	Other rupture of muscle (nontraumatic), left hand
M62.149	Other rupture of muscle (nontraumatic), unspecified hand
M62.15	^, thigh	0a
M62.151	Other rupture of muscle (nontraumatic), right thigh
M62.152	Other rupture of muscle (nontraumatic), left thigh
M62.159	Other rupture of muscle (nontraumatic), unspecified thigh
M62.16	^, lower leg	0a
M62.161	Other rupture of muscle (nontraumatic), right lower leg
M62.162	Other rupture of muscle (nontraumatic), left lower leg
M62.169	Other rupture of muscle (nontraumatic), unspecified lower leg
M62.17	^, ankle and foot	0a
M62.171	Other rupture of muscle (nontraumatic), right ankle and foot
M62.172	Other rupture of muscle (nontraumatic), left ankle and foot
M62.179	Other rupture of muscle (nontraumatic), unspecified ankle and foot
M62.18	^, other site
M62.2	Nontraumatic ischemic infarction of muscle	0a
M62.20	^, unspecified site
M62.21	^, shoulder	0a
M62.211	Nontraumatic ischemic infarction of muscle, right shoulder
M62.212	Nontraumatic ischemic infarction of muscle, left shoulder
M62.219	Nontraumatic ischemic infarction of muscle, unspecified shoulder
M62.22	^, upper arm	0a
M62.221	Nontraumatic ischemic infarction of muscle, right upper arm
M62.222	Nontraumatic ischemic infarction of muscle, left upper arm
M62.229	Nontraumatic ischemic infarction of muscle, unspecified upper arm
M62.23	^, forearm	0a
M62.231	Nontraumatic ischemic infarction of muscle, right forearm
M62.232	Nontraumatic ischemic infarction of muscle, left forearm
M62.239	Nontraumatic ischemic infarction of muscle, unspecified forearm
M62.24	^, hand	0a
M62.241	Nontraumatic ischemic infarction of muscle, right hand
M62.242	Nontraumatic ischemic infarction of muscle, left hand
M62.249	Nontraumatic ischemic infarction of muscle, unspecified hand
M62.25	^, thigh	0a
M62.251	Nontraumatic ischemic infarction of muscle, right thigh
M62.252	Nontraumatic ischemic infarction of muscle, left thigh
M62.259	Nontraumatic ischemic infarction of muscle, unspecified thigh
M62.26	^, lower leg	0a
M62.261	Nontraumatic ischemic infarction of muscle, right lower leg
M62.262	Nontraumatic ischemic infarction of muscle, left lower leg
M62.269	Nontraumatic ischemic infarction of muscle, unspecified lower leg
M62.27	^, ankle and foot	0a
M62.271	Nontraumatic ischemic infarction of muscle, right ankle and foot
M62.272	Nontraumatic ischemic infarction of muscle, left ankle and foot
M62.279	Nontraumatic ischemic infarction of muscle, unspecified ankle and foot
M62.28	^, other site
M62.3	Immobility syndrome (paraplegic)
M62.4	Contracture of muscle	0a
M62.40	^, unspecified site
M62.41	^, shoulder	0a
M62.411	Contracture of muscle, right shoulder
M62.412	Contracture of muscle, left shoulder
M62.419	Contracture of muscle, unspecified shoulder
M62.42	^, upper arm	0a
M62.421	Contracture of muscle, right upper arm
M62.422	Contracture of muscle, left upper arm
M62.429	Contracture of muscle, unspecified upper arm
M62.43	^, forearm	0a
M62.431	Contracture of muscle, right forearm
M62.432	Contracture of muscle, left forearm
M62.439	Contracture of muscle, unspecified forearm
M62.44	^, hand	0a
M62.441	Contracture of muscle, right hand
M62.442	Contracture of muscle, left hand
M62.449	Contracture of muscle, unspecified hand
M62.45	^, thigh	0a
M62.451	Contracture of muscle, right thigh
M62.452	Contracture of muscle, left thigh
M62.459	Contracture of muscle, unspecified thigh
M62.46	^, lower leg	0a
M62.461	Contracture of muscle, right lower leg
M62.462	Contracture of muscle, left lower leg
M62.469	Contracture of muscle, unspecified lower leg
M62.47	^, ankle and foot	0a
M62.471	Contracture of muscle, right ankle and foot
M62.472	Contracture of muscle, left ankle and foot
M62.479	Contracture of muscle, unspecified ankle and foot
M62.48	^, other site
M62.49	^, multiple sites
M62.5	Muscle wasting and atrophy, not elsewhere classified	0a
M62.50	^, unspecified site
M62.51	^, shoulder	0a
M62.511	Muscle wasting and atrophy, not elsewhere classified, right shoulder
M62.512	Muscle wasting and atrophy, not elsewhere classified, left shoulder
M62.519	Muscle wasting and atrophy, not elsewhere classified, unspecified shoulder
M62.52	^, upper arm	0a
M62.521	Muscle wasting and atrophy, not elsewhere classified, right upper arm
M62.522	Muscle wasting and atrophy, not elsewhere classified, left upper arm
M62.529	Muscle wasting and atrophy, not elsewhere classified, unspecified upper arm
M62.53	^, forearm	0a
M62.531	Muscle wasting and atrophy, not elsewhere classified, right forearm
M62.532	Muscle wasting and atrophy, not elsewhere classified, left forearm
M62.539	Muscle wasting and atrophy, not elsewhere classified, unspecified forearm
M62.54	^, hand	0a
M62.541	Muscle wasting and atrophy, not elsewhere classified, right hand
M62.542	Muscle wasting and atrophy, not elsewhere classified, left hand
M62.549	Muscle wasting and atrophy, not elsewhere classified, unspecified hand
M62.55	^, thigh	0a
M62.551	Muscle wasting and atrophy, not elsewhere classified, right thigh
M62.552	Muscle wasting and atrophy, not elsewhere classified, left thigh
M62.559	Muscle wasting and atrophy, not elsewhere classified, unspecified thigh
M62.56	^, lower leg	0a
M62.561	Muscle wasting and atrophy, not elsewhere classified, right lower leg
M62.562	Muscle wasting and atrophy, not elsewhere classified, left lower leg
M62.569	Muscle wasting and atrophy, not elsewhere classified, unspecified lower leg
M62.57	^, ankle and foot	0a
M62.571	Muscle wasting and atrophy, not elsewhere classified, right ankle and foot
M62.572	Muscle wasting and atrophy, not elsewhere classified, left ankle and foot
M62.579	Muscle wasting and atrophy, not elsewhere classified, unspecified ankle and foot
M62.58	^, other site
M62.59	^, multiple sites
M62.5A	^, back	0j
M62.5A0	^, cervical	1j
M62.5A1	^, thoracic	1j
M62.5A2	^, lumbosacral	1j
M62.5A9	^, unspecified level	1j
M62.8	Other specified disorders of muscle	0a
M62.81	Muscle weakness (generalized)
M62.82	Rhabdomyolysis
M62.83	Muscle spasm	0a
M62.830	^ of back
M62.831	^ of calf
M62.838	Other muscle spasm
M62.84	Sarcopenia	1b
M62.85	Dysfunction of the multifidus muscles, lumbar region	1n
M62.89	^
M62.9	Disorder of muscle, unspecified
M71	Other bursopathies	0a
M71.0	Abscess of bursa	0a
M71.00	^, unspecified site
M71.01	^, shoulder	0a
M71.011	Abscess of bursa, right shoulder
M71.012	Abscess of bursa, left shoulder
M71.019	Abscess of bursa, unspecified shoulder
M71.02	^, elbow	0a
M71.021	Abscess of bursa, right elbow
M71.022	Abscess of bursa, left elbow
M71.029	Abscess of bursa, unspecified elbow
M71.03	^, wrist	0a
M71.031	Abscess of bursa, right wrist
M71.032	Abscess of bursa, left wrist
M71.039	Abscess of bursa, unspecified wrist
M71.04	^, hand	0a
M71.041	Abscess of bursa, right hand
M71.042	Abscess of bursa, left hand
M71.049	Abscess of bursa, unspecified hand
M71.05	^, hip	0a
M71.051	Abscess of bursa, right hip
M71.052	Abscess of bursa, left hip
M71.059	Abscess of bursa, unspecified hip
M71.06	^, knee	0a
M71.061	Abscess of bursa, right knee
M71.062	Abscess of bursa, left knee
M71.069	Abscess of bursa, unspecified knee
M71.07	^, ankle and foot	0a
M71.071	Abscess of bursa, right ankle and foot
M71.072	Abscess of bursa, left ankle and foot
M71.079	Abscess of bursa, unspecified ankle and foot
M71.08	^, other site
M71.09	^, multiple sites
M71.1	Other infective bursitis	0a
M71.10	^, unspecified site
M71.11	^, shoulder	0a
M71.111	Other infective bursitis, right shoulder
M71.112	Other infective bursitis, left shoulder
M71.119	Other infective bursitis, unspecified shoulder
M71.12	^, elbow	0a
M71.121	Other infective bursitis, right elbow
M71.122	Other infective bursitis, left elbow
M71.129	Other infective bursitis, unspecified elbow
M71.13	^, wrist	0a
M71.131	Other infective bursitis, right wrist
M71.132	Other infective bursitis, left wrist
M71.139	Other infective bursitis, unspecified wrist
M71.14	^, hand	0a
M71.141	Other infective bursitis, right hand
M71.142	Other infective bursitis, left hand
M71.149	Other infective bursitis, unspecified hand
M71.15	^, hip	0a
M71.151	Other infective bursitis, right hip
M71.152	Other infective bursitis, left hip
M71.159	Other infective bursitis, unspecified hip
M71.16	^, knee	0a
M71.161	Other infective bursitis, right knee
M71.162	Other infective bursitis, left knee
M71.169	Other infective bursitis, unspecified knee
M71.17	^, ankle and foot	0a
M71.171	Other infective bursitis, right ankle and foot
M71.172	Other infective bursitis, left ankle and foot
M71.179	Other infective bursitis, unspecified ankle and foot
M71.18	^, other site
M71.19	^, multiple sites
M71.2	Synovial cyst of popliteal space [Baker]	0a
M71.20	^, unspecified knee
M71.21	^, right knee
M71.22	^, left knee
M71.3	Other bursal cyst	0a
M71.30	^, unspecified site
M71.31	^, shoulder	0a
M71.311	Other bursal cyst, right shoulder
M71.312	Other bursal cyst, left shoulder
M71.319	Other bursal cyst, unspecified shoulder
M71.32	^, elbow	0a
M71.321	Other bursal cyst, right elbow
M71.322	Other bursal cyst, left elbow
M71.329	Other bursal cyst, unspecified elbow
M71.33	^, wrist	0a
M71.331	Other bursal cyst, right wrist
M71.332	Other bursal cyst, left wrist
M71.339	Other bursal cyst, unspecified wrist
M71.34	^, hand	0a
M71.341	Other bursal cyst, right hand
M71.342	Other bursal cyst, left hand
M71.349	Other bursal cyst, unspecified hand
M71.35	^, hip	0a
M71.351	Other bursal cyst, right hip
M71.352	Other bursal cyst, left hip
M71.359	Other bursal cyst, unspecified hip
M71.37	^, ankle and foot	0a
M71.371	Other bursal cyst, right ankle and foot
M71.372	Other bursal cyst, left ankle and foot
M71.379	Other bursal cyst, unspecified ankle and foot
M71.38	^, other site
M71.39	^, multiple sites
M71.4	Calcium deposit in bursa	0a
M71.40	^, unspecified site
M71.42	^, elbow	0a
M71.421	Calcium deposit in bursa, right elbow
M71.422	Calcium deposit in bursa, left elbow
M71.429	Calcium deposit in bursa, unspecified elbow
M71.43	^, wrist	0a
M71.431	Calcium deposit in bursa, right wrist
M71.432	Calcium deposit in bursa, left wrist
M71.439	Calcium deposit in bursa, unspecified wrist
M71.44	^, hand	0a
M71.441	Calcium deposit in bursa, right hand
M71.442	Calcium deposit in bursa, left hand
M71.449	Calcium deposit in bursa, unspecified hand
M71.45	^, hip	0a
M71.451	Calcium deposit in bursa, right hip
M71.452	Calcium deposit in bursa, left hip
M71.459	Calcium deposit in bursa, unspecified hip
M71.46	^, knee	0a
M71.461	Calcium deposit in bursa, right knee
M71.462	Calcium deposit in bursa, left knee
M71.469	Calcium deposit in bursa, unspecified knee
M71.47	^, ankle and foot	0a
M71.471	Calcium deposit in bursa, right ankle and foot
M71.472	Calcium deposit in bursa, left ankle and foot
M71.479	Calcium deposit in bursa, unspecified ankle and foot
M71.48	^, other site
M71.49	^, multiple sites
M71.5	Other bursitis, not elsewhere classified	0a
M71.50	^, unspecified site
M71.52	^, elbow	0a
M71.521	Other bursitis, not elsewhere classified, right elbow
M71.522	Other bursitis, not elsewhere classified, left elbow
M71.529	Other bursitis, not elsewhere classified, unspecified elbow
M71.53	^, wrist	0a
M71.531	Other bursitis, not elsewhere classified, right wrist
M71.532	Other bursitis, not elsewhere classified, left wrist
M71.539	Other bursitis, not elsewhere classified, unspecified wrist
M71.54	^, hand	0a
M71.541	Other bursitis, not elsewhere classified, right hand
M71.542	Other bursitis, not elsewhere classified, left hand
M71.549	Other bursitis, not elsewhere classified, unspecified hand
M71.55	^, hip	0a
M71.551	Other bursitis, not elsewhere classified, right hip
M71.552	Other bursitis, not elsewhere classified, left hip
M71.559	Other bursitis, not elsewhere classified, unspecified hip
M71.56	^, knee	0a
M71.561	Other bursitis, not elsewhere classified, right knee
M71.562	Other bursitis, not elsewhere classified, left knee
M71.569	Other bursitis, not elsewhere classified, unspecified knee
M71.57	^, ankle and foot	0a
M71.571	Other bursitis, not elsewhere classified, right ankle and foot
M71.572	Other bursitis, not elsewhere classified, left ankle and foot
M71.579	Other bursitis, not elsewhere classified, unspecified ankle and foot
M71.58	^, other site
M71.8	Other specified bursopathies	0a
M71.80	^, unspecified site
M71.81	^, shoulder	0a
M71.811	Other specified bursopathies, right shoulder
M71.812	Other specified bursopathies, left shoulder
M71.819	Other specified bursopathies, unspecified shoulder
M71.82	^, elbow	0a
M71.821	Other specified bursopathies, right elbow
M71.822	Other specified bursopathies, left elbow
M71.829	Other specified bursopathies, unspecified elbow
M71.83	^, wrist	0a
M71.831	Other specified bursopathies, right wrist
M71.832	Other specified bursopathies, left wrist
M71.839	Other specified bursopathies, unspecified wrist
M71.84	^, hand	0a
M71.841	Other specified bursopathies, right hand
M71.842	Other specified bursopathies, left hand
M71.849	Other specified bursopathies, unspecified hand
M71.85	^, hip	0a
M71.851	Other specified bursopathies, right hip
M71.852	Other specified bursopathies, left hip
M71.859	Other specified bursopathies, unspecified hip
M71.86	^, knee	0a
M71.861	Other specified bursopathies, right knee
M71.862	Other specified bursopathies, left knee
M71.869	Other specified bursopathies, unspecified knee
M71.87	^, ankle and foot	0a
M71.871	Other specified bursopathies, right ankle and foot
M71.872	Other specified bursopathies, left ankle and foot
M71.879	Other specified bursopathies, unspecified ankle and foot
M71.88	^, other site
M71.89	^, multiple sites
M71.9	Bursopathy, unspecified
M79	Other and unspecified soft tissue disorders, not elsewhere classified	0a
M79.0	Rheumatism, unspecified
M79.1	Myalgia	1a0d
M79.10	^, unspecified site	1d
M79.11	^ of mastication muscle	1d
M79.12	^ of auxiliary muscles, head and neck	1d
M79.18	^, other site	1d
M79.2	Neuralgia and neuritis, unspecified
M79.3	Panniculitis, unspecified
M79.4	Hypertrophy of (infrapatellar) fat pad
M79.5	Residual foreign body in soft tissue
M79.6	Pain in limb, hand, foot, fingers and toes	0a
M79.60	Pain in limb, unspecified	0a
M79.601	Pain in right arm
M79.602	Pain in left arm
M79.603	Pain in arm, unspecified
M79.604	Pain in right leg
M79.605	Pain in left leg
M79.606	Pain in leg, unspecified
M79.609	Pain in unspecified limb
M79.62	Pain in upper arm	0a
M79.621	Pain in right upper arm
M79.622	Pain in left upper arm
M79.629	Pain in unspecified upper arm
M79.63	Pain in forearm	0a
M79.631	Pain in right forearm
M79.632	Pain in left forearm
M79.639	Pain in unspecified forearm
M79.64	Pain in hand and fingers	0a
M79.641	Pain in right hand
M79.642	Pain in left hand
M79.643	Pain in unspecified hand
M79.644	Pain in right finger(s)
M79.645	Pain in left finger(s)
M79.646	Pain in unspecified finger(s)
M79.65	Pain in thigh	0a
M79.651	Pain in right thigh
M79.652	Pain in left thigh
M79.659	Pain in unspecified thigh
M79.66	Pain in lower leg	0a
M79.661	Pain in right lower leg
M79.662	Pain in left lower leg
M79.669	Pain in unspecified lower leg
M79.67	Pain in foot and toes	0a
M79.671	Pain in right foot
M79.672	Pain in left foot
M79.673	Pain in unspecified foot
M79.674	Pain in right toe(s)
M79.675	Pain in left toe(s)
M79.676	Pain in unspecified toe(s)
M79.7	Fibromyalgia
M79.8	Other specified soft tissue disorders	0a
M79.81	Nontraumatic hematoma of soft tissue
M79.89	^
M79.9	Soft tissue disorder, unspecified
M79.A	Nontraumatic compartment syndrome	0a
M79.A1	^ of upper extremity	0a
M79.A11	Nontraumatic compartment syndrome of right upper extremity
M79.A12	Nontraumatic compartment syndrome of left upper extremity
M79.A19	Nontraumatic compartment syndrome of unspecified upper extremity
M79.A2	^ of lower extremity	0a
M79.A21	Nontraumatic compartment syndrome of right lower extremity
M79.A22	Nontraumatic compartment syndrome of left lower extremity
M79.A29	Nontraumatic compartment syndrome of unspecified lower extremity
M79.A3	^ of abdomen
M79.A9	^ of other sites
M80	Osteoporosis with current pathological fracture	0a
M80.0	Age-related osteoporosis with current pathological fracture	0a
M80.00	^, unspecified site	0a
M80.00XA	^, initial encounter for fracture
M80.00XD	^, subsequent encounter for fracture with routine healing
M80.00XG	^, subsequent encounter for fracture with delayed healing
M80.00XK	^, subsequent encounter for fracture with nonunion
M80.00XP	^, subsequent encounter for fracture with malunion
M80.00XS	^, sequela
M80.01	^, shoulder	0a
M80.011	Age-related osteoporosis with current pathological fracture, right shoulder	0a
M80.011A	^, initial encounter for fracture
M80.011D	^, subsequent encounter for fracture with routine healing
M80.011G	^, subsequent encounter for fracture with delayed healing
M80.011K	^, subsequent encounter for fracture with nonunion
M80.011P	^, subsequent encounter for fracture with malunion
M80.011S	^, sequela
M80.012	Age-related osteoporosis with current pathological fracture, left shoulder	0a
M80.012A	^, initial encounter for fracture
M80.012D	^, subsequent encounter for fracture with routine healing
M80.012G	^, subsequent encounter for fracture with delayed healing
M80.012K	^, subsequent encounter for fracture with nonunion
M80.012P	^, subsequent encounter for fracture with malunion
M80.012S	^, sequela
M80.019	Age-related osteoporosis with current pathological fracture, unspecified shoulder	0a
M80.019A	^, initial encounter for fracture
M80.019D	^, subsequent encounter for fracture with routine healing
M80.019G	^, subsequent encounter for fracture with delayed healing
M80.019K	^, subsequent encounter for fracture with nonunion
M80.019P	^, subsequent encounter for fracture with malunion
M80.019S	^, sequela
M80.02	^, humerus	0a
M80.021	Age-related osteoporosis with current pathological fracture, right humerus	0a
M80.021A	^, initial encounter for fracture
M80.021D	^, subsequent encounter for fracture with routine healing
M80.021G	^, subsequent encounter for fracture with delayed healing
M80.021K	^, subsequent encounter for fracture with nonunion
M80.021P	^, subsequent encounter for fracture with malunion
M80.021S	^, sequela
M80.022	Age-related osteoporosis with current pathological fracture, left humerus	0a
M80.022A	^, initial encounter for fracture
M80.022D	^, subsequent encounter for fracture with routine healing
M80.022G	^, subsequent encounter for fracture with delayed healing
M80.022K	^, subsequent encounter for fracture with nonunion
M80.022P	^, subsequent encounter for fracture with malunion
M80.022S	^, sequela
M80.029	Age-related osteoporosis with current pathological fracture, unspecified humerus	0a
M80.029A	^, initial encounter for fracture
M80.029D	^, subsequent encounter for fracture with routine healing
M80.029G	^, subsequent encounter for fracture with delayed healing
M80.029K	^, subsequent encounter for fracture with nonunion
M80.029P	^, subsequent encounter for fracture with malunion
M80.029S	^, sequela
M80.03	^, forearm	0a
M80.031	Age-related osteoporosis with current pathological fracture, right forearm	0a
M80.031A	^, initial encounter for fracture
M80.031D	^, subsequent encounter for fracture with routine healing
M80.031G	^, subsequent encounter for fracture with delayed healing
M80.031K	^, subsequent encounter for fracture with nonunion
M80.031P	^, subsequent encounter for fracture with malunion
M80.031S	^, sequela
M80.032	Age-related osteoporosis with current pathological fracture, left forearm	0a
M80.032A	^, initial encounter for fracture
M80.032D	^, subsequent encounter for fracture with routine healing
M80.032G	^, subsequent encounter for fracture with delayed healing
M80.032K	^, subsequent encounter for fracture with nonunion
M80.032P	^, subsequent encounter for fracture with malunion
M80.032S	^, sequela
M80.039	Age-related osteoporosis with current pathological fracture, unspecified forearm	0a
M80.039A	^, initial encounter for fracture
M80.039D	^, subsequent encounter for fracture with routine healing
M80.039G	^, subsequent encounter for fracture with delayed healing
M80.039K	^, subsequent encounter for fracture with nonunion
M80.039P	^, subsequent encounter for fracture with malunion
M80.039S	^, sequela
M80.04	^, hand	0a
M80.041	Age-related osteoporosis with current pathological fracture, right hand	0a
M80.041A	^, initial encounter for fracture
M80.041D	^, subsequent encounter for fracture with routine healing
M80.041G	^, subsequent encounter for fracture with delayed healing
M80.041K	^, subsequent encounter for fracture with nonunion
M80.041P	^, subsequent encounter for fracture with malunion
M80.041S	^, sequela
M80.042	Age-related osteoporosis with current pathological fracture, left hand	0a
M80.042A	^, initial encounter for fracture
M80.042D	^, subsequent encounter for fracture with routine healing
M80.042G	^, subsequent encounter for fracture with delayed healing
M80.042K	^, subsequent encounter for fracture with nonunion
M80.042P	^, subsequent encounter for fracture with malunion
M80.042S	^, sequela
M80.049	Age-related osteoporosis with current pathological fracture, unspecified hand	0a
M80.049A	^, initial encounter for fracture
M80.049D	^, subsequent encounter for fracture with routine healing
M80.049G	^, subsequent encounter for fracture with delayed healing
M80.049K	^, subsequent encounter for fracture with nonunion
M80.049P	^, subsequent encounter for fracture with malunion
M80.049S	^, sequela
M80.05	^, femur	0a
M80.051	Age-related osteoporosis with current pathological fracture, right femur	0a
M80.051A	^, initial encounter for fracture
M80.051D	^, subsequent encounter for fracture with routine healing
M80.051G	^, subsequent encounter for fracture with delayed healing
M80.051K	^, subsequent encounter for fracture with nonunion
M80.051P	^, subsequent encounter for fracture with malunion
M80.051S	^, sequela
M80.052	Age-related osteoporosis with current pathological fracture, left femur	0a
M80.052A	^, initial encounter for fracture
M80.052D	^, subsequent encounter for fracture with routine healing
M80.052G	^, subsequent encounter for fracture with delayed healing
M80.052K	^, subsequent encounter for fracture with nonunion
M80.052P	^, subsequent encounter for fracture with malunion
M80.052S	^, sequela
M80.059	Age-related osteoporosis with current pathological fracture, unspecified femur	0a
M80.059A	^, initial encounter for fracture
M80.059D	^, subsequent encounter for fracture with routine healing
M80.059G	^, subsequent encounter for fracture with delayed healing
M80.059K	^, subsequent encounter for fracture with nonunion
M80.059P	^, subsequent encounter for fracture with malunion
M80.059S	^, sequela
M80.06	^, lower leg	0a
M80.061	Age-related osteoporosis with current pathological fracture, right lower leg	0a
M80.061A	^, initial encounter for fracture
M80.061D	^, subsequent encounter for fracture with routine healing
M80.061G	^, subsequent encounter for fracture with delayed healing
M80.061K	^, subsequent encounter for fracture with nonunion
M80.061P	^, subsequent encounter for fracture with malunion
M80.061S	^, sequela
M80.062	Age-related osteoporosis with current pathological fracture, left lower leg	0a
M80.062A	^, initial encounter for fracture
M80.062D	^, subsequent encounter for fracture with routine healing
M80.062G	^, subsequent encounter for fracture with delayed healing
M80.062K	^, subsequent encounter for fracture with nonunion
M80.062P	^, subsequent encounter for fracture with malunion
M80.062S	^, sequela
M80.069	Age-related osteoporosis with current pathological fracture, unspecified lower leg	0a
M80.069A	^, initial encounter for fracture
M80.069D	^, subsequent encounter for fracture with routine healing
M80.069G	^, subsequent encounter for fracture with delayed healing
M80.069K	^, subsequent encounter for fracture with nonunion
M80.069P	^, subsequent encounter for fracture with malunion
M80.069S	^, sequela
M80.07	^, ankle and foot	0a
M80.071	Age-related osteoporosis with current pathological fracture, right ankle and foot	0a
M80.071A	^, initial encounter for fracture
M80.071D	^, subsequent encounter for fracture with routine healing
M80.071G	^, subsequent encounter for fracture with delayed healing
M80.071K	^, subsequent encounter for fracture with nonunion
M80.071P	^, subsequent encounter for fracture with malunion
M80.071S	^, sequela
M80.072	Age-related osteoporosis with current pathological fracture, left ankle and foot	0a
M80.072A	^, initial encounter for fracture
M80.072D	^, subsequent encounter for fracture with routine healing
M80.072G	^, subsequent encounter for fracture with delayed healing
M80.072K	^, subsequent encounter for fracture with nonunion
M80.072P	^, subsequent encounter for fracture with malunion
M80.072S	^, sequela
M80.079	Age-related osteoporosis with current pathological fracture, unspecified ankle and foot	0a
M80.079A	^, initial encounter for fracture
M80.079D	^, subsequent encounter for fracture with routine healing
M80.079G	^, subsequent encounter for fracture with delayed healing
M80.079K	^, subsequent encounter for fracture with nonunion
M80.079P	^, subsequent encounter for fracture with malunion
M80.079S	^, sequela
M80.08	^, vertebra(e)	0a
M80.08XA	^, initial encounter for fracture
M80.08XD	^, subsequent encounter for fracture with routine healing
M80.08XG	^, subsequent encounter for fracture with delayed healing
M80.08XK	^, subsequent encounter for fracture with nonunion
M80.08XP	^, subsequent encounter for fracture with malunion
M80.08XS	^, sequela
M80.0A	^, other site	0f
M80.0AXA	^, initial encounter for fracture	1f
M80.0AXD	^, subsequent encounter for fracture with routine healing	1f
M80.0AXG	^, subsequent encounter for fracture with delayed healing	1f
M80.0AXK	^, subsequent encounter for fracture with nonunion	1f
M80.0AXP	^, subsequent encounter for fracture with malunion	1f
M80.0AXS	^, sequela	1f
M80.0B	^, pelvis	0l
M80.0B1	Age-related osteoporosis with current pathological fracture, right pelvis	0l
M80.0B1A	^, initial encounter for fracture	1l
M80.0B1D	^, subsequent encounter for fracture with routine healing	1l
M80.0B1G	^, subsequent encounter for fracture with delayed healing	1l
M80.0B1K	^, subsequent encounter for fracture with nonunion	1l
M80.0B1P	^, subsequent encounter for fracture with malunion	1l
M80.0B1S	^, sequela	1l
M80.0B2	Age-related osteoporosis with current pathological fracture, left pelvis	0l
M80.0B2A	^, initial encounter for fracture	1l
M80.0B2D	^, subsequent encounter for fracture with routine healing	1l
M80.0B2G	^, subsequent encounter for fracture with delayed healing	1l
M80.0B2K	^, subsequent encounter for fracture with nonunion	1l
M80.0B2P	^, subsequent encounter for fracture with malunion	1l
M80.0B2S	^, sequela	1l
M80.0B9	Age-related osteoporosis with current pathological fracture, unspecified pelvis	0l
M80.0B9A	^, initial encounter for fracture	1l
M80.0B9D	^, subsequent encounter for fracture with routine healing	1l
M80.0B9G	^, subsequent encounter for fracture with delayed healing	1l
M80.0B9K	^, subsequent encounter for fracture with nonunion	1l
M80.0B9P	^, subsequent encounter for fracture with malunion	1l
M80.0B9S	^, sequela	1l
M80.8	Other osteoporosis with current pathological fracture	0a
M80.80	^, unspecified site	0a
M80.80XA	^, initial encounter for fracture
M80.80XD	^, subsequent encounter for fracture with routine healing
M80.80XG	^, subsequent encounter for fracture with delayed healing
M80.80XK	^, subsequent encounter for fracture with nonunion
M80.80XP	^, subsequent encounter for fracture with malunion
M80.80XS	^, sequela
M80.81	Other osteoporosis with pathological fracture, shoulder	0a
M80.811	Other osteoporosis with current pathological fracture, right shoulder	0a
M80.811A	^, initial encounter for fracture
M80.811D	^, subsequent encounter for fracture with routine healing
M80.811G	^, subsequent encounter for fracture with delayed healing
M80.811K	^, subsequent encounter for fracture with nonunion
M80.811P	^, subsequent encounter for fracture with malunion
M80.811S	^, sequela
M80.812	Other osteoporosis with current pathological fracture, left shoulder	0a
M80.812A	^, initial encounter for fracture
M80.812D	^, subsequent encounter for fracture with routine healing
M80.812G	^, subsequent encounter for fracture with delayed healing
M80.812K	^, subsequent encounter for fracture with nonunion
M80.812P	^, subsequent encounter for fracture with malunion
M80.812S	^, sequela
M80.819	Other osteoporosis with current pathological fracture, unspecified shoulder	0a
M80.819A	^, initial encounter for fracture
M80.819D	^, subsequent encounter for fracture with routine healing
M80.819G	^, subsequent encounter for fracture with delayed healing
M80.819K	^, subsequent encounter for fracture with nonunion
M80.819P	^, subsequent encounter for fracture with malunion
M80.819S	^, sequela
M80.82	^, humerus	0a
M80.821	Other osteoporosis with current pathological fracture, right humerus	0a
M80.821A	^, initial encounter for fracture
M80.821D	^, subsequent encounter for fracture with routine healing
M80.821G	^, subsequent encounter for fracture with delayed healing
M80.821K	^, subsequent encounter for fracture with nonunion
M80.821P	^, subsequent encounter for fracture with malunion
M80.821S	^, sequela
M80.822	Other osteoporosis with current pathological fracture, left humerus	0a
M80.822A	^, initial encounter for fracture
M80.822D	^, subsequent encounter for fracture with routine healing
M80.822G	^, subsequent encounter for fracture with delayed healing
M80.822K	^, subsequent encounter for fracture with nonunion
M80.822P	^, subsequent encounter for fracture with malunion
M80.822S	^, sequela
M80.829	Other osteoporosis with current pathological fracture, unspecified humerus	0a
M80.829A	^, initial encounter for fracture
M80.829D	^, subsequent encounter for fracture with routine healing
M80.829G	^, subsequent encounter for fracture with delayed healing
M80.829K	^, subsequent encounter for fracture with nonunion
M80.829P	^, subsequent encounter for fracture with malunion
M80.829S	^, sequela
M80.83	^, forearm	0a
M80.831	Other osteoporosis with current pathological fracture, right forearm	0a
M80.831A	^, initial encounter for fracture
M80.831D	^, subsequent encounter for fracture with routine healing
M80.831G	^, subsequent encounter for fracture with delayed healing
M80.831K	^, subsequent encounter for fracture with nonunion
M80.831P	^, subsequent encounter for fracture with malunion
M80.831S	^, sequela
M80.832	Other osteoporosis with current pathological fracture, left forearm	0a
M80.832A	^, initial encounter for fracture
M80.832D	^, subsequent encounter for fracture with routine healing
M80.832G	^, subsequent encounter for fracture with delayed healing
M80.832K	^, subsequent encounter for fracture with nonunion
M80.832P	^, subsequent encounter for fracture with malunion
M80.832S	^, sequela
M80.839	Other osteoporosis with current pathological fracture, unspecified forearm	0a
M80.839A	^, initial encounter for fracture
M80.839D	^, subsequent encounter for fracture with routine healing
M80.839G	^, subsequent encounter for fracture with delayed healing
M80.839K	^, subsequent encounter for fracture with nonunion
M80.839P	^, subsequent encounter for fracture with malunion
M80.839S	^, sequela
M80.84	^, hand	0a
M80.841	Other osteoporosis with current pathological fracture, right hand	0a
M80.841A	^, initial encounter for fracture
M80.841D	^, subsequent encounter for fracture with routine healing
M80.841G	^, subsequent encounter for fracture with delayed healing
M80.841K	^, subsequent encounter for fracture with nonunion
M80.841P	^, subsequent encounter for fracture with malunion
M80.841S	^, sequela
M80.842	Other osteoporosis with current pathological fracture, left hand	0a
M80.842A	^, initial encounter for fracture
M80.842D	^, subsequent encounter for fracture with routine healing
M80.842G	^, subsequent encounter for fracture with delayed healing
M80.842K	^, subsequent encounter for fracture with nonunion
M80.842P	^, subsequent encounter for fracture with malunion
M80.842S	^, sequela
M80.849	Other osteoporosis with current pathological fracture, unspecified hand	0a
M80.849A	^, initial encounter for fracture
M80.849D	^, subsequent encounter for fracture with routine healing
M80.849G	^, subsequent encounter for fracture with delayed healing
M80.849K	^, subsequent encounter for fracture with nonunion
M80.849P	^, subsequent encounter for fracture with malunion
M80.849S	^, sequela
M80.85	^, femur	0a
M80.851	Other osteoporosis with current pathological fracture, right femur	0a
M80.851A	^, initial encounter for fracture
M80.851D	^, subsequent encounter for fracture with routine healing
M80.851G	^, subsequent encounter for fracture with delayed healing
M80.851K	^, subsequent encounter for fracture with nonunion
M80.851P	^, subsequent encounter for fracture with malunion
M80.851S	^, sequela
M80.852	Other osteoporosis with current pathological fracture, left femur	0a
M80.852A	^, initial encounter for fracture
M80.852D	^, subsequent encounter for fracture with routine healing
M80.852G	^, subsequent encounter for fracture with delayed healing
M80.852K	^, subsequent encounter for fracture with nonunion
M80.852P	^, subsequent encounter for fracture with malunion
M80.852S	^, sequela
M80.859	Other osteoporosis with current pathological fracture, unspecified femur	0a
M80.859A	^, initial encounter for fracture
M80.859D	^, subsequent encounter for fracture with routine healing
M80.859G	^, subsequent encounter for fracture with delayed healing
M80.859K	^, subsequent encounter for fracture with nonunion
M80.859P	^, subsequent encounter for fracture with malunion
M80.859S	^, sequela
M80.86	^, lower leg	0a
M80.861	Other osteoporosis with current pathological fracture, right lower leg	0a
M80.861A	^, initial encounter for fracture
M80.861D	^, subsequent encounter for fracture with routine healing
M80.861G	^, subsequent encounter for fracture with delayed healing
M80.861K	^, subsequent encounter for fracture with nonunion
M80.861P	^, subsequent encounter for fracture with malunion
M80.861S	^, sequela
M80.862	Other osteoporosis with current pathological fracture, left lower leg	0a
M80.862A	^, initial encounter for fracture
M80.862D	^, subsequent encounter for fracture with routine healing
M80.862G	^, subsequent encounter for fracture with delayed healing
M80.862K	^, subsequent encounter for fracture with nonunion
M80.862P	^, subsequent encounter for fracture with malunion
M80.862S	^, sequela
M80.869	Other osteoporosis with current pathological fracture, unspecified lower leg	0a
M80.869A	^, initial encounter for fracture
M80.869D	^, subsequent encounter for fracture with routine healing
M80.869G	^, subsequent encounter for fracture with delayed healing
M80.869K	^, subsequent encounter for fracture with nonunion
M80.869P	^, subsequent encounter for fracture with malunion
M80.869S	^, sequela
M80.87	^, ankle and foot	0a
M80.871	Other osteoporosis with current pathological fracture, right ankle and foot	0a
M80.871A	^, initial encounter for fracture
M80.871D	^, subsequent encounter for fracture with routine healing
M80.871G	^, subsequent encounter for fracture with delayed healing
M80.871K	^, subsequent encounter for fracture with nonunion
M80.871P	^, subsequent encounter for fracture with malunion
M80.871S	^, sequela
M80.872	Other osteoporosis with current pathological fracture, left ankle and foot	0a
M80.872A	^, initial encounter for fracture
M80.872D	^, subsequent encounter for fracture with routine healing
M80.872G	^, subsequent encounter for fracture with delayed healing
M80.872K	^, subsequent encounter for fracture with nonunion
M80.872P	^, subsequent encounter for fracture with malunion
M80.872S	^, sequela
M80.879	Other osteoporosis with current pathological fracture, unspecified ankle and foot	0a
M80.879A	^, initial encounter for fracture
M80.879D	^, subsequent encounter for fracture with routine healing
M80.879G	^, subsequent encounter for fracture with delayed healing
M80.879K	^, subsequent encounter for fracture with nonunion
M80.879P	^, subsequent encounter for fracture with malunion
M80.879S	^, sequela
M80.88	^, vertebra(e)	0a
M80.88XA	^, initial encounter for fracture
M80.88XD	^, subsequent encounter for fracture with routine healing
M80.88XG	^, subsequent encounter for fracture with delayed healing
M80.88XK	^, subsequent encounter for fracture with nonunion
M80.88XP	^, subsequent encounter for fracture with malunion
M80.88XS	^, sequela
M80.8A	^, other site	0f
M80.8AXA	^, initial encounter for fracture	1f
M80.8AXD	^, subsequent encounter for fracture with routine healing	1f
M80.8AXG	^, subsequent encounter for fracture with delayed healing	1f
M80.8AXK	^, subsequent encounter for fracture with nonunion	1f
M80.8AXP	^, subsequent encounter for fracture with malunion	1f
M80.8AXS	^, sequela	1f
M80.8B	^, pelvis	0l
M80.8B1	Other osteoporosis with current pathological fracture, right pelvis	0l
M80.8B1A	^, initial encounter for fracture	1l
M80.8B1D	^, subsequent encounter for fracture with routine healing	1l
M80.8B1G	^, subsequent encounter for fracture with delayed healing	1l
M80.8B1K	^, subsequent encounter for fracture with nonunion	1l
M80.8B1P	^, subsequent encounter for fracture with malunion	1l
M80.8B1S	^, sequela	1l
M80.8B2	Other osteoporosis with current pathological fracture, left pelvis	0l
M80.8B2A	^, initial encounter for fracture	1l
M80.8B2D	^, subsequent encounter for fracture with routine healing	1l
M80.8B2G	^, subsequent encounter for fracture with delayed healing	1l
M80.8B2K	^, subsequent encounter for fracture with nonunion	1l
M80.8B2P	^, subsequent encounter for fracture with malunion	1l
M80.8B2S	^, sequela	1l
M80.8B9	Other osteoporosis with current pathological fracture, unspecified pelvis	0l
M80.8B9A	^, initial encounter for fracture	1l
M80.8B9D	^, subsequent encounter for fracture with routine healing	1l
M80.8B9G	^, subsequent encounter for fracture with delayed healing	1l
M80.8B9K	^, subsequent encounter for fracture with nonunion	1l
M80.8B9P	^, subsequent encounter for fracture with malunion	1l
M80.8B9S	^, sequela	1l
M81	Osteoporosis without current pathological fracture	0a
M81.0	Age-related osteoporosis without current pathological fracture
M81.6	Localized osteoporosis [Lequesne]
M81.8	Other osteoporosis without current pathological fracture
M84	Disorder of continuity of bone	0a
M84.3	Stress fracture	0a
M84.30	^, unspecified site	0a
M84.30XA	^, initial encounter for fracture
M84.30XD	^, subsequent encounter for fracture with routine healing
M84.30XG	^, subsequent encounter for fracture with delayed healing
M84.30XK	^, subsequent encounter for fracture with nonunion
M84.30XP	^, subsequent encounter for fracture with malunion
M84.30XS	^, sequela
M84.31	^, shoulder	0a
M84.311	Stress fracture, right shoulder	0a
M84.311A	^, initial encounter for fracture
M84.311D	^, subsequent encounter for fracture with routine healing
M84.311G	^, subsequent encounter for fracture with delayed healing
M84.311K	^, subsequent encounter for fracture with nonunion
M84.311P	^, subsequent encounter for fracture with malunion
M84.311S	^, sequela
M84.312	Stress fracture, left shoulder	0a
M84.312A	^, initial encounter for fracture
M84.312D	^, subsequent encounter for fracture with routine healing
M84.312G	^, subsequent encounter for fracture with delayed healing
M84.312K	^, subsequent encounter for fracture with nonunion
M84.312P	^, subsequent encounter for fracture with malunion
M84.312S	^, sequela
M84.319	Stress fracture, unspecified shoulder	0a
M84.319A	^, initial encounter for fracture
M84.319D	^, subsequent encounter for fracture with routine healing
M84.319G	^, subsequent encounter for fracture with delayed healing
M84.319K	^, subsequent encounter for fracture with nonunion
M84.319P	^, subsequent encounter for fracture with malunion
M84.319S	^, sequela
M84.32	^, humerus	0a
M84.321	Stress fracture, right humerus	0a
M84.321A	^, initial encounter for fracture
M84.321D	^, subsequent encounter for fracture with routine healing
M84.321G	^, subsequent encounter for fracture with delayed healing
M84.321K	^, subsequent encounter for fracture with nonunion
M84.321P	^, subsequent encounter for fracture with malunion
M84.321S	^, sequela
M84.322	Stress fracture, left humerus	0a
M84.322A	^, initial encounter for fracture
M84.322D	^, subsequent encounter for fracture with routine healing
M84.322G	^, subsequent encounter for fracture with delayed healing
M84.322K	^, subsequent encounter for fracture with nonunion
M84.322P	^, subsequent encounter for fracture with malunion
M84.322S	^, sequela
M84.329	Stress fracture, unspecified humerus	0a
M84.329A	^, initial encounter for fracture
M84.329D	^, subsequent encounter for fracture with routine healing
M84.329G	^, subsequent encounter for fracture with delayed healing
M84.329K	^, subsequent encounter for fracture with nonunion
M84.329P	^, subsequent encounter for fracture with malunion
M84.329S	^, sequela
M84.33	^, ulna and radius	0a
M84.331	Stress fracture, right ulna	0a
M84.331A	^, initial encounter for fracture
M84.331D	^, subsequent encounter for fracture with routine healing
M84.331G	^, subsequent encounter for fracture with delayed healing
M84.331K	^, subsequent encounter for fracture with nonunion
M84.331P	^, subsequent encounter for fracture with malunion
M84.331S	^, sequela
M84.332	Stress fracture, left ulna	0a
M84.332A	^, initial encounter for fracture
M84.332D	^, subsequent encounter for fracture with routine healing
M84.332G	^, subsequent encounter for fracture with delayed healing
M84.332K	^, subsequent encounter for fracture with nonunion
M84.332P	^, subsequent encounter for fracture with malunion
M84.332S	^, sequela
M84.333	Stress fracture, right radius	0a
M84.333A	^, initial encounter for fracture
M84.333D	^, subsequent encounter for fracture with routine healing
M84.333G	^, subsequent encounter for fracture with delayed healing
M84.333K	^, subsequent encounter for fracture with nonunion
M84.333P	^, subsequent encounter for fracture with malunion
M84.333S	^, sequela
M84.334	Stress fracture, left radius	0a
M84.334A	^, initial encounter for fracture
M84.334D	^, subsequent encounter for fracture with routine healing
M84.334G	^, subsequent encounter for fracture with delayed healing
M84.334K	^, subsequent encounter for fracture with nonunion
M84.334P	^, subsequent encounter for fracture with malunion
M84.334S	^, sequela
M84.339	Stress fracture, unspecified ulna and radius	0a
M84.339A	^, initial encounter for fracture
M84.339D	^, subsequent encounter for fracture with routine healing
M84.339G	^, subsequent encounter for fracture with delayed healing
M84.339K	^, subsequent encounter for fracture with nonunion
M84.339P	^, subsequent encounter for fracture with malunion
M84.339S	^, sequela
M84.34	^, hand and fingers	0a
M84.341	Stress fracture, right hand	0a
M84.341A	^, initial encounter for fracture
M84.341D	^, subsequent encounter for fracture with routine healing
M84.341G	^, subsequent encounter for fracture with delayed healing
M84.341K	^, subsequent encounter for fracture with nonunion
M84.341P	^, subsequent encounter for fracture with malunion
M84.341S	^, sequela
M84.342	Stress fracture, left hand	0a
M84.342A	^, initial encounter for fracture
M84.342D	^, subsequent encounter for fracture with routine healing
M84.342G	^, subsequent encounter for fracture with delayed healing
M84.342K	^, subsequent encounter for fracture with nonunion
M84.342P	^, subsequent encounter for fracture with malunion
M84.342S	^, sequela
M84.343	Stress fracture, unspecified hand	0a
M84.343A	^, initial encounter for fracture
M84.343D	^, subsequent encounter for fracture with routine healing
M84.343G	^, subsequent encounter for fracture with delayed healing
M84.343K	^, subsequent encounter for fracture with nonunion
M84.343P	^, subsequent encounter for fracture with malunion
M84.343S	^, sequela
M84.344	Stress fracture, right finger(s)	0a
M84.344A	^, initial encounter for fracture
M84.344D	^, subsequent encounter for fracture with routine healing
M84.344G	^, subsequent encounter for fracture with delayed healing
M84.344K	^, subsequent encounter for fracture with nonunion
M84.344P	^, subsequent encounter for fracture with malunion
M84.344S	^, sequela
M84.345	Stress fracture, left finger(s)	0a
M84.345A	^, initial encounter for fracture
M84.345D	^, subsequent encounter for fracture with routine healing
M84.345G	^, subsequent encounter for fracture with delayed healing
M84.345K	^, subsequent encounter for fracture with nonunion
M84.345P	^, subsequent encounter for fracture with malunion
M84.345S	^, sequela
M84.346	Stress fracture, unspecified finger(s)	0a
M84.346A	^, initial encounter for fracture
M84.346D	^, subsequent encounter for fracture with routine healing
M84.346G	^, subsequent encounter for fracture with delayed healing
M84.346K	^, subsequent encounter for fracture with nonunion
M84.346P	^, subsequent encounter for fracture with malunion
M84.346S	^, sequela
M84.35	^, pelvis and femur	0a
M84.350	Stress fracture, pelvis	0a
M84.350A	^, initial encounter for fracture
M84.350D	^, subsequent encounter for fracture with routine healing
M84.350G	^, subsequent encounter for fracture with delayed healing
M84.350K	^, subsequent encounter for fracture with nonunion
M84.350P	^, subsequent encounter for fracture with malunion
M84.350S	^, sequela
M84.351	Stress fracture, right femur	0a
M84.351A	^, initial encounter for fracture
M84.351D	^, subsequent encounter for fracture with routine healing
M84.351G	^, subsequent encounter for fracture with delayed healing
M84.351K	^, subsequent encounter for fracture with nonunion
M84.351P	^, subsequent encounter for fracture with malunion
M84.351S	^, sequela
M84.352	Stress fracture, left femur	0a
M84.352A	^, initial encounter for fracture
M84.352D	^, subsequent encounter for fracture with routine healing
M84.352G	^, subsequent encounter for fracture with delayed healing
M84.352K	^, subsequent encounter for fracture with nonunion
M84.352P	^, subsequent encounter for fracture with malunion
M84.352S	^, sequela
M84.353	Stress fracture, unspecified femur	0a
M84.353A	^, initial encounter for fracture
M84.353D	^, subsequent encounter for fracture with routine healing
M84.353G	^, subsequent encounter for fracture with delayed healing
M84.353K	^, subsequent encounter for fracture with nonunion
M84.353P	^, subsequent encounter for fracture with malunion
M84.353S	^, sequela
M84.359	Stress fracture, hip, unspecified	0a
M84.359A	^, initial encounter for fracture
M84.359D	^, subsequent encounter for fracture with routine healing
M84.359G	^, subsequent encounter for fracture with delayed healing
M84.359K	^, subsequent encounter for fracture with nonunion
M84.359P	^, subsequent encounter for fracture with malunion
M84.359S	^, sequela
M84.36	^, tibia and fibula	0a
M84.361	Stress fracture, right tibia	0a
M84.361A	^, initial encounter for fracture
M84.361D	^, subsequent encounter for fracture with routine healing
M84.361G	^, subsequent encounter for fracture with delayed healing
M84.361K	^, subsequent encounter for fracture with nonunion
M84.361P	^, subsequent encounter for fracture with malunion
M84.361S	^, sequela
M84.362	Stress fracture, left tibia	0a
M84.362A	^, initial encounter for fracture
M84.362D	^, subsequent encounter for fracture with routine healing
M84.362G	^, subsequent encounter for fracture with delayed healing
M84.362K	^, subsequent encounter for fracture with nonunion
M84.362P	^, subsequent encounter for fracture with malunion
M84.362S	^, sequela
M84.363	Stress fracture, right fibula	0a
M84.363A	^, initial encounter for fracture
M84.363D	^, subsequent encounter for fracture with routine healing
M84.363G	^, subsequent encounter for fracture with delayed healing
M84.363K	^, subsequent encounter for fracture with nonunion
M84.363P	^, subsequent encounter for fracture with malunion
M84.363S	^, sequela
M84.364	Stress fracture, left fibula	0a
M84.364A	^, initial encounter for fracture
M84.364D	^, subsequent encounter for fracture with routine healing
M84.364G	^, subsequent encounter for fracture with delayed healing
M84.364K	^, subsequent encounter for fracture with nonunion
M84.364P	^, subsequent encounter for fracture with malunion
M84.364S	^, sequela
M84.369	Stress fracture, unspecified tibia and fibula	0a
M84.369A	^, initial encounter for fracture
M84.369D	^, subsequent encounter for fracture with routine healing
M84.369G	^, subsequent encounter for fracture with delayed healing
M84.369K	^, subsequent encounter for fracture with nonunion
M84.369P	^, subsequent encounter for fracture with malunion
M84.369S	^, sequela
M84.37	^, ankle, foot and toes	0a
M84.371	Stress fracture, right ankle	0a
M84.371A	^, initial encounter for fracture
M84.371D	^, subsequent encounter for fracture with routine healing
M84.371G	^, subsequent encounter for fracture with delayed healing
M84.371K	^, subsequent encounter for fracture with nonunion
M84.371P	^, subsequent encounter for fracture with malunion
M84.371S	^, sequela
M84.372	Stress fracture, left ankle	0a
M84.372A	^, initial encounter for fracture
M84.372D	^, subsequent encounter for fracture with routine healing
M84.372G	^, subsequent encounter for fracture with delayed healing
M84.372K	^, subsequent encounter for fracture with nonunion
M84.372P	^, subsequent encounter for fracture with malunion
M84.372S	^, sequela
M84.373	Stress fracture, unspecified ankle	0a
M84.373A	^, initial encounter for fracture
M84.373D	^, subsequent encounter for fracture with routine healing
M84.373G	^, subsequent encounter for fracture with delayed healing
M84.373K	^, subsequent encounter for fracture with nonunion
M84.373P	^, subsequent encounter for fracture with malunion
M84.373S	^, sequela
M84.374	Stress fracture, right foot	0a
M84.374A	^, initial encounter for fracture
M84.374D	^, subsequent encounter for fracture with routine healing
M84.374G	^, subsequent encounter for fracture with delayed healing
M84.374K	^, subsequent encounter for fracture with nonunion
M84.374P	^, subsequent encounter for fracture with malunion
M84.374S	^, sequela
M84.375	Stress fracture, left foot	0a
M84.375A	^, initial encounter for fracture
M84.375D	^, subsequent encounter for fracture with routine healing
M84.375G	^, subsequent encounter for fracture with delayed healing
M84.375K	^, subsequent encounter for fracture with nonunion
M84.375P	^, subsequent encounter for fracture with malunion
M84.375S	^, sequela
M84.376	Stress fracture, unspecified foot	0a
M84.376A	^, initial encounter for fracture
M84.376D	^, subsequent encounter for fracture with routine healing
M84.376G	^, subsequent encounter for fracture with delayed healing
M84.376K	^, subsequent encounter for fracture with nonunion
M84.376P	^, subsequent encounter for fracture with malunion
M84.376S	^, sequela
M84.377	Stress fracture, right toe(s)	0a
M84.377A	^, initial encounter for fracture
M84.377D	^, subsequent encounter for fracture with routine healing
M84.377G	^, subsequent encounter for fracture with delayed healing
M84.377K	^, subsequent encounter for fracture with nonunion
M84.377P	^, subsequent encounter for fracture with malunion
M84.377S	^, sequela
M84.378	Stress fracture, left toe(s)	0a
M84.378A	^, initial encounter for fracture
M84.378D	^, subsequent encounter for fracture with routine healing
M84.378G	^, subsequent encounter for fracture with delayed healing
M84.378K	^, subsequent encounter for fracture with nonunion
M84.378P	^, subsequent encounter for fracture with malunion
M84.378S	^, sequela
M84.379	Stress fracture, unspecified toe(s)	0a
M84.379A	^, initial encounter for fracture
M84.379D	^, subsequent encounter for fracture with routine healing
M84.379G	^, subsequent encounter for fracture with delayed healing
M84.379K	^, subsequent encounter for fracture with nonunion
M84.379P	^, subsequent encounter for fracture with malunion
M84.379S	^, sequela
M84.38	^, other site	0a
M84.38XA	^, initial encounter for fracture
M84.38XD	^, subsequent encounter for fracture with routine healing
M84.38XG	^, subsequent encounter for fracture with delayed healing
M84.38XK	^, subsequent encounter for fracture with nonunion
M84.38XP	^, subsequent encounter for fracture with malunion
M84.38XS	^, sequela
M84.4	Pathological fracture, not elsewhere classified	0a
M84.40	Pathological fracture, unspecified site	0a
M84.40XA	^, initial encounter for fracture
M84.40XD	^, subsequent encounter for fracture with routine healing
M84.40XG	^, subsequent encounter for fracture with delayed healing
M84.40XK	^, subsequent encounter for fracture with nonunion
M84.40XP	^, subsequent encounter for fracture with malunion
M84.40XS	^, sequela
M84.41	Pathological fracture, shoulder	0a
M84.411	Pathological fracture, right shoulder	0a
M84.411A	^, initial encounter for fracture
M84.411D	^, subsequent encounter for fracture with routine healing
M84.411G	^, subsequent encounter for fracture with delayed healing
M84.411K	^, subsequent encounter for fracture with nonunion
M84.411P	^, subsequent encounter for fracture with malunion
M84.411S	^, sequela
M84.412	Pathological fracture, left shoulder	0a
M84.412A	^, initial encounter for fracture
M84.412D	^, subsequent encounter for fracture with routine healing
M84.412G	^, subsequent encounter for fracture with delayed healing
M84.412K	^, subsequent encounter for fracture with nonunion
M84.412P	^, subsequent encounter for fracture with malunion
M84.412S	^, sequela
M84.419	Pathological fracture, unspecified shoulder	0a
M84.419A	^, initial encounter for fracture
M84.419D	^, subsequent encounter for fracture with routine healing
M84.419G	^, subsequent encounter for fracture with delayed healing
M84.419K	^, subsequent encounter for fracture with nonunion
M84.419P	^, subsequent encounter for fracture with malunion
M84.419S	^, sequela
M84.42	Pathological fracture, humerus	0a
M84.421	Pathological fracture, right humerus	0a
M84.421A	^, initial encounter for fracture
M84.421D	^, subsequent encounter for fracture with routine healing
M84.421G	^, subsequent encounter for fracture with delayed healing
M84.421K	^, subsequent encounter for fracture with nonunion
M84.421P	^, subsequent encounter for fracture with malunion
M84.421S	^, sequela
M84.422	Pathological fracture, left humerus	0a
M84.422A	^, initial encounter for fracture
M84.422D	^, subsequent encounter for fracture with routine healing
M84.422G	^, subsequent encounter for fracture with delayed healing
M84.422K	^, subsequent encounter for fracture with nonunion
M84.422P	^, subsequent encounter for fracture with malunion
M84.422S	^, sequela
M84.429	Pathological fracture, unspecified humerus	0a
M84.429A	^, initial encounter for fracture
M84.429D	^, subsequent encounter for fracture with routine healing
M84.429G	^, subsequent encounter for fracture with delayed healing
M84.429K	^, subsequent encounter for fracture with nonunion
M84.429P	^, subsequent encounter for fracture with malunion
M84.429S	^, sequela
M84.43	Pathological fracture, ulna and radius	0a
M84.431	Pathological fracture, right ulna	0a
M84.431A	^, initial encounter for fracture
M84.431D	^, subsequent encounter for fracture with routine healing
M84.431G	^, subsequent encounter for fracture with delayed healing
M84.431K	^, subsequent encounter for fracture with nonunion
M84.431P	^, subsequent encounter for fracture with malunion
M84.431S	^, sequela
M84.432	Pathological fracture, left ulna	0a
M84.432A	^, initial encounter for fracture
M84.432D	^, subsequent encounter for fracture with routine healing
M84.432G	^, subsequent encounter for fracture with delayed healing
M84.432K	^, subsequent encounter for fracture with nonunion
M84.432P	^, subsequent encounter for fracture with malunion
M84.432S	^, sequela
M84.433	Pathological fracture, right radius	0a
M84.433A	^, initial encounter for fracture
M84.433D	^, subsequent encounter for fracture with routine healing
M84.433G	^, subsequent encounter for fracture with delayed healing
M84.433K	^, subsequent encounter for fracture with nonunion
M84.433P	^, subsequent encounter for fracture with malunion
M84.433S	^, sequela
M84.434	Pathological fracture, left radius	0a
M84.434A	^, initial encounter for fracture
M84.434D	^, subsequent encounter for fracture with routine healing
M84.434G	^, subsequent encounter for fracture with delayed healing
M84.434K	^, subsequent encounter for fracture with nonunion
M84.434P	^, subsequent encounter for fracture with malunion
M84.434S	^, sequela
M84.439	Pathological fracture, unspecified ulna and radius	0a
M84.439A	^, initial encounter for fracture
M84.439D	^, subsequent encounter for fracture with routine healing
M84.439G	^, subsequent encounter for fracture with delayed healing
M84.439K	^, subsequent encounter for fracture with nonunion
M84.439P	^, subsequent encounter for fracture with malunion
M84.439S	^, sequela
M84.44	Pathological fracture, hand and fingers	0a
M84.441	Pathological fracture, right hand	0a
M84.441A	^, initial encounter for fracture
M84.441D	^, subsequent encounter for fracture with routine healing
M84.441G	^, subsequent encounter for fracture with delayed healing
M84.441K	^, subsequent encounter for fracture with nonunion
M84.441P	^, subsequent encounter for fracture with malunion
M84.441S	^, sequela
M84.442	Pathological fracture, left hand	0a
M84.442A	^, initial encounter for fracture
M84.442D	^, subsequent encounter for fracture with routine healing
M84.442G	^, subsequent encounter for fracture with delayed healing
M84.442K	^, subsequent encounter for fracture with nonunion
M84.442P	^, subsequent encounter for fracture with malunion
M84.442S	^, sequela
M84.443	Pathological fracture, unspecified hand	0a
M84.443A	^, initial encounter for fracture
M84.443D	^, subsequent encounter for fracture with routine healing
M84.443G	^, subsequent encounter for fracture with delayed healing
M84.443K	^, subsequent encounter for fracture with nonunion
M84.443P	^, subsequent encounter for fracture with malunion
M84.443S	^, sequela
M84.444	Pathological fracture, right finger(s)	0a
M84.444A	^, initial encounter for fracture
M84.444D	^, subsequent encounter for fracture with routine healing
M84.444G	^, subsequent encounter for fracture with delayed healing
M84.444K	^, subsequent encounter for fracture with nonunion
M84.444P	^, subsequent encounter for fracture with malunion
M84.444S	^, sequela
M84.445	Pathological fracture, left finger(s)	0a
M84.445A	^, initial encounter for fracture
M84.445D	^, subsequent encounter for fracture with routine healing
M84.445G	^, subsequent encounter for fracture with delayed healing
M84.445K	^, subsequent encounter for fracture with nonunion
M84.445P	^, subsequent encounter for fracture with malunion
M84.445S	^, sequela
M84.446	Pathological fracture, unspecified finger(s)	0a
M84.446A	^, initial encounter for fracture
M84.446D	^, subsequent encounter for fracture with routine healing
M84.446G	^, subsequent encounter for fracture with delayed healing
M84.446K	^, subsequent encounter for fracture with nonunion
M84.446P	^, subsequent encounter for fracture with malunion
M84.446S	^, sequela
M84.45	Pathological fracture, femur and pelvis	0a
M84.451	Pathological fracture, right femur	0a
M84.451A	^, initial encounter for fracture
M84.451D	^, subsequent encounter for fracture with routine healing
M84.451G	^, subsequent encounter for fracture with delayed healing
M84.451K	^, subsequent encounter for fracture with nonunion
M84.451P	^, subsequent encounter for fracture with malunion
M84.451S	^, sequela
M84.452	Pathological fracture, left femur	0a
M84.452A	^, initial encounter for fracture
M84.452D	^, subsequent encounter for fracture with routine healing
M84.452G	^, subsequent encounter for fracture with delayed healing
M84.452K	^, subsequent encounter for fracture with nonunion
M84.452P	^, subsequent encounter for fracture with malunion
M84.452S	^, sequela
M84.453	Pathological fracture, unspecified femur	0a
M84.453A	^, initial encounter for fracture
M84.453D	^, subsequent encounter for fracture with routine healing
M84.453G	^, subsequent encounter for fracture with delayed healing
M84.453K	^, subsequent encounter for fracture with nonunion
M84.453P	^, subsequent encounter for fracture with malunion
M84.453S	^, sequela
M84.454	Pathological fracture, pelvis	0a
M84.454A	^, initial encounter for fracture
M84.454D	^, subsequent encounter for fracture with routine healing
M84.454G	^, subsequent encounter for fracture with delayed healing
M84.454K	^, subsequent encounter for fracture with nonunion
M84.454P	^, subsequent encounter for fracture with malunion
M84.454S	^, sequela
M84.459	Pathological fracture, hip, unspecified	0a
M84.459A	^, initial encounter for fracture
M84.459D	^, subsequent encounter for fracture with routine healing
M84.459G	^, subsequent encounter for fracture with delayed healing
M84.459K	^, subsequent encounter for fracture with nonunion
M84.459P	^, subsequent encounter for fracture with malunion
M84.459S	^, sequela
M84.46	Pathological fracture, tibia and fibula	0a
M84.461	Pathological fracture, right tibia	0a
M84.461A	^, initial encounter for fracture
M84.461D	^, subsequent encounter for fracture with routine healing
M84.461G	^, subsequent encounter for fracture with delayed healing
M84.461K	^, subsequent encounter for fracture with nonunion
M84.461P	^, subsequent encounter for fracture with malunion
M84.461S	^, sequela
M84.462	Pathological fracture, left tibia	0a
M84.462A	^, initial encounter for fracture
M84.462D	^, subsequent encounter for fracture with routine healing
M84.462G	^, subsequent encounter for fracture with delayed healing
M84.462K	^, subsequent encounter for fracture with nonunion
M84.462P	^, subsequent encounter for fracture with malunion
M84.462S	^, sequela
M84.463	Pathological fracture, right fibula	0a
M84.463A	^, initial encounter for fracture
M84.463D	^, subsequent encounter for fracture with routine healing
M84.463G	^, subsequent encounter for fracture with delayed healing
M84.463K	^, subsequent encounter for fracture with nonunion
M84.463P	^, subsequent encounter for fracture with malunion
M84.463S	^, sequela
M84.464	Pathological fracture, left fibula	0a
M84.464A	^, initial encounter for fracture
M84.464D	^, subsequent encounter for fracture with routine healing
M84.464G	^, subsequent encounter for fracture with delayed healing
M84.464K	^, subsequent encounter for fracture with nonunion
M84.464P	^, subsequent encounter for fracture with malunion
M84.464S	^, sequela
M84.469	Pathological fracture, unspecified tibia and fibula	0a
M84.469A	^, initial encounter for fracture
M84.469D	^, subsequent encounter for fracture with routine healing
M84.469G	^, subsequent encounter for fracture with delayed healing
M84.469K	^, subsequent encounter for fracture with nonunion
M84.469P	^, subsequent encounter for fracture with malunion
M84.469S	^, sequela
M84.47	Pathological fracture, ankle, foot and toes	0a
M84.471	Pathological fracture, right ankle	0a
M84.471A	^, initial encounter for fracture
M84.471D	^, subsequent encounter for fracture with routine healing
M84.471G	^, subsequent encounter for fracture with delayed healing
M84.471K	^, subsequent encounter for fracture with nonunion
M84.471P	^, subsequent encounter for fracture with malunion
M84.471S	^, sequela
M84.472	Pathological fracture, left ankle	0a
M84.472A	^, initial encounter for fracture
M84.472D	^, subsequent encounter for fracture with routine healing
M84.472G	^, subsequent encounter for fracture with delayed healing
M84.472K	^, subsequent encounter for fracture with nonunion
M84.472P	^, subsequent encounter for fracture with malunion
M84.472S	^, sequela
M84.473	Pathological fracture, unspecified ankle	0a
M84.473A	^, initial encounter for fracture
M84.473D	^, subsequent encounter for fracture with routine healing
M84.473G	^, subsequent encounter for fracture with delayed healing
M84.473K	^, subsequent encounter for fracture with nonunion
M84.473P	^, subsequent encounter for fracture with malunion
M84.473S	^, sequela
M84.474	Pathological fracture, right foot	0a
M84.474A	^, initial encounter for fracture
M84.474D	^, subsequent encounter for fracture with routine healing
M84.474G	^, subsequent encounter for fracture with delayed healing
M84.474K	^, subsequent encounter for fracture with nonunion
M84.474P	^, subsequent encounter for fracture with malunion
M84.474S	^, sequela
M84.475	Pathological fracture, left foot	0a
M84.475A	^, initial encounter for fracture
M84.475D	^, subsequent encounter for fracture with routine healing
M84.475G	^, subsequent encounter for fracture with delayed healing
M84.475K	^, subsequent encounter for fracture with nonunion
M84.475P	^, subsequent encounter for fracture with malunion
M84.475S	^, sequela
M84.476	Pathological fracture, unspecified foot	0a
M84.476A	^, initial encounter for fracture
M84.476D	^, subsequent encounter for fracture with routine healing
M84.476G	^, subsequent encounter for fracture with delayed healing
M84.476K	^, subsequent encounter for fracture with nonunion
M84.476P	^, subsequent encounter for fracture with malunion
M84.476S	^, sequela
M84.477	Pathological fracture, right toe(s)	0a
M84.477A	^, initial encounter for fracture
M84.477D	^, subsequent encounter for fracture with routine healing
M84.477G	^, subsequent encounter for fracture with delayed healing
M84.477K	^, subsequent encounter for fracture with nonunion
M84.477P	^, subsequent encounter for fracture with malunion
M84.477S	^, sequela
M84.478	Pathological fracture, left toe(s)	0a
M84.478A	^, initial encounter for fracture
M84.478D	^, subsequent encounter for fracture with routine healing
M84.478G	^, subsequent encounter for fracture with delayed healing
M84.478K	^, subsequent encounter for fracture with nonunion
M84.478P	^, subsequent encounter for fracture with malunion
M84.478S	^, sequela
M84.479	Pathological fracture, unspecified toe(s)	0a
M84.479A	^, initial encounter for fracture
M84.479D	^, subsequent encounter for fracture with routine healing
M84.479G	^, subsequent encounter for fracture with delayed healing
M84.479K	^, subsequent encounter for fracture with nonunion
M84.479P	^, subsequent encounter for fracture with malunion
M84.479S	^, sequela
M84.48	Pathological fracture, other site	0a
M84.48XA	^, initial encounter for fracture
M84.48XD	^, subsequent encounter for fracture with routine healing
M84.48XG	^, subsequent encounter for fracture with delayed healing
M84.48XK	^, subsequent encounter for fracture with nonunion
M84.48XP	^, subsequent encounter for fracture with malunion
M84.48XS	^, sequela
M84.5	Pathological fracture in neoplastic disease	0a
M84.50	^, unspecified site	0a
M84.50XA	^, initial encounter for fracture
M84.50XD	^, subsequent encounter for fracture with routine healing
M84.50XG	^, subsequent encounter for fracture with delayed healing
M84.50XK	^, subsequent encounter for fracture with nonunion
M84.50XP	^, subsequent encounter for fracture with malunion
M84.50XS	^, sequela
M84.51	^, shoulder	0a
M84.511	Pathological fracture in neoplastic disease, right shoulder	0a
M84.511A	^, initial encounter for fracture
M84.511D	^, subsequent encounter for fracture with routine healing
M84.511G	^, subsequent encounter for fracture with delayed healing
M84.511K	^, subsequent encounter for fracture with nonunion
M84.511P	^, subsequent encounter for fracture with malunion
M84.511S	^, sequela
M84.512	Pathological fracture in neoplastic disease, left shoulder	0a
M84.512A	^, initial encounter for fracture
M84.512D	^, subsequent encounter for fracture with routine healing
M84.512G	^, subsequent encounter for fracture with delayed healing
M84.512K	^, subsequent encounter for fracture with nonunion
M84.512P	^, subsequent encounter for fracture with malunion
M84.512S	^, sequela
M84.519	Pathological fracture in neoplastic disease, unspecified shoulder	0a
M84.519A	^, initial encounter for fracture
M84.519D	^, subsequent encounter for fracture with routine healing
M84.519G	^, subsequent encounter for fracture with delayed healing
M84.519K	^, subsequent encounter for fracture with nonunion
M84.519P	^, subsequent encounter for fracture with malunion
M84.519S	^, sequela
M84.52	^, humerus	0a
M84.521	Pathological fracture in neoplastic disease, right humerus	0a
M84.521A	^, initial encounter for fracture
M84.521D	^, subsequent encounter for fracture with routine healing
M84.521G	^, subsequent encounter for fracture with delayed healing
M84.521K	^, subsequent encounter for fracture with nonunion
M84.521P	^, subsequent encounter for fracture with malunion
M84.521S	^, sequela
M84.522	Pathological fracture in neoplastic disease, left humerus	0a
M84.522A	^, initial encounter for fracture
M84.522D	^, subsequent encounter for fracture with routine healing
M84.522G	^, subsequent encounter for fracture with delayed healing
M84.522K	^, subsequent encounter for fracture with nonunion
M84.522P	^, subsequent encounter for fracture with malunion
M84.522S	^, sequela
M84.529	Pathological fracture in neoplastic disease, unspecified humerus	0a
M84.529A	^, initial encounter for fracture
M84.529D	^, subsequent encounter for fracture with routine healing
M84.529G	^, subsequent encounter for fracture with delayed healing
M84.529K	^, subsequent encounter for fracture with nonunion
M84.529P	^, subsequent encounter for fracture with malunion
M84.529S	^, sequela
M84.53	^, ulna and radius	0a
M84.531	Pathological fracture in neoplastic disease, right ulna	0a
M84.531A	^, initial encounter for fracture
M84.531D	^, subsequent encounter for fracture with routine healing
M84.531G	^, subsequent encounter for fracture with delayed healing
M84.531K	^, subsequent encounter for fracture with nonunion
M84.531P	^, subsequent encounter for fracture with malunion
M84.531S	^, sequela
M84.532	Pathological fracture in neoplastic disease, left ulna	0a
M84.532A	^, initial encounter for fracture
M84.532D	^, subsequent encounter for fracture with routine healing
M84.532G	^, subsequent encounter for fracture with delayed healing
M84.532K	^, subsequent encounter for fracture with nonunion
M84.532P	^, subsequent encounter for fracture with malunion
M84.532S	^, sequela
M84.533	Pathological fracture in neoplastic disease, right radius	0a
M84.533A	^, initial encounter for fracture
M84.533D	^, subsequent encounter for fracture with routine healing
M84.533G	^, subsequent encounter for fracture with delayed healing
M84.533K	^, subsequent encounter for fracture with nonunion
M84.533P	^, subsequent encounter for fracture with malunion
M84.533S	^, sequela
M84.534	Pathological fracture in neoplastic disease, left radius	0a
M84.534A	^, initial encounter for fracture
M84.534D	^, subsequent encounter for fracture with routine healing
M84.534G	^, subsequent encounter for fracture with delayed healing
M84.534K	^, subsequent encounter for fracture with nonunion
M84.534P	^, subsequent encounter for fracture with malunion
M84.534S	^, sequela
M84.539	Pathological fracture in neoplastic disease, unspecified ulna and radius	0a
M84.539A	^, initial encounter for fracture
M84.539D	^, subsequent encounter for fracture with routine healing
M84.539G	^, subsequent encounter for fracture with delayed healing
M84.539K	^, subsequent encounter for fracture with nonunion
M84.539P	^, subsequent encounter for fracture with malunion
M84.539S	^, sequela
M84.54	^, hand	0a
M84.541	Pathological fracture in neoplastic disease, right hand	0a
M84.541A	^, initial encounter for fracture
M84.541D	^, subsequent encounter for fracture with routine healing
M84.541G	^, subsequent encounter for fracture with delayed healing
M84.541K	^, subsequent encounter for fracture with nonunion
M84.541P	^, subsequent encounter for fracture with malunion
M84.541S	^, sequela
M84.542	Pathological fracture in neoplastic disease, left hand	0a
M84.542A	^, initial encounter for fracture
M84.542D	^, subsequent encounter for fracture with routine healing
M84.542G	^, subsequent encounter for fracture with delayed healing
M84.542K	^, subsequent encounter for fracture with nonunion
M84.542P	^, subsequent encounter for fracture with malunion
M84.542S	^, sequela
M84.549	Pathological fracture in neoplastic disease, unspecified hand	0a
M84.549A	^, initial encounter for fracture
M84.549D	^, subsequent encounter for fracture with routine healing
M84.549G	^, subsequent encounter for fracture with delayed healing
M84.549K	^, subsequent encounter for fracture with nonunion
M84.549P	^, subsequent encounter for fracture with malunion
M84.549S	^, sequela
M84.55	^, pelvis and femur	0a
M84.550	Pathological fracture in neoplastic disease, pelvis	0a
M84.550A	^, initial encounter for fracture
M84.550D	^, subsequent encounter for fracture with routine healing
M84.550G	^, subsequent encounter for fracture with delayed healing
M84.550K	^, subsequent encounter for fracture with nonunion
M84.550P	^, subsequent encounter for fracture with malunion
M84.550S	^, sequela
M84.551	Pathological fracture in neoplastic disease, right femur	0a
M84.551A	^, initial encounter for fracture
M84.551D	^, subsequent encounter for fracture with routine healing
M84.551G	^, subsequent encounter for fracture with delayed healing
M84.551K	^, subsequent encounter for fracture with nonunion
M84.551P	^, subsequent encounter for fracture with malunion
M84.551S	^, sequela
M84.552	Pathological fracture in neoplastic disease, left femur	0a
M84.552A	^, initial encounter for fracture
M84.552D	^, subsequent encounter for fracture with routine healing
M84.552G	^, subsequent encounter for fracture with delayed healing
M84.552K	^, subsequent encounter for fracture with nonunion
M84.552P	^, subsequent encounter for fracture with malunion
M84.552S	^, sequela
M84.553	Pathological fracture in neoplastic disease, unspecified femur	0a
M84.553A	^, initial encounter for fracture
M84.553D	^, subsequent encounter for fracture with routine healing
M84.553G	^, subsequent encounter for fracture with delayed healing
M84.553K	^, subsequent encounter for fracture with nonunion
M84.553P	^, subsequent encounter for fracture with malunion
M84.553S	^, sequela
M84.559	Pathological fracture in neoplastic disease, hip, unspecified	0a
M84.559A	^, initial encounter for fracture
M84.559D	^, subsequent encounter for fracture with routine healing
M84.559G	^, subsequent encounter for fracture with delayed healing
M84.559K	^, subsequent encounter for fracture with nonunion
M84.559P	^, subsequent encounter for fracture with malunion
M84.559S	^, sequela
M84.56	^, tibia and fibula	0a
M84.561	Pathological fracture in neoplastic disease, right tibia	0a
M84.561A	^, initial encounter for fracture
M84.561D	^, subsequent encounter for fracture with routine healing
M84.561G	^, subsequent encounter for fracture with delayed healing
M84.561K	^, subsequent encounter for fracture with nonunion
M84.561P	^, subsequent encounter for fracture with malunion
M84.561S	^, sequela
M84.562	Pathological fracture in neoplastic disease, left tibia	0a
M84.562A	^, initial encounter for fracture
M84.562D	^, subsequent encounter for fracture with routine healing
M84.562G	^, subsequent encounter for fracture with delayed healing
M84.562K	^, subsequent encounter for fracture with nonunion
M84.562P	^, subsequent encounter for fracture with malunion
M84.562S	^, sequela
M84.563	Pathological fracture in neoplastic disease, right fibula	0a
M84.563A	^, initial encounter for fracture
M84.563D	^, subsequent encounter for fracture with routine healing
M84.563G	^, subsequent encounter for fracture with delayed healing
M84.563K	^, subsequent encounter for fracture with nonunion
M84.563P	^, subsequent encounter for fracture with malunion
M84.563S	^, sequela
M84.564	Pathological fracture in neoplastic disease, left fibula	0a
M84.564A	^, initial encounter for fracture
M84.564D	^, subsequent encounter for fracture with routine healing
M84.564G	^, subsequent encounter for fracture with delayed healing
M84.564K	^, subsequent encounter for fracture with nonunion
M84.564P	^, subsequent encounter for fracture with malunion
M84.564S	^, sequela
M84.569	Pathological fracture in neoplastic disease, unspecified tibia and fibula	0a
M84.569A	^, initial encounter for fracture
M84.569D	^, subsequent encounter for fracture with routine healing
M84.569G	^, subsequent encounter for fracture with delayed healing
M84.569K	^, subsequent encounter for fracture with nonunion
M84.569P	^, subsequent encounter for fracture with malunion
M84.569S	^, sequela
M84.57	^, ankle and foot	0a
M84.571	Pathological fracture in neoplastic disease, right ankle	0a
M84.571A	^, initial encounter for fracture
M84.571D	^, subsequent encounter for fracture with routine healing
M84.571G	^, subsequent encounter for fracture with delayed healing
M84.571K	^, subsequent encounter for fracture with nonunion
M84.571P	^, subsequent encounter for fracture with malunion
M84.571S	^, sequela
M84.572	Pathological fracture in neoplastic disease, left ankle	0a
M84.572A	^, initial encounter for fracture
M84.572D	^, subsequent encounter for fracture with routine healing
M84.572G	^, subsequent encounter for fracture with delayed healing
M84.572K	^, subsequent encounter for fracture with nonunion
M84.572P	^, subsequent encounter for fracture with malunion
M84.572S	^, sequela
M84.573	Pathological fracture in neoplastic disease, unspecified ankle	0a
M84.573A	^, initial encounter for fracture
M84.573D	^, subsequent encounter for fracture with routine healing
M84.573G	^, subsequent encounter for fracture with delayed healing
M84.573K	^, subsequent encounter for fracture with nonunion
M84.573P	^, subsequent encounter for fracture with malunion
M84.573S	^, sequela
M84.574	Pathological fracture in neoplastic disease, right foot	0a
M84.574A	^, initial encounter for fracture
M84.574D	^, subsequent encounter for fracture with routine healing
M84.574G	^, subsequent encounter for fracture with delayed healing
M84.574K	^, subsequent encounter for fracture with nonunion
M84.574P	^, subsequent encounter for fracture with malunion
M84.574S	^, sequela
M84.575	Pathological fracture in neoplastic disease, left foot	0a
M84.575A	^, initial encounter for fracture
M84.575D	^, subsequent encounter for fracture with routine healing
M84.575G	^, subsequent encounter for fracture with delayed healing
M84.575K	^, subsequent encounter for fracture with nonunion
M84.575P	^, subsequent encounter for fracture with malunion
M84.575S	^, sequela
M84.576	Pathological fracture in neoplastic disease, unspecified foot	0a
M84.576A	^, initial encounter for fracture
M84.576D	^, subsequent encounter for fracture with routine healing
M84.576G	^, subsequent encounter for fracture with delayed healing
M84.576K	^, subsequent encounter for fracture with nonunion
M84.576P	^, subsequent encounter for fracture with malunion
M84.576S	^, sequela
M84.58	^, other specified site	0a
M84.58XA	^, initial encounter for fracture
M84.58XD	^, subsequent encounter for fracture with routine healing
M84.58XG	^, subsequent encounter for fracture with delayed healing
M84.58XK	^, subsequent encounter for fracture with nonunion
M84.58XP	^, subsequent encounter for fracture with malunion
M84.58XS	^, sequela
M84.6	Pathological fracture in other disease	0a
M84.60	^, unspecified site	0a
M84.60XA	^, initial encounter for fracture
M84.60XD	^, subsequent encounter for fracture with routine healing
M84.60XG	^, subsequent encounter for fracture with delayed healing
M84.60XK	^, subsequent encounter for fracture with nonunion
M84.60XP	^, subsequent encounter for fracture with malunion
M84.60XS	^, sequela
M84.61	^, shoulder	0a
M84.611	Pathological fracture in other disease, right shoulder	0a
M84.611A	^, initial encounter for fracture
M84.611D	^, subsequent encounter for fracture with routine healing
M84.611G	^, subsequent encounter for fracture with delayed healing
M84.611K	^, subsequent encounter for fracture with nonunion
M84.611P	^, subsequent encounter for fracture with malunion
M84.611S	^, sequela
M84.612	Pathological fracture in other disease, left shoulder	0a
M84.612A	^, initial encounter for fracture
M84.612D	^, subsequent encounter for fracture with routine healing
M84.612G	^, subsequent encounter for fracture with delayed healing
M84.612K	^, subsequent encounter for fracture with nonunion
M84.612P	^, subsequent encounter for fracture with malunion
M84.612S	^, sequela
M84.619	Pathological fracture in other disease, unspecified shoulder	0a
M84.619A	^, initial encounter for fracture
M84.619D	^, subsequent encounter for fracture with routine healing
M84.619G	^, subsequent encounter for fracture with delayed healing
M84.619K	^, subsequent encounter for fracture with nonunion
M84.619P	^, subsequent encounter for fracture with malunion
M84.619S	^, sequela
M84.62	^, humerus	0a
M84.621	Pathological fracture in other disease, right humerus	0a
M84.621A	^, initial encounter for fracture
M84.621D	^, subsequent encounter for fracture with routine healing
M84.621G	^, subsequent encounter for fracture with delayed healing
M84.621K	^, subsequent encounter for fracture with nonunion
M84.621P	^, subsequent encounter for fracture with malunion
M84.621S	^, sequela
M84.622	Pathological fracture in other disease, left humerus	0a
M84.622A	^, initial encounter for fracture
M84.622D	^, subsequent encounter for fracture with routine healing
M84.622G	^, subsequent encounter for fracture with delayed healing
M84.622K	^, subsequent encounter for fracture with nonunion
M84.622P	^, subsequent encounter for fracture with malunion
M84.622S	^, sequela
M84.629	Pathological fracture in other disease, unspecified humerus	0a
M84.629A	^, initial encounter for fracture
M84.629D	^, subsequent encounter for fracture with routine healing
M84.629G	^, subsequent encounter for fracture with delayed healing
M84.629K	^, subsequent encounter for fracture with nonunion
M84.629P	^, subsequent encounter for fracture with malunion
M84.629S	^, sequela
M84.63	^, ulna and radius	0a
M84.631	Pathological fracture in other disease, right ulna	0a
M84.631A	^, initial encounter for fracture
M84.631D	^, subsequent encounter for fracture with routine healing
M84.631G	^, subsequent encounter for fracture with delayed healing
M84.631K	^, subsequent encounter for fracture with nonunion
M84.631P	^, subsequent encounter for fracture with malunion
M84.631S	^, sequela
M84.632	Pathological fracture in other disease, left ulna	0a
M84.632A	^, initial encounter for fracture
M84.632D	^, subsequent encounter for fracture with routine healing
M84.632G	^, subsequent encounter for fracture with delayed healing
M84.632K	^, subsequent encounter for fracture with nonunion
M84.632P	^, subsequent encounter for fracture with malunion
M84.632S	^, sequela
M84.633	Pathological fracture in other disease, right radius	0a
M84.633A	^, initial encounter for fracture
M84.633D	^, subsequent encounter for fracture with routine healing
M84.633G	^, subsequent encounter for fracture with delayed healing
M84.633K	^, subsequent encounter for fracture with nonunion
M84.633P	^, subsequent encounter for fracture with malunion
M84.633S	^, sequela
M84.634	Pathological fracture in other disease, left radius	0a
M84.634A	^, initial encounter for fracture
M84.634D	^, subsequent encounter for fracture with routine healing
M84.634G	^, subsequent encounter for fracture with delayed healing
M84.634K	^, subsequent encounter for fracture with nonunion
M84.634P	^, subsequent encounter for fracture with malunion
M84.634S	^, sequela
M84.639	Pathological fracture in other disease, unspecified ulna and radius	0a
M84.639A	^, initial encounter for fracture
M84.639D	^, subsequent encounter for fracture with routine healing
M84.639G	^, subsequent encounter for fracture with delayed healing
M84.639K	^, subsequent encounter for fracture with nonunion
M84.639P	^, subsequent encounter for fracture with malunion
M84.639S	^, sequela
M84.64	^, hand	0a
M84.641	Pathological fracture in other disease, right hand	0a
M84.641A	^, initial encounter for fracture
M84.641D	^, subsequent encounter for fracture with routine healing
M84.641G	^, subsequent encounter for fracture with delayed healing
M84.641K	^, subsequent encounter for fracture with nonunion
M84.641P	^, subsequent encounter for fracture with malunion
M84.641S	^, sequela
M84.642	Pathological fracture in other disease, left hand	0a
M84.642A	^, initial encounter for fracture
M84.642D	^, subsequent encounter for fracture with routine healing
M84.642G	^, subsequent encounter for fracture with delayed healing
M84.642K	^, subsequent encounter for fracture with nonunion
M84.642P	^, subsequent encounter for fracture with malunion
M84.642S	^, sequela
M84.649	Pathological fracture in other disease, unspecified hand	0a
M84.649A	^, initial encounter for fracture
M84.649D	^, subsequent encounter for fracture with routine healing
M84.649G	^, subsequent encounter for fracture with delayed healing
M84.649K	^, subsequent encounter for fracture with nonunion
M84.649P	^, subsequent encounter for fracture with malunion
M84.649S	^, sequela
M84.65	^, pelvis and femur	0a
M84.650	Pathological fracture in other disease, pelvis	0a
M84.650A	^, initial encounter for fracture
M84.650D	^, subsequent encounter for fracture with routine healing
M84.650G	^, subsequent encounter for fracture with delayed healing
M84.650K	^, subsequent encounter for fracture with nonunion
M84.650P	^, subsequent encounter for fracture with malunion
M84.650S	^, sequela
M84.651	Pathological fracture in other disease, right femur	0a
M84.651A	^, initial encounter for fracture
M84.651D	^, subsequent encounter for fracture with routine healing
M84.651G	^, subsequent encounter for fracture with delayed healing
M84.651K	^, subsequent encounter for fracture with nonunion
M84.651P	^, subsequent encounter for fracture with malunion
M84.651S	^, sequela
M84.652	Pathological fracture in other disease, left femur	0a
M84.652A	^, initial encounter for fracture
M84.652D	^, subsequent encounter for fracture with routine healing
M84.652G	^, subsequent encounter for fracture with delayed healing
M84.652K	^, subsequent encounter for fracture with nonunion
M84.652P	^, subsequent encounter for fracture with malunion
M84.652S	^, sequela
M84.653	Pathological fracture in other disease, unspecified femur	0a
M84.653A	^, initial encounter for fracture
M84.653D	^, subsequent encounter for fracture with routine healing
M84.653G	^, subsequent encounter for fracture with delayed healing
M84.653K	^, subsequent encounter for fracture with nonunion
M84.653P	^, subsequent encounter for fracture with malunion
M84.653S	^, sequela
M84.659	Pathological fracture in other disease, hip, unspecified	0a
M84.659A	^, initial encounter for fracture
M84.659D	^, subsequent encounter for fracture with routine healing
M84.659G	^, subsequent encounter for fracture with delayed healing
M84.659K	^, subsequent encounter for fracture with nonunion
M84.659P	^, subsequent encounter for fracture with malunion
M84.659S	^, sequela
M84.66	^, tibia and fibula	0a
M84.661	Pathological fracture in other disease, right tibia	0a
M84.661A	^, initial encounter for fracture
M84.661D	^, subsequent encounter for fracture with routine healing
M84.661G	^, subsequent encounter for fracture with delayed healing
M84.661K	^, subsequent encounter for fracture with nonunion
M84.661P	^, subsequent encounter for fracture with malunion
M84.661S	^, sequela
M84.662	Pathological fracture in other disease, left tibia	0a
M84.662A	^, initial encounter for fracture
M84.662D	^, subsequent encounter for fracture with routine healing
M84.662G	^, subsequent encounter for fracture with delayed healing
M84.662K	^, subsequent encounter for fracture with nonunion
M84.662P	^, subsequent encounter for fracture with malunion
M84.662S	^, sequela
M84.663	Pathological fracture in other disease, right fibula	0a
M84.663A	^, initial encounter for fracture
M84.663D	^, subsequent encounter for fracture with routine healing
M84.663G	^, subsequent encounter for fracture with delayed healing
M84.663K	^, subsequent encounter for fracture with nonunion
M84.663P	^, subsequent encounter for fracture with malunion
M84.663S	^, sequela
M84.664	Pathological fracture in other disease, left fibula	0a
M84.664A	^, initial encounter for fracture
M84.664D	^, subsequent encounter for fracture with routine healing
M84.664G	^, subsequent encounter for fracture with delayed healing
M84.664K	^, subsequent encounter for fracture with nonunion
M84.664P	^, subsequent encounter for fracture with malunion
M84.664S	^, sequela
M84.669	Pathological fracture in other disease, unspecified tibia and fibula	0a
M84.669A	^, initial encounter for fracture
M84.669D	^, subsequent encounter for fracture with routine healing
M84.669G	^, subsequent encounter for fracture with delayed healing
M84.669K	^, subsequent encounter for fracture with nonunion
M84.669P	^, subsequent encounter for fracture with malunion
M84.669S	^, sequela
M84.67	^, ankle and foot	0a
M84.671	Pathological fracture in other disease, right ankle	0a
M84.671A	^, initial encounter for fracture
M84.671D	^, subsequent encounter for fracture with routine healing
M84.671G	^, subsequent encounter for fracture with delayed healing
M84.671K	^, subsequent encounter for fracture with nonunion
M84.671P	^, subsequent encounter for fracture with malunion
M84.671S	^, sequela
M84.672	Pathological fracture in other disease, left ankle	0a
M84.672A	^, initial encounter for fracture
M84.672D	^, subsequent encounter for fracture with routine healing
M84.672G	^, subsequent encounter for fracture with delayed healing
M84.672K	^, subsequent encounter for fracture with nonunion
M84.672P	^, subsequent encounter for fracture with malunion
M84.672S	^, sequela
M84.673	Pathological fracture in other disease, unspecified ankle	0a
M84.673A	^, initial encounter for fracture
M84.673D	^, subsequent encounter for fracture with routine healing
M84.673G	^, subsequent encounter for fracture with delayed healing
M84.673K	^, subsequent encounter for fracture with nonunion
M84.673P	^, subsequent encounter for fracture with malunion
M84.673S	^, sequela
M84.674	Pathological fracture in other disease, right foot	0a
M84.674A	^, initial encounter for fracture
M84.674D	^, subsequent encounter for fracture with routine healing
M84.674G	^, subsequent encounter for fracture with delayed healing
M84.674K	^, subsequent encounter for fracture with nonunion
M84.674P	^, subsequent encounter for fracture with malunion
M84.674S	^, sequela
M84.675	Pathological fracture in other disease, left foot	0a
M84.675A	^, initial encounter for fracture
M84.675D	^, subsequent encounter for fracture with routine healing
M84.675G	^, subsequent encounter for fracture with delayed healing
M84.675K	^, subsequent encounter for fracture with nonunion
M84.675P	^, subsequent encounter for fracture with malunion
M84.675S	^, sequela
M84.676	Pathological fracture in other disease, unspecified foot	0a
M84.676A	^, initial encounter for fracture
M84.676D	^, subsequent encounter for fracture with routine healing
M84.676G	^, subsequent encounter for fracture with delayed healing
M84.676K	^, subsequent encounter for fracture with nonunion
M84.676P	^, subsequent encounter for fracture with malunion
M84.676S	^, sequela
M84.68	^, other site	0a
M84.68XA	^, initial encounter for fracture
M84.68XD	^, subsequent encounter for fracture with routine healing
M84.68XG	^, subsequent encounter for fracture with delayed healing
M84.68XK	^, subsequent encounter for fracture with nonunion
M84.68XP	^, subsequent encounter for fracture with malunion
M84.68XS	^, sequela
M84.7	Nontraumatic fracture, not elsewhere classified	0b
M84.75	Atypical femoral fracture	0b
M84.750	^, unspecified	0b
M84.750A	^, initial encounter for fracture	1b
M84.750D	^, subsequent encounter for fracture with routine healing	1b
M84.750G	^, subsequent encounter for fracture with delayed healing	1b
M84.750K	^, subsequent encounter for fracture with nonunion	1b
M84.750P	^, subsequent encounter for fracture with malunion	1b
M84.750S	^, sequela	1b
M84.751	Incomplete atypical femoral fracture, right leg	0b
M84.751A	^, initial encounter for fracture	1b
M84.751D	^, subsequent encounter for fracture with routine healing	1b
M84.751G	^, subsequent encounter for fracture with delayed healing	1b
M84.751K	^, subsequent encounter for fracture with nonunion	1b
M84.751P	^, subsequent encounter for fracture with malunion	1b
M84.751S	^, sequela	1b
M84.752	Incomplete atypical femoral fracture, left leg	0b
M84.752A	^, initial encounter for fracture	1b
M84.752D	^, subsequent encounter for fracture with routine healing	1b
M84.752G	^, subsequent encounter for fracture with delayed healing	1b
M84.752K	^, subsequent encounter for fracture with nonunion	1b
M84.752P	^, subsequent encounter for fracture with malunion	1b
M84.752S	^, sequela	1b
M84.753	Incomplete atypical femoral fracture, unspecified leg	0b
M84.753A	^, initial encounter for fracture	1b
M84.753D	^, subsequent encounter for fracture with routine healing	1b
M84.753G	^, subsequent encounter for fracture with delayed healing	1b
M84.753K	^, subsequent encounter for fracture with nonunion	1b
M84.753P	^, subsequent encounter for fracture with malunion	1b
M84.753S	^, sequela	1b
M84.754	Complete transverse atypical femoral fracture, right leg	0b
M84.754A	^, initial encounter for fracture	1b
M84.754D	^, subsequent encounter for fracture with routine healing	1b
M84.754G	^, subsequent encounter for fracture with delayed healing	1b
M84.754K	^, subsequent encounter for fracture with nonunion	1b
M84.754P	^, subsequent encounter for fracture with malunion	1b
M84.754S	^, sequela	1b
M84.755	Complete transverse atypical femoral fracture, left leg	0b
M84.755A	^, initial encounter for fracture	1b
M84.755D	^, subsequent encounter for fracture with routine healing	1b
M84.755G	^, subsequent encounter for fracture with delayed healing	1b
M84.755K	^, subsequent encounter for fracture with nonunion	1b
M84.755P	^, subsequent encounter for fracture with malunion	1b
M84.755S	^, sequela	1b
M84.756	Complete transverse atypical femoral fracture, unspecified leg	0b
M84.756A	^, initial encounter for fracture	1b
M84.756D	^, subsequent encounter for fracture with routine healing	1b
M84.756G	^, subsequent encounter for fracture with delayed healing	1b
M84.756K	^, subsequent encounter for fracture with nonunion	1b
M84.756P	^, subsequent encounter for fracture with malunion	1b
M84.756S	^, sequela	1b
M84.757	Complete oblique atypical femoral fracture, right leg	0b
M84.757A	^, initial encounter for fracture	1b
M84.757D	^, subsequent encounter for fracture with routine healing	1b
M84.757G	^, subsequent encounter for fracture with delayed healing	1b
M84.757K	^, subsequent encounter for fracture with nonunion	1b
M84.757P	^, subsequent encounter for fracture with malunion	1b
M84.757S	^, sequela	1b
M84.758	Complete oblique atypical femoral fracture, left leg	0b
M84.758A	^, initial encounter for fracture	1b
M84.758D	^, subsequent encounter for fracture with routine healing	1b
M84.758G	^, subsequent encounter for fracture with delayed healing	1b
M84.758K	^, subsequent encounter for fracture with nonunion	1b
M84.758P	^, subsequent encounter for fracture with malunion	1b
M84.758S	^, sequela	1b
M84.759	Complete oblique atypical femoral fracture, unspecified leg	0b
M84.759A	^, initial encounter for fracture	1b
M84.759D	^, subsequent encounter for fracture with routine healing	1b
M84.759G	^, subsequent encounter for fracture with delayed healing	1b
M84.759K	^, subsequent encounter for fracture with nonunion	1b
M84.759P	^, subsequent encounter for fracture with malunion	1b
M84.759S	^, sequela	1b
M84.8	Other disorders of continuity of bone	0a
M84.80	^, unspecified site
M84.81	^, shoulder	0a
M84.811	Other disorders of continuity of bone, right shoulder
M84.812	Other disorders of continuity of bone, left shoulder
M84.819	Other disorders of continuity of bone, unspecified shoulder
M84.82	^, humerus	0a
M84.821	Other disorders of continuity of bone, right humerus
M84.822	Other disorders of continuity of bone, left humerus
M84.829	Other disorders of continuity of bone, unspecified humerus
M84.83	^, ulna and radius	0a
M84.831	Other disorders of continuity of bone, right ulna
M84.832	Other disorders of continuity of bone, left ulna
M84.833	Other disorders of continuity of bone, right radius
M84.834	Other disorders of continuity of bone, left radius
M84.839	Other disorders of continuity of bone, unspecified ulna and radius
M84.84	^, hand	0a
M84.841	Other disorders of continuity of bone, right hand
M84.842	Other disorders of continuity of bone, left hand
M84.849	Other disorders of continuity of bone, unspecified hand
M84.85	^, pelvic region and thigh	0a
M84.851	Other disorders of continuity of bone, right pelvic region and thigh
M84.852	Other disorders of continuity of bone, left pelvic region and thigh
M84.859	Other disorders of continuity of bone, unspecified pelvic region and thigh
M84.86	^, tibia and fibula	0a
M84.861	Other disorders of continuity of bone, right tibia
M84.862	Other disorders of continuity of bone, left tibia
M84.863	Other disorders of continuity of bone, right fibula
M84.864	Other disorders of continuity of bone, left fibula
M84.869	Other disorders of continuity of bone, unspecified tibia and fibula
M84.87	^, ankle and foot	0a
M84.871	Other disorders of continuity of bone, right ankle and foot
M84.872	Other disorders of continuity of bone, left ankle and foot
M84.879	Other disorders of continuity of bone, unspecified ankle and foot
M84.88	^, other site
M84.9	^, unspecified
M96	Intraoperative and postprocedural complications and disorders of musculoskeletal system, not elsewhere classified	0a
M96.0	Pseudarthrosis after fusion or arthrodesis
M96.1	Postlaminectomy syndrome, not elsewhere classified
M96.2	Postradiation kyphosis
M96.3	Postlaminectomy kyphosis
M96.4	Postsurgical lordosis
M96.5	Postradiation scoliosis
M96.6	Fracture of bone following insertion of orthopedic implant, joint prosthesis, or bone plate	0a
M96.62	Fracture of humerus following insertion of orthopedic implant, joint prosthesis, or bone plate	0a
M96.621	^, right arm
M96.622	^, left arm
M96.629	^, unspecified arm
M96.63	Fracture of radius or ulna following insertion of orthopedic implant, joint prosthesis, or bone plate	0a
M96.631	^, right arm
M96.632	^, left arm
M96.639	^, unspecified arm
M96.65	Fracture of pelvis following insertion of orthopedic implant, joint prosthesis, or bone plate
M96.66	Fracture of femur following insertion of orthopedic implant, joint prosthesis, or bone plate	0a
M96.661	^, right leg
M96.662	^, left leg
M96.669	^, unspecified leg
M96.67	Fracture of tibia or fibula following insertion of orthopedic implant, joint prosthesis, or bone plate	0a
M96.671	^, right leg
M96.672	^, left leg
M96.679	^, unspecified leg
M96.69	Fracture of other bone following insertion of orthopedic implant, joint prosthesis, or bone plate
M96.8	Other intraoperative and postprocedural complications and disorders of musculoskeletal system, not elsewhere classified	0a
M96.81	Intraoperative hemorrhage and hematoma of a musculoskeletal structure complicating a procedure	0a
M96.810	Intraoperative hemorrhage and hematoma of a musculoskeletal structure complicating a musculoskeletal system procedure
M96.811	Intraoperative hemorrhage and hematoma of a musculoskeletal structure complicating other procedure
M96.82	Accidental puncture and laceration of a musculoskeletal structure during a procedure	0a
M96.820	Accidental puncture and laceration of a musculoskeletal structure during a musculoskeletal system procedure
M96.821	Accidental puncture and laceration of a musculoskeletal structure during other procedure
M96.83	Postprocedural hemorrhage of a musculoskeletal structure following a procedure	0a
M96.830	Postprocedural hemorrhage of a musculoskeletal structure following a musculoskeletal system procedure
M96.831	Postprocedural hemorrhage of a musculoskeletal structure following other procedure
M96.84	Postprocedural hematoma and seroma of a musculoskeletal structure following a procedure	0b
M96.840	Postprocedural hematoma of a musculoskeletal structure following a musculoskeletal system procedure	1b
M96.841	Postprocedural hematoma of a musculoskeletal structure following other procedure	1b
M96.842	Postprocedural seroma of a musculoskeletal structure following a musculoskeletal system procedure	1b
M96.843	Postprocedural seroma of a musculoskeletal structure following other procedure	1b
M96.89	Other intraoperative and postprocedural complications and disorders of the musculoskeletal system
M96.A	Fracture of ribs, sternum and thorax associated with compression of the chest and cardiopulmonary resuscitation	0j
M96.A1	Fracture of sternum associated with chest compression and cardiopulmonary resuscitation	1j
M96.A2	Fracture of one rib associated with chest compression and cardiopulmonary resuscitation	1j
M96.A3	Multiple fractures of ribs associated with chest compression and cardiopulmonary resuscitation	1j
M96.A4	Flail chest associated with chest compression and cardiopulmonary resuscitation	1j
M96.A9	Other fracture associated with chest compression and cardiopulmonary resuscitation	1j
M99	Biomechanical lesions, not elsewhere classified	0a
M99.0	Segmental and somatic dysfunction	0a
M99.00	^ of head region
M99.01	^ of cervical region
M99.02	^ of thoracic region
M99.03	^ of lumbar region
M99.04	^ of sacral region
M99.05	^ of pelvic region
M99.06	^ of lower extremity
M99.07	^ of upper extremity
M99.08	^ of rib cage
M99.09	^ of abdomen and other regions
M99.1	Subluxation complex (vertebral)	0a
M99.10	^ of head region
M99.11	^ of cervical region
M99.12	^ of thoracic region
M99.13	^ of lumbar region
M99.14	^ of sacral region
M99.15	^ of pelvic region
M99.16	^ of lower extremity
M99.17	^ of upper extremity
M99.18	^ of rib cage
M99.19	^ of abdomen and other regions
M99.2	Subluxation stenosis of neural canal	0a
M99.20	^ of head region
M99.21	^ of cervical region
M99.22	^ of thoracic region
M99.23	^ of lumbar region
M99.24	^ of sacral region
M99.25	^ of pelvic region
M99.26	^ of lower extremity
M99.27	^ of upper extremity
M99.28	^ of rib cage
M99.29	^ of abdomen and other regions
M99.3	Osseous stenosis of neural canal	0a
M99.30	^ of head region
M99.31	^ of cervical region
M99.32	^ of thoracic region
M99.33	^ of lumbar region
M99.34	^ of sacral region
M99.35	^ of pelvic region
M99.36	^ of lower extremity
M99.37	^ of upper extremity
M99.38	^ of rib cage
M99.39	^ of abdomen and other regions
M99.4	Connective tissue stenosis of neural canal	0a
M99.40	^ of head region
M99.41	^ of cervical region
M99.42	^ of thoracic region
M99.43	^ of lumbar region
M99.44	^ of sacral region
M99.45	^ of pelvic region
M99.46	^ of lower extremity
M99.47	^ of upper extremity
M99.48	^ of rib cage
M99.49	^ of abdomen and other regions
M99.5	Intervertebral disc stenosis of neural canal	0a
M99.50	^ of head region
M99.51	^ of cervical region
M99.52	^ of thoracic region
M99.53	^ of lumbar region
M99.54	^ of sacral region
M99.55	^ of pelvic region
M99.56	^ of lower extremity
M99.57	^ of upper extremity
M99.58	^ of rib cage
M99.59	^ of abdomen and other regions
M99.6	Osseous and subluxation stenosis of intervertebral foramina	0a
M99.60	^ of head region
M99.61	^ of cervical region
M99.62	^ of thoracic region
M99.63	^ of lumbar region
M99.64	^ of sacral region
M99.65	^ of pelvic region
M99.66	^ of lower extremity
M99.67	^ of upper extremity
M99.68	^ of rib cage
M99.69	^ of abdomen and other regions
M99.7	Connective tissue and disc stenosis of intervertebral foramina	0a
M99.70	^ of head region
M99.71	^ of cervical region
M99.72	^ of thoracic region
M99.73	^ of lumbar region
M99.74	^ of sacral region
M99.75	^ of pelvic region
M99.76	^ of lower extremity
M99.77	^ of upper extremity
M99.78	^ of rib cage
M99.79	^ of abdomen and other regions
M99.8	Other biomechanical lesions	0a
M99.80	^ of head region
M99.81	^ of cervical region
M99.82	^ of thoracic region
M99.83	^ of lumbar region
M99.84	^ of sacral region
M99.85	^ of pelvic region
M99.86	^ of lower extremity
M99.87	^ of upper extremity
M99.88	^ of rib cage
M99.89	^ of abdomen and other regions
M99.9	Biomechanical lesion, unspecified
N13	Obstructive and reflux uropathy	0a
N13.0	Hydronephrosis with ureteropelvic junction obstruction	1b
N13.1	Hydronephrosis with ureteral stricture, not elsewhere classified
N13.2	Hydronephrosis with renal and ureteral calculous obstruction
N13.3	Other and unspecified hydronephrosis	0a
N13.30	Unspecified hydronephrosis
N13.39	Other hydronephrosis
N13.4	Hydroureter
N13.5	Crossing vessel and stricture of ureter without hydronephrosis
N13.6	Pyonephrosis
N13.7	Vesicoureteral-reflux	0a
N13.70	^, unspecified
N13.71	^ without reflux nephropathy
N13.72	^ with reflux nephropathy without hydroureter	0a
N13.721	^, unilateral
N13.722	^, bilateral
N13.729	^, unspecified
N13.73	^ with reflux nephropathy with hydroureter	0a
N13.731	^, unilateral
N13.732	^, bilateral
N13.739	^, unspecified
N13.8	Other obstructive and reflux uropathy
N13.9	^, unspecified
N20	Calculus of kidney and ureter	0a
N20.0	Calculus of kidney
N20.1	Calculus of ureter
N20.2	Calculus of kidney with calculus of ureter
N20.9	Urinary calculus, unspecified
N23	Unspecified renal colic
N31	Neuromuscular dysfunction of bladder, not elsewhere classified	0a
N31.0	Uninhibited neuropathic bladder, not elsewhere classified
N31.1	Reflex neuropathic bladder, not elsewhere classified
N31.2	Flaccid neuropathic bladder, not elsewhere classified
N31.8	Other neuromuscular dysfunction of bladder
N31.9	Neuromuscular dysfunction of bladder, unspecified
O26	Maternal care for other conditions predominantly related to pregnancy	0a
O26.0	Excessive weight gain in pregnancy	0a
O26.00	^, unspecified trimester
O26.01	^, first trimester
O26.02	^, second trimester
O26.03	^, third trimester
O26.1	Low weight gain in pregnancy	0a
O26.10	^, unspecified trimester
O26.11	^, first trimester
O26.12	^, second trimester
O26.13	^, third trimester
O26.2	Pregnancy care for patient with recurrent pregnancy loss	0a
O26.20	^, unspecified trimester
O26.21	^, first trimester
O26.22	^, second trimester
O26.23	^, third trimester
O26.3	Retained intrauterine contraceptive device in pregnancy	0a
O26.30	^, unspecified trimester
O26.31	^, first trimester
O26.32	^, second trimester
O26.33	^, third trimester
O26.4	Herpes gestationis	0a
O26.40	^, unspecified trimester
O26.41	^, first trimester
O26.42	^, second trimester
O26.43	^, third trimester
O26.5	Maternal hypotension syndrome	0a
O26.50	^, unspecified trimester
O26.51	^, first trimester
O26.52	^, second trimester
O26.53	^, third trimester
O26.6	Liver and biliary tract disorders in pregnancy, childbirth and the puerperium	0a
O26.61	Liver and biliary tract disorders in pregnancy	0a
O26.611	^, first trimester
O26.612	^, second trimester
O26.613	^, third trimester
O26.619	^, unspecified trimester
O26.62	Liver and biliary tract disorders in childbirth
O26.63	Liver and biliary tract disorders in the puerperium
O26.64	Intrahepatic cholestasis of pregnancy	0l
O26.641	^, first trimester	1l
O26.642	^, second trimester	1l
O26.643	^, third trimester	1l
O26.649	^, unspecified trimester	1l
O26.7	Subluxation of symphysis (pubis) in pregnancy, childbirth and the puerperium	0a
O26.71	Subluxation of symphysis (pubis) in pregnancy	0a
O26.711	^, first trimester
O26.712	^, second trimester
O26.713	^, third trimester
O26.719	^, unspecified trimester
O26.72	Subluxation of symphysis (pubis) in childbirth
O26.73	Subluxation of symphysis (pubis) in the puerperium
O26.8	Other specified pregnancy related conditions	0a
O26.81	Pregnancy related exhaustion and fatigue	0a
O26.811	^, first trimester
O26.812	^, second trimester
O26.813	^, third trimester
O26.819	^, unspecified trimester
O26.82	Pregnancy related peripheral neuritis	0a
O26.821	^, first trimester
O26.822	^, second trimester
O26.823	^, third trimester
O26.829	^, unspecified trimester
O26.83	Pregnancy related renal disease	0a
O26.831	^, first trimester
O26.832	^, second trimester
O26.833	^, third trimester
O26.839	^, unspecified trimester
O26.84	Uterine size-date discrepancy complicating pregnancy	0a
O26.841	Uterine size-date discrepancy, first trimester
O26.842	Uterine size-date discrepancy, second trimester
O26.843	Uterine size-date discrepancy, third trimester
O26.849	Uterine size-date discrepancy, unspecified trimester
O26.85	Spotting complicating pregnancy	0a
O26.851	^, first trimester
O26.852	^, second trimester
O26.853	^, third trimester
O26.859	^, unspecified trimester
O26.86	Pruritic urticarial papules and plaques of pregnancy (PUPPP)
O26.87	Cervical shortening	0a
O26.872	^, second trimester
O26.873	^, third trimester
O26.879	^, unspecified trimester
O26.89	^	0a
O26.891	^, first trimester
O26.892	^, second trimester
O26.893	^, third trimester
O26.899	^, unspecified trimester
O26.9	Pregnancy related conditions, unspecified	0a
O26.90	^, unspecified trimester
O26.91	^, first trimester
O26.92	^, second trimester
O26.93	^, third trimester
O99	Other maternal diseases classifiable elsewhere but complicating pregnancy, childbirth and the puerperium	0a
O99.0	Anemia complicating pregnancy, childbirth and the puerperium	0a
O99.01	Anemia complicating pregnancy	0a
O99.011	^, first trimester
O99.012	^, second trimester
O99.013	^, third trimester
O99.019	^, unspecified trimester
O99.02	Anemia complicating childbirth
O99.03	Anemia complicating the puerperium
O99.1	Other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy, childbirth and the puerperium	0a
O99.11	Other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating pregnancy	0a
O99.111	^, first trimester
O99.112	^, second trimester
O99.113	^, third trimester
O99.119	^, unspecified trimester
O99.12	Other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating childbirth
O99.13	Other diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism complicating the puerperium
O99.2	Endocrine, nutritional and metabolic diseases complicating pregnancy, childbirth and the puerperium	0a
O99.21	Obesity complicating pregnancy, childbirth, and the puerperium	0a
O99.210	Obesity complicating pregnancy, unspecified trimester
O99.211	Obesity complicating pregnancy, first trimester
O99.212	Obesity complicating pregnancy, second trimester
O99.213	Obesity complicating pregnancy, third trimester
O99.214	Obesity complicating childbirth
O99.215	Obesity complicating the puerperium
O99.28	Other endocrine, nutritional and metabolic diseases complicating pregnancy, childbirth and the puerperium	0a
O99.280	Endocrine, nutritional and metabolic diseases complicating pregnancy, unspecified trimester
O99.281	Endocrine, nutritional and metabolic diseases complicating pregnancy, first trimester
O99.282	Endocrine, nutritional and metabolic diseases complicating pregnancy, second trimester
O99.283	Endocrine, nutritional and metabolic diseases complicating pregnancy, third trimester
O99.284	Endocrine, nutritional and metabolic diseases complicating childbirth
O99.285	Endocrine, nutritional and metabolic diseases complicating the puerperium
O99.3	Mental disorders and diseases of the nervous system complicating pregnancy, childbirth and the puerperium	0a
O99.31	Alcohol use complicating pregnancy, childbirth, and the puerperium	0a
O99.310	Alcohol use complicating pregnancy, unspecified trimester
O99.311	Alcohol use complicating pregnancy, first trimester
O99.312	Alcohol use complicating pregnancy, second trimester
O99.313	Alcohol use complicating pregnancy, third trimester
O99.314	Alcohol use complicating childbirth
O99.315	Alcohol use complicating the puerperium
O99.32	Drug use complicating pregnancy, childbirth, and the puerperium	0a
O99.320	Drug use complicating pregnancy, unspecified trimester
O99.321	Drug use complicating pregnancy, first trimester
O99.322	Drug use complicating pregnancy, second trimester
O99.323	Drug use complicating pregnancy, third trimester
O99.324	Drug use complicating childbirth
O99.325	Drug use complicating the puerperium
O99.33	Tobacco use disorder complicating pregnancy, childbirth, and the puerperium	0a
O99.330	Smoking (tobacco) complicating pregnancy, unspecified trimester
O99.331	Smoking (tobacco) complicating pregnancy, first trimester
O99.332	Smoking (tobacco) complicating pregnancy, second trimester
O99.333	Smoking (tobacco) complicating pregnancy, third trimester
O99.334	Smoking (tobacco) complicating childbirth
O99.335	Smoking (tobacco) complicating the puerperium
O99.34	Other mental disorders complicating pregnancy, childbirth, and the puerperium	0a
O99.340	Other mental disorders complicating pregnancy, unspecified trimester
O99.341	Other mental disorders complicating pregnancy, first trimester
O99.342	Other mental disorders complicating pregnancy, second trimester
O99.343	Other mental disorders complicating pregnancy, third trimester
O99.344	Other mental disorders complicating childbirth
O99.345	Other mental disorders complicating the puerperium
O99.35	Diseases of the nervous system complicating pregnancy, childbirth, and the puerperium	0a
O99.350	Diseases of the nervous system complicating pregnancy, unspecified trimester
O99.351	Diseases of the nervous system complicating pregnancy, first trimester
O99.352	Diseases of the nervous system complicating pregnancy, second trimester
O99.353	Diseases of the nervous system complicating pregnancy, third trimester
O99.354	Diseases of the nervous system complicating childbirth
O99.355	Diseases of the nervous system complicating the puerperium
O99.4	Diseases of the circulatory system complicating pregnancy, childbirth and the puerperium	0a
O99.41	Diseases of the circulatory system complicating pregnancy	0a
O99.411	^, first trimester
O99.412	^, second trimester
O99.413	^, third trimester
O99.419	^, unspecified trimester
O99.42	Diseases of the circulatory system complicating childbirth
O99.43	Diseases of the circulatory system complicating the puerperium
O99.5	Diseases of the respiratory system complicating pregnancy, childbirth and the puerperium	0a
O99.51	Diseases of the respiratory system complicating pregnancy	0a
O99.511	^, first trimester
O99.512	^, second trimester
O99.513	^, third trimester
O99.519	^, unspecified trimester
O99.52	Diseases of the respiratory system complicating childbirth
O99.53	Diseases of the respiratory system complicating the puerperium
O99.6	Diseases of the digestive system complicating pregnancy, childbirth and the puerperium	0a
O99.61	Diseases of the digestive system complicating pregnancy	0a
O99.611	^, first trimester
O99.612	^, second trimester
O99.613	^, third trimester
O99.619	^, unspecified trimester
O99.62	Diseases of the digestive system complicating childbirth
O99.63	Diseases of the digestive system complicating the puerperium
O99.7	Diseases of the skin and subcutaneous tissue complicating pregnancy, childbirth and the puerperium	0a
O99.71	Diseases of the skin and subcutaneous tissue complicating pregnancy	0a
O99.711	^, first trimester
O99.712	^, second trimester
O99.713	^, third trimester
O99.719	^, unspecified trimester
O99.72	Diseases of the skin and subcutaneous tissue complicating childbirth
O99.73	Diseases of the skin and subcutaneous tissue complicating the puerperium
O99.8	Other specified diseases and conditions complicating pregnancy, childbirth and the puerperium	0a
O99.81	Abnormal glucose complicating pregnancy, childbirth and the puerperium	0a
O99.810	Abnormal glucose complicating pregnancy
O99.814	Abnormal glucose complicating childbirth
O99.815	Abnormal glucose complicating the puerperium
O99.82	Streptococcus B carrier state complicating pregnancy, childbirth and the puerperium	0a
O99.820	Streptococcus B carrier state complicating pregnancy
O99.824	Streptococcus B carrier state complicating childbirth
O99.825	Streptococcus B carrier state complicating the puerperium
O99.83	Other infection carrier state complicating pregnancy, childbirth and the puerperium	0a
O99.830	Other infection carrier state complicating pregnancy
O99.834	Other infection carrier state complicating childbirth
O99.835	Other infection carrier state complicating the puerperium
O99.84	Bariatric surgery status complicating pregnancy, childbirth and the puerperium	0a
O99.840	Bariatric surgery status complicating pregnancy, unspecified trimester
O99.841	Bariatric surgery status complicating pregnancy, first trimester
O99.842	Bariatric surgery status complicating pregnancy, second trimester
O99.843	Bariatric surgery status complicating pregnancy, third trimester
O99.844	Bariatric surgery status complicating childbirth
O99.845	Bariatric surgery status complicating the puerperium
O99.89	^	1a0f
O99.891	Other specified diseases and conditions complicating pregnancy	1f
O99.892	Other specified diseases and conditions complicating childbirth	1f
O99.893	Other specified diseases and conditions complicating puerperium	1f
O9A	Maternal malignant neoplasms, traumatic injuries and abuse classifiable elsewhere but complicating pregnancy, childbirth and the puerperium	0a
O9A.1	Malignant neoplasm complicating pregnancy, childbirth and the puerperium	0a
O9A.11	Malignant neoplasm complicating pregnancy	0a
O9A.111	^, first trimester
O9A.112	^, second trimester
O9A.113	^, third trimester
O9A.119	^, unspecified trimester
O9A.12	Malignant neoplasm complicating childbirth
O9A.13	Malignant neoplasm complicating the puerperium
O9A.2	Injury, poisoning and certain other consequences of external causes complicating pregnancy, childbirth and the puerperium	0a
O9A.21	Injury, poisoning and certain other consequences of external causes complicating pregnancy	0a
O9A.211	^, first trimester
O9A.212	^, second trimester
O9A.213	^, third trimester
O9A.219	^, unspecified trimester
O9A.22	Injury, poisoning and certain other consequences of external causes complicating childbirth
O9A.23	Injury, poisoning and certain other consequences of external causes complicating the puerperium
O9A.3	Physical abuse complicating pregnancy, childbirth and the puerperium	0a
O9A.31	Physical abuse complicating pregnancy	0a
O9A.311	^, first trimester
O9A.312	^, second trimester
O9A.313	^, third trimester
O9A.319	^, unspecified trimester
O9A.32	Physical abuse complicating childbirth
O9A.33	Physical abuse complicating the puerperium
O9A.4	Sexual abuse complicating pregnancy, childbirth and the puerperium	0a
O9A.41	Sexual abuse complicating pregnancy	0a
O9A.411	^, first trimester
O9A.412	^, second trimester
O9A.413	^, third trimester
O9A.419	^, unspecified trimester
O9A.42	Sexual abuse complicating childbirth
O9A.43	Sexual abuse complicating the puerperium
O9A.5	Psychological abuse complicating pregnancy, childbirth and the puerperium	0a
O9A.51	Psychological abuse complicating pregnancy	0a
O9A.511	^, first trimester
O9A.512	^, second trimester
O9A.513	^, third trimester
O9A.519	^, unspecified trimester
O9A.52	Psychological abuse complicating childbirth
O9A.53	Psychological abuse complicating the puerperium
Q76	Congenital malformations of spine and bony thorax	0a
Q76.0	Spina bifida occulta
Q76.1	Klippel-Feil syndrome
Q76.2	Congenital spondylolisthesis
Q76.3	Congenital scoliosis due to congenital bony malformation
Q76.4	Other congenital malformations of spine, not associated with scoliosis	0a
Q76.41	Congenital kyphosis	0a
Q76.411	^, occipito-atlanto-axial region
Q76.412	^, cervical region
Q76.413	^, cervicothoracic region
Q76.414	^, thoracic region
Q76.415	^, thoracolumbar region
Q76.419	^, unspecified region
Q76.42	Congenital lordosis	0a
Q76.425	^, thoracolumbar region
Q76.426	^, lumbar region
Q76.427	^, lumbosacral region
Q76.428	^, sacral and sacrococcygeal region
Q76.429	^, unspecified region
Q76.49	^
Q76.5	Cervical rib
Q76.6	Other congenital malformations of ribs
Q76.7	Congenital malformation of sternum
Q76.8	Other congenital malformations of bony thorax
Q76.9	Congenital malformation of bony thorax, unspecified
R10	Abdominal and pelvic pain	0a
R10.0	Acute abdomen
R10.1	Pain localized to upper abdomen	0a
R10.10	Upper abdominal pain, unspecified
R10.11	Right upper quadrant pain
R10.12	Left upper quadrant pain
R10.13	Epigastric pain
R10.2	Pelvic and perineal pain	1a0p
R10.20	^ unspecified side	1p
R10.21	^ right side	1p
R10.22	^ left side	1p
R10.23	^ bilateral	1p
R10.24	Suprapubic pain	1p
R10.3	Pain localized to other parts of lower abdomen	0a
R10.30	Lower abdominal pain, unspecified
R10.31	Right lower quadrant pain
R10.32	Left lower quadrant pain
R10.33	Periumbilical pain
R10.8	Other abdominal pain	0a
R10.81	Abdominal tenderness	0a
R10.811	Right upper quadrant abdominal tenderness
R10.812	Left upper quadrant abdominal tenderness
R10.813	Right lower quadrant abdominal tenderness
R10.814	Left lower quadrant abdominal tenderness
R10.815	Periumbilic abdominal tenderness
R10.816	Epigastric abdominal tenderness
R10.817	Generalized abdominal tenderness
R10.819	^, unspecified site
R10.82	Rebound abdominal tenderness	0a
R10.821	Right upper quadrant rebound abdominal tenderness
R10.822	Left upper quadrant rebound abdominal tenderness
R10.823	Right lower quadrant rebound abdominal tenderness
R10.824	Left lower quadrant rebound abdominal tenderness
R10.825	Periumbilic rebound abdominal tenderness
R10.826	Epigastric rebound abdominal tenderness
R10.827	Generalized rebound abdominal tenderness
R10.829	^, unspecified site
R10.83	Colic
R10.84	Generalized abdominal pain
R10.85	Abdominal pain of multiple sites	1p
R10.8A	Flank tenderness	0p
R10.8A1	Right flank tenderness	1p
R10.8A2	Left flank tenderness	1p
R10.8A3	Suprapubic tenderness	1p
R10.8A9	^, unspecified	1p
R10.9	Unspecified abdominal pain
R10.A	Pain localized to flank	0p
R10.A0	Flank pain, unspecified side	1p
R10.A1	Flank pain, right side	1p
R10.A2	Flank pain, left side	1p
R10.A3	Flank pain, bilateral	1p
R20	Disturbances of skin sensation	0a
R20.0	Anesthesia of skin
R20.1	Hypoesthesia of skin
R20.2	Paresthesia of skin
R20.3	Hyperesthesia
R20.8	Other disturbances of skin sensation
R20.9	Unspecified disturbances of skin sensation
R25	Abnormal involuntary movements	0a
R25.0	Abnormal head movements
R25.1	Tremor, unspecified
R25.2	Cramp and spasm
R25.3	Fasciculation
R25.8	Other abnormal involuntary movements
R25.9	Unspecified abnormal involuntary movements
R29	Other symptoms and signs involving the nervous and musculoskeletal systems	0a
R29.0	Tetany
R29.1	Meningismus
R29.2	Abnormal reflex
R29.3	Abnormal posture
R29.4	Clicking hip
R29.5	Transient paralysis
R29.6	Repeated falls
R29.7	National Institutes of Health Stroke Scale (NIHSS) score	0b
R29.70	NIHSS score 0-9	0b
R29.700	NIHSS score 0	1b
R29.701	NIHSS score 1	1b
R29.702	NIHSS score 2	1b
R29.703	NIHSS score 3	1b
R29.704	NIHSS score 4	1b
R29.705	NIHSS score 5	1b
R29.706	NIHSS score 6	1b
R29.707	NIHSS score 7	1b
R29.708	NIHSS score 8	1b
R29.709	NIHSS score 9	1b
R29.71	NIHSS score 10-19	0b
R29.710	NIHSS score 10	1b
R29.711	NIHSS score 11	1b
R29.712	NIHSS score 12	1b
R29.713	NIHSS score 13	1b
R29.714	NIHSS score 14	1b
R29.715	NIHSS score 15	1b
R29.716	NIHSS score 16	1b
R29.717	NIHSS score 17	1b
R29.718	NIHSS score 18	1b
R29.719	NIHSS score 19	1b
R29.72	NIHSS score 20-29	0b
R29.720	NIHSS score 20	1b
R29.721	NIHSS score 21	1b
R29.722	NIHSS score 22	1b
R29.723	NIHSS score 23	1b
R29.724	NIHSS score 24	1b
R29.725	NIHSS score 25	1b
R29.726	NIHSS score 26	1b
R29.727	NIHSS score 27	1b
R29.728	NIHSS score 28	1b
R29.729	NIHSS score 29	1b
R29.73	NIHSS score 30-39	0b
R29.730	NIHSS score 30	1b
R29.731	NIHSS score 31	1b
R29.732	NIHSS score 32	1b
R29.733	NIHSS score 33	1b
R29.734	NIHSS score 34	1b
R29.735	NIHSS score 35	1b
R29.736	NIHSS score 36	1b
R29.737	NIHSS score 37	1b
R29.738	NIHSS score 38	1b
R29.739	NIHSS score 39	1b
R29.74	NIHSS score 40-42	0b
R29.740	NIHSS score 40	1b
R29.741	NIHSS score 41	1b
R29.742	NIHSS score 42	1b
R29.8	^	0a
R29.81	Other symptoms and signs involving the nervous system	0a
R29.810	Facial weakness
R29.818	^
R29.89	Other symptoms and signs involving the musculoskeletal system	0a
R29.890	Loss of height
R29.891	Ocular torticollis
R29.898	^
R29.9	Unspecified symptoms and signs involving the nervous and musculoskeletal systems	0a
R29.90	Unspecified symptoms and signs involving the nervous system
R29.91	Unspecified symptoms and signs involving the musculoskeletal system
R39	Other and unspecified symptoms and signs involving the genitourinary system	0a
R39.0	Extravasation of urine
R39.1	Other difficulties with micturition	0a
R39.11	Hesitancy of micturition
R39.12	Poor urinary stream
R39.13	Splitting of urinary stream
R39.14	Feeling of incomplete bladder emptying
R39.15	Urgency of urination
R39.16	Straining to void
R39.19	^	1a0b
R39.191	Need to immediately re-void	1b
R39.192	Position dependent micturition	1b
R39.198	^	1b
R39.2	Extrarenal uremia
R39.8	Other symptoms and signs involving the genitourinary system	0a
R39.81	Functional urinary incontinence
R39.82	Chronic bladder pain	1b
R39.83	Unilateral non-palpable testicle	1c
R39.84	Bilateral non-palpable testicles	1c
R39.85	Costovertebral (angle) tenderness	0p
R39.851	^, right side	1p
R39.852	^, left side	1p
R39.853	^, bilateral	1p
R39.859	^, unspecified side	1p
R39.89	^
R39.9	Unspecified symptoms and signs involving the genitourinary system
R52	Pain, unspecified
R93	Abnormal findings on diagnostic imaging of other body structures	0a
R93.0	Abnormal findings on diagnostic imaging of skull and head, not elsewhere classified
R93.1	Abnormal findings on diagnostic imaging of heart and coronary circulation
R93.2	Abnormal findings on diagnostic imaging of liver and biliary tract
R93.3	Abnormal findings on diagnostic imaging of other parts of digestive tract
R93.4	Abnormal findings on diagnostic imaging of urinary organs	1a0b
R93.41	Abnormal radiologic findings on diagnostic imaging of renal pelvis, ureter, or bladder	1b
R93.42	Abnormal radiologic findings on diagnostic imaging of kidney	0b
R93.421	Abnormal radiologic findings on diagnostic imaging of right kidney	1b
R93.422	Abnormal radiologic findings on diagnostic imaging of left kidney	1b
R93.429	Abnormal radiologic findings on diagnostic imaging of unspecified kidney	1b
R93.49	Abnormal radiologic findings on diagnostic imaging of other urinary organs	1b
R93.5	Abnormal findings on diagnostic imaging of other abdominal regions, including retroperitoneum
R93.6	Abnormal findings on diagnostic imaging of limbs
R93.7	Abnormal findings on diagnostic imaging of other parts of musculoskeletal system
R93.8	Abnormal findings on diagnostic imaging of other specified body structures	1a0d
R93.81	Abnormal radiologic findings on diagnostic imaging of testis	0d
R93.811	Abnormal radiologic findings on diagnostic imaging of right testicle	1d
R93.812	Abnormal radiologic findings on diagnostic imaging of left testicle	1d
R93.813	Abnormal radiologic findings on diagnostic imaging of testicles, bilateral	1d
R93.819	Abnormal radiologic findings on diagnostic imaging of unspecified testicle	1d
R93.89	^	1d
R93.9	Diagnostic imaging inconclusive due to excess body fat of patient
S30	Superficial injury of abdomen, lower back, pelvis and external genitals	0a
S30.0	Contusion of lower back and pelvis	0a
S30.0XXA	^, initial encounter
S30.0XXD	^, subsequent encounter
S30.0XXS	^, sequela
S30.1	Contusion of abdominal wall	0a
S30.11	^	0p
S30.11XA	^, initial encounter	1p
S30.11XD	^, subsequent encounter	1p
S30.11XS	^, sequela	1p
S30.12	Contusion of groin	0p
S30.12XA	^, initial encounter	1p
S30.12XD	^, subsequent encounter	1p
S30.12XS	^, sequela	1p
S30.13	Contusion of flank (latus) region	0p
S30.13XA	^, initial encounter	1p
S30.13XD	^, subsequent encounter	1p
S30.13XS	^, sequela	1p
S30.1XXA	^, initial encounter	1a-p
S30.1XXD	^, subsequent encounter	1a-p
S30.1XXS	^, sequela	1a-p
S30.2	Contusion of external genital organs	0a
S30.20	Contusion of unspecified external genital organ	0a
S30.201	^, male	0a
S30.201A	^, initial encounter
S30.201D	^, subsequent encounter
S30.201S	^, sequela
S30.202	^, female	0a
S30.202A	^, initial encounter
S30.202D	^, subsequent encounter
S30.202S	^, sequela
S30.21	Contusion of penis	0a
S30.21XA	^, initial encounter
S30.21XD	^, subsequent encounter
S30.21XS	^, sequela
S30.22	Contusion of scrotum and testes	0a
S30.22XA	^, initial encounter
S30.22XD	^, subsequent encounter
S30.22XS	^, sequela
S30.23	Contusion of vagina and vulva	0a
S30.23XA	^, initial encounter
S30.23XD	^, subsequent encounter
S30.23XS	^, sequela
S30.3	Contusion of anus	0a
S30.3XXA	^, initial encounter
S30.3XXD	^, subsequent encounter
S30.3XXS	^, sequela
S30.8	Other superficial injuries of abdomen, lower back, pelvis and external genitals	0a
S30.81	Abrasion of abdomen, lower back, pelvis and external genitals	0a
S30.810	Abrasion of lower back and pelvis	0a
S30.810A	^, initial encounter
S30.810D	^, subsequent encounter
S30.810S	^, sequela
S30.811	Abrasion of abdominal wall	0a
S30.811A	^, initial encounter
S30.811D	^, subsequent encounter
S30.811S	^, sequela
S30.812	Abrasion of penis	0a
S30.812A	^, initial encounter
S30.812D	^, subsequent encounter
S30.812S	^, sequela
S30.813	Abrasion of scrotum and testes	0a
S30.813A	^, initial encounter
S30.813D	^, subsequent encounter
S30.813S	^, sequela
S30.814	Abrasion of vagina and vulva	0a
S30.814A	^, initial encounter
S30.814D	^, subsequent encounter
S30.814S	^, sequela
S30.815	Abrasion of unspecified external genital organs, male	0a
S30.815A	^, initial encounter
S30.815D	^, subsequent encounter
S30.815S	^, sequela
S30.816	Abrasion of unspecified external genital organs, female	0a
S30.816A	^, initial encounter
S30.816D	^, subsequent encounter
S30.816S	^, sequela
S30.817	Abrasion of anus	0a
S30.817A	^, initial encounter
S30.817D	^, subsequent encounter
S30.817S	^, sequela
S30.81A	Abrasion of flank	0p
S30.81AA	^, initial encounter	1p
S30.81AD	^, subsequent encounter	1p
S30.81AS	^, sequela	1p
S30.82	Blister (nonthermal) of abdomen, lower back, pelvis and external genitals	0a
S30.820	Blister (nonthermal) of lower back and pelvis	0a
S30.820A	^, initial encounter
S30.820D	^, subsequent encounter
S30.820S	^, sequela
S30.821	Blister (nonthermal) of abdominal wall	0a
S30.821A	^, initial encounter
S30.821D	^, subsequent encounter
S30.821S	^, sequela
S30.822	Blister (nonthermal) of penis	0a
S30.822A	^, initial encounter
S30.822D	^, subsequent encounter
S30.822S	^, sequela
S30.823	Blister (nonthermal) of scrotum and testes	0a
S30.823A	^, initial encounter
S30.823D	^, subsequent encounter
S30.823S	^, sequela
S30.824	Blister (nonthermal) of vagina and vulva	0a
S30.824A	^, initial encounter
S30.824D	^, subsequent encounter
S30.824S	^, sequela
S30.825	Blister (nonthermal) of unspecified external genital organs, male	0a
S30.825A	^, initial encounter
S30.825D	^, subsequent encounter
S30.825S	^, sequela
S30.826	Blister (nonthermal) of unspecified external genital organs, female	0a
S30.826A	^, initial encounter
S30.826D	^, subsequent encounter
S30.826S	^, sequela
S30.827	Blister (nonthermal) of anus	0a
S30.827A	^, initial encounter
S30.827D	^, subsequent encounter
S30.827S	^, sequela
S30.82A	Blister (nonthermal) of flank	0p
S30.82AA	^, initial encounter	1p
S30.82AD	^, subsequent encounter	1p
S30.82AS	^, sequela	1p
S30.84	External constriction of abdomen, lower back, pelvis and external genitals	0a
S30.840	External constriction of lower back and pelvis	0a
S30.840A	^, initial encounter
S30.840D	^, subsequent encounter
S30.840S	^, sequela
S30.841	External constriction of abdominal wall	0a
S30.841A	^, initial encounter
S30.841D	^, subsequent encounter
S30.841S	^, sequela
S30.842	External constriction of penis	0a
S30.842A	^, initial encounter
S30.842D	^, subsequent encounter
S30.842S	^, sequela
S30.843	External constriction of scrotum and testes	0a
S30.843A	^, initial encounter
S30.843D	^, subsequent encounter
S30.843S	^, sequela
S30.844	External constriction of vagina and vulva	0a
S30.844A	^, initial encounter
S30.844D	^, subsequent encounter
S30.844S	^, sequela
S30.845	External constriction of unspecified external genital organs, male	0a
S30.845A	^, initial encounter
S30.845D	^, subsequent encounter
S30.845S	^, sequela
S30.846	External constriction of unspecified external genital organs, female	0a
S30.846A	^, initial encounter
S30.846D	^, subsequent encounter
S30.846S	^, sequela
S30.84A	External constriction of flank	0p
S30.84AA	^, initial encounter	1p
S30.84AD	^, subsequent encounter	1p
S30.84AS	^, sequela	1p
S30.85	Superficial foreign body of abdomen, lower back, pelvis and external genitals	0a
S30.850	Superficial foreign body of lower back and pelvis	0a
S30.850A	^, initial encounter
S30.850D	^, subsequent encounter
S30.850S	^, sequela
S30.851	Superficial foreign body of abdominal wall	0a
S30.851A	^, initial encounter
S30.851D	^, subsequent encounter
S30.851S	^, sequela
S30.852	Superficial foreign body of penis	0a
S30.852A	^, initial encounter
S30.852D	^, subsequent encounter
S30.852S	^, sequela
S30.853	Superficial foreign body of scrotum and testes	0a
S30.853A	^, initial encounter
S30.853D	^, subsequent encounter
S30.853S	^, sequela
S30.854	Superficial foreign body of vagina and vulva	0a
S30.854A	^, initial encounter
S30.854D	^, subsequent encounter
S30.854S	^, sequela
S30.855	Superficial foreign body of unspecified external genital organs, male	0a
S30.855A	^, initial encounter
S30.855D	^, subsequent encounter
S30.855S	^, sequela
S30.856	Superficial foreign body of unspecified external genital organs, female	0a
S30.856A	^, initial encounter
S30.856D	^, subsequent encounter
S30.856S	^, sequela
S30.857	Superficial foreign body of anus	0a
S30.857A	^, initial encounter
S30.857D	^, subsequent encounter
S30.857S	^, sequela
S30.85A	Superficial foreign body of flank	0p
S30.85AA	^, initial encounter	1p
S30.85AD	^, subsequent encounter	1p
S30.85AS	^, sequela	1p
S30.86	Insect bite (nonvenomous) of abdomen, lower back, pelvis and external genitals	0a
S30.860	Insect bite (nonvenomous) of lower back and pelvis	0a
S30.860A	^, initial encounter
S30.860D	^, subsequent encounter
S30.860S	^, sequela
S30.861	Insect bite (nonvenomous) of abdominal wall	0a
S30.861A	^, initial encounter
S30.861D	^, subsequent encounter
S30.861S	^, sequela
S30.862	Insect bite (nonvenomous) of penis	0a
S30.862A	^, initial encounter
S30.862D	^, subsequent encounter
S30.862S	^, sequela
S30.863	Insect bite (nonvenomous) of scrotum and testes	0a
S30.863A	^, initial encounter
S30.863D	^, subsequent encounter
S30.863S	^, sequela
S30.864	Insect bite (nonvenomous) of vagina and vulva	0a
S30.864A	^, initial encounter
S30.864D	^, subsequent encounter
S30.864S	^, sequela
S30.865	Insect bite (nonvenomous) of unspecified external genital organs, male	0a
S30.865A	^, initial encounter
S30.865D	^, subsequent encounter
S30.865S	^, sequela
S30.866	Insect bite (nonvenomous) of unspecified external genital organs, female	0a
S30.866A	^, initial encounter
S30.866D	^, subsequent encounter
S30.866S	^, sequela
S30.867	Insect bite (nonvenomous) of anus	0a
S30.867A	^, initial encounter
S30.867D	^, subsequent encounter
S30.867S	^, sequela
S30.86A	Insect bite (nonvenomous) of flank	0p
S30.86AA	^, initial encounter	1p
S30.86AD	^, subsequent encounter	1p
S30.86AS	^, sequela	1p
S30.87	Other superficial bite of abdomen, lower back, pelvis and external genitals	0a
S30.870	Other superficial bite of lower back and pelvis	0a
S30.870A	^, initial encounter
S30.870D	^, subsequent encounter
S30.870S	^, sequela
S30.871	Other superficial bite of abdominal wall	0a
S30.871A	^, initial encounter
S30.871D	^, subsequent encounter
S30.871S	^, sequela
S30.872	Other superficial bite of penis	0a
S30.872A	^, initial encounter
S30.872D	^, subsequent encounter
S30.872S	^, sequela
S30.873	Other superficial bite of scrotum and testes	0a
S30.873A	^, initial encounter
S30.873D	^, subsequent encounter
S30.873S	^, sequela
S30.874	Other superficial bite of vagina and vulva	0a
S30.874A	^, initial encounter
S30.874D	^, subsequent encounter
S30.874S	^, sequela
S30.875	Other superficial bite of unspecified external genital organs, male	0a
S30.875A	^, initial encounter
S30.875D	^, subsequent encounter
S30.875S	^, sequela
S30.876	Other superficial bite of unspecified external genital organs, female	0a
S30.876A	^, initial encounter
S30.876D	^, subsequent encounter
S30.876S	^, sequela
S30.877	Other superficial bite of anus	0a
S30.877A	^, initial encounter
S30.877D	^, subsequent encounter
S30.877S	^, sequela
S30.87A	Other superficial bite of flank	0p
S30.87AA	^, initial encounter	1p
S30.87AD	^, subsequent encounter	1p
S30.87AS	^, sequela	1p
S30.9	Unspecified superficial injury of abdomen, lower back, pelvis and external genitals	0a
S30.91	Unspecified superficial injury of lower back and pelvis	0a
S30.91XA	^, initial encounter
S30.91XD	^, subsequent encounter
S30.91XS	^, sequela
S30.92	Unspecified superficial injury of abdominal wall	0a
S30.92XA	^, initial encounter
S30.92XD	^, subsequent encounter
S30.92XS	^, sequela
S30.93	Unspecified superficial injury of penis	0a
S30.93XA	^, initial encounter
S30.93XD	^, subsequent encounter
S30.93XS	^, sequela
S30.94	Unspecified superficial injury of scrotum and testes	0a
S30.94XA	^, initial encounter
S30.94XD	^, subsequent encounter
S30.94XS	^, sequela
S30.95	Unspecified superficial injury of vagina and vulva	0a
S30.95XA	^, initial encounter
S30.95XD	^, subsequent encounter
S30.95XS	^, sequela
S30.96	Unspecified superficial injury of unspecified external genital organs, male	0a
S30.96XA	^, initial encounter
S30.96XD	^, subsequent encounter
S30.96XS	^, sequela
S30.97	Unspecified superficial injury of unspecified external genital organs, female	0a
S30.97XA	^, initial encounter
S30.97XD	^, subsequent encounter
S30.97XS	^, sequela
S30.98	Unspecified superficial injury of anus	0a
S30.98XA	^, initial encounter
S30.98XD	^, subsequent encounter
S30.98XS	^, sequela
S30.9A	Unspecified superficial injury of flank	0p
S30.9AXA	^, initial encounter	1p
S30.9AXD	^, subsequent encounter	1p
S30.9AXS	^, sequela	1p
S32	Fracture of lumbar spine and pelvis	0a
S32.0	Fracture of lumbar vertebra	0a
S32.00	Fracture of unspecified lumbar vertebra	0a
S32.000	Wedge compression fracture of unspecified lumbar vertebra	0a
S32.000A	^, initial encounter for closed fracture
S32.000B	^, initial encounter for open fracture
S32.000D	^, subsequent encounter for fracture with routine healing
S32.000G	^, subsequent encounter for fracture with delayed healing
S32.000K	^, subsequent encounter for fracture with nonunion
S32.000S	^, sequela
S32.001	Stable burst fracture of unspecified lumbar vertebra	0a
S32.001A	^, initial encounter for closed fracture
S32.001B	^, initial encounter for open fracture
S32.001D	^, subsequent encounter for fracture with routine healing
S32.001G	^, subsequent encounter for fracture with delayed healing
S32.001K	^, subsequent encounter for fracture with nonunion
S32.001S	^, sequela
S32.002	Unstable burst fracture of unspecified lumbar vertebra	0a
S32.002A	^, initial encounter for closed fracture
S32.002B	^, initial encounter for open fracture
S32.002D	^, subsequent encounter for fracture with routine healing
S32.002G	^, subsequent encounter for fracture with delayed healing
S32.002K	^, subsequent encounter for fracture with nonunion
S32.002S	^, sequela
S32.008	Other fracture of unspecified lumbar vertebra	0a
S32.008A	^, initial encounter for closed fracture
S32.008B	^, initial encounter for open fracture
S32.008D	^, subsequent encounter for fracture with routine healing
S32.008G	^, subsequent encounter for fracture with delayed healing
S32.008K	^, subsequent encounter for fracture with nonunion
S32.008S	^, sequela
S32.009	Unspecified fracture of unspecified lumbar vertebra	0a
S32.009A	^, initial encounter for closed fracture
S32.009B	^, initial encounter for open fracture
S32.009D	^, subsequent encounter for fracture with routine healing
S32.009G	^, subsequent encounter for fracture with delayed healing
S32.009K	^, subsequent encounter for fracture with nonunion
S32.009S	^, sequela
S32.01	Fracture of first lumbar vertebra	0a
S32.010	Wedge compression fracture of first lumbar vertebra	0a
S32.010A	^, initial encounter for closed fracture
S32.010B	^, initial encounter for open fracture
S32.010D	^, subsequent encounter for fracture with routine healing
S32.010G	^, subsequent encounter for fracture with delayed healing
S32.010K	^, subsequent encounter for fracture with nonunion
S32.010S	^, sequela
S32.011	Stable burst fracture of first lumbar vertebra	0a
S32.011A	^, initial encounter for closed fracture
S32.011B	^, initial encounter for open fracture
S32.011D	^, subsequent encounter for fracture with routine healing
S32.011G	^, subsequent encounter for fracture with delayed healing
S32.011K	^, subsequent encounter for fracture with nonunion
S32.011S	^, sequela
S32.012	Unstable burst fracture of first lumbar vertebra	0a
S32.012A	^, initial encounter for closed fracture
S32.012B	^, initial encounter for open fracture
S32.012D	^, subsequent encounter for fracture with routine healing
S32.012G	^, subsequent encounter for fracture with delayed healing
S32.012K	^, subsequent encounter for fracture with nonunion
S32.012S	^, sequela
S32.018	Other fracture of first lumbar vertebra	0a
S32.018A	^, initial encounter for closed fracture
S32.018B	^, initial encounter for open fracture
S32.018D	^, subsequent encounter for fracture with routine healing
S32.018G	^, subsequent encounter for fracture with delayed healing
S32.018K	^, subsequent encounter for fracture with nonunion
S32.018S	^, sequela
S32.019	Unspecified fracture of first lumbar vertebra	0a
S32.019A	^, initial encounter for closed fracture
S32.019B	^, initial encounter for open fracture
S32.019D	^, subsequent encounter for fracture with routine healing
S32.019G	^, subsequent encounter for fracture with delayed healing
S32.019K	^, subsequent encounter for fracture with nonunion
S32.019S	^, sequela
S32.02	Fracture of second lumbar vertebra	0a
S32.020	Wedge compression fracture of second lumbar vertebra	0a
S32.020A	^, initial encounter for closed fracture
S32.020B	^, initial encounter for open fracture
S32.020D	^, subsequent encounter for fracture with routine healing
S32.020G	^, subsequent encounter for fracture with delayed healing
S32.020K	^, subsequent encounter for fracture with nonunion
S32.020S	^, sequela
S32.021	Stable burst fracture of second lumbar vertebra	0a
S32.021A	^, initial encounter for closed fracture
S32.021B	^, initial encounter for open fracture
S32.021D	^, subsequent encounter for fracture with routine healing
S32.021G	^, subsequent encounter for fracture with delayed healing
S32.021K	^, subsequent encounter for fracture with nonunion
S32.021S	^, sequela
S32.022	Unstable burst fracture of second lumbar vertebra	0a
S32.022A	^, initial encounter for closed fracture
S32.022B	^, initial encounter for open fracture
S32.022D	^, subsequent encounter for fracture with routine healing
S32.022G	^, subsequent encounter for fracture with delayed healing
S32.022K	^, subsequent encounter for fracture with nonunion
S32.022S	^, sequela
S32.028	Other fracture of second lumbar vertebra	0a
S32.028A	^, initial encounter for closed fracture
S32.028B	^, initial encounter for open fracture
S32.028D	^, subsequent encounter for fracture with routine healing
S32.028G	^, subsequent encounter for fracture with delayed healing
S32.028K	^, subsequent encounter for fracture with nonunion
S32.028S	^, sequela
S32.029	Unspecified fracture of second lumbar vertebra	0a
S32.029A	^, initial encounter for closed fracture
S32.029B	^, initial encounter for open fracture
S32.029D	^, subsequent encounter for fracture with routine healing
S32.029G	^, subsequent encounter for fracture with delayed healing
S32.029K	^, subsequent encounter for fracture with nonunion
S32.029S	^, sequela
S32.03	Fracture of third lumbar vertebra	0a
S32.030	Wedge compression fracture of third lumbar vertebra	0a
S32.030A	^, initial encounter for closed fracture
S32.030B	^, initial encounter for open fracture
S32.030D	^, subsequent encounter for fracture with routine healing
S32.030G	^, subsequent encounter for fracture with delayed healing
S32.030K	^, subsequent encounter for fracture with nonunion
S32.030S	^, sequela
S32.031	Stable burst fracture of third lumbar vertebra	0a
S32.031A	^, initial encounter for closed fracture
S32.031B	^, initial encounter for open fracture
S32.031D	^, subsequent encounter for fracture with routine healing
S32.031G	^, subsequent encounter for fracture with delayed healing
S32.031K	^, subsequent encounter for fracture with nonunion
S32.031S	^, sequela
S32.032	Unstable burst fracture of third lumbar vertebra	0a
S32.032A	^, initial encounter for closed fracture
S32.032B	^, initial encounter for open fracture
S32.032D	^, subsequent encounter for fracture with routine healing
S32.032G	^, subsequent encounter for fracture with delayed healing
S32.032K	^, subsequent encounter for fracture with nonunion
S32.032S	^, sequela
S32.038	Other fracture of third lumbar vertebra	0a
S32.038A	^, initial encounter for closed fracture
S32.038B	^, initial encounter for open fracture
S32.038D	^, subsequent encounter for fracture with routine healing
S32.038G	^, subsequent encounter for fracture with delayed healing
S32.038K	^, subsequent encounter for fracture with nonunion
S32.038S	^, sequela
S32.039	Unspecified fracture of third lumbar vertebra	0a
S32.039A	^, initial encounter for closed fracture
S32.039B	^, initial encounter for open fracture
S32.039D	^, subsequent encounter for fracture with routine healing
S32.039G	^, subsequent encounter for fracture with delayed healing
S32.039K	^, subsequent encounter for fracture with nonunion
S32.039S	^, sequela
S32.04	Fracture of fourth lumbar vertebra	0a
S32.040	Wedge compression fracture of fourth lumbar vertebra	0a
S32.040A	^, initial encounter for closed fracture
S32.040B	^, initial encounter for open fracture
S32.040D	^, subsequent encounter for fracture with routine healing
S32.040G	^, subsequent encounter for fracture with delayed healing
S32.040K	^, subsequent encounter for fracture with nonunion
S32.040S	^, sequela
S32.041	Stable burst fracture of fourth lumbar vertebra	0a
S32.041A	^, initial encounter for closed fracture
S32.041B	^, initial encounter for open fracture
S32.041D	^, subsequent encounter for fracture with routine healing
S32.041G	^, subsequent encounter for fracture with delayed healing
S32.041K	^, subsequent encounter for fracture with nonunion
S32.041S	^, sequela
S32.042	Unstable burst fracture of fourth lumbar vertebra	0a
S32.042A	^, initial encounter for closed fracture
S32.042B	^, initial encounter for open fracture
S32.042D	^, subsequent encounter for fracture with routine healing
S32.042G	^, subsequent encounter for fracture with delayed healing
S32.042K	^, subsequent encounter for fracture with nonunion
S32.042S	^, sequela
S32.048	Other fracture of fourth lumbar vertebra	0a
S32.048A	^, initial encounter for closed fracture
S32.048B	^, initial encounter for open fracture
S32.048D	^, subsequent encounter for fracture with routine healing
S32.048G	^, subsequent encounter for fracture with delayed healing
S32.048K	^, subsequent encounter for fracture with nonunion
S32.048S	^, sequela
S32.049	Unspecified fracture of fourth lumbar vertebra	0a
S32.049A	^, initial encounter for closed fracture
S32.049B	^, initial encounter for open fracture
S32.049D	^, subsequent encounter for fracture with routine healing
S32.049G	^, subsequent encounter for fracture with delayed healing
S32.049K	^, subsequent encounter for fracture with nonunion
S32.049S	^, sequela
S32.05	Fracture of fifth lumbar vertebra	0a
S32.050	Wedge compression fracture of fifth lumbar vertebra	0a
S32.050A	^, initial encounter for closed fracture
S32.050B	^, initial encounter for open fracture
S32.050D	^, subsequent encounter for fracture with routine healing
S32.050G	^, subsequent encounter for fracture with delayed healing
S32.050K	^, subsequent encounter for fracture with nonunion
S32.050S	^, sequela
S32.051	Stable burst fracture of fifth lumbar vertebra	0a
S32.051A	^, initial encounter for closed fracture
S32.051B	^, initial encounter for open fracture
S32.051D	^, subsequent encounter for fracture with routine healing
S32.051G	^, subsequent encounter for fracture with delayed healing
S32.051K	^, subsequent encounter for fracture with nonunion
S32.051S	^, sequela
S32.052	Unstable burst fracture of fifth lumbar vertebra	0a
S32.052A	^, initial encounter for closed fracture
S32.052B	^, initial encounter for open fracture
S32.052D	^, subsequent encounter for fracture with routine healing
S32.052G	^, subsequent encounter for fracture with delayed healing
S32.052K	^, subsequent encounter for fracture with nonunion
S32.052S	^, sequela
S32.058	Other fracture of fifth lumbar vertebra	0a
S32.058A	^, initial encounter for closed fracture
S32.058B	^, initial encounter for open fracture
S32.058D	^, subsequent encounter for fracture with routine healing
S32.058G	^, subsequent encounter for fracture with delayed healing
S32.058K	^, subsequent encounter for fracture with nonunion
S32.058S	^, sequela
S32.059	Unspecified fracture of fifth lumbar vertebra	0a
S32.059A	^, initial encounter for closed fracture
S32.059B	^, initial encounter for open fracture
S32.059D	^, subsequent encounter for fracture with routine healing
S32.059G	^, subsequent encounter for fracture with delayed healing
S32.059K	^, subsequent encounter for fracture with nonunion
S32.059S	^, sequela
S32.1	Fracture of sacrum	0a
S32.10	Unspecified fracture of sacrum	0a
S32.10XA	^, initial encounter for closed fracture
S32.10XB	^, initial encounter for open fracture
S32.10XD	^, subsequent encounter for fracture with routine healing
S32.10XG	^, subsequent encounter for fracture with delayed healing
S32.10XK	^, subsequent encounter for fracture with nonunion
S32.10XS	^, sequela
S32.11	Zone I fracture of sacrum	0a
S32.110	Nondisplaced Zone I fracture of sacrum	0a
S32.110A	^, initial encounter for closed fracture
S32.110B	^, initial encounter for open fracture
S32.110D	^, subsequent encounter for fracture with routine healing
S32.110G	^, subsequent encounter for fracture with delayed healing
S32.110K	^, subsequent encounter for fracture with nonunion
S32.110S	^, sequela
S32.111	Minimally displaced Zone I fracture of sacrum	0a
S32.111A	^, initial encounter for closed fracture
S32.111B	^, initial encounter for open fracture
S32.111D	^, subsequent encounter for fracture with routine healing
S32.111G	^, subsequent encounter for fracture with delayed healing
S32.111K	^, subsequent encounter for fracture with nonunion
S32.111S	^, sequela
S32.112	Severely displaced Zone I fracture of sacrum	0a
S32.112A	^, initial encounter for closed fracture
S32.112B	^, initial encounter for open fracture
S32.112D	^, subsequent encounter for fracture with routine healing
S32.112G	^, subsequent encounter for fracture with delayed healing
S32.112K	^, subsequent encounter for fracture with nonunion
S32.112S	^, sequela
S32.119	Unspecified Zone I fracture of sacrum	0a
S32.119A	^, initial encounter for closed fracture
S32.119B	^, initial encounter for open fracture
S32.119D	^, subsequent encounter for fracture with routine healing
S32.119G	^, subsequent encounter for fracture with delayed healing
S32.119K	^, subsequent encounter for fracture with nonunion
S32.119S	^, sequela
S32.12	Zone II fracture of sacrum	0a
S32.120	Nondisplaced Zone II fracture of sacrum	0a
S32.120A	^, initial encounter for closed fracture
S32.120B	^, initial encounter for open fracture
S32.120D	^, subsequent encounter for fracture with routine healing
S32.120G	^, subsequent encounter for fracture with delayed healing
S32.120K	^, subsequent encounter for fracture with nonunion
S32.120S	^, sequela
S32.121	Minimally displaced Zone II fracture of sacrum	0a
S32.121A	^, initial encounter for closed fracture
S32.121B	^, initial encounter for open fracture
S32.121D	^, subsequent encounter for fracture with routine healing
S32.121G	^, subsequent encounter for fracture with delayed healing
S32.121K	^, subsequent encounter for fracture with nonunion
S32.121S	^, sequela
S32.122	Severely displaced Zone II fracture of sacrum	0a
S32.122A	^, initial encounter for closed fracture
S32.122B	^, initial encounter for open fracture
S32.122D	^, subsequent encounter for fracture with routine healing
S32.122G	^, subsequent encounter for fracture with delayed healing
S32.122K	^, subsequent encounter for fracture with nonunion
S32.122S	^, sequela
S32.129	Unspecified Zone II fracture of sacrum	0a
S32.129A	^, initial encounter for closed fracture
S32.129B	^, initial encounter for open fracture
S32.129D	^, subsequent encounter for fracture with routine healing
S32.129G	^, subsequent encounter for fracture with delayed healing
S32.129K	^, subsequent encounter for fracture with nonunion
S32.129S	^, sequela
S32.13	Zone III fracture of sacrum	0a
S32.130	Nondisplaced Zone III fracture of sacrum	0a
S32.130A	^, initial encounter for closed fracture
S32.130B	^, initial encounter for open fracture
S32.130D	^, subsequent encounter for fracture with routine healing
S32.130G	^, subsequent encounter for fracture with delayed healing
S32.130K	^, subsequent encounter for fracture with nonunion
S32.130S	^, sequela
S32.131	Minimally displaced Zone III fracture of sacrum	0a
S32.131A	^, initial encounter for closed fracture
S32.131B	^, initial encounter for open fracture
S32.131D	^, subsequent encounter for fracture with routine healing
S32.131G	^, subsequent encounter for fracture with delayed healing
S32.131K	^, subsequent encounter for fracture with nonunion
S32.131S	^, sequela
S32.132	Severely displaced Zone III fracture of sacrum	0a
S32.132A	^, initial encounter for closed fracture
S32.132B	^, initial encounter for open fracture
S32.132D	^, subsequent encounter for fracture with routine healing
S32.132G	^, subsequent encounter for fracture with delayed healing
S32.132K	^, subsequent encounter for fracture with nonunion
S32.132S	^, sequela
S32.139	Unspecified Zone III fracture of sacrum	0a
S32.139A	^, initial encounter for closed fracture
S32.139B	^, initial encounter for open fracture
S32.139D	^, subsequent encounter for fracture with routine healing
S32.139G	^, subsequent encounter for fracture with delayed healing
S32.139K	^, subsequent encounter for fracture with nonunion
S32.139S	^, sequela
S32.14	Type 1 fracture of sacrum	0a
S32.14XA	^, initial encounter for closed fracture
S32.14XB	^, initial encounter for open fracture
S32.14XD	^, subsequent encounter for fracture with routine healing
S32.14XG	^, subsequent encounter for fracture with delayed healing
S32.14XK	^, subsequent encounter for fracture with nonunion
S32.14XS	^, sequela
S32.15	Type 2 fracture of sacrum	0a
S32.15XA	^, initial encounter for closed fracture
S32.15XB	^, initial encounter for open fracture
S32.15XD	^, subsequent encounter for fracture with routine healing
S32.15XG	^, subsequent encounter for fracture with delayed healing
S32.15XK	^, subsequent encounter for fracture with nonunion
S32.15XS	^, sequela
S32.16	Type 3 fracture of sacrum	0a
S32.16XA	^, initial encounter for closed fracture
S32.16XB	^, initial encounter for open fracture
S32.16XD	^, subsequent encounter for fracture with routine healing
S32.16XG	^, subsequent encounter for fracture with delayed healing
S32.16XK	^, subsequent encounter for fracture with nonunion
S32.16XS	^, sequela
S32.17	Type 4 fracture of sacrum	0a
S32.17XA	^, initial encounter for closed fracture
S32.17XB	^, initial encounter for open fracture
S32.17XD	^, subsequent encounter for fracture with routine healing
S32.17XG	^, subsequent encounter for fracture with delayed healing
S32.17XK	^, subsequent encounter for fracture with nonunion
S32.17XS	^, sequela
S32.19	Other fracture of sacrum	0a
S32.19XA	^, initial encounter for closed fracture
S32.19XB	^, initial encounter for open fracture
S32.19XD	^, subsequent encounter for fracture with routine healing
S32.19XG	^, subsequent encounter for fracture with delayed healing
S32.19XK	^, subsequent encounter for fracture with nonunion
S32.19XS	^, sequela
S32.2	Fracture of coccyx	0a
S32.2XXA	^, initial encounter for closed fracture
S32.2XXB	^, initial encounter for open fracture
S32.2XXD	^, subsequent encounter for fracture with routine healing
S32.2XXG	^, subsequent encounter for fracture with delayed healing
S32.2XXK	^, subsequent encounter for fracture with nonunion
S32.2XXS	^, sequela
S32.3	Fracture of ilium	0a
S32.30	Unspecified fracture of ilium	0a
S32.301	Unspecified fracture of right ilium	0a
S32.301A	^, initial encounter for closed fracture
S32.301B	^, initial encounter for open fracture
S32.301D	^, subsequent encounter for fracture with routine healing
S32.301G	^, subsequent encounter for fracture with delayed healing
S32.301K	^, subsequent encounter for fracture with nonunion
S32.301S	^, sequela
S32.302	Unspecified fracture of left ilium	0a
S32.302A	^, initial encounter for closed fracture
S32.302B	^, initial encounter for open fracture
S32.302D	^, subsequent encounter for fracture with routine healing
S32.302G	^, subsequent encounter for fracture with delayed healing
S32.302K	^, subsequent encounter for fracture with nonunion
S32.302S	^, sequela
S32.309	Unspecified fracture of unspecified ilium	0a
S32.309A	^, initial encounter for closed fracture
S32.309B	^, initial encounter for open fracture
S32.309D	^, subsequent encounter for fracture with routine healing
S32.309G	^, subsequent encounter for fracture with delayed healing
S32.309K	^, subsequent encounter for fracture with nonunion
S32.309S	^, sequela
S32.31	Avulsion fracture of ilium	0a
S32.311	Displaced avulsion fracture of right ilium	0a
S32.311A	^, initial encounter for closed fracture
S32.311B	^, initial encounter for open fracture
S32.311D	^, subsequent encounter for fracture with routine healing
S32.311G	^, subsequent encounter for fracture with delayed healing
S32.311K	^, subsequent encounter for fracture with nonunion
S32.311S	^, sequela
S32.312	Displaced avulsion fracture of left ilium	0a
S32.312A	^, initial encounter for closed fracture
S32.312B	^, initial encounter for open fracture
S32.312D	^, subsequent encounter for fracture with routine healing
S32.312G	^, subsequent encounter for fracture with delayed healing
S32.312K	^, subsequent encounter for fracture with nonunion
S32.312S	^, sequela
S32.313	Displaced avulsion fracture of unspecified ilium	0a
S32.313A	^, initial encounter for closed fracture
S32.313B	^, initial encounter for open fracture
S32.313D	^, subsequent encounter for fracture with routine healing
S32.313G	^, subsequent encounter for fracture with delayed healing
S32.313K	^, subsequent encounter for fracture with nonunion
S32.313S	^, sequela
S32.314	Nondisplaced avulsion fracture of right ilium	0a
S32.314A	^, initial encounter for closed fracture
S32.314B	^, initial encounter for open fracture
S32.314D	^, subsequent encounter for fracture with routine healing
S32.314G	^, subsequent encounter for fracture with delayed healing
S32.314K	^, subsequent encounter for fracture with nonunion
S32.314S	^, sequela
S32.315	Nondisplaced avulsion fracture of left ilium	0a
S32.315A	^, initial encounter for closed fracture
S32.315B	^, initial encounter for open fracture
S32.315D	^, subsequent encounter for fracture with routine healing
S32.315G	^, subsequent encounter for fracture with delayed healing
S32.315K	^, subsequent encounter for fracture with nonunion
S32.315S	^, sequela
S32.316	Nondisplaced avulsion fracture of unspecified ilium	0a
S32.316A	^, initial encounter for closed fracture
S32.316B	^, initial encounter for open fracture
S32.316D	^, subsequent encounter for fracture with routine healing
S32.316G	^, subsequent encounter for fracture with delayed healing
S32.316K	^, subsequent encounter for fracture with nonunion
S32.316S	^, sequela
S32.39	Other fracture of ilium	0a
S32.391	Other fracture of right ilium	0a
S32.391A	^, initial encounter for closed fracture
S32.391B	^, initial encounter for open fracture
S32.391D	^, subsequent encounter for fracture with routine healing
S32.391G	^, subsequent encounter for fracture with delayed healing
S32.391K	^, subsequent encounter for fracture with nonunion
S32.391S	^, sequela
S32.392	Other fracture of left ilium	0a
S32.392A	^, initial encounter for closed fracture
S32.392B	^, initial encounter for open fracture
S32.392D	^, subsequent encounter for fracture with routine healing
S32.392G	^, subsequent encounter for fracture with delayed healing
S32.392K	^, subsequent encounter for fracture with nonunion
S32.392S	^, sequela
S32.399	Other fracture of unspecified ilium	0a
S32.399A	^, initial encounter for closed fracture
S32.399B	^, initial encounter for open fracture
S32.399D	^, subsequent encounter for fracture with routine healing
S32.399G	^, subsequent encounter for fracture with delayed healing
S32.399K	^, subsequent encounter for fracture with nonunion
S32.399S	^, sequela
S32.4	Fracture of acetabulum	0a
S32.40	Unspecified fracture of acetabulum	0a
S32.401	Unspecified fracture of right acetabulum	0a
S32.401A	^, initial encounter for closed fracture
S32.401B	^, initial encounter for open fracture
S32.401D	^, subsequent encounter for fracture with routine healing
S32.401G	^, subsequent encounter for fracture with delayed healing
S32.401K	^, subsequent encounter for fracture with nonunion
S32.401S	^, sequela
S32.402	Unspecified fracture of left acetabulum	0a
S32.402A	^, initial encounter for closed fracture
S32.402B	^, initial encounter for open fracture
S32.402D	^, subsequent encounter for fracture with routine healing
S32.402G	^, subsequent encounter for fracture with delayed healing
S32.402K	^, subsequent encounter for fracture with nonunion
S32.402S	^, sequela
S32.409	Unspecified fracture of unspecified acetabulum	0a
S32.409A	^, initial encounter for closed fracture
S32.409B	^, initial encounter for open fracture
S32.409D	^, subsequent encounter for fracture with routine healing
S32.409G	^, subsequent encounter for fracture with delayed healing
S32.409K	^, subsequent encounter for fracture with nonunion
S32.409S	^, sequela
S32.41	Fracture of anterior wall of acetabulum	0a
S32.411	Displaced fracture of anterior wall of right acetabulum	0a
S32.411A	^, initial encounter for closed fracture
S32.411B	^, initial encounter for open fracture
S32.411D	^, subsequent encounter for fracture with routine healing
S32.411G	^, subsequent encounter for fracture with delayed healing
S32.411K	^, subsequent encounter for fracture with nonunion
S32.411S	^, sequela
S32.412	Displaced fracture of anterior wall of left acetabulum	0a
S32.412A	^, initial encounter for closed fracture
S32.412B	^, initial encounter for open fracture
S32.412D	^, subsequent encounter for fracture with routine healing
S32.412G	^, subsequent encounter for fracture with delayed healing
S32.412K	^, subsequent encounter for fracture with nonunion
S32.412S	^, sequela
S32.413	Displaced fracture of anterior wall of unspecified acetabulum	0a
S32.413A	^, initial encounter for closed fracture
S32.413B	^, initial encounter for open fracture
S32.413D	^, subsequent encounter for fracture with routine healing
S32.413G	^, subsequent encounter for fracture with delayed healing
S32.413K	^, subsequent encounter for fracture with nonunion
S32.413S	^, sequela
S32.414	Nondisplaced fracture of anterior wall of right acetabulum	0a
S32.414A	^, initial encounter for closed fracture
S32.414B	^, initial encounter for open fracture
S32.414D	^, subsequent encounter for fracture with routine healing
S32.414G	^, subsequent encounter for fracture with delayed healing
S32.414K	^, subsequent encounter for fracture with nonunion
S32.414S	^, sequela
S32.415	Nondisplaced fracture of anterior wall of left acetabulum	0a
S32.415A	^, initial encounter for closed fracture
S32.415B	^, initial encounter for open fracture
S32.415D	^, subsequent encounter for fracture with routine healing
S32.415G	^, subsequent encounter for fracture with delayed healing
S32.415K	^, subsequent encounter for fracture with nonunion
S32.415S	^, sequela
S32.416	Nondisplaced fracture of anterior wall of unspecified acetabulum	0a
S32.416A	^, initial encounter for closed fracture
S32.416B	^, initial encounter for open fracture
S32.416D	^, subsequent encounter for fracture with routine healing
S32.416G	^, subsequent encounter for fracture with delayed healing
S32.416K	^, subsequent encounter for fracture with nonunion
S32.416S	^, sequela
S32.42	Fracture of posterior wall of acetabulum	0a
S32.421	Displaced fracture of posterior wall of right acetabulum	0a
S32.421A	^, initial encounter for closed fracture
S32.421B	^, initial encounter for open fracture
S32.421D	^, subsequent encounter for fracture with routine healing
S32.421G	^, subsequent encounter for fracture with delayed healing
S32.421K	^, subsequent encounter for fracture with nonunion
S32.421S	^, sequela
S32.422	Displaced fracture of posterior wall of left acetabulum	0a
S32.422A	^, initial encounter for closed fracture
S32.422B	^, initial encounter for open fracture
S32.422D	^, subsequent encounter for fracture with routine healing
S32.422G	^, subsequent encounter for fracture with delayed healing
S32.422K	^, subsequent encounter for fracture with nonunion
S32.422S	^, sequela
S32.423	Displaced fracture of posterior wall of unspecified acetabulum	0a
S32.423A	^, initial encounter for closed fracture
S32.423B	^, initial encounter for open fracture
S32.423D	^, subsequent encounter for fracture with routine healing
S32.423G	^, subsequent encounter for fracture with delayed healing
S32.423K	^, subsequent encounter for fracture with nonunion
S32.423S	^, sequela
S32.424	Nondisplaced fracture of posterior wall of right acetabulum	0a
S32.424A	^, initial encounter for closed fracture
S32.424B	^, initial encounter for open fracture
S32.424D	^, subsequent encounter for fracture with routine healing
S32.424G	^, subsequent encounter for fracture with delayed healing
S32.424K	^, subsequent encounter for fracture with nonunion
S32.424S	^, sequela
S32.425	Nondisplaced fracture of posterior wall of left acetabulum	0a
S32.425A	^, initial encounter for closed fracture
S32.425B	^, initial encounter for open fracture
S32.425D	^, subsequent encounter for fracture with routine healing
S32.425G	^, subsequent encounter for fracture with delayed healing
S32.425K	^, subsequent encounter for fracture with nonunion
S32.425S	^, sequela
S32.426	Nondisplaced fracture of posterior wall of unspecified acetabulum	0a
S32.426A	^, initial encounter for closed fracture
S32.426B	^, initial encounter for open fracture
S32.426D	^, subsequent encounter for fracture with routine healing
S32.426G	^, subsequent encounter for fracture with delayed healing
S32.426K	^, subsequent encounter for fracture with nonunion
S32.426S	^, sequela
S32.43	Fracture of anterior column [iliopubic] of acetabulum	0a
S32.431	Displaced fracture of anterior column [iliopubic] of right acetabulum	0a
S32.431A	^, initial encounter for closed fracture
S32.431B	^, initial encounter for open fracture
S32.431D	^, subsequent encounter for fracture with routine healing
S32.431G	^, subsequent encounter for fracture with delayed healing
S32.431K	^, subsequent encounter for fracture with nonunion
S32.431S	^, sequela
S32.432	Displaced fracture of anterior column [iliopubic] of left acetabulum	0a
S32.432A	^, initial encounter for closed fracture
S32.432B	^, initial encounter for open fracture
S32.432D	^, subsequent encounter for fracture with routine healing
S32.432G	^, subsequent encounter for fracture with delayed healing
S32.432K	^, subsequent encounter for fracture with nonunion
S32.432S	^, sequela
S32.433	Displaced fracture of anterior column [iliopubic] of unspecified acetabulum	0a
S32.433A	^, initial encounter for closed fracture
S32.433B	^, initial encounter for open fracture
S32.433D	^, subsequent encounter for fracture with routine healing
S32.433G	^, subsequent encounter for fracture with delayed healing
S32.433K	^, subsequent encounter for fracture with nonunion
S32.433S	^, sequela
S32.434	Nondisplaced fracture of anterior column [iliopubic] of right acetabulum	0a
S32.434A	^, initial encounter for closed fracture
S32.434B	^, initial encounter for open fracture
S32.434D	^, subsequent encounter for fracture with routine healing
S32.434G	^, subsequent encounter for fracture with delayed healing
S32.434K	^, subsequent encounter for fracture with nonunion
S32.434S	^, sequela
S32.435	Nondisplaced fracture of anterior column [iliopubic] of left acetabulum	0a
S32.435A	^, initial encounter for closed fracture
S32.435B	^, initial encounter for open fracture
S32.435D	^, subsequent encounter for fracture with routine healing
S32.435G	^, subsequent encounter for fracture with delayed healing
S32.435K	^, subsequent encounter for fracture with nonunion
S32.435S	^, sequela
S32.436	Nondisplaced fracture of anterior column [iliopubic] of unspecified acetabulum	0a
S32.436A	^, initial encounter for closed fracture
S32.436B	^, initial encounter for open fracture
S32.436D	^, subsequent encounter for fracture with routine healing
S32.436G	^, subsequent encounter for fracture with delayed healing
S32.436K	^, subsequent encounter for fracture with nonunion
S32.436S	^, sequela
S32.44	Fracture of posterior column [ilioischial] of acetabulum	0a
S32.441	Displaced fracture of posterior column [ilioischial] of right acetabulum	0a
S32.441A	^, initial encounter for closed fracture
S32.441B	^, initial encounter for open fracture
S32.441D	^, subsequent encounter for fracture with routine healing
S32.441G	^, subsequent encounter for fracture with delayed healing
S32.441K	^, subsequent encounter for fracture with nonunion
S32.441S	^, sequela
S32.442	Displaced fracture of posterior column [ilioischial] of left acetabulum	0a
S32.442A	^, initial encounter for closed fracture
S32.442B	^, initial encounter for open fracture
S32.442D	^, subsequent encounter for fracture with routine healing
S32.442G	^, subsequent encounter for fracture with delayed healing
S32.442K	^, subsequent encounter for fracture with nonunion
S32.442S	^, sequela
S32.443	Displaced fracture of posterior column [ilioischial] of unspecified acetabulum	0a
S32.443A	^, initial encounter for closed fracture
S32.443B	^, initial encounter for open fracture
S32.443D	^, subsequent encounter for fracture with routine healing
S32.443G	^, subsequent encounter for fracture with delayed healing
S32.443K	^, subsequent encounter for fracture with nonunion
S32.443S	^, sequela
S32.444	Nondisplaced fracture of posterior column [ilioischial] of right acetabulum	0a
S32.444A	^, initial encounter for closed fracture
S32.444B	^, initial encounter for open fracture
S32.444D	^, subsequent encounter for fracture with routine healing
S32.444G	^, subsequent encounter for fracture with delayed healing
S32.444K	^, subsequent encounter for fracture with nonunion
S32.444S	^, sequela
S32.445	Nondisplaced fracture of posterior column [ilioischial] of left acetabulum	0a
S32.445A	^, initial encounter for closed fracture
S32.445B	^, initial encounter for open fracture
S32.445D	^, subsequent encounter for fracture with routine healing
S32.445G	^, subsequent encounter for fracture with delayed healing
S32.445K	^, subsequent encounter for fracture with nonunion
S32.445S	^, sequela
S32.446	Nondisplaced fracture of posterior column [ilioischial] of unspecified acetabulum	0a
S32.446A	^, initial encounter for closed fracture
S32.446B	^, initial encounter for open fracture
S32.446D	^, subsequent encounter for fracture with routine healing
S32.446G	^, subsequent encounter for fracture with delayed healing
S32.446K	^, subsequent encounter for fracture with nonunion
S32.446S	^, sequela
S32.45	Transverse fracture of acetabulum	0a
S32.451	Displaced transverse fracture of right acetabulum	0a
S32.451A	^, initial encounter for closed fracture
S32.451B	^, initial encounter for open fracture
S32.451D	^, subsequent encounter for fracture with routine healing
S32.451G	^, subsequent encounter for fracture with delayed healing
S32.451K	^, subsequent encounter for fracture with nonunion
S32.451S	^, sequela
S32.452	Displaced transverse fracture of left acetabulum	0a
S32.452A	^, initial encounter for closed fracture
S32.452B	^, initial encounter for open fracture
S32.452D	^, subsequent encounter for fracture with routine healing
S32.452G	^, subsequent encounter for fracture with delayed healing
S32.452K	^, subsequent encounter for fracture with nonunion
S32.452S	^, sequela
S32.453	Displaced transverse fracture of unspecified acetabulum	0a
S32.453A	^, initial encounter for closed fracture
S32.453B	^, initial encounter for open fracture
S32.453D	^, subsequent encounter for fracture with routine healing
S32.453G	^, subsequent encounter for fracture with delayed healing
S32.453K	^, subsequent encounter for fracture with nonunion
S32.453S	^, sequela
S32.454	Nondisplaced transverse fracture of right acetabulum	0a
S32.454A	^, initial encounter for closed fracture
S32.454B	^, initial encounter for open fracture
S32.454D	^, subsequent encounter for fracture with routine healing
S32.454G	^, subsequent encounter for fracture with delayed healing
S32.454K	^, subsequent encounter for fracture with nonunion
S32.454S	^, sequela
S32.455	Nondisplaced transverse fracture of left acetabulum	0a
S32.455A	^, initial encounter for closed fracture
S32.455B	^, initial encounter for open fracture
S32.455D	^, subsequent encounter for fracture with routine healing
S32.455G	^, subsequent encounter for fracture with delayed healing
S32.455K	^, subsequent encounter for fracture with nonunion
S32.455S	^, sequela
S32.456	Nondisplaced transverse fracture of unspecified acetabulum	0a
S32.456A	^, initial encounter for closed fracture
S32.456B	^, initial encounter for open fracture
S32.456D	^, subsequent encounter for fracture with routine healing
S32.456G	^, subsequent encounter for fracture with delayed healing
S32.456K	^, subsequent encounter for fracture with nonunion
S32.456S	^, sequela
S32.46	Associated transverse-posterior fracture of acetabulum	0a
S32.461	Displaced associated transverse-posterior fracture of right acetabulum	0a
S32.461A	^, initial encounter for closed fracture
S32.461B	^, initial encounter for open fracture
S32.461D	^, subsequent encounter for fracture with routine healing
S32.461G	^, subsequent encounter for fracture with delayed healing
S32.461K	^, subsequent encounter for fracture with nonunion
S32.461S	^, sequela
S32.462	Displaced associated transverse-posterior fracture of left acetabulum	0a
S32.462A	^, initial encounter for closed fracture
S32.462B	^, initial encounter for open fracture
S32.462D	^, subsequent encounter for fracture with routine healing
S32.462G	^, subsequent encounter for fracture with delayed healing
S32.462K	^, subsequent encounter for fracture with nonunion
S32.462S	^, sequela
S32.463	Displaced associated transverse-posterior fracture of unspecified acetabulum	0a
S32.463A	^, initial encounter for closed fracture
S32.463B	^, initial encounter for open fracture
S32.463D	^, subsequent encounter for fracture with routine healing
S32.463G	^, subsequent encounter for fracture with delayed healing
S32.463K	^, subsequent encounter for fracture with nonunion
S32.463S	^, sequela
S32.464	Nondisplaced associated transverse-posterior fracture of right acetabulum	0a
S32.464A	^, initial encounter for closed fracture
S32.464B	^, initial encounter for open fracture
S32.464D	^, subsequent encounter for fracture with routine healing
S32.464G	^, subsequent encounter for fracture with delayed healing
S32.464K	^, subsequent encounter for fracture with nonunion
S32.464S	^, sequela
S32.465	Nondisplaced associated transverse-posterior fracture of left acetabulum	0a
S32.465A	^, initial encounter for closed fracture
S32.465B	^, initial encounter for open fracture
S32.465D	^, subsequent encounter for fracture with routine healing
S32.465G	^, subsequent encounter for fracture with delayed healing
S32.465K	^, subsequent encounter for fracture with nonunion
S32.465S	^, sequela
S32.466	Nondisplaced associated transverse-posterior fracture of unspecified acetabulum	0a
S32.466A	^, initial encounter for closed fracture
S32.466B	^, initial encounter for open fracture
S32.466D	^, subsequent encounter for fracture with routine healing
S32.466G	^, subsequent encounter for fracture with delayed healing
S32.466K	^, subsequent encounter for fracture with nonunion
S32.466S	^, sequela
S32.47	Fracture of medial wall of acetabulum	0a
S32.471	Displaced fracture of medial wall of right acetabulum	0a
S32.471A	^, initial encounter for closed fracture
S32.471B	^, initial encounter for open fracture
S32.471D	^, subsequent encounter for fracture with routine healing
S32.471G	^, subsequent encounter for fracture with delayed healing
S32.471K	^, subsequent encounter for fracture with nonunion
S32.471S	^, sequela
S32.472	Displaced fracture of medial wall of left acetabulum	0a
S32.472A	^, initial encounter for closed fracture
S32.472B	^, initial encounter for open fracture
S32.472D	^, subsequent encounter for fracture with routine healing
S32.472G	^, subsequent encounter for fracture with delayed healing
S32.472K	^, subsequent encounter for fracture with nonunion
S32.472S	^, sequela
S32.473	Displaced fracture of medial wall of unspecified acetabulum	0a
S32.473A	^, initial encounter for closed fracture
S32.473B	^, initial encounter for open fracture
S32.473D	^, subsequent encounter for fracture with routine healing
S32.473G	^, subsequent encounter for fracture with delayed healing
S32.473K	^, subsequent encounter for fracture with nonunion
S32.473S	^, sequela
S32.474	Nondisplaced fracture of medial wall of right acetabulum	0a
S32.474A	^, initial encounter for closed fracture
S32.474B	^, initial encounter for open fracture
S32.474D	^, subsequent encounter for fracture with routine healing
S32.474G	^, subsequent encounter for fracture with delayed healing
S32.474K	^, subsequent encounter for fracture with nonunion
S32.474S	^, sequela
S32.475	Nondisplaced fracture of medial wall of left acetabulum	0a
S32.475A	^, initial encounter for closed fracture
S32.475B	^, initial encounter for open fracture
S32.475D	^, subsequent encounter for fracture with routine healing
S32.475G	^, subsequent encounter for fracture with delayed healing
S32.475K	^, subsequent encounter for fracture with nonunion
S32.475S	^, sequela
S32.476	Nondisplaced fracture of medial wall of unspecified acetabulum	0a
S32.476A	^, initial encounter for closed fracture
S32.476B	^, initial encounter for open fracture
S32.476D	^, subsequent encounter for fracture with routine healing
S32.476G	^, subsequent encounter for fracture with delayed healing
S32.476K	^, subsequent encounter for fracture with nonunion
S32.476S	^, sequela
S32.48	Dome fracture of acetabulum	0a
S32.481	Displaced dome fracture of right acetabulum	0a
S32.481A	^, initial encounter for closed fracture
S32.481B	^, initial encounter for open fracture
S32.481D	^, subsequent encounter for fracture with routine healing
S32.481G	^, subsequent encounter for fracture with delayed healing
S32.481K	^, subsequent encounter for fracture with nonunion
S32.481S	^, sequela
S32.482	Displaced dome fracture of left acetabulum	0a
S32.482A	^, initial encounter for closed fracture
S32.482B	^, initial encounter for open fracture
S32.482D	^, subsequent encounter for fracture with routine healing
S32.482G	^, subsequent encounter for fracture with delayed healing
S32.482K	^, subsequent encounter for fracture with nonunion
S32.482S	^, sequela
S32.483	Displaced dome fracture of unspecified acetabulum	0a
S32.483A	^, initial encounter for closed fracture
S32.483B	^, initial encounter for open fracture
S32.483D	^, subsequent encounter for fracture with routine healing
S32.483G	^, subsequent encounter for fracture with delayed healing
S32.483K	^, subsequent encounter for fracture with nonunion
S32.483S	^, sequela
S32.484	Nondisplaced dome fracture of right acetabulum	0a
S32.484A	^, initial encounter for closed fracture
S32.484B	^, initial encounter for open fracture
S32.484D	^, subsequent encounter for fracture with routine healing
S32.484G	^, subsequent encounter for fracture with delayed healing
S32.484K	^, subsequent encounter for fracture with nonunion
S32.484S	^, sequela
S32.485	Nondisplaced dome fracture of left acetabulum	0a
S32.485A	^, initial encounter for closed fracture
S32.485B	^, initial encounter for open fracture
S32.485D	^, subsequent encounter for fracture with routine healing
S32.485G	^, subsequent encounter for fracture with delayed healing
S32.485K	^, subsequent encounter for fracture with nonunion
S32.485S	^, sequela
S32.486	Nondisplaced dome fracture of unspecified acetabulum	0a
S32.486A	^, initial encounter for closed fracture
S32.486B	^, initial encounter for open fracture
S32.486D	^, subsequent encounter for fracture with routine healing
S32.486G	^, subsequent encounter for fracture with delayed healing
S32.486K	^, subsequent encounter for fracture with nonunion
S32.486S	^, sequela
S32.49	Other specified fracture of acetabulum	0a
S32.491	Other specified fracture of right acetabulum	0a
S32.491A	^, initial encounter for closed fracture
S32.491B	^, initial encounter for open fracture
S32.491D	^, subsequent encounter for fracture with routine healing
S32.491G	^, subsequent encounter for fracture with delayed healing
S32.491K	^, subsequent encounter for fracture with nonunion
S32.491S	^, sequela
S32.492	Other specified fracture of left acetabulum	0a
S32.492A	^, initial encounter for closed fracture
S32.492B	^, initial encounter for open fracture
S32.492D	^, subsequent encounter for fracture with routine healing
S32.492G	^, subsequent encounter for fracture with delayed healing
S32.492K	^, subsequent encounter for fracture with nonunion
S32.492S	^, sequela
S32.499	Other specified fracture of unspecified acetabulum	0a
S32.499A	^, initial encounter for closed fracture
S32.499B	^, initial encounter for open fracture
S32.499D	^, subsequent encounter for fracture with routine healing
S32.499G	^, subsequent encounter for fracture with delayed healing
S32.499K	^, subsequent encounter for fracture with nonunion
S32.499S	^, sequela
S32.5	Fracture of pubis	0a
S32.50	Unspecified fracture of pubis	0a
S32.501	Unspecified fracture of right pubis	0a
S32.501A	^, initial encounter for closed fracture
S32.501B	^, initial encounter for open fracture
S32.501D	^, subsequent encounter for fracture with routine healing
S32.501G	^, subsequent encounter for fracture with delayed healing
S32.501K	^, subsequent encounter for fracture with nonunion
S32.501S	^, sequela
S32.502	Unspecified fracture of left pubis	0a
S32.502A	^, initial encounter for closed fracture
S32.502B	^, initial encounter for open fracture
S32.502D	^, subsequent encounter for fracture with routine healing
S32.502G	^, subsequent encounter for fracture with delayed healing
S32.502K	^, subsequent encounter for fracture with nonunion
S32.502S	^, sequela
S32.509	Unspecified fracture of unspecified pubis	0a
S32.509A	^, initial encounter for closed fracture
S32.509B	^, initial encounter for open fracture
S32.509D	^, subsequent encounter for fracture with routine healing
S32.509G	^, subsequent encounter for fracture with delayed healing
S32.509K	^, subsequent encounter for fracture with nonunion
S32.509S	^, sequela
S32.51	Fracture of superior rim of pubis	0a
S32.511	Fracture of superior rim of right pubis	0a
S32.511A	^, initial encounter for closed fracture
S32.511B	^, initial encounter for open fracture
S32.511D	^, subsequent encounter for fracture with routine healing
S32.511G	^, subsequent encounter for fracture with delayed healing
S32.511K	^, subsequent encounter for fracture with nonunion
S32.511S	^, sequela
S32.512	Fracture of superior rim of left pubis	0a
S32.512A	^, initial encounter for closed fracture
S32.512B	^, initial encounter for open fracture
S32.512D	^, subsequent encounter for fracture with routine healing
S32.512G	^, subsequent encounter for fracture with delayed healing
S32.512K	^, subsequent encounter for fracture with nonunion
S32.512S	^, sequela
S32.519	Fracture of superior rim of unspecified pubis	0a
S32.519A	^, initial encounter for closed fracture
S32.519B	^, initial encounter for open fracture
S32.519D	^, subsequent encounter for fracture with routine healing
S32.519G	^, subsequent encounter for fracture with delayed healing
S32.519K	^, subsequent encounter for fracture with nonunion
S32.519S	^, sequela
S32.59	Other specified fracture of pubis	0a
S32.591	Other specified fracture of right pubis	0a
S32.591A	^, initial encounter for closed fracture
S32.591B	^, initial encounter for open fracture
S32.591D	^, subsequent encounter for fracture with routine healing
S32.591G	^, subsequent encounter for fracture with delayed healing
S32.591K	^, subsequent encounter for fracture with nonunion
S32.591S	^, sequela
S32.592	Other specified fracture of left pubis	0a
S32.592A	^, initial encounter for closed fracture
S32.592B	^, initial encounter for open fracture
S32.592D	^, subsequent encounter for fracture with routine healing
S32.592G	^, subsequent encounter for fracture with delayed healing
S32.592K	^, subsequent encounter for fracture with nonunion
S32.592S	^, sequela
S32.599	Other specified fracture of unspecified pubis	0a
S32.599A	^, initial encounter for closed fracture
S32.599B	^, initial encounter for open fracture
S32.599D	^, subsequent encounter for fracture with routine healing
S32.599G	^, subsequent encounter for fracture with delayed healing
S32.599K	^, subsequent encounter for fracture with nonunion
S32.599S	^, sequela
S32.6	Fracture of ischium	0a
S32.60	Unspecified fracture of ischium	0a
S32.601	Unspecified fracture of right ischium	0a
S32.601A	^, initial encounter for closed fracture
S32.601B	^, initial encounter for open fracture
S32.601D	^, subsequent encounter for fracture with routine healing
S32.601G	^, subsequent encounter for fracture with delayed healing
S32.601K	^, subsequent encounter for fracture with nonunion
S32.601S	^, sequela
S32.602	Unspecified fracture of left ischium	0a
S32.602A	^, initial encounter for closed fracture
S32.602B	^, initial encounter for open fracture
S32.602D	^, subsequent encounter for fracture with routine healing
S32.602G	^, subsequent encounter for fracture with delayed healing
S32.602K	^, subsequent encounter for fracture with nonunion
S32.602S	^, sequela
S32.609	Unspecified fracture of unspecified ischium	0a
S32.609A	^, initial encounter for closed fracture
S32.609B	^, initial encounter for open fracture
S32.609D	^, subsequent encounter for fracture with routine healing
S32.609G	^, subsequent encounter for fracture with delayed healing
S32.609K	^, subsequent encounter for fracture with nonunion
S32.609S	^, sequela
S32.61	Avulsion fracture of ischium	0a
S32.611	Displaced avulsion fracture of right ischium	0a
S32.611A	^, initial encounter for closed fracture
S32.611B	^, initial encounter for open fracture
S32.611D	^, subsequent encounter for fracture with routine healing
S32.611G	^, subsequent encounter for fracture with delayed healing
S32.611K	^, subsequent encounter for fracture with nonunion
S32.611S	^, sequela
S32.612	Displaced avulsion fracture of left ischium	0a
S32.612A	^, initial encounter for closed fracture
S32.612B	^, initial encounter for open fracture
S32.612D	^, subsequent encounter for fracture with routine healing
S32.612G	^, subsequent encounter for fracture with delayed healing
S32.612K	^, subsequent encounter for fracture with nonunion
S32.612S	^, sequela
S32.613	Displaced avulsion fracture of unspecified ischium	0a
S32.613A	^, initial encounter for closed fracture
S32.613B	^, initial encounter for open fracture
S32.613D	^, subsequent encounter for fracture with routine healing
S32.613G	^, subsequent encounter for fracture with delayed healing
S32.613K	^, subsequent encounter for fracture with nonunion
S32.613S	^, sequela
S32.614	Nondisplaced avulsion fracture of right ischium	0a
S32.614A	^, initial encounter for closed fracture
S32.614B	^, initial encounter for open fracture
S32.614D	^, subsequent encounter for fracture with routine healing
S32.614G	^, subsequent encounter for fracture with delayed healing
S32.614K	^, subsequent encounter for fracture with nonunion
S32.614S	^, sequela
S32.615	Nondisplaced avulsion fracture of left ischium	0a
S32.615A	^, initial encounter for closed fracture
S32.615B	^, initial encounter for open fracture
S32.615D	^, subsequent encounter for fracture with routine healing
S32.615G	^, subsequent encounter for fracture with delayed healing
S32.615K	^, subsequent encounter for fracture with nonunion
S32.615S	^, sequela
S32.616	Nondisplaced avulsion fracture of unspecified ischium	0a
S32.616A	^, initial encounter for closed fracture
S32.616B	^, initial encounter for open fracture
S32.616D	^, subsequent encounter for fracture with routine healing
S32.616G	^, subsequent encounter for fracture with delayed healing
S32.616K	^, subsequent encounter for fracture with nonunion
S32.616S	^, sequela
S32.69	Other specified fracture of ischium	0a
S32.691	Other specified fracture of right ischium	0a
S32.691A	^, initial encounter for closed fracture
S32.691B	^, initial encounter for open fracture
S32.691D	^, subsequent encounter for fracture with routine healing
S32.691G	^, subsequent encounter for fracture with delayed healing
S32.691K	^, subsequent encounter for fracture with nonunion
S32.691S	^, sequela
S32.692	Other specified fracture of left ischium	0a
S32.692A	^, initial encounter for closed fracture
S32.692B	^, initial encounter for open fracture
S32.692D	^, subsequent encounter for fracture with routine healing
S32.692G	^, subsequent encounter for fracture with delayed healing
S32.692K	^, subsequent encounter for fracture with nonunion
S32.692S	^, sequela
S32.699	Other specified fracture of unspecified ischium	0a
S32.699A	^, initial encounter for closed fracture
S32.699B	^, initial encounter for open fracture
S32.699D	^, subsequent encounter for fracture with routine healing
S32.699G	^, subsequent encounter for fracture with delayed healing
S32.699K	^, subsequent encounter for fracture with nonunion
S32.699S	^, sequela
S32.8	Fracture of other parts of pelvis	0a
S32.81	Multiple fractures of pelvis with disruption of pelvic ring	0a
S32.810	Multiple fractures of pelvis with stable disruption of pelvic ring	0a
S32.810A	^, initial encounter for closed fracture
S32.810B	^, initial encounter for open fracture
S32.810D	^, subsequent encounter for fracture with routine healing
S32.810G	^, subsequent encounter for fracture with delayed healing
S32.810K	^, subsequent encounter for fracture with nonunion
S32.810S	^, sequela
S32.811	Multiple fractures of pelvis with unstable disruption of pelvic ring	0a
S32.811A	^, initial encounter for closed fracture
S32.811B	^, initial encounter for open fracture
S32.811D	^, subsequent encounter for fracture with routine healing
S32.811G	^, subsequent encounter for fracture with delayed healing
S32.811K	^, subsequent encounter for fracture with nonunion
S32.811S	^, sequela
S32.82	Multiple fractures of pelvis without disruption of pelvic ring	0a
S32.82XA	^, initial encounter for closed fracture
S32.82XB	^, initial encounter for open fracture
S32.82XD	^, subsequent encounter for fracture with routine healing
S32.82XG	^, subsequent encounter for fracture with delayed healing
S32.82XK	^, subsequent encounter for fracture with nonunion
S32.82XS	^, sequela
S32.89	^	0a
S32.89XA	^, initial encounter for closed fracture
S32.89XB	^, initial encounter for open fracture
S32.89XD	^, subsequent encounter for fracture with routine healing
S32.89XG	^, subsequent encounter for fracture with delayed healing
S32.89XK	^, subsequent encounter for fracture with nonunion
S32.89XS	^, sequela
S32.9	Fracture of unspecified parts of lumbosacral spine and pelvis	0a
S32.9XXA	^, initial encounter for closed fracture
S32.9XXB	^, initial encounter for open fracture
S32.9XXD	^, subsequent encounter for fracture with routine healing
S32.9XXG	^, subsequent encounter for fracture with delayed healing
S32.9XXK	^, subsequent encounter for fracture with nonunion
S32.9XXS	^, sequela
S33	Dislocation and sprain of joints and ligaments of lumbar spine and pelvis	0a
S33.0	Traumatic rupture of lumbar intervertebral disc	0a
S33.0XXA	^, initial encounter
S33.0XXD	^, subsequent encounter
S33.0XXS	^, sequela
S33.1	Subluxation and dislocation of lumbar vertebra	0a
S33.10	Subluxation and dislocation of unspecified lumbar vertebra	0a
S33.100	Subluxation of unspecified lumbar vertebra	0a
S33.100A	^, initial encounter
S33.100D	^, subsequent encounter
S33.100S	^, sequela
S33.101	Dislocation of unspecified lumbar vertebra	0a
S33.101A	^, initial encounter
S33.101D	^, subsequent encounter
S33.101S	^, sequela
S33.11	Subluxation and dislocation of L1/L2 lumbar vertebra	0a
S33.110	Subluxation of L1/L2 lumbar vertebra	0a
S33.110A	^, initial encounter
S33.110D	^, subsequent encounter
S33.110S	^, sequela
S33.111	Dislocation of L1/L2 lumbar vertebra	0a
S33.111A	^, initial encounter
S33.111D	^, subsequent encounter
S33.111S	^, sequela
S33.12	Subluxation and dislocation of L2/L3 lumbar vertebra	0a
S33.120	Subluxation of L2/L3 lumbar vertebra	0a
S33.120A	^, initial encounter
S33.120D	^, subsequent encounter
S33.120S	^, sequela
S33.121	Dislocation of L2/L3 lumbar vertebra	0a
S33.121A	^, initial encounter
S33.121D	^, subsequent encounter
S33.121S	^, sequela
S33.13	Subluxation and dislocation of L3/L4 lumbar vertebra	0a
S33.130	Subluxation of L3/L4 lumbar vertebra	0a
S33.130A	^, initial encounter
S33.130D	^, subsequent encounter
S33.130S	^, sequela
S33.131	Dislocation of L3/L4 lumbar vertebra	0a
S33.131A	^, initial encounter
S33.131D	^, subsequent encounter
S33.131S	^, sequela
S33.14	Subluxation and dislocation of L4/L5 lumbar vertebra	0a
S33.140	Subluxation of L4/L5 lumbar vertebra	0a
S33.140A	^, initial encounter
S33.140D	^, subsequent encounter
S33.140S	^, sequela
S33.141	Dislocation of L4/L5 lumbar vertebra	0a
S33.141A	^, initial encounter
S33.141D	^, subsequent encounter
S33.141S	^, sequela
S33.2	Dislocation of sacroiliac and sacrococcygeal joint	0a
S33.2XXA	^, initial encounter
S33.2XXD	^, subsequent encounter
S33.2XXS	^, sequela
S33.3	Dislocation of other and unspecified parts of lumbar spine and pelvis	0a
S33.30	Dislocation of unspecified parts of lumbar spine and pelvis	0a
S33.30XA	^, initial encounter
S33.30XD	^, subsequent encounter
S33.30XS	^, sequela
S33.39	Dislocation of other parts of lumbar spine and pelvis	0a
S33.39XA	^, initial encounter
S33.39XD	^, subsequent encounter
S33.39XS	^, sequela
S33.4	Traumatic rupture of symphysis pubis	0a
S33.4XXA	^, initial encounter
S33.4XXD	^, subsequent encounter
S33.4XXS	^, sequela
S33.5	Sprain of ligaments of lumbar spine	0a
S33.5XXA	^, initial encounter
S33.5XXD	^, subsequent encounter
S33.5XXS	^, sequela
S33.6	Sprain of sacroiliac joint	0a
S33.6XXA	^, initial encounter
S33.6XXD	^, subsequent encounter
S33.6XXS	^, sequela
S33.8	Sprain of other parts of lumbar spine and pelvis	0a
S33.8XXA	^, initial encounter
S33.8XXD	^, subsequent encounter
S33.8XXS	^, sequela
S33.9	Sprain of unspecified parts of lumbar spine and pelvis	0a
S33.9XXA	^, initial encounter
S33.9XXD	^, subsequent encounter
S33.9XXS	^, sequela
S34	Injury of lumbar and sacral spinal cord and nerves at abdomen, lower back and pelvis level	0a
S34.0	Concussion and edema of lumbar and sacral spinal cord	0a
S34.01	Concussion and edema of lumbar spinal cord	0a
S34.01XA	^, initial encounter
S34.01XD	^, subsequent encounter
S34.01XS	^, sequela
S34.02	Concussion and edema of sacral spinal cord	0a
S34.02XA	^, initial encounter
S34.02XD	^, subsequent encounter
S34.02XS	^, sequela
S34.1	Other and unspecified injury of lumbar and sacral spinal cord	0a
S34.10	Unspecified injury to lumbar spinal cord	0a
S34.101	Unspecified injury to L1 level of lumbar spinal cord	0a
S34.101A	^, initial encounter
S34.101D	^, subsequent encounter
S34.101S	^, sequela
S34.102	Unspecified injury to L2 level of lumbar spinal cord	0a
S34.102A	^, initial encounter
S34.102D	^, subsequent encounter
S34.102S	^, sequela
S34.103	Unspecified injury to L3 level of lumbar spinal cord	0a
S34.103A	^, initial encounter
S34.103D	^, subsequent encounter
S34.103S	^, sequela
S34.104	Unspecified injury to L4 level of lumbar spinal cord	0a
S34.104A	^, initial encounter
S34.104D	^, subsequent encounter
S34.104S	^, sequela
S34.105	Unspecified injury to L5 level of lumbar spinal cord	0a
S34.105A	^, initial encounter
S34.105D	^, subsequent encounter
S34.105S	^, sequela
S34.109	Unspecified injury to unspecified level of lumbar spinal cord	0a
S34.109A	^, initial encounter
S34.109D	^, subsequent encounter
S34.109S	^, sequela
S34.11	Complete lesion of lumbar spinal cord	0a
S34.111	Complete lesion of L1 level of lumbar spinal cord	0a
S34.111A	^, initial encounter
S34.111D	^, subsequent encounter
S34.111S	^, sequela
S34.112	Complete lesion of L2 level of lumbar spinal cord	0a
S34.112A	^, initial encounter
S34.112D	^, subsequent encounter
S34.112S	^, sequela
S34.113	Complete lesion of L3 level of lumbar spinal cord	0a
S34.113A	^, initial encounter
S34.113D	^, subsequent encounter
S34.113S	^, sequela
S34.114	Complete lesion of L4 level of lumbar spinal cord	0a
S34.114A	^, initial encounter
S34.114D	^, subsequent encounter
S34.114S	^, sequela
S34.115	Complete lesion of L5 level of lumbar spinal cord	0a
S34.115A	^, initial encounter
S34.115D	^, subsequent encounter
S34.115S	^, sequela
S34.119	Complete lesion of unspecified level of lumbar spinal cord	0a
S34.119A	^, initial encounter
S34.119D	^, subsequent encounter
S34.119S	^, sequela
S34.12	Incomplete lesion of lumbar spinal cord	0a
S34.121	Incomplete lesion of L1 level of lumbar spinal cord	0a
S34.121A	^, initial encounter
S34.121D	^, subsequent encounter
S34.121S	^, sequela
S34.122	Incomplete lesion of L2 level of lumbar spinal cord	0a
S34.122A	^, initial encounter
S34.122D	^, subsequent encounter
S34.122S	^, sequela
S34.123	Incomplete lesion of L3 level of lumbar spinal cord	0a
S34.123A	^, initial encounter
S34.123D	^, subsequent encounter
S34.123S	^, sequela
S34.124	Incomplete lesion of L4 level of lumbar spinal cord	0a
S34.124A	^, initial encounter
S34.124D	^, subsequent encounter
S34.124S	^, sequela
S34.125	Incomplete lesion of L5 level of lumbar spinal cord	0a
S34.125A	^, initial encounter
S34.125D	^, subsequent encounter
S34.125S	^, sequela
S34.129	Incomplete lesion of unspecified level of lumbar spinal cord	0a
S34.129A	^, initial encounter
S34.129D	^, subsequent encounter
S34.129S	^, sequela
S34.13	Other and unspecified injury to sacral spinal cord	0a
S34.131	Complete lesion of sacral spinal cord	0a
S34.131A	^, initial encounter
S34.131D	^, subsequent encounter
S34.131S	^, sequela
S34.132	Incomplete lesion of sacral spinal cord	0a
S34.132A	^, initial encounter
S34.132D	^, subsequent encounter
S34.132S	^, sequela
S34.139	Unspecified injury to sacral spinal cord	0a
S34.139A	^, initial encounter
S34.139D	^, subsequent encounter
S34.139S	^, sequela
S34.2	Injury of nerve root of lumbar and sacral spine	0a
S34.21	Injury of nerve root of lumbar spine	0a
S34.21XA	^, initial encounter
S34.21XD	^, subsequent encounter
S34.21XS	^, sequela
S34.22	Injury of nerve root of sacral spine	0a
S34.22XA	^, initial encounter
S34.22XD	^, subsequent encounter
S34.22XS	^, sequela
S34.3	Injury of cauda equina	0a
S34.3XXA	^, initial encounter
S34.3XXD	^, subsequent encounter
S34.3XXS	^, sequela
S34.4	Injury of lumbosacral plexus	0a
S34.4XXA	^, initial encounter
S34.4XXD	^, subsequent encounter
S34.4XXS	^, sequela
S34.5	Injury of lumbar, sacral and pelvic sympathetic nerves	0a
S34.5XXA	^, initial encounter
S34.5XXD	^, subsequent encounter
S34.5XXS	^, sequela
S34.6	Injury of peripheral nerve(s) at abdomen, lower back and pelvis level	0a
S34.6XXA	^, initial encounter
S34.6XXD	^, subsequent encounter
S34.6XXS	^, sequela
S34.8	Injury of other nerves at abdomen, lower back and pelvis level	0a
S34.8XXA	^, initial encounter
S34.8XXD	^, subsequent encounter
S34.8XXS	^, sequela
S34.9	Injury of unspecified nerves at abdomen, lower back and pelvis level	0a
S34.9XXA	^, initial encounter
S34.9XXD	^, subsequent encounter
S34.9XXS	^, sequela
S39	Other and unspecified injuries of abdomen, lower back, pelvis and external genitals	0a
S39.0	Injury of muscle, fascia and tendon of abdomen, lower back and pelvis	0a
S39.00	Unspecified injury of muscle, fascia and tendon of abdomen, lower back and pelvis	0a
S39.001	Unspecified injury of muscle, fascia and tendon of abdomen	0a
S39.001A	^, initial encounter
S39.001D	^, subsequent encounter
S39.001S	^, sequela
S39.002	Unspecified injury of muscle, fascia and tendon of lower back	0a
S39.002A	^, initial encounter
S39.002D	^, subsequent encounter
S39.002S	^, sequela
S39.003	Unspecified injury of muscle, fascia and tendon of pelvis	0a
S39.003A	^, initial encounter
S39.003D	^, subsequent encounter
S39.003S	^, sequela
S39.01	Strain of muscle, fascia and tendon of abdomen, lower back and pelvis	0a
S39.011	Strain of muscle, fascia and tendon of abdomen	0a
S39.011A	^, initial encounter
S39.011D	^, subsequent encounter
S39.011S	^, sequela
S39.012	Strain of muscle, fascia and tendon of lower back	0a
S39.012A	^, initial encounter
S39.012D	^, subsequent encounter
S39.012S	^, sequela
S39.013	Strain of muscle, fascia and tendon of pelvis	0a
S39.013A	^, initial encounter
S39.013D	^, subsequent encounter
S39.013S	^, sequela
S39.02	Laceration of muscle, fascia and tendon of abdomen, lower back and pelvis	0a
S39.021	Laceration of muscle, fascia and tendon of abdomen	0a
S39.021A	^, initial encounter
S39.021D	^, subsequent encounter
S39.021S	^, sequela
S39.022	Laceration of muscle, fascia and tendon of lower back	0a
S39.022A	^, initial encounter
S39.022D	^, subsequent encounter
S39.022S	^, sequela
S39.023	Laceration of muscle, fascia and tendon of pelvis	0a
S39.023A	^, initial encounter
S39.023D	^, subsequent encounter
S39.023S	^, sequela
S39.09	Other injury of muscle, fascia and tendon of abdomen, lower back and pelvis	0a
S39.091	Other injury of muscle, fascia and tendon of abdomen	0a
S39.091A	^, initial encounter
S39.091D	^, subsequent encounter
S39.091S	^, sequela
S39.092	Other injury of muscle, fascia and tendon of lower back	0a
S39.092A	^, initial encounter
S39.092D	^, subsequent encounter
S39.092S	^, sequela
S39.093	Other injury of muscle, fascia and tendon of pelvis	0a
S39.093A	^, initial encounter
S39.093D	^, subsequent encounter
S39.093S	^, sequela
S39.8	Other specified injuries of abdomen, lower back, pelvis and external genitals	0a
S39.81	Other specified injuries of abdomen	0a
S39.81XA	^, initial encounter
S39.81XD	^, subsequent encounter
S39.81XS	^, sequela
S39.82	Other specified injuries of lower back	0a
S39.82XA	^, initial encounter
S39.82XD	^, subsequent encounter
S39.82XS	^, sequela
S39.83	Other specified injuries of pelvis	0a
S39.83XA	^, initial encounter
S39.83XD	^, subsequent encounter
S39.83XS	^, sequela
S39.84	Other specified injuries of external genitals	0a
S39.840	Fracture of corpus cavernosum penis	0a
S39.840A	^, initial encounter
S39.840D	^, subsequent encounter
S39.840S	^, sequela
S39.848	^	0a
S39.848A	^, initial encounter
S39.848D	^, subsequent encounter
S39.848S	^, sequela
S39.9	Unspecified injury of abdomen, lower back, pelvis and external genitals	0a
S39.91	Unspecified injury of abdomen	0a
S39.91XA	^, initial encounter
S39.91XD	^, subsequent encounter
S39.91XS	^, sequela
S39.92	Unspecified injury of lower back	0a
S39.92XA	^, initial encounter
S39.92XD	^, subsequent encounter
S39.92XS	^, sequela
S39.93	Unspecified injury of pelvis	0a
S39.93XA	^, initial encounter
S39.93XD	^, subsequent encounter
S39.93XS	^, sequela
S39.94	Unspecified injury of external genitals	0a
S39.94XA	^, initial encounter
S39.94XD	^, subsequent encounter
S39.94XS	^, sequela
T84	Complications of internal orthopedic prosthetic devices, implants and grafts	0a
T84.0	Mechanical complication of internal joint prosthesis	0a
T84.01	Broken internal joint prosthesis	0a
T84.010	Broken internal right hip prosthesis	0a
T84.010A	^, initial encounter
T84.010D	^, subsequent encounter
T84.010S	^, sequela
T84.011	Broken internal left hip prosthesis	0a
T84.011A	^, initial encounter
T84.011D	^, subsequent encounter
T84.011S	^, sequela
T84.012	Broken internal right knee prosthesis	0a
T84.012A	^, initial encounter
T84.012D	^, subsequent encounter
T84.012S	^, sequela
T84.013	Broken internal left knee prosthesis	0a
T84.013A	^, initial encounter
T84.013D	^, subsequent encounter
T84.013S	^, sequela
T84.018	^, other site	0a
T84.018A	^, initial encounter
T84.018D	^, subsequent encounter
T84.018S	^, sequela
T84.019	^, unspecified site	0a
T84.019A	^, initial encounter
T84.019D	^, subsequent encounter
T84.019S	^, sequela
T84.02	Dislocation of internal joint prosthesis	0a
T84.020	Dislocation of internal right hip prosthesis	0a
T84.020A	^, initial encounter
T84.020D	^, subsequent encounter
T84.020S	^, sequela
T84.021	Dislocation of internal left hip prosthesis	0a
T84.021A	^, initial encounter
T84.021D	^, subsequent encounter
T84.021S	^, sequela
T84.022	Instability of internal right knee prosthesis	0a
T84.022A	^, initial encounter
T84.022D	^, subsequent encounter
T84.022S	^, sequela
T84.023	Instability of internal left knee prosthesis	0a
T84.023A	^, initial encounter
T84.023D	^, subsequent encounter
T84.023S	^, sequela
T84.028	Dislocation of other internal joint prosthesis	0a
T84.028A	^, initial encounter
T84.028D	^, subsequent encounter
T84.028S	^, sequela
T84.029	Dislocation of unspecified internal joint prosthesis	0a
T84.029A	^, initial encounter
T84.029D	^, subsequent encounter
T84.029S	^, sequela
T84.03	Mechanical loosening of internal prosthetic joint	0a
T84.030	Mechanical loosening of internal right hip prosthetic joint	0a
T84.030A	^, initial encounter
T84.030D	^, subsequent encounter
T84.030S	^, sequela
T84.031	Mechanical loosening of internal left hip prosthetic joint	0a
T84.031A	^, initial encounter
T84.031D	^, subsequent encounter
T84.031S	^, sequela
T84.032	Mechanical loosening of internal right knee prosthetic joint	0a
T84.032A	^, initial encounter
T84.032D	^, subsequent encounter
T84.032S	^, sequela
T84.033	Mechanical loosening of internal left knee prosthetic joint	0a
T84.033A	^, initial encounter
T84.033D	^, subsequent encounter
T84.033S	^, sequela
T84.038	Mechanical loosening of other internal prosthetic joint	0a
T84.038A	^, initial encounter
T84.038D	^, subsequent encounter
T84.038S	^, sequela
T84.039	Mechanical loosening of unspecified internal prosthetic joint	0a
T84.039A	^, initial encounter
T84.039D	^, subsequent encounter
T84.039S	^, sequela
T84.04	Periprosthetic fracture around internal prosthetic joint	0a-b
T84.040	Periprosthetic fracture around internal prosthetic right hip joint	0a-b
T84.040A	^, initial encounter	1a-b
T84.040D	^, subsequent encounter	1a-b
T84.040S	^, sequela	1a-b
T84.041	Periprosthetic fracture around internal prosthetic left hip joint	0a-b
T84.041A	^, initial encounter	1a-b
T84.041D	^, subsequent encounter	1a-b
T84.041S	^, sequela	1a-b
T84.042	Periprosthetic fracture around internal prosthetic right knee joint	0a-b
T84.042A	^, initial encounter	1a-b
T84.042D	^, subsequent encounter	1a-b
T84.042S	^, sequela	1a-b
T84.043	Periprosthetic fracture around internal prosthetic left knee joint	0a-b
T84.043A	^, initial encounter	1a-b
T84.043D	^, subsequent encounter	1a-b
T84.043S	^, sequela	1a-b
T84.048	Periprosthetic fracture around other internal prosthetic joint	0a-b
T84.048A	^, initial encounter	1a-b
T84.048D	^, subsequent encounter	1a-b
T84.048S	^, sequela	1a-b
T84.049	Periprosthetic fracture around unspecified internal prosthetic joint	0a-b
T84.049A	^, initial encounter	1a-b
T84.049D	^, subsequent encounter	1a-b
T84.049S	^, sequela	1a-b
T84.05	Periprosthetic osteolysis of internal prosthetic joint	0a
T84.050	Periprosthetic osteolysis of internal prosthetic right hip joint	0a
T84.050A	^, initial encounter
T84.050D	^, subsequent encounter
T84.050S	^, sequela
T84.051	Periprosthetic osteolysis of internal prosthetic left hip joint	0a
T84.051A	^, initial encounter
T84.051D	^, subsequent encounter
T84.051S	^, sequela
T84.052	Periprosthetic osteolysis of internal prosthetic right knee joint	0a
T84.052A	^, initial encounter
T84.052D	^, subsequent encounter
T84.052S	^, sequela
T84.053	Periprosthetic osteolysis of internal prosthetic left knee joint	0a
T84.053A	^, initial encounter
T84.053D	^, subsequent encounter
T84.053S	^, sequela
T84.058	Periprosthetic osteolysis of other internal prosthetic joint	0a
T84.058A	^, initial encounter
T84.058D	^, subsequent encounter
T84.058S	^, sequela
T84.059	Periprosthetic osteolysis of unspecified internal prosthetic joint	0a
T84.059A	^, initial encounter
T84.059D	^, subsequent encounter
T84.059S	^, sequela
T84.06	Wear of articular bearing surface of internal prosthetic joint	0a
T84.060	Wear of articular bearing surface of internal prosthetic right hip joint	0a
T84.060A	^, initial encounter
T84.060D	^, subsequent encounter
T84.060S	^, sequela
T84.061	Wear of articular bearing surface of internal prosthetic left hip joint	0a
T84.061A	^, initial encounter
T84.061D	^, subsequent encounter
T84.061S	^, sequela
T84.062	Wear of articular bearing surface of internal prosthetic right knee joint	0a
T84.062A	^, initial encounter
T84.062D	^, subsequent encounter
T84.062S	^, sequela
T84.063	Wear of articular bearing surface of internal prosthetic left knee joint	0a
T84.063A	^, initial encounter
T84.063D	^, subsequent encounter
T84.063S	^, sequela
T84.068	Wear of articular bearing surface of other internal prosthetic joint	0a
T84.068A	^, initial encounter
T84.068D	^, subsequent encounter
T84.068S	^, sequela
T84.069	Wear of articular bearing surface of unspecified internal prosthetic joint	0a
T84.069A	^, initial encounter
T84.069D	^, subsequent encounter
T84.069S	^, sequela
T84.09	Other mechanical complication of internal joint prosthesis	0a
T84.090	Other mechanical complication of internal right hip prosthesis	0a
T84.090A	^, initial encounter
T84.090D	^, subsequent encounter
T84.090S	^, sequela
T84.091	Other mechanical complication of internal left hip prosthesis	0a
T84.091A	^, initial encounter
T84.091D	^, subsequent encounter
T84.091S	^, sequela
T84.092	Other mechanical complication of internal right knee prosthesis	0a
T84.092A	^, initial encounter
T84.092D	^, subsequent encounter
T84.092S	^, sequela
T84.093	Other mechanical complication of internal left knee prosthesis	0a
T84.093A	^, initial encounter
T84.093D	^, subsequent encounter
T84.093S	^, sequela
T84.098	Other mechanical complication of other internal joint prosthesis	0a
T84.098A	^, initial encounter
T84.098D	^, subsequent encounter
T84.098S	^, sequela
T84.099	Other mechanical complication of unspecified internal joint prosthesis	0a
T84.099A	^, initial encounter
T84.099D	^, subsequent encounter
T84.099S	^, sequela
T84.1	Mechanical complication of internal fixation device of bones of limb	0a
T84.11	Breakdown (mechanical) of internal fixation device of bones of limb	0a
T84.110	Breakdown (mechanical) of internal fixation device of right humerus	0a
T84.110A	^, initial encounter
T84.110D	^, subsequent encounter
T84.110S	^, sequela
T84.111	Breakdown (mechanical) of internal fixation device of left humerus	0a
T84.111A	^, initial encounter
T84.111D	^, subsequent encounter
T84.111S	^, sequela
T84.112	Breakdown (mechanical) of internal fixation device of bone of right forearm	0a
T84.112A	^, initial encounter
T84.112D	^, subsequent encounter
T84.112S	^, sequela
T84.113	Breakdown (mechanical) of internal fixation device of bone of left forearm	0a
T84.113A	^, initial encounter
T84.113D	^, subsequent encounter
T84.113S	^, sequela
T84.114	Breakdown (mechanical) of internal fixation device of right femur	0a
T84.114A	^, initial encounter
T84.114D	^, subsequent encounter
T84.114S	^, sequela
T84.115	Breakdown (mechanical) of internal fixation device of left femur	0a
T84.115A	^, initial encounter
T84.115D	^, subsequent encounter
T84.115S	^, sequela
T84.116	Breakdown (mechanical) of internal fixation device of bone of right lower leg	0a
T84.116A	^, initial encounter
T84.116D	^, subsequent encounter
T84.116S	^, sequela
T84.117	Breakdown (mechanical) of internal fixation device of bone of left lower leg	0a
T84.117A	^, initial encounter
T84.117D	^, subsequent encounter
T84.117S	^, sequela
T84.119	Breakdown (mechanical) of internal fixation device of unspecified bone of limb	0a
T84.119A	^, initial encounter
T84.119D	^, subsequent encounter
T84.119S	^, sequela
T84.12	Displacement of internal fixation device of bones of limb	0a
T84.120	Displacement of internal fixation device of right humerus	0a
T84.120A	^, initial encounter
T84.120D	^, subsequent encounter
T84.120S	^, sequela
T84.121	Displacement of internal fixation device of left humerus	0a
T84.121A	^, initial encounter
T84.121D	^, subsequent encounter
T84.121S	^, sequela
T84.122	Displacement of internal fixation device of bone of right forearm	0a
T84.122A	^, initial encounter
T84.122D	^, subsequent encounter
T84.122S	^, sequela
T84.123	Displacement of internal fixation device of bone of left forearm	0a
T84.123A	^, initial encounter
T84.123D	^, subsequent encounter
T84.123S	^, sequela
T84.124	Displacement of internal fixation device of right femur	0a
T84.124A	^, initial encounter
T84.124D	^, subsequent encounter
T84.124S	^, sequela
T84.125	Displacement of internal fixation device of left femur	0a
T84.125A	^, initial encounter
T84.125D	^, subsequent encounter
T84.125S	^, sequela
T84.126	Displacement of internal fixation device of bone of right lower leg	0a
T84.126A	^, initial encounter
T84.126D	^, subsequent encounter
T84.126S	^, sequela
T84.127	Displacement of internal fixation device of bone of left lower leg	0a
T84.127A	^, initial encounter
T84.127D	^, subsequent encounter
T84.127S	^, sequela
T84.129	Displacement of internal fixation device of unspecified bone of limb	0a
T84.129A	^, initial encounter
T84.129D	^, subsequent encounter
T84.129S	^, sequela
T84.19	Other mechanical complication of internal fixation device of bones of limb	0a
T84.190	Other mechanical complication of internal fixation device of right humerus	0a
T84.190A	^, initial encounter
T84.190D	^, subsequent encounter
T84.190S	^, sequela
T84.191	Other mechanical complication of internal fixation device of left humerus	0a
T84.191A	^, initial encounter
T84.191D	^, subsequent encounter
T84.191S	^, sequela
T84.192	Other mechanical complication of internal fixation device of bone of right forearm	0a
T84.192A	^, initial encounter
T84.192D	^, subsequent encounter
T84.192S	^, sequela
T84.193	Other mechanical complication of internal fixation device of bone of left forearm	0a
T84.193A	^, initial encounter
T84.193D	^, subsequent encounter
T84.193S	^, sequela
T84.194	Other mechanical complication of internal fixation device of right femur	0a
T84.194A	^, initial encounter
T84.194D	^, subsequent encounter
T84.194S	^, sequela
T84.195	Other mechanical complication of internal fixation device of left femur	0a
T84.195A	^, initial encounter
T84.195D	^, subsequent encounter
T84.195S	^, sequela
T84.196	Other mechanical complication of internal fixation device of bone of right lower leg	0a
T84.196A	^, initial encounter
T84.196D	^, subsequent encounter
T84.196S	^, sequela
T84.197	Other mechanical complication of internal fixation device of bone of left lower leg	0a
T84.197A	^, initial encounter
T84.197D	^, subsequent encounter
T84.197S	^, sequela
T84.199	Other mechanical complication of internal fixation device of unspecified bone of limb	0a
T84.199A	^, initial encounter
T84.199D	^, subsequent encounter
T84.199S	^, sequela
T84.2	Mechanical complication of internal fixation device of other bones	0a
T84.21	Breakdown (mechanical) of internal fixation device of other bones	0a
T84.210	Breakdown (mechanical) of internal fixation device of bones of hand and fingers	0a
T84.210A	^, initial encounter
T84.210D	^, subsequent encounter
T84.210S	^, sequela
T84.213	Breakdown (mechanical) of internal fixation device of bones of foot and toes	0a
T84.213A	^, initial encounter
T84.213D	^, subsequent encounter
T84.213S	^, sequela
T84.216	Breakdown (mechanical) of internal fixation device of vertebrae	0a
T84.216A	^, initial encounter
T84.216D	^, subsequent encounter
T84.216S	^, sequela
T84.218	^	0a
T84.218A	^, initial encounter
T84.218D	^, subsequent encounter
T84.218S	^, sequela
T84.22	Displacement of internal fixation device of other bones	0a
T84.220	Displacement of internal fixation device of bones of hand and fingers	0a
T84.220A	^, initial encounter
T84.220D	^, subsequent encounter
T84.220S	^, sequela
T84.223	Displacement of internal fixation device of bones of foot and toes	0a
T84.223A	^, initial encounter
T84.223D	^, subsequent encounter
T84.223S	^, sequela
T84.226	Displacement of internal fixation device of vertebrae	0a
T84.226A	^, initial encounter
T84.226D	^, subsequent encounter
T84.226S	^, sequela
T84.228	^	0a
T84.228A	^, initial encounter
T84.228D	^, subsequent encounter
T84.228S	^, sequela
T84.29	Other mechanical complication of internal fixation device of other bones	0a
T84.290	Other mechanical complication of internal fixation device of bones of hand and fingers	0a
T84.290A	^, initial encounter
T84.290D	^, subsequent encounter
T84.290S	^, sequela
T84.293	Other mechanical complication of internal fixation device of bones of foot and toes	0a
T84.293A	^, initial encounter
T84.293D	^, subsequent encounter
T84.293S	^, sequela
T84.296	Other mechanical complication of internal fixation device of vertebrae	0a
T84.296A	^, initial encounter
T84.296D	^, subsequent encounter
T84.296S	^, sequela
T84.298	^	0a
T84.298A	^, initial encounter
T84.298D	^, subsequent encounter
T84.298S	^, sequela
T84.3	Mechanical complication of other bone devices, implants and grafts	0a
T84.31	Breakdown (mechanical) of other bone devices, implants and grafts	0a
T84.310	Breakdown (mechanical) of electronic bone stimulator	0a
T84.310A	^, initial encounter
T84.310D	^, subsequent encounter
T84.310S	^, sequela
T84.318	^	0a
T84.318A	^, initial encounter
T84.318D	^, subsequent encounter
T84.318S	^, sequela
T84.32	Displacement of other bone devices, implants and grafts	0a
T84.320	Displacement of electronic bone stimulator	0a
T84.320A	^, initial encounter
T84.320D	^, subsequent encounter
T84.320S	^, sequela
T84.328	^	0a
T84.328A	^, initial encounter
T84.328D	^, subsequent encounter
T84.328S	^, sequela
T84.39	Other mechanical complication of other bone devices, implants and grafts	0a
T84.390	Other mechanical complication of electronic bone stimulator	0a
T84.390A	^, initial encounter
T84.390D	^, subsequent encounter
T84.390S	^, sequela
T84.398	^	0a
T84.398A	^, initial encounter
T84.398D	^, subsequent encounter
T84.398S	^, sequela
T84.4	Mechanical complication of other internal orthopedic devices, implants and grafts	0a
T84.41	Breakdown (mechanical) of other internal orthopedic devices, implants and grafts	0a
T84.410	Breakdown (mechanical) of muscle and tendon graft	0a
T84.410A	^, initial encounter
T84.410D	^, subsequent encounter
T84.410S	^, sequela
T84.418	^	0a
T84.418A	^, initial encounter
T84.418D	^, subsequent encounter
T84.418S	^, sequela
T84.42	Displacement of other internal orthopedic devices, implants and grafts	0a
T84.420	Displacement of muscle and tendon graft	0a
T84.420A	^, initial encounter
T84.420D	^, subsequent encounter
T84.420S	^, sequela
T84.428	^	0a
T84.428A	^, initial encounter
T84.428D	^, subsequent encounter
T84.428S	^, sequela
T84.49	Other mechanical complication of other internal orthopedic devices, implants and grafts	0a
T84.490	Other mechanical complication of muscle and tendon graft	0a
T84.490A	^, initial encounter
T84.490D	^, subsequent encounter
T84.490S	^, sequela
T84.498	^	0a
T84.498A	^, initial encounter
T84.498D	^, subsequent encounter
T84.498S	^, sequela
T84.5	Infection and inflammatory reaction due to internal joint prosthesis	0a
T84.50	Infection and inflammatory reaction due to unspecified internal joint prosthesis	0a
T84.50XA	^, initial encounter
T84.50XD	^, subsequent encounter
T84.50XS	^, sequela
T84.51	Infection and inflammatory reaction due to internal right hip prosthesis	0a
T84.51XA	^, initial encounter
T84.51XD	^, subsequent encounter
T84.51XS	^, sequela
T84.52	Infection and inflammatory reaction due to internal left hip prosthesis	0a
T84.52XA	^, initial encounter
T84.52XD	^, subsequent encounter
T84.52XS	^, sequela
T84.53	Infection and inflammatory reaction due to internal right knee prosthesis	0a
T84.53XA	^, initial encounter
T84.53XD	^, subsequent encounter
T84.53XS	^, sequela
T84.54	Infection and inflammatory reaction due to internal left knee prosthesis	0a
T84.54XA	^, initial encounter
T84.54XD	^, subsequent encounter
T84.54XS	^, sequela
T84.59	Infection and inflammatory reaction due to other internal joint prosthesis	0a
T84.59XA	^, initial encounter
T84.59XD	^, subsequent encounter
T84.59XS	^, sequela
T84.6	Infection and inflammatory reaction due to internal fixation device	0a
T84.60	^ of unspecified site	0a
T84.60XA	^, initial encounter
T84.60XD	^, subsequent encounter
T84.60XS	^, sequela
T84.61	^ of arm	0a
T84.610	Infection and inflammatory reaction due to internal fixation device of right humerus	0a
T84.610A	^, initial encounter
T84.610D	^, subsequent encounter
T84.610S	^, sequela
T84.611	Infection and inflammatory reaction due to internal fixation device of left humerus	0a
T84.611A	^, initial encounter
T84.611D	^, subsequent encounter
T84.611S	^, sequela
T84.612	Infection and inflammatory reaction due to internal fixation device of right radius	0a
T84.612A	^, initial encounter
T84.612D	^, subsequent encounter
T84.612S	^, sequela
T84.613	Infection and inflammatory reaction due to internal fixation device of left radius	0a
T84.613A	^, initial encounter
T84.613D	^, subsequent encounter
T84.613S	^, sequela
T84.614	Infection and inflammatory reaction due to internal fixation device of right ulna	0a
T84.614A	^, initial encounter
T84.614D	^, subsequent encounter
T84.614S	^, sequela
T84.615	Infection and inflammatory reaction due to internal fixation device of left ulna	0a
T84.615A	^, initial encounter
T84.615D	^, subsequent encounter
T84.615S	^, sequela
T84.619	Infection and inflammatory reaction due to internal fixation device of unspecified bone of arm	0a
T84.619A	^, initial encounter
T84.619D	^, subsequent encounter
T84.619S	^, sequela
T84.62	^ of leg	0a
T84.620	Infection and inflammatory reaction due to internal fixation device of right femur	0a
T84.620A	^, initial encounter
T84.620D	^, subsequent encounter
T84.620S	^, sequela
T84.621	Infection and inflammatory reaction due to internal fixation device of left femur	0a
T84.621A	^, initial encounter
T84.621D	^, subsequent encounter
T84.621S	^, sequela
T84.622	Infection and inflammatory reaction due to internal fixation device of right tibia	0a
T84.622A	^, initial encounter
T84.622D	^, subsequent encounter
T84.622S	^, sequela
T84.623	Infection and inflammatory reaction due to internal fixation device of left tibia	0a
T84.623A	^, initial encounter
T84.623D	^, subsequent encounter
T84.623S	^, sequela
T84.624	Infection and inflammatory reaction due to internal fixation device of right fibula	0a
T84.624A	^, initial encounter
T84.624D	^, subsequent encounter
T84.624S	^, sequela
T84.625	Infection and inflammatory reaction due to internal fixation device of left fibula	0a
T84.625A	^, initial encounter
T84.625D	^, subsequent encounter
T84.625S	^, sequela
T84.629	Infection and inflammatory reaction due to internal fixation device of unspecified bone of leg	0a
T84.629A	^, initial encounter
T84.629D	^, subsequent encounter
T84.629S	^, sequela
T84.63	^ of spine	0a
T84.63XA	^, initial encounter
T84.63XD	^, subsequent encounter
T84.63XS	^, sequela
T84.69	^ of other site	0a
T84.69XA	^, initial encounter
T84.69XD	^, subsequent encounter
T84.69XS	^, sequela
T84.7	Infection and inflammatory reaction due to other internal orthopedic prosthetic devices, implants and grafts	0a
T84.7XXA	^, initial encounter
T84.7XXD	^, subsequent encounter
T84.7XXS	^, sequela
T84.8	Other specified complications of internal orthopedic prosthetic devices, implants and grafts	0a
T84.81	Embolism due to internal orthopedic prosthetic devices, implants and grafts	0a
T84.81XA	^, initial encounter
T84.81XD	^, subsequent encounter
T84.81XS	^, sequela
T84.82	Fibrosis due to internal orthopedic prosthetic devices, implants and grafts	0a
T84.82XA	^, initial encounter
T84.82XD	^, subsequent encounter
T84.82XS	^, sequela
T84.83	Hemorrhage due to internal orthopedic prosthetic devices, implants and grafts	0a
T84.83XA	^, initial encounter
T84.83XD	^, subsequent encounter
T84.83XS	^, sequela
T84.84	Pain due to internal orthopedic prosthetic devices, implants and grafts	0a
T84.84XA	^, initial encounter
T84.84XD	^, subsequent encounter
T84.84XS	^, sequela
T84.85	Stenosis due to internal orthopedic prosthetic devices, implants and grafts	0a
T84.85XA	^, initial encounter
T84.85XD	^, subsequent encounter
T84.85XS	^, sequela
T84.86	Thrombosis due to internal orthopedic prosthetic devices, implants and grafts	0a
T84.86XA	^, initial encounter
T84.86XD	^, subsequent encounter
T84.86XS	^, sequela
T84.89	Other specified complication of internal orthopedic prosthetic devices, implants and grafts	0a
T84.89XA	^, initial encounter
T84.89XD	^, subsequent encounter
T84.89XS	^, sequela
T84.9	Unspecified complication of internal orthopedic prosthetic device, implant and graft	0a
T84.9XXA	^, initial encounter
T84.9XXD	^, subsequent encounter
T84.9XXS	^, sequela
W01	Fall on same level from slipping, tripping and stumbling	0a
W01.0	^ without subsequent striking against object	0a
W01.0XXA	^, initial encounter
W01.0XXD	^, subsequent encounter
W01.0XXS	^, sequela
W01.1	^ with subsequent striking against object	0a
W01.10	Fall on same level from slipping, tripping and stumbling with subsequent striking against unspecified object	0a
W01.10XA	^, initial encounter
W01.10XD	^, subsequent encounter
W01.10XS	^, sequela
W01.11	Fall on same level from slipping, tripping and stumbling with subsequent striking against sharp object	0a
W01.110	Fall on same level from slipping, tripping and stumbling with subsequent striking against sharp glass	0a
W01.110A	^, initial encounter
W01.110D	^, subsequent encounter
W01.110S	^, sequela
W01.111	Fall on same level from slipping, tripping and stumbling with subsequent striking against power tool or machine	0a
W01.111A	^, initial encounter
W01.111D	^, subsequent encounter
W01.111S	^, sequela
W01.118	Fall on same level from slipping, tripping and stumbling with subsequent striking against other sharp object	0a
W01.118A	^, initial encounter
W01.118D	^, subsequent encounter
W01.118S	^, sequela
W01.119	Fall on same level from slipping, tripping and stumbling with subsequent striking against unspecified sharp object	0a
W01.119A	^, initial encounter
W01.119D	^, subsequent encounter
W01.119S	^, sequela
W01.19	Fall on same level from slipping, tripping and stumbling with subsequent striking against other object	0a
W01.190	Fall on same level from slipping, tripping and stumbling with subsequent striking against furniture	0a
W01.190A	^, initial encounter
W01.190D	^, subsequent encounter
W01.190S	^, sequela
W01.198	^	0a
W01.198A	^, initial encounter
W01.198D	^, subsequent encounter
W01.198S	^, sequela
W19	Unspecified fall	0a
W19.XXXA	^, initial encounter
W19.XXXD	^, subsequent encounter
W19.XXXS	^, sequela
X50	Overexertion and strenuous or repetitive movements	0b
X50.0	Overexertion from strenuous movement or load	0b
X50.0XXA	^, initial encounter	1b
X50.0XXD	^, subsequent encounter	1b
X50.0XXS	^, sequela	1b
X50.1	Overexertion from prolonged static or awkward postures	0b
X50.1XXA	^, initial encounter	1b
X50.1XXD	^, subsequent encounter	1b
X50.1XXS	^, sequela	1b
X50.3	Overexertion from repetitive movements	0b
X50.3XXA	^, initial encounter	1b
X50.3XXD	^, subsequent encounter	1b
X50.3XXS	^, sequela	1b
X50.9	Other and unspecified overexertion or strenuous movements or postures	0b
X50.9XXA	^, initial encounter	1b
X50.9XXD	^, subsequent encounter	1b
X50.9XXS	^, sequela	1b
Y99	External cause status	0a
Y99.0	Civilian activity done for income or pay
Y99.1	Military activity
Y99.2	Volunteer activity
Y99.8	Other external cause status
Y99.9	Unspecified external cause status
Z01	Encounter for other special examination without complaint, suspected or reported diagnosis	0a
Z01.0	Encounter for examination of eyes and vision	0a
Z01.00	^ without abnormal findings
Z01.01	^ with abnormal findings
Z01.02	^ following failed vision screening	0e
Z01.020	^ without abnormal findings	1e
Z01.021	^ with abnormal findings	1e
Z01.1	Encounter for examination of ears and hearing	0a
Z01.10	^ without abnormal findings
Z01.11	^ with abnormal findings	0a
Z01.110	Encounter for hearing examination following failed hearing screening
Z01.118	Encounter for examination of ears and hearing with other abnormal findings
Z01.12	Encounter for hearing conservation and treatment
Z01.2	Encounter for dental examination and cleaning	0a
Z01.20	^ without abnormal findings
Z01.21	^ with abnormal findings
Z01.3	Encounter for examination of blood pressure	0a
Z01.30	^ without abnormal findings
Z01.31	^ with abnormal findings
Z01.4	Encounter for gynecological examination	0a
Z01.41	Encounter for routine gynecological examination	0a
Z01.411	Encounter for gynecological examination (general) (routine) with abnormal findings
Z01.419	Encounter for gynecological examination (general) (routine) without abnormal findings
Z01.42	Encounter for cervical smear to confirm findings of recent normal smear following initial abnormal smear
Z01.8	Encounter for other specified special examinations	0a
Z01.81	Encounter for preprocedural examinations	0a
Z01.810	Encounter for preprocedural cardiovascular examination
Z01.811	Encounter for preprocedural respiratory examination
Z01.812	Encounter for preprocedural laboratory examination
Z01.818	Encounter for other preprocedural examination
Z01.82	Encounter for allergy testing
Z01.83	Encounter for blood typing
Z01.84	Encounter for antibody response examination
Z01.89	^
Z08	Encounter for follow-up examination after completed treatment for malignant neoplasm
Z09	Encounter for follow-up examination after completed treatment for conditions other than malignant neoplasm
Z33	Pregnant state	0a
Z33.1	^, incidental
Z33.2	Encounter for elective termination of pregnancy
Z33.3	^, gestational carrier	1b
Z3A	Weeks of gestation	0a
Z3A.0	^ of pregnancy, unspecified or less than 10 weeks	0a
Z3A.00	Weeks of gestation of pregnancy not specified
Z3A.01	Less than 8 weeks gestation of pregnancy
Z3A.08	8 weeks gestation of pregnancy
Z3A.09	9 weeks gestation of pregnancy
Z3A.1	^ of pregnancy, weeks 10-19	0a
Z3A.10	10 weeks gestation of pregnancy
Z3A.11	11 weeks gestation of pregnancy
Z3A.12	12 weeks gestation of pregnancy
Z3A.13	13 weeks gestation of pregnancy
Z3A.14	14 weeks gestation of pregnancy
Z3A.15	15 weeks gestation of pregnancy
Z3A.16	16 weeks gestation of pregnancy
Z3A.17	17 weeks gestation of pregnancy
Z3A.18	18 weeks gestation of pregnancy
Z3A.19	19 weeks gestation of pregnancy
Z3A.2	^ of pregnancy, weeks 20-29	0a
Z3A.20	20 weeks gestation of pregnancy
Z3A.21	21 weeks gestation of pregnancy
Z3A.22	22 weeks gestation of pregnancy
Z3A.23	23 weeks gestation of pregnancy
Z3A.24	24 weeks gestation of pregnancy
Z3A.25	25 weeks gestation of pregnancy
Z3A.26	26 weeks gestation of pregnancy
Z3A.27	27 weeks gestation of pregnancy
Z3A.28	28 weeks gestation of pregnancy
Z3A.29	29 weeks gestation of pregnancy
Z3A.3	^ of pregnancy, weeks 30-39	0a
Z3A.30	30 weeks gestation of pregnancy
Z3A.31	31 weeks gestation of pregnancy
Z3A.32	32 weeks gestation of pregnancy
Z3A.33	33 weeks gestation of pregnancy
Z3A.34	34 weeks gestation of pregnancy
Z3A.35	35 weeks gestation of pregnancy
Z3A.36	36 weeks gestation of pregnancy
Z3A.37	37 weeks gestation of pregnancy
Z3A.38	38 weeks gestation of pregnancy
Z3A.39	39 weeks gestation of pregnancy
Z3A.4	^ of pregnancy, weeks 40 or greater	0a
Z3A.40	40 weeks gestation of pregnancy
Z3A.41	41 weeks gestation of pregnancy
Z3A.42	42 weeks gestation of pregnancy
Z3A.49	Greater than 42 weeks gestation of pregnancy
Z45	Encounter for adjustment and management of implanted device	0a
Z45.0	Encounter for adjustment and management of cardiac device	0a
Z45.01	Encounter for adjustment and management of cardiac pacemaker	0a
Z45.010	Encounter for checking and testing of cardiac pacemaker pulse generator [battery]
Z45.018	Encounter for adjustment and management of other part of cardiac pacemaker
Z45.02	Encounter for adjustment and management of automatic implantable cardiac defibrillator
Z45.09	Encounter for adjustment and management of other cardiac device
Z45.1	Encounter for adjustment and management of infusion pump
Z45.2	Encounter for adjustment and management of vascular access device
Z45.3	^s of the special senses	0a
Z45.31	Encounter for adjustment and management of implanted visual substitution device
Z45.32	Encounter for adjustment and management of implanted hearing device	0a
Z45.320	Encounter for adjustment and management of bone conduction device
Z45.321	Encounter for adjustment and management of cochlear device
Z45.328	Encounter for adjustment and management of other implanted hearing device
Z45.4	Encounter for adjustment and management of implanted nervous system device	0a
Z45.41	Encounter for adjustment and management of cerebrospinal fluid drainage device
Z45.42	Encounter for adjustment and management of neurostimulator
Z45.49	Encounter for adjustment and management of other implanted nervous system device
Z45.8	Encounter for adjustment and management of other implanted devices	0a
Z45.81	Encounter for adjustment or removal of breast implant	0a
Z45.811	Encounter for adjustment or removal of right breast implant
Z45.812	Encounter for adjustment or removal of left breast implant
Z45.819	Encounter for adjustment or removal of unspecified breast implant
Z45.82	Encounter for adjustment or removal of myringotomy device (stent) (tube)
Z45.89	^
Z45.9	Encounter for adjustment and management of unspecified implanted device
Z47	Orthopedic aftercare	0a
Z47.1	Aftercare following joint replacement surgery
Z47.2	Encounter for removal of internal fixation device
Z47.3	Aftercare following explantation of joint prosthesis	0a
Z47.31	Aftercare following explantation of shoulder joint prosthesis
Z47.32	Aftercare following explantation of hip joint prosthesis
Z47.33	Aftercare following explantation of knee joint prosthesis
Z47.8	Encounter for other orthopedic aftercare	0a
Z47.81	Encounter for orthopedic aftercare following surgical amputation
Z47.82	Encounter for orthopedic aftercare following scoliosis surgery
Z47.89	^
Z51	Encounter for other aftercare and medical care	0a
Z51.0	Encounter for antineoplastic radiation therapy
Z51.1	Encounter for antineoplastic chemotherapy and immunotherapy	0a
Z51.11	Encounter for antineoplastic chemotherapy
Z51.12	Encounter for antineoplastic immunotherapy
Z51.5	Encounter for palliative care
Z51.6	Encounter for desensitization to allergens	1b
Z51.8	Encounter for other specified aftercare	0a
Z51.81	Encounter for therapeutic drug level monitoring
Z51.89	^
Z51.A	Encounter for sepsis aftercare	1n
Z79	Long term (current) drug therapy	0a
Z79.0	Long term (current) use of anticoagulants and antithrombotics/antiplatelets	0a
Z79.01	Long term (current) use of anticoagulants
Z79.02	Long term (current) use of antithrombotics/antiplatelets
Z79.1	Long term (current) use of non-steroidal anti-inflammatories (NSAID)
Z79.2	Long term (current) use of antibiotics
Z79.3	Long term (current) use of hormonal contraceptives
Z79.4	Long term (current) use of insulin
Z79.5	Long term (current) use of steroids	0a
Z79.51	Long term (current) use of inhaled steroids
Z79.52	Long term (current) use of systemic steroids
Z79.6	Long term (current) use of immunomodulators and immunosuppressants	0j
Z79.60	Long term (current) use of unspecified immunomodulators and immunosuppressants	1j
Z79.61	Long term (current) use of immunomodulator	1j
Z79.62	Long term (current) use of immunosuppressant	0j
Z79.620	Long term (current) use of immunosuppressive biologic	1j
Z79.621	Long term (current) use of calcineurin inhibitor	1j
Z79.622	Long term (current) use of Janus kinase inhibitor	1j
Z79.623	Long term (current) use of mammalian target of rapamycin (mTOR) inhibitor	1j
Z79.624	Long term (current) use of inhibitors of nucleotide synthesis	1j
Z79.63	Long term (current) use of chemotherapeutic agent	0j
Z79.630	Long term (current) use of alkylating agent	1j
Z79.631	Long term (current) use of antimetabolite agent	1j
Z79.632	Long term (current) use of antitumor antibiotic	1j
Z79.633	Long term (current) use of mitotic inhibitor	1j
Z79.634	Long term (current) use of topoisomerase inhibitor	1j
Z79.64	Long term (current) use of myelosuppressive agent	1j
Z79.69	Long term (current) use of other immunomodulators and immunosuppressants	1j
Z79.8	Other long term (current) drug therapy	0a
Z79.81	Long term (current) use of agents affecting estrogen receptors and estrogen levels	0a
Z79.810	Long term (current) use of selective estrogen receptor modulators (SERMs)
Z79.811	Long term (current) use of aromatase inhibitors
Z79.818	Long term (current) use of other agents affecting estrogen receptors and estrogen levels
Z79.82	Long term (current) use of aspirin
Z79.83	Long term (current) use of bisphosphonates
Z79.84	Long term (current) use of oral hypoglycemic drugs	1b
Z79.85	Long-term (current) use of injectable non-insulin antidiabetic drugs	1j
Z79.89	^	0a
Z79.890	Hormone replacement therapy
Z79.891	Long term (current) use of opiate analgesic
Z79.899	^
Z85	Personal history of malignant neoplasm	0a
Z85.0	^ of digestive organs	0a
Z85.00	Personal history of malignant neoplasm of unspecified digestive organ
Z85.01	Personal history of malignant neoplasm of esophagus
Z85.02	Personal history of malignant neoplasm of stomach	0a
Z85.020	Personal history of malignant carcinoid tumor of stomach
Z85.028	Personal history of other malignant neoplasm of stomach
Z85.03	Personal history of malignant neoplasm of large intestine	0a
Z85.030	Personal history of malignant carcinoid tumor of large intestine
Z85.038	Personal history of other malignant neoplasm of large intestine
Z85.04	Personal history of malignant neoplasm of rectum, rectosigmoid junction, and anus	0a
Z85.040	Personal history of malignant carcinoid tumor of rectum
Z85.048	Personal history of other malignant neoplasm of rectum, rectosigmoid junction, and anus
Z85.05	Personal history of malignant neoplasm of liver
Z85.06	Personal history of malignant neoplasm of small intestine	0a
Z85.060	Personal history of malignant carcinoid tumor of small intestine
Z85.068	Personal history of other malignant neoplasm of small intestine
Z85.07	Personal history of malignant neoplasm of pancreas
Z85.09	Personal history of malignant neoplasm of other digestive organs
Z85.1	^ of trachea, bronchus and lung	0a
Z85.11	Personal history of malignant neoplasm of bronchus and lung	0a
Z85.110	Personal history of malignant carcinoid tumor of bronchus and lung
Z85.118	Personal history of other malignant neoplasm of bronchus and lung
Z85.12	Personal history of malignant neoplasm of trachea
Z85.2	^ of other respiratory and intrathoracic organs	0a
Z85.20	Personal history of malignant neoplasm of unspecified respiratory organ
Z85.21	Personal history of malignant neoplasm of larynx
Z85.22	Personal history of malignant neoplasm of nasal cavities, middle ear, and accessory sinuses
Z85.23	Personal history of malignant neoplasm of thymus	0a
Z85.230	Personal history of malignant carcinoid tumor of thymus
Z85.238	Personal history of other malignant neoplasm of thymus
Z85.29	^
Z85.3	^ of breast
Z85.4	^ of genital organs	0a
Z85.40	Personal history of malignant neoplasm of unspecified female genital organ
Z85.41	Personal history of malignant neoplasm of cervix uteri
Z85.42	Personal history of malignant neoplasm of other parts of uterus
Z85.43	Personal history of malignant neoplasm of ovary
Z85.44	Personal history of malignant neoplasm of other female genital organs
Z85.45	Personal history of malignant neoplasm of unspecified male genital organ
Z85.46	Personal history of malignant neoplasm of prostate
Z85.47	Personal history of malignant neoplasm of testis
Z85.48	Personal history of malignant neoplasm of epididymis
Z85.49	Personal history of malignant neoplasm of other male genital organs
Z85.4A	Personal history of malignant neoplasm of fallopian tube(s)	1p
Z85.5	^ of urinary tract	0a
Z85.50	Personal history of malignant neoplasm of unspecified urinary tract organ
Z85.51	Personal history of malignant neoplasm of bladder
Z85.52	Personal history of malignant neoplasm of kidney	0a
Z85.520	Personal history of malignant carcinoid tumor of kidney
Z85.528	Personal history of other malignant neoplasm of kidney
Z85.53	Personal history of malignant neoplasm of renal pelvis
Z85.54	Personal history of malignant neoplasm of ureter
Z85.59	Personal history of malignant neoplasm of other urinary tract organ
Z85.6	Personal history of leukemia
Z85.7	Personal history of other malignant neoplasms of lymphoid, hematopoietic and related tissues	0a
Z85.71	Personal history of Hodgkin lymphoma
Z85.72	Personal history of non-Hodgkin lymphomas
Z85.79	^
Z85.8	^s of other organs and systems	0a
Z85.81	Personal history of malignant neoplasm of lip, oral cavity, and pharynx	0a
Z85.810	Personal history of malignant neoplasm of tongue
Z85.818	Personal history of malignant neoplasm of other sites of lip, oral cavity, and pharynx
Z85.819	Personal history of malignant neoplasm of unspecified site of lip, oral cavity, and pharynx
Z85.82	Personal history of malignant neoplasm of skin	0a
Z85.820	Personal history of malignant melanoma of skin
Z85.821	Personal history of Merkel cell carcinoma
Z85.828	Personal history of other malignant neoplasm of skin
Z85.83	Personal history of malignant neoplasm of bone and soft tissue	0a
Z85.830	Personal history of malignant neoplasm of bone
Z85.831	Personal history of malignant neoplasm of soft tissue
Z85.84	Personal history of malignant neoplasm of eye and nervous tissue	0a
Z85.840	Personal history of malignant neoplasm of eye
Z85.841	Personal history of malignant neoplasm of brain
Z85.848	Personal history of malignant neoplasm of other parts of nervous tissue
Z85.85	Personal history of malignant neoplasm of endocrine glands	0a
Z85.850	Personal history of malignant neoplasm of thyroid
Z85.858	Personal history of malignant neoplasm of other endocrine glands
Z85.89	Personal history of malignant neoplasm of other organs and systems
Z85.9	^, unspecified
Z87	Personal history of other diseases and conditions	0a
Z87.0	Personal history of diseases of the respiratory system	0a
Z87.01	Personal history of pneumonia (recurrent)
Z87.09	Personal history of other diseases of the respiratory system
Z87.1	Personal history of diseases of the digestive system	0a
Z87.11	Personal history of peptic ulcer disease
Z87.19	Personal history of other diseases of the digestive system
Z87.2	Personal history of diseases of the skin and subcutaneous tissue
Z87.3	Personal history of diseases of the musculoskeletal system and connective tissue	0a
Z87.31	Personal history of (healed) nontraumatic fracture	0a
Z87.310	Personal history of (healed) osteoporosis fracture
Z87.311	Personal history of (healed) other pathological fracture
Z87.312	Personal history of (healed) stress fracture
Z87.39	Personal history of other diseases of the musculoskeletal system and connective tissue
Z87.4	Personal history of diseases of genitourinary system	0a
Z87.41	Personal history of dysplasia of the female genital tract	0a
Z87.410	Personal history of cervical dysplasia
Z87.411	Personal history of vaginal dysplasia
Z87.412	Personal history of vulvar dysplasia
Z87.42	Personal history of other diseases of the female genital tract
Z87.43	Personal history of diseases of male genital organs	0a
Z87.430	Personal history of prostatic dysplasia
Z87.438	Personal history of other diseases of male genital organs
Z87.44	Personal history of diseases of urinary system	0a
Z87.440	Personal history of urinary (tract) infections
Z87.441	Personal history of nephrotic syndrome
Z87.442	Personal history of urinary calculi
Z87.448	Personal history of other diseases of urinary system
Z87.5	Personal history of complications of pregnancy, childbirth and the puerperium	0a
Z87.51	Personal history of pre-term labor
Z87.59	Personal history of other complications of pregnancy, childbirth and the puerperium
Z87.6	Personal history of certain (corrected) conditions arising in the perinatal period	0j
Z87.61	Personal history of (corrected) necrotizing enterocolitis of newborn	1j
Z87.68	Personal history of other (corrected) conditions arising in the perinatal period	1j
Z87.7	Personal history of (corrected) congenital malformations	0a
Z87.71	^ of genitourinary system	0a
Z87.710	Personal history of (corrected) hypospadias
Z87.718	Personal history of other specified (corrected) congenital malformations of genitourinary system
Z87.72	^ of nervous system and sense organs	0a
Z87.720	Personal history of (corrected) congenital malformations of eye
Z87.721	Personal history of (corrected) congenital malformations of ear
Z87.728	Personal history of other specified (corrected) congenital malformations of nervous system and sense organs
Z87.73	^ of digestive system	0a
Z87.730	Personal history of (corrected) cleft lip and palate
Z87.731	Personal history of (corrected) tracheoesophageal fistula or atresia	1j
Z87.732	Personal history of (corrected) persistent cloaca or cloacal malformations	1j
Z87.738	Personal history of other specified (corrected) congenital malformations of digestive system
Z87.74	^ of heart and circulatory system
Z87.75	^ of respiratory system
Z87.76	^ of integument, limbs and musculoskeletal system	1a0j
Z87.760	Personal history of (corrected) congenital diaphragmatic hernia or other congenital diaphragm malformations	1j
Z87.761	Personal history of (corrected) gastroschisis	1j
Z87.762	Personal history of (corrected) prune belly malformation	1j
Z87.763	Personal history of other (corrected) congenital abdominal wall malformations	1j
Z87.768	Personal history of other specified (corrected) congenital malformations of integument, limbs and musculoskeletal system	1j
Z87.79	Personal history of other (corrected) congenital malformations	0a
Z87.790	Personal history of (corrected) congenital malformations of face and neck
Z87.798	^
Z87.8	Personal history of other specified conditions	0a
Z87.81	Personal history of (healed) traumatic fracture
Z87.82	Personal history of other (healed) physical injury and trauma	0a
Z87.820	Personal history of traumatic brain injury
Z87.821	Personal history of retained foreign body fully removed
Z87.828	^
Z87.89	^	0a
Z87.890	Personal history of sex reassignment
Z87.891	Personal history of nicotine dependence
Z87.892	Personal history of anaphylaxis
Z87.898	^
Z96	Presence of other functional implants	0a
Z96.0	Presence of urogenital implants
Z96.1	Presence of intraocular lens
Z96.2	Presence of otological and audiological implants	0a
Z96.20	Presence of otological and audiological implant, unspecified
Z96.21	Cochlear implant status
Z96.22	Myringotomy tube(s) status
Z96.29	Presence of other otological and audiological implants
Z96.3	Presence of artificial larynx
Z96.4	Presence of endocrine implants	0a
Z96.41	Presence of insulin pump (external) (internal)
Z96.49	Presence of other endocrine implants
Z96.5	Presence of tooth-root and mandibular implants
Z96.6	Presence of orthopedic joint implants	0a
Z96.60	Presence of unspecified orthopedic joint implant
Z96.61	Presence of artificial shoulder joint	0a
Z96.611	Presence of right artificial shoulder joint
Z96.612	Presence of left artificial shoulder joint
Z96.619	Presence of unspecified artificial shoulder joint
Z96.62	Presence of artificial elbow joint	0a
Z96.621	Presence of right artificial elbow joint
Z96.622	Presence of left artificial elbow joint
Z96.629	Presence of unspecified artificial elbow joint
Z96.63	Presence of artificial wrist joint	0a
Z96.631	Presence of right artificial wrist joint
Z96.632	Presence of left artificial wrist joint
Z96.639	Presence of unspecified artificial wrist joint
Z96.64	Presence of artificial hip joint	0a
Z96.641	Presence of right artificial hip joint
Z96.642	Presence of left artificial hip joint
Z96.643	^, bilateral
Z96.649	Presence of unspecified artificial hip joint
Z96.65	Presence of artificial knee joint	0a
Z96.651	Presence of right artificial knee joint
Z96.652	Presence of left artificial knee joint
Z96.653	^, bilateral
Z96.659	Presence of unspecified artificial knee joint
Z96.66	Presence of artificial ankle joint	0a
Z96.661	Presence of right artificial ankle joint
Z96.662	Presence of left artificial ankle joint
Z96.669	Presence of unspecified artificial ankle joint
Z96.69	Presence of other orthopedic joint implants	0a
Z96.691	Finger-joint replacement of right hand
Z96.692	Finger-joint replacement of left hand
Z96.693	Finger-joint replacement, bilateral
Z96.698	^
Z96.7	Presence of other bone and tendon implants
Z96.8	Presence of other specified functional implants	0a
Z96.81	Presence of artificial skin
Z96.82	Presence of neurostimulator	1e
Z96.89	^
Z96.9	Presence of functional implant, unspecified
Z98	Other postprocedural states	0a
Z98.0	Intestinal bypass and anastomosis status
Z98.1	Arthrodesis status
Z98.2	Presence of cerebrospinal fluid drainage device
Z98.3	Post therapeutic collapse of lung status
Z98.4	Cataract extraction status	0a
Z98.41	^, right eye
Z98.42	^, left eye
Z98.49	^, unspecified eye
Z98.5	Sterilization status	0a
Z98.51	Tubal ligation status
Z98.52	Vasectomy status
Z98.6	Angioplasty status	0a
Z98.61	Coronary angioplasty status
Z98.62	Peripheral vascular angioplasty status
Z98.8	Other specified postprocedural states	0a
Z98.81	Dental procedure status	0a
Z98.810	Dental sealant status
Z98.811	Dental restoration status
Z98.818	Other dental procedure status
Z98.82	Breast implant status
Z98.83	Filtering (vitreous) bleb after glaucoma surgery status
Z98.84	Bariatric surgery status
Z98.85	Transplanted organ removal status
Z98.86	Personal history of breast implant removal
Z98.87	Personal history of in utero procedure	0a
Z98.870	^ during pregnancy
Z98.871	^ while a fetus
Z98.89	^	1a0b
Z98.890	^	1b
Z98.891	History of uterine scar from previous surgery	1b`;

/** One a line: code, last day, earlier title. */
export const embeddedRetitled = `M41.12	2023-09-30	Adolescent scoliosis
M50.120	2019-09-30	Mid-cervical disc disorder, unspecified
M96.83	2016-09-30	Postprocedural hemorrhage and hematoma of a musculoskeletal structure following a procedure
M96.830	2016-09-30	Postprocedural hemorrhage and hematoma of a musculoskeletal structure following a musculoskeletal system procedure
M96.831	2016-09-30	Postprocedural hemorrhage and hematoma of a musculoskeletal structure following other procedure`;

/** One a line: node, level, title. */
export const embeddedBlocks = `A00-B99	chapter	Certain infectious and parasitic diseases
B00-B09	block	Viral infections characterized by skin and mucous membrane lesions
B95-B97	block	Bacterial and viral infectious agents
C00-D49	chapter	Neoplasms
C00-C96	block	Malignant neoplasms
C00-C75	block	Malignant neoplasms, stated or presumed to be primary (of specified sites), and certain specified histologies, except neuroendocrine, and of lymphoid, hematopoietic and related tissue
C40-C41	block	Malignant neoplasms of bone and articular cartilage
C76-C80	block	Malignant neoplasms of ill-defined, other secondary and unspecified sites
C81-C96	block	Malignant neoplasms of lymphoid, hematopoietic and related tissue
F01-F99	chapter	Mental, Behavioral and Neurodevelopmental disorders
F10-F19	block	Mental and behavioral disorders due to psychoactive substance use
F40-F48	block	Anxiety, dissociative, stress-related, somatoform and other nonpsychotic mental disorders
F50-F59	block	Behavioral syndromes associated with physiological disturbances and physical factors
G00-G99	chapter	Diseases of the nervous system
G00-G09	block	Inflammatory diseases of the central nervous system
G50-G59	block	Nerve, nerve root and plexus disorders
G80-G83	block	Cerebral palsy and other paralytic syndromes
G89-G99	block	Other disorders of the nervous system
M00-M99	chapter	Diseases of the musculoskeletal system and connective tissue
M40-M54	block	Dorsopathies
M40-M43	block	Deforming dorsopathies
M45-M49	block	Spondylopathies
M50-M54	block	Other dorsopathies
M60-M79	block	Soft tissue disorders
M60-M63	block	Disorders of muscles
M70-M79	block	Other soft tissue disorders
M80-M94	block	Osteopathies and chondropathies
M80-M85	block	Disorders of bone density and structure
M96-M96	block	Intraoperative and postprocedural complications and disorders of musculoskeletal system, not elsewhere classified
M99-M99	block	Biomechanical lesions, not elsewhere classified
N00-N99	chapter	Diseases of the genitourinary system
N10-N16	block	Renal tubulo-interstitial diseases
N20-N23	block	Urolithiasis
N30-N39	block	Other diseases of the urinary system
O00-O9A	chapter	Pregnancy, childbirth and the puerperium
O20-O29	block	Other maternal disorders predominantly related to pregnancy
O94-O9A	block	Other obstetric conditions, not elsewhere classified
Q00-Q99	chapter	Congenital malformations, deformations and chromosomal abnormalities
Q65-Q79	block	Congenital malformations and deformations of the musculoskeletal system
R00-R99	chapter	Symptoms, signs and abnormal clinical and laboratory findings, not elsewhere classified
R10-R19	block	Symptoms and signs involving the digestive system and abdomen
R20-R23	block	Symptoms and signs involving the skin and subcutaneous tissue
R25-R29	block	Symptoms and signs involving the nervous and musculoskeletal systems
R30-R39	block	Symptoms and signs involving the genitourinary system
R50-R69	block	General symptoms and signs
R90-R94	block	Abnormal findings on diagnostic imaging and in function studies, without diagnosis
S00-T88	chapter	Injury, poisoning and certain other consequences of external causes
S30-S39	block	Injuries to the abdomen, lower back, lumbar spine, pelvis and external genitals
T07-T88	block	Injury, poisoning and certain other consequences of external causes
T80-T88	block	Complications of surgical and medical care, not elsewhere classified
V00-Y99	chapter	External causes of morbidity
V00-X58	block	Accidents
W00-X58	block	Other external causes of accidental injury
W00-W19	block	Slipping, tripping, stumbling and falls
X50-X50	block	Overexertion and strenuous or repetitive movements
Y90-Y99	block	Supplementary factors related to causes of morbidity classified elsewhere
Z00-Z99	chapter	Factors influencing health status and contact with health services
Z00-Z13	block	Persons encountering health services for examinations
Z30-Z39	block	Persons encountering health services in circumstances related to reproduction
Z40-Z53	block	Encounters for other specific health care
Z77-Z99	block	Persons with potential health hazards related to family and personal history and certain conditions influencing health status`;

/** One a line: @owner release read; kind, from, until, references, text. */
export const embeddedNotes = `@A00-B99 FY2021
i				diseases generally recognized as communicable or transmissible
u				code to identify resistance to antimicrobial drugs (Z16.-)
1				certain localized infections - see body system-related chapters
2				carrier or suspected carrier of infectious disease (Z22.-)
2				infectious and parasitic diseases complicating pregnancy, childbirth and the puerperium (O98.-)
2				infectious and parasitic diseases specific to the perinatal period (P35-P39)
2				influenza and other acute respiratory infections (J00-J22)
@B95-B97 FY2021
n				These categories are provided for use as supplementary or additional codes to identify the infectious agent(s) in diseases classified elsewhere.
@C00-D49 FY2021
n				Functional activity
n				All neoplasms are classified in this chapter, whether they are functionally active or not. An additional code from Chapter 4 may be used, to identify functional activity associated with any neoplasm.
n				Morphology [Histology]
n				Chapter 2 classifies neoplasms primarily by site (topography), with broad groupings for behavior, malignant, in situ, benign, etc. The Table of Neoplasms should be used to identify the correct topography code. In a few cases, such as for malignant melanoma and certain neuroendocrine tumors, the morphology (histologic type) is included in the category and codes.
n				Primary malignant neoplasms overlapping site boundaries
n				A primary malignant neoplasm that overlaps two or more contiguous (next to each other) sites should be classified to the subcategory/code .8 ('overlapping lesion'), unless the combination is specifically indexed elsewhere. For multiple neoplasms of the same site that are not contiguous, such as tumors in different quadrants of the same breast, codes for each site should be assigned.
n				Malignant neoplasm of ectopic tissue
n				Malignant neoplasms of ectopic tissue are to be coded to the site mentioned, e.g., ectopic pancreatic malignant neoplasms are coded to pancreas, unspecified (C25.9).
@C40-C41 FY2021
i				malignant neoplasm of cartilage (articular) (joint)
i				malignant neoplasm of periosteum
1				malignant neoplasm of bone marrow NOS (C96.9)
1				malignant neoplasm of synovia (C49.-)
@C81-C96 FY2021
2				Kaposi's sarcoma of lymph nodes (C46.3)
2				secondary and unspecified neoplasm of lymph nodes (C77.-)
2				secondary neoplasm of bone marrow (C79.52)
2				secondary neoplasm of spleen (C78.89)
@F01-F99 FY2021
i				disorders of psychological development
2				symptoms, signs and abnormal clinical laboratory findings, not elsewhere classified (R00-R99)
@G00-G99 FY2021
2				certain conditions originating in the perinatal period (P04-P96)
2				certain infectious and parasitic diseases (A00-B99)
2				complications of pregnancy, childbirth and the puerperium (O00-O9A)
2				congenital malformations, deformations, and chromosomal abnormalities (Q00-Q99)
2				endocrine, nutritional and metabolic diseases (E00-E88)
2				injury, poisoning and certain other consequences of external causes (S00-T88)
2				neoplasms (C00-D49)
2				symptoms, signs and abnormal clinical and laboratory findings, not elsewhere classified (R00-R94)
@G50-G59 FY2027
1				current traumatic nerve, nerve root and plexus disorders - see Injury, nerve by body region
1				neuralgia NOS (M79.2)
1				neuritis NOS (M79.2)
1				peripheral neuritis in pregnancy (O26.82-)
1				radiculitis NOS (M54.1-)
@M00-M99 FY2027
n				Use an external cause code following the code for the musculoskeletal condition, if applicable, to identify the cause of the musculoskeletal condition
2				arthropathic psoriasis (L40.5-)
2				certain conditions originating in the perinatal period (P04-P96)
2				certain infectious and parasitic diseases (A00-B99)
2				compartment syndrome (traumatic) (T79.A-)
2				complications of pregnancy, childbirth and the puerperium (O00-O9A)
2				congenital malformations, deformations, and chromosomal abnormalities (Q00-Q99)
2				endocrine, nutritional and metabolic diseases (E00-E88)
2				injury, poisoning and certain other consequences of external causes (S00-T88)
2				neoplasms (C00-D49)
2				symptoms, signs and abnormal clinical and laboratory findings, not elsewhere classified (R00-R94)
@M50-M54 FY2027
1				current injury - see injury of spine by body region
1				discitis NOS (M46.4-)
@M60-M63 FY2027
1				dermatopolymyositis (M33.-)
1		2021-09-30		muscular dystrophies and myopathies (G71-G72)
1				myopathy in amyloidosis (E85.-)
1				myopathy in polyarteritis nodosa (M30.0)
1				myopathy in rheumatoid arthritis (M05.32)
1				myopathy in scleroderma (M34.-)
1				myopathy in Sjögren's syndrome (M35.03)
1				myopathy in systemic lupus erythematosus (M32.-)
2	2021-10-01			muscular dystrophies and myopathies (G71-G72)
@N00-N99 FY2021
2				certain conditions originating in the perinatal period (P04-P96)
2				certain infectious and parasitic diseases (A00-B99)
2				complications of pregnancy, childbirth and the puerperium (O00-O9A)
2				congenital malformations, deformations and chromosomal abnormalities (Q00-Q99)
2				endocrine, nutritional and metabolic diseases (E00-E88)
2				injury, poisoning and certain other consequences of external causes (S00-T88)
2				neoplasms (C00-D49)
2				symptoms, signs and abnormal clinical and laboratory findings, not elsewhere classified (R00-R94)
@N10-N16 FY2021
i				pyelonephritis
1				pyeloureteritis cystica (N28.85)
@N30-N39 FY2021
1				urinary infection (complicating):
1				abortion or ectopic or molar pregnancy (O00-O07, O08.8)
1				pregnancy, childbirth and the puerperium (O23.-, O75.3, O86.2-)
@O00-O9A FY2021
n				CODES FROM THIS CHAPTER ARE FOR USE ONLY ON MATERNAL RECORDS, NEVER ON NEWBORN RECORDS
n				Codes from this chapter are for use for conditions related to or aggravated by the pregnancy, childbirth, or by the puerperium (maternal causes or obstetric causes)
n				Trimesters are counted from the first day of the last menstrual period. They are defined as follows:
n				1st trimester- less than 14 weeks 0 days
n				2nd trimester- 14 weeks 0 days to less than 28 weeks 0 days
n				3rd trimester- 28 weeks 0 days until delivery
u				code from category Z3A, Weeks of gestation, to identify the specific week of the pregnancy, if known.
1				supervision of normal pregnancy (Z34.-)
2				mental and behavioral disorders associated with the puerperium (F53.-)
2				obstetrical tetanus (A34)
2				postpartum necrosis of pituitary gland (E23.0)
2				puerperal osteomalacia (M83.0)
@O20-O29 FY2021
2				maternal care related to the fetus and amniotic cavity and possible delivery problems (O30-O48)
2				maternal diseases classifiable elsewhere but complicating pregnancy, labor and delivery, and the puerperium (O98-O99)
@Q00-Q99 FY2021
n				Codes from this chapter are not for use on maternal records
2				inborn errors of metabolism (E70-E88)
@R00-R99 FY2021
n				This chapter includes symptoms, signs, abnormal results of clinical or other investigative procedures, and ill-defined conditions regarding which no diagnosis classifiable elsewhere is recorded.
n				Signs and symptoms that point rather definitely to a given diagnosis have been assigned to a category in other chapters of the classification. In general, categories in this chapter include the less well-defined conditions and symptoms that, without the necessary study of the case to establish a final diagnosis, point perhaps equally to two or more diseases or to two or more systems of the body. Practically all categories in the chapter could be designated 'not otherwise specified', 'unknown etiology' or 'transient'. The Alphabetical Index should be consulted to determine which symptoms and signs are to be allocated here and which to other chapters. The residual subcategories, numbered .8, are generally provided for other relevant symptoms that cannot be allocated elsewhere in the classification.
n				The conditions and signs or symptoms included in categories R00-R94 consist of:
n				(a) cases for which no more specific diagnosis can be made even after all the facts bearing on the case have been investigated;
n				(b) signs or symptoms existing at the time of initial encounter that proved to be transient and whose causes could not be determined;
n				(c) provisional diagnosis in a patient who failed to return for further investigation or care;
n				(d) cases referred elsewhere for investigation or treatment before the diagnosis was made;
n				(e) cases in which a more precise diagnosis was not available for any other reason;
n				(f) certain symptoms, for which supplementary information is provided, that represent important problems in medical care in their own right.
2				abnormal findings on antenatal screening of mother (O28.-)
2				certain conditions originating in the perinatal period (P04-P96)
2				signs and symptoms classified in the body system chapters
2				signs and symptoms of breast (N63, N64.5)
@R10-R19 FY2021
2				congenital or infantile pylorospasm (Q40.0)
2				gastrointestinal hemorrhage (K92.0-K92.2)
2				intestinal obstruction (K56.-)
2				newborn gastrointestinal hemorrhage (P54.0-P54.3)
2				newborn intestinal obstruction (P76.-)
2				pylorospasm (K31.3)
2				signs and symptoms involving the urinary system (R30-R39)
2				symptoms referable to female genital organs (N94.-)
2				symptoms referable to male genital organs (N48-N50)
@R20-R23 FY2021
2				symptoms relating to breast (N64.4-N64.5)
@R90-R94 FY2021
i				nonspecific abnormal findings on diagnostic imaging by computerized axial tomography [CAT scan]
i				nonspecific abnormal findings on diagnostic imaging by magnetic resonance imaging [MRI][NMR]
i				nonspecific abnormal findings on diagnostic imaging by positron emission tomography [PET scan]
i				nonspecific abnormal findings on diagnostic imaging by thermography
i				nonspecific abnormal findings on diagnostic imaging by ultrasound [echogram]
i				nonspecific abnormal findings on diagnostic imaging by X-ray examination
1				abnormal findings on antenatal screening of mother (O28.-)
1				diagnostic abnormal findings classified elsewhere - see Alphabetical Index
@S00-T88 FY2021
n				Use secondary code(s) from Chapter 20, External causes of morbidity, to indicate cause of injury. Codes within the T section that include the external cause do not require an additional external cause code
n				The chapter uses the S-section for coding different types of injuries related to single body regions and the T-section to cover injuries to unspecified body regions as well as poisoning and certain other consequences of external causes.
u				code to identify any retained foreign body, if applicable (Z18.-)
1				birth trauma (P10-P15)
1				obstetric trauma (O70-O71)
@S30-S39 FY2021
i				injuries to the abdominal wall
i				injuries to the anus
i				injuries to the buttock
i				injuries to the external genitalia
i				injuries to the flank
i				injuries to the groin
2				burns and corrosions (T20-T32)
2				effects of foreign body in anus and rectum (T18.5)
2				effects of foreign body in genitourinary tract (T19.-)
2				effects of foreign body in stomach, small intestine and colon (T18.2-T18.4)
2				frostbite (T33-T34)
2				insect bite or sting, venomous (T63.4)
@T80-T88 FY2021
u				code for adverse effect, if applicable, to identify drug (T36-T50 with fifth or sixth character 5)
u				code(s) to identify the specified condition resulting from the complication
u				code to identify devices involved and details of circumstances (Y62-Y82)
2				any encounters with medical care for postprocedural conditions in which no complications are present, such as:
2				artificial opening status (Z93.-)
2				closure of external stoma (Z43.-)
2				fitting and adjustment of external prosthetic device (Z44.-)
2				burns and corrosions from local applications and irradiation (T20-T32)
2				complications of surgical procedures during pregnancy, childbirth and the puerperium (O00-O9A)
2				mechanical complication of respirator [ventilator] (J95.850)
2				poisoning and toxic effects of drugs and chemicals (T36-T65 with fifth or sixth character 1-4 or 6)
2				postprocedural fever (R50.82)
2				specified complications classified elsewhere, such as:
2				cerebrospinal fluid leak from spinal puncture (G97.0)
2				colostomy malfunction (K94.0-)
2				disorders of fluid and electrolyte imbalance (E86-E87)
2				functional disturbances following cardiac surgery (I97.0-I97.1)
2				intraoperative and postprocedural complications of specified body systems (D78.-, E36.-, E89.-, G97.3-, G97.4, H59.3-, H59.-, H95.2-, H95.3, I97.4-, I97.5, J95.6-, J95.7, K91.6-, L76.-, M96.-, N99.-)
2				ostomy complications (J95.0-, K94.-, N99.5-)
2				postgastric surgery syndromes (K91.1)
2				postlaminectomy syndrome NEC (M96.1)
2				postmastectomy lymphedema syndrome (I97.2)
2				postsurgical blind-loop syndrome (K91.2)
2				ventilator associated pneumonia (J95.851)
@V00-Y99 FY2021
n				This chapter permits the classification of environmental events and circumstances as the cause of injury, and other adverse effects. Where a code from this section is applicable, it is intended that it shall be used secondary to a code from another chapter of the Classification indicating the nature of the condition. Most often, the condition will be classifiable to Chapter 19, Injury, poisoning and certain other consequences of external causes (S00-T88). Other conditions that may be stated to be due to external causes are classified in Chapters I to XVIII. For these conditions, codes from Chapter 20 should be used to provide additional information as to the cause of the condition.
@W00-W19 FY2021
1				assault involving a fall (Y01-Y02)
1				fall from animal (V80.-)
1				fall (in) (from) machinery (in operation) (W28-W31)
1				fall (in) (from) transport vehicle (V01-V99)
1				intentional self-harm involving a fall (X80-X81)
2				at risk for fall (history of fall) Z91.81
2				fall (in) (from) burning building (X00.-)
2				fall into fire (X00-X04, X08)
@Y90-Y99 FY2021
n				These categories may be used to provide supplementary information concerning causes of morbidity. They are not to be used for single-condition coding.
@Z00-Z99 FY2021
n				Z codes represent reasons for encounters. A corresponding procedure code must accompany a Z code if a procedure is performed. Categories Z00-Z99 are provided for occasions when circumstances other than a disease, injury or external cause classifiable to categories A00-Y89 are recorded as 'diagnoses' or 'problems'. This can arise in two main ways:
n				(a) When a person who may or may not be sick encounters the health services for some specific purpose, such as to receive limited care or service for a current condition, to donate an organ or tissue, to receive prophylactic vaccination (immunization), or to discuss a problem which is in itself not a disease or injury.
n				(b) When some circumstance or problem is present which influences the person's health status but is not in itself a current illness or injury.
@Z00-Z13 FY2021
n				Nonspecific abnormal findings disclosed at the time of these examinations are classified to categories R70-R94.
1				examinations related to pregnancy and reproduction (Z30-Z36, Z39.-)
@Z40-Z53 FY2021
t				Categories Z40-Z53 are intended for use to indicate a reason for care. They may be used for patients who have already been treated for a disease or injury, but who are receiving aftercare or prophylactic care, or care to consolidate the treatment, or to deal with a residual state
2				follow-up examination for medical surveillance after treatment (Z08-Z09)
@Z77-Z99 FY2021
a				any follow-up examination (Z08-Z09)
@B02 FY2021
i				shingles
i				zona
@B02.0 FY2021
t				Zoster meningoencephalitis
@B02.24 FY2021
t				Herpes zoster myelitis
@B02.29 FY2021
t				Postherpetic radiculopathy
@B02.33 FY2021
t				Herpes zoster keratoconjunctivitis
@B02.39 FY2021
t				Zoster blepharitis
@B02.8 FY2021
t				Herpes zoster otitis externa
@B02.9 FY2021
t				Zoster NOS
@B95.61 FY2021
t				Methicillin susceptible Staphylococcus aureus (MSSA) infection as the cause of diseases classified elsewhere
t				Staphylococcus aureus infection NOS as the cause of diseases classified elsewhere
@B95.62 FY2021
t				Methicillin resistant staphylococcus aureus (MRSA) infection as the cause of diseases classified elsewhere
@B96.0 FY2021
t				Pleuro-pneumonia-like-organism [PPLO]
@B96.20 FY2021
t				Escherichia coli [E. coli] NOS
@B96.21 FY2021
t				E. coli O157:H- (nonmotile) with confirmation of Shiga toxin
t				E. coli O157 with confirmation of Shiga toxin when H antigen is unknown, or is not H7
t				O157:H7 Escherichia coli [E.coli] with or without confirmation of Shiga toxin-production
t				Shiga toxin-producing Escherichia coli [E.coli] O157:H7 with or without confirmation of Shiga toxin-production
t				STEC O157:H7 with or without confirmation of Shiga toxin-production
@B96.22 FY2021
t				Non-O157 Shiga toxin-producing Escherichia coli [E.coli]
t				Non-O157 Shiga toxin-producing Escherichia coli [E.coli] with known O group
@B96.23 FY2021
t				Shiga toxin-producing Escherichia coli [E. coli] with unspecified O group
t				STEC NOS
@B96.29 FY2021
t				Non-Shiga toxin-producing E. coli
@B97.21 FY2021
1				pneumonia due to SARS-associated coronavirus (J12.81)
@B97.3 FY2021
1				Human immunodeficiency virus [HIV] disease (B20)
@B97.4 FY2021
t				RSV as the cause of diseases classified elsewhere
f				related disorders, such as:
f				otitis media (H65.-)
f				upper respiratory infection (J06.9)
2				acute bronchiolitis due to respiratory syncytial virus (RSV) (J21.0)
2				acute bronchitis due to respiratory syncytial virus (RSV) (J20.5)
2				respiratory syncytial virus (RSV) pneumonia (J12.1)
@C41 FY2021
1				malignant neoplasm of bones of limbs (C40.-)
1				malignant neoplasm of cartilage of ear (C49.0)
1				malignant neoplasm of cartilage of eyelid (C49.0)
1				malignant neoplasm of cartilage of larynx (C32.3)
1				malignant neoplasm of cartilage of limbs (C40.-)
1				malignant neoplasm of cartilage of nose (C30.0)
@C41.0 FY2021
t				Malignant neoplasm of maxilla (superior)
t				Malignant neoplasm of orbital bone
2				carcinoma, any type except intraosseous or odontogenic of:
2				maxillary sinus (C31.0)
2				upper jaw (C03.0)
2				malignant neoplasm of jaw bone (lower) (C41.1)
@C41.1 FY2021
t				Malignant neoplasm of inferior maxilla
t				Malignant neoplasm of lower jaw bone
2				carcinoma, any type except intraosseous or odontogenic of:
2				jaw NOS (C03.9)
2				lower (C03.1)
2				malignant neoplasm of upper jaw bone (C41.0)
@C41.2 FY2021
1				malignant neoplasm of sacrum and coccyx (C41.4)
@C79 FY2021
1				secondary carcinoid tumors (C7B.-)
1				secondary neuroendocrine tumors (C7B.-)
@C79.11 FY2021
2				lymph node metastases (C77.0)
@C79.2 FY2021
1				secondary Merkel cell carcinoma (C7B.1)
@C79.5 FY2021
1				secondary carcinoid tumors of bone (C7B.03)
@C79.9 FY2021
t				Metastatic cancer NOS
t				Metastatic disease NOS
1				carcinomatosis NOS (C80.0)
1				generalized cancer NOS (C80.0)
1				malignant (primary) neoplasm of unspecified site (C80.1)
@C90 FY2021
1				personal history of other malignant neoplasms of lymphoid, hematopoietic and related tissues (Z85.79)
@C90.0 FY2021
t				Kahler's disease
t				Medullary plasmacytoma
t				Myelomatosis
t				Plasma cell myeloma
1				solitary myeloma (C90.3-)
1				solitary plasmactyoma (C90.3-)
@C90.00 FY2021
t				Multiple myeloma with failed remission
t				Multiple myeloma NOS
@C90.1 FY2021
t				Plasmacytic leukemia
@C90.10 FY2021
t				Plasma cell leukemia with failed remission
t				Plasma cell leukemia NOS
@C90.20 FY2021
t				Extramedullary plasmacytoma with failed remission
t				Extramedullary plasmacytoma NOS
@C90.3 FY2021
t				Localized malignant plasma cell tumor NOS
t				Plasmacytoma NOS
t				Solitary myeloma
@C90.30 FY2021
t				Solitary plasmacytoma with failed remission
t				Solitary plasmacytoma NOS
@F11.1 FY2021
1				opioid dependence (F11.2-)
1				opioid use, unspecified (F11.9-)
@F11.10 FY2021
t				Opioid use disorder, mild
@F11.11 FY2021
t				Opioid use disorder, mild, in early remission
t				Opioid use disorder, mild, in sustained remission
@F11.14 FY2021
t				Opioid use disorder, mild, with opioid-induced depressive disorder
@F11.2 FY2021
1				opioid abuse (F11.1-)
1				opioid use, unspecified (F11.9-)
2				opioid poisoning (T40.0-T40.2-)
@F11.20 FY2021
t				Opioid use disorder, moderate
t				Opioid use disorder, severe
@F11.21 FY2021
t				Opioid use disorder, moderate, in early remission
t				Opioid use disorder, moderate, in sustained remission
t				Opioid use disorder, severe, in early remission
t				Opioid use disorder, severe, in sustained remission
@F11.22 FY2021
1				opioid dependence with withdrawal (F11.23)
@F11.23 FY2021
1				opioid dependence with intoxication (F11.22-)
@F11.24 FY2021
t				Opioid use disorder, moderate, with opioid induced depressive disorder
@F11.9 FY2021
1				opioid abuse (F11.1-)
1				opioid dependence (F11.2-)
@F11.92 FY2021
1				opioid use, unspecified with withdrawal (F11.93)
@F11.921 FY2021
t				Opioid-induced delirium
@F11.93 FY2021
1				opioid use, unspecified with intoxication (F11.92-)
@F11.94 FY2021
t				Opioid induced depressive disorder, without use disorder
@F11.981 FY2021
t				Opioid induced sexual dysfunction, without use disorder
@F11.982 FY2021
t				Opioid induced sleep disorder, without use disorder
@F11.988 FY2021
t				Opioid induced anxiety disorder, without use disorder
@F45 FY2027
2				dissociative and conversion disorders (F44.-)
2				factitious disorders (F68.1-, F68.A)
2				hair-plucking (F63.3)
2				lalling (F80.0)
2				lisping (F80.0)
2				malingering [conscious simulation] (Z76.5)
2				nail-biting (F98.8)
2				psychological or behavioral factors associated with disorders or diseases classified elsewhere (F54)
2				sexual dysfunction, not due to a substance or known physiological condition (F52.-)
2				thumb-sucking (F98.8)
2				tic disorders (in childhood and adolescence) (F95.-)
2				Tourette's syndrome (F95.2)
2				trichotillomania (F63.3)
@F45.0 FY2027
t				Briquet's disorder
t				Multiple psychosomatic disorder
@F45.1 FY2027
t				Somatic symptom disorder
t				Undifferentiated psychosomatic disorder
@F45.2 FY2027
2				delusional dysmorphophobia (F22)
2				fixed delusions about bodily functions or shape (F22)
@F45.21 FY2027
t				Hypochondriacal neurosis
t				Illness anxiety disorder
@F45.22 FY2027
t				Dysmorphophobia (nondelusional)
t				Nosophobia
@F45.4 FY2027
1				pain NOS (R52)
@F45.41 FY2027
t				Somatoform pain disorder (persistent)
@F45.42 FY2027
a				associated acute or chronic pain (G89.-)
@F45.8 FY2027
t				Psychogenic dysmenorrhea
t				Psychogenic dysphagia, including 'globus hystericus'
t				Psychogenic pruritus
t				Psychogenic torticollis
t				Somatoform autonomic dysfunction
t				Teeth grinding
1				sleep related teeth grinding (G47.63)
@F45.9 FY2027
t				Psychosomatic disorder NOS
@F54 FY2021
t				Psychological factors affecting physical conditions
f				the associated physical disorder, such as:
f				asthma (J45.-)
f				dermatitis (L23-L25)
f				gastric ulcer (K25.-)
f				mucous colitis (K58.-)
f				ulcerative colitis (K51.-)
f				urticaria (L50.-)
2				tension-type headache (G44.2)
@G06 FY2021
u				code (B95-B97) to identify infectious agent.
@G06.0 FY2021
t				Brain [any part] abscess (embolic)
t				Cerebellar abscess (embolic)
t				Cerebral abscess (embolic)
t				Intracranial epidural abscess or granuloma
t				Intracranial extradural abscess or granuloma
t				Intracranial subdural abscess or granuloma
t				Otogenic abscess (embolic)
1				tuberculous intracranial abscess and granuloma (A17.81)
@G06.1 FY2021
t				Abscess (embolic) of spinal cord [any part]
t				Intraspinal epidural abscess or granuloma
t				Intraspinal extradural abscess or granuloma
t				Intraspinal subdural abscess or granuloma
1				tuberculous intraspinal abscess and granuloma (A17.81)
@G54 FY2027
1				current traumatic nerve root and plexus disorders - see nerve injury by body region
1				intervertebral disc disorders (M50-M51)
1				neuralgia or neuritis NOS (M79.2)
1				neuritis or radiculitis brachial NOS (M54.13)
1				neuritis or radiculitis lumbar NOS (M54.16)
1				neuritis or radiculitis lumbosacral NOS (M54.17)
1				neuritis or radiculitis thoracic NOS (M54.14)
1				radiculitis NOS (M54.10)
1				radiculopathy NOS (M54.10)
1				spondylosis (M47.-)
@G54.0 FY2027
t				Thoracic outlet syndrome
@G54.5 FY2027
t				Parsonage-Aldren-Turner syndrome
t				Shoulder-girdle neuritis
1				neuralgic amyotrophy in diabetes mellitus (E08-E13 with .44)
@G54.7 FY2027
t				Phantom limb syndrome NOS
@G55 FY2027
f				underlying disease, such as:
f				neoplasm (C00-D49)
1				nerve root compression (due to) (in) ankylosing spondylitis (M45.-)
1				nerve root compression (due to) (in) dorsopathies (M53.-, M54.-)
1				nerve root compression (due to) (in) intervertebral disc disorders (M50.1.-, M51.1.-)
1				nerve root compression (due to) (in) spondylopathies (M46.-, M48.-)
1		2021-09-30		nerve root compression (due to) (in) spondylosis (M47.0-M47.2.-)
1	2021-10-01			nerve root compression (due to) (in) spondylosis (M47.0-, M47.2.-)
@G57 FY2026
1				current traumatic nerve disorder - see nerve injury by body region
@G57.0 FY2026
1				sciatica NOS (M54.3-)
2				sciatica attributed to intervertebral disc disorder (M51.1.-)
@G57.1 FY2026
t				Lateral cutaneous nerve of thigh syndrome
@G57.3 FY2026
t				Peroneal nerve palsy
@G57.6 FY2026
t				Morton's metatarsalgia
@G57.7 FY2026
t				Complex regional pain syndrome II of lower limb
1				complex regional pain syndrome I of lower limb (G90.52-)
1				complex regional pain syndrome I of upper limb (G90.51-)
1				complex regional pain syndrome II of upper limb (G56.4-)
1				reflex sympathetic dystrophy of lower limb (G90.52-)
1				reflex sympathetic dystrophy of upper limb (G90.51-)
@G57.8 FY2026
t				Interdigital neuroma of lower limb
@G83 FY2027
n				This category is to be used only when the listed conditions are reported without further specification, or are stated to be old or longstanding but of unspecified cause. The category is also for use in multiple coding to identify these conditions resulting from any cause.
i				paralysis (complete) (incomplete), except as in G80-G82
@G83.0 FY2027
t				Diplegia (upper)
t				Paralysis of both upper limbs
@G83.1 FY2027
t				Paralysis of lower limb
1				monoplegia of lower limbs due to sequela of cerebrovascular disease (I69.04-, I69.14-, I69.24-, I69.34-, I69.84-, I69.94-)
@G83.2 FY2027
t				Paralysis of upper limb
1				monoplegia of upper limbs due to sequela of cerebrovascular disease (I69.03-, I69.13-, I69.23-, I69.33-, I69.83-, I69.93-)
@G83.4 FY2027
t				Neurogenic bladder due to cauda equina syndrome
1				cord bladder NOS (G95.89)
1				neurogenic bladder NOS (N31.9)
@G83.8 FY2027
1				paralytic syndromes due to current spinal cord injury-code to spinal cord injury (S14, S24, S34)
@G89 FY2027
a				related psychological factors associated with pain (F45.42)
1				generalized pain NOS (R52)
1				pain disorders exclusively related to psychological factors (F45.41)
1				pain NOS (R52)
2				atypical face pain (G50.1)
2				headache syndromes (G44.-)
2				localized pain, unspecified type - code to pain by site, such as:
2				abdomen pain (R10.-)
2				back pain (M54.9)
2				breast pain (N64.4)
2				chest pain (R07.1-R07.9)
2				ear pain (H92.0-)
2				eye pain (H57.1)
2	2020-10-01			headache (R51.9)
2				joint pain (M25.5-)
2				limb pain (M79.6-)
2		2021-09-30		lumbar region pain (M54.5)
2				painful urination (R30.9)
2		2025-09-30		pelvic and perineal pain (R10.2)
2				shoulder pain (M25.51-)
2				spine pain (M54.-)
2				throat pain (R07.0)
2				tongue pain (K14.6)
2				tooth pain (K08.8)
2				renal colic (N23)
2				migraines (G43.-)
2	2018-10-01			myalgia (M79.1-)
2	2016-10-01			pain from prosthetic devices, implants, and grafts (T82.84, T83.84, T84.84, T85.84-)
2				phantom limb syndrome with pain (G54.6)
2				vulvar vestibulitis (N94.810)
2				vulvodynia (N94.81-)
2		2016-09-30		pain from prosthetic devices, implants, and grafts (T82.84, T83.84, T84.84, T85.84)
2		2018-09-30		myalgia (M79.1)
2		2020-09-30		headache (R51)
2	2021-10-01			lumbar region pain (M54.5-)
2	2025-10-01			pelvic and perineal pain (R10.2-)
@G89.0 FY2027
t				Déjérine-Roussy syndrome
t				Myelopathic pain syndrome
t				Thalamic pain syndrome (hyperesthetic)
@G89.12 FY2027
t				Post-thoracotomy pain NOS
@G89.18 FY2027
t				Postoperative pain NOS
t				Postprocedural pain NOS
@G89.2 FY2027
1				causalgia, lower limb (G57.7-)
1				causalgia, upper limb (G56.4-)
1				central pain syndrome (G89.0)
1				chronic pain syndrome (G89.4)
1				complex regional pain syndrome II, lower limb (G57.7-)
1				complex regional pain syndrome II, upper limb (G56.4-)
1				neoplasm related chronic pain (G89.3)
1				reflex sympathetic dystrophy (G90.5-)
@G89.28 FY2027
t				Other chronic postoperative pain
@G89.3 FY2027
t				Cancer associated pain
t				Pain due to malignancy (primary) (secondary)
t				Tumor associated pain
@G89.4 FY2027
t				Chronic pain associated with significant psychosocial dysfunction
@G95 FY2021
2				myelitis (G04.-)
@G95.1 FY2021
2				intraspinal phlebitis and thrombophlebitis, except non-pyogenic (G08)
@G95.11 FY2021
t				Anoxia of spinal cord
t				Arterial thrombosis of spinal cord
@G95.19 FY2021
t				Edema of spinal cord
t				Hematomyelia
t				Nonpyogenic intraspinal phlebitis and thrombophlebitis
t				Subacute necrotic myelopathy
@G95.8 FY2021
1				neurogenic bladder NOS (N31.9)
1				neurogenic bladder due to cauda equina syndrome (G83.4)
1				neuromuscular dysfunction of bladder without spinal cord lesion (N31.-)
@G95.89 FY2021
t				Cord bladder NOS
t				Drug-induced myelopathy
t				Radiation-induced myelopathy
1				myelopathy NOS (G95.9)
@G95.9 FY2021
t				Myelopathy NOS
@M40 FY2027
f	2021-10-01			underlying disease
1				congenital kyphosis and lordosis (Q76.4)
1				kyphoscoliosis (M41.-)
1				postprocedural kyphosis and lordosis (M96.-)
@M40.0 FY2027
1				osteochondrosis of spine (M42.-)
@M40.4 FY2027
t				Acquired lordosis
@M41 FY2027
i				kyphoscoliosis
1				congenital scoliosis NOS (Q67.5)
1				congenital scoliosis due to bony malformation (Q76.3)
1				postural congenital scoliosis (Q67.5)
1				kyphoscoliotic heart disease (I27.1)
1		2021-09-30		postprocedural scoliosis (M96.-)
2	2021-10-01	2023-09-30		postprocedural scoliosis (M96.-)
2	2023-10-01			postprocedural scoliosis (M96.89)
2	2023-10-01			postradiation scoliosis (M96.5)
@M41.4 FY2027
t				Scoliosis secondary to cerebral palsy, Friedreich's ataxia, poliomyelitis and other neuromuscular disorders
a				underlying condition
@M41.5 FY2027
f	2021-10-01			underlying disease
@M42.0 FY2027
t				Calvé's disease
t				Scheuermann's disease
1				postural kyphosis (M40.0)
@M43 FY2027
1				congenital spondylolysis and spondylolisthesis (Q76.2)
1				hemivertebra (Q76.3-Q76.4)
1				Klippel-Feil syndrome (Q76.1)
1				lumbarization and sacralization (Q76.4)
1				platyspondylisis (Q76.4)
1				spina bifida occulta (Q76.0)
1				spinal curvature in osteoporosis (M80.-)
1				spinal curvature in Paget's disease of bone [osteitis deformans] (M88.-)
@M43.0 FY2027
1				congenital spondylolysis (Q76.2)
1				spondylolisthesis (M43.1)
@M43.1 FY2027
1				acute traumatic of lumbosacral region (S33.1)
1				acute traumatic of sites other than lumbosacral- code to Fracture, vertebra, by region
1				congenital spondylolisthesis (Q76.2)
@M43.2 FY2027
t				Ankylosis of spinal joint
1				ankylosing spondylitis (M45.0-)
1				congenital fusion of spine (Q76.4)
2				arthrodesis status (Z98.1)
2				pseudoarthrosis after fusion or arthrodesis (M96.0)
@M43.5 FY2027
1				biomechanical lesions NEC (M99.-)
@M43.6 FY2027
1				congenital (sternomastoid) torticollis (Q68.0)
1				current injury - see Injury, of spine, by body region
1				ocular torticollis (R29.891)
1				psychogenic torticollis (F45.8)
1				spasmodic torticollis (G24.3)
1				torticollis due to birth injury (P15.2)
@M43.8 FY2027
2				kyphosis and lordosis (M40.-)
2				scoliosis (M41.-)
@M43.9 FY2027
t				Curvature of spine NOS
@M45 FY2027
t				Rheumatoid arthritis of spine
1				arthropathy in Reiter's disease (M02.3-)
1				juvenile (ankylosing) spondylitis (M08.1)
2				Behçet's disease (M35.2)
@M46.0 FY2027
t				Disorder of ligamentous or muscular attachments of spine
@M46.3 FY2027
u				code (B95-B97) to identify infectious agent.
@M47 FY2027
i				arthrosis or osteoarthritis of spine
i				degeneration of facet joints
@M47.1 FY2027
t				Spondylogenic compression of spinal cord
1	2019-10-01			vertebral subluxation (M43.3-M43.5X9)
1		2019-09-30		vertebral subluxation (M43.3-M43.59)
@M48.0 FY2027
t				Caudal stenosis
@M48.061 FY2027
t	2017-10-01			Spinal stenosis, lumbar region NOS
@M48.1 FY2027
t				Diffuse idiopathic skeletal hyperostosis [DISH]
@M48.4 FY2027
t				Stress fracture of vertebra
1				pathological fracture NOS (M84.4-)
1				pathological fracture of vertebra due to neoplasm (M84.58)
1				pathological fracture of vertebra due to other diagnosis (M84.68)
1				pathological fracture of vertebra due to osteoporosis (M80.-)
1				traumatic fracture of vertebrae (S12.0-S12.3-, S22.0-, S32.0-)
7				The appropriate 7th character is to be added to each code from subcategory M48.4: A = initial encounter for fracture; D = subsequent encounter for fracture with routine healing; G = subsequent encounter for fracture with delayed healing; S = sequela of fracture
@M48.5 FY2027
t				Collapsed vertebra NOS
t	2016-10-01			Compression fracture of vertebra NOS
t				Wedging of vertebra NOS
1				current injury - see Injury of spine, by body region
1				fatigue fracture of vertebra (M48.4)
1				pathological fracture of vertebra due to neoplasm (M84.58)
1				pathological fracture of vertebra due to other diagnosis (M84.68)
1				pathological fracture of vertebra due to osteoporosis (M80.-)
1				pathological fracture NOS (M84.4-)
1				stress fracture of vertebra (M48.4-)
1				traumatic fracture of vertebra (S12.-, S22.-, S32.-)
7				The appropriate 7th character is to be added to each code from subcategory M48.5: A = initial encounter for fracture; D = subsequent encounter for fracture with routine healing; G = subsequent encounter for fracture with delayed healing; S = sequela of fracture
@M48.8 FY2027
t				Ossification of posterior longitudinal ligament
@M49 FY2027
i				curvature of spine in diseases classified elsewhere
i				deformity of spine in diseases classified elsewhere
i				kyphosis in diseases classified elsewhere
i				scoliosis in diseases classified elsewhere
i				spondylopathy in diseases classified elsewhere
f				underlying disease, such as:
f				brucellosis (A23.-)
f				Charcot-Marie-Tooth disease (G60.0)
f				enterobacterial infections (A01-A04)
f				osteitis fibrosa cystica (E21.0)
1				curvature of spine in tuberculosis [Pott's] (A18.01)
1				enteropathic arthropathies (M07.-)
1				gonococcal spondylitis (A54.41)
1				neuropathic [tabes dorsalis] spondylitis (A52.11)
1				neuropathic spondylopathy in syringomyelia (G95.0)
1				neuropathic spondylopathy in tabes dorsalis (A52.11)
1				nonsyphilitic neuropathic spondylopathy NEC (G98.0)
1				spondylitis in syphilis (acquired) (A52.77)
1				tuberculous spondylitis (A18.01)
1				typhoid fever spondylitis (A01.05)
@M50 FY2027
n		2022-09-30		code to the most superior level of disorder
i				cervicothoracic disc disorders with cervicalgia
i				cervicothoracic disc disorders
@M50.01 FY2027
t				C2-C3 disc disorder with myelopathy
t				C3-C4 disc disorder with myelopathy
@M50.02 FY2027
t		2016-09-30		C4-C5 disc disorder with myelopathy
t		2016-09-30		C5-C6 disc disorder with myelopathy
t		2016-09-30		C6-C7 disc disorder with myelopathy
@M50.021 FY2027
t	2016-10-01			C4-C5 disc disorder with myelopathy
@M50.022 FY2027
t	2016-10-01			C5-C6 disc disorder with myelopathy
@M50.023 FY2027
t	2016-10-01			C6-C7 disc disorder with myelopathy
@M50.03 FY2027
t				C7-T1 disc disorder with myelopathy
@M50.1 FY2027
2				brachial radiculitis NOS (M54.13)
@M50.11 FY2027
t				C2-C3 disc disorder with radiculopathy
t				C3 radiculopathy due to disc disorder
t				C3-C4 disc disorder with radiculopathy
t				C4 radiculopathy due to disc disorder
@M50.12 FY2027
t		2016-09-30		C4-C5 disc disorder with radiculopathy
t		2016-09-30		C5 radiculopathy due to disc disorder
t		2016-09-30		C5-C6 disc disorder with radiculopathy
t		2016-09-30		C6 radiculopathy due to disc disorder
t		2016-09-30		C6-C7 disc disorder with radiculopathy
t		2016-09-30		C7 radiculopathy due to disc disorder
@M50.121 FY2027
t	2016-10-01			C4-C5 disc disorder with radiculopathy
t	2016-10-01			C5 radiculopathy due to disc disorder
@M50.122 FY2027
t	2016-10-01			C5-C6 disc disorder with radiculopathy
t	2016-10-01			C6 radiculopathy due to disc disorder
@M50.123 FY2027
t	2016-10-01			C6-C7 disc disorder with radiculopathy
t	2016-10-01			C7 radiculopathy due to disc disorder
@M50.13 FY2027
t				C7-T1 disc disorder with radiculopathy
t				C8 radiculopathy due to disc disorder
@M50.21 FY2027
t				Other C2-C3 cervical disc displacement
t				Other C3-C4 cervical disc displacement
@M50.22 FY2027
t		2016-09-30		Other C4-C5 cervical disc displacement
t		2016-09-30		Other C5-C6 cervical disc displacement
t		2016-09-30		Other C6-C7 cervical disc displacement
@M50.221 FY2027
t	2016-10-01			Other C4-C5 cervical disc displacement
@M50.222 FY2027
t	2016-10-01			Other C5-C6 cervical disc displacement
@M50.223 FY2027
t	2016-10-01			Other C6-C7 cervical disc displacement
@M50.23 FY2027
t				Other C7-T1 cervical disc displacement
@M50.31 FY2027
t				Other C2-C3 cervical disc degeneration
t				Other C3-C4 cervical disc degeneration
@M50.32 FY2027
t		2016-09-30		Other C4-C5 cervical disc degeneration
t		2016-09-30		Other C5-C6 cervical disc degeneration
t		2016-09-30		Other C6-C7 cervical disc degeneration
@M50.321 FY2027
t	2016-10-01			Other C4-C5 cervical disc degeneration
@M50.322 FY2027
t	2016-10-01			Other C5-C6 cervical disc degeneration
@M50.323 FY2027
t	2016-10-01			Other C6-C7 cervical disc degeneration
@M50.33 FY2027
t				Other C7-T1 cervical disc degeneration
@M50.81 FY2027
t				Other C2-C3 cervical disc disorders
t				Other C3-C4 cervical disc disorders
@M50.82 FY2027
t		2016-09-30		Other C4-C5 cervical disc disorders
t		2016-09-30		Other C5-C6 cervical disc disorders
t		2016-09-30		Other C6-C7 cervical disc disorders
@M50.821 FY2027
t	2016-10-01			Other C4-C5 cervical disc disorders
@M50.822 FY2027
t	2016-10-01			Other C5-C6 cervical disc disorders
@M50.823 FY2027
t	2016-10-01			Other C6-C7 cervical disc disorders
@M50.83 FY2027
t				Other C7-T1 cervical disc disorders
@M50.91 FY2027
t				C2-C3 cervical disc disorder, unspecified
t				C3-C4 cervical disc disorder, unspecified
@M50.92 FY2027
t		2016-09-30		C4-C5 cervical disc disorder, unspecified
t		2016-09-30		C5-C6 cervical disc disorder, unspecified
t		2016-09-30		C6-C7 cervical disc disorder, unspecified
@M50.921 FY2027
t	2016-10-01			Unspecified C4-C5 cervical disc disorder
@M50.922 FY2027
t	2016-10-01			Unspecified C5-C6 cervical disc disorder
@M50.923 FY2027
t	2016-10-01			Unspecified C6-C7 cervical disc disorder
@M50.93 FY2027
t				C7-T1 cervical disc disorder, unspecified
@M51 FY2027
2				cervical and cervicothoracic disc disorders (M50.-)
2				sacral and sacrococcygeal disorders (M53.3)
@M51.1 FY2027
t				Sciatica due to intervertebral disc disorder
1				lumbar radiculitis NOS (M54.16)
1				sciatica NOS (M54.3)
@M51.2 FY2027
t				Lumbago due to displacement of intervertebral disc
@M51.360 FY2027
t	2024-10-01			Other intervertebral disc degeneration, lumbar region with axial back pain only
@M51.361 FY2027
t	2024-10-01			Other intervertebral disc degeneration, lumbar region with leg pain only
t	2024-10-01			Other intervertebral disc degeneration, lumbar region with referred sclerotomal pain only
@M51.362 FY2027
t	2024-10-01			Other intervertebral disc degeneration, lumbar region with discogenic back pain and leg pain
t	2024-10-01			Other intervertebral disc degeneration, lumbar region with axial back pain and referred sclerotomal pain
@M51.369 FY2027
t	2024-10-01			Other intervertebral disc degeneration, lumbar region without mention of lumbar back pain or leg pain
t	2024-10-01			Other intervertebral disc degeneration, lumbar region, NOS
@M51.370 FY2027
t	2024-10-01			Other intervertebral disc degeneration, lumbosacral region with axial back pain only
@M51.371 FY2027
t	2024-10-01			Other intervertebral disc degeneration, lumbosacral region with leg pain only
t	2024-10-01			Other intervertebral disc degeneration, lumbosacral region with referred sclerotomal pain only
@M51.372 FY2027
t	2024-10-01			Other intervertebral disc degeneration, lumbosacral region with discogenic back pain and leg pain
t	2024-10-01			Other intervertebral disc degeneration, lumbosacral region with axial back pain and referred sclerotomal pain
@M51.379 FY2027
t	2024-10-01			Other intervertebral disc degeneration, lumbosacral region without mention of lumbar back pain or leg pain
t	2024-10-01			Other intervertebral disc degeneration, lumbosacral region, NOS
@M51.A0 FY2027
f	2022-10-01			if applicable, lumbar disc herniation (M51.06, M51.16, M51.26)
@M51.A1 FY2027
f	2022-10-01			if applicable, lumbar disc herniation (M51.06, M51.16, M51.26)
@M51.A2 FY2027
f	2022-10-01			if applicable, lumbar disc herniation (M51.06, M51.16, M51.26)
@M51.A3 FY2027
f	2022-10-01			if applicable, lumbosacral disc herniation (M51.17, M51.27)
@M51.A4 FY2027
f	2022-10-01			if applicable, lumbosacral disc herniation (M51.17, M51.27)
@M51.A5 FY2027
f	2022-10-01			if applicable, lumbosacral disc herniation (M51.17, M51.27)
@M53.0 FY2027
t				Posterior cervical sympathetic syndrome
@M53.1 FY2027
2				cervical disc disorder (M50.-)
2				thoracic outlet syndrome (G54.0)
@M53.3 FY2027
t				Coccygodynia
@M54 FY2027
1				psychogenic dorsalgia (F45.41)
@M54.0 FY2027
1				lupus panniculitis (L93.2)
1				panniculitis NOS (M79.3)
1				relapsing [Weber-Christian] panniculitis (M35.6)
@M54.1 FY2027
t				Brachial neuritis or radiculitis NOS
t				Lumbar neuritis or radiculitis NOS
t				Lumbosacral neuritis or radiculitis NOS
t				Thoracic neuritis or radiculitis NOS
t				Radiculitis NOS
1				neuralgia and neuritis NOS (M79.2)
1				radiculopathy with cervical disc disorder (M50.1)
1				radiculopathy with lumbar and other intervertebral disc disorder (M51.1-)
1				radiculopathy with spondylosis (M47.2-)
@M54.2 FY2027
1				cervicalgia due to intervertebral cervical disc disorder (M50.-)
@M54.3 FY2027
1				lesion of sciatic nerve (G57.0)
1				sciatica due to intervertebral disc disorder (M51.1-)
1				sciatica with lumbago (M54.4-)
1	2024-10-01			intervertebral disc degeneration, lumbar region with lower extremity pain only (M51.361)
1	2024-10-01			intervertebral disc degeneration, lumbosacral region with lower extremity pain only (M51.371)
@M54.4 FY2027
1				lumbago with sciatica due to intervertebral disc disorder (M51.1-)
1	2024-10-01			intervertebral disc degeneration, lumbar region with discogenic back pain and lower extremity pain (M51.362)
1	2024-10-01			intervertebral disc degeneration, lumbosacral region with discogenic back pain and lower extremity pain (M51.372)
@M54.5 FY2027
t		2021-09-30		Loin pain
t		2021-09-30		Lumbago NOS
1				low back strain (S39.012)
1				lumbago due to intervertebral disc displacement (M51.2-)
1				lumbago with sciatica (M54.4-)
1	2024-10-01			intervertebral disc degeneration, lumbar region with discogenic back pain only (M51.360)
1	2024-10-01			intervertebral disc degeneration, lumbosacral region with discogenic back pain only (M51.370)
@M54.50 FY2027
t	2021-10-01			Loin pain
t	2021-10-01			Lumbago NOS
@M54.51 FY2027
t	2021-10-01			Low back vertebral endplate pain
@M54.6 FY2027
1				pain in thoracic spine due to intervertebral disc disorder (M51.-)
@M54.8 FY2027
1				dorsalgia in thoracic region (M54.6)
1		2021-09-30		low back pain (M54.5)
1	2021-10-01			low back pain (M54.5-)
@M54.9 FY2027
t				Backache NOS
t				Back pain NOS
@M62 FY2027
1				alcoholic myopathy (G72.1)
1				cramp and spasm (R25.2)
1				drug-induced myopathy (G72.0)
1				myalgia (M79.1-)
1				stiff-man syndrome (G25.82)
2				nontraumatic hematoma of muscle (M79.81)
@M62.0 FY2027
t				Diastasis of muscle
1				diastasis recti complicating pregnancy, labor and delivery (O71.8)
1				traumatic separation of muscle- see strain of muscle by body region
@M62.1 FY2027
1				traumatic rupture of muscle - see strain of muscle by body region
2				rupture of tendon (M66.-)
@M62.2 FY2027
1				compartment syndrome (traumatic) (T79.A-)
1				nontraumatic compartment syndrome (M79.A-)
1				traumatic ischemia of muscle (T79.6)
1				rhabdomyolysis (M62.82)
1				Volkmann's ischemic contracture (T79.6)
@M62.4 FY2027
t				Contracture of tendon (sheath)
1				contracture of joint (M24.5-)
@M62.5 FY2027
t				Disuse atrophy NEC
1				neuralgic amyotrophy (G54.5)
1				progressive muscular atrophy (G12.21)
1				sarcopenia (M62.84)
2				pelvic muscle wasting (N81.84)
@M62.8 FY2027
2				nontraumatic hematoma of muscle (M79.81)
@M62.81 FY2027
1	2016-10-01			muscle weakness in sarcopenia (M62.84)
@M62.82 FY2027
1				traumatic rhabdomyolysis (T79.6)
@M62.831 FY2027
t				Charley-horse
@M62.84 FY2027
t	2016-10-01			Age-related sarcopenia
f	2016-10-01			underlying disease, if applicable, such as:
f	2016-10-01			disorders of myoneural junction and muscle disease in diseases classified elsewhere (G73.-)
f	2016-10-01			other and unspecified myopathies (G72.-)
f	2016-10-01			primary disorders of muscles (G71.-)
@M62.89 FY2027
t				Muscle (sheath) hernia
@M71 FY2021
1				bunion (M20.1)
1				bursitis related to use, overuse or pressure (M70.-)
1				enthesopathies (M76-M77)
@M71.0 FY2021
u				code (B95.-, B96.-) to identify causative organism
@M71.1 FY2021
u				code (B95.-, B96.-) to identify causative organism
@M71.2 FY2021
1				synovial cyst of popliteal space with rupture (M66.0)
@M71.3 FY2021
t				Synovial cyst NOS
1				synovial cyst with rupture (M66.1-)
@M71.4 FY2021
2				calcium deposit in bursa of shoulder (M75.3)
@M71.5 FY2021
1				bursitis NOS (M71.9-)
2				bursitis of shoulder (M75.5)
2				bursitis of tibial collateral [Pellegrini-Stieda] (M76.4-)
@M71.9 FY2021
t				Bursitis NOS
@M79 FY2027
1				psychogenic rheumatism (F45.8)
1				soft tissue pain, psychogenic (F45.41)
@M79.0 FY2027
1				fibromyalgia (M79.7)
1				palindromic rheumatism (M12.3-)
@M79.1 FY2027
t				Myofascial pain syndrome
1				fibromyalgia (M79.7)
1				myositis (M60.-)
@M79.2 FY2027
1				brachial radiculitis NOS (M54.1)
1				lumbosacral radiculitis NOS (M54.1)
1				mononeuropathies (G56-G58)
1				radiculitis NOS (M54.1)
1				sciatica (M54.3-M54.4)
@M79.3 FY2027
1				lupus panniculitis (L93.2)
1				neck and back panniculitis (M54.0-)
1				relapsing [Weber-Christian] panniculitis (M35.6)
@M79.5 FY2027
1				foreign body granuloma of skin and subcutaneous tissue (L92.3)
1				foreign body granuloma of soft tissue (M60.2-)
@M79.6 FY2027
2				pain in joint (M25.5-)
@M79.601 FY2027
t				Pain in right upper limb NOS
@M79.602 FY2027
t				Pain in left upper limb NOS
@M79.603 FY2027
t				Pain in upper limb NOS
@M79.604 FY2027
t				Pain in right lower limb NOS
@M79.605 FY2027
t				Pain in left lower limb NOS
@M79.606 FY2027
t				Pain in lower limb NOS
@M79.609 FY2027
t				Pain in limb NOS
@M79.62 FY2027
t				Pain in axillary region
@M79.7 FY2027
t				Fibromyositis
t				Fibrositis
t				Myofibrositis
@M79.81 FY2027
t				Nontraumatic hematoma of muscle
t				Nontraumatic seroma of muscle and soft tissue
@M79.89 FY2027
t				Polyalgia
@M79.A FY2027
f				if applicable, associated postprocedural complication
1				compartment syndrome NOS (T79.A-)
1				fibromyalgia (M79.7)
1				nontraumatic ischemic infarction of muscle (M62.2-)
1				traumatic compartment syndrome (T79.A-)
@M79.A1 FY2027
t				Nontraumatic compartment syndrome of shoulder, arm, forearm, wrist, hand, and fingers
@M79.A2 FY2027
t				Nontraumatic compartment syndrome of hip, buttock, thigh, leg, foot, and toes
@M80 FY2027
i				osteoporosis with current fragility fracture
u				code to identify major osseous defect, if applicable (M89.7-)
1				collapsed vertebra NOS (M48.5)
1				pathological fracture NOS (M84.4)
1				wedging of vertebra NOS (M48.5)
2				personal history of (healed) osteoporosis fracture (Z87.310)
7				The appropriate 7th character is to be added to each code from category M80: A = initial encounter for fracture; D = subsequent encounter for fracture with routine healing; G = subsequent encounter for fracture with delayed healing; K = subsequent encounter for fracture with nonunion; P = subsequent encounter for fracture with malunion; S = sequela
@M80.0 FY2027
t				Involutional osteoporosis with current pathological fracture
t				Osteoporosis NOS with current pathological fracture
t				Postmenopausal osteoporosis with current pathological fracture
t				Senile osteoporosis with current pathological fracture
@M80.03 FY2027
t				Age-related osteoporosis with current pathological fracture of wrist
@M80.05 FY2027
t				Age-related osteoporosis with current pathological fracture of hip
@M80.8 FY2027
t				Drug-induced osteoporosis with current pathological fracture
t				Idiopathic osteoporosis with current pathological fracture
t				Osteoporosis of disuse with current pathological fracture
t				Postoophorectomy osteoporosis with current pathological fracture
t				Postsurgical malabsorption osteoporosis with current pathological fracture
t				Post-traumatic osteoporosis with current pathological fracture
u				code for adverse effect, if applicable, to identify drug (T36-T50 with fifth or sixth character 5)
@M80.83 FY2027
t				Other osteoporosis with current pathological fracture of wrist
@M80.85 FY2027
t				Other osteoporosis with current pathological fracture of hip
@M81 FY2027
u				code to identify:
u				major osseous defect, if applicable (M89.7-)
u				personal history of (healed) osteoporosis fracture, if applicable (Z87.310)
1				osteoporosis with current pathological fracture (M80.-)
1				Sudeck's atrophy (M89.0)
@M81.0 FY2027
t				Involutional osteoporosis without current pathological fracture
t				Osteoporosis NOS
t				Postmenopausal osteoporosis without current pathological fracture
t				Senile osteoporosis without current pathological fracture
@M81.6 FY2027
1				Sudeck's atrophy (M89.0)
@M81.8 FY2027
t				Drug-induced osteoporosis without current pathological fracture
t				Idiopathic osteoporosis without current pathological fracture
t				Osteoporosis of disuse without current pathological fracture
t				Postoophorectomy osteoporosis without current pathological fracture
t				Postsurgical malabsorption osteoporosis without current pathological fracture
t				Post-traumatic osteoporosis without current pathological fracture
u				code for adverse effect, if applicable, to identify drug (T36-T50 with fifth or sixth character 5)
@M84 FY2026
2				traumatic fracture of bone-see fracture, by site
@M84.3 FY2026
t				Fatigue fracture
t				March fracture
t				Stress fracture NOS
t				Stress reaction
u				external cause code(s) to identify the cause of the stress fracture
1				pathological fracture NOS (M84.4.-)
1				pathological fracture due to osteoporosis (M80.-)
1				traumatic fracture (S12.-, S22.-, S32.-, S42.-, S52.-, S62.-, S72.-, S82.-, S92.-)
2				personal history of (healed) stress (fatigue) fracture (Z87.312)
2				stress fracture of vertebra (M48.4-)
7				The appropriate 7th character is to be added to each code from subcategory M84.3: A = initial encounter for fracture; D = subsequent encounter for fracture with routine healing; G = subsequent encounter for fracture with delayed healing; K = subsequent encounter for fracture with nonunion; P = subsequent encounter for fracture with malunion; S = sequela
@M84.35 FY2026
t				Stress fracture, hip
@M84.38 FY2026
2				stress fracture of vertebra (M48.4-)
@M84.4 FY2026
t				Chronic fracture
t				Pathological fracture NOS
1				collapsed vertebra NEC (M48.5)
1				pathological fracture in neoplastic disease (M84.5-)
1				pathological fracture in osteoporosis (M80.-)
1				pathological fracture in other disease (M84.6-)
1				stress fracture (M84.3-)
1				traumatic fracture (S12.-, S22.-, S32.-, S42.-, S52.-, S62.-, S72.-, S82.-, S92.-)
2				personal history of (healed) pathological fracture (Z87.311)
7				The appropriate 7th character is to be added to each code from subcategory M84.4: A = initial encounter for fracture; D = subsequent encounter for fracture with routine healing; G = subsequent encounter for fracture with delayed healing; K = subsequent encounter for fracture with nonunion; P = subsequent encounter for fracture with malunion; S = sequela
@M84.5 FY2026
a				underlying neoplasm
7				The appropriate 7th character is to be added to each code from subcategory M84.5: A = initial encounter for fracture; D = subsequent encounter for fracture with routine healing; G = subsequent encounter for fracture with delayed healing; K = subsequent encounter for fracture with nonunion; P = subsequent encounter for fracture with malunion; S = sequela
@M84.58 FY2026
t				Pathological fracture in neoplastic disease, vertebrae
@M84.6 FY2026
a				underlying condition
1				pathological fracture in osteoporosis (M80.-)
7				The appropriate 7th character is to be added to each code from subcategory M84.6: A = initial encounter for fracture; D = subsequent encounter for fracture with routine healing; G = subsequent encounter for fracture with delayed healing; K = subsequent encounter for fracture with nonunion; P = subsequent encounter for fracture with malunion; S = sequela
@M84.75 FY2026
7				The appropriate 7th character is to be added to each code from M84.75: A = initial encounter for fracture; D = subsequent encounter for fracture with routine healing; G = subsequent encounter for fracture with delayed healing; K = subsequent encounter for fracture with nonunion; P = subsequent encounter for fracture with malunion; S = sequela
@M96 FY2027
2				arthropathy following intestinal bypass (M02.0-)
2				complications of internal orthopedic prosthetic devices, implants and grafts (T84.-)
2				disorders associated with osteoporosis (M80)
2	2016-10-01			periprosthetic fracture around internal prosthetic joint (M97.-)
2				presence of functional implants and other devices (Z96-Z97)
@M96.6 FY2027
t				Intraoperative fracture of bone during insertion of orthopedic implant, joint prosthesis, or bone plate
2				complication of internal orthopedic devices, implants or grafts (T84.-)
@M96.81 FY2027
1				intraoperative hemorrhage and hematoma of a musculoskeletal structure due to accidental puncture and laceration during a procedure (M96.82-)
@M96.89 FY2027
t				Instability of joint secondary to removal of joint prosthesis
u				code, if applicable, to further specify disorder
@M96.A1 FY2027
t	2022-10-01			Fracture of xiphoid process associated with chest compression and cardiopulmonary resuscitation
@M99 FY2026
n				This category should not be used if the condition can be classified elsewhere.
@N13 FY2021
2				calculus of kidney and ureter without hydronephrosis (N20.-)
2				congenital obstructive defects of renal pelvis and ureter (Q62.0-Q62.3)
2				hydronephrosis with ureteropelvic junction obstruction (Q62.11)
2				obstructive pyelonephritis (N11.1)
@N13.0 FY2021
t				Hydronephrosis due to acquired occlusion of ureteropelvic junction
2				Hydronephrosis with ureteropelvic junction obstruction due to calculus (N13.2)
@N13.1 FY2021
1				Hydronephrosis with ureteral stricture with infection (N13.6)
@N13.2 FY2021
1				Hydronephrosis with renal and ureteral calculous obstruction with infection (N13.6)
@N13.3 FY2021
1				hydronephrosis with infection (N13.6)
@N13.4 FY2021
1				congenital hydroureter (Q62.3-)
1				hydroureter with infection (N13.6)
1				vesicoureteral-reflux with hydroureter (N13.73-)
@N13.5 FY2021
t				Kinking and stricture of ureter without hydronephrosis
1				Crossing vessel and stricture of ureter without hydronephrosis with infection (N13.6)
@N13.6 FY2021
t				Conditions in N13.0-N13.5 with infection
t				Obstructive uropathy with infection
u				code (B95-B97), to identify infectious agent.
@N13.7 FY2021
1				reflux-associated pyelonephritis (N11.0)
@N13.70 FY2021
t				Vesicoureteral-reflux NOS
@N13.8 FY2021
t				Urinary tract obstruction due to specified cause
f				if applicable, any causal condition, such as:
f				enlarged prostate (N40.1)
@N13.9 FY2021
t				Urinary tract obstruction NOS
@N20 FY2021
t				Calculous pyelonephritis
1				nephrocalcinosis (E83.5)
1				that with hydronephrosis (N13.2)
@N20.0 FY2021
t				Nephrolithiasis NOS
t				Renal calculus
t				Renal stone
t				Staghorn calculus
t				Stone in kidney
@N20.1 FY2021
t				Calculus of the ureteropelvic junction
t				Ureteric stone
@N31 FY2021
u				code to identify any associated urinary incontinence (N39.3-N39.4-)
1				cord bladder NOS (G95.89)
1				neurogenic bladder due to cauda equina syndrome (G83.4)
1				neuromuscular dysfunction due to spinal cord lesion (G95.89)
@N31.2 FY2021
t				Atonic (motor) (sensory) neuropathic bladder
t				Autonomous neuropathic bladder
t				Nonreflex neuropathic bladder
@N31.9 FY2021
t				Neurogenic bladder dysfunction NOS
@O26.0 FY2021
2				gestational edema (O12.0, O12.2)
@O26.5 FY2021
t				Supine hypotensive syndrome
@O26.6 FY2021
u				code to identify the specific disorder
2				hepatorenal syndrome following labor and delivery (O90.4)
@O26.7 FY2021
1				traumatic separation of symphysis (pubis) during childbirth (O71.6)
@O26.83 FY2021
u				code to identify the specific disorder
@O26.84 FY2021
1				encounter for suspected problem with fetal growth ruled out (Z03.74)
@O26.86 FY2021
t				Polymorphic eruption of pregnancy
@O26.87 FY2021
1				encounter for suspected cervical shortening ruled out (Z03.75)
@O99 FY2021
i				conditions which complicate the pregnant state, are aggravated by the pregnancy or are a main reason for obstetric care
u				code to identify specific condition
2				when the reason for maternal care is that the condition is known or suspected to have affected the fetus (O35-O36)
@O99.0 FY2021
t				Conditions in D50-D64
1				anemia arising in the puerperium (O90.81)
1				postpartum anemia NOS (O90.81)
@O99.03 FY2021
1				postpartum anemia not pre-existing prior to delivery (O90.81)
@O99.1 FY2021
t				Conditions in D65-D89
1				hemorrhage with coagulation defects (O45.-, O46.0-, O67.0, O72.3)
@O99.2 FY2021
t				Conditions in E00-E89
2				diabetes mellitus (O24.-)
2				malnutrition (O25.-)
2				postpartum thyroiditis (O90.5)
@O99.21 FY2021
u				code to identify the type of obesity (E66.-)
@O99.31 FY2021
u				code(s) from F10 to identify manifestations of the alcohol use
@O99.32 FY2021
u				code(s) from F11-F16 and F18-F19 to identify manifestations of the drug use
@O99.33 FY2021
t				Smoking complicating pregnancy, childbirth, and the puerperium
u				code from category F17 to identify type of tobacco nicotine dependence
@O99.34 FY2021
t				Conditions in F01-F09, F20-F52 and F54-F99
2				postpartum mood disturbance (O90.6)
2				postnatal psychosis (F53.1)
2				puerperal psychosis (F53.1)
@O99.35 FY2021
t				Conditions in G00-G99
2				pregnancy related peripheral neuritis (O26.8-)
@O99.4 FY2021
t				Conditions in I00-I99
1				peripartum cardiomyopathy (O90.3)
2				hypertensive disorders (O10-O16)
2				obstetric embolism (O88.-)
2				venous complications and cerebrovenous sinus thrombosis in labor, childbirth and the puerperium (O87.-)
2				venous complications and cerebrovenous sinus thrombosis in pregnancy (O22.-)
@O99.5 FY2021
t				Conditions in J00-J99
@O99.6 FY2021
t				Conditions in K00-K93
2				hemorrhoids in pregnancy (O22.4-)
2				liver and biliary tract disorders in pregnancy, childbirth and the puerperium (O26.6-)
@O99.7 FY2021
t				Conditions in L00-L99
2				herpes gestationis (O26.4)
2				pruritic urticarial papules and plaques of pregnancy (PUPPP) (O26.86)
@O99.8 FY2021
t				Conditions in D00-D48, H00-H95, M00-N99, and Q00-Q99
u				code to identify condition
2				genitourinary infections in pregnancy (O23.-)
2				infection of genitourinary tract following delivery (O86.1-O86.4)
2				malignant neoplasm complicating pregnancy, childbirth and the puerperium (O9A.1-)
2				maternal care for known or suspected abnormality of maternal pelvic organs (O34.-)
2				postpartum acute kidney failure (O90.4)
2				traumatic injuries in pregnancy (O9A.2-)
@O99.81 FY2021
1				gestational diabetes (O24.4-)
@O99.82 FY2021
1				Carrier of streptococcus group B (GBS) in a nonpregnant woman (Z22.330)
@O99.83 FY2021
u				code to identify the carrier state (Z22.-)
@O99.84 FY2021
t				Gastric banding status complicating pregnancy, childbirth and the puerperium
t				Gastric bypass status for obesity complicating pregnancy, childbirth and the puerperium
t				Obesity surgery status complicating pregnancy, childbirth and the puerperium
@O9A.1 FY2021
t				Conditions in C00-C96
u				code to identify neoplasm
2				maternal care for benign tumor of corpus uteri (O34.1-)
2				maternal care for benign tumor of cervix (O34.4-)
@O9A.2 FY2021
t				Conditions in S00-T88, except T74 and T76
u				code(s) to identify the injury or poisoning
2				physical, sexual and psychological abuse complicating pregnancy, childbirth and the puerperium (O9A.3-, O9A.4-, O9A.5-)
@O9A.3 FY2021
t				Conditions in T74.11 or T76.11
u				code (if applicable):
u				to identify any associated current injury due to physical abuse
u				to identify the perpetrator of abuse (Y07.-)
2				sexual abuse complicating pregnancy, childbirth and the puerperium (O9A.4)
@O9A.4 FY2021
t				Conditions in T74.21 or T76.21
u				code (if applicable):
u				to identify any associated current injury due to sexual abuse
u				to identify the perpetrator of abuse (Y07.-)
@O9A.5 FY2021
t				Conditions in T74.31 or T76.31
u				code to identify the perpetrator of abuse (Y07.-)
@Q76 FY2026
1				congenital musculoskeletal deformities of spine and chest (Q67.5-Q67.8)
@Q76.0 FY2026
1				meningocele (spinal) (Q05.-)
1				spina bifida (aperta) (cystica) (Q05.-)
@Q76.1 FY2026
t				Cervical fusion syndrome
@Q76.2 FY2026
t				Congenital spondylolysis
1				spondylolisthesis (acquired) (M43.1-)
1				spondylolysis (acquired) (M43.0-)
@Q76.3 FY2026
t				Hemivertebra fusion or failure of segmentation with scoliosis
@Q76.49 FY2026
t				Congenital absence of vertebra NOS
t				Congenital fusion of spine NOS
t				Congenital malformation of lumbosacral (joint) (region) NOS
t				Congenital malformation of spine NOS
t				Hemivertebra NOS
t				Malformation of spine NOS
t				Platyspondylisis NOS
t				Supernumerary vertebra NOS
@Q76.5 FY2026
t				Supernumerary rib in cervical region
@Q76.6 FY2026
t				Accessory rib
t				Congenital absence of rib
t				Congenital fusion of ribs
t				Congenital malformation of ribs NOS
1				short rib syndrome (Q77.2)
@Q76.7 FY2026
t				Congenital absence of sternum
t				Sternum bifidum
@R10 FY2027
1				renal colic (N23)
2				dorsalgia (M54.-)
2				flatulence and related conditions (R14.-)
2	2025-10-01			costovertebral (angle) tenderness (R39.85)
@R10.0 FY2027
t				Severe abdominal pain (generalized) (with abdominal rigidity)
1				abdominal rigidity NOS (R19.3)
1				generalized abdominal pain NOS (R10.84)
1				localized abdominal pain (R10.1-R10.3-)
@R10.1 FY2027
2	2025-10-01			pain localized to flank (R10.A-)
2	2025-10-01			pelvic and perineal pain (R10.2-)
@R10.13 FY2027
t				Dyspepsia
1				functional dyspepsia (K30)
@R10.2 FY2027
1				vulvodynia (N94.81)
2	2025-10-01			pain localized to other parts of lower abdomen (R10.3-)
2	2025-10-01			pain localized to upper abdomen (R10.1-)
@R10.3 FY2027
2	2025-10-01			pain localized to flank (R10.A-)
2	2025-10-01			pelvic and perineal pain (R10.2-)
@R10.81 FY2027
t				Abdominal tenderness NOS
2	2025-10-01			pain localized to other parts of lower abdomen (R10.3-)
2	2025-10-01			pain localized to upper abdomen (R10.1-)
@R10.82 FY2027
2	2025-10-01			pain localized to other parts of lower abdomen (R10.3-)
2	2025-10-01			pain localized to upper abdomen (R10.1-)
@R10.83 FY2027
t				Colic NOS
t				Infantile colic
1				colic in adult and child over 12 months old (R10.84)
@R10.84 FY2027
1				generalized abdominal pain associated with acute abdomen (R10.0)
@R10.85 FY2027
1	2025-10-01			abdominal rigidity NOS (R19.3)
1	2025-10-01			generalized abdominal pain associated with acute abdomen (R10.0)
1	2025-10-01			generalized abdominal pain NOS (R10.84)
1	2025-10-01			localized abdominal pain (R10.1-R10.4-)
@R10.8A9 FY2027
t	2025-10-01			Flank tenderness NOS
@R10.A FY2027
t	2025-10-01			Lateral abdomen pain
t	2025-10-01			Lateral flank pain
t	2025-10-01			Latus region pain
2	2025-10-01			pain localized to other parts of lower abdomen (R10.3-)
2	2025-10-01			pain localized to upper abdomen (R10.1-)
@R20 FY2021
1				dissociative anesthesia and sensory loss (F44.6)
1				psychogenic disturbances (F45.8)
@R20.2 FY2021
t				Formication
t				Pins and needles
t				Tingling skin
1				acroparesthesia (I73.8)
@R25 FY2021
1				specific movement disorders (G20-G26)
1				stereotyped movement disorders (F98.4)
1				tic disorders (F95.-)
@R25.1 FY2021
1				chorea NOS (G25.5)
1				essential tremor (G25.0)
1				hysterical tremor (F44.4)
1				intention tremor (G25.2)
@R25.2 FY2021
2				carpopedal spasm (R29.0)
2				charley-horse (M62.831)
2				infantile spasms (G40.4-)
2				muscle spasm of back (M62.830)
2				muscle spasm of calf (M62.831)
@R25.3 FY2021
t				Twitching NOS
@R29.0 FY2021
t				Carpopedal spasm
1				hysterical tetany (F44.5)
1				neonatal tetany (P71.3)
1				parathyroid tetany (E20.9)
1				post-thyroidectomy tetany (E89.2)
@R29.2 FY2021
2				abnormal pupillary reflex (H57.0)
2				hyperactive gag reflex (J39.2)
2				vasovagal reaction or syncope (R55)
@R29.4 FY2021
1				congenital deformities of hip (Q65.-)
@R29.5 FY2021
f				any associated spinal cord injury (S14.0, S14.1-, S24.0, S24.1-, S34.0-, S34.1-)
1				transient ischemic attack (G45.9)
@R29.6 FY2021
t				Falling
t				Tendency to fall
2				at risk for falling (Z91.81)
2				history of falling (Z91.81)
@R29.7 FY2021
f				the type of cerebral infarction (I63.-)
@R29.810 FY2021
t				Facial droop
1				Bell's palsy (G51.0)
1				facial weakness following cerebrovascular disease (I69. with final characters -92)
@R29.89 FY2021
2				pain in limb (M79.6-)
@R29.890 FY2021
1				osteoporosis (M80-M81)
@R29.891 FY2021
1				congenital (sternomastoid) torticollis Q68.0
1				psychogenic torticollis (F45.8)
1				spasmodic torticollis (G24.3)
1				torticollis due to birth injury (P15.8)
1				torticollis NOS M43.6
@R39.1 FY2021
f				if applicable, any causal condition, such as:
f				enlarged prostate (N40.1)
@R39.12 FY2021
t				Weak urinary steam
@R39.15 FY2021
1				urge incontinence (N39.41, N39.46)
@R39.2 FY2021
t				Prerenal uremia
1				uremia NOS (N19)
@R39.81 FY2021
t				Urinary incontinence due to cognitive impairment, or severe physical disability or immobility
1				stress incontinence and other specified urinary incontinence (N39.3-N39.4-)
1				urinary incontinence NOS (R32)
@R39.85 FY2026
2	2025-10-01			abdominal and pelvic pain (R10.-)
@R52 FY2026
t				Acute pain NOS
t				Generalized pain NOS
t				Pain NOS
1				acute and chronic pain, not elsewhere classified (G89.-)
1				localized pain, unspecified type - code to pain by site, such as:
1				abdomen pain (R10.-)
1				back pain (M54.9)
1				breast pain (N64.4)
1				chest pain (R07.1-R07.9)
1				ear pain (H92.0-)
1				eye pain (H57.1)
1	2020-10-01			headache (R51.9)
1				joint pain (M25.5-)
1				limb pain (M79.6-)
1		2021-09-30		lumbar region pain (M54.5)
1		2025-09-30		pelvic and perineal pain (R10.2)
1				shoulder pain (M25.51-)
1				spine pain (M54.-)
1				throat pain (R07.0)
1				tongue pain (K14.6)
1				tooth pain (K08.8)
1				renal colic (N23)
1				pain disorders exclusively related to psychological factors (F45.41)
1		2020-09-30		headache (R51)
1	2021-10-01			lumbar region pain (M54.5-)
1	2025-10-01			pelvic and perineal pain (R10.2-)
@R93.0 FY2021
1				intracranial space-occupying lesion found on diagnostic imaging (R90.0)
@R93.1 FY2021
t				Abnormal echocardiogram NOS
t				Abnormal heart shadow
@R93.2 FY2021
t				Nonvisualization of gallbladder
@R93.4 FY2021
2				hypertrophy of kidney (N28.81)
@R93.41 FY2021
t				Filling defect of bladder found on diagnostic imaging
t				Filling defect of renal pelvis found on diagnostic imaging
t				Filling defect of ureter found on diagnostic imaging
@R93.6 FY2021
2				abnormal finding in skin and subcutaneous tissue (R93.8-)
@R93.7 FY2021
2				abnormal findings on diagnostic imaging of skull (R93.0)
@R93.89 FY2021
t				Abnormal finding by radioisotope localization of placenta
t				Abnormal radiological finding in skin and subcutaneous tissue
t				Mediastinal shift
@S30 FY2021
2				superficial injury of hip (S70.-)
7				The appropriate 7th character is to be added to each code from category S30: A = initial encounter; D = subsequent encounter; S = sequela
@S30.0 FY2021
t				Contusion of buttock
@S30.1 FY2021
t				Contusion of flank
t				Contusion of groin
@S30.842 FY2021
t				Hair tourniquet syndrome of penis
u				cause code to identify the constricting item (W49.0-)
@S30.85 FY2021
t				Splinter in the abdomen, lower back, pelvis and external genitals
@S30.87 FY2021
1				open bite of abdomen, lower back, pelvis and external genitals (S31.05, S31.15, S31.25, S31.35, S31.45, S31.55)
@S32 FY2026
n				A fracture not indicated as displaced or nondisplaced should be coded to displaced
n				A fracture not indicated as opened or closed should be coded to closed
i				fracture of lumbosacral neural arch
i				fracture of lumbosacral spinous process
i				fracture of lumbosacral transverse process
i				fracture of lumbosacral vertebra
i				fracture of lumbosacral vertebral arch
f				any associated spinal cord and spinal nerve injury (S34.-)
1				transection of abdomen (S38.3)
2				fracture of hip NOS (S72.0-)
7				The appropriate 7th character is to be added to each code from category S32: A = initial encounter for closed fracture; B = initial encounter for open fracture; D = subsequent encounter for fracture with routine healing; G = subsequent encounter for fracture with delayed healing; K = subsequent encounter for fracture with nonunion; S = sequela
@S32.0 FY2026
t				Fracture of lumbar spine NOS
@S32.1 FY2026
t				For vertical fractures, code to most medial fracture extension
t				Use two codes if both a vertical and transverse fracture are present
a				any associated fracture of pelvic ring (S32.8-)
@S32.11 FY2026
t				Vertical sacral ala fracture of sacrum
@S32.12 FY2026
t				Vertical foraminal region fracture of sacrum
@S32.13 FY2026
t				Vertical fracture into spinal canal region of sacrum
@S32.14 FY2026
t				Transverse flexion fracture of sacrum without displacement
@S32.15 FY2026
t				Transverse flexion fracture of sacrum with posterior displacement
@S32.16 FY2026
t				Transverse extension fracture of sacrum with anterior displacement
@S32.17 FY2026
t				Transverse segmental comminution of upper sacrum
@S32.3 FY2026
1				fracture of ilium with associated disruption of pelvic ring (S32.8-)
@S32.4 FY2026
a				any associated fracture of pelvic ring (S32.8-)
@S32.5 FY2026
1				fracture of pubis with associated disruption of pelvic ring (S32.8-)
@S32.6 FY2026
1				fracture of ischium with associated disruption of pelvic ring (S32.8-)
@S32.8 FY2026
a				any associated:
a				fracture of acetabulum (S32.4-)
a				sacral fracture (S32.1-)
@S32.81 FY2026
t				Multiple pelvic fractures with disruption of pelvic circle
@S32.82 FY2026
t				Multiple pelvic fractures without disruption of pelvic circle
@S32.9 FY2026
t				Fracture of lumbosacral spine NOS
t				Fracture of pelvis NOS
@S33 FY2027
i				avulsion of joint or ligament of lumbar spine and pelvis
i				laceration of cartilage, joint or ligament of lumbar spine and pelvis
i				sprain of cartilage, joint or ligament of lumbar spine and pelvis
i				traumatic hemarthrosis of joint or ligament of lumbar spine and pelvis
i				traumatic rupture of joint or ligament of lumbar spine and pelvis
i				traumatic subluxation of joint or ligament of lumbar spine and pelvis
i				traumatic tear of joint or ligament of lumbar spine and pelvis
a				any associated open wound
1			M51.0-, M51.1-, M51.2-	nontraumatic rupture or displacement of lumbar intervertebral disc NOS (M51.-)
1				obstetric damage to pelvic joints and ligaments (O71.6)
2				dislocation and sprain of joints and ligaments of hip (S73.-)
2				strain of muscle of lower back and pelvis (S39.01-)
7				The appropriate 7th character is to be added to each code from category S33: A = initial encounter; D = subsequent encounter; S = sequela
@S33.0 FY2027
1				rupture or displacement (nontraumatic) of lumbar intervertebral disc NOS (M51.- with fifth character 6)
@S33.1 FY2027
a				any associated:
a				open wound of abdomen, lower back and pelvis (S31)
a				spinal cord injury (S24.0, S24.1-, S34.0-, S34.1-)
2				fracture of lumbar vertebrae (S32.0-)
@S34 FY2027
n				Code to highest level of lumbar cord injury
n				Injuries to the spinal cord (S34.0 and S34.1) refer to the cord level and not bone level injury, and can affect nerve roots at and below the level given.
a				any associated:
a				fracture of vertebra (S22.0-, S32.0-)
a				open wound of abdomen, lower back and pelvis (S31.-)
a				transient paralysis (R29.5)
7				The appropriate 7th character is to be added to each code from category S34: A = initial encounter; D = subsequent encounter; S = sequela
@S34.02 FY2027
t				Concussion and edema of conus medullaris
@S34.101 FY2027
t	2016-10-01			Unspecified injury to lumbar spinal cord level 1
@S34.102 FY2027
t	2016-10-01			Unspecified injury to lumbar spinal cord level 2
@S34.103 FY2027
t	2016-10-01			Unspecified injury to lumbar spinal cord level 3
@S34.104 FY2027
t	2016-10-01			Unspecified injury to lumbar spinal cord level 4
@S34.105 FY2027
t	2016-10-01			Unspecified injury to lumbar spinal cord level 5
@S34.111 FY2027
t	2016-10-01			Complete lesion of lumbar spinal cord level 1
@S34.112 FY2027
t	2016-10-01			Complete lesion of lumbar spinal cord level 2
@S34.113 FY2027
t	2016-10-01			Complete lesion of lumbar spinal cord level 3
@S34.114 FY2027
t	2016-10-01			Complete lesion of lumbar spinal cord level 4
@S34.115 FY2027
t	2016-10-01			Complete lesion of lumbar spinal cord level 5
@S34.121 FY2027
t	2016-10-01			Incomplete lesion of lumbar spinal cord level 1
@S34.122 FY2027
t	2016-10-01			Incomplete lesion of lumbar spinal cord level 2
@S34.123 FY2027
t	2016-10-01			Incomplete lesion of lumbar spinal cord level 3
@S34.124 FY2027
t	2016-10-01			Incomplete lesion of lumbar spinal cord level 4
@S34.125 FY2027
t	2016-10-01			Incomplete lesion of lumbar spinal cord level 5
@S34.13 FY2027
t				Other injury to conus medullaris
@S34.131 FY2027
t				Complete lesion of conus medullaris
@S34.132 FY2027
t				Incomplete lesion of conus medullaris
@S34.139 FY2027
t				Unspecified injury of conus medullaris
@S34.5 FY2027
t				Injury of celiac ganglion or plexus
t				Injury of hypogastric plexus
t				Injury of mesenteric plexus (inferior) (superior)
t				Injury of splanchnic nerve
@S39 FY2027
a				any associated open wound (S31.-)
2				sprain of joints and ligaments of lumbar spine and pelvis (S33.-)
7				The appropriate 7th character is to be added to each code from category S39: A = initial encounter; D = subsequent encounter; S = sequela
@T84 FY2021
2				failure and rejection of transplanted organs and tissues (T86.-)
2				fracture of bone following insertion of orthopedic implant, joint prosthesis or bone plate (M96.6)
7				The appropriate 7th character is to be added to each code from category T84: A = initial encounter; D = subsequent encounter; S = sequela
@T84.01 FY2021
t				Breakage (fracture) of prosthetic joint
t				Broken prosthetic joint implant
1				periprosthetic joint implant fracture (M97.-)
@T84.018 FY2021
u				code to identify the joint (Z96.6-)
@T84.02 FY2021
t				Instability of internal joint prosthesis
t				Subluxation of internal joint prosthesis
@T84.028 FY2021
u				code to identify the joint (Z96.6-)
@T84.03 FY2021
t				Aseptic loosening of prosthetic joint
@T84.038 FY2021
u				code to identify the joint (Z96.6-)
@T84.05 FY2021
u				code to identify major osseous defect, if applicable (M89.7-)
@T84.058 FY2021
u				code to identify the joint (Z96.6-)
@T84.068 FY2021
u				code to identify the joint (Z96.6-)
@T84.09 FY2021
t				Prosthetic joint implant failure NOS
@T84.098 FY2021
u				code to identify the joint (Z96.6-)
@T84.1 FY2021
2				mechanical complication of internal fixation device of bones of feet (T84.2-)
2				mechanical complication of internal fixation device of bones of fingers (T84.2-)
2				mechanical complication of internal fixation device of bones of hands (T84.2-)
2				mechanical complication of internal fixation device of bones of toes (T84.2-)
@T84.12 FY2021
t				Malposition of internal fixation device of bones of limb
@T84.19 FY2021
t				Obstruction (mechanical) of internal fixation device of bones of limb
t				Perforation of internal fixation device of bones of limb
t				Protrusion of internal fixation device of bones of limb
@T84.22 FY2021
t				Malposition of internal fixation device of other bones
@T84.29 FY2021
t				Obstruction (mechanical) of internal fixation device of other bones
t				Perforation of internal fixation device of other bones
t				Protrusion of internal fixation device of other bones
@T84.3 FY2021
2				other complications of bone graft (T86.83-)
@T84.32 FY2021
t				Malposition of other bone devices, implants and grafts
@T84.39 FY2021
t				Obstruction (mechanical) of other bone devices, implants and grafts
t				Perforation of other bone devices, implants and grafts
t				Protrusion of other bone devices, implants and grafts
@T84.42 FY2021
t				Malposition of other internal orthopedic devices, implants and grafts
@T84.49 FY2021
t				Mechanical complication of other internal orthopedic devices, implants and grafts NOS
t				Obstruction (mechanical) of other internal orthopedic devices, implants and grafts
t				Perforation of other internal orthopedic devices, implants and grafts
t				Protrusion of other internal orthopedic devices, implants and grafts
@T84.5 FY2021
u				code to identify infection
@T84.6 FY2021
u				code to identify infection
@T84.7 FY2021
u				code to identify infection
@W01 FY2021
i				fall on moving sidewalk
1				fall due to bumping (striking) against object (W18.0-)
1				fall in shower or bathtub (W18.2-)
1				fall on same level NOS (W18.30)
1				fall on same level from slipping, tripping and stumbling due to ice or snow (W00.0)
1				fall off or from toilet (W18.1-)
1				slipping, tripping and stumbling NOS (W18.40)
1				slipping, tripping and stumbling without falling (W18.4-)
7				The appropriate 7th character is to be added to each code from category W01: A = initial encounter; D = subsequent encounter; S = sequela
@W01.0 FY2021
t				Falling over animal
@W19 FY2021
t				Accidental fall NOS
7				The appropriate 7th character is to be added to code W19: A = initial encounter; D = subsequent encounter; S = sequela
@X50 FY2021
7				The appropriate 7th character is to be added to each code from category X50: A = initial encounter; D = subsequent encounter; S = sequela
@X50.0 FY2021
t				Lifting heavy objects
t				Lifting weights
@X50.1 FY2021
t				Prolonged bending
t				Prolonged kneeling
t				Prolonged reaching
t				Prolonged sitting
t				Prolonged standing
t				Prolonged twisting
t				Static bending
t				Static kneeling
t				Static reaching
t				Static sitting
t				Static standing
t				Static twisting
@X50.3 FY2021
t				Use of hand as hammer
2				Overuse from prolonged static or awkward postures (X50.1)
@X50.9 FY2021
t				Contact pressure
t				Contact stress
@Y99 FY2021
n				A single code from category Y99 should be used in conjunction with the external cause code(s) assigned to a record to indicate the status of the person at the time the event occurred.
@Y99.0 FY2021
t				Civilian activity done for financial or other compensation
1				military activity (Y99.1)
1				volunteer activity (Y99.2)
@Y99.1 FY2021
1				activity of off duty military personnel (Y99.8)
@Y99.2 FY2021
1				activity of child or other family member assisting in compensated work of other family member (Y99.8)
@Y99.8 FY2021
t				Activity NEC
t				Activity of child or other family member assisting in compensated work of other family member
t				Hobby not done for income
t				Leisure activity
t				Off-duty activity of military personnel
t				Recreation or sport not for income or while a student
t				Student activity
1				civilian activity done for income or compensation (Y99.0)
1				military activity (Y99.1)
@Z01 FY2021
n				Codes from category Z01 represent the reason for the encounter. A separate procedure code is required to identify any examinations or procedures performed
i				routine examination of specific system
1				encounter for examination for administrative purposes (Z02.-)
1				encounter for examination for suspected conditions, proven not to exist (Z03.-)
1				encounter for laboratory and radiologic examinations as a component of general medical examinations (Z00.0-)
1				encounter for laboratory, radiologic and imaging examinations for sign(s) and symptom(s) - code to the sign(s) or symptom(s)
2				screening examinations (Z11-Z13)
@Z01.0 FY2021
1				examination for driving license (Z02.4)
@Z01.00 FY2021
t				Encounter for examination of eyes and vision NOS
@Z01.01 FY2021
u				code to identify abnormal findings
@Z01.02 FY2021
1				examination for examination of eyes and vision with abnormal findings (Z01.01)
1				examination for examination of eyes and vision without abnormal findings (Z01.00)
@Z01.021 FY2021
u				code to identify abnormal findings
@Z01.10 FY2021
t				Encounter for examination of ears and hearing NOS
@Z01.118 FY2021
u				code to identify abnormal findings
@Z01.20 FY2021
t				Encounter for dental examination and cleaning NOS
@Z01.21 FY2021
u				code to identify abnormal findings
@Z01.30 FY2021
t				Encounter for examination of blood pressure NOS
@Z01.31 FY2021
u				code to identify abnormal findings
@Z01.4 FY2021
2				pregnancy examination or test (Z32.0-)
2				routine examination for contraceptive maintenance (Z30.4-)
@Z01.41 FY2021
t				Encounter for general gynecological examination with or without cervical smear
t				Encounter for gynecological examination (general) (routine) NOS
t				Encounter for pelvic examination (annual) (periodic)
u				code:
u				for screening for human papillomavirus, if applicable, (Z11.51)
u				for screening vaginal pap smear, if applicable (Z12.72)
u				to identify acquired absence of uterus, if applicable (Z90.71-)
1				gynecologic examination status-post hysterectomy for malignant condition (Z08)
1				screening cervical pap smear not a part of a routine gynecological examination (Z12.4)
@Z01.411 FY2021
u				code to identify abnormal findings
@Z01.81 FY2021
t				Encounter for preoperative examinations
t				Encounter for radiological and imaging examinations as part of preprocedural examination
@Z01.812 FY2021
t				Blood and urine tests prior to treatment or procedure
@Z01.818 FY2021
t				Encounter for preprocedural examination NOS
t				Encounter for examinations prior to antineoplastic chemotherapy
@Z01.82 FY2021
1				encounter for antibody response examination (Z01.84)
@Z01.83 FY2021
t				Encounter for Rh typing
@Z01.84 FY2021
t				Encounter for immunity status testing
1				encounter for allergy testing (Z01.82)
@Z08 FY2021
t				Medical surveillance following completed treatment
u				code to identify any acquired absence of organs (Z90.-)
u				code to identify the personal history of malignant neoplasm (Z85.-)
1				aftercare following medical care (Z43-Z49, Z51)
@Z09 FY2021
t				Medical surveillance following completed treatment
u				code to identify any applicable history of disease code (Z86.-. Z87.-)
1				aftercare following medical care (Z43-Z49, Z51)
1				surveillance of contraception (Z30.4-)
1				surveillance of prosthetic and other medical devices (Z44-Z46)
@Z33.1 FY2021
t				Pregnancy NOS
t				Pregnant state NOS
1				complications of pregnancy (O00-O9A)
1				pregnant state, gestational carrier (Z33.3)
@Z33.2 FY2021
1				early fetal death with retention of dead fetus (O02.1)
1				late fetal death (O36.4)
1				spontaneous abortion (O03)
@Z33.3 FY2021
1				encounter for procreative management and counseling for gestational carrier (Z31.7)
@Z3A FY2021
n				Codes from category Z3A are for use, only on the maternal record, to indicate the weeks of gestation of the pregnancy, if known.
f				complications of pregnancy, childbirth and the puerperium (O09-O9A)
@Z45 FY2021
i				removal or replacement of implanted device
1				malfunction or other complications of device - see Alphabetical Index
2				encounter for fitting and adjustment of non-implanted device (Z46.-)
@Z45.01 FY2021
t				Encounter for adjustment and management of cardiac resynchronization therapy pacemaker (CRT-P)
1				encounter for adjustment and management of automatic implantable cardiac defibrillator with synchronous cardiac pacemaker (Z45.02)
@Z45.010 FY2021
t				Encounter for replacing cardiac pacemaker pulse generator [battery]
@Z45.018 FY2021
1				presence of other part of cardiac pacemaker (Z95.0)
2				presence of prosthetic and other devices (Z95.1-Z95.5, Z95.811-Z97)
@Z45.02 FY2021
t				Encounter for adjustment and management of automatic implantable cardiac defibrillator with synchronous cardiac pacemaker
t				Encounter for adjustment and management of cardiac resynchronization therapy defibrillator (CRT-D)
@Z45.2 FY2021
t				Encounter for adjustment and management of vascular catheters
1				encounter for adjustment and management of renal dialysis catheter (Z49.01)
@Z45.32 FY2021
1				Encounter for fitting and adjustment of hearing aide (Z46.1)
@Z45.41 FY2021
t				Encounter for adjustment and management of cerebral ventricular (communicating) shunt
@Z45.42 FY2021
t				Encounter for adjustment and management of brain neurostimulator
t				Encounter for adjustment and management of gastric neurostimulator
t				Encounter for adjustment and management of peripheral nerve neurostimulator
t				Encounter for adjustment and management of sacral nerve neurostimulator
t				Encounter for adjustment and management of spinal cord neurostimulator
t				Encounter for adjustment and management of vagus nerve neurostimulator
@Z45.81 FY2021
t				Encounter for elective implant exchange (different material) (different size)
t				Encounter removal of tissue expander with or without synchronous insertion of permanent implant
1				complications of breast implant (T85.4-)
1				encounter for initial breast implant insertion for cosmetic breast augmentation (Z41.1)
1				encounter for breast reconstruction following mastectomy (Z42.1)
@Z47 FY2021
1				aftercare for healing fracture-code to fracture with 7th character D
@Z47.1 FY2021
u				code to identify the joint (Z96.6-)
@Z47.2 FY2021
1				encounter for adjustment of internal fixation device for fracture treatment- code to fracture with appropriate 7th character
1				encounter for removal of external fixation device- code to fracture with 7th character D
1				infection or inflammatory reaction to internal fixation device (T84.6-)
1				mechanical complication of internal fixation device (T84.1-)
@Z47.3 FY2021
t				Aftercare following explantation of joint prosthesis, staged procedure
t				Encounter for joint prosthesis insertion following prior explantation of joint prosthesis
@Z47.31 FY2021
1				acquired absence of shoulder joint following prior explantation of shoulder joint prosthesis (Z89.23-)
1				shoulder joint prosthesis explantation status (Z89.23-)
@Z47.32 FY2021
1				acquired absence of hip joint following prior explantation of hip joint prosthesis (Z89.62-)
1				hip joint prosthesis explantation status (Z89.62-)
@Z47.33 FY2021
1				acquired absence of knee joint following prior explantation of knee prosthesis (Z89.52-
1				knee joint prosthesis explantation status (Z89.52-)
@Z47.81 FY2021
u				code to identify the limb amputated (Z89.-)
@Z51 FY2021
a				condition requiring care
1				follow-up examination after treatment (Z08-Z09)
@Z51.1 FY2021
2				encounter for chemotherapy and immunotherapy for nonneoplastic condition - code to condition
@Z51.8 FY2021
1				holiday relief care (Z75.5)
@Z51.81 FY2021
a				any long-term (current) drug therapy (Z79.-)
1				encounter for blood-drug test for administrative or medicolegal reasons (Z02.83)
@Z79 FY2021
i				long term (current) drug use for prophylactic purposes
a				any therapeutic drug level monitoring (Z51.81)
2				drug abuse and dependence (F11-F19)
2				drug use complicating pregnancy, childbirth, and the puerperium (O99.32-)
@Z79.0 FY2021
2				long term (current) use of aspirin (Z79.82)
@Z79.1 FY2021
2				long term (current) use of aspirin (Z79.82)
@Z79.3 FY2021
t				Long term (current) use of birth control pill or patch
@Z79.4 FY2021
1				long term (current) use of oral antidiabetic drugs (Z79.84)
1				long term (current) use of oral hypoglycemic drugs (Z79.84)
@Z79.81 FY2021
f				if applicable:
f				malignant neoplasm of breast (C50.-)
f				malignant neoplasm of prostate (C61)
u				code, if applicable, to identify:
u				estrogen receptor positive status (Z17.0)
u				family history of breast cancer (Z80.3)
u				genetic susceptibility to malignant neoplasm (cancer) (Z15.0-)
u				personal history of breast cancer (Z85.3)
u				personal history of prostate cancer (Z85.46)
u				postmenopausal status (Z78.0)
1				hormone replacement therapy (Z79.890)
@Z79.810 FY2021
t				Long term (current) use of raloxifene (Evista)
t				Long term (current) use of tamoxifen (Nolvadex)
t				Long term (current) use of toremifene (Fareston)
@Z79.811 FY2021
t				Long term (current) use of anastrozole (Arimidex)
t				Long term (current) use of exemestane (Aromasin)
t				Long term (current) use of letrozole (Femara)
@Z79.818 FY2021
t				Long term (current) use of estrogen receptor downregulators
t				Long term (current) use of fulvestrant (Faslodex)
t				Long term (current) use of gonadotropin-releasing hormone (GnRH) agonist
t				Long term (current) use of goserelin acetate (Zoladex)
t				Long term (current) use of leuprolide acetate (leuprorelin) (Lupron)
t				Long term (current) use of megestrol acetate (Megace)
@Z79.84 FY2021
t				Long term (current) use of oral antidiabetic drugs
2				long term (current) use of insulin (Z79.4)
@Z79.891 FY2021
t				Long term (current) use of methadone for pain management
1				methodone use NOS (F11.9-)
1				use of methodone for treatment of heroin addiction (F11.2-)
@Z85 FY2021
f				any follow-up examination after treatment of malignant neoplasm (Z08)
u				code to identify:
u				alcohol use and dependence (F10.-)
u				exposure to environmental tobacco smoke (Z77.22)
u				history of tobacco dependence (Z87.891)
u				occupational exposure to environmental tobacco smoke (Z57.31)
u				tobacco dependence (F17.-)
u				tobacco use (Z72.0)
2				personal history of benign neoplasm (Z86.01-)
2				personal history of carcinoma-in-situ (Z86.00-)
@Z85.01 FY2021
t				Conditions classifiable to C15
@Z85.020 FY2021
t				Conditions classifiable to C7A.092
@Z85.028 FY2021
t				Conditions classifiable to C16
@Z85.030 FY2021
t				Conditions classifiable to C7A.022-C7A.025, C7A.029
@Z85.038 FY2021
t				Conditions classifiable to C18
@Z85.040 FY2021
t				Conditions classifiable to C7A.026
@Z85.048 FY2021
t				Conditions classifiable to C19-C21
@Z85.05 FY2021
t				Conditions classifiable to C22
@Z85.060 FY2021
t				Conditions classifiable to C7A.01-
@Z85.068 FY2021
t				Conditions classifiable to C17
@Z85.07 FY2021
t				Conditions classifiable to C25
@Z85.110 FY2021
t				Conditions classifiable to C7A.090
@Z85.118 FY2021
t				Conditions classifiable to C34
@Z85.12 FY2021
t				Conditions classifiable to C33
@Z85.21 FY2021
t				Conditions classifiable to C32
@Z85.22 FY2021
t				Conditions classifiable to C30-C31
@Z85.230 FY2021
t				Conditions classifiable to C7A.091
@Z85.238 FY2021
t				Conditions classifiable to C37
@Z85.3 FY2021
t				Conditions classifiable to C50.-
@Z85.4 FY2021
t				Conditions classifiable to C51-C63
@Z85.5 FY2021
t				Conditions classifiable to C64-C68
@Z85.52 FY2021
1				personal history of malignant neoplasm of renal pelvis (Z85.53)
@Z85.520 FY2021
t				Conditions classifiable to C7A.093
@Z85.528 FY2021
t				Conditions classifiable to C64
@Z85.6 FY2021
t				Conditions classifiable to C91-C95
1				leukemia in remission C91.0-C95.9 with 5th character 1
@Z85.71 FY2021
t				Conditions classifiable to C81
@Z85.72 FY2021
t				Conditions classifiable to C82-C85
@Z85.79 FY2021
t				Conditions classifiable to C88-C90, C96
1				multiple myeloma in remission (C90.01)
1				plasma cell leukemia in remission (C90.11)
1				plasmacytoma in remission (C90.21)
@Z85.8 FY2021
t				Conditions classifiable to C00-C14, C40-C49, C69-C75, C7A.098, C76-C79
@Z85.81 FY2021
t				Conditions classifiable to C00-C14
@Z85.820 FY2021
t				Conditions classifiable to C43
@Z85.821 FY2021
t				Conditions classifiable to C4A
@Z85.828 FY2021
t				Conditions classifiable to C44
@Z85.83 FY2021
t				Conditions classifiable to C40-C41; C45-C49
@Z85.831 FY2021
2				personal history of malignant neoplasm of skin (Z85.82-)
@Z85.84 FY2021
t				Conditions classifiable to C69-C72
@Z85.85 FY2021
t				Conditions classifiable to C73-C75
@Z85.89 FY2021
t				Conditions classifiable to C7A.098, C76, C77-C79
@Z85.9 FY2021
t				Conditions classifiable to C7A.00, C80.1
@Z87 FY2021
f				any follow-up examination after treatment (Z09)
@Z87.0 FY2021
t				Conditions classifiable to J00-J99
@Z87.1 FY2021
t				Conditions classifiable to K00-K93
@Z87.2 FY2021
t				Conditions classifiable to L00-L99
2				personal history of diabetic foot ulcer (Z86.31)
@Z87.3 FY2021
t				Conditions classifiable to M00-M99
2				personal history of (healed) traumatic fracture (Z87.81)
@Z87.310 FY2021
t				Personal history of (healed) fragility fracture
t				Personal history of (healed) collapsed vertebra due to osteoporosis
@Z87.311 FY2021
t				Personal history of (healed) collapsed vertebra NOS
2				personal history of osteoporosis fracture (Z87.310)
@Z87.312 FY2021
t				Personal history of (healed) fatigue fracture
@Z87.4 FY2021
t				Conditions classifiable to N00-N99
@Z87.41 FY2021
1				personal history of intraepithelial neoplasia III of female genital tract (Z86.001, Z86.008)
1				personal history of malignant neoplasm of female genital tract (Z85.40-Z85.44)
@Z87.430 FY2021
1				personal history of malignant neoplasm of prostate (Z85.46)
@Z87.44 FY2021
1				personal history of malignant neoplasm of cervix uteri (Z85.41)
@Z87.442 FY2021
t				Personal history of kidney stones
@Z87.5 FY2021
t				Conditions classifiable to O00-O9A
2				recurrent pregnancy loss (N96)
@Z87.51 FY2021
1				current pregnancy with history of pre-term labor (O09.21-)
@Z87.59 FY2021
t				Personal history of trophoblastic disease
@Z87.7 FY2021
t				Conditions classifiable to Q00-Q89 that have been repaired or corrected
1				congenital malformations that have been partially corrected or repair but which still require medical treatment - code to condition
2				other postprocedural states (Z98.-)
2				personal history of medical treatment (Z92.-)
2				presence of cardiac and vascular implants and grafts (Z95.-)
2				presence of other devices (Z97.-)
2				presence of other functional implants (Z96.-)
2				transplanted organ and tissue status (Z94.-)
@Z87.8 FY2021
2				personal history of self harm (Z91.5)
@Z87.81 FY2021
2				personal history of (healed) nontraumatic fracture (Z87.31-)
@Z87.82 FY2021
t				Conditions classifiable to S00-T88, except traumatic fractures
@Z87.820 FY2021
1				personal history of transient ischemic attack (TIA), and cerebral infarction without residual deficits (Z86.73)
@Z87.891 FY2021
1				current nicotine dependence (F17.2-)
@Z87.892 FY2021
a				allergy status such as:
a				allergy status to drugs, medicaments and biological substances (Z88.-)
a				allergy status, other than to drugs and biological substances (Z91.0-)
@Z96 FY2021
2				complications of internal prosthetic devices, implants and grafts (T82-T85)
2				fitting and adjustment of prosthetic and other devices (Z44-Z46)
@Z96.1 FY2021
t				Presence of pseudophakia
@Z96.29 FY2021
t				Presence of bone-conduction hearing device
t				Presence of eustachian tube stent
t				Stapes replacement
@Z96.64 FY2021
t				Hip-joint replacement (partial) (total)
@Z96.7 FY2021
t				Presence of skull plate
@Z96.82 FY2021
t				Presence of brain neurostimulator
t				Presence of gastric neurostimulator
t				Presence of peripheral nerve neurostimulator
t				Presence of sacral nerve neurostimulator
t				Presence of spinal cord neurostimulator
t				Presence of vagus nerve neurostimulator
@Z98 FY2027
2				aftercare (Z43-Z49, Z51)
2				follow-up medical care (Z08-Z09)
2				postprocedural complication - see Alphabetical Index
2	2025-10-01			Fontan related circulation (I27.84-)
@Z98.0 FY2027
2				bariatric surgery status (Z98.84)
2				gastric bypass status (Z98.84)
2				obesity surgery status (Z98.84)
@Z98.2 FY2027
t				Presence of CSF shunt
@Z98.3 FY2027
f				underlying disease
@Z98.4 FY2027
u				code to identify intraocular lens implant status (Z96.1)
1				aphakia (H27.0)
@Z98.5 FY2027
1				female infertility (N97.-)
1				male infertility (N46.-)
@Z98.61 FY2027
1				coronary angioplasty status with implant and graft (Z95.5)
@Z98.62 FY2027
1				peripheral vascular angioplasty status with implant and graft (Z95.820)
@Z98.811 FY2027
t				Dental crown status
t				Dental fillings status
@Z98.82 FY2027
1				breast implant removal status (Z98.86)
@Z98.83 FY2027
1				Inflammation (infection) of postprocedural bleb (H59.4-)
@Z98.84 FY2027
t				Gastric banding status
t				Gastric bypass status for obesity
t				Obesity surgery status
1				bariatric surgery status complicating pregnancy, childbirth, or the puerperium (O99.84)
2				intestinal bypass and anastomosis status (Z98.0)
@Z98.85 FY2027
t				Transplanted organ previously removed due to complication, failure, rejection or infection
1				encounter for removal of transplanted organ -code to complication of transplanted organ (T86.-)
@Z98.870 FY2027
2				complications from in utero procedure for current pregnancy (O35.7)
2				supervision of current pregnancy with history of in utero procedure during previous pregnancy (O09.82-)
@Z98.890 FY2027
t				Personal history of surgery, not elsewhere classified
@Z98.891 FY2027
1				Maternal care due to uterine scar from previous surgery (O34.2-)`;

/** One a line: code, from, predecessors as printed. */
export const embeddedSuccessors = `B96.83	2023-10-01	B96.89
C79.63	2021-10-01	C79.61 and C79.62
C81.0A	2024-10-01	Z85.71
C81.1A	2024-10-01	Z85.71
C81.2A	2024-10-01	Z85.71
C81.3A	2024-10-01	Z85.71
C81.4A	2024-10-01	Z85.71
C81.7A	2024-10-01	Z85.71
C81.9A	2024-10-01	Z85.71
C82.0A	2024-10-01	Z85.72
C82.1A	2024-10-01	Z85.72
C82.2A	2024-10-01	Z85.72
C82.3A	2024-10-01	Z85.72
C82.4A	2024-10-01	Z85.72
C82.5A	2024-10-01	Z85.72
C82.6A	2024-10-01	Z85.72
C82.8A	2024-10-01	Z85.72
C82.9A	2024-10-01	Z85.72
C83.0A	2024-10-01	Z85.72
C83.1A	2024-10-01	Z85.72
C83.390	2024-10-01	Z85.72
C83.398	2024-10-01	Z85.72
C83.3A	2024-10-01	Z85.72
C83.5A	2024-10-01	Z85.72
C83.7A	2024-10-01	Z85.72
C83.8A	2024-10-01	Z85.72
C83.9A	2024-10-01	Z85.72
C84.0A	2024-10-01	Z85.72
C84.1A	2024-10-01	Z85.72
C84.4A	2024-10-01	Z85.72
C84.6A	2024-10-01	Z85.72
C84.7B	2024-10-01	Z85.72
C84.AA	2024-10-01	Z85.72
C84.ZA	2024-10-01	Z85.72
C84.9A	2024-10-01	Z85.72
C85.1A	2024-10-01	Z85.72
C85.2A	2024-10-01	Z85.72
C85.8A	2024-10-01	Z85.72
C85.9A	2024-10-01	Z85.72
C86.01	2024-10-01	Z85.72
C86.11	2024-10-01	Z85.72
C86.21	2024-10-01	Z85.72
C86.31	2024-10-01	Z85.72
C86.41	2024-10-01	Z85.72
C86.51	2024-10-01	Z85.72
C86.61	2024-10-01	Z85.72
C88.01	2024-10-01	Z85.79
C88.21	2024-10-01	Z85.79
C88.31	2024-10-01	Z85.79
C88.41	2024-10-01	Z85.79
C88.81	2024-10-01	Z85.79
C88.91	2024-10-01	Z85.79
F11.11	2017-10-01	F11.10
F11.13	2020-10-01	F11.988
F11.91	2022-10-01	F11.90
G57.03	2016-10-01	G57.01 and G57.02
G57.13	2016-10-01	G57.11 and G57.12
G57.23	2016-10-01	G57.21 and G57.22
G57.33	2016-10-01	G57.31 and G57.32
G57.43	2016-10-01	G57.41 and G57.42
G57.53	2016-10-01	G57.51 and G57.52
G57.63	2016-10-01	G57.61 and G57.62
G57.73	2016-10-01	G57.71 and G57.72
G57.83	2016-10-01	G57.81 and G57.82
G57.93	2016-10-01	G57.91 and G57.92
M25.541	2016-10-01	M79.641
M25.542	2016-10-01	M79.642
M25.549	2016-10-01	M79.643
M45.A0	2021-10-01	M45.9
M45.A1	2021-10-01	M45.1
M45.A2	2021-10-01	M45.2
M45.A3	2021-10-01	M45.3
M45.A4	2021-10-01	M45.4
M45.A5	2021-10-01	M45.5
M45.A6	2021-10-01	M45.6
M45.A7	2021-10-01	M45.7
M45.A8	2021-10-01	M45.8
M45.AB	2021-10-01	M45.0
M48.061	2017-10-01	M48.06
M48.062	2017-10-01	M48.06
M50.020	2016-10-01	M50.02
M50.021	2016-10-01	M50.02
M50.022	2016-10-01	M50.02
M50.023	2016-10-01	M50.02
M50.120	2016-10-01	M50.12
M50.121	2016-10-01	M50.12
M50.122	2016-10-01	M50.12
M50.123	2016-10-01	M50.12
M50.220	2016-10-01	M50.22
M50.221	2016-10-01	M50.22
M50.222	2016-10-01	M50.22
M50.223	2016-10-01	M50.22
M50.320	2016-10-01	M50.32
M50.321	2016-10-01	M50.32
M50.322	2016-10-01	M50.32
M50.323	2016-10-01	M50.32
M50.820	2016-10-01	M50.82
M50.821	2016-10-01	M50.82
M50.822	2016-10-01	M50.82
M50.823	2016-10-01	M50.82
M50.920	2016-10-01	M50.92
M50.921	2016-10-01	M50.92
M50.922	2016-10-01	M50.92
M50.923	2016-10-01	M50.92
M51.360	2024-10-01	M51.36
M51.361	2024-10-01	M51.36
M51.362	2024-10-01	M51.36
M51.369	2024-10-01	M51.36
M51.370	2024-10-01	M51.37
M51.371	2024-10-01	M51.37
M51.372	2024-10-01	M51.37
M51.379	2024-10-01	M51.37
M51.A0	2022-10-01	M51.86
M51.A1	2022-10-01	M51.86
M51.A2	2022-10-01	M51.86
M51.A3	2022-10-01	M51.87
M51.A4	2022-10-01	M51.87
M51.A5	2022-10-01	M51.87
M54.50	2021-10-01	M54.5
M54.51	2021-10-01	M54.5
M54.59	2021-10-01	M54.5
M62.5A0	2022-10-01	M62.58
M62.5A1	2022-10-01	M62.58
M62.5A2	2022-10-01	M62.58
M62.5A9	2022-10-01	M62.58
M62.84	2016-10-01	R64
M62.85	2024-10-01	M62.89
M79.10	2018-10-01	M79.1
M79.11	2018-10-01	M79.1
M79.12	2018-10-01	M79.1
M79.18	2018-10-01	M79.1
M80.0AXA	2020-10-01	M80.00XA
M80.0AXD	2020-10-01	M80.00XD
M80.0AXG	2020-10-01	M80.00XG
M80.0AXK	2020-10-01	M80.00XK
M80.0AXP	2020-10-01	M80.00XP
M80.0AXS	2020-10-01	M80.00XA
M80.0B1A	2023-10-01	M80.0AXA
M80.0B1D	2023-10-01	M80.0AXD
M80.0B1G	2023-10-01	M80.0AXG
M80.0B1K	2023-10-01	M80.0AXK
M80.0B1P	2023-10-01	M80.0AXP
M80.0B1S	2023-10-01	M80.0AXS
M80.0B2A	2023-10-01	M80.0AXA
M80.0B2D	2023-10-01	M80.0AXD
M80.0B2G	2023-10-01	M80.0AXG
M80.0B2K	2023-10-01	M80.0AXK
M80.0B2P	2023-10-01	M80.0AXP
M80.0B2S	2023-10-01	M80.0AXS
M80.0B9A	2023-10-01	M80.0AXA
M80.0B9D	2023-10-01	M80.0AXD
M80.0B9G	2023-10-01	M80.0AXG
M80.0B9K	2023-10-01	M80.0AXK
M80.0B9P	2023-10-01	M80.0AXP
M80.0B9S	2023-10-01	M80.0AXS
M80.8B1A	2023-10-01	M80.80XA
M80.8B1D	2023-10-01	M80.8AXD
M80.8B1G	2023-10-01	M80.8AXG
M80.8B1K	2023-10-01	M80.8AXK
M80.8B1P	2023-10-01	M80.8AXP
M80.8B1S	2023-10-01	M80.8AXS
M80.8B2A	2023-10-01	M80.80XA
M80.8B2D	2023-10-01	M80.8AXD
M80.8B2G	2023-10-01	M80.8AXG
M80.8B2K	2023-10-01	M80.8AXK
M80.8B2P	2023-10-01	M80.8AXP
M80.8B2S	2023-10-01	M80.8AXS
M80.8B9A	2023-10-01	M80.80XA
M80.8B9D	2023-10-01	M80.8AXD
M80.8B9G	2023-10-01	M80.8AXG
M80.8B9K	2023-10-01	M80.8AXK
M80.8B9P	2023-10-01	M80.8AXP
M80.8B9S	2023-10-01	M80.8AXS
M80.8AXA	2020-10-01	M80.80XA
M80.8AXD	2020-10-01	M80.80XD
M80.8AXG	2020-10-01	M80.80XG
M80.8AXK	2020-10-01	M80.80XK
M80.8AXP	2020-10-01	M80.80XP
M80.8AXS	2020-10-01	M80.80XS
M84.750A	2016-10-01	S72.8X1A, S72.8X2A, S72.8X9A
M84.750D	2016-10-01	S72.8X1D, S72.8X2D, S72.8X9D
M84.750G	2016-10-01	S72.8X1G, S72.8X2G, S72.8X9G
M84.750K	2016-10-01	S72.8X1K, S72.8X2K, S72.8X9K
M84.750P	2016-10-01	S72.8X1P, S72.8X2P, S72.8X9P
M84.750S	2016-10-01	S72.8X1S, S72.8X2S, S72.8X9S
M84.751A	2016-10-01	S72.8X1A, S72.8X2A, S72.8X9A
M84.751D	2016-10-01	S72.8X1D, S72.8X2D, S72.8X9D
M84.751G	2016-10-01	S72.8X1G, S72.8X2G, S72.8X9G
M84.751K	2016-10-01	S72.8X1K, S72.8X2K, S72.8X9K
M84.751P	2016-10-01	S72.8X1P, S72.8X2P, S72.8X9P
M84.751S	2016-10-01	S72.8X1S, S72.8X2S, S72.8X9S
M84.752A	2016-10-01	S72.8X1A, S72.8X2A, S72.8X9A
M84.752D	2016-10-01	S72.8X1D, S72.8X2D, S72.8X9D
M84.752G	2016-10-01	S72.8X1G, S72.8X2G, S72.8X9G
M84.752K	2016-10-01	S72.8X1K, S72.8X2K, S72.8X9K
M84.752P	2016-10-01	S72.8X1P, S72.8X2P, S72.8X9P
M84.752S	2016-10-01	S72.8X1S, S72.8X2S, S72.8X9S
M84.753A	2016-10-01	S72.8X1A, S72.8X2A, S72.8X9A
M84.753D	2016-10-01	S72.8X1D, S72.8X2D, S72.8X9D
M84.753G	2016-10-01	S72.8X1G, S72.8X2G, S72.8X9G
M84.753K	2016-10-01	S72.8X1K, S72.8X2K, S72.8X9K
M84.753P	2016-10-01	S72.8X1P, S72.8X2P, S72.8X9P
M84.753S	2016-10-01	S72.8X1S, S72.8X2S, S72.8X9S
M84.754A	2016-10-01	S72.8X1A, S72.8X2A, S72.8X9A
M84.754D	2016-10-01	S72.8X1D, S72.8X2D, S72.8X9D
M84.754G	2016-10-01	S72.8X1G, S72.8X2G, S72.8X9G
M84.754K	2016-10-01	S72.8X1K, S72.8X2K, S72.8X9K
M84.754P	2016-10-01	S72.8X1P, S72.8X2P, S72.8X9P
M84.754S	2016-10-01	S72.8X1S, S72.8X2S, S72.8X9S
M84.755A	2016-10-01	S72.8X1A, S72.8X2A, S72.8X9A
M84.755D	2016-10-01	S72.8X1D, S72.8X2D, S72.8X9D
M84.755G	2016-10-01	S72.8X1G, S72.8X2G, S72.8X9G
M84.755K	2016-10-01	S72.8X1K, S72.8X2K, S72.8X9K
M84.755P	2016-10-01	S72.8X1P, S72.8X2P, S72.8X9P
M84.755S	2016-10-01	S72.8X1S, S72.8X2S, S72.8X9S
M84.756A	2016-10-01	S72.8X1A, S72.8X2A, S72.8X9A
M84.756D	2016-10-01	S72.8X1D, S72.8X2D, S72.8X9D
M84.756G	2016-10-01	S72.8X1G, S72.8X2G, S72.8X9G
M84.756K	2016-10-01	S72.8X1K, S72.8X2K, S72.8X9K
M84.756P	2016-10-01	S72.8X1P, S72.8X2P, S72.8X9P
M84.756S	2016-10-01	S72.8X1S, S72.8X2S, S72.8X9S
M84.757A	2016-10-01	S72.8X1A, S72.8X2A, S72.8X9A
M84.757D	2016-10-01	S72.8X1D, S72.8X2D, S72.8X9D
M84.757G	2016-10-01	S72.8X1G, S72.8X2G, S72.8X9G
M84.757K	2016-10-01	S72.8X1K, S72.8X2K, S72.8X9K
M84.757P	2016-10-01	S72.8X1P, S72.8X2P, S72.8X9P
M84.757S	2016-10-01	S72.8X1S, S72.8X2S, S72.8X9S
M84.759A	2016-10-01	S72.8X1A, S72.8X2A, S72.8X9A
M84.759D	2016-10-01	S72.8X1D, S72.8X2D, S72.8X9D
M84.759G	2016-10-01	S72.8X1G, S72.8X2G, S72.8X9G
M84.759K	2016-10-01	S72.8X1K, S72.8X2K, S72.8X9K
M84.759P	2016-10-01	S72.8X1P, S72.8X2P, S72.8X9P
M84.759S	2016-10-01	S72.8X1S, S72.8X2S, S72.8X9S
M96.840	2016-10-01	M96.830
M96.841	2016-10-01	M96.831
M96.842	2016-10-01	M96.830
M96.843	2016-10-01	M96.831
M96.A1	2022-10-01	M96.89 & Y84.8
M96.A2	2022-10-01	M96.89 & Y84.8
M96.A3	2022-10-01	M96.89 & Y84.8
M96.A4	2022-10-01	M96.89 & Y84.8
M96.A9	2022-10-01	M96.89 & Y84.8
M97.01XA	2016-10-01	T84.040A
M97.01XD	2016-10-01	T84.040D
M97.01XS	2016-10-01	T84.040S
M97.02XA	2016-10-01	T84.041A
M97.02XD	2016-10-01	T84.041D
M97.02XS	2016-10-01	T84.041S
M97.11XA	2016-10-01	T84.042A
M97.11XD	2016-10-01	T84.042D
M97.11XS	2016-10-01	T84.042S
M97.12XA	2016-10-01	T84.043A
M97.12XD	2016-10-01	T84.043D
M97.12XS	2016-10-01	T84.043S
M97.21XA	2016-10-01	T84.048A
M97.21XD	2016-10-01	T84.048D
M97.21XS	2016-10-01	T84.048S
M97.22XA	2016-10-01	T84.048A
M97.22XD	2016-10-01	T84.048D
M97.22XS	2016-10-01	T84.048S
M97.31XA	2016-10-01	T84.048A
M97.31XD	2016-10-01	T84.048D
M97.31XS	2016-10-01	T84.048S
M97.32XA	2016-10-01	T84.048A
M97.32XD	2016-10-01	T84.048D
M97.32XS	2016-10-01	T84.048S
M97.41XA	2016-10-01	T84.048A
M97.41XD	2016-10-01	T84.048D
M97.41XS	2016-10-01	T84.048S
M97.42XA	2016-10-01	T84.048A
M97.42XD	2016-10-01	T84.048D
M97.42XS	2016-10-01	T84.048S
M97.8XXA	2016-10-01	T84.048A
M97.8XXD	2016-10-01	T84.048D
M97.8XXS	2016-10-01	T84.048D
M97.9XXA	2016-10-01	T84.049A
M97.9XXD	2016-10-01	T84.049D
M97.9XXS	2016-10-01	T84.049S
O26.641	2023-10-01	O26.611
O26.642	2023-10-01	O26.612
O26.643	2023-10-01	O26.613
O26.649	2023-10-01	O26.619
O99.891	2020-10-01	O99.89
O99.892	2020-10-01	O99.89
O99.893	2020-10-01	O99.89
R10.20	2025-10-01	R10.2
R10.21	2025-10-01	R10.2
R10.22	2025-10-01	R10.2
R10.23	2025-10-01	R10.2
R10.24	2025-10-01	R10.2
R10.85	2025-10-01	R10.84
R10.8A1	2025-10-01	R10.84
R10.8A2	2025-10-01	R10.84
R10.8A3	2025-10-01	R10.84
R10.8A9	2025-10-01	R10.84
R10.A0	2025-10-01	R10.84
R10.A1	2025-10-01	R10.84
R10.A2	2025-10-01	R10.84
R10.A3	2025-10-01	R10.84
R39.191	2016-10-01	R31.19
R39.192	2016-10-01	R31.19
R39.198	2016-10-01	R31.19
R39.82	2016-10-01	R39.89
R39.83	2017-10-01	R39.89
R39.84	2017-10-01	R39.89
R39.851	2025-10-01	R39.89
R39.852	2025-10-01	R39.89
R39.853	2025-10-01	R39.89
R39.859	2025-10-01	R39.89
R93.41	2016-10-01	R93.4
R93.421	2016-10-01	R93.4
R93.422	2016-10-01	R93.4
R93.429	2016-10-01	R93.4
R93.49	2016-10-01	R93.4
R93.811	2018-10-01	R93.8
R93.812	2018-10-01	R93.8
R93.813	2018-10-01	R93.8
R93.819	2018-10-01	R93.8
R93.89	2018-10-01	R93.8
S30.11XA	2025-10-01	S30.1XXA
S30.11XD	2025-10-01	S30.1XXD
S30.11XS	2025-10-01	S30.1XXS
S30.12XA	2025-10-01	S30.1XXA
S30.12XD	2025-10-01	S30.1XXD
S30.12XS	2025-10-01	S30.1XXS
S30.13XA	2025-10-01	S30.1XXA
S30.13XD	2025-10-01	S30.1XXD
S30.13XS	2025-10-01	S30.1XXS
S30.81AA	2025-10-01	S30.811A
S30.81AD	2025-10-01	S30.811D
S30.81AS	2025-10-01	S30.811S
S30.82AA	2025-10-01	S30.821A
S30.82AD	2025-10-01	S30.821D
S30.82AS	2025-10-01	S30.821S
S30.84AA	2025-10-01	S30.841A
S30.84AD	2025-10-01	S30.841D
S30.84AS	2025-10-01	S30.841S
S30.85AA	2025-10-01	S30.851A
S30.85AD	2025-10-01	S30.851D
S30.85AS	2025-10-01	S30.851S
S30.86AA	2025-10-01	S30.861A
S30.86AD	2025-10-01	S30.861D
S30.86AS	2025-10-01	S30.861S
S30.87AA	2025-10-01	S30.871A
S30.87AD	2025-10-01	S30.871D
S30.87AS	2025-10-01	S30.871S
S30.9AXA	2025-10-01	S30.92XA
S30.9AXD	2025-10-01	S30.92XD
S30.9AXS	2025-10-01	S30.92XS
U07.1	2020-04-01	B97.29
X50.0XXA	2016-10-01	Y93.01-Y93.9
X50.0XXD	2016-10-01	Y93.01-Y93.9
X50.0XXS	2016-10-01	Y93.01-Y93.9
X50.1XXA	2016-10-01	Y93.01-Y93.9
X50.1XXD	2016-10-01	Y93.01-Y93.9
X50.1XXS	2016-10-01	Y93.01-Y93.9
X50.3XXA	2016-10-01	Y93.01-Y93.9
X50.3XXD	2016-10-01	Y93.01-Y93.9
X50.3XXS	2016-10-01	Y93.01-Y93.9
X50.9XXA	2016-10-01	Y93.01-Y93.9
X50.9XXD	2016-10-01	Y93.01-Y93.9
X50.9XXS	2016-10-01	Y93.01-Y93.9
Z01.020	2019-10-01	Z01.00
Z01.021	2019-10-01	Z01.01
Z33.3	2016-10-01	Z33.1
Z51.6	2016-10-01	Z76.89
Z51.A	2024-10-01	Z51.89
Z79.60	2022-10-01	Z79.899
Z79.61	2022-10-01	Z79.899
Z79.620	2022-10-01	Z79.899
Z79.621	2022-10-01	Z79.899
Z79.622	2022-10-01	Z79.899
Z79.623	2022-10-01	Z79.899
Z79.624	2022-10-01	Z79.899
Z79.630	2022-10-01	Z79.899
Z79.631	2022-10-01	Z79.899
Z79.632	2022-10-01	Z79.899
Z79.633	2022-10-01	Z79.899
Z79.634	2022-10-01	Z79.899
Z79.64	2022-10-01	Z79.899
Z79.69	2022-10-01	Z79.899
Z79.85	2022-10-01	Z79.899
Z79.84	2016-10-01	Z79.899
Z85.4A	2025-10-01	Z85.44
Z87.61	2022-10-01	Z87.898
Z87.68	2022-10-01	Z87.898
Z87.731	2022-10-01	Z87.738
Z87.732	2022-10-01	Z87.738
Z87.760	2022-10-01	Z87.76
Z87.761	2022-10-01	Z87.76
Z87.762	2022-10-01	Z87.76
Z87.763	2022-10-01	Z87.76
Z87.768	2022-10-01	Z87.76
Z96.82	2019-10-01	Z96.89
Z98.890	2016-10-01	Z98.89
Z98.891	2016-10-01	Z98.89`;

/** One a line: path in the Alphabetic Index, code or heading. */
export const embeddedIndex = `Arthritis, arthritic (acute) (chronic) (nonpyogenic) (subacute) > facet joint	M47.819
Backache (postural)	M54.9
Backache (postural) > sacroiliac	M53.3
Backache (postural) > specified NEC	M54.89
Claudication (intermittent) > spinal cord (arteriosclerotic)	G95.19
Collapse > vertebra	M48.50
Collapse > vertebra > cervical region	M48.52
Collapse > vertebra > cervicothoracic region	M48.53
Collapse > vertebra > in (due to) > neoplasm (metastasis)	M84.58
Collapse > vertebra > in (due to) > osteoporosis	M80.88
Collapse > vertebra > in (due to) > osteoporosis > cervical region	M80.88
Collapse > vertebra > in (due to) > osteoporosis > cervicothoracic region	M80.88
Collapse > vertebra > in (due to) > osteoporosis > lumbar region	M80.88
Collapse > vertebra > in (due to) > osteoporosis > lumbosacral region	M80.88
Collapse > vertebra > in (due to) > osteoporosis > multiple sites	M80.88
Collapse > vertebra > in (due to) > osteoporosis > occipito-atlanto-axial region	M80.88
Collapse > vertebra > in (due to) > osteoporosis > sacrococcygeal region	M80.88
Collapse > vertebra > in (due to) > osteoporosis > thoracic region	M80.88
Collapse > vertebra > in (due to) > osteoporosis > thoracolumbar region	M80.88
Collapse > vertebra > in (due to) > specified disease NEC	M48.50
Collapse > vertebra > in (due to) > specified disease NEC > cervical region	M48.52
Collapse > vertebra > in (due to) > specified disease NEC > cervicothoracic region	M48.53
Collapse > vertebra > in (due to) > specified disease NEC > lumbar region	M48.56
Collapse > vertebra > in (due to) > specified disease NEC > lumbosacral region	M48.57
Collapse > vertebra > in (due to) > specified disease NEC > occipito-atlanto-axial region	M48.51
Collapse > vertebra > in (due to) > specified disease NEC > sacrococcygeal region	M48.58
Collapse > vertebra > in (due to) > specified disease NEC > thoracic region	M48.54
Collapse > vertebra > in (due to) > specified disease NEC > thoracolumbar region	M48.55
Collapse > vertebra > lumbar region	M48.56
Collapse > vertebra > lumbosacral region	M48.57
Collapse > vertebra > occipito-atlanto-axial region	M48.51
Collapse > vertebra > sacrococcygeal region	M48.58
Collapse > vertebra > thoracic region	M48.54
Collapse > vertebra > thoracolumbar region	M48.55
Compression > cauda equina	G83.4
Compression > lumbosacral plexus	G54.1
Compression > spinal (cord)	G95.20
Compression > spinal (cord) > nerve root NOS	G54.9
Compression > spinal (cord) > specified NEC	G95.29
Degeneration, degenerative > intervertebral disc > lumbar region	M51.36
Degeneration, degenerative > intervertebral disc > lumbar region > with > myelopathy	M51.06
Degeneration, degenerative > intervertebral disc > lumbar region > with > neuritis, radiculitis, radiculopathy or  sciatica	M51.16
Degeneration, degenerative > intervertebral disc > lumbosacral region	M51.37
Degeneration, degenerative > intervertebral disc > lumbosacral region > with > neuritis, radiculitis, radiculopathy or  sciatica	M51.17
Degeneration, degenerative > intervertebral disc > sacrococcygeal region	M53.3
Degeneration, degenerative > intervertebral disc > thoracic region	M51.34
Degeneration, degenerative > intervertebral disc > thoracic region > with > myelopathy	M51.04
Degeneration, degenerative > intervertebral disc > thoracic region > with > neuritis, radiculitis, radiculopathy	M51.14
Degeneration, degenerative > intervertebral disc > thoracolumbar region	M51.35
Degeneration, degenerative > intervertebral disc > thoracolumbar region > with > myelopathy	M51.05
Degeneration, degenerative > intervertebral disc > thoracolumbar region > with > neuritis, radiculitis, radiculopathy	M51.15
Disease, diseased > joint > facet joint	M47.819
Disorder (of) > disc (intervertebral)	M51.9
Disorder (of) > disc (intervertebral) > cervical	M50.90
Disorder (of) > disc (intervertebral) > cervical > C2-C3	M50.91
Disorder (of) > disc (intervertebral) > cervical > C3-C4	M50.91
Disorder (of) > disc (intervertebral) > cervical > C4-C5	M50.921
Disorder (of) > disc (intervertebral) > cervical > C5-C6	M50.922
Disorder (of) > disc (intervertebral) > cervical > C6-C7	M50.923
Disorder (of) > disc (intervertebral) > cervical > C7-T1	M50.93
Disorder (of) > disc (intervertebral) > cervical > cervicothoracic region	M50.93
Disorder (of) > disc (intervertebral) > cervical > degeneration	M50.30
Disorder (of) > disc (intervertebral) > cervical > degeneration > C2-C3	M50.31
Disorder (of) > disc (intervertebral) > cervical > degeneration > C3-C4	M50.31
Disorder (of) > disc (intervertebral) > cervical > degeneration > C4-C5	M50.321
Disorder (of) > disc (intervertebral) > cervical > degeneration > C5-C6	M50.322
Disorder (of) > disc (intervertebral) > cervical > degeneration > C6-C7	M50.323
Disorder (of) > disc (intervertebral) > cervical > degeneration > C7-T1	M50.33
Disorder (of) > disc (intervertebral) > cervical > degeneration > cervicothoracic region	M50.33
Disorder (of) > disc (intervertebral) > cervical > degeneration > high cervical region	M50.31
Disorder (of) > disc (intervertebral) > cervical > degeneration > mid-cervical region	M50.320
Disorder (of) > disc (intervertebral) > cervical > displacement	M50.20
Disorder (of) > disc (intervertebral) > cervical > displacement > C2-C3	M50.21
Disorder (of) > disc (intervertebral) > cervical > displacement > C3-C4	M50.21
Disorder (of) > disc (intervertebral) > cervical > displacement > C4-C5	M50.221
Disorder (of) > disc (intervertebral) > cervical > displacement > C5-C6	M50.222
Disorder (of) > disc (intervertebral) > cervical > displacement > C6-C7	M50.223
Disorder (of) > disc (intervertebral) > cervical > displacement > C7-T1	M50.23
Disorder (of) > disc (intervertebral) > cervical > displacement > cervicothoracic region	M50.23
Disorder (of) > disc (intervertebral) > cervical > displacement > high cervical region	M50.21
Disorder (of) > disc (intervertebral) > cervical > displacement > mid-cervical region	M50.220
Disorder (of) > disc (intervertebral) > cervical > high cervical region	M50.91
Disorder (of) > disc (intervertebral) > cervical > mid-cervical region	M50.920
Disorder (of) > disc (intervertebral) > cervical > specified type NEC	M50.80
Disorder (of) > disc (intervertebral) > cervical > specified type NEC > C2-C3	M50.81
Disorder (of) > disc (intervertebral) > cervical > specified type NEC > C3-C4	M50.81
Disorder (of) > disc (intervertebral) > cervical > specified type NEC > C4-C5	M50.821
Disorder (of) > disc (intervertebral) > cervical > specified type NEC > C5-C6	M50.822
Disorder (of) > disc (intervertebral) > cervical > specified type NEC > C6-C7	M50.823
Disorder (of) > disc (intervertebral) > cervical > specified type NEC > C7-T1	M50.83
Disorder (of) > disc (intervertebral) > cervical > specified type NEC > cervicothoracic region	M50.83
Disorder (of) > disc (intervertebral) > cervical > specified type NEC > high cervical region	M50.81
Disorder (of) > disc (intervertebral) > cervical > specified type NEC > mid-cervical region	M50.820
Disorder (of) > disc (intervertebral) > cervical > with > myelopathy	M50.00
Disorder (of) > disc (intervertebral) > cervical > with > myelopathy > C2-C3	M50.01
Disorder (of) > disc (intervertebral) > cervical > with > myelopathy > C3-C4	M50.01
Disorder (of) > disc (intervertebral) > cervical > with > myelopathy > C4-C5	M50.021
Disorder (of) > disc (intervertebral) > cervical > with > myelopathy > C5-C6	M50.022
Disorder (of) > disc (intervertebral) > cervical > with > myelopathy > C6-C7	M50.023
Disorder (of) > disc (intervertebral) > cervical > with > myelopathy > C7-T1	M50.03
Disorder (of) > disc (intervertebral) > cervical > with > myelopathy > cervicothoracic region	M50.03
Disorder (of) > disc (intervertebral) > cervical > with > myelopathy > high cervical region	M50.01
Disorder (of) > disc (intervertebral) > cervical > with > myelopathy > mid-cervical region	M50.020
Disorder (of) > disc (intervertebral) > cervical > with > neuritis, radiculitis or radiculopathy	M50.10
Disorder (of) > disc (intervertebral) > cervical > with > neuritis, radiculitis or radiculopathy > C2-C3	M50.11
Disorder (of) > disc (intervertebral) > cervical > with > neuritis, radiculitis or radiculopathy > C3-C4	M50.11
Disorder (of) > disc (intervertebral) > cervical > with > neuritis, radiculitis or radiculopathy > C4-C5	M50.121
Disorder (of) > disc (intervertebral) > cervical > with > neuritis, radiculitis or radiculopathy > C5-C6	M50.122
Disorder (of) > disc (intervertebral) > cervical > with > neuritis, radiculitis or radiculopathy > C6-C7	M50.123
Disorder (of) > disc (intervertebral) > cervical > with > neuritis, radiculitis or radiculopathy > C7-T1	M50.13
Disorder (of) > disc (intervertebral) > cervical > with > neuritis, radiculitis or radiculopathy > cervicothoracic region	M50.13
Disorder (of) > disc (intervertebral) > cervical > with > neuritis, radiculitis or radiculopathy > high cervical region	M50.11
Disorder (of) > disc (intervertebral) > cervical > with > neuritis, radiculitis or radiculopathy > mid-cervical region	M50.120
Disorder (of) > disc (intervertebral) > specified NEC > lumbar region	M51.86
Disorder (of) > disc (intervertebral) > specified NEC > lumbosacral region	M51.87
Disorder (of) > disc (intervertebral) > specified NEC > sacrococcygeal region	M53.3
Disorder (of) > disc (intervertebral) > specified NEC > thoracic region	M51.84
Disorder (of) > disc (intervertebral) > specified NEC > thoracolumbar region	M51.85
Disorder (of) > disc (intervertebral) > with > myelopathy > cervical region	M50.00
Disorder (of) > disc (intervertebral) > with > myelopathy > cervicothoracic region	M50.03
Disorder (of) > disc (intervertebral) > with > myelopathy > high cervical region	M50.01
Disorder (of) > disc (intervertebral) > with > myelopathy > lumbar region	M51.06
Disorder (of) > disc (intervertebral) > with > myelopathy > mid-cervical region	M50.020
Disorder (of) > disc (intervertebral) > with > myelopathy > sacrococcygeal region	M53.3
Disorder (of) > disc (intervertebral) > with > myelopathy > thoracic region	M51.04
Disorder (of) > disc (intervertebral) > with > myelopathy > thoracolumbar region	M51.05
Disorder (of) > disc (intervertebral) > with > radiculopathy > cervical region	M50.10
Disorder (of) > disc (intervertebral) > with > radiculopathy > cervicothoracic region	M50.13
Disorder (of) > disc (intervertebral) > with > radiculopathy > high cervical region	M50.11
Disorder (of) > disc (intervertebral) > with > radiculopathy > lumbar region	M51.16
Disorder (of) > disc (intervertebral) > with > radiculopathy > lumbosacral region	M51.17
Disorder (of) > disc (intervertebral) > with > radiculopathy > mid-cervical region	M50.120
Disorder (of) > disc (intervertebral) > with > radiculopathy > sacrococcygeal region	M53.3
Disorder (of) > disc (intervertebral) > with > radiculopathy > thoracic region	M51.14
Disorder (of) > disc (intervertebral) > with > radiculopathy > thoracolumbar region	M51.15
Displacement, displaced > intervertebral disc NEC > cervical, cervicothoracic (with)	M50.20
Displacement, displaced > intervertebral disc NEC > lumbar region	M51.26
Displacement, displaced > intervertebral disc NEC > lumbar region > with > myelopathy	M51.06
Displacement, displaced > intervertebral disc NEC > lumbar region > with > neuritis, radiculitis, radiculopathy or  sciatica	M51.16
Displacement, displaced > intervertebral disc NEC > lumbosacral region	M51.27
Displacement, displaced > intervertebral disc NEC > lumbosacral region > with > neuritis, radiculitis, radiculopathy or  sciatica	M51.17
Displacement, displaced > intervertebral disc NEC > sacrococcygeal region	M53.3
Displacement, displaced > intervertebral disc NEC > thoracic region	M51.24
Displacement, displaced > intervertebral disc NEC > thoracic region > with > myelopathy	M51.04
Displacement, displaced > intervertebral disc NEC > thoracic region > with > neuritis, radiculitis, radiculopathy	M51.14
Displacement, displaced > intervertebral disc NEC > thoracolumbar region	M51.25
Displacement, displaced > intervertebral disc NEC > thoracolumbar region > with > myelopathy	M51.05
Displacement, displaced > intervertebral disc NEC > thoracolumbar region > with > neuritis, radiculitis, radiculopathy	M51.15
Dorsalgia	M54.9
Dorsalgia > psychogenic	F45.41
Dorsalgia > specified NEC	M54.89
Dorsopathy	M53.9
Dorsopathy > deforming	M43.9
Dorsopathy > specified NEC	M53.80
Dorsopathy > specified NEC > cervical region	M53.82
Dorsopathy > specified NEC > cervicothoracic region	M53.83
Dorsopathy > specified NEC > lumbar region	M53.86
Dorsopathy > specified NEC > lumbosacral region	M53.87
Dorsopathy > specified NEC > occipito-atlanto-axial region	M53.81
Dorsopathy > specified NEC > sacrococcygeal region	M53.88
Dorsopathy > specified NEC > thoracic region	M53.84
Dorsopathy > specified NEC > thoracolumbar region	M53.85
Dysfunction > multifidus muscles, lumbar region	M62.85
Dysfunction > somatic	M99.09
Dysfunction > somatic > abdomen	M99.09
Dysfunction > somatic > acromioclavicular	M99.07
Dysfunction > somatic > cervical region	M99.01
Dysfunction > somatic > cervicothoracic	M99.01
Dysfunction > somatic > costochondral	M99.08
Dysfunction > somatic > costovertebral	M99.08
Dysfunction > somatic > head region	M99.00
Dysfunction > somatic > hip	M99.05
Dysfunction > somatic > lower extremity	M99.06
Dysfunction > somatic > lumbar region	M99.03
Dysfunction > somatic > lumbosacral	M99.03
Dysfunction > somatic > occipitocervical	M99.00
Dysfunction > somatic > pelvic region	M99.05
Dysfunction > somatic > pubic	M99.05
Dysfunction > somatic > rib cage	M99.08
Dysfunction > somatic > sacral region	M99.04
Dysfunction > somatic > sacrococcygeal	M99.04
Dysfunction > somatic > sacroiliac	M99.04
Dysfunction > somatic > specified NEC	M99.09
Dysfunction > somatic > sternochondral	M99.08
Dysfunction > somatic > sternoclavicular	M99.07
Dysfunction > somatic > thoracic region	M99.02
Dysfunction > somatic > thoracolumbar	M99.02
Dysfunction > somatic > upper extremity	M99.07
Fracture, pathological (pathologic) > due to > neoplastic disease NEC > vertebra	M84.58
Fracture, pathological (pathologic) > due to > specified disease NEC > vertebra	M84.68
Fracture, pathological (pathologic) > vertebra	M84.48
Fracture, traumatic (abduction) (adduction) (separation) > fatigue > vertebra > lumbar region	M48.46
Fracture, traumatic (abduction) (adduction) (separation) > fatigue > vertebra > thoracolumbar region	M48.45
Fracture, traumatic (abduction) (adduction) (separation) > sacrum	S32.10
Fracture, traumatic (abduction) (adduction) (separation) > sacrum > Type > 1	S32.14
Fracture, traumatic (abduction) (adduction) (separation) > sacrum > Type > 2	S32.15
Fracture, traumatic (abduction) (adduction) (separation) > sacrum > Type > 3	S32.16
Fracture, traumatic (abduction) (adduction) (separation) > sacrum > Type > 4	S32.17
Fracture, traumatic (abduction) (adduction) (separation) > sacrum > Zone > I	S32.119
Fracture, traumatic (abduction) (adduction) (separation) > sacrum > Zone > I > displaced (minimally)	S32.111
Fracture, traumatic (abduction) (adduction) (separation) > sacrum > Zone > I > displaced (minimally) > severely	S32.112
Fracture, traumatic (abduction) (adduction) (separation) > sacrum > Zone > I > nondisplaced	S32.110
Fracture, traumatic (abduction) (adduction) (separation) > sacrum > Zone > II	S32.129
Fracture, traumatic (abduction) (adduction) (separation) > sacrum > Zone > II > displaced (minimally)	S32.121
Fracture, traumatic (abduction) (adduction) (separation) > sacrum > Zone > II > displaced (minimally) > severely	S32.122
Fracture, traumatic (abduction) (adduction) (separation) > sacrum > Zone > II > nondisplaced	S32.120
Fracture, traumatic (abduction) (adduction) (separation) > sacrum > Zone > III	S32.139
Fracture, traumatic (abduction) (adduction) (separation) > sacrum > Zone > III > displaced (minimally)	S32.131
Fracture, traumatic (abduction) (adduction) (separation) > sacrum > Zone > III > displaced (minimally) > severely	S32.132
Fracture, traumatic (abduction) (adduction) (separation) > sacrum > Zone > III > nondisplaced	S32.130
Fracture, traumatic (abduction) (adduction) (separation) > sacrum > specified NEC	S32.19
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar	S32.009
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > burst (stable)	S32.001
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > burst (stable) > unstable	S32.002
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > fifth	S32.059
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > fifth > burst (stable)	S32.051
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > fifth > burst (stable) > unstable	S32.052
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > fifth > specified type NEC	S32.058
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > fifth > wedge compression	S32.050
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > first	S32.019
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > first > burst (stable)	S32.011
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > first > burst (stable) > unstable	S32.012
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > first > specified type NEC	S32.018
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > first > wedge compression	S32.010
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > fourth	S32.049
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > fourth > burst (stable)	S32.041
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > fourth > burst (stable) > unstable	S32.042
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > fourth > specified type NEC	S32.048
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > fourth > wedge compression	S32.040
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > second	S32.029
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > second > burst (stable)	S32.021
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > second > burst (stable) > unstable	S32.022
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > second > specified type NEC	S32.028
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > second > wedge compression	S32.020
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > specified type NEC	S32.008
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > third	S32.039
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > third > burst (stable)	S32.031
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > third > burst (stable) > unstable	S32.032
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > third > specified type NEC	S32.038
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > third > wedge compression	S32.030
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > lumbar > wedge compression	S32.000
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > sacrum	S32.10
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > sacrum > Type > 1	S32.14
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > sacrum > Type > 2	S32.15
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > sacrum > Type > 3	S32.16
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > sacrum > Type > 4	S32.17
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > sacrum > Zone > I	S32.119
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > sacrum > Zone > I > displaced (minimally)	S32.111
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > sacrum > Zone > I > displaced (minimally) > severely	S32.112
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > sacrum > Zone > I > nondisplaced	S32.110
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > sacrum > Zone > II	S32.129
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > sacrum > Zone > II > displaced (minimally)	S32.121
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > sacrum > Zone > II > displaced (minimally) > severely	S32.122
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > sacrum > Zone > II > nondisplaced	S32.120
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > sacrum > Zone > III	S32.139
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > sacrum > Zone > III > displaced (minimally)	S32.131
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > sacrum > Zone > III > displaced (minimally) > severely	S32.132
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > sacrum > Zone > III > nondisplaced	S32.130
Fracture, traumatic (abduction) (adduction) (separation) > vertebra, vertebral (arch) (body) (column) (neural arch) (pedicle) (spinous process) (transverse process) > sacrum > specified NEC	S32.19
Low > back syndrome	M54.50
Lumbago, lumbalgia	M54.50
Lumbago, lumbalgia > due to displacement, intervertebral disc	M51.27
Lumbago, lumbalgia > due to displacement, intervertebral disc > with sciatica	M51.17
Lumbago, lumbalgia > with sciatica	M54.4
Lumbago, lumbalgia > with sciatica > due to intervertebral disc disorder	M51.17
Myalgia	M79.10
Myalgia > auxiliary muscles, head and neck	M79.12
Myalgia > mastication muscle	M79.11
Myalgia > site specified NEC	M79.18
Neuralgia, neuralgic (acute)	M79.2
Neuritis (rheumatoid)	M79.2
Neuritis (rheumatoid) > lumbar	M54.16
Neuritis (rheumatoid) > lumbosacral	M54.17
Pain (s)	R52
Pain (s) > abdominal > generalized	R10.84
Pain (s) > abdominal > generalized > with acute abdomen	R10.0
Pain (s) > abdominal > lower	R10.30
Pain (s) > abdominal > lower > left quadrant	R10.32
Pain (s) > abdominal > lower > pelvic or perineal	R10.2
Pain (s) > abdominal > lower > periumbilical	R10.33
Pain (s) > abdominal > lower > right quadrant	R10.31
Pain (s) > acute	R52
Pain (s) > acute > due to trauma	G89.11
Pain (s) > acute > neoplasm related	G89.3
Pain (s) > acute > post-thoracotomy	G89.12
Pain (s) > acute > postprocedural NEC	G89.18
Pain (s) > back (postural)	M54.9
Pain (s) > bladder > chronic	R39.82
Pain (s) > cancer associated (acute) (chronic)	G89.3
Pain (s) > chronic	G89.29
Pain (s) > chronic > associated with significant psychosocial dysfunction	G89.4
Pain (s) > chronic > due to trauma	G89.21
Pain (s) > chronic > neoplasm related	G89.3
Pain (s) > chronic > post-thoracotomy	G89.22
Pain (s) > chronic > postoperative NEC	G89.28
Pain (s) > chronic > postprocedural NEC	G89.28
Pain (s) > chronic > specified NEC	G89.29
Pain (s) > coccyx	M53.3
Pain (s) > generalized NOS	R52
Pain (s) > kidney	N23
Pain (s) > limb > lower	M79.60
Pain (s) > limb > lower > foot	M79.67
Pain (s) > limb > lower > lower leg	M79.66
Pain (s) > limb > lower > thigh	M79.65
Pain (s) > limb > lower > toe	M79.67
Pain (s) > loin	M54.50
Pain (s) > low back	M54.50
Pain (s) > low back > specified NEC	M54.59
Pain (s) > low back > vertebral end plate	M54.51
Pain (s) > low back > vertebrogenic	M54.51
Pain (s) > lumbar region	M54.50
Pain (s) > lumbar region > vertebral end plate	M54.51
Pain (s) > lumbar region > vertebrogenic	M54.51
Pain (s) > musculoskeletal	M79.18
Pain (s) > myofascial	M79.18
Pain (s) > postoperative NOS	G89.18
Pain (s) > postprocedural NOS	G89.18
Pain (s) > psychogenic (persistent) (any site)	F45.41
Pain (s) > sacroiliac	M53.3
Pain (s) > spine	M54.9
Pain (s) > spine > cervical	M54.2
Pain (s) > spine > low back	M54.50
Pain (s) > spine > low back > with sciatica	M54.4
Pain (s) > spine > thoracic	M54.6
Pain (s) > thoracic spine	M54.6
Pain (s) > thoracic spine > with radicular and visceral pain	M54.14
Pain (s) > vertebrogenic	M54.89
Pain (s) > vertebrogenic > low back	M54.51
Pain (s) > vertebrogenic > lumbar	M54.51
Pain (s) > vertebrogenic > syndrome	M54.89
Postlaminectomy syndrome NEC	M96.1
Radiculopathy	M54.10
Radiculopathy > cervical region	M54.12
Radiculopathy > cervicothoracic region	M54.13
Radiculopathy > due to > disc disorder > C3	M50.11
Radiculopathy > due to > disc disorder > C4	M50.11
Radiculopathy > due to > disc disorder > C5	M50.121
Radiculopathy > due to > disc disorder > C6	M50.122
Radiculopathy > due to > disc disorder > C7	M50.123
Radiculopathy > due to > disc disorder > C8	M50.13
Radiculopathy > leg	M54.1
Radiculopathy > lumbar region	M54.16
Radiculopathy > lumbosacral region	M54.17
Radiculopathy > occipito-atlanto-axial region	M54.11
Radiculopathy > postherpetic	B02.29
Radiculopathy > sacrococcygeal region	M54.18
Radiculopathy > thoracic region (with visceral pain)	M54.14
Radiculopathy > thoracolumbar region	M54.15
Rupture, ruptured > traumatic > intervertebral disc > lumbar	S33.0
Sacroiliitis NEC	M46.1
Sciatica (infective)	M54.3
Sciatica (infective) > wallet	M54.3
Sciatica (infective) > with lumbago	M54.4
Spasm (s)	R25.2
Spasm (s) > muscle NEC	M62.838
Spasm (s) > muscle NEC > back	M62.830
Spondylolisthesis (acquired) (degenerative)	M43.10
Spondylolisthesis (acquired) (degenerative) > cervical region	M43.12
Spondylolisthesis (acquired) (degenerative) > cervicothoracic region	M43.13
Spondylolisthesis (acquired) (degenerative) > congenital	Q76.2
Spondylolisthesis (acquired) (degenerative) > lumbar region	M43.16
Spondylolisthesis (acquired) (degenerative) > lumbosacral region	M43.17
Spondylolisthesis (acquired) (degenerative) > multiple sites	M43.19
Spondylolisthesis (acquired) (degenerative) > occipito-atlanto-axial region	M43.11
Spondylolisthesis (acquired) (degenerative) > sacrococcygeal region	M43.18
Spondylolisthesis (acquired) (degenerative) > thoracic region	M43.14
Spondylolisthesis (acquired) (degenerative) > thoracolumbar region	M43.15
Spondylolisthesis (acquired) (degenerative) > traumatic (old)	M43.10
Spondylolysis (acquired)	M43.00
Spondylolysis (acquired) > cervical region	M43.02
Spondylolysis (acquired) > cervicothoracic region	M43.03
Spondylolysis (acquired) > congenital	Q76.2
Spondylolysis (acquired) > lumbar region	M43.06
Spondylolysis (acquired) > lumbosacral region	M43.07
Spondylolysis (acquired) > multiple sites	M43.09
Spondylolysis (acquired) > occipito-atlanto-axial region	M43.01
Spondylolysis (acquired) > sacrococcygeal region	M43.08
Spondylolysis (acquired) > thoracic region	M43.04
Spondylolysis (acquired) > thoracolumbar region	M43.05
Spondylosis	M47.9
Spondylosis > specified NEC	M47.899
Spondylosis > specified NEC > cervical region	M47.892
Spondylosis > specified NEC > cervicothoracic region	M47.893
Spondylosis > specified NEC > facet joint	M47.819
Spondylosis > specified NEC > lumbar region	M47.896
Spondylosis > specified NEC > lumbosacral region	M47.897
Spondylosis > specified NEC > occipito-atlanto-axial region	M47.891
Spondylosis > specified NEC > sacrococcygeal region	M47.898
Spondylosis > specified NEC > thoracic region	M47.894
Spondylosis > specified NEC > thoracolumbar region	M47.895
Spondylosis > with > myelopathy NEC	M47.10
Spondylosis > with > myelopathy NEC > cervical region	M47.12
Spondylosis > with > myelopathy NEC > cervicothoracic region	M47.13
Spondylosis > with > myelopathy NEC > lumbar region	M47.16
Spondylosis > with > myelopathy NEC > occipito-atlanto-axial region	M47.11
Spondylosis > with > myelopathy NEC > thoracic region	M47.14
Spondylosis > with > myelopathy NEC > thoracolumbar region	M47.15
Spondylosis > with > radiculopathy	M47.20
Spondylosis > with > radiculopathy > cervical region	M47.22
Spondylosis > with > radiculopathy > cervicothoracic region	M47.23
Spondylosis > with > radiculopathy > lumbar region	M47.26
Spondylosis > with > radiculopathy > lumbosacral region	M47.27
Spondylosis > with > radiculopathy > occipito-atlanto-axial region	M47.21
Spondylosis > with > radiculopathy > sacrococcygeal region	M47.28
Spondylosis > with > radiculopathy > thoracic region	M47.24
Spondylosis > with > radiculopathy > thoracolumbar region	M47.25
Spondylosis > without myelopathy or radiculopathy	M47.819
Spondylosis > without myelopathy or radiculopathy > cervical region	M47.812
Spondylosis > without myelopathy or radiculopathy > cervicothoracic region	M47.813
Spondylosis > without myelopathy or radiculopathy > lumbar region	M47.816
Spondylosis > without myelopathy or radiculopathy > lumbosacral region	M47.817
Spondylosis > without myelopathy or radiculopathy > occipito-atlanto-axial region	M47.811
Spondylosis > without myelopathy or radiculopathy > sacrococcygeal region	M47.818
Spondylosis > without myelopathy or radiculopathy > thoracic region	M47.814
Spondylosis > without myelopathy or radiculopathy > thoracolumbar region	M47.815
Sprain (joint) (ligament) > lumbar (spine)	S33.5
Sprain (joint) (ligament) > lumbosacral	S33.9
Sprain (joint) (ligament) > pelvis NEC	S33.8
Sprain (joint) (ligament) > sacroiliac (region) > joint	S33.6
Sprain (joint) (ligament) > spine > lumbar	S33.5
Stenosis, stenotic (cicatricial) > caudal	M48.08
Stenosis, stenotic (cicatricial) > intervertebral foramina > connective tissue	M99.79
Stenosis, stenotic (cicatricial) > intervertebral foramina > connective tissue > abdomen	M99.79
Stenosis, stenotic (cicatricial) > intervertebral foramina > connective tissue > cervical region	M99.71
Stenosis, stenotic (cicatricial) > intervertebral foramina > connective tissue > cervicothoracic	M99.71
Stenosis, stenotic (cicatricial) > intervertebral foramina > connective tissue > head region	M99.70
Stenosis, stenotic (cicatricial) > intervertebral foramina > connective tissue > lumbar region	M99.73
Stenosis, stenotic (cicatricial) > intervertebral foramina > connective tissue > lumbosacral	M99.73
Stenosis, stenotic (cicatricial) > intervertebral foramina > connective tissue > occipitocervical	M99.70
Stenosis, stenotic (cicatricial) > intervertebral foramina > connective tissue > sacral region	M99.74
Stenosis, stenotic (cicatricial) > intervertebral foramina > connective tissue > sacrococcygeal	M99.74
Stenosis, stenotic (cicatricial) > intervertebral foramina > connective tissue > sacroiliac	M99.74
Stenosis, stenotic (cicatricial) > intervertebral foramina > connective tissue > specified NEC	M99.79
Stenosis, stenotic (cicatricial) > intervertebral foramina > connective tissue > thoracic region	M99.72
Stenosis, stenotic (cicatricial) > intervertebral foramina > connective tissue > thoracolumbar	M99.72
Stenosis, stenotic (cicatricial) > intervertebral foramina > disc	M99.79
Stenosis, stenotic (cicatricial) > intervertebral foramina > disc > abdomen	M99.79
Stenosis, stenotic (cicatricial) > intervertebral foramina > disc > cervical region	M99.71
Stenosis, stenotic (cicatricial) > intervertebral foramina > disc > cervicothoracic	M99.71
Stenosis, stenotic (cicatricial) > intervertebral foramina > disc > head region	M99.70
Stenosis, stenotic (cicatricial) > intervertebral foramina > disc > lower extremity	M99.76
Stenosis, stenotic (cicatricial) > intervertebral foramina > disc > lumbar region	M99.73
Stenosis, stenotic (cicatricial) > intervertebral foramina > disc > lumbosacral	M99.73
Stenosis, stenotic (cicatricial) > intervertebral foramina > disc > occipitocervical	M99.70
Stenosis, stenotic (cicatricial) > intervertebral foramina > disc > pelvic	M99.75
Stenosis, stenotic (cicatricial) > intervertebral foramina > disc > rib cage	M99.78
Stenosis, stenotic (cicatricial) > intervertebral foramina > disc > sacral region	M99.74
Stenosis, stenotic (cicatricial) > intervertebral foramina > disc > sacrococcygeal	M99.74
Stenosis, stenotic (cicatricial) > intervertebral foramina > disc > sacroiliac	M99.74
Stenosis, stenotic (cicatricial) > intervertebral foramina > disc > specified NEC	M99.79
Stenosis, stenotic (cicatricial) > intervertebral foramina > disc > thoracic region	M99.72
Stenosis, stenotic (cicatricial) > intervertebral foramina > disc > thoracolumbar	M99.72
Stenosis, stenotic (cicatricial) > intervertebral foramina > disc > upper extremity	M99.77
Stenosis, stenotic (cicatricial) > intervertebral foramina > osseous	M99.69
Stenosis, stenotic (cicatricial) > intervertebral foramina > osseous > abdomen	M99.69
Stenosis, stenotic (cicatricial) > intervertebral foramina > osseous > cervical region	M99.61
Stenosis, stenotic (cicatricial) > intervertebral foramina > osseous > cervicothoracic	M99.61
Stenosis, stenotic (cicatricial) > intervertebral foramina > osseous > head region	M99.60
Stenosis, stenotic (cicatricial) > intervertebral foramina > osseous > lower extremity	M99.66
Stenosis, stenotic (cicatricial) > intervertebral foramina > osseous > lumbar region	M99.63
Stenosis, stenotic (cicatricial) > intervertebral foramina > osseous > lumbosacral	M99.63
Stenosis, stenotic (cicatricial) > intervertebral foramina > osseous > occipitocervical	M99.60
Stenosis, stenotic (cicatricial) > intervertebral foramina > osseous > pelvic	M99.65
Stenosis, stenotic (cicatricial) > intervertebral foramina > osseous > rib cage	M99.68
Stenosis, stenotic (cicatricial) > intervertebral foramina > osseous > sacral region	M99.64
Stenosis, stenotic (cicatricial) > intervertebral foramina > osseous > sacrococcygeal	M99.64
Stenosis, stenotic (cicatricial) > intervertebral foramina > osseous > sacroiliac	M99.64
Stenosis, stenotic (cicatricial) > intervertebral foramina > osseous > specified NEC	M99.69
Stenosis, stenotic (cicatricial) > intervertebral foramina > osseous > thoracic region	M99.62
Stenosis, stenotic (cicatricial) > intervertebral foramina > osseous > thoracolumbar	M99.62
Stenosis, stenotic (cicatricial) > intervertebral foramina > osseous > upper extremity	M99.67
Stenosis, stenotic (cicatricial) > neural canal > connective tissue > lumbar region	M99.43
Stenosis, stenotic (cicatricial) > neural canal > connective tissue > lumbosacral	M99.43
Stenosis, stenotic (cicatricial) > neural canal > connective tissue > thoracolumbar	M99.42
Stenosis, stenotic (cicatricial) > neural canal > intervertebral disc > lumbar region	M99.53
Stenosis, stenotic (cicatricial) > neural canal > intervertebral disc > lumbosacral	M99.53
Stenosis, stenotic (cicatricial) > neural canal > intervertebral disc > thoracolumbar	M99.52
Stenosis, stenotic (cicatricial) > neural canal > osseous > lumbar region	M99.33
Stenosis, stenotic (cicatricial) > neural canal > osseous > lumbosacral	M99.33
Stenosis, stenotic (cicatricial) > neural canal > osseous > thoracolumbar	M99.32
Stenosis, stenotic (cicatricial) > neural canal > subluxation > lumbar region	M99.23
Stenosis, stenotic (cicatricial) > neural canal > subluxation > lumbosacral	M99.23
Stenosis, stenotic (cicatricial) > neural canal > subluxation > thoracolumbar	M99.22
Stenosis, stenotic (cicatricial) > spinal	M48.00
Stenosis, stenotic (cicatricial) > spinal > cervical region	M48.02
Stenosis, stenotic (cicatricial) > spinal > cervicothoracic region	M48.03
Stenosis, stenotic (cicatricial) > spinal > lumbar region (NOS) (without neurogenic claudication)	M48.061
Stenosis, stenotic (cicatricial) > spinal > lumbar region (NOS) (without neurogenic claudication) > with neurogenic claudication	M48.062
Stenosis, stenotic (cicatricial) > spinal > lumbosacral region	M48.07
Stenosis, stenotic (cicatricial) > spinal > occipito-atlanto-axial region	M48.01
Stenosis, stenotic (cicatricial) > spinal > sacrococcygeal region	M48.08
Stenosis, stenotic (cicatricial) > spinal > thoracic region	M48.04
Stenosis, stenotic (cicatricial) > spinal > thoracolumbar region	M48.05
Strain > back	S39.012
Strain > low back	S39.012
Straining, on urination	R39.16
Syndrome > anterior > spinal artery > compression > lumbar region	M47.016
Syndrome > anterior > spinal artery > compression > thoracolumbar region	M47.015
Syndrome > cauda equina	G83.4
Syndrome > central pain	G89.0
Syndrome > chronic > pain	G89.4
Syndrome > compression > cauda equina	G83.4
Syndrome > facet	M47.89
Syndrome > facet joint	M47.819
Syndrome > low > back	M54.50
Syndrome > myelopathic pain	G89.0
Syndrome > myofascial pain	M79.18
Syndrome > phantom limb (without pain)	G54.7
Syndrome > phantom limb (without pain) > with pain	G54.6
Syndrome > postlaminectomy NEC	M96.1
Syndrome > straight back, congenital	Q76.49
Syndrome > thalamic pain (hyperesthetic)	G89.0
Syndrome > vertebrogenic (pain)	M54.89
Tenderness, abdominal	R10.819`;

/** One a line: owner, note, region, codes, injuries. */
export const embeddedInjuryRelations = `M50-M54	current injury - see injury of spine by body region	cervical	M50.-, M53.0, M53.1, M53.2X1-M53.2X3, M53.81-M53.83, M54.01-M54.03, M54.11-M54.13, M54.2, M54.81	S12.-, S13.-, S14.0-S14.3-, S16.-
M50-M54	current injury - see injury of spine by body region	thoracic	M51.04-M51.05, M51.14-M51.15, M51.24-M51.25, M51.34-M51.35, M51.44-M51.45, M51.84-M51.85, M51.9, M53.2X3-M53.2X5, M53.83-M53.85, M54.03-M54.05, M54.13-M54.15, M54.6	S20.22-, S22.0-, S23.0-, S23.1-, S23.3-, S23.8-, S23.9-, S24.0-S24.2-, S29.002-, S29.012-, S29.022-, S29.092-
M50-M54	current injury - see injury of spine by body region	lumbar	M51.05-M51.07, M51.15-M51.17, M51.25-M51.27, M51.35-M51.37-, M51.45-M51.47, M51.85-M51.87, M51.9, M51.A-, M53.2X5-M53.2X8, M53.3, M53.85-M53.88, M54.05-M54.08, M54.15-M54.18, M54.3-, M54.4-, M54.5-	S30.0-, S32.0-, S32.9-, S33.0-, S33.1-, S33.3-, S33.5-, S33.8-, S33.9-, S34.0-S34.4-, S39.002-, S39.012-, S39.022-, S39.092-, S39.82-, S39.92-
M50-M54	current injury - see injury of spine by body region	sacral	M53.2X8, M53.3, M53.88, M54.08, M54.18, M54.3-, M54.4-, M54.5-	S32.1-, S32.2-, S33.2-, S33.6-
M50-M54	current injury - see injury of spine by body region	unspecified	M53.2X9, M53.80, M53.9, M54.00, M54.09, M54.10, M54.89, M54.9	S12.-, S13.-, S14.0-S14.3-, S16.-, S20.22-, S22.0-, S23.0-, S23.1-, S23.3-, S23.8-, S23.9-, S24.0-S24.2-, S29.002-, S29.012-, S29.022-, S29.092-, S30.0-, S32.0-S32.2-, S32.9-, S33.0-S33.3-, S33.5-S33.9-, S34.0-S34.4-, S39.002-, S39.012-, S39.022-, S39.092-, S39.82-, S39.92-
M43.1	acute traumatic of sites other than lumbosacral- code to Fracture, vertebra, by region	cervical	M43.11-M43.13	S12.-
M43.1	acute traumatic of sites other than lumbosacral- code to Fracture, vertebra, by region	thoracic	M43.13-M43.15	S22.0-
M43.1	acute traumatic of sites other than lumbosacral- code to Fracture, vertebra, by region	lumbar	M43.15-M43.16, M43.18	S32.0-S32.1-
M43.6	current injury - see Injury, of spine, by body region	cervical	M43.6	S12.-, S13.-, S14.0-S14.3-, S16.-
M48.5	current injury - see Injury of spine, by body region	cervical	M48.51-M48.53-	S12.-, S13.-, S14.0-S14.3-, S16.-
M48.5	current injury - see Injury of spine, by body region	thoracic	M48.53-M48.55-	S20.22-, S22.0-, S23.0-, S23.1-, S23.3-, S23.8-, S23.9-, S24.0-S24.2-, S29.002-, S29.012-, S29.022-, S29.092-
M48.5	current injury - see Injury of spine, by body region	lumbar	M48.55-M48.58-	S30.0-, S32.0-S32.2-, S32.9-, S33.0-S33.3-, S33.5-S33.9-, S34.0-S34.4-, S39.002-, S39.012-, S39.022-, S39.092-, S39.82-, S39.92-
G54	current traumatic nerve root and plexus disorders - see nerve injury by body region	cervical	G54.0, G54.2	S14.2-, S14.3-
G54	current traumatic nerve root and plexus disorders - see nerve injury by body region	thoracic	G54.3	S24.2-
G54	current traumatic nerve root and plexus disorders - see nerve injury by body region	lumbar	G54.1, G54.4	S34.2-, S34.4-
G57	current traumatic nerve disorder - see nerve injury by body region	lower-limb	G57.-	S74.-, S84.-, S94.-`;
