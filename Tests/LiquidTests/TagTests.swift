import Testing

@testable import Liquid

@Suite("The tag")
struct TagTests {
  @Test(
    "if takes the first branch that holds",
    arguments: [
      Example("{% if yes %}a{% else %}b{% endif %}", "a"),
      Example("{% if nothing %}a{% elsif year == 2026 %}b{% else %}c{% endif %}", "b"),
      Example("{% if missing %}a{% else %}b{% endif %}", "b"),
      Example("{% if none %}a{% endif %}{% if 0 %}b{% endif %}{% if '' %}c{% endif %}", "abc"),
      Example("{% if true and false and false or true %}a{% else %}b{% endif %}", "b"),
      Example("{% if year >= 2026 and year <= 2030 %}a{% endif %}", "a"),
      Example(
        "{% if name contains 'Xây' %}a{% endif %}{% if words contains 'a' %}b{% endif %}", "ab"),
      Example("{% if none == empty %}a{% endif %}{% if blanks == blank %}b{% endif %}", "ab"),
      Example("{% if nothing < 1 %}a{% else %}b{% endif %}", "b"),
      Example("{% if 1 == 1.0 %}a{% endif %}{% if 1 <> '1' %}b{% endif %}", "ab"),
      Example("{% unless yes %}a{% elsif yes %}b{% endunless %}", "b"),
      Example("{% unless nothing %}a{% endunless %}", "a"),
    ])
  func conditions(example: Example) {
    #expect(rendered(example.template) == example.output)
  }

  @Test(
    "case renders every equal branch, else when there was none",
    arguments: [
      Example("{% case year %}{% when 2025 %}a{% when 2026 %}b{% else %}c{% endcase %}", "b"),
      Example("{% case name %}{% when 1, 'x' or name %}a{% endcase %}", "a"),
      Example("{% case missing %}{% when 1 %}a{% else %}b{% endcase %}", "b"),
      Example("{% case 1 %} text {% when 1 %}a{% when 1 %}b{% endcase %}", "ab"),
      Example("{% case nothing %}{% when nil %}a{% endcase %}", "a"),
    ])
  func cases(example: Example) {
    #expect(rendered(example.template) == example.output)
  }

  @Test(
    "for runs over arrays, hashes, ranges and text",
    arguments: [
      Example("{% for n in numbers %}{{ n }},{% endfor %}", "3,1,2,"),
      Example("{% for n in (1..3) reversed %}{{ n }}{% endfor %}", "321"),
      Example("{% for n in (1..6) limit: 2 offset: 1 %}{{ n }}{% endfor %}", "23"),
      Example("{% for n in none %}x{% else %}rỗng{% endfor %}", "rỗng"),
      Example("{% for n in missing %}x{% else %}rỗng{% endfor %}", "rỗng"),
      Example(
        "{% for p in plan.items[0] %}{{ p[0] }}={{ p[1] }};{% endfor %}", "name=một;target=95;"),
      Example("{% for t in name %}[{{ t }}]{% endfor %}", "[Sở Xây dựng]"),
      Example(
        "{% for n in (1..9) %}{% if n == 3 %}{% continue %}{% elsif n == 5 %}{% break %}{% endif %}{{ n }}{% endfor %}",
        "124"),
      Example(
        "{% for n in (1..6) limit: 2 %}{{ n }}{% endfor %}-{% for n in (1..6) offset: continue %}{{ n }}{% endfor %}",
        "12-3456"),
      Example("{% for n in numbers limit: nothing %}{{ n }}{% endfor %}", "312"),
    ])
  func loops(example: Example) {
    #expect(rendered(example.template) == example.output)
  }

  @Test("for takes strange limits and offsets for what they say")
  func strangeLimits() {
    #expect(rendered("{% for n in (1..6) offset: -2 limit: 3 %}{{ n }}{% endfor %}") == "1")
    #expect(rendered("{% for n in numbers limit: -1 %}{{ n }}{% else %}e{% endfor %}") == "e")
    #expect(rendered("{% for n in numbers limit: '2' offset: 1.9 %}{{ n }}{% endfor %}") == "12")
    #expect(rendered("{% for n in numbers limit: words %}{% endfor %}").contains("is no number"))
    let huge = "limit: 9223372036854775807 offset: 9223372036854775807"
    #expect(rendered("{% for n in numbers \(huge) %}{{ n }}{% endfor %}") == "")
  }

