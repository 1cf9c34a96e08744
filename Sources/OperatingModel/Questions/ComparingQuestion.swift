/// A question that holds another telling of the company beside the one that is asked, such as the real one beside the
/// official one.
public protocol ComparingQuestion: Question {
  /// Tells what there is to tell of a system, with another telling of the same company beside it where there is one.
  func tell(of system: ResolvedSystem, beside other: ResolvedSystem?, in answer: inout Answer<Self>)
}

extension ComparingQuestion {
  /// Tells what there is to tell of one telling alone.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    tell(of: system, beside: nil, in: &answer)
  }
}
