// REST API 2.0, "DBT": multipart, one part for each member of the request (the Python library sends JSON, bugs D7).
public import JSON

extension Endpoint where Value == JSONValue {
    /// `POST dbt/dbt-connection`: connects to a dbt project; `file_content` is its ZIP file.
    public static func v2DBTConnection(_ request: JSONObject) -> Endpoint {
        Endpoint("v2.dbt_dbt_connection", .post, .v2, "dbt/dbt-connection").multipart(parts(request))
    }

    /// `POST dbt/update-dbt-connection`: changes a connection to dbt.
    public static func v2DBTConnectionUpdate(dbtConnectionIdentifier: String, _ request: JSONObject) -> Endpoint {
        var request = request
        request["dbt_connection_identifier"] = .string(dbtConnectionIdentifier)
        return Endpoint("v2.dbt_dbt_connection_update", .post, .v2, "dbt/update-dbt-connection")
            .multipart(parts(request))
    }

    /// `POST dbt/generate-tml`: makes tables and worksheets of dbt models.
    public static func v2DBTGenerateTML(_ request: JSONObject) -> Endpoint {
        Endpoint("v2.dbt_generate_tml", .post, .v2, "dbt/generate-tml").multipart(parts(request))
    }

    /// `POST dbt/generate-sync-tml`: brings tables and worksheets up to date with their dbt models.
    public static func v2DBTGenerateSyncTML(_ request: JSONObject) -> Endpoint {
        Endpoint("v2.dbt_generate_sync_tml", .post, .v2, "dbt/generate-sync-tml").multipart(parts(request))
    }

    /// `POST dbt/search`: the connections to dbt.
    public static func v2DBTSearch() -> Endpoint {
        Endpoint("v2.dbt_search", .post, .v2, "dbt/search").effect(.reads)
    }

    /// Texts as they are, everything else as JSON; null is left out.
    private static func parts(_ request: JSONObject) -> Parameters {
        var parts: Parameters = [:]
        for member in request.members where !member.value.isNull {
            parts.append(member.name, member.value.string.map { .text($0) } ?? .json(member.value))
        }
        return parts
    }
}

extension Endpoint where Value == Done {
    /// `POST dbt/{connection}/delete`: deletes a connection to dbt; 204.
    public static func v2DBTConnectionDelete(dbtConnectionIdentifier: String) -> Endpoint {
        Endpoint("v2.dbt_connection_delete", .post, .v2, "dbt/\(dbtConnectionIdentifier)/delete").effect(.deletes)
    }
}
