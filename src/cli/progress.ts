/** Says on a terminal what is going on; silent elsewhere. */
import type { Screen } from './screen.ts'

/** Runs the work behind a spinner. */
export async function withProgress<T>(screen: Screen, text: string, work: () => Promise<T>): Promise<T> {
  if (!screen.showsProgress) return work()
  const { default: yoctoSpinner } = await import('yocto-spinner')
  const spinner = yoctoSpinner({ text, stream: process.stderr }).start()
  try {
    return await work()
  } finally {
    spinner.stop()
  }
}
