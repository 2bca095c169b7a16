extension English {
  static let search: [(key: String, text: String)] = [
    (
      "search.empty-query",
      "the query has no word: type words, a “phrase” or a filter such as nam:2026"
    ),
    (
      "search.query-too-long",
      "only the first {length} characters of the query were read: shorten it"
    ),
    (
      "search.unknown-filter",
      "there is no filter “{name}:”; it was searched as a word: put a blank behind the colon if that was meant"
    ),
    ("search.empty-filter", "the filter “{name}:” has no value: write it right behind the colon"),
    (
      "search.unbalanced-quote",
      "a quotation mark isn't closed; what follows was searched as words: close it to find words in a row"
    ),
    (
      "search.unbalanced-parenthesis",
      "a bracket has no partner and was left out: close what is opened"
    ),
    ("search.too-deep", "brackets in so many brackets were left out: write the query with fewer"),
    (
      "search.stray-operator",
      "“{operator}” has nothing to join and was left out: put words on both sides"
    ),
    (
      "search.operator-as-word",
      "“{operator}” has nothing to join; it was searched as a word: put words on both sides, or quote it"
    ),
    (
      "search.only-excluded",
      "the query only says what must be absent; that was searched itself: add a word or a filter to find anything without it"
    ),
    (
      "search.prefix-too-short",
      "“{text}” is too short to begin words; it was searched as a word: give two letters or more"
    ),
    (
      "search.prefix-of-several",
      "an asterisk works behind a single word only; “{text}” was searched without: leave a blank before the last word"
    ),
    (
      "search.bad-year",
      "“{value}” is no year for “{name}:”; it was searched as words: write 2026, 2024..2026 or 2024,2026"
    ),
    (
      "search.bad-date",
      "“{value}” is no date for “{name}:”; it was searched as words: write 13/01/2026, 01/2026 or 2026-01-13"
    ),
    (
      "search.unknown-province",
      "no province is known as “{name}”; it was searched as words: check the spelling"
    ),
    (
      "search.segment-unreadable",
      "a part of the index can't be read ({reason}): check the file's rights, or build the index anew"
    ),
    ("search.not-a-segment", "this is no part of an index: build the index anew"),
    (
      "search.segment-of-other-version",
      "a part of the index was made by another version: build the index anew"
    ),
    (
      "search.segment-damaged",
      "a part of the index is damaged (in {section}) and was left out: build the index anew"
    ),
  ]
}
