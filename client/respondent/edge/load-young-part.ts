import styles from '../../styles/respondent-young.css?url'
import type { YoungPart } from '../young/young-part.ts'

/** Screens, pictures and styles of ages 4 to 7, all or nothing: without its styles a picture would fill the page. */
export async function loadYoungPart(): Promise<YoungPart> {
  const [{ young }] = await Promise.all([import('../young/index.ts'), addStyles()])
  return young
}

let added: Promise<void> | undefined

function addStyles(): Promise<void> {
  added ??= new Promise<void>((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles })
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => {
      link.remove()
      added = undefined
      reject(new Error('The styles did not come.'))
    })
    document.head.append(link)
  })
  return added
}
