import YAML

/// The lists of `Templates/catalogue/vocabulary.yaml`, each by its section and key there.
public enum WordList: String, Sendable, CaseIterable {
  /// Words that stand behind the name of an issuer.
  case issuerStops = "citations.issuer-stops"
  /// The words a title begins with behind the issuer or the day.
  case titleOpeners = "citations.title-openers"
  /// Names of bodies that have a comma in them.
  case namesWithCommas = "citations.names-with-commas"

  /// Words before a quotation that names a movement, programme or document.
  case namedInQuotes = "facts.named-in-quotes"
  /// Congresses that aren't the Party's.
  case otherCongresses = "facts.other-congresses"
  /// Words before "kết quả" that make it one to be reported.
  case toReport = "facts.to-report"
  /// Words before a day or year that is past.
  case pastBefore = "facts.past-before"
  /// Words behind a day or year that is past.
  case pastBehind = "facts.past-behind"
  /// Words around a name that is known to be an old one.
  case oldNames = "facts.old-names"
  /// Forms of address before a person's name.
  case address = "facts.address"

  /// What a body's name begins with.
  case bodyHeads = "bodies.heads"
  /// What the second body on a line begins with.
  case secondBodyHeads = "bodies.second-heads"
  /// Names that go on on the next line.
  case unfinishedBodies = "bodies.unfinished"
  /// Organs of a body, printed under its name.
  case organs = "bodies.organs"
  /// Organisations whose names begin with the word for a kind of place.
  case bodiesNamedByPlace = "bodies.named-by-place"
  /// Bodies of a province named without it.
  case bodiesOfProvince = "bodies.of-province"
  /// Central bodies, which belong to no province.
  case centralBodies = "bodies.central"
  /// Bodies of a province whose names begin as central ones do.
  case localBodies = "bodies.local"
  /// Words behind which a body's name goes on with a capital.
  case capitalBehind = "bodies.capital-behind"
  /// Phrases of names of bodies, with their capitals.
  case bodyPhrases = "bodies.phrases"
  /// Abbreviations that have a vowel, as syllables do.
  case bodyAbbreviations = "bodies.abbreviations"
  /// What an issuer does, in the words behind its name.
  case bodyDeeds = "bodies.deeds"
  /// Words no name of a body has.
  case neverInBodies = "bodies.never-in-names"

  /// Words for provinces and cities.
  case provinceKinds = "places.provinces"
  /// Words for units between province and commune.
  case districtKinds = "places.districts"
  /// Words for communes.
  case communeKinds = "places.communes"

  /// Marks stamped on a letterhead.
  case letterheadStamps = "letterhead.stamps"
  /// What the line under a title begins with that says who enacts.
  case enacting = "letterhead.enacting"

  /// What a legal basis begins with.
  case bases = "opening.bases"
  /// What an opening begins with.
  case openingLeads = "opening.leads"
  /// What the text begins with where no line names the kind.
  case leadsWithoutKind = "opening.without-kind"
  /// What stands before the name of a law in a basis.
  case beforeLaws = "opening.before-laws"
  /// Words of sentences that no title has.
  case inSentences = "opening.in-sentences"

  /// What a paragraph that closes the text begins with.
  case closingLeads = "closing.leads"
  /// What a recipient gets it for.
  case purposes = "closing.purposes"
  /// Purposes also where they begin with a capital.
  case capitalPurposes = "closing.capital-purposes"
  /// What an annex begins with.
  case annexes = "closing.annexes"
  /// What else begins behind a signature.
  case attachments = "closing.attachments"

  /// Words of power of those who sign for a collective body.
  case signingForBody = "signatures.for-body"
  /// Words of power of those who sign for the head.
  case signingForHead = "signatures.for-head"
  /// Words of power of those who act as the head.
  case actingAsHead = "signatures.acting"
  /// What a post begins with.
  case posts = "signatures.posts"
  /// Posts that may follow the words of another line.
  case followingPosts = "signatures.following-posts"
  /// The commonest surnames.
  case surnames = "signatures.surnames"
  /// Ranks, degrees and forms of address that stand before a name.
  case ranks = "signatures.ranks"
  /// What a stamp or a signing program leaves.
  case signatureStamps = "signatures.stamps"

  /// Words before the quoted name of a movement.
  case movementNames = "movements.names"
  /// Words before the quoted theme of a movement.
  case movementThemes = "movements.themes"
  /// Words before a quotation that names no movement.
  case notMovements = "movements.others"
  /// Words between "phong trào" and a quotation that names something else.
  case movementBreaks = "movements.breaks"
  /// Words between two quotations of which the second names something else.
  case movementChainBreaks = "movements.chain-breaks"
  /// Words that make a period the campaign's own.
  case campaigns = "movements.campaigns"

