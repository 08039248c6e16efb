/** The words of people within a report: the tree that the texts are read to. */
export type { Prose, ProseBlock, ProseCell, Run } from '../read/texts/prose.ts'
