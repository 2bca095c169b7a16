/// The tags of the standard language, by name.
enum StandardTags {
  static let all: [String: any Tag] = [
    "#": InlineCommentTag(),
    "assign": AssignTag(),
    "break": BreakTag(),
    "capture": CaptureTag(),
    "case": CaseTag(),
    "comment": CommentTag(),
    "continue": ContinueTag(),
    "cycle": CycleTag(),
    "decrement": DecrementTag(),
    "doc": DocTag(),
    "echo": EchoTag(),
    "for": ForTag(),
    "if": IfTag(),
    "ifchanged": IfChangedTag(),
    "include": IncludeTag(),
    "increment": IncrementTag(),
    "liquid": LiquidTag(),
    "raw": RawTag(),
    "render": RenderTag(),
    "tablerow": TableRowTag(),
    "unless": UnlessTag(),
  ]
}
