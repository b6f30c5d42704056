const words =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half an?|dozen|couple of|few|several';
const ordinals = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';
const number = `(?:\\d[\\d.,]*(?:st|nd|rd|th)?|(?:${words})(?:[- ](?:${words}|${ordinals}))?)`;
const unit = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|fortnights?|birthdays?|holidays?)';
const between = '(?:calendar|business|working|federal|full|whole|more|consecutive)';

const patterns = [
  // 30 days, 60-day, two to three weeks, the 60 and the 90 days, the 31st business day, half a year
  `\\b${number}(?:,? ?(?:to|or|and|–|-) ?(?:the )?${number})?[-\\s]+(?:${between}[-\\s]+)*${unit}\\b`,
  // within a year, every month
  `\\b(?:within|after|every|than|for|last|about) an? (?:${between} )?${unit}\\b`,
  // twice a year
  `\\b(?:once|twice|thrice|${number} times) (?:an?|each|every|per) ${unit}\\b`,
  // under 21, turns 21
  '\\b(?:under|over|aged?|turn(?:s|ed|ing)?|younger than|older than) (?:the age of )?\\d\\d\\b(?![/-])',
  // 80 %
  '\\b\\d+(?:[.,]\\d+)? ?(?:%|percent\\b|per cent\\b)',
].map((pattern) => new RegExp(pattern, 'giu'));

/**
 * The numbers with a unit of time, ages, shares and frequencies in a sentence, in figures or in words. What stands in
 * quotation marks is somebody else's.
 */
export function numbersIn(text: string): readonly string[] {
  const said = text.replace(/“[^”]*”|"[^"]*"/gu, '“”');
  return [...new Set(patterns.flatMap((pattern) => said.match(pattern) ?? []))];
}
