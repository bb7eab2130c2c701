import { needed, type Topic } from './topic.ts'

/** The same for care leavers; all of these have been seen asked, so each must have an item. */
export const topicsOfCareLeavers: readonly Topic[] = [
  { id: 'trusted-person', domain: 'relationships', bands: { '16-25': needed('trusted-person') } },
  { id: 'leaver-good-friend', domain: 'relationships', bands: { '16-25': needed('good-friend') } },
  { id: 'leaver-pets', domain: 'relationships', bands: { '16-25': needed('has-pet') } },
  { id: 'someone-listens', domain: 'relationships', bands: { '16-25': needed('someone-listens') } },
  { id: 'someone-encourages', domain: 'relationships', bands: { '16-25': needed('someone-encourages') } },
  { id: 'someone-believes', domain: 'relationships', bands: { '16-25': needed('someone-believes') } },
  { id: 'emotional-support', domain: 'relationships', bands: { '16-25': needed('emotional-support') } },
  { id: 'partner-and-children', domain: 'relationships', bands: { '16-25': needed('lives-with', 'parent') } },
  { id: 'loneliness', domain: 'relationships', bands: { '16-25': needed('lonely') } },
  { id: 'trust-in-worker', domain: 'rights', bands: { '16-25': needed('trusts-worker') } },
  { id: 'can-reach-worker', domain: 'rights', bands: { '16-25': needed('knows-worker', 'reaches-worker') } },
  { id: 'same-worker', domain: 'rights', bands: { '16-25': needed('workers-in-year') } },
  { id: 'treated-as-others', domain: 'rights', bands: { '16-25': needed('treated-as-others') } },
  {
    id: 'leaver-reason-for-care',
    domain: 'rights',
    bands: { '16-25': needed('care-explained', 'wants-to-know-more') },
  },
  { id: 'leaver-fun', domain: 'resilience', bands: { '16-25': needed('has-fun') } },
  { id: 'internet', domain: 'resilience', bands: { '16-25': needed('online-at-home') } },
  { id: 'education-and-work', domain: 'resilience', bands: { '16-25': needed('main-activity') } },
  { id: 'goals-and-plans', domain: 'resilience', bands: { '16-25': needed('has-goals') } },
  { id: 'coping-with-money', domain: 'resilience', bands: { '16-25': needed('money') } },
  { id: 'living-independently', domain: 'resilience', bands: { '16-25': needed('manages-own-life') } },
  { id: 'leaver-settled', domain: 'recovery', bands: { '16-25': needed('settled') } },
  { id: 'safe-at-home', domain: 'recovery', bands: { '16-25': needed('feels-safe') } },
  { id: 'neighbourhood', domain: 'recovery', bands: { '16-25': needed('feels-safe-nearby') } },
  { id: 'leaver-appearance', domain: 'recovery', bands: { '16-25': needed('happy-with-looks') } },
  { id: 'stress', domain: 'recovery', bands: { '16-25': needed('stressed', 'help-with-stress') } },
  {
    id: 'positive-and-negative-feelings',
    domain: 'recovery',
    bands: { '16-25': needed('felt-at-ease', 'felt-glad', 'felt-low', 'felt-tense') },
  },
  {
    id: 'official-four',
    domain: 'wellbeing',
    bands: { '16-25': needed('life-satisfaction', 'worthwhile', 'happy-yesterday', 'anxious-yesterday') },
  },
  { id: 'leaver-future', domain: 'wellbeing', bands: { '16-25': needed('hopeful') } },
  {
    id: 'leaver-about-you',
    domain: 'about-you',
    bands: {
      '16-25': needed('age', 'gender', 'ethnic-group', 'disability', 'home-type', 'parent', 'main-activity'),
    },
  },
]
