import type { ScreenWords } from '../../model/screen-words.ts'
import { screen as toAdults } from './screen.ts'
import { screenToChildren } from './screen-to-children.ts'

/**
 * Ages 4 to 7: an adult and a child share one screen. The adult types the code, sends and is thanked, and hears "chi";
 * what stands around a question and half way is the child's and says "ti"; a page that either may open addresses nobody.
 */
export const screenForTwo: ScreenWords = {
  ...toAdults,
  common: {
    ...toAdults.common,
    leaveNowHint: 'Mae hyn yn cau’r dudalen ac yn dangos y tywydd. Bydd yr atebion yn cael eu dileu.',
  },
  assent: {
    ...toAdults.assent,
    declined: {
      title: toAdults.assent.declined.title,
      paragraphs: [
        'Chafodd dim byd ei anfon, a fydd neb yn cael gwybod. Bydd yr un cod yn dal i weithio nes bydd yr arolwg yn cau.',
      ],
    },
  },
  question: screenToChildren.question,
  rest: screenToChildren.rest,
  help: {
    ...toAdults.help,
    emergency: 'Os oes rhywun mewn perygl nawr, y rhif i’w ffonio yw 999.',
    someoneYouTrust:
      'Mae modd siarad hefyd ag oedolyn y gellir ymddiried ynddo: rhywun yn yr ysgol, eiriolwr, swyddog adolygu.',
    backToQuestion: 'Yn ôl i’r arolwg',
  },
}
