/** The few pictures we use, drawn on a grid of 16. They carry no meaning alone: a word stands beside each, or a label. */
const shapes = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.3 10.3 13.5 13.5',
  expand: 'M9.5 2.5h4v4M13.5 2.5 9 7M6.5 13.5h-4v-4M2.5 13.5 7 9',
  close: 'm3.5 3.5 9 9M12.5 3.5l-9 9',
  check: 'm3 8.5 3.2 3.2L13 5',
  minus: 'M4 8h8',
  plus: 'M8 3.5v9M3.5 8h9',
  edit: 'm10.6 3 2.4 2.4-7.4 7.4-3 .6.6-3zM9 4.6 11.4 7',
  critical: 'M5.3 1.8h5.4l3.5 3.5v5.4l-3.5 3.5H5.3l-3.5-3.5V5.3zM8 4.8v3.7M8 11v.1',
  warning: 'M8 2 14.5 13.5h-13zM8 6.4v3.2M8 11.6v.1',
  info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 7.3v3.8M8 4.9V5',
  person: 'M8 2.3a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM2.8 13.7c.4-2.6 2.5-4 5.2-4s4.8 1.4 5.2 4',
  clock: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 4.5V8l2.4 1.6',
  share: 'M8 10V2.5M5.2 5 8 2.3 10.8 5M3 8.5v5h10v-5',
  assumption: 'M3 8.5c1.7-2.4 3.3-2.4 5 0s3.3 2.4 5 0',
  up: 'm4 10 4-4 4 4',
  down: 'm4 6 4 4 4-4',
  lock: 'M4 7.2h8v6.3H4zM5.7 7.2V5a2.3 2.3 0 0 1 4.6 0v2.2',
  duty: 'M2.5 8h10M9 4.5 12.5 8 9 11.5',
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
