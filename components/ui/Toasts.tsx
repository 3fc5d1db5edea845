import { Button } from './Button';
import { useTexts } from './texts';

export type Toast = { id: number; text: string; onUndo: (() => void) | null };

/** What was just done, with a way back. The region is always there, so that screen readers notice what comes into it. */
export function Toasts({ toasts, onClose }: { toasts: readonly Toast[]; onClose: (id: number) => void }) {
  const { say } = useTexts();
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <div key={toast.id} class="toast">
          <span>{toast.text}</span>
          {toast.onUndo && (
            <Button look="link" onClick={() => toast.onUndo?.()}>
              {say('common.undo')}
            </Button>
          )}
          <button type="button" class="toast-close" aria-label={say('common.close')} onClick={() => onClose(toast.id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
