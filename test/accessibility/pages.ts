/** Every kind of page that hanke draws, as its reader gets it. A new one joins `readings`. */
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shippedTemplate } from '../../src/cli/page-look.ts'
import { renderChart } from '../../src/render/chart/chart.ts'
import { renderPage } from '../../src/render/html.ts'
import { inFolder } from '../cli/folder.ts'
import { runCli } from '../cli/run-cli.ts'
import { samplePage } from '../render/pdf/sample-page.ts'

export interface Reading {
  readonly name: string
  readonly html: () => Promise<string>
}

const fixtures = join(import.meta.dirname, '../../fixtures')

/** What a command writes on a fixture. @param file of its outputs. */
function written(fixture: string, file: string, ...argv: readonly string[]): Reading {
  return {
    name: `hanke ${argv.join(' ')} (${fixture})`,
    html: () =>
      inFolder({}, async (folder) => {
        cpSync(join(fixtures, fixture), folder, { recursive: true })
        const { code, err } = await runCli([...argv, '--as-of', '2029-06-30', '--out', 'out'])
        if (code > 1) throw new Error(`hanke ${argv.join(' ')} ended with ${code}: ${err}`)
        return readFileSync(join('out', file), 'utf8')
      }),
  }
}

export const readings: readonly Reading[] = [
  {
    name: 'a page with every kind of block',
    html: async () => renderPage(samplePage, 'fi', shippedTemplate(), renderChart),
  },
  written('iwm', 'maksatus-1.html', 'claim', '1'),
  written('iwm', 'check.html', 'check', '--lang', 'en'),
  written('iwm', 'indikaattorit-2028Q2.html', 'indicators', '--quarter', '2028Q2'),
  written('iwm', 'indicators-2028Q2-public.html', 'indicators', '--quarter', '2028Q2', '--public', '--lang', 'en'),
  written('iwm', 'paatos.html', 'report', 'decision'),
  written('iwm', 'seuranta-1.html', 'report', 'progress', '1'),
  written('kasvupalvelut', 'kuvaus.html', 'report', 'description'),
  written('espoo', 'ohjelma.html', 'report', 'programme'),
  written('seutukaupungit', 'verkosto.html', 'report', 'portfolio'),
  written('a-programme-full-of-mistakes', 'tarkistus.html', 'check'),
  written('seutu-luvut', 'luvut.html', 'report', 'figures'),
]
