/** How the indicators of one unit hang together, in one stretch of time and one column. */
import type { IndicatorId } from '../../law/indicator-ids.ts'
import { atMost, type Claimed, equal } from './relation.ts'

type Named = (id: IndicatorId) => string

/** The parts of a whole: they hold in every stretch and every column. */
export function wholes(named: Named): Claimed[] {
  const sum = (parts: readonly IndicatorId[], whole: IndicatorId) => equal(parts.map(named), [named(whole)])
  return [
    sum(['EECO02', 'EECO04', 'EECO05'], 'EECO01'),
    sum(['outsideLabourForce', 'inEducation'], 'EECO04'),
    // The line over quarters may have both parts of EECO04 and not EECO04 itself.
    sum(['EECO02', 'outsideLabourForce', 'inEducation', 'EECO05'], 'EECO01'),
    sum(['EECO09', 'EECO10', 'EECO11'], 'EECO01'),
  ]
}

/**
 * Who is something at the start is among those who are the wider thing. They hold for those who started in the stretch.
 * @param unknown names the figure of those of whom it cannot be told, where there is one; they too are among the wider.
 */
export function outputParts(named: Named, unknown: (id: IndicatorId) => readonly string[]): Claimed[] {
  const among = (parts: readonly IndicatorId[], whole: IndicatorId) =>
    atMost([...parts.map(named), ...parts.flatMap(unknown)], [named(whole)])
  return [
    among(['EECO06', 'EECO07', 'EECO08'], 'EECO01'),
    among(['EECO03'], 'EECO02'),
    ...(['EECO13', 'EECO14', 'EECO16', 'EECO17'] as const).map((id) => among([id], 'EECO01')),
  ]
}

/** Who reached something is among those who had started and could reach it; one leaves into one situation. They hold to a day. */
export function resultParts(named: Named, unknown: (id: IndicatorId) => readonly string[]): Claimed[] {
  const among = (parts: readonly IndicatorId[], missing: readonly IndicatorId[], wholes: readonly IndicatorId[]) =>
    atMost([...parts.map(named), ...missing.flatMap(unknown)], wholes.map(named))
  const inactive: readonly (readonly IndicatorId[])[] = [['EECO04'], ['outsideLabourForce', 'inEducation']]
  return [
    ...inactive.flatMap((whole) => [
      among(['EECR01'], ['EECR01'], whole),
      among(['EECR04'], ['EECR04'], ['EECO02', ...whole]),
      among(['EECR05'], ['EECR05'], ['EECO02', ...whole]),
      among(['EECR01', 'EECR04'], ['EECR04'], ['EECO02', ...whole]),
    ]),
    among(['EECR02', 'inEducation'], ['EECR02'], ['EECO01']),
    among(['EECR03'], ['EECR03'], ['EECO01']),
    among(['EECR06'], ['EECR06'], ['EECO05']),
    ...(['EECR01', 'EECR02', 'EECR04'] as const).map((missing) =>
      among(['EECR01', 'EECR02', 'EECR04'], [missing], ['EECO01']),
    ),
  ]
}
