extension Bet: Closable {
  /// By its state: open where it is proposed, active or paused, over where it is done, dropped or closed.
  ///
  /// Where that says neither, it is over from the day on which it ended, and was open before. An end that is recorded
  /// has come where no day is known. That work began, or a target passed, says nothing of an end.
  public func openReading(on day: Day?) -> OpenReading {
    let said: Openness? =
      switch state {
      case .proposed, .active, .paused: .open
      case .done, .dropped, .closed: .over
      case .unknown: .unknown
      case nil: nil
      }
    return OpenReading(said: said, days: endedOn.map { Openness(ending: $0, on: day) })
  }
}

extension Goal: Closable {
  /// By its state: open where it is proposed or active, over where it was met, missed or dropped.
  ///
  /// Where that is not recorded, it is over once its window has closed, and open until then. A goal that was met or
  /// given up before its window closed is no contradiction.
  public func openReading(on day: Day?) -> OpenReading {
    let said: Openness? =
      switch state {
      case .proposed, .active: .open
      case .met, .missed, .dropped: .over
      case nil: nil
      }
    let days = window.map { window -> Openness in
      guard let day else { return .unknown }
      return window.last.map { $0 < day } ?? false ? .over : .open
    }
    return OpenReading(said: said, days: said == .over ? nil : days)
  }
}

extension LearningQuestion: Closable {
  /// By its state: open where it waits or is looked into, over where it was answered or dropped.
  public func openReading(on day: Day?) -> OpenReading {
    switch state {
    case .open, .inProgress: OpenReading(said: .open)
    case .answered, .dropped: OpenReading(said: .over)
    case nil: OpenReading(said: nil)
    }
  }
}

extension Experiment: Closable {
  /// Open at each of its statuses, also while people look back at it: none of them says that it has ended.
  public func openReading(on day: Day?) -> OpenReading {
    switch status {
    case .toTry, .trying, .review: OpenReading(said: .open)
    case nil: OpenReading(said: nil)
    }
  }
}

extension Decision: Closable {
  /// Over once an option is chosen, or from the day on which it was decided; open before that day.
  ///
  /// That no option is chosen yet is not recorded by leaving it out.
  public func openReading(on day: Day?) -> OpenReading {
    OpenReading(
      said: options.contains { $0.isChosen == true } ? .over : nil,
      days: decidedOn.map { Openness(ending: $0, on: day) })
  }

  /// The decisions that a later one supersedes.
  public static func replaced(among all: Roster<Decision>) -> Set<Identifier<Decision>> {
    Set(all.compactMap { $0.supersedes == $0.id ? nil : $0.supersedes })
  }
}

extension Openness {
  /// Over from the day of an end that is recorded, and on no day in particular.
  ///
  /// An end that is known to its month or quarter only leaves the days in between unknown.
  fileprivate init(ending end: When, on day: Day?) {
    guard let day else {
      self = .over
      return
    }
    self = end.last <= day ? .over : end.hasBegun(by: day) ? .unknown : .open
  }
}
