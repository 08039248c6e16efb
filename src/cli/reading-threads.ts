/** Threads that read large files beside the main one. Each takes the next file from the end of the list; the main thread begins at its start. */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { StartHelpers } from '../read/dossier.ts'
import type { Sourced } from '../read/mapping/mappings-of.ts'
import type { PackedTable } from '../read/packed-table.ts'
import type { ReadingJob } from '../read/reading-plan.ts'
import { installed } from './installed.ts'

/** What a thread is given at its start. */
export interface ThreadWork {
  readonly sourced: Sourced
  readonly folder: string
  readonly jobs: readonly ReadingJob[]
  /** A job's number → 0 nobody's, 1 the main thread's, 2 a thread's; shared, so that none waits to be told. */
  readonly claims: Int32Array
}
export type ThreadSaid = { readonly job: number; readonly packed: PackedTable }

export const [NOBODY, OURS, THREADS] = [0, 1, 2] as const

/** Set for tests and for measuring; 0 reads all in the main thread. */
const ASKED = 'HANKE_THREADS'

/** @param folder the project's. Threads end by themselves, or with the process. */
export function startThreads(folder: string): StartHelpers {
  return async (project, jobs) => {
    const count = Math.min(threadCount(), jobs.length - 1)
    if (count < 1) return undefined
    const code = installed('dist/reading-thread.cjs')
    if (!existsSync(code)) return undefined
    const { Worker } = await import('node:worker_threads')
    const claims = new Int32Array(new SharedArrayBuffer(jobs.length * Int32Array.BYTES_PER_ELEMENT))
    const results = jobs.map(() => withResolvers<PackedTable>())
    const sourced = { sources: project.sources, implementers: project.implementers.map(({ id }) => ({ id })) }
    const workerData: ThreadWork = { sourced, folder, jobs, claims }
    for (let thread = 0; thread < count; thread++) {
      const worker = new Worker(code, { workerData })
      worker.on('message', ({ job, packed }: ThreadSaid) => results[job]?.resolve(packed))
      worker.on('error', (error) => {
        for (const { reject } of results) reject(error)
      })
    }
    return {
      claim: (path) => {
        const job = jobs.findIndex((one) => one.path === path)
        if (job === -1 || Atomics.compareExchange(claims, job, NOBODY, OURS) === NOBODY) return undefined
        return results[job]?.promise
      },
    }
  }
}

function threadCount(): number {
  const asked = process.env[ASKED]
  return asked !== undefined && /^\d+$/.test(asked) ? Number(asked) : availableParallelism() - 1
}

export function fileOf(folder: string, { path }: ReadingJob): string {
  return join(folder, path)
}

function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: Error) => void } {
  let resolve: (value: T) => void = () => undefined
  let reject: (error: Error) => void = () => undefined
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  // Whoever waits for the file is told; a file that nobody waits for any more must not end the process.
  promise.catch(() => undefined)
  return { promise, resolve, reject }
}
