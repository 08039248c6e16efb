/** Counts records one by one. */
import type { Gender } from '../read/tables/participants.ts'
import type { Count } from './indicators.ts'
import type { Answer } from './measure.ts'

export class Tally {
  private total = 0
  private unknown = 0
  private readonly by: Record<Gender, number> = { woman: 0, man: 0, nonBinary: 0 }

  add(answer: Answer, gender: Gender | undefined): void {
    if (answer === 'no') return
    if (answer === 'unknown') {
      this.unknown += 1
      return
    }
    this.total += 1
    if (gender !== undefined) this.by[gender] += 1
  }

  people(): Count {
    const { total, unknown } = this
    return { total, women: this.by.woman, men: this.by.man, nonBinary: this.by.nonBinary, unknown }
  }

  companies(): Count {
    return { total: this.total, women: null, men: null, nonBinary: null, unknown: this.unknown }
  }
}