  /// Before a number: no less than it.
  case atLeast = "targets.at-least"
  /// Before a number: no more than it.
  case atMost = "targets.at-most"
  /// Before a number: more than it.
  case above = "targets.above"
  /// Before a number: less than it.
  case below = "targets.below"
  /// Before a number: about as much.
  case about = "targets.about"
  /// Before a number: as much.
  case equal = "targets.equal"
  /// Before a number that is to be reached.
  case reached = "targets.reached"
  /// Words before a number that don't belong to what is measured.
  case beforeValues = "targets.before-values"
  /// Words before a number that is no quantity.
  case ordinals = "targets.ordinals"
  /// Units of time.
  case times = "targets.times"
  /// Words for every year.
  case yearly = "targets.yearly"

  /// Words before a day something is due.
  case deadlineTriggers = "deadlines.triggers"
  /// What is to be reached by a year, behind it.
  case deadlineAims = "deadlines.aims"

  /// Titles over blocks of purposes.
  case purposeTitles = "blocks.purpose"
  /// Titles over blocks of requirements.
  case requirementTitles = "blocks.requirement"
  /// Titles over blocks of targets.
  case targetTitles = "blocks.target"
  /// Titles over blocks of goals.
  case goalTitles = "blocks.goal"
  /// Titles over blocks of organisation.
  case organisationTitles = "blocks.organisation"
  /// Titles over blocks of rewards.
  case rewardTitles = "blocks.reward"
  /// Titles over blocks of criteria.
  case criterionTitles = "blocks.criterion"
  /// Titles over blocks of whom a campaign is for.
  case subjectTitles = "blocks.subject"
  /// Titles over blocks of periods.
  case periodTitles = "blocks.period"
  /// Titles over blocks of measures.
  case measureTitles = "blocks.measure"
  /// Titles over blocks of content.
  case contentTitles = "blocks.content"
  /// Words of what one body alone has achieved.
  case claims = "blocks.claims"
  /// Words that ids of blocks leave out.
  case leftOut = "blocks.left-out"

  /// Words of what a campaign is to reach.
  case campaignGoal = "campaign.goal"
  /// Words of whom and where a campaign is for.
  case campaignScope = "campaign.scope"
  /// Words of what a campaign is about.
  case campaignContent = "campaign.content"
  /// Words of what a campaign is judged by.
  case campaignCriteria = "campaign.criteria"
  /// Words of when a campaign lasts.
  case campaignPeriod = "campaign.period"
  /// Words before a campaign's first and last day.
  case campaignSpans = "campaign.spans"
  /// Words of how a campaign is carried out.
  case campaignMeasures = "campaign.measures"
  /// Words of how a campaign is watched.
  case campaignInspection = "campaign.inspection"
  /// Words of a campaign's examples.
  case campaignExamples = "campaign.examples"
  /// Words of a campaign's reviews.
  case campaignReview = "campaign.review"
  /// Words of a campaign's rewards.
  case campaignRewards = "campaign.rewards"

  /// Words of items about rewards.
  case rewardMatters = "matters.rewards"
  /// Words of items about reviews.
  case reviewMatters = "matters.review"
  /// Words of items about money.
  case fundMatters = "matters.funds"
  /// Words of items about whom a campaign is for.
  case subjectMatters = "matters.subjects"
  /// Words of items about purposes.
  case purposeMatters = "matters.purposes"
  /// Words of items about time.
  case timeMatters = "matters.time"
  /// Words of items about inspection.
  case inspectionMatters = "matters.inspection"
  /// Words of items that may hold anything.
  case organisationMatters = "matters.organisation"

  /// What a heading may name that stands under it.
  case namedItems = "rules.named-items"
  /// Names whose capitals differ from text to text.
  case mixedNames = "rules.mixed-names"
  /// How the names of collective bodies begin.
  case collectiveBodies = "rules.collective-bodies"
  /// How the names of bodies with one head begin.
  case singleHeads = "rules.single-heads"
  /// Bodies and units of the district level.
  case districts = "rules.districts"
  /// Words that point at an annex.
  case annexPointers = "rules.annex-pointers"
  /// Words that make what follows a number a grade.
  case grades = "rules.grades"
  /// Words that make a number a target.
  case targetWords = "rules.targets"

  /// Reads all lists; one that is missing or empty is told.
  static func read(_ fields: inout FieldReader) -> [WordList: [String]] {
    var lists: [WordList: [String]] = [:]
    for (section, cases) in Dictionary(grouping: allCases, by: \.section).sorted(by: {
      $0.key < $1.key
    }) {
      guard fields.node(section) != nil else { continue }
      let read: [WordList: [String]]? = fields.mapping(section) { fields in
        var read: [WordList: [String]] = [:]
        for list in cases where fields.node(list.key) != nil {
          guard let words = fields.textsIfPresent(list.key) else { continue }
          if words.isEmpty { fields.report(YAMLFinding.missingValue(key: list.key), of: list.key) }
          read[list] = words
        }
        return read
      }
      lists.merge(read ?? [:]) { $1 }
    }
    return lists
  }

  private var section: String { String(rawValue.prefix { $0 != "." }) }
  private var key: String { String(rawValue.drop { $0 != "." }.dropFirst()) }
}
