// Loaded into a measured process: writes its peak memory (KiB) to file descriptor 3 as it ends.
import { writeSync } from 'node:fs'

process.on('exit', () => {
  try {
    writeSync(3, String(process.resourceUsage().maxRSS))
  } catch {
    // Not measured: nobody opened the descriptor.
  }
})
