/** What the rules of a dossier look at: made once, for a hundred rules look at the same. */
import type { CommonTables } from '../read/common/read-common.ts'
import type { Dossier } from '../read/dossier.ts'
import type { DecisionScene, FileScene, FolderScene, GroupScene, ImplementerScene } from './rule.ts'

/** By the implementer's id; `null` for the tables that are no one implementer's. */
type Of<S, Id = string> = readonly [implementer: Id, scene: S]

export interface Scenes {
  readonly decision: DecisionScene
  readonly group: GroupScene
  readonly files: readonly Of<FileScene, string | null>[]
  readonly folders: readonly Of<FolderScene>[]
  /** `tables` holds whatever was handed in: a rule is shown it only where it holds all that the rule reads. */
  readonly implementers: readonly Of<ImplementerScene>[]
}

export function scenesOf(dossier: Dossier, common: CommonTables | null, eligible: GroupScene['eligible']): Scenes {
  const { project, asOf } = dossier
  const files = [...dossier.handedIn, ...(common === null ? [] : [common])]
  return {
    decision: { project, asOf },
    group: { project, asOf, handedIn: dossier.handedIn, dossier, eligible },
    files: files.map((handedIn) => [
      'implementer' in handedIn ? handedIn.implementer.id : null,
      { project, asOf, handedIn, eligible },
    ]),
    folders: dossier.handedIn.map((handedIn) => [
      handedIn.implementer.id,
      { project, asOf, handedIn, dossier, eligible },
    ]),
    implementers: dossier.handedIn.map(({ implementer, tables }) => [
      implementer.id,
      { project, asOf, implementer, tables: tables as ImplementerScene['tables'], eligible },
    ]),
  }
}
