// Loaded into a measured process: writes its peak memory (KiB) to file descriptor 3 as it ends. Its threads load it too and stay silent.
import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  process.on('exit', () => {
    try {
      writeSync(3, String(process.resourceUsage().maxRSS))
    } catch {
      // Not measured: nobody opened the descriptor.
    }
  })
}
