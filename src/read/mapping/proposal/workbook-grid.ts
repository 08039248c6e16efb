/** The first rows of each sheet of a workbook. */
import { type Refusal, refusal } from '../../source-file.ts'
import { readBook } from '../../workbook/book.ts'
import { CellTexts } from '../../workbook/cell-text.ts'
import { mainPart } from '../../workbook/package.ts'
import { readStrings } from '../../workbook/shared-strings.ts'
import { readStyles } from '../../workbook/styles.ts'
import { Unreadable } from '../../workbook/unreadable.ts'
import { readWorksheet } from '../../workbook/worksheet.ts'
import { zipDirectory } from '../../workbook/zip-directory.ts'
import { measured } from '../../workbook/zip-part.ts'
import { type Grid, gatherer } from './grid.ts'

export async function workbookGrids(bytes: Buffer): Promise<readonly Grid[] | Refusal> {
  try {
    const parts = zipDirectory(bytes)
    const { tabs, styles, strings, from1904 } = await readBook(parts, await mainPart(parts))
    measured([...[styles, strings].flatMap((entry) => entry ?? []), ...tabs.map(({ part }) => part)])
    const reading = { texts: new CellTexts(await readStyles(styles), from1904), strings: await readStrings(strings) }
    const grids: Grid[] = []
    for (const { name, part } of tabs) {
      const gathered = gatherer()
      await readWorksheet(part, reading, gathered.take)
      grids.push({ sheet: name, delimiter: null, rows: gathered.rows })
    }
    return grids
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { ...refusal(error.reason), about: error.about, line: error.line }
  }
}
