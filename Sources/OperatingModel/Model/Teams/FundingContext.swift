/// How money wants to be discussed with a team.
///
/// Sources: John Cutler, The Beautiful Mess 352 (p); OS Discovery Playbook, chapter 9 (P).
public enum FundingContext: String, Word {
  /// Nearly autonomous, with a profit-and-loss account of its own; it could be spun off.
  case companyInACompany
  /// An internal vendor.
  case serviceTeam
  /// A platform or capability that others build on.
  case platform
  /// One part of a stream of value.
  case valueStream
  /// Real value, tangled attribution; also long horizons.
  case blurry
  /// A cross-organisation project, funded like capital and hard to unwind.
  case adHocProject
}
