/** Areas of the catalogue that the panel's first view is written in: header, gaps, quick log, status line. */
const firstAreas = [
  ...[
    'agreement',
    'app',
    'channel',
    'common',
    'engagement',
    'gap_state',
    'header',
    'leads_only',
    'log',
    'next',
    'panel',
  ],
  ...['record_kind', 'sentiment', 'severity', 'status', 'tab', 'verdict', 'watch'],
];

/** Single texts of other areas that it shows too. */
const firstKeys = [
  ...['agreed.version_status', 'leads_only.check', 'leads_only.mark', 'options.open'],
  ...['field.channel', 'field.needsAnswer', 'field.receivedOn', 'field.sentiment', 'field.severity'],
];

/**
 * Whether a text comes with the panel's first view. All others come after its first paint, before anything that shows
 * one of them is drawn. `test/architecture/panel-bytes.test.ts` holds this against what the first view names.
 */
export const isFirstText = (key: string): boolean =>
  firstKeys.includes(key) || firstAreas.includes(key.split('.', 1)[0] ?? '');
