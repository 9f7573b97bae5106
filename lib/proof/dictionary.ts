/** The word list of a Hunspell dictionary as a set; Vietnamese lists hold syllables, without affixes. */
export function parseDictionary(dic: string): Set<string> {
  const lines = dic.normalize('NFC').split(/\r?\n/u);
  return new Set(
    lines
      .slice(1)
      .map((l) => l.split('/')[0]?.trim() ?? '')
      .filter((w) => w !== ''),
  );
}
