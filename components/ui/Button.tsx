import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

export type ButtonProps = {
  children: ComponentChildren;
  onClick?: (event: MouseEvent) => void;
  /** One primary button in a view. */
  look?: 'primary' | 'plain' | 'link';
  submits?: boolean;
  disabled?: boolean;
  expanded?: boolean;
  pressed?: boolean;
  /** Where the words alone do not say which row the button is about. */
  label?: string;
};

export function Button({ children, onClick, look, submits, disabled, expanded, pressed, label }: ButtonProps) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={look ? `button ${look}` : 'button'}
      disabled={disabled}
      aria-expanded={expanded}
      aria-pressed={pressed}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

export type IconButtonProps = {
  icon: IconName;
  /** Read by screen readers and shown on hover. */
  label: string;
  onClick: (event: MouseEvent) => void;
  small?: boolean;
  expanded?: boolean;
};

export function IconButton({ icon, label, onClick, small, expanded }: IconButtonProps) {
  return (
    <button
      type="button"
      class={small ? 'icon-button small-icon' : 'icon-button'}
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
