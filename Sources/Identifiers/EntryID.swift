/// The identity of an entry within one registry: its row, counted from 1. Outside the registry an
/// entry is known by its ``UniqueIdentifier``.
public typealias EntryID = Int64
