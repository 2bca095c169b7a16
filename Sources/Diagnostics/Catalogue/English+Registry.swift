extension English {
  static let registry: [(key: String, text: String)] = [
    ("registry.no-such-registry", "there is no registry here: check the path, or make a new one"),
    ("registry.no-permission", "you may not open this registry: ask for the right to read it"),
    ("registry.cannot-open", "the registry can't be opened: {problem}"),
    ("registry.not-a-registry", "this file is no registry: check the path"),
    (
      "registry.newer-version",
      "the registry is of version {version}, this program knows versions up to {known}: use a newer "
        + "program"
    ),
    (
      "registry.truncated",
      "the registry is cut off: it has {found} bytes and should have {expected}; restore a backup"
    ),
    (
      "registry.damaged",
      "the registry is damaged ({problem}): stop writing to it, run verify, restore a backup"
    ),
    ("registry.unexpected", "the registry refused an unexpected act: {problem}"),
    ("registry.locked", "another program holds the registry: try again in a moment"),
    (
      "registry.disk-full",
      "no room is left for the registry; nothing was written: make room and try again"
    ),
    (
      "registry.read-only",
      "the registry or its folder is closed to writing; nothing was written: ask for the right"
    ),
    ("registry.disk-failure", "the disk of the registry fails: {problem}"),
    ("registry.opened-for-reading", "the registry is open for reading only; nothing was written"),
    (
      "registry.frozen",
      "what was issued or written down can't be changed: correct, replace or recall it instead"
    ),
    ("registry.no-such-entry", "there is no entry {entry}"),
    ("registry.no-such-file", "the registry keeps no file {digest}"),
    ("registry.document-unreadable", "the document of entry {entry} can't be read: run verify"),
    (
      "registry.segment-refused",
      "the index file {file} doesn't fit the registry: make the index anew"
    ),
    (
      "registry.metadata-length",
      "{field} has {count} characters; {limit} are allowed: shorten it"
    ),
    ("registry.metadata-number", "{field} is {value}; it may be from 0 to {limit}"),
  ]
}
