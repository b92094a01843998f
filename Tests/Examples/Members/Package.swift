// swift-tools-version: 6.2
import PackageDescription

// A package of somebody who uses the library: it sees what is public, and nothing else.
let package = Package(
    name: "members",
    dependencies: [.package(name: "spotgate", path: "../../..")],
    targets: [
        .executableTarget(name: "members", dependencies: [.product(name: "ThoughtSpot", package: "spotgate")])
    ]
)
