import { polish, czech } from './slavic';
import { russian, ukrainian } from './cyrillic';
import { dutch } from './dutch';
import { chinese, japanese, korean } from './eastAsian';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { italian } from './italian';
import type { HeaderLanguage } from './language';
import { arabic, hindi, indonesian, romanian, vietnamese } from './more';
import { danishAndNorwegian, swedish } from './nordic';
import { portuguese } from './portuguese';
import { spanish } from './spanish';
import { turkish } from './turkish';

/** The languages that headers are understood in: the one place to add one. English is always tried. */
export const languages: readonly [HeaderLanguage, ...HeaderLanguage[]] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  swedish,
  danishAndNorwegian,
  polish,
  czech,
  turkish,
  romanian,
  indonesian,
  vietnamese,
  russian,
  ukrainian,
  chinese,
  japanese,
  korean,
  arabic,
  hindi,
];
