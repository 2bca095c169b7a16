/// A finding known by its facts alone: one read back from JSON.
struct RecordedFinding: Finding {
  let facts: FindingFacts
}