  @Test("for tells where it stands through forloop")
  func forloop() {
    let text = """
      {% for n in (1..2) %}{{ forloop.index }}{{ forloop.index0 }}{{ forloop.rindex }}\
      {{ forloop.rindex0 }}{{ forloop.first }}{{ forloop.last }}{{ forloop.length }} {% endfor %}
      """
    #expect(rendered(text) == "1021truefalse2 2110falsetrue2 ")
    #expect(
      rendered(
        "{% for i in (1..2) %}{% for j in (1..2) %}{{ forloop.parentloop.index }}{% endfor %}"
          + "{% endfor %}{{ forloop.index }}") == "1122")
    #expect(
      rendered("{% for n in numbers limit: 1 %}{{ forloop.name }}{% endfor %}") == "n-numbers")
    #expect(
      rendered("{% for n in numbers %}{% assign f = forloop %}{% endfor %}{{ f.index }}") == "3")
  }

  @Test("tablerow writes the rows of an HTML table")
  func tableRow() {
    let text =
      "{% tablerow n in (1..3) cols: 2 %}{{ n }}{{ tablerowloop.col_last }}{% endtablerow %}"
    #expect(
      rendered(text) == """
        <tr class="row1">
        <td class="col1">1false</td><td class="col2">2true</td></tr>
        <tr class="row2"><td class="col1">3false</td></tr>

        """)
  }

  @Test(
    "assign, capture, increment, decrement and cycle keep their values",
    arguments: [
      Example("{% assign x = 'a' | append: 'b' | upcase %}{{ x }}", "AB"),
      Example("{% assign x = (1..3) %}{{ x | join: '+' }}", "1+2+3"),
      Example("{% capture x %}{{ year }}!{% endcapture %}{{ x }}{{ x.size }}", "2026!5"),
      Example("{% capture 'x' %}a{% endcapture %}{{ x }}", "a"),
      Example("{% increment c %}{% increment c %}{{ c }}{% decrement d %}", "012-1"),
      Example("{% assign c = 7 %}{% increment c %}{{ c }}", "07"),
      Example("{% cycle 'a', 'b' %}{% cycle 'a', 'b' %}{% cycle 'a', 'b' %}", "aba"),
      Example("{% cycle g: 1, 2 %}{% cycle 'g': 1, 2 %}{% cycle g: 1, 2 %}", "112"),
      Example(
        "{% for n in (1..3) %}{% ifchanged %}{{ n | divided_by: 2 }}{% endifchanged %}{% endfor %}",
        "01"),
    ])
  func state(example: Example) {
    #expect(rendered(example.template) == example.output)
  }

  @Test(
    "comment, doc and # write nothing, whatever they hold",
    arguments: [
      Example("a{% comment %}{% if %}{{ {% comment %}x{% endcomment %}{% endcomment %}b", "ab"),
      Example("a{% comment %}{% raw %}{% endcomment %}{% endraw %}{% endcomment %}b", "ab"),
      Example("a{% # words \" %}b", "ab"),
      Example("a{%-\n # one\n # two\n-%} b", "ab"),
      Example("a{% doc %}{% if %}{% enddoc %}b", "ab"),
    ])
  func comments(example: Example) {
    #expect(rendered(example.template) == example.output)
  }

  @Test("liquid reads each line as a tag, echo prints")
  func liquid() {
    let text = """
      {% liquid
        assign x = 2
        # a comment
        for n in (1..x)
          echo n | times: 2
          unless forloop.last
            echo ', '
          endunless
        endfor
      %}
      """
    #expect(rendered(text) == "2, 4")
    #expect(rendered("{% liquid liquid liquid echo 'a' %}") == "a")
    #expect(rendered("{% liquid\r\necho 'a'\r\necho 'b'\r\n%}") == "ab")
  }
}
