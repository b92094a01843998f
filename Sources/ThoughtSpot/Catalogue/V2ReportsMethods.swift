internal import JSON

extension Catalogue {
    /// The calls of `V2Reports` that take a whole request.
    mutating func addV2Reports() {
        add("v2.report_liveboard") { a throws(ArgumentError) in .v2ReportLiveboard(try a.json("request")) }
        add("v2.report_answer") { a throws(ArgumentError) in .v2ReportAnswer(try a.json("request")) }
    }
}
