import type { Token } from './token';

/** How many words of a text are plainly English, plainly of another language, or neither. */
export type LanguageCount = {
  readonly english: number;
  readonly foreign: number;
  readonly others: number;
};

/** Counts by the commonest small words, and by the script. */
export function languageOf(tokens: readonly Token[]): LanguageCount {
  let english = 0;
  let foreign = 0;
  for (const { form } of tokens) {
    const kind = kindOf(form);
    if (kind === 'english') english += 1;
    else if (kind === 'foreign') foreign += 1;
  }
  return { english, foreign, others: tokens.length - english - foreign };
}

/** Is this in another language, as far as the small words tell? */
export function isForeign({ english, foreign, others }: LanguageCount): boolean {
  if (foreign > english) return foreign > 1 || english + others < 3;
  return english === 0 && others > 7;
}

function kindOf(form: string): 'english' | 'foreign' | undefined {
  const known = smallWords().get(form);
  if (known !== undefined) return known;
  const code = form.charCodeAt(0);
  return code > 0x36f && !(code > 0x1dff && code < 0x1f00) ? 'foreign' : undefined;
}

let table: ReadonlyMap<string, 'english' | 'foreign'> | undefined;

function smallWords(): ReadonlyMap<string, 'english' | 'foreign'> {
  table ??= new Map([
    ...FOREIGN.split(' ').map((word) => [word, 'foreign'] as const),
    ...ENGLISH.split(' ').map((word) => [word, 'english'] as const),
  ]);
  return table;
}

const ENGLISH =
  "the and you i to of my your for is are was have has with this that it not be would will we me at on from about please thank thanks if do can just as but know job when what how they there been very all any so an no yes still hi hello dear best regards morning 's 'd them get now good again until time today call answer why never one had did back up out or by sir madam ok okay";

const FOREIGN =
  'und ich sie nicht ist das ein eine mit für auf mich wir haben habe bitte danke noch auch wie wenn aber oder sehr geehrte freundlichen grüßen über ihnen ihre meine warum keine antwort wurde le les des vous je est une pour dans que qui pas sur avec nous votre merci bonjour cordialement madame monsieur mais être suis ai mon au du ce cette jamais réponse el los las una por para con usted gracias hola buenos días estimado muy pero como mi su está estoy qué nunca aún han ha il lo gli della sono per che non buongiorno grazie gentile cordiali saluti ma anche più ho mio vi di um uma os não você obrigado obrigada olá bom dia com meu minha estou ainda resposta atenciosamente ik het een niet van met voor maar dank graag heb geen groet groeten jag och att det inte för tack med hej är på en nie się jest na proszę dziękuję dzień dobry że czy jak bir ve bu için teşekkür merhaba değil çok ederim lütfen jeg ikke og takk mvh hei olen ja että kiitos ei på til er av';
