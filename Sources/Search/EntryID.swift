/// The identity of an entry in the store that an index is made of: its row, counted from 1.
public typealias EntryID = Int64
