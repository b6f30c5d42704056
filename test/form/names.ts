/** Names as people bear them: one line each a family name and given names, parted by a bar. */
const borne = `
Nguyễn|Thị Ánh-Tuyết
Đặng|Văn Đức
Trần|Thị Mỹ Linh
Kahanamoku|Kahōʻanokū
Kamakawiwoʻole|Israel Kaʻanoʻi
O’Brien|Sinéad
O'Connor|Máire
D’Angelo|Niccolò
Dell’Acqua|Maria Grazia
Łukasiewicz|Żaneta Święta
Wałęsa|Bogusław
Dvořák|Bořivoj
Šťastný|Jiří
Þórðardóttir|Guðrún Ásdís
Ægisson|Björn
Öztürk|Gülşah İpek
Yıldız|Ayşegül
Ţepeş|Ștefăniță
Munteanu|Crăciun
García Márquez|José María
de la Cruz y Fernández-Núñez|María del Pilar
Gonçalves|João
São-Tomé|Conceição
L’Hôpital-Crèvecœur|Guénaëlle
van der Bruijn|Daniël
von Müller-Weiß|Jürgen
ẞtrauß|Zoë
Adébáyọ̀|Ọlọ́runfẹ́mi
Ẹ̀kọ́|Ayọ̀bámi
Ọṣun|Ṣọlá
Ŋguema|Ɛsi Ɔforiwaa
Kɔfi|Abɛna
M̄aria|X̂avier
Ābele|Ģirts Ķirsis
Kęstutis|Žydrūnas
Õunapuu|Jüri
Győző|Ödön Űr
Đoković|Živojin
Čapek|Hrvoje
Gaddafi|Muʿammar
Al-Ḥusaynī|Ḥājj Amīn
Tsai|Ing-wen
T'ang|Shao‑i
Ka‐wai|Chan
Smith–Jones|Anne‑Marie
Иванова|Юлия
Шевченко|Тарас Григорович
Ґалаґан|Єва
Ђорђевић|Љубица
Ќосев|Ѓорѓи
Παπαδόπουλος|Άλφα
Ζωΐδης|Ἀχιλλεύς
Suharto|
FNU|
LNU|Sukarno
FNU|LNU
Mononymous|FNU
Jr.|John
X Æ A-12|Musk
Mc Donald|Ronald
NULL|Test
N/A|None
Ünal-Ḱutlu|Gün
Ǵalym|Ǯ
王|小明
김|철수
田中|太郎
محمد|عبد الله
כהן|שרה
नेहा|शर्मा
สมชาย|ใจดี
გიორგი|ბერიძე
Հայկ|Սարգսյան
😀|Smiley
Müller王|Hans
Ivanov Иванов|John Ιωάννης
Lee\u200b|Zero
Soft\u00adHyphen|Name
Word\u2060Joiner|Name
\u202eReversed|Name
Tab\tName|Two  Blanks
No\u00a0Break|Space\u2009Thin
`;

/** The lengths that forms and systems stop at. */
const lengths = [1, 2, 26, 40, 80, 145, 200];
const suffixes = ['', 'Jr.', 'III', 'Sr', 'PhD', 'د.'];

export interface CorpusName {
  readonly family: string;
  readonly given?: string;
  readonly middle?: string;
  readonly suffix?: string;
}

/** 1,000 names, each time the same: each as it is, taken apart, and stretched to every length. */
export function nameCorpus(): readonly CorpusName[] {
  const pairs = borne
    .trim()
    .split('\n')
    .map((line) => line.split('|') as [string, string]);
  const names: CorpusName[] = [];
  const add = (family: string, given: string, more: { middle?: string; suffix?: string } = {}): void => {
    const parts = { family, ...(given === '' ? {} : { given }), ...more };
    names.push(
      Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== '')) as unknown as CorpusName,
    );
  };
  pairs.forEach(([family, given], at) => {
    add(family, given);
    add(family.normalize('NFD'), given.normalize('NFD'));
    add(family.toLocaleUpperCase('en'), given.toLocaleUpperCase('en'));
    add(`${family}-${pairs[(at + 7) % pairs.length]?.[0]}`, given, {
      suffix: suffixes[at % suffixes.length] ?? '',
    });
    add(family, given, { middle: pairs[(at + 11) % pairs.length]?.[1] ?? '' });
    for (const length of lengths) {
      const long = [...`${family} ${given} `.repeat(200)].slice(0, length).join('').trim();
      add(long, given);
    }
  });
  const missing = 1000 - names.length;
  for (let at = 0; at < missing; at += 1)
    add(
      `${pairs[at % pairs.length]?.[0]} ${pairs[(at * 3 + 1) % pairs.length]?.[0]}`,
      pairs[(at * 5 + 2) % pairs.length]?.[1] ?? '',
    );
  return names.slice(0, 1000);
}
