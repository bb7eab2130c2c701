import type { Glossary } from '../../model/glossary.ts'

/*
 * Short enough to be read out, and about the child rather than about the system: who this is to you, what
 * they do for you. No entry leans on a word that another entry explains, unless a child meets that one first.
 */
export const glossary: Glossary = {
  language: 'en',
  entries: {
    advocate: {
      term: 'advocate',
      means: 'Someone on your side. They help you say what you want and make sure that people listen.',
    },
    adviser: {
      term: 'personal adviser',
      means:
        'A worker who helps you plan your life as you leave care. Some people say PA or leaving care worker.',
    },
    survey: { term: 'survey', means: 'A set of questions that lots of people answer.' },
    bullying: { term: 'bullying', means: 'When someone is unkind to you again and again, on purpose.' },
    care: {
      term: 'in care',
      means: 'When the council makes sure that you are looked after, with foster carers, family or staff.',
    },
    'care-experienced': {
      term: 'care experienced',
      means: 'Having been in care, now or when you were younger.',
    },
    'care-leaver': {
      term: 'care leaver',
      means: 'A young person who was in care and is now grown up or nearly so.',
    },
    'care-plan': {
      term: 'care plan',
      means: 'What has been written down about how you will be looked after.',
    },
    carer: { term: 'carer', means: 'A grown-up who looks after you every day.' },
    'childrens-home': {
      term: 'children’s home',
      means: 'A house where some children live together and staff look after them.',
    },
    college: { term: 'college', means: 'A place to learn when you have finished school.' },
    council: {
      term: 'council',
      means: 'The people who run things where you live, such as schools, parks and care.',
    },
    disability: {
      term: 'disability',
      means: 'Something about your body or mind that makes some things harder for a long time.',
    },
    foster: {
      term: 'foster',
      means: 'Looking after a child at home for as long as the child cannot live with mum or dad.',
    },
    'key-worker': { term: 'key worker', means: 'The one in the staff whose job it is to look out for you.' },
    'local-authority': { term: 'local authority', means: 'Another name for the council.' },
    'life-story': {
      term: 'life story',
      means: 'What has happened in your life so far: who your family is and why you came into care.',
    },
    'pathway-plan': {
      term: 'pathway plan',
      means: 'What you and your worker have agreed about your next steps: home, money, work, health.',
    },
    placement: { term: 'placement', means: 'The home where you live while you are in care.' },
    'reviewing-officer': {
      term: 'reviewing officer',
      means:
        'The person who runs your review meetings and checks that your plan is kept. Some people say IRO.',
    },
    'review-meeting': {
      term: 'review',
      means: 'A meeting about how things are going for you and what should happen next.',
    },
    'social-worker': {
      term: 'social worker',
      means: 'Someone whose job is to make sure that you are safe and well looked after.',
    },
    'supported-lodgings': {
      term: 'supported lodgings',
      means: 'A room in someone’s house, with help to learn to live by yourself.',
    },
    'supported-living': {
      term: 'supported living',
      means: 'A flat or shared house of your own, with staff to turn to.',
    },
    unsettled: {
      term: 'unsettled',
      means: 'When a place does not feel like your own, or you do not know if you will stay.',
    },
    staff: { term: 'staff', means: 'Grown-ups whose work is to look after you.' },
    training: { term: 'training', means: 'Learning how to do a job.' },
    'trusted-adult': { term: 'trusted adult', means: 'A grown-up you can tell things to, who helps.' },
  },
}
