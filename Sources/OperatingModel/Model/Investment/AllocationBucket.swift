/// A bucket into which time is split; every company has buckets of its own.
///
/// The words are common ones (K).
public struct AllocationBucket: OpenWord {
  /// The word.
  public let rawValue: String
  /// The bucket of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Keeps what is there running.
  public static let run: AllocationBucket = "run"
  /// Meets duties.
  public static let comply: AllocationBucket = "comply"
  /// Renews what is there.
  public static let modernise: AllocationBucket = "modernise"
  /// Adds what is new.
  public static let grow: AllocationBucket = "grow"
  /// A few buckets; any other is as good.
  public static var known: [AllocationBucket] { [.run, .comply, .modernise, .grow] }
}
