import Testing

@testable import Liquid

@Suite("The filters")
struct FilterTests {
  @Test(
    "of text change letters",
    arguments: [
      Example("{{ 'ab' | upcase }}{{ 'AB' | downcase }}{{ 'aB cD' | capitalize }}", "ABabAb cd"),
      Example("{{ 'a' | append: 'b' | prepend: 'c' }}", "cab"),
      Example("[{{ ' a ' | strip }}{{ ' a ' | lstrip }}{{ ' a ' | rstrip }}]", "[aa  a]"),
      Example("{{ 'a b a' | replace: 'a', 'x' }}", "x b x"),
      Example(
        "{{ 'a b a' | replace_first: 'a', 'x' }}{{ 'a b a' | replace_last: 'a', 'x' }}",
        "x b aa b x"),
      Example(
        "{{ 'abab' | remove: 'a' }}{{ 'abab' | remove_first: 'a' }}{{ 'abab' | remove_last: 'a' }}",
        "bbbababb"),
      Example(
        "{{ 'one two three' | truncate: 7 }}{{ 'one two three' | truncatewords: 2 }}",
        "one ...one two..."),
      Example("{{ 'one two' | truncate: 20 }}{{ 'one two' | truncate: 5, '' }}", "one twoone t"),
      Example(
        "{{ 'abcde' | slice: 1, 2 }}{{ 'abcde' | slice: -2, 2 }}{{ words | slice: 1 | join }}",
        "bcdea"),
      Example("{{ 'a,b,,c,' | split: ',' | join: '|' }}", "a|b||c"),
      Example(
        "{{ ' a  b ' | split: ' ' | join: '|' }}{{ 'abc' | split: '' | join: '|' }}", "a|ba|b|c"),
      Example("{{ 'a\nb\r\nc' | strip_newlines }}{{ 'a\nb' | newline_to_br }}", "abca<br />\nb"),
      Example("{{ '<a href=\"x\">b</a><!-- c --><script>d</script>' | strip_html }}", "b"),
      Example("{{ '<&\"' | escape }}{{ '&lt;<&' | escape_once }}", "&lt;&amp;&quot;&lt;&lt;&amp;"),
      Example("{{ 'a b&ế' | url_encode }}{{ 'a+b%26' | url_decode }}", "a+b%26%E1%BA%BFa b&"),
      Example(
        "{{ 'Thi đua' | base64_encode }}{{ 'VGhpIMSRdWE=' | base64_decode }}", "VGhpIMSRdWE=Thi đua"
      ),
      Example(
        "{{ '>>>?' | base64_url_safe_encode }}{{ 'Pj4-Pw' | base64_url_safe_decode }}",
        "Pj4-Pw==>>>?"),
    ])
  func text(example: Example) {
    #expect(rendered(example.template) == example.output)
  }

  @Test(
    "of numbers calculate in decimal digits",
    arguments: [
      Example(
        "{{ 10.1 | minus: 2.2 }} {{ 0.1 | plus: 0.2 }} {{ 1.1 | times: 1.1 }}", "7.9 0.3 1.21"),
      Example(
        "{{ 7 | divided_by: 2 }} {{ -7 | divided_by: 2 }} {{ 7 | divided_by: 2.0 }}", "3 -4 3.5"),
      Example("{{ 7 | modulo: 3 }} {{ -7 | modulo: 3 }} {{ 7.5 | modulo: 2 }}", "1 2 1.5"),
      Example(
        "{{ 1.5 | round }} {{ -1.5 | round }} {{ 1.234 | round: 2 }} {{ 1234 | round: -2 }}",
        "2 -2 1.23 1200"),
      Example(
        "{{ 1.2 | ceil }} {{ -1.2 | floor }} {{ -3 | abs }} {{ '-1.5' | abs }}", "2 -2 3 1.5"),
      Example("{{ 3 | at_least: 5 }} {{ 3 | at_most: 2.5 }}", "5 2.5"),
      Example(
        "{{ '12 kg' | plus: 1 }} {{ 'x' | plus: '1.5' }} {{ nothing | plus: 1 }}", "13 1.5 1"),
    ])
  func numbers(example: Example) {
    #expect(rendered(example.template) == example.output)
  }

