// What the guides show, and the first page of the documentation.
// snippet.acme
import OperatingModel

let acme = ProductOperatingSystem("Acme", asOf: "2026-11-21") {
  Team("billing", "Billing", topology: .streamAligned, authority: .c ... .e)
  Bet("self-serve", "Firms run their own books", horizon: .years)
  Bet("retries", "Retry failed cards", horizon: .weeks, parents: ["self-serve"], owner: "billing")
}
// snippet.end
print("## acme\n\(acme.json)")

print("\n## ask")
// snippet.ask
let system = try acme.resolved()
print(system.ask(.traceability(to: .years)))
// snippet.end

print("\n## rows")
// snippet.rows
let trace = system.ask(.traceability(to: .quarters))
// Tables, notes and findings.
print(trace)
print(trace.findings.of("bets.traceability.skips"))
for row in trace.rows where row.verdict == .skips { print(row.id, row.name) }
// snippet.end

print("\n## report")
// snippet.report
let report = system.report()
print(report.meetings.count, report.contradictions.count)
// How it is read: what clashes, whom most questions speak of, what to record next.
print(report.markdown)
// snippet.end

print("\n## askable")
// snippet.askable
for row in report.questions where row.standing == .partly { print(row.question, "misses", row.missing.count) }
for item in report.missing.prefix(2) { print(item.gap.key ?? item.gap.what, "would open", item.opens.count) }
// snippet.end

print("\n## short")
// snippet.short
let ours = WorkingAgreement("How we work") {
  AgreementRule("Every bet leads up to a bet for years", .traceability, breachedBy: .skips, .orphan)
}
let breaches = ours.breaches(in: system, on: "2026-11-21")
print(breaches.isEmpty)  // false: “retries” hangs straight under a bet for years
// snippet.end

do {
  // snippet.expression
  let acme = ProductOperatingSystem("Acme", asOf: "2026-11-21") {
    Team("billing", "Billing", topology: .streamAligned)
    Bet("self-serve", "Firms run their own books", horizon: .years)
    Bet("retries", "Retry failed cards", horizon: .weeks, parents: ["self-serve"], owner: "billing")
  }
  // snippet.end
  print("\n## expression\n\(acme.compactJSON)")
}

do {
  // snippet.parts
  @ProductOperatingSystem.Builder var teams: ProductOperatingSystem.Statements {
    Team("billing", "Billing", topology: .streamAligned)
    for number in 1...3 { Team("squad-\(number)", "Squad \(number)") }
  }
  let acme = ProductOperatingSystem("Acme", asOf: "2026-11-21") {
    teams
    Dependency("billing", on: "squad-1")
  }
  // snippet.end
  print("\n## parts\n\(acme.compactJSON)")
}

do {
  // snippet.statements
  var acme = ProductOperatingSystem("Acme", asOf: "2026-11-21")
  acme.add(Team("billing", "Billing", topology: .streamAligned))
  acme.add(Bet("self-serve", "Firms run their own books", horizon: .years))

  var retries = Bet("retries", "Retry failed cards", horizon: .weeks, parents: ["self-serve"])
  retries.owner = "billing"
  retries.effort = .personWeeks(4...9)
  retries.progress = 0.5
  acme.add(retries)
  // snippet.end
  print("\n## statements\n\(acme.compactJSON)")

  acme.add(Team("platform", "Payments platform"))
  acme.teams["billing"]?.size = 0
  // snippet.changes
  acme.bets["retries"]?.owner = "platform"
  acme.bets.edit { bet in bet.annotations["imported"] = true }
  acme.teams.removeAll { $0.size == 0 }
  // snippet.end
  print("\n## changes\n\(acme.compactJSON)")
}

do {
  // snippet.own
  let rows = [("billing", "Billing"), ("platform", "Payments platform")]

  var acme = ProductOperatingSystem("Acme")
  for (id, name) in rows { acme.add(Team(Identifier(id), name)) }
  // snippet.end
  print("\n## own\n\(acme.compactJSON)")
}

