import type { LessonPart } from '../../../lib/domain/teaching/lesson';

export type AddressLineProps = {
  parts: readonly LessonPart[];
  /** Parts that can be pressed, and whether they are. The host and what has no key never can. */
  isPressed: (part: LessonPart & { key: string }) => boolean;
  /** Null for an address that is only shown. */
  onPress: ((key: string) => void) | null;
  /** Parts that cannot be pressed although others can. */
  isFixed?: (part: LessonPart) => boolean;
};

/** An address in its parts, each drawn as what it is held for. */
export function AddressLine({ parts, isPressed, onPress, isFixed }: AddressLineProps) {
  return (
    <p class="address-line">
      {parts.map((part) => (
        <span key={part.key ?? 'host'} class="address-part">
          <span class="faint">{part.before}</span>
          {part.key === null || onPress === null || isFixed?.(part) ? (
            <span class={`part-text ${part.role}`}>{part.text}</span>
          ) : (
            <PartButton part={part} isPressed={isPressed({ ...part, key: part.key })} onPress={onPress} />
          )}
        </span>
      ))}
    </p>
  );
}

type PartButtonProps = { part: LessonPart; isPressed: boolean; onPress: (key: string) => void };

function PartButton({ part, isPressed, onPress }: PartButtonProps) {
  return (
    <button
      type="button"
      class={`part-button ${part.role}`}
      aria-pressed={isPressed}
      onClick={() => onPress(part.key ?? '')}
    >
      {part.text}
    </button>
  );
}
