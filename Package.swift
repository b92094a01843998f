// swift-tools-version: 6.2
import PackageDescription

/// One set of rules for every Swift target: language mode 6 is the tools version's default.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// `make release` says which commit it builds; any other build leaves it out, so that a commit rebuilds nothing.
let commit: [CSetting] =
    Context.environment["SPOTGATE_COMMIT"].map { [.define("SPOTGATE_COMMIT", to: "\"\($0)\"")] } ?? []

func target(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

/// `fixtures` are files that tests find by their own path; SwiftPM is to leave them alone.
func tests(_ name: String, _ dependencies: [Target.Dependency], fixtures: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: fixtures, swiftSettings: strict)
}

// Arrows point down only: a target names the targets below it and never one above.
let package = Package(
    name: "spotgate",
    products: [
        .executable(name: "spotgate", targets: ["spotgate"]),
        .library(
            name: "ThoughtSpot",
            targets: ["JSON", "ThoughtSpot", "ThoughtSpotHTTP", "ThoughtSpotTML", "ThoughtSpotV2"]
        ),
    ],
    targets: [
        // Leaves
        .target(name: "CLinux", cSettings: commit),
        .target(name: "CWipe"),
        .systemLibrary(name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev", "pkg-config"])]),
        .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
        target("HTTPWire"),
        target("JSON"),
        target("YAML", ["CYAML", "JSON"]),
        target("Telemetry"),
        // One peer of a connection each
        target("Transport", ["CLinux", "COpenSSL", "Telemetry"]),
        target("HTTPServer", ["CLinux", "HTTPWire", "Telemetry", "Transport"]),
        target("HTTPClient", ["HTTPWire", "Telemetry", "Transport"]),
        // The vendor's contract as values, and signed assertions
        .target(
            name: "ThoughtSpot",
            dependencies: ["HTTPWire", "JSON", "Telemetry"],
            exclude: ["V2/Generated/Values", "V2/Generator"],
            swiftSettings: strict
        ),
        // Made by `make api`; the commands need only the tables and do without it.
        .target(
            name: "ThoughtSpotV2",
            dependencies: ["JSON", "ThoughtSpot"],
            path: "Sources/ThoughtSpot/V2/Generated/Values",
            swiftSettings: strict
        ),
        target("ThoughtSpotTML", ["JSON", "ThoughtSpot", "YAML"]),
        target(
            "ThoughtSpotHTTP",
            ["HTTPClient", "HTTPWire", "JSON", "Telemetry", "ThoughtSpot", "ThoughtSpotV2", "Transport"]
        ),
        target("JOSE", ["COpenSSL", "JSON", "Telemetry"]),
        // What we decide, and what the vendor does
        target("TokenService", ["HTTPServer", "HTTPWire", "JSON", "Telemetry", "ThoughtSpot", "Transport"]),
        target("Sandbox", ["HTTPServer", "HTTPWire", "JSON"]),
        // The commands
        .executableTarget(
            name: "spotgate",
            dependencies: [
                "CLinux", "COpenSSL", "CWipe", "HTTPClient", "HTTPServer", "HTTPWire", "JOSE", "JSON", "Sandbox",
                "Telemetry", "ThoughtSpot", "ThoughtSpotTML", "TokenService", "Transport",
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "Bench",
            dependencies: ["HTTPClient", "HTTPServer", "HTTPWire", "Telemetry", "Transport"],
            swiftSettings: strict
        ),
        tests("HTTPWireTests", ["HTTPWire"]),
        tests("JSONTests", ["JSON"]),
        tests("YAMLTests", ["JSON", "YAML"]),
        tests("TelemetryTests", ["Telemetry"]),
        tests("TransportTests", ["Telemetry", "TestSupport", "Transport"]),
        tests("HTTPServerTests", ["HTTPServer", "HTTPWire", "Telemetry", "TestSupport", "Transport"]),
        tests(
            "HTTPClientTests",
            [
                "HTTPClient", "HTTPServer", "HTTPWire", "JSON", "Telemetry", "TestSupport", "ThoughtSpot",
                "ThoughtSpotHTTP", "Transport",
            ]
        ),
        tests(
            "ThoughtSpotTests",
            [
                "HTTPServer", "HTTPWire", "JSON", "Sandbox", "Telemetry", "ThoughtSpot", "ThoughtSpotTML",
                "ThoughtSpotV2",
            ],
            fixtures: ["Fixtures"]
        ),
        // Signs what JOSE only verifies, for the tests of both sides.
        .target(
            name: "AssertionSigner",
            dependencies: ["COpenSSL", "JOSE", "JSON"],
            path: "Tests/AssertionSigner",
            swiftSettings: strict
        ),
        // What tests of several targets need: certificates, folders.
        .target(name: "TestSupport", path: "Tests/Support", swiftSettings: strict),
        tests("JOSETests", ["AssertionSigner", "COpenSSL", "JOSE", "JSON", "Telemetry"], fixtures: ["Fixtures"]),
        tests(
            "TokenServiceTests",
            [
                "HTTPServer", "HTTPWire", "JSON", "Sandbox", "Telemetry", "ThoughtSpot", "TokenService", "Transport",
            ]
        ),
        tests("SandboxTests", ["HTTPServer", "HTTPWire", "JSON", "Sandbox", "Telemetry", "Transport"]),
        tests(
            "SpotgateTests",
            [
                "HTTPClient", "HTTPServer", "HTTPWire", "JSON", "Telemetry", "ThoughtSpot", "TokenService", "Transport",
                "spotgate",
            ]
        ),
        tests("EndToEndTests", ["HTTPWire", "TestSupport"], fixtures: ["Strangers"]),
    ]
)

// No part of the product: built by Tests/Fuzz/fuzz.sh, which sets the variable. libFuzzer brings the entry point, so the
// command is a library there, without its own.
if Context.environment["SPOTGATE_FUZZ"] != nil {
    let command = package.targets.first { $0.name == "spotgate" }
    package.products.removeAll { $0.name == "spotgate" }
    package.targets.removeAll { $0.name == "spotgate" }
    package.targets += [
        .target(
            name: "spotgate",
            dependencies: command?.dependencies ?? [],
            exclude: ["main.swift"],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                "HTTPServer", "HTTPWire", "JOSE", "JSON", "Telemetry", "ThoughtSpot", "TokenService", "Transport",
                "YAML",
                "spotgate",
            ],
            path: "Tests/Fuzz/Harness",
            swiftSettings: strict
        ),
    ]
}