  @Test(
    "of arrays order and choose",
    arguments: [
      Example("{{ words | join }}|{{ numbers | join: ', ' }}", "b a C|3, 1, 2"),
      Example("{{ words | sort | join }}|{{ words | sort_natural | join }}", "C a b|a b C"),
      Example("{{ people | sort: 'age' | map: 'name' | join }}", "Bình An Chi"),
      Example("{{ numbers | reverse | join }}{{ words | first }}{{ words | last }}", "2 1 3bC"),
      Example("{{ people | where: 'age' | map: 'name' | join }}", "An Bình"),
      Example("{{ people | where: 'age', 25 | map: 'name' | join }}", "Bình"),
      Example("{{ people | reject: 'age' | map: 'name' | join }}", "Chi"),
      Example("{% assign p = people | find: 'name', 'Chi' %}{{ p.name }}", "Chi"),
      Example("{{ people | find_index: 'age', 25 }}{{ people | has: 'age', 99 }}", "1false"),
      Example("{{ people | sum: 'age' }}{{ numbers | sum }}", "556"),
      Example("{{ words | concat: numbers | join }}", "b a C 3 1 2"),
      Example("{{ 'a,b,a' | split: ',' | uniq | join }}", "a b"),
      Example(
        "{{ people | map: 'age' | compact | join }}{{ people | compact: 'age' | size }}", "30 252"),
      Example("{{ words | size }}{{ name | size }}{{ plan | size }}", "3112"),
    ])
  func arrays(example: Example) {
    #expect(rendered(example.template) == example.output)
  }

  @Test(
    "default stands in for what is nil, false or empty",
    arguments: [
      Example("{{ missing | default: 'x' }}{{ nothing | default: 'y' }}", "xy"),
      Example("{{ '' | default: 'x' }}{{ none | default: 'y' }}{{ 0 | default: 'z' }}", "xy0"),
      Example("{{ false | default: 'x' }}{{ false | default: 'x', allow_false: true }}", "xfalse"),
    ])
  func defaults(example: Example) {
    #expect(rendered(example.template) == example.output)
  }

  @Test(
    "date reads what people write and prints any format",
    arguments: [
      Example("{{ '2026-04-13' | date: '%d/%m/%Y' }}", "13/04/2026"),
      Example("{{ '13/4/2026' | date: '%Y-%m-%d' }}", "2026-04-13"),
      Example("{{ 'April 3, 2026 3:04 pm' | date: '%-d %B %H:%M' }}", "3 April 15:04"),
      Example(
        "{{ '2026-04-13T08:30:05+07:00' | date: '%H:%M:%S %z %s' }}", "08:30:05 +0700 1776043805"),
      Example("{{ 0 | date: '%F %T %A %j' }}", "1970-01-01 00:00:00 Thursday 001"),
      Example("{{ '2026-01-01' | date: '%V %G %U %u %^a %e|%3d' }}", "01 2026 00 4 THU  1|001"),
      Example("{{ 'ngày mai' | date: '%Y' }}{{ '2026-13-40' | date: '%Y' }}", "ngày mai2026-13-40"),
      Example("{{ nothing | date: '%Y' }}{{ '2026-04-13' | date: '' }}", "2026-04-13"),
    ])
  func dates(example: Example) {
    #expect(rendered(example.template) == example.output)
  }

  @Test("date takes now from the environment")
  func now() {
    #expect(rendered("{{ 'now' | date: '%F' }}") { $0.now = 1_776_043_805 } == "2026-04-13")
    let evening = rendered("{{ 'now' | date: '%F %R %z' }}") {
      $0.now = 1_776_099_600
      $0.secondsAheadOfUTC = 7 * 3600
    }
    #expect(evening == "2026-04-14 00:00 +0700")
  }

  @Test("that can't work with their arguments say so at their place, and rendering goes on")
  func errors() {
    let (output, findings) = renderedWithFindings(
      """
      {{ 1 | divided_by: 0 }}a
      {{ 'x' | slice: 'y' }}b
      {{ words | sort | first }}{{ plan.items | concat: 5 }}c
      {{ 5 | map: 'x' }}{{ '?' | base64_decode }}{{ 9223372036854775807 | plus: 1 }}d
      """)
    #expect(output == "a\nb\nCc\nd")
    #expect(
      places(findings) == [
        "1:8 liquid.division-by-zero", "2:10 liquid.not-an-integer", "3:43 liquid.not-an-array",
        "4:8 liquid.not-selectable", "4:28 liquid.not-base64", "4:69 liquid.number-too-large",
      ])
  }
}
