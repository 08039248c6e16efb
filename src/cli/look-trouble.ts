/** A template, style sheet or logo of a project's own that cannot be used: what is wrong with it, and how to mend it. The pages are drawn without it. */
import type { Text } from '../lang/lang.ts'
import { partNames } from '../render/html-parts.ts'
import { STYLE, type TemplateError } from '../render/html-template.ts'

export interface LookTrouble {
  readonly said: Text
  readonly remedy: Text
}

const savedAs: Text = {
  fi: 'Sivut tehtiin ilman logoa. Tallenna logo kuvankäsittelyohjelmassa PNG- tai JPEG-kuvana nimelle templates/logo.png tai templates/logo.jpg.',
  en: 'The pages were made without a logo. Save it in a picture editor as a PNG or JPEG picture, templates/logo.png or templates/logo.jpg.',
}

/** By the path of the file, as it stands in the project's folder. */
export const lookTroubles = {
  notText: (path: string): LookTrouble => ({
    said: { fi: `${path}: tiedosto ei ole UTF-8-tekstiä.`, en: `${path}: the file is not UTF-8 text.` },
    remedy: {
      fi: 'Sivut tehtiin ilman sitä. Avaa se Muistiossa ja tallenna se niin, että koodaus on UTF-8.',
      en: 'The pages were made without it. Open it in Notepad and save it with the encoding UTF-8.',
    },
  }),
  noPicture: (path: string): LookTrouble => ({
    said: {
      fi: `${path}: tiedosto ei ole PNG- tai JPEG-kuva, jonka voisi näyttää.`,
      en: `${path}: the file is not a PNG or JPEG picture that can be shown.`,
    },
    remedy: savedAs,
  }),
  drawnLogo: (path: string): LookTrouble => ({
    said: {
      fi: `${path}: logo ei voi olla SVG-tiedosto, koska sellaisessa voi olla ohjelmia.`,
      en: `${path}: a logo cannot be an SVG file, because one may hold programs.`,
    },
    remedy: savedAs,
  }),
  largeLogo: (path: string): LookTrouble => ({
    said: {
      fi: `${path}: logo on yli megatavun, ja se tulisi jokaiseen sivuun.`,
      en: `${path}: the logo is larger than a megabyte, and would be in every page.`,
    },
    remedy: {
      fi: 'Sivut tehtiin ilman logoa. Pienennä kuvaa: 600 kuvapistettä leveä riittää.',
      en: 'The pages were made without a logo. Make the picture smaller: 600 pixels across are enough.',
    },
  }),
  template: ({ file, message }: TemplateError): LookTrouble => ({
    said: { fi: message, en: message },
    remedy: file === STYLE ? ownStyles : ownTemplate,
  }),
  unknownPart: (path: string): LookTrouble => ({
    said: { fi: `${path}: sivuilla ei ole tämän nimistä osaa.`, en: `${path}: pages have no part of this name.` },
    remedy: {
      fi: `Sivut tehtiin ilman sitä. Osat ovat ${partNames.join(', ')}, ja tiedoston nimen loppu on .eta.`,
      en: `The pages were made without it. The parts are ${partNames.join(', ')}, and the file’s name ends with .eta.`,
    },
  }),
} as const

const ownTemplate: Text = {
  fi: 'Sivut tehtiin hanke-ohjelman omalla mallilla. Korjaa rivi, tai poista tiedosto, jos et tarvitse omaa mallia.',
  en: 'The pages were made with hanke’s own template. Mend the line, or remove the file if you need no template of your own.',
}

const ownStyles: Text = {
  fi: 'Sivut tehtiin hanke-ohjelman omilla tyyleillä. Korjaa rivi, tai poista tiedosto, jos et tarvitse omia tyylejä.',
  en: 'The pages were made with hanke’s own styles. Mend the line, or remove the file if you need no styles of your own.',
}
