import JSON
import Testing
import ThoughtSpot

@testable import TokenService

@Suite struct AnswerBindingTests {
    private static let token = "YWxpY2U6c29tZXRoaW5nLXJhbmRvbS1hbmQtbG9uZw=="

    private func grant(org: OrgIdentifier? = nil) -> Grant {
        Grant(
            user: Name("alice"),
            email: nil,
            displayName: nil,
            groups: [],
            droppedGroups: [],
            org: org,
            attributes: [],
            validitySeconds: 300,
            notAfter: nil
        )
    }

    private func check(
        _ text: String,
        org: OrgIdentifier? = nil,
        _ change: (inout TokenSettings) -> Void = { $0.mode = .full }
    ) throws -> MintedToken {
        var settings = TokenSettings()
        settings.api = .v2
        change(&settings)
        let answer = try AccessToken(json: JSONParser().value(of: Array(text.utf8)))
        return try AnswerBinding(grant: grant(org: org), settings: settings, now: 1_000_000).check(answer)
    }

    private func answer(
        user: String = "alice",
        created: Double = 1_000_000_000,
        expires: Double = 1_000_300_000,
        scope: String = #"{"access_type":"FULL","org_id":0,"metadata_id":null}"#,
        token: String = AnswerBindingTests.token
    ) -> String {
        #"{"token":"\#(token)","creation_time_in_millis":\#(created),"expiration_time_in_millis":\#(expires),"#
            + #""scope":\#(scope),"valid_for_user_id":"x","valid_for_username":"\#(user)"}"#
    }

