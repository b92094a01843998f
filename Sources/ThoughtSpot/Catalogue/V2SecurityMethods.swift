internal import JSON

extension Catalogue {
    /// The calls of `V2Security` that take a whole request.
    mutating func addV2Security() {
        add("v2.security_principals_fetch_permissions") { a throws(ArgumentError) in
            .v2SecurityPrincipalsFetchPermissions(try a.json("request"))
        }
        add("v2.security_metadata_fetch_permissions") { a throws(ArgumentError) in
            .v2SecurityMetadataFetchPermissions(try a.json("request"))
        }
        add("v2.security_metadata_assign") { a throws(ArgumentError) in .v2SecurityMetadataAssign(try a.json("request"))
        }
        add("v2.security_metadata_share") { a throws(ArgumentError) in .v2SecurityMetadataShare(try a.json("request")) }
        add("v2.security_metadata_publish") { a throws(ArgumentError) in
            .v2SecurityMetadataPublish(try a.json("request"))
        }
        add("v2.security_metadata_unpublish") { a throws(ArgumentError) in
            .v2SecurityMetadataUnpublish(try a.json("request"))
        }
        add("v2.security_column_rules_fetch") { a throws(ArgumentError) in
            .v2SecurityColumnRulesFetch(try a.json("request"))
        }
        add("v2.security_column_rules_update") { a throws(ArgumentError) in
            .v2SecurityColumnRulesUpdate(try a.json("request"))
        }
    }
}
