import type { Weekday } from '../etiquette';

/** The names of each month, January first; a name may be cut to three letters or more. */
const monthNames: readonly string[] = [
  'january januar janvier enero janeiro gennaio januari',
  'february februar fevrier febrero fevereiro febbraio februari',
  'march marz mars marzo marco maerz mrz maart mrt',
  'april avril abril aprile',
  'may mai mayo maio maggio mei',
  'june juni juin junio junho giugno',
  'july juli juillet julio julho luglio',
  'august aout agosto augustus',
  'september septembre septiembre setembro settembre',
  'october oktober octobre octubre outubro ottobre',
  'november novembre noviembre novembro',
  'december dezember decembre diciembre dezembro dicembre',
];

/** The names of each weekday, Sunday first, as they stand beside a date. */
const weekdayNames: readonly string[] = [
  'sun sunday so sonntag dim dimanche dom domingo domenica zo zondag 日 日曜 日曜日 星期日 星期天 周日 일 일요일',
  'mon monday mo montag lun lundi lunes lunedi seg segunda ma maandag 月 月曜 月曜日 星期一 周一 월 월요일',
  'tue tues tuesday di dienstag mar mardi martes martedi ter terca dinsdag 火 火曜 火曜日 星期二 周二 화 화요일',
  'wed wednesday mi mittwoch mer mercredi mie miercoles mercoledi qua quarta wo woensdag 水 水曜 水曜日 星期三 周三 수 수요일',
  'thu thur thurs thursday do donnerstag jeu jeudi jue jueves gio giovedi qui quinta donderdag 木 木曜 木曜日 星期四 周四 목 목요일',
  'fri friday fr freitag ven vendredi vie viernes venerdi sex sexta vr vrijdag 金 金曜 金曜日 星期五 周五 금 금요일',
  'sat saturday sa samstag sonnabend sam samedi sab sabado sabato za zaterdag 土 土曜 土曜日 星期六 周六 토 토요일',
];

/** The number of the one month that a name stands for, 0 where it is none or may be two. */
export function monthNamed(name: string): number {
  const plain = plainName(name);
  if (plain.length < 3) return 0;
  const months = monthNames.flatMap((names, index) =>
    names.split(' ').some((full) => full.startsWith(plain)) ? [index + 1] : [],
  );
  return months.length === 1 ? (months[0] ?? 0) : 0;
}

/** The weekday that a name stands for, such as `Thu`, `giovedì` or `木曜日`. */
export function weekdayNamed(name: string): Weekday | undefined {
  const plain = plainName(name);
  const index = weekdayNames.findIndex((names) => names.split(' ').map(plainName).includes(plain));
  return index < 0 ? undefined : (index as Weekday);
}

/** A name in lower case, without diacritics and in the simpler of two Chinese spellings. */
function plainName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace('週', '周').toLowerCase();
}
