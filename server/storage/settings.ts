import type { Transaction } from './storage';

/** Reads one of the service's own settings, such as the secret that signs cookies. */
export async function readSetting(transaction: Transaction, name: string): Promise<string | undefined> {
  const rows = await transaction.all<{ value: string }>('select value from service_settings where name = ?', [name]);
  return rows[0]?.value;
}

export async function saveSetting(transaction: Transaction, name: string, value: string): Promise<void> {
  await transaction.all(
    'insert into service_settings (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
    [name, value],
  );
}

/** As `readSetting`; keeps and gives `value` when there is none yet. */
export async function readOrSaveSetting(transaction: Transaction, name: string, value: string): Promise<string> {
  await transaction.all('insert into service_settings (name, value) values (?, ?) on conflict (name) do nothing', [
    name,
    value,
  ]);
  return (await readSetting(transaction, name)) ?? value;
}
