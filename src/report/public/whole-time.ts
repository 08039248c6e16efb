/** Figures from the project's start: one later report is enough to subtract them. */
export const isOfWholeTime = (name: string): boolean =>
  /\|cumulative\||^(grandTotal|incomplete|byStatus)\|/.test(name) || name === 'overlap'
