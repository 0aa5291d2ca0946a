import { expect, it } from 'vitest';
import { madeX12 } from '../../scripts/made-x12.ts';
import { onBothDatabases } from '../store/database/for-tests.ts';
import { BELL, bringIn, tryDesk, tryPeople } from './testing/try-desk.ts';
import { as } from './testing/try-server.ts';

/** An 837P with one claim. @param number of the practice */
const claim = (number: string, code: string, submission = '1', earlier = '') =>
  madeX12({
    transaction: '837',
    version: '005010X222A1',
    body: `BHT*0019*00*B1*20261029*0900*CH
      HL*1**20*1
      NM1*85*2*BACK CLINIC*****XX*1234567893
      HL*2*1*22*0
      SBR*P*18*******CI
      NM1*IL*1*DOE*JANE****MI*M1
      NM1*PR*2*SAMPLE HEALTH PLAN*****PI*P1
      CLM*${number}*120***11:B:${submission}*Y*A*Y*Y
      ${earlier === '' ? '' : `REF*F8*${earlier}`}
      HI*ABK:${code}
      LX*1
      SV1*HC:97110*120*UN*1***1
      DTP*472*D8*20261028`,
  });
const denial = (number: string, payerNumber: string) =>
  madeX12({
    transaction: '835',
    version: '005010X221A1',
    body: `BPR*I*0*C*NON************20261101
      TRN*1*T-${payerNumber}*1999999999
      N1*PR*SAMPLE HEALTH PLAN
      N1*PE*BACK CLINIC*XX*1234567893
      LX*1
      CLP*${number}*4*120*0**CI*${payerNumber}
      NM1*QC*1*DOE*JANE
      SVC*HC:97110*120*0**1
      DTM*472*20261028
      CAS*CO*146*120`,
  });

onBothDatabases('a claim that is replaced under another number', ({ newStore }) => {
  it('takes the work about its denial out of the queue, and its own denial is the work', async () => {
    const store = await newStore();
    await tryPeople(store);
    const { server, get } = await tryDesk(store);
    await bringIn(store, {
      id: 'V-1',
      patientId: 'p-1',
      dateOfService: '2026-10-28',
      provider: BELL,
      note: 'Assessment: low back pain.',
      billedCodes: ['M54.5'],
    });
    const post = async (url: string, bytes: Uint8Array) => {
      const payload = Buffer.from(bytes);
      const headers = as('biller');
      const reply = await server.inject({ method: 'POST', url, headers, payload });
      expect([url, reply.statusCode]).toEqual([url, 201]);
    };
    const denials = async () => {
      const { body } = await get('coder', '/api/work-items?kind=denial');
      return (body as { items: { claimId: string }[] }).items.map(({ claimId }) => claimId);
    };
    await post('/api/claims', claim('V-1', 'M545'));
    await post('/api/remittances', denial('V-1', 'ICN-1'));
    expect(await denials()).toEqual(['V-1']);
    await post('/api/claims?name=other', claim('V-1-OTHER', 'M5450', '1', 'ICN-1'));
    expect(await denials()).toEqual(['V-1']);
    await post('/api/claims?name=corrected', claim('V-1-R', 'M5450', '7', 'ICN-1'));
    expect(await denials()).toEqual([]);
    await post('/api/remittances', denial('V-1-R', 'ICN-2'));
    expect(await denials()).toEqual(['V-1-R']);
  });
});
