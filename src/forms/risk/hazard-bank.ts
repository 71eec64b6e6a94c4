/** A hazard that is suggested, in this product’s own words, with hints for whoever takes it up. */
export interface SuggestedHazard {
  readonly id: string;
  readonly what: string;
  readonly who: string;
  readonly how: string;
  readonly precautions: string;
}

/** Hazards worth thinking of for a pupil who is out of school in school hours. Source: LCC §9.11; policy.md 2.2; the words are ours. */
export const hazardBank: readonly SuggestedHazard[] = [
  {
    id: 'alone',
    what: 'Being alone at home',
    who: 'The pupil',
    how: 'Nobody is there if the pupil is ill, hurt, frightened or has a visitor.',
    precautions: 'A named adult is in the house. If plans change, they ring school, and the pupil comes in.',
  },
  {
    id: 'online',
    what: 'Harm online',
    who: 'The pupil',
    how: 'More hours on a screen, with strangers, bullying or upsetting content.',
    precautions: 'Filters are on, screens stay in shared rooms, and an adult knows which apps are used.',
  },
  {
    id: 'criminal-exploitation',
    what: 'Being exploited by criminals',
    who: 'The pupil, siblings',
    how: 'Someone befriends the pupil in the free hours and makes them carry or sell things.',
    precautions:
      'The adult knows the signs. Unexplained money, phones or trips are reported to the safeguarding lead the same day.',
  },
  {
    id: 'sexual-exploitation',
    what: 'Being sexually exploited',
    who: 'The pupil',
    how: 'Someone older uses the free hours to meet or message the pupil.',
    precautions: 'The pupil is with a trusted adult. School goes over healthy relationships, and whom to tell.',
  },
  {
    id: 'radicalisation',
    what: 'Being drawn into extremism',
    who: 'The pupil, others',
    how: 'Lonely hours and extreme content make hateful groups attractive.',
    precautions: 'The key adult talks about what the pupil watches. Worries go to the safeguarding lead.',
  },
  {
    id: 'substances',
    what: 'Alcohol, drugs or vapes',
    who: 'The pupil',
    how: 'Friends with free time, or something within reach at home.',
    precautions: 'Substances are locked away. The pupil knows where to get help without being judged.',
  },
  {
    id: 'offending',
    what: 'Getting into trouble with the police',
    who: 'The pupil, the public',
    how: 'Unplanned time outside, with others who are not in school.',
    precautions: 'Each free hour has a plan and an adult. The pupil does not go out alone in school hours.',
  },
  {
    id: 'self-harm',
    what: 'Self-harm or suicidal thoughts',
    who: 'The pupil',
    how: 'Low mood grows when the day has little shape and nobody asks.',
    precautions: 'A safety plan is shared with home. Someone the pupil trusts speaks to them every day.',
  },
  {
    id: 'domestic-abuse',
    what: 'Abuse or violence at home',
    who: 'The pupil, family members',
    how: 'More hours in a home where someone is being hurt or controlled.',
    precautions: 'The safeguarding lead has checked what is known. The pupil is seen in person, and can speak alone.',
  },
  {
    id: 'missing',
    what: 'Going missing',
    who: 'The pupil',
    how: 'Home believes the pupil is at school, and school believes they are at home.',
    precautions:
      'Both sides hold the timetable. School rings when the pupil does not arrive; home rings when they are not back.',
  },
  {
    id: 'travel',
    what: 'Travel at unusual times',
    who: 'The pupil',
    how: 'Walking or riding alone when nobody else is on the way.',
    precautions: 'An adult brings and fetches the pupil. Staff see who takes them.',
  },
  {
    id: 'meals',
    what: 'Missed meals',
    who: 'The pupil',
    how: 'No school lunch, and nobody at home who cooks at midday.',
    precautions: 'It is agreed who gives lunch on each day. Free school meals go on where they are due.',
  },
  {
    id: 'medication',
    what: 'Missed or mistaken medication',
    who: 'The pupil',
    how: 'School and home each think that the other gives the dose.',
    precautions: 'One written plan says who gives what and when. It is updated with the timetable.',
  },
  {
    id: 'carers-at-work',
    what: 'Carers who have to work',
    who: 'The pupil, the family',
    how: 'The adult cannot be at home in all the free hours, or may lose pay.',
    precautions: 'Hours are set around work shifts. Another named adult stands in.',
  },
  {
    id: 'siblings',
    what: 'Strain on brothers and sisters',
    who: 'Siblings',
    how: 'They get less attention, look after the pupil, or wish to stay at home too.',
    precautions: 'No sibling is asked to supervise. Their teachers know what is going on.',
  },
  {
    id: 'isolation',
    what: 'Losing touch with friends and class',
    who: 'The pupil',
    how: 'Fewer lessons and breaks together, and it grows harder to belong.',
    precautions: 'The hours in school include a break with friends. Class news is sent home each week.',
  },
  {
    id: 'lost-support',
    what: 'Losing therapy or support that is given in school',
    who: 'The pupil',
    how: 'Sessions fall into the hours at home, and nobody moves them.',
    precautions: 'Every session is moved into the hours in school, or is given online or at home.',
  },
];
