// Whoever the project pays carries it out; counted as a participant they would be a result of themselves.
import { projectStaffAreNoParticipants } from '../../law/person-acts.ts'
import { identityOf } from '../../read/person/identity-code.ts'
import { eachValue } from '../each-value.ts'
import type { GroupRule } from '../rule.ts'

export default {
  id: 'PART-13',
  severity: 'error',
  stage: 'row',
  scope: 'group',
  reads: ['participants', 'staff'],
  basis: [projectStaffAreNoParticipants],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Hankkeen palkkaama henkilö ei saa olla osallistuja',
      en: 'A person paid by the project shall not be a participant',
    },
    message: {
      fi: 'Osallistuja on hankkeen henkilöstöä: sama henkilötunnus on ryhmän henkilöstötaulukossa.',
      en: 'The participant is staff of the project: a staff table of the group has the same identity code.',
    },
    fix: {
      fi: 'Poista rivi osallistujista. Jos henkilö oli osallistuja ennen kuin hanke palkkasi hänet, kysy rahoittajalta, lasketaanko hänet.',
      en: 'Delete the row. Where the person was a participant before the project employed them, ask the authority whether they count.',
    },
    why: {
      fi: 'Hankkeen henkilöstö ja palveluntarjoajat eivät ole osallistujia, myöskään toisella toteuttajalla.',
      en: 'The project’s staff and its service providers are no participants, at another implementer neither.',
    },
    example: {
      fi: 'Xamkin projektityöntekijä on kirjattu Esedun koulutuksen osallistujaksi.',
      en: 'A project worker of Xamk is listed as a participant of Esedu’s training.',
    },
  },
  check: ({ handedIn, eligible }) => {
    const paid = new Set(
      handedIn.flatMap(({ tables: { staff } }) =>
        (staff?.columns.personalId.values ?? []).flatMap((typed) => typed?.toUpperCase() ?? []),
      ),
    )
    const found = handedIn.flatMap(({ implementer, tables: { participants } }) => {
      if (participants === undefined) return []
      const { checked, hits } = eachValue(participants, 'personalId', {
        where: eligible(participants),
        // A dash for "not known" makes nobody the same person.
        judge: (code) => (paid.has(code) && identityOf(code) !== undefined ? {} : undefined),
      })
      return [{ checked, hits: hits.map((hit) => ({ ...hit, implementer: implementer.id })) }]
    })
    return {
      checked: found.reduce((sum, { checked }) => sum + checked, 0),
      hits: found.flatMap(({ hits }) => hits),
    }
  },
} satisfies GroupRule
