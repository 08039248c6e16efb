/**
 * What a workbook may hold before it is refused (FILE-01). A million rows of our widest table stay well below; a file made to fill the
 * memory or to stop the machine does not.
 */
export const workbookLimits = {
  /** Mebibytes that all parts that are read take once unpacked: a full worksheet of our nine columns takes up to 470. */
  unpacked: 512,
  /** How many times its packed size a large part may be. A worksheet of a hundred thousand equal rows is 17, a zip bomb 1000. */
  ratio: 100,
  /** Rows of a worksheet: Excel's own limit. */
  rows: 1_048_576,
  /** Distinct texts of a workbook. */
  strings: 2_000_000,
  /** Characters in one cell; Excel's own limit is 32 767, other programmes go beyond it. */
  characters: 1_000_000,
} as const

export type WorkbookLimit = keyof typeof workbookLimits

/** Below so many bytes a part may be packed as well as it likes. */
export const RATIO_COUNTS_FROM = 16 * 1024 * 1024
export const MOST_UNPACKED_BYTES = workbookLimits.unpacked * 1024 * 1024
/** Excel's own. */
export const MOST_COLUMNS = 16_384
/** Elements within elements. A worksheet needs six. */
export const MOST_DEPTH = 64
/** Parts of a zip: a workbook of a thousand sheets with pictures has a few thousand. */
export const MOST_PARTS = 65_535
export const MOST_SHEETS = 1_000
/** Excel's own limit of styles is a little lower. */
export const MOST_STYLES = 65_536
/** Merges downwards among the first rows. */
export const MOST_MERGES = 10_000
/** Bytes of a part that only says where others stand. */
export const MOST_BYTES_OF_A_LIST = 16 * 1024 * 1024
