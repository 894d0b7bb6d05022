import { inLanguage, type Language, type Localised } from '../domain/law.ts';
import type { Context } from './context.ts';
import type { Language as LanguageArgument } from './generated/types.ts';

const BY_ARGUMENT: Readonly<Record<LanguageArgument, Language>> = { FR: 'fr', EN: 'en', DE: 'de' };
const BY_CODE: Readonly<Record<Language, LanguageArgument>> = { fr: 'FR', en: 'EN', de: 'DE' };

/** A text in the language of the argument, else in those of the request, else in French. */
export function say(
  text: Localised,
  { language }: { readonly language?: LanguageArgument | null | undefined },
  context: Context,
): string {
  return inLanguage(text, language == null ? context.languages : [BY_ARGUMENT[language]]);
}

export function languageCode(language: Language): LanguageArgument {
  return BY_CODE[language];
}