    @Test func takesTheAnswerToWhatWasAsked() throws {
        #expect(try check(answer()).expiresAt == 1_000_300)
        #expect(try check(answer(), org: .number(0)).expiresAt == 1_000_300)
        let multi = answer(scope: #"{"access_type":"FULL","org_id":7}"#)
        #expect(try check(multi, org: .number(7)).expiresAt == 1_000_300)
    }

    @Test(arguments: ["bob", "Alice", "alice ", "", "a\u{6C}ice\u{301}"])
    func refusesAnotherUser(name: String) {
        #expect(throws: MintError.self) { try check(answer(user: name)) }
    }

    /// An org that cannot be read must not pass for the primary one, which a cluster without orgs does not name.
    @Test(arguments: [
        #""org_id":"zero""#, #""org_id":0.5"#, #""org_id":[0]"#, #""org_id":false"#, #""org_id":0,"access_type":1"#,
    ])
    func refusesAScopeThatCannotBeRead(scope: String) {
        #expect(throws: AnswerError.self) { try check(answer(scope: "{\(scope)}"), org: .number(0)) }
    }

    @Test func refusesAnotherOrg() {
        #expect(throws: MintError.self) { try check(answer(), org: .number(7)) }
        let other = answer(scope: #"{"access_type":"FULL","org_id":8}"#)
        #expect(throws: MintError.self) { try check(other, org: .number(7)) }
        #expect(throws: MintError.self) { try check(answer(scope: #"{"access_type":"FULL"}"#), org: .number(7)) }
    }

    /// 26.10 says which orgs a token opens: one more than asked, all of them, or a word that is not known withholds it.
    @Test func refusesAWiderOrUnknownOrgScope() throws {
        func scope(_ members: String) -> String { answer(scope: #"{"access_type":"FULL",\#(members)}"#) }
        let one = #""org_id":7,"org_scope":"SPECIFIC_ORGS","org_ids":[{"id":7,"name":"sales"}]"#
        #expect(try check(scope(one), org: .number(7)).expiresAt == 1_000_300)
        #expect(try check(scope(one)).expiresAt == 1_000_300)
        #expect(try check(scope(#""org_scope":null,"org_ids":null"#), org: .number(0)).expiresAt == 1_000_300)
        for members in [
            #""org_id":7,"org_scope":"ALL_MEMBER_ORGS""#, #""org_id":7,"org_scope":"all""#,
            #""org_scope":"SPECIFIC_ORGS""#,
            #""org_id":7,"org_scope":"SPECIFIC_ORGS","org_ids":[]"#,
            #""org_id":7,"org_scope":"SPECIFIC_ORGS","org_ids":[{"id":7},{"id":8}]"#,
            #""org_id":7,"org_ids":[{"id":7},{"id":7}]"#, #""org_id":7,"org_ids":[{"id":8}]"#,
            #""org_id":8,"org_ids":[{"id":7}]"#, #""org_id":7,"group_scope":"ALL""#,
        ] {
            for org in [OrgIdentifier.number(7), nil] {
                #expect(throws: MintError.self, "\(members)") { try check(scope(members), org: org) }
            }
        }
        for members in [
            #""org_scope":1"#, #""org_scope":["SPECIFIC_ORGS"]"#, #""org_ids":7"#, #""org_ids":[null]"#,
            #""org_ids":["x"]"#,
            #""org_ids":[{"name":"sales"}]"#,
        ] {
            #expect(throws: AnswerError.self, "\(members)") { try check(scope(members), org: .number(7)) }
        }
        #expect(throws: MintError.self) { try check(answer(scope: "[1]")) }
        #expect(throws: MintError.self) { try check(answer(scope: "\"FULL\"")) }
    }

    /// A time outside of 1970 to 9999 is none, wherever it stands.
    @Test(arguments: [
        "-1", "253402300800000", "9223372036854775807", "18446744073709551616", "1e308", "1e400", "\"5\"", "null", "[]",
        "{}",
    ])
    func refusesTimesThatAreNoDates(number: String) {
        for member in ["creation_time_in_millis", "expiration_time_in_millis"] {
            let other = member.hasPrefix("c") ? "expiration_time_in_millis" : "creation_time_in_millis"
            let text = #"{"token":"\#(AnswerBindingTests.token)","\#(member)":\#(number),"\#(other)":1000300000}"#
            #expect(throws: AnswerError.self) { try check(text) }
        }
    }

    @Test func refusesAWiderScopeOrAnotherObject() throws {
        let object = { (settings: inout TokenSettings) in
            settings.mode = .object
            settings.objectID = "o-1"
        }
        let right = answer(scope: #"{"access_type":"REPORT_BOOK_VIEW","metadata_id":"o-1"}"#)
        #expect(try check(right, object).expiresAt != nil)
        for scope in [
            #"{"access_type":"FULL","metadata_id":"o-1"}"#, #"{"access_type":"REPORT_BOOK_VIEW","metadata_id":"o-2"}"#,
            #"{"access_type":"REPORT_BOOK_VIEW"}"#, "{}",
        ] {
            #expect(throws: MintError.self) { try check(answer(scope: scope), object) }
        }
        #expect(throws: MintError.self) { try check(answer(scope: #"{"access_type":"OTHER"}"#)) }
    }

    @Test(arguments: [
        (1_000_000_000.0, 999_999_000.0), (1_000_000_000, 1_000_000_000), (1_000_000_000, 4_000_000_000_000),
        (1_000_000_000, 1_000_900_000), (1_000_700_000, 1_001_000_000), (900_000_000, 900_300_000),
    ])
    func refusesAnotherLifetime(created: Double, expires: Double) {
        #expect(throws: MintError.self) { try check(answer(created: created, expires: expires)) }
    }

    @Test(arguments: [
        "", "short", "has space in it", "has\\nnewline", "has\\rreturn", "\\\"quoted-token\\\"", "<html></html>",
        "tökentöken",
        "token\\u0000token", String(repeating: "A", count: 8193),
    ])
    func refusesWhatNoTokenLooksLike(token: String) {
        #expect(throws: (any Error).self) { try check(answer(token: token)) }
    }

    @Test func holdsCustomTokensToUserAndOrg() throws {
        let custom = { (user: String, org: String) in
            #"{"id":"t","token":"\#(AnswerBindingTests.token)","creation_time_in_millis":1000000000,"#
                + #""expiration_time_in_millis":1000300000,"user":{"id":"x","name":"\#(user)"},"org":\#(org)}"#
        }
        let mode = { (settings: inout TokenSettings) in settings.mode = .custom }
        let sales = #"{"id":7,"name":"sales"}"#
        #expect(try check(custom("alice", sales), org: .name("sales"), mode).expiresAt == 1_000_300)
        #expect(try check(custom("alice", sales), org: .number(7), mode).expiresAt == 1_000_300)
        #expect(throws: MintError.self) { try check(custom("bob", sales), org: .name("sales"), mode) }
        #expect(throws: MintError.self) { try check(custom("alice", sales), org: .name("hr"), mode) }
        #expect(throws: MintError.self) { try check(custom("alice", sales), org: .number(8), mode) }
    }

    /// ThoughtSpot's clock ends a token, so its lifetime is judged by that one, as far as it can be believed.
    @Test(arguments: [
        (nil, 1_000_000), (301, 1_000_301), (-4000, 996_000), (86_400, 1_086_400), (86_401, 1_086_400),
        (Int.max, 1_086_400), (Int.min, 913_600),
    ])
    func judgesByThoughtSpotsClockWithinADay(skew: Int?, now: Int) {
        #expect(AnswerBinding.time(ours: 1_000_000, skew: skew) == now)
        #expect(AnswerBinding.time(ours: .max, skew: skew) > 0)
    }
}
