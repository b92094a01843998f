import HTTPWire
import JSON
import Testing

@testable import ThoughtSpot

struct TMLTests {
    private static let ok = #"{"status":{"status_code":"OK"},"header":{"id_guid":"g1","name":"A"}}"#
    private static let failed = #"{"status":{"status_code":"ERROR","error_message":"no","error_code":14502}}"#

    private static func rejection(_ body: String) async throws -> APIError.Rejection? {
        let client = try ScriptedNetwork([Response(200, json: body)]).client()
        do {
            _ = try await client.send(.metadataTMLImport(["x"]))
            return nil
        } catch {
            guard case .rejected(let rejection) = error else { return nil }
            return rejection
        }
    }

    @Test(
        arguments: [
            #"{"object":[{"response":OK},{"response":FAILED}]}"#, #"[{"response":FAILED}]"#,
            #"{"object":[{"info":{"status":{"status_code":"OK"}},"response":FAILED}]}"#,
            #"{"object":[{"status":{"status_code":"error"}}]}"#,
        ]
    )
    func failsWithTheWholeListIfAnyObjectFailed(shape: String) async throws {
        let body = shape.replacing("OK}", with: "\(Self.ok)}").replacing("FAILED", with: Self.failed)
        let rejection = try #require(try await Self.rejection(body))
        #expect(rejection.status == 200)
        let list = try TMLImport(unchecked: try #require(rejection.answer))
        #expect(list.objects.contains { $0.status == "ERROR" })
    }

    @Test func keepsEveryStatusOfASuccess() async throws {
        let body = #"{"object":[{"response":\#(Self.ok)},{"info":{"id":"g2"}}]}"#
        let client = try ScriptedNetwork([Response(200, json: body)]).client()
        let answer = try await client.send(.metadataTMLImport(["x", "y"]))
        #expect(answer.guids == ["g1", "g2"])
        #expect(answer.objects.map(\.status) == ["OK", nil])
    }

    @Test func keepsOrderAndNumbersByteForByte() async throws {
        let text = #"{"z":{"y":1.0,"b":1e3,"a":true},"a":[3,1.50,2]}"#
        let body = JSONWriter().text(of: ["object": [["info": ["id": "g"], "edoc": .string(text)]]])
        for type in ["application/json", "text/plain"] {
            let client = try ScriptedNetwork([Response(200, type, body)]).client()
            let export = try await client.send(.metadataTMLExport(guids: ["g"]))
            #expect(try export.document(guid: "g").text == text)
        }
    }

    @Test func findsTheDocumentByItsGUID() async throws {
        let body = #"{"object":[{"info":{"id":"a","name":"N"},"edoc":"A"},{"info":{"id":"b","name":"N"},"edoc":"B"}]}"#
        let client = try ScriptedNetwork([Response(200, json: body)]).client()
        let export = try await client.send(.metadataTMLExport(guids: ["b"], exportAssociated: true))
        #expect(try export.text(guid: "b") == "B")
        #expect(throws: AnswerError.self) { try export.text(guid: "c") }
        #expect(export.associations.array?.count == 2)
    }
}
