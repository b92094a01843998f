// The vendor's pages "Logs API", "Materialization API", and the partner call for Snowflake.
public import JSON

extension Endpoint where Value == JSONValue {
    /// `GET logs/topics/{topic}`: audit log lines `{date, log}` between two times in epoch milliseconds.
    public static func logsTopics(
        topic: String = "security_logs",
        fromEpoch: String? = nil,
        toEpoch: String? = nil,
        allLogs: Bool? = nil
    ) -> Endpoint {
        Endpoint("logs_topics", .get, .v1, "logs/topics/\(topic)")
            .query([
                "fromEpoch": .text(fromEpoch), "toEpoch": .text(toEpoch), "get_all_logs": .flag(allLogs),
            ])
    }

    /// `POST partner/snowflake/user`: signs a Snowflake user up.
    public static func partnerSnowflakeUser(body: JSONValue) -> Endpoint {
        Endpoint("partner_snowflake_user", .post, .v1, "partner/snowflake/user").form(["body": .json(body)])
    }
}

extension Endpoint where Value == Done {
    /// `POST materialization/refreshview/{id}`: computes a materialized view anew; 204.
    public static func materializationRefreshview(guid: String) -> Endpoint {
        Endpoint("materialization_refreshview", .post, .v1, "materialization/refreshview/\(guid)")
    }
}
