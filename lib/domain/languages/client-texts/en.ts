/** What the pages for clients say, and the mails that lead to them. They read it: plain, polite, no inside words. */
export const enClient = {
  'client.powered_by': 'Sent with Goalpost',
};
