/**
 * What a word may be a form of, itself first: `tried` of `try`, `making` of `make`. Guesses too many
 * rather than too few, since only the forms of known words matter.
 */
export function lemmasOf(form: string): readonly string[] {
  const lemmas = [form, ...(irregularForms().get(form) ?? [])];
  if (form.length > 3) addRegular(lemmas, form);
  return lemmas;
}

function addRegular(lemmas: string[], form: string): void {
  for (const ending of ['ing', 'ied', 'ies', 'ed', 'es', 's']) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length);
    if (ending === 'ied' || ending === 'ies') lemmas.push(`${stem}y`, `${stem}ie`);
    else if (ending === 's') lemmas.push(stem);
    else addStems(lemmas, stem);
    if (ending !== 'es') return;
  }
}

/** `stopp` of `stopped` is `stop`, `mak` of `making` is `make`. */
function addStems(lemmas: string[], stem: string): void {
  lemmas.push(stem, `${stem}e`);
  const last = stem.charAt(stem.length - 1);
  if (last === stem.charAt(stem.length - 2)) lemmas.push(stem.slice(0, -1));
}

let irregularTable: ReadonlyMap<string, readonly string[]> | undefined;

function irregularForms(): ReadonlyMap<string, readonly string[]> {
  irregularTable ??= readIrregular();
  return irregularTable;
}

function readIrregular(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const entry of IRREGULAR.split(';')) {
    const [lemma = '', ...forms] = entry.split(' ');
    for (const form of forms) {
      const lemmas = table.get(form);
      if (lemmas === undefined) table.set(form, [lemma]);
      else lemmas.push(lemma);
    }
  }
  return table;
}

const IRREGULAR =
  "be am is are was were been being 's;have has had 's 'd;do does did done doing;will;would 'd;can could;shall should;may might;say said;tell told;think thought;know knew known;hear heard;give gave given;get got gotten getting;go went gone;come came;take took taken;make made;leave left;lose lost;find found;keep kept;hold held;put putting;send sent;spend spent;write wrote written;drive drove driven;speak spoke spoken;break broke broken;choose chose chosen;forget forgot forgotten;ring rang rung;sit sat sitting;stand stood;understand understood;feel felt;mean meant;pay paid;lie lied lying;see saw seen;swear swore sworn;throw threw thrown;blow blew blown;string strung;hang hung;mislead misled;lead led;fall fell fallen;sell sold;buy bought;bring brought;let letting;fly flew flown;sleep slept;eat ate eaten;beg begged begging;hurt hurting;quit quitting;steal stole stolen;sue sued suing;treat treated;shake shook shaken;stick stuck;begin began begun;show shown;run ran;cut cutting;child children;kid kids;person people;life lives;upset upsetting;ghost ghosted;lay laid;bear bore;build built;read reading;sweep swept;catch caught;die dying died;stride strode;deal dealt;bet betting";
