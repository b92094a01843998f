import Foundation
import JSON
import Testing
import ThoughtSpotTML
import ThoughtSpotV2

@testable import ThoughtSpot

/// The Swift of `deploy/docs/from-python.md`, run against the stand-in ThoughtSpot; the shell's half is an end-to-end test.
struct ReadmeTests {
    @Test func runsTheExamplesFromPython() async throws {
        let ts = try Client.ofStandIn()
        let password: Confidential = "sandbox-only"
        let firstPassword: Confidential = "Ada-1815-lovelace"
        let key: Confidential = "00000000-5a5d-4b0c-9c0d-5e6f7a8b9c0d"

        try await ts.send(.sessionLogin(username: "service", password: password))

        try await ts.send(.groupPost(groupName: "analysts", displayName: "Analysts"))
        let group = try await ts.send(.groupGet(name: "analysts")).id
        try await ts.send(.userPost(username: "ada", password: firstPassword, displayName: "Ada", groups: [group]))
        let members = try await ts.send(.groupUsersGet(groupGUID: group)).map(\.name)
        #expect(members == ["ada"])

        let worksheets = try await ts.send(.metadataList(objectType: .worksheet)).headers.map(\.name)
        let guid = try await ts.send(.metadataListFindGUID(objectType: .worksheet, name: "Retail Sales"))
        #expect(worksheets.contains("Retail Sales"))

        var document = try await ts.send(.metadataTMLExport(guids: [guid])).document(guid: guid)
        document.name = "Retail Sales (checked)"
        let imported = try await ts.send(.metadataTMLImport([document.text]), timeout: .seconds(300)).guids
        #expect(imported == [guid])

        let readers = SharePermissions(readOnly: [group]).json
        try await ts.send(.securityShare(sharedObjectType: .worksheet, sharedObjectGUIDs: [guid], permissions: readers))
        let access = try await ts.send(.securityMetadataPermissions(objectType: .worksheet, objectGUIDs: [guid]))
        #expect(access[guid]?["permissions"]?[group]?["shareMode"] == "READ_ONLY")

        let token = try await ts.send(.sessionAuthToken(secretKey: key, username: "ada")).token
        #expect(token.reveal().utf8.count > 100)
    }

    @Test func runsTheExamplesOfTwoPointZero() async throws {
        let network = Client.ofStandInNetwork()
        let key: Confidential = "00000000-5a5d-4b0c-9c0d-5e6f7a8b9c0d"
        let here = try ServerURL("https://ts.example")
        var settings = ClientSettings()
        settings.bearerToken = try await Client(server: here, send: network).send(
            .v2AuthTokenFull(username: "service", proof: .secretKey(key))
        ).token
        let v2 = Client(server: here, settings: settings, send: network)
        try await v2.send(
            V2.createUserGroup(
                .with {
                    $0.name = "readers"
                    $0.displayName = "Readers"
                    $0.privileges = [.datadownloading]
                }
            )
        )
        for number in 0..<25 {
            try await v2.send(
                V2.createUser(
                    .with {
                        $0.name = "grace\(number)"
                        $0.displayName = "Grace"
                        $0.email = "grace@example.org"
                        $0.groupIdentifiers = ["readers"]
                    }
                )
            )
        }
        var names: [String] = []
        let readers = v2.elements(size: 10) { offset, size in
            V2.searchUsers(
                .with {
                    $0.groupIdentifiers = ["readers"]
                    $0.recordOffset = offset
                    $0.recordSize = size
                }
            )
        }
        for try await user in readers { names.append(user.name ?? "") }
        #expect(Set(names) == Set((0..<25).map { "grace\($0)" }))
        #expect(names.count == 25)
    }

    @Test func runsWhatTheArticlesShow() async throws {
        let ts = try await Client.signedInToStandIn()
        var isUnknown = false
        var mayBeRepeated = true
        do {
            try await ts.send(.userGet(name: "nobody"))
        } catch {
            isUnknown = error.status == 400
            mayBeRepeated = !error.mayHaveBeenSent
        }
        #expect(isUnknown)
        #expect(!mayBeRepeated)

        let guid = try await ts.send(.metadataListFindGUID(objectType: .worksheet, name: "Retail Sales"))
        var document = try await ts.send(.metadataTMLExport(guids: [guid])).document(guid: guid)
        document.name = "Retail Sales (copy)"
        document.guid = nil
        let copy = try await ts.send(.metadataTMLImport([document.text]), timeout: .seconds(300)).guids
        #expect(copy.count == 1 && copy != [guid])

        let board = try await ts.send(.metadataListFindGUID(objectType: .liveboard, name: "Total sales"))
        let text = try await ts.send(.metadataTMLExport(guids: [board], format: .yaml)).text(guid: board)
        let read = try TMLDocument(parsing: text)
        let moved = read.settingSources([(name: "Retail Sales", guid: guid)])
        let yaml = moved.yaml
        #expect(yaml.contains(guid))
    }

    @Test func showsTheArticlesCodeThatIsTested() throws {
        let here = URL(filePath: #filePath)
        let source = try String(contentsOf: here, encoding: .utf8)
        let root = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appending(path: "Sources/ThoughtSpot/ThoughtSpot.docc")
        // The tutorial's program is a package of its own.
        let example = try ["Package.swift", "Sources/members/main.swift"].map {
            try String(contentsOf: root.appending(path: "Tests/Examples/Members/\($0)"), encoding: .utf8)
        }.joined()
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let article = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            for block in article.components(separatedBy: "```swift\n").dropFirst() {
                for line in block.components(separatedBy: "```")[0].split(separator: "\n") {
                    let isShown =
                        name == "Tutorial.md" ? example.contains("\(line)\n") : source.contains("        \(line)\n")
                    #expect(isShown, "\(name): \(line)")
                }
            }
        }
    }

    @Test func showsTheCodeThatIsTested() throws {
        let here = URL(filePath: #filePath)
        let source = try String(contentsOf: here, encoding: .utf8)
        let root = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "deploy/docs/from-python.md"), encoding: .utf8)
        let block = try #require(page.components(separatedBy: "```swift\n").dropFirst().first)
        let shown = block.components(separatedBy: "```")[0].split(separator: "\n")
        #expect(shown.count > 20)
        for line in shown
        where !line.hasPrefix("//") && !line.hasPrefix("import") && !line.contains("try Client(server:") {
            #expect(source.contains("        \(line)\n"), "\(line)")
        }
    }
}
