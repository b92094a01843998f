internal import JSON

extension Catalogue {
    /// The calls of `V2Tags` that take a whole request.
    mutating func addV2Tags() {
        add("v2.tags_delete") { a throws(ArgumentError) in .v2TagsDelete(tagIdentifier: try a.text("tag_identifier")) }
        add("v2.tags_assign") { a throws(ArgumentError) in .v2TagsAssign(try a.json("request")) }
        add("v2.tags_unassign") { a throws(ArgumentError) in .v2TagsUnassign(try a.json("request")) }
    }
}
