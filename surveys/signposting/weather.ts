/** Where "Leave now" leads: plain, always there, the same for everybody. Nothing on it tells that somebody came from here. */
export const weather = 'https://www.bbc.co.uk/weather'
