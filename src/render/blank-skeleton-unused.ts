/** Sections of the starter decision that most projects do without: they stand there as comments, to be taken into use. */
export const unused = `#: sources
# sources:
  # - implementer: oppilaitos
    # table: tyoaika
    # files: "Tuntiraportti*.csv"
    # sheet: Tunnit
    # columns: { tunnit: Kesto }
    # constants: { työpaketti: TP1 }
    # values: { laji: { "300": loma } }
    # ignore: [Kustannuspaikka]
    # decimal: "."
    # dates: dd/mm/yyyy
    # skip:
      # - column: Tila
        # is: [Luonnos, Hylätty]
      # - column: Hyväksyntä
        # not: [Hyväksytty]
      # - column: Kesto
        # empty: true
    # expect:
      # rows: 214
      # hours: 412,50
      # amount: 12345,60

#: decision
# decision:
  # document: Rahoituspäätös
  # date: 2026-11-30
  # record: EURA 2021/123456/09
  # received: 2026-09-30
  # meeting: 2026-11-25
  # call: Etelä-Savon ESR+ haku
  # callId: ESAELY-001
  # points:
    # given: 27
    # most: 52
  # handling:
    # - body: Maakunnan yhteistyöryhmä
      # date: 2026-11-20
  # favoured: yes

#: horizontal
# horizontal:
  # equality:
    # - question: analysed
      # answer: yes
      # reason: Kuvattu hakemuksessa
  # sustainability:
    # - effect: localEconomy
      # direct: 8
      # indirect: 8
      # reason: Työvoimaa läheltä
`
