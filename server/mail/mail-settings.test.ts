import { expect, it } from 'vitest';
import { readMailSettings } from './mail-settings';

const from = 'Fieldwork <hello@fieldwork.example>';

it('is no mail when nothing is set', () => {
  expect(readMailSettings({})).toBeNull();
});

it('takes an SMTP address with a sender', () => {
  const smtpUrl = 'smtps://user:secret@mail.example.org:465';
  expect(readMailSettings({ GOALPOST_SMTP_URL: smtpUrl, GOALPOST_MAIL_FROM: from })).toEqual({ smtpUrl, from });
});

it('refuses half a setting and anything unreadable, without repeating the password', () => {
  for (const environment of [
    { GOALPOST_SMTP_URL: 'smtp://u:secret@mail.example.org' },
    { GOALPOST_MAIL_FROM: from },
    { GOALPOST_SMTP_URL: 'http://u:secret@mail.example.org', GOALPOST_MAIL_FROM: from },
    { GOALPOST_SMTP_URL: 'smtp://u:secret@mail.example.org', GOALPOST_MAIL_FROM: 'hello' },
    { GOALPOST_SMTP_URL: 'smtp://u:secret@mail.example.org', GOALPOST_MAIL_FROM: 'a <a@b.c>\r\nBcc: x@y.z' },
  ]) {
    const settings = readMailSettings(environment);
    expect(settings).toMatchObject({ failed: true, code: 'wrong_type' });
    expect(JSON.stringify(settings)).not.toContain('secret');
  }
});
