internal import JSON

extension Catalogue {
    /// The calls of `V2Metadata` that take a whole request.
    mutating func addV2Metadata() {
        add("v2.metadata_search") { a throws(ArgumentError) in .v2MetadataSearch(try a.json("request")) }
        add("v2.metadata_headers_update") { a throws(ArgumentError) in .v2MetadataHeadersUpdate(try a.json("request")) }
        add("v2.metadata_parameterize") { a throws(ArgumentError) in .v2MetadataParameterize(try a.json("request")) }
        add("v2.metadata_unparameterize") { a throws(ArgumentError) in .v2MetadataUnparameterize(try a.json("request"))
        }
        add("v2.metadata_liveboard_data") { a throws(ArgumentError) in .v2MetadataLiveboardData(try a.json("request")) }
        add("v2.metadata_answer_data") { a throws(ArgumentError) in .v2MetadataAnswerData(try a.json("request")) }
        add("v2.searchdata") { a throws(ArgumentError) in .v2Searchdata(try a.json("request")) }
    }
}
