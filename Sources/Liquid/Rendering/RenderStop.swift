/// Ends a rendering when a limit is passed; the finding is already among the diagnostics.
public struct RenderStop: Error, Sendable {
  init() {}
}
