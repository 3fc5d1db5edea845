import { startSampleCrm } from './server';

/** Runs the sample CRM by itself: `node --import tsx scripts/sample-crm/main.ts [port]`. */
const { url } = await startSampleCrm({ port: Number(process.argv[2] ?? 4180) });
process.stdout.write(`${url}/deals\n`);
