import type { Driver } from './driver.ts';

const passphrase = 'copper lantern drifts north';
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const schoolDay = { 'Day starts': '8.45', 'Day ends': '3.15', 'Morning register': '8.50', 'Afternoon register': '1pm' };

/** First use of the device: from the first page to the empty list of cases. The passphrase is stretched with Argon2, in a worker. */
export async function setUpDevice(driver: Driver): Promise<void> {
  await driver.press('button', 'Set up Waymark on this device');
  await driver.untilHeading('Set up this device');
  await driver.fill('Your name', 'Jo Carter');
  await driver.fill('Your role', 'SENCO');
  await driver.fill('Passphrase', passphrase);
  await driver.fill('Passphrase again', passphrase);
  await driver.press('button', 'Set the passphrase');
  await driver.untilHeading('Print the recovery key');
  await driver.press('checkbox', 'I have printed this key, or written it down, and know where it will be kept');
  await driver.press('button', 'Continue');
  await driver.untilHeading('Your cases');
}

/** Opens the lock with the passphrase alone; what was wanted before the lock is shown then. */
export async function unlockDevice(driver: Driver): Promise<void> {
  await driver.untilHeading('Unlock Waymark');
  await driver.fill('Passphrase', passphrase);
  await driver.press('button', 'Unlock');
}

/** What the first case needs to know of the school: from the list of cases, while it is empty, and back to it. */
export async function describeSchool(driver: Driver): Promise<void> {
  await driver.press('link', 'Enter the school’s details');
  await driver.untilHeading('Your school');
  await driver.fill('Name of the school', 'Millbrook Test Academy');
  await driver.fill('DfE number', '925/4000');
  await driver.press('button', 'Continue');
  await driver.untilHeading('Whose rules does the school go by?');
  await driver.press('button', 'Continue');
  await driver.untilHeading('Who runs the school');
  await driver.fill('Name of the headteacher', 'Pat Headley');
  await driver.press('button', 'Continue');
  await driver.untilHeading('The school week');
  for (const day of weekdays) {
    for (const [label, time] of Object.entries(schoolDay)) await driver.fill(label, time, day);
  }
  for (const list of ['The school’s half-terms', 'Days the school is closed to pupils', 'The school’s people']) {
    await driver.press('button', 'Continue');
    await driver.untilHeading(list);
  }
  await driver.press('button', 'Continue');
  await driver.untilHeading('Settings');
  await driver.press('link', 'Go to your cases');
  await driver.untilHeading('Your cases');
}
