import { useState } from 'preact/hooks';
import { Button } from './Button';
import { TextField } from './Field';

export type AddressFormProps = {
  label: string;
  placeholder: string;
  /** A verb: what pressing it does. */
  submitLabel: string;
  /** What the field holds at first. */
  first?: string;
  isMain?: boolean;
  /** Takes what was typed; a sentence says what is expected instead, and the text stays where it is. */
  onSubmit: (address: string) => Promise<string | null>;
};

/** One address and one verb. */
export function AddressForm({ label, placeholder, submitLabel, first = '', isMain, onSubmit }: AddressFormProps) {
  const [address, setAddress] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const submit = async () => {
    setAsking(true);
    const refused = await onSubmit(address.trim());
    setAsking(false);
    setProblem(refused);
  };
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        type="url"
        label={label}
        placeholder={placeholder}
        value={address}
        onChange={(next) => {
          setAddress(next);
          setProblem(null);
        }}
        problem={problem}
      />
      <div class="buttons">
        <Button look={isMain ? 'primary' : undefined} submits disabled={isAsking}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}
