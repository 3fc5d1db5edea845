import type { LinkedRecord } from '../../../lib/domain/engagements/start-engagement';
import { AddressForm } from '../../ui/AddressForm';
import { useTexts } from '../../ui/texts';
import type { RecordActions } from './record-actions';

export type PasteAddressProps = { resolve: RecordActions['resolve']; onResolved: (record: LinkedRecord) => void };

/** Takes a pasted address of any app we know. One without a record in it is refused with an example. */
export function PasteAddress({ resolve, onResolved }: PasteAddressProps) {
  const { say } = useTexts();
  const read = async (address: string) => {
    const record = address === '' ? null : await resolve(address);
    if (!record) return say('record.no_record_in_address');
    onResolved({ ...record, url: address, title: null });
    return null;
  };
  return (
    <AddressForm
      label={say('record.paste')}
      placeholder="https://"
      submitLabel={say('record.read_address')}
      onSubmit={read}
    />
  );
}
