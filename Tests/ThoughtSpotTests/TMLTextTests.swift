import Foundation
import JSON
import Testing
import ThoughtSpot
import ThoughtSpotTML

/// Files of every kind and with every trap (Fixtures/TML, Fixtures/TMLTraps), read, changed and written.
struct TMLTextTests {
    static let kinds = files("TML")
    static let traps = files("TMLTraps")

    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    private static func files(_ folder: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: fixtures.appending(path: folder).path)
        return (names ?? []).sorted().map { "\(folder)/\($0)" }
    }

    static func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: fixtures.appending(path: name)), as: UTF8.self)
    }

    @Test func hasAFileOfEveryKindThatThoughtSpotExports() throws {
        let found = Set(try Self.kinds.map { try TMLDocument(parsing: Self.read($0)).kind ?? "" })
        #expect(
            found == [
                "table", "worksheet", "model", "view", "sql_view", "answer", "liveboard", "pinboard", "cohort",
                "connection", "monitor_alert", "nls_feedback", "column_alias",
            ]
        )
        #expect(Self.traps.count == 10)
    }

    @Test(arguments: kinds + traps)
    func anUnchangedFileIsWrittenOctetForOctet(name: String) throws {
        let text = try Self.read(name)
        #expect(Array(try TMLDocument(parsing: text).written.utf8) == Array(text.utf8))
    }

    @Test(arguments: kinds)
    func writesAnewAsThoughtSpotWrites(name: String) throws {
        let text = try Self.read(name)
        #expect(TMLDocument(json: try TMLDocument(parsing: text).json).yaml == text)
    }

    /// Every value changed in turn, every member and element removed in turn.
    @Test(arguments: kinds + traps)
    func aChangeTouchesOnlyItsLines(name: String) throws {
        let text = try Self.read(name)
        let document = try TMLDocument(parsing: text)
        let old = text.split(separator: "\n", omittingEmptySubsequences: false)
        let usesAnchors = text.contains("&")
        var count = 0
        for (changed, mayTouch) in Self.changes(of: document.json) {
            var copy = document
            copy.json = changed
            let written = copy.written
            #expect(try TMLDocument(parsing: written).json == changed)
            let new = written.split(separator: "\n", omittingEmptySubsequences: false)
            let head = zip(old, new).prefix { $0 == $1 }.count
            let tail = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
            let touched = max(0, max(old.count, new.count) - head - tail)
            #expect(touched <= mayTouch || usesAnchors, "\(touched) lines of \(name)")
            count += 1
        }
        #expect(count > 8)
    }

    /// Each change with the number of lines that may differ: those of what was taken away, or one.
    private static func changes(of json: JSONValue) -> [(JSONValue, Int)] {
        switch json {
        case .object(let object):
            return object.members.flatMap { member in
                var without = object
                without[member.name] = nil
                let inner = changes(of: member.value).map { changed, lines in
                    var copy = object
                    copy[member.name] = changed
                    return (JSONValue.object(copy), lines)
                }
                return inner + [(.object(without), lines(member.value) + 1)]
            }
        case .array(let elements):
            return elements.indices.flatMap { place in
                let inner = changes(of: elements[place]).map { changed, lines in
                    var copy = elements
                    copy[place] = changed
                    return (JSONValue.array(copy), lines)
                }
                var without = elements
                without.remove(at: place)
                return inner + [(.array(without), lines(elements[place]) + 1)]
            }
        case .null, .bool, .number, .string: return [("changed, # 1", lines(json))]
        }
    }

    /// How many lines a value takes at most.
    private static func lines(_ json: JSONValue) -> Int {
        switch json {
        case .array(let elements): elements.reduce(2) { $0 + lines($1) + 1 }
        case .object(let object): object.members.reduce(2) { $0 + lines($1.value) }
        case .string(let text): text.split(separator: "\n", omittingEmptySubsequences: false).count + 3
        case .null, .bool, .number: 1
        }
    }

    /// The vendor's own library reads all that we write, and moves it to the same GUIDs.
    @Test func theVendorsToolReadsAllThatWeWrite() throws {
        let guids: [TMLDocument.Mapping] = [
            ("3f1d0a52-6a0e-4c57-9a51-0f6f3a0c1b01", "moved-1"), ("3f1d0a52-6a0e-4c57-9a51-0f6f3a0c1b02", "moved-2"),
            ("3f1d0a52-6a0e-4c57-9a51-0f6f3a0c1b07", "moved-7"), ("3f1d0a52-6a0e-4c57-9a51-0f6f3a0c1b08", "moved-8"),
            ("9b9f2c1e-0f0b-4a53-8f8a-6a1d5f0e7c11", "moved-c"), ("STORES", "moved-s"),
        ]
        let known = ["table", "worksheet", "model", "view", "sql_view", "answer", "liveboard", "cohort"]
        var question: [JSONValue] = []
        var ours: [JSONValue] = []
        for name in Self.kinds {
            let document = try TMLDocument(parsing: Self.read(name))
            guard let kind = document.kind, known.contains(kind) else { continue }
            var changed = document
            changed.name = "Übersicht: \u{1F422}, neu"
            for text in [document.yaml, changed.yaml, changed.formatted(.yaml)] {
                question.append([.string(kind), .string(text)])
                ours.append(try TMLDocument(parsing: text).disambiguated(guids).json)
            }
        }
        let script = """
            import json, sys, warnings
            warnings.simplefilter("ignore")
            import thoughtspot_tml as t
            from thoughtspot_tml.utils import disambiguate
            kinds = {"table": t.Table, "worksheet": t.Worksheet, "model": t.Model, "view": t.View, "sql_view": t.SQLView,
                     "answer": t.Answer, "liveboard": t.Liveboard, "cohort": t.Cohort}
            texts, mapping = json.load(sys.stdin)
            json.dump([disambiguate(kinds[k].loads(x), guid_mapping=mapping).dumps() for k, x in texts], sys.stdout)
            """
        let mapping = JSONValue.object(JSONObject(guids.map { JSONObject.Member($0.name, .string($0.guid)) }))
        let answer = try Self.python(script, [.array(question), mapping])
        let theirs = try #require(answer.array)
        #expect(theirs.count == ours.count && ours.count == 24)
        for (theirs, ours) in zip(theirs, ours) {
            let read = try TMLDocument(parsing: theirs.string ?? "").json
            #expect(Self.withoutEmpty(read).isEquivalent(to: Self.withoutEmpty(ours)), "\(ours)")
        }
    }

    /// The vendor's library leaves out what is empty.
    private static func withoutEmpty(_ json: JSONValue) -> JSONValue {
        switch json {
        case .array(let elements): return .array(elements.map(withoutEmpty).filter { !isEmpty($0) })
        case .object(let object):
            let members = object.members.map { JSONObject.Member($0.name, withoutEmpty($0.value)) }
            return .object(JSONObject(members.filter { !isEmpty($0.value) }))
        case .null, .bool, .number, .string: return json
        }
    }

    private static func isEmpty(_ json: JSONValue) -> Bool {
        json.isNull || json.string == "" || json.array?.isEmpty == true || json.object?.isEmpty == true
    }

    private static func python(_ script: String, _ question: JSONValue) throws -> JSONValue {
        let process = Process()
        process.executableURL = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../.venv/bin/python")
        process.arguments = ["-c", script]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        input.fileHandleForWriting.write(Data(JSONWriter(isASCIIOnly: true).bytes(of: question)))
        try input.fileHandleForWriting.close()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return try JSONValue(parsing: Array(answer))
    }
}
