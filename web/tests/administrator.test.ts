import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { faultsOf } from './look.ts';
import { onTheWorkbench } from './on-the-workbench.ts';
import { enter, go, settled } from './workbench.ts';

onTheWorkbench('an administrator', (workbench) => {
  it('finds in the audit log who searched, checks the log, and exports what was found', async () => {
    const { page, errors, leave } = await enter(workbench(), 'administrator');
    await go(page, 'Audit log');
    await page.getByRole('button', { name: 'Check the log' }).click();
    await page.getByText('The log is whole').waitFor();
    await page.getByRole('combobox', { name: 'To what' }).click();
    await page.getByRole('option', { name: 'audit log' }).click();
    await page.waitForURL(/object=audit-log/);
    await settled(page);
    const rows = page.locator('tbody tr');
    await rows.first().waitFor();
    for (const words of await rows.allTextContents()) expect(words).toContain('audit log');
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Export these as FHIR AuditEvent' }).click();
    const download = await downloading;
    const stream = await download.createReadStream();
    let text = '';
    for await (const part of stream) text += String(part);
    const events = text.trim().split('\n');
    expect(events.length).toBeGreaterThan(0);
    expect(JSON.parse(events[0] ?? '')).toMatchObject({ resourceType: 'AuditEvent' });
    expect(errors).toEqual([]);
    await leave();
  });

  it('sees a file that could not be read, tries it again, and discards it', async () => {
    const { page, errors, leave } = await enter(workbench(), 'administrator');
    await go(page, 'Quarantine');
    await page.locator('input[type=file]').setInputFiles({
      name: 'scan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 a scan without words'),
    });
    const file = page.getByRole('listitem').filter({ hasText: 'Came by http' }).first();
    await file.waitFor();
    await file.getByRole('button', { name: 'Try again' }).click();
    await file.getByText('tried 2 times').waitFor();
    await file.getByRole('button', { name: 'Discard' }).click();
    await file.getByRole('button', { name: 'Yes, for good' }).click();
    await page.getByText('The file is gone for good.').waitFor();
    await page.getByText('Discarded', { exact: true }).click();
    await page.waitForURL(/state=discarded/);
    await page.getByRole('listitem').filter({ hasText: 'Came by http' }).first().waitFor();
    expect(errors).toEqual([]);
    await leave();
  });

  it('has all visits read again, and watches it to its end', async () => {
    const { page, errors, leave } = await enter(workbench(), 'administrator');
    await go(page, 'Jobs');
    await page.getByRole('button', { name: 'Read all visits again' }).click();
    const job = page.getByRole('listitem').filter({ hasText: 'Reading again' }).first();
    await job.getByText('done, because').waitFor({ timeout: 60_000 });
    await job.getByRole('link').click();
    await page.getByText('Ended').waitFor();
    expect(errors).toEqual([]);
    await leave();
  });

  it('settles a practice policy in writing; a coder reads it, and visits are offered for reading again', async () => {
    const { page, errors, leave } = await enter(workbench(), 'administrator');
    const coder = await enter(workbench(), 'coder');
    const title = /^"Mechanical" low back pain/;
    const set = async (value: RegExp, written: string, said: RegExp) => {
      await go(page, 'Policies', 'Practice policies');
      const policy = page.getByRole('region', { name: title });
      await policy.getByRole('radio', { name: value }).check();
      await policy.getByRole('textbox', { name: /written in$/ }).fill(written);
      await page.getByText(/^Changed: "Mechanical" low back pain$/).waitFor();
      await page.getByRole('button', { name: 'Save the policies' }).click();
      await page.getByText(said).first().waitFor();
    };
    await set(
      /^M54.59/,
      'Coding policy 12',
      /M54.50: .* became M54.59: .*\(Coding policy 12\)|the standard became M54.59/,
    );
    await page.getByText('Stored decisions were made by other policies').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await go(coder.page, 'Policies', 'Practice policies');
    const read = coder.page.getByRole('listitem').filter({ hasText: title });
    await read.getByText('Chosen by the practice: Coding policy 12').waitFor();
    expect(await coder.page.getByRole('radio').count()).toBe(0);
    expect(await faultsOf(coder.page)).toEqual([]);
    await set(/^M54.50/, '', /became the standard/);
    await page
      .getByText('Stored decisions were made by other policies')
      .waitFor({ state: 'detached' });
    expect([...errors, ...coder.errors]).toEqual([]);
    await coder.leave();
    await leave();
  });

  it('makes an API token for what a program needs, and revokes it', async () => {
    const { page, errors, leave } = await enter(workbench(), 'administrator');
    const { address } = workbench();
    await go(page, 'API tokens');
    await page.getByRole('button', { name: 'Make a token' }).click();
    await page.getByRole('textbox', { name: 'What it is for' }).fill('Monitoring');
    await page.getByRole('checkbox', { name: 'service:watch' }).check();
    await page.getByRole('button', { name: 'Make the token' }).click();
    const secret = (await page.locator('[data-secret]').textContent()) ?? '';
    const asked = { headers: { authorization: `Bearer ${secret}` } };
    expect((await fetch(`${address}/metrics`, asked)).status).toBe(200);
    expect((await fetch(`${address}/api/users`, asked)).status).toBe(403);
    await page.getByRole('button', { name: 'I have it' }).click();
    await page.getByRole('button', { name: 'Revoke Monitoring' }).click();
    await page.getByText('The token Monitoring ends now.').waitFor();
    expect((await fetch(`${address}/metrics`, asked)).status).toBe(401);
    expect(errors).toEqual([]);
    await leave();
  });

  it('is told when a biller opens charts in an emergency; the biller sees how long, and closes them', async () => {
    const biller = await enter(workbench(), 'biller');
    await go(biller.page, 'Emergency', 'Charts in an emergency');
    const places = biller.page.getByLabel('Places');
    expect(await places.getByRole('link', { name: 'Queries' }).count()).toBe(0);
    await biller.page
      .getByRole('textbox', { name: 'Why you need it' })
      .fill('The patient is on the telephone and cannot wait');
    await biller.page.getByRole('button', { name: 'Open the charts' }).click();
    await biller.page.getByText('15 minutes are left.').waitFor();
    await places.getByRole('link', { name: 'Queries' }).waitFor();

    const { page, errors, leave } = await enter(workbench(), 'administrator');
    await go(page, 'Alerts');
    const alert = page.getByRole('listitem').filter({ hasText: 'opened charts in an emergency' });
    await alert.getByText('The patient is on the telephone').waitFor();
    await alert.getByRole('button', { name: 'I have looked' }).click();
    await alert.getByText('looked,').waitFor();

    await biller.page.getByRole('button', { name: 'Close the charts now' }).click();
    await biller.page.getByText('minutes are left').waitFor({ state: 'detached' });
    expect(await places.getByRole('link', { name: 'Queries' }).count()).toBe(0);
    expect([...errors, ...biller.errors]).toEqual([]);
    await biller.leave();
    await leave();
  });

  it('gives out everything that is kept of a patient, and deletes it for a reason', async () => {
    const { page, errors, leave } = await enter(workbench(), 'administrator');
    await go(page, 'Patients');
    await page.getByRole('row').nth(1).getByRole('link').click();
    const kept = page.getByRole('region', { name: 'What is kept of this patient' });
    const downloading = page.waitForEvent('download');
    await kept.getByRole('link', { name: 'Everything, as a file' }).click();
    const file = await readFile(await (await downloading).path(), 'utf8');
    const { patients, encounters } = JSON.parse(file);
    expect(patients).toHaveLength(1);
    expect(encounters.length).toBeGreaterThan(0);

    const { pathname } = new URL(page.url());
    await kept.getByRole('button', { name: 'Delete the patient …' }).click();
    await kept.getByRole('combobox', { name: 'Why' }).click();
    await page.getByRole('option', { name: 'the patient asked for it' }).click();
    const last = kept.getByRole('button', { name: 'Delete for good' });
    expect(await last.isDisabled()).toBe(true);
    await kept.getByRole('textbox', { name: 'once more' }).fill(patients[0].external_id);
    expect(await faultsOf(page)).toEqual([]);
    await last.click();
    await page.getByText(/^The patient is deleted: \d+ entries/).waitFor();
    await page.waitForURL(/\/patients$/);
    expect(errors).toEqual([]);
    await page.goto(`${workbench().address}${pathname}`);
    await page.getByText('This did not work').waitFor();
    await leave();
  });

  it('goes from the audit log to the queue and back: both know the people of the practice', async () => {
    const { page, errors, leave } = await enter(workbench(), 'administrator');
    await go(page, 'Audit log');
    await go(page, 'Work queue');
    await go(page, 'Audit log');
    await page.getByRole('combobox', { name: 'Who' }).click();
    expect(await page.getByRole('option').count()).toBeGreaterThan(1);
    expect(errors).toEqual([]);
    await leave();
  });

  it('sets the time zone of the practice, and the days follow', async () => {
    const { page, errors, leave } = await enter(workbench(), 'administrator');
    await go(page, 'Settings', 'Practice settings');
    await page.getByRole('combobox', { name: 'Time zone' }).click();
    await page.getByRole('combobox', { name: 'Time zone' }).fill('Honolulu');
    await page.getByRole('option', { name: 'Pacific/Honolulu' }).click();
    await page.getByRole('button', { name: 'Save the settings' }).click();
    await page.getByText('The settings are saved.').waitFor();
    await page.reload();
    await settled(page);
    expect(await page.getByRole('combobox', { name: 'Time zone' }).inputValue()).toBe(
      'Pacific/Honolulu',
    );
    expect(errors).toEqual([]);
    await leave();
  });
});
