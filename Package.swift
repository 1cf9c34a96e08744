// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
]

let package = Package(
  name: "OperatingModel",
  platforms: [.macOS(.v14), .iOS(.v17), .tvOS(.v17), .watchOS(.v10), .visionOS(.v1)],
  products: [
    .library(name: "OperatingModel", targets: ["OperatingModel"])
  ],
  targets: [
    .target(
      name: "OperatingModel",
      swiftSettings: strict + [
        .strictMemorySafety(),
        .treatWarning("ExplicitSendable", as: .error),
      ]
    ),
    .testTarget(
      name: "OperatingModelTests",
      dependencies: ["OperatingModel"],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["OperatingModel"],
      path: "Benchmarks",
      exclude: ["README.md"],
      swiftSettings: strict
    ),
  ]
)