do {
  let text = """
    {
      "formatVersion": 1,
      "name": "Acme",
      "teams": [
        { "id": "billing", "nam": "Billing", "authority": "C-Z" }
      ],
      "bets": [
        { "id": "retries", "name": "Retry failed cards", "horizon": "week", "owner": "biling" }
      ]
    }
    """
  print("\n## document\n\(text)\n\n## read")
  // snippet.read
  do {
    let acme = try ProductOperatingSystem(json: text)
    print(acme.bets.count)
  } catch {
    print(error.report(in: "acme.json"))
  }
  // snippet.end

  print("\n## reading")
  let mended = text.replacing("\"nam\"", with: "\"name\"").replacing("C-Z", with: "C-E")
  // Shown under the same name as the text that is read elsewhere.
  do {
    let text = mended
    // snippet.reading
    let (acme, problems) = try ProductOperatingSystem.reading(
      json: text, tolerating: [.unknownKey, .unknownWord])
    print("\(problems.count) set aside")
    // snippet.end

    print("\n## resolve")
    // snippet.resolve
    do {
      let system = try acme.resolved()
      print(system.ask(.traceability))
    } catch {
      // Every problem, not just the first.
      print(error)
    }
    // snippet.end

    print("\n## resolving")
    // snippet.resolving
    let system = try acme.resolved(tolerating: [.unknownReference, .duplicateID])
    for kind in system.setAside.counts { print(kind.code, kind.count) }
    // snippet.end
  }
}

do {
  // snippet.write
  // One canonical form, indented; and the same on one line, for sending.
  let text = acme.json
  let line = acme.compactJSON
  // snippet.end
  print("\n## write\n\(line)")
  do {
    // snippet.limits
    let limits = DocumentLimits(bytes: 10_000_000, depth: 32, problems: 50)
    let acme = try ProductOperatingSystem(json: text, limits: limits)
    // snippet.end
    print(acme == Guides.acme ? "Reads as it was." : "Reads otherwise.")
  }
  print("\n## again")
  // snippet.again
  let acme = try ProductOperatingSystem(json: text)
  print(acme.json == text)  // true: the text is in the canonical form
  // snippet.end
}

do {
  // snippet.tellings
  let official = ProductOperatingSystem("Acme", perspective: .official) {
    Team("billing", "Billing", authority: .d ... .f)
  }
  let real = ProductOperatingSystem("Acme", perspective: .real) {
    Team("billing", "Billing", authority: .b ... .c)
  }
  // snippet.end
  print("\n## beside")
  // snippet.beside
  let answer = try official.resolved().ask(.mandateGaps, beside: real.resolved())
  if let apart = answer.teams["billing"]?.divergence { print(apart) }  // 3: F on paper, C in the work
  print(answer.findings)
  // snippet.end
}

do {
  // snippet.agree
  let ours = WorkingAgreement("How we work") {
    AgreementRule(
      "Every bet leads up to a bet for years", .traceability(to: .years),
      breachedBy: .skips, .orphan)
    AgreementRule(
      "No goal asks for more than its team may decide", .mandateGaps,
      breachedBy: .exceeded)
  }
  // snippet.end
  print("\n## breaches\n\(ours.breaches(in: system, on: "2026-11-21"))")

  print("\n## rules")
  // snippet.rules
  let more = WorkingAgreement("What we write down") {
    AgreementRule("Every open bet has an owner", for: \.bets, in: .open) { $0.owner != nil }
    AgreementRule("The size of every team is recorded", recorded: "teams.size")
    AgreementRule("Billing's goals come with authority", .mandateGaps, breachedBy: .exceeded)
      .within(.only("billing" as Identifier<Team>)).orNothing
  }
  for rule in more.rules {
    print(rule, more.breaches(of: rule, in: system).isEmpty ? "is kept" : "is not kept")
  }
  // snippet.end

  print("\n## waive")
  // snippet.waive
  var eased = ours
  eased.waivers = [
    Waiver(
      FindingKey("bets.traceability.skips", of: "retries"),
      because: "The quarterly bets are written in January", until: "2027-01-31")
  ]
  print(eased.breaches(in: system, on: "2026-11-21").isEmpty)  // true
  print(eased.breaches(in: system, on: "2027-02-01").isEmpty)  // false: the waiver has ended
  // snippet.end

  print("\n## freeze")
  // snippet.freeze
  let frozen = ours.baselined(in: system, on: "2026-11-21")
  print(frozen.json)
  // snippet.end
}
