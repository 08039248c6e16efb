/** A thread that reads large files, from the end of the list, until none is left. */
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { readJob } from '../read/reading-plan.ts'
import { fileOf, NOBODY, THREADS, type ThreadSaid, type ThreadWork } from './reading-threads.ts'

async function readAll({ sourced, folder, jobs, claims }: ThreadWork): Promise<void> {
  for (let job = jobs.length - 1; job >= 0; job--) {
    const one = jobs[job]
    if (one === undefined || Atomics.compareExchange(claims, job, NOBODY, THREADS) !== NOBODY) continue
    const { packed, handedOver } = await readJob(sourced, one, () => readFileSync(fileOf(folder, one)))
    const said: ThreadSaid = { job, packed }
    parentPort?.postMessage(said, handedOver)
  }
}

// What a job throws reaches the main thread as the worker's error.
void readAll(workerData as ThreadWork)
