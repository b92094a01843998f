import JSON
import Testing

/// The `.jsonc` mode for files that people write.
struct JSONCommentTests {
    private func value(_ text: String) throws -> JSONValue {
        try JSONParser(allowsComments: true).value(of: Array(text.utf8))
    }

    @Test(arguments: [
        "// first\n{\"a\": 1}", "{\"a\": 1} // last", "{\"a\": 1}//", "/**/{/* x */\"a\"/* y */:/*z*/1/***/}",
        "{\"a\": 1,}",
        "{\"a\": 1, /* , */ }", "/* // */{\"a\":1}", "// /* \n{\"a\":1}", "{\"a\":1,\r\n// x\r\n}",
    ])
    func readsCommentsAndTrailingCommas(text: String) throws {
        #expect(try value(text) == ["a": 1])
    }

    @Test func keepsCommentMarksInStrings() throws {
        #expect(try value(#"["https://x/*y*/",]"#) == ["https://x/*y*/"])
    }

    @Test(arguments: [
        "/", "/ 1", "/*", "/*/", "/* 1", "1/*", "# x\n1", "[,]", "{,}", "[1,,]", "[1,/**/,]", "//", "/**/", "<!-- -->1",
    ])
    func staysStrictOtherwise(text: String) {
        #expect(throws: JSONError.self) { try value(text) }
    }
}
