@main
struct ThiDua {
  static func main() {}
}
