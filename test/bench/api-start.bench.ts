import { ApiProcess } from '../support/api-process';
import { medianOf, rounded } from './statistics';

/** From starting the process to its first answer, and what it holds before anybody signs in. */
export async function measure() {
  const times: number[] = [];
  const memory: number[] = [];
  const api = await ApiProcess.start();
  for (let round = 0; round < 4; round += 1) {
    await api.stop();
    times.push(await api.start());
    memory.push(api.residentMegabytes());
  }
  await api.close();
  return {
    firstAnswerMs: { median: medianOf(times), rounds: times.map(rounded), goal: 600 },
    residentMegabytes: { median: medianOf(memory), goal: 110 },
  };
}
